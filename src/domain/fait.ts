/** What can be known of a dossier, dated; `droit-notifie` and `droit-recu` come with the dossier itself. */
export const TYPES_EVENEMENT = [
  "inscription",
  "orientation-decidee",
  "orientation-notifiee",
  "contrat-signe",
  "contrat-refuse",
  "droit-clos",
  "droit-rouvert",
  "accompagnement-intensif-commence",
  "accompagnement-intensif-termine",
] as const;
export type TypeEvenement = (typeof TYPES_EVENEMENT)[number];

/** Who says so: the department, a reading of France Travail, or a transmission it accepted. */
export type SourceFait = "departement" | "france-travail" | "passerelle";

export interface FaitNouveau {
  type: TypeEvenement;
  /** Civil date `YYYY-MM-DD`, local to the collectivité. */
  date: string;
  /** Only codes that the pages count: parcours, organisme, referent, quotite. */
  detail?: Readonly<Record<string, string>>;
}

export interface Fait extends FaitNouveau {
  id: string;
  source: SourceFait;
  /** Order of arrival: the second decision received is a re-orientation whatever its date (api.md, evenements). */
  rang: number;
}
