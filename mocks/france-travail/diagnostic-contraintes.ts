import { invented } from "../invented.ts";
import type { Agent, Contrainte, DossierDiagnostic, Explore, Version } from "../personne-diagnostic.ts";
import type { AutonomieDemandee, ContraintesDemandees } from "./diagnostic-demandes.ts";
import type { Effet, Moment } from "./diagnostic-etats.ts";
import {
  BESOIN_NUMERIQUE,
  CONTRAINTE_NUMERIQUE,
  createBesoin,
  createContrainte,
  createContraintes,
  findContrainteOf,
} from "./diagnostic-referentiel.ts";

/** What is written of constraints, of their situations and of their objectives, at one exploration. */
type Exploration = Pick<
  ContraintesDemandees,
  "contraintesAEnregistrer" | "situationsAEnregistrer" | "objectifsAEnregistrer" | "dateExploration"
>;

/** Writes constraints. Constraint 22 goes to the digital autonomy, where it is read. */
export function exploreContraintes(
  dossier: DossierDiagnostic,
  demande: ContraintesDemandees,
  { agent }: Moment,
): Effet {
  const explored = explore(listContraintes(dossier), demande, agent);
  if (typeof explored === "string") return explored;
  const { dateExploration, declareSansContrainteAEnregistrer: flag } = demande;
  const { autonomieNumerique } = dossier;
  const contrainte = explored.find(({ code }) => code === CONTRAINTE_NUMERIQUE) ?? null;
  const isNumeriqueWritten = JSON.stringify(contrainte) !== JSON.stringify(findNumerique(dossier));
  const besoin = autonomieNumerique?.besoin ?? createBesoin(BESOIN_NUMERIQUE);
  const version: Version = { agent, dateExploration, contraintes: toHistorise(explored, demande) };
  return {
    ...dossier,
    contraintes: {
      code: "7",
      libelle: dossier.contraintes?.libelle ?? "Résoudre ses contraintes personnelles",
      agent,
      dateExploration,
      declareSansContrainte:
        flag === undefined
          ? (dossier.contraintes?.declareSansContrainte ?? null)
          : { flag, date: dateExploration },
      contraintes: explored.filter(({ code }) => code !== CONTRAINTE_NUMERIQUE),
    },
    ...(isNumeriqueWritten && { autonomieNumerique: { agent, dateExploration, besoin, contrainte } }),
    historique: [version, ...dossier.historique],
  };
}

/** Writes the digital need (7) and the digital constraint (22). */
export function exploreAutonomie(
  dossier: DossierDiagnostic,
  demande: AutonomieDemandee,
  { agent }: Moment,
): Effet {
  const { dateExploration, besoinAEnregistrer, contrainteAEnregistrer } = demande;
  const exploration = {
    ...demande,
    contraintesAEnregistrer: contrainteAEnregistrer ? [contrainteAEnregistrer] : [],
  };
  const elsewhere = [
    ...demande.situationsAEnregistrer.map(({ code }) => findContrainteOf("situations", code)),
    ...demande.objectifsAEnregistrer.map(({ code }) => findContrainteOf("objectifs", code)),
  ].some((contrainte) => contrainte !== CONTRAINTE_NUMERIQUE);
  if (elsewhere)
    return invented(`Situations et objectifs de la seule contrainte ${CONTRAINTE_NUMERIQUE} s'écrivent ici`);
  const explored = explore(listContraintes(dossier), exploration, agent);
  if (typeof explored === "string") return explored;
  const former = dossier.autonomieNumerique?.besoin ?? createBesoin(BESOIN_NUMERIQUE);
  const besoin =
    former && besoinAEnregistrer
      ? { ...former, valeur: besoinAEnregistrer.valeur, agent, dateExploration }
      : former;
  const { contraintes, ...lists } = toHistorise(explored, exploration);
  const version: Version = {
    agent,
    dateExploration,
    autonomieNumerique: {
      besoin:
        besoin && besoinAEnregistrer
          ? { code: besoin.code, libelle: besoin.libelle, valeur: besoin.valeur }
          : null,
      contrainte: contraintes[0] ?? null,
      ...lists,
    },
  };
  return {
    ...dossier,
    // A priority given here is taken from the others.
    contraintes: dossier.contraintes && {
      ...dossier.contraintes,
      contraintes: explored.filter(({ code }) => code !== CONTRAINTE_NUMERIQUE),
    },
    autonomieNumerique: {
      agent,
      dateExploration,
      besoin,
      contrainte: explored.find(({ code }) => code === CONTRAINTE_NUMERIQUE) ?? null,
    },
    historique: [version, ...dossier.historique],
  };
}

