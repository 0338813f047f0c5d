/** The code lists of rendez-vous-partenaire, as they are written (source: its page on francetravail.io). */
export const MODALITES_CONTACT = ["VISIO", "TELEPHONE", "PHYSIQUE"] as const;
export const MOTIFS_RENDEZ_VOUS = ["AUT", "ACC", "ORI"] as const;
export const ORGANISMES_RENDEZ_VOUS = ["IND", "FT", "CD", "DCD", "ML", "CE"] as const;
export const STATUTS_RENDEZ_VOUS = ["PRIS", "EFFECTUE", "MODIFIE", "ABSENT", "ANNULE"] as const;
export const TYPES_RECEPTION = ["IND", "COL"] as const;
/** Reading says CONSEILLER for PARTENAIRE. */
export const INITIATEURS = ["USAGER", "PARTENAIRE"] as const;
/** Reading writes them in capitals. */
export const CIVILITES = ["M", "Mme", "Mx"] as const;
