/** Of `regles/collectivites.json` and `regles/outre-mer.md`. */
export interface Territoire {
  fuseau: string;
  /** The contract of the stock is to be signed BEFORE this day (CTR-02). */
  dateCible: string;
  /** OM-09. */
  orienteParFranceTravail: boolean;
}

export const TERRITOIRES: Readonly<Record<string, Territoire>> = {
  33: { fuseau: "Europe/Paris", dateCible: "2027-01-01", orienteParFranceTravail: false },
  971: { fuseau: "America/Guadeloupe", dateCible: "2028-01-01", orienteParFranceTravail: false },
  974: { fuseau: "Indian/Reunion", dateCible: "2028-01-01", orienteParFranceTravail: true },
};

/** The first day of the six weeks and of the contrat d'engagement (DEL-11, CTR-01). */
export const ENTREE_EN_VIGUEUR = "2025-01-01";