function findNumerique(dossier: DossierDiagnostic): Contrainte | null {
  return dossier.autonomieNumerique?.contrainte ?? createContrainte(CONTRAINTE_NUMERIQUE);
}

function listContraintes(dossier: DossierDiagnostic): Contrainte[] {
  const numerique = findNumerique(dossier);
  return [...(dossier.contraintes?.contraintes ?? createContraintes()), ...(numerique ? [numerique] : [])];
}

/** One constraint at most has the priority: a new one takes it. Situations and objectives only of one spoken of. */
function explore(
  before: readonly Contrainte[],
  { contraintesAEnregistrer, situationsAEnregistrer, objectifsAEnregistrer, dateExploration }: Exploration,
  agent: Agent,
): Contrainte[] | string {
  const prioritaires = contraintesAEnregistrer.filter(({ estPrioritaire }) => estPrioritaire);
  if (prioritaires.length > 1) return invented("Une contrainte au plus peut être prioritaire");
  const contraintes = new Map(before.map((contrainte) => [contrainte.code, contrainte]));
  if (prioritaires.length > 0) {
    for (const contrainte of before)
      contraintes.set(contrainte.code, { ...contrainte, estPrioritaire: false });
  }
  for (const { code, ...written } of contraintesAEnregistrer) {
    const former = contraintes.get(code) ?? createContrainte(code);
    if (former) contraintes.set(code, { ...former, ...compact(written), dateExploration });
  }
  for (const [liste, elements] of [
    ["situations", situationsAEnregistrer],
    ["objectifs", objectifsAEnregistrer],
  ] as const) {
    for (const { code, valeur } of elements) {
      const owner = contraintes.get(findContrainteOf(liste, code) ?? "");
      if (!owner || owner.valeur === "NON_ABORDEE")
        return invented(
          `La contrainte dont dépend le code ${code} de ${liste}AEnregistrer n'est pas abordée`,
        );
      const dit = { valeur, agent, dateExploration };
      contraintes.set(owner.code, { ...owner, [liste]: putElement(owner, liste, code, dit) });
    }
  }
  return [...contraintes.values()];
}

/** A described constraint may show a part of its lists: an element that it does not show joins it. */
function putElement(
  owner: Contrainte,
  liste: "situations" | "objectifs",
  code: string,
  dit: Pick<Explore, "valeur" | "agent" | "dateExploration">,
): Explore[] {
  const known = owner[liste].some((element) => element.code === code);
  const added =
    createContrainte(owner.code)?.[liste].filter((element) => !known && element.code === code) ?? [];
  return [...owner[liste], ...added].map((element) =>
    element.code === code ? { ...element, ...dit } : element,
  );
}

/** What one exploration said, and no more: that a version holds no more than that is assumed. */
function toHistorise(explored: readonly Contrainte[], exploration: Exploration) {
  const pick = (elements: readonly Explore[], written: readonly { code: string }[]) =>
    elements
      .filter(({ code }) => written.some((one) => one.code === code))
      .map(({ code, libelle, valeur }) => ({ code, libelle, valeur }));
  const { contraintesAEnregistrer, situationsAEnregistrer, objectifsAEnregistrer } = exploration;
  return {
    contraintes: explored
      .filter(({ code }) => contraintesAEnregistrer.some((one) => one.code === code))
      .map(({ code, libelle, valeur, impact, estPrioritaire }) => ({
        code,
        libelle,
        valeur,
        impact,
        estPrioritaire,
      })),
    situations: pick(
      explored.flatMap(({ situations }) => situations),
      situationsAEnregistrer,
    ),
    objectifs: pick(
      explored.flatMap(({ objectifs }) => objectifs),
      objectifsAEnregistrer,
    ),
  };
}

function compact<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Object.fromEntries forgets the types of what it keeps.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
