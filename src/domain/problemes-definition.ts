/** Whose turn it is when something did not go through. */
export type ATraiterPar = "editeur" | "departement" | "france-travail" | "exploitant";

/** One entry of the error vocabulary. */
export interface Definition {
  statut: number;
  titre: string;
  aTraiterPar: ATraiterPar;
  /** What to do, in French, for the person who reads the answer. */
  action: string;
}

/** One entry: HTTP status, title, whose turn, what to do. */
export const define = (
  statut: number,
  titre: string,
  aTraiterPar: ATraiterPar,
  action: string,
): Definition => ({
  statut,
  titre,
  aTraiterPar,
  action,
});
