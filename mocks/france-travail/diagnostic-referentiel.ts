import publie from "../../adapters/diagnostic/referentiel-diagnostic-v4.json" with { type: "json" };
import type { components } from "../../openapi/france-travail/diagnosticargumente-v4.ts";
import { invented } from "../invented.ts";
import type { Contrainte, Explore, ThematiqueBesoin } from "../personne-diagnostic.ts";

type Referentiel = components["schemas"]["Referentiel"];

const { thematiquesBesoins, thematiqueContrainte, pourvoirAgir } = publie;

/** The digital constraint and the digital need, which are read and written apart from the others. */
export const CONTRAINTE_NUMERIQUE = "22";
export const BESOIN_NUMERIQUE = "7";

/** Whether the referential has a need of that code. */
export function isBesoin(code: string): boolean {
  return thematiquesBesoins.some(({ besoins }) => besoins.some((besoin) => besoin.code === code));
}

/** Code of the constraint to which a situation or an objective belongs; null for a code that is none. */
export function findContrainteOf(liste: "situations" | "objectifs", code: string): string | null {
  const found = thematiqueContrainte.contraintes.find((contrainte) =>
    contrainte[liste].some((element) => element.code === code),
  );
  return found?.code ?? null;
}

/** The need of that code, not explored; null for a code that is none. */
export function createBesoin(code: string): Explore | null {
  const found = thematiquesBesoins.flatMap(({ besoins }) => besoins).find((besoin) => besoin.code === code);
  return found ? unexplored(found, "NON_EXPLORE") : null;
}

/** Every need by theme, none explored. */
export function createThematiquesBesoins(): ThematiqueBesoin[] {
  return thematiquesBesoins.map(({ code, libelle, besoins }) => ({
    code,
    libelle,
    besoins: besoins.map((besoin) => unexplored(besoin, "NON_EXPLORE")),
  }));
}

/** The constraint of that code, not spoken of; null for a code that is none. */
export function createContrainte(code: string): Contrainte | null {
  const found = thematiqueContrainte.contraintes.find((contrainte) => contrainte.code === code);
  if (!found) return null;
  return {
    code,
    libelle: found.libelle,
    valeur: "NON_ABORDEE",
    impact: "NON_RENSEIGNE",
    estPrioritaire: false,
    dateExploration: null,
    situations: found.situations.map((situation) => unexplored(situation, "NON_ABORDEE")),
    objectifs: found.objectifs.map((objectif) => unexplored(objectif, "NON_ABORDE")),
  };
}

/** Every constraint but the digital one. */
export function createContraintes(): Contrainte[] {
  return thematiqueContrainte.contraintes
    .map(({ code }) => createContrainte(code))
    .filter((contrainte) => contrainte !== null)
    .filter(({ code }) => code !== CONTRAINTE_NUMERIQUE);
}

function unexplored({ code, libelle }: { code: string; libelle: string }, valeur: string): Explore {
  return { code, libelle, valeur, agent: null, dateExploration: null };
}

/** What two answers on the power to act mean together. */
export function findAnalyse(confiance: string, accompagnement: string): string | null {
  const found = pourvoirAgir.analyses.find(
    (analyse) => analyse.confiance === confiance && analyse.accompagnement === accompagnement,
  );
  return found?.libelle ?? null;
}

/** The parts of the referential that a path may ask for; `pourvoirAgir` is spelt so in the answer. */
const PARTS: Record<string, () => Referentiel> = {
  "": () => publie,
  besoin: () => ({ thematiquesBesoins }),
  contrainte: () => ({ thematiqueContrainte }),
  "contrainte/situation": () => ({
    thematiqueContrainte: {
      ...thematiqueContrainte,
      contraintes: thematiqueContrainte.contraintes.map(({ objectifs: _, ...kept }) => kept),
    },
  }),
  "contrainte/objectif": () => ({
    thematiqueContrainte: {
      ...thematiqueContrainte,
      contraintes: thematiqueContrainte.contraintes.map(({ situations: _, ...kept }) => kept),
    },
  }),
  "pouvoir-agir": () => ({ pourvoirAgir }),
  "pouvoir-agir/question": () => ({ pourvoirAgir: { questions: pourvoirAgir.questions } }),
};

const REPONSES = ["OUI", "NON", "NE_SAIT_PAS"];

/** The part of the referential that is asked for; or the message of the 400, all of whose causes are assumed. */
export function selectReferentiel(partie: string, query: URLSearchParams): Referentiel | string {
  const inclure = query.get("inclure");
  if (inclure !== null && inclure !== "aide-questionnement")
    return invented("Le paramètre inclure attend aide-questionnement");
  const part = partie === "pouvoir-agir/analyse" ? selectAnalyses(query) : PARTS[partie]?.();
  if (part === undefined) return invented(`Le référentiel n'a pas de partie ${partie}`);
  return typeof part === "string" || inclure === null ? part : addAide(part);
}

function selectAnalyses(query: URLSearchParams): Referentiel | string {
  const confiance = query.get("confiance");
  const accompagnement = query.get("accompagnement");
  for (const [champ, valeur] of Object.entries({ confiance, accompagnement })) {
    if (valeur !== null && !REPONSES.includes(valeur))
      return invented(`Le paramètre ${champ} attend une de ces valeurs : ${REPONSES.join(", ")}`);
  }
  const analyses = pourvoirAgir.analyses.filter(
    (analyse) =>
      (confiance === null || analyse.confiance === confiance) &&
      (accompagnement === null || analyse.accompagnement === accompagnement),
  );
  return { pourvoirAgir: { analyses } };
}

/** The helping questions exist and none is published: ours, marked as such, show where they stand. */
function addAide(part: Referentiel): Referentiel {
  const aide = (libelle: string | null | undefined) => ({
    aideQuestionnement: [{ question: invented(`Que dire de « ${libelle} » ?`), precisions: [] }],
  });
  const { thematiquesBesoins: besoins, thematiqueContrainte: contrainte, pourvoirAgir: pouvoir } = part;
  return {
    ...part,
    ...(besoins && {
      thematiquesBesoins: besoins.map((theme) => ({
        ...theme,
        ...aide(theme.libelle),
        besoins: theme.besoins?.map((besoin) => ({ ...besoin, ...aide(besoin.libelle) })),
      })),
    }),
    ...(contrainte && {
      thematiqueContrainte: {
        ...contrainte,
        ...aide(contrainte.libelle),
        contraintes: contrainte.contraintes?.map((one) => ({ ...one, ...aide(one.libelle) })),
      },
    }),
    ...(pouvoir && { pourvoirAgir: { ...pouvoir, ...aide("pouvoir d'agir") } }),
  };
}
