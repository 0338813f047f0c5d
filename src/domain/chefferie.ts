/** The years of the convention: in effect from 1 January 2025 to 31 March 2028 (annexe 5). */
export const ANNEES_CONVENTION = { premiere: 2025, derniere: 2028 } as const;

/** The three indicators of volet 1, which nobody but the chef de projet knows; null is not told. */
export interface Chefferie {
  annee: number;
  /** « Nombre d'ETP dédié à la chefferie de projet ». */
  etpChefferie: number | null;
  /** « Nombre d'ETP dédié à la transformation numérique ». */
  etpTransformationNumerique: number | null;
  /** « Formalisation du plan d'action départemental 2025-2027 : oui / non ». */
  planFormalise: boolean | null;
}
