import referentiel from "./referentiel-diagnostic-v4.json" with { type: "json" };

/** The published copy of the referential (v4), as France Travail answers it. */
export const REFERENTIEL = referentiel;

const { thematiquesBesoins, thematiqueContrainte } = referentiel;

export const BESOINS = thematiquesBesoins.flatMap(({ besoins }) => besoins.map(({ code }) => code));
export const CONTRAINTES = thematiqueContrainte.contraintes.map(({ code }) => code);
/** Situation, and objective, to the constraint that it belongs to: no code stands under two. */
export const SITUATIONS: ReadonlyMap<string, string> = new Map(
  thematiqueContrainte.contraintes.flatMap(({ code: contrainte, situations }) =>
    situations.map(({ code }) => [code, contrainte] as const),
  ),
);
export const OBJECTIFS: ReadonlyMap<string, string> = new Map(
  thematiqueContrainte.contraintes.flatMap(({ code: contrainte, objectifs }) =>
    objectifs.map(({ code }) => [code, contrainte] as const),
  ),
);

/** What « autonomie numérique » is made of: one need and one constraint of the whole. */
export const BESOIN_NUMERIQUE = "7";
export const CONTRAINTE_NUMERIQUE = "22";

export const TYPOLOGIES = ["MR", "PM", "EF"] as const;
export const SOUS_TYPOLOGIES = ["C", "R", "F", "CR", "CF", "RF", "CRF"] as const;
export const VALEURS_BESOIN = ["POINT_FORT", "BESOIN", "NON_EXPLORE"] as const;
/** The referential also reads SUPPRIMEE, which the published document does not let one write. */
export const VALEURS_CONTRAINTE = ["NON_ABORDEE", "OUI", "CLOTUREE"] as const;
export const IMPACTS = ["FORT", "MOYEN", "FAIBLE", "NON_RENSEIGNE"] as const;
export const VALEURS_SITUATION = ["NON_ABORDEE", "OUI", "NON"] as const;
export const VALEURS_OBJECTIF = ["NON_ABORDE", "EN_COURS", "REALISE", "ABANDONNE"] as const;
export const REPONSES = ["OUI", "NON", "NE_SAIT_PAS"] as const;
/** What was never looked into is read under these, or not at all. */
export const VIERGES = {
  valeurs: ["NON_EXPLORE", "NON_ABORDEE", "NON_ABORDE"],
  impact: "NON_RENSEIGNE",
} as const;
