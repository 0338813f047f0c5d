import { rendezVousExamples } from "../../adapters/rendez-vous/examples.ts";
import { CAMILLE, SANS_ORIENTATION } from "../dispatch/scene.ts";
import type { Banc } from "../support/banc.ts";
import { placeSanction, SANCTION, SANCTIONNE } from "../support/sanctions.ts";

/** In what circumstances an operation is tried: one line each, and the suite does the rest. */
export interface Scene {
  /** The API of France Travail that carries it. */
  api: string;
  /** Somebody for whom it is accepted. */
  numero: string;
  /** Of a reading: somebody for whom there is nothing. */
  sans?: string;
  /** Of a reading: it lists, and nothing there is an empty list. */
  liste?: true;
  /** What the path holds besides the reference. */
  parametres?: Readonly<Record<string, string>>;
  /** What the query holds, where the reading cannot do without. */
  query?: string;
  /** Of a list about nobody in particular: the query that nothing answers. */
  vide?: string;
  /** It is the act of a named agent. */
  agent?: true;
  /** What has to be done before, on the dossier D-1; gives what the path holds, where it comes from there. */
  prepare?: (banc: Banc) => Promise<Readonly<Record<string, string>>>;
  /** What differs for one example, by its name. */
  exemples?: Readonly<Record<string, Omit<Partial<Scene>, "exemples">>>;
}

/** A meeting of CAMILLE that France Travail has; `id` is ours. */
async function takeRendezVous(banc: Banc): Promise<{ id: string }> {
  const { body } = await banc.call("POST", "/v1/dossiers/D-1/rendez-vous", {
    body: rendezVousExamples[0]?.corps,
    headers: { Prefer: "wait=5" },
  });
  return { id: body.ressource };
}

const DIAGNOSTIC = { api: "diagnosticargumente", numero: CAMILLE };
/** The one that the official collection names, of the same person. */
const UN_DIAGNOSTIC = { ...DIAGNOSTIC, parametres: { id: "c4851c54-8912-4548-91a6-29c2f4fa6163" } };
/** Everything of her was explored. */
const EXPLOREE = "99000000070";

/** By `flux/operation`. An operation without its line fails, and so does a line without an operation. */
export const SCENES: Readonly<Record<string, Scene>> = {
  "orientation/lecture": { api: "orientationusager", numero: CAMILLE, sans: SANS_ORIENTATION },
  "orientation/calcul": { api: "orientationusager", numero: CAMILLE },
  "orientation/decision": { api: "orientationusager", numero: CAMILLE },
  "orientation/orientation": { api: "orientationusager", numero: CAMILLE },
  "orientation/modification": { api: "orientationusager", numero: "99000000024" },
  "rendez-vous/lecture": { api: "rendez-vous-partenaire", numero: CAMILLE, liste: true },
  "rendez-vous/creation": { api: "rendez-vous-partenaire", numero: CAMILLE },
  "rendez-vous/modification": { api: "rendez-vous-partenaire", numero: CAMILLE, prepare: takeRendezVous },
  "rendez-vous/annulation": { api: "rendez-vous-partenaire", numero: CAMILLE, prepare: takeRendezVous },

  "diagnostic/lecture": { ...DIAGNOSTIC, numero: EXPLOREE, sans: SANS_ORIENTATION, liste: true },
  "diagnostic/creation": DIAGNOSTIC,
  "diagnostic/modification": UN_DIAGNOSTIC,
  "diagnostic/suppression": UN_DIAGNOSTIC,
  "diagnostic/priorite": UN_DIAGNOSTIC,
  "diagnostic/lecture-besoins": { ...DIAGNOSTIC, numero: EXPLOREE, sans: SANS_ORIENTATION, liste: true },
  "diagnostic/besoins": UN_DIAGNOSTIC,
  "diagnostic/lecture-contraintes": { ...DIAGNOSTIC, numero: EXPLOREE, sans: CAMILLE },
  "diagnostic/contraintes": DIAGNOSTIC,
  "diagnostic/lecture-autonomie-numerique": { ...DIAGNOSTIC, numero: EXPLOREE, sans: CAMILLE },
  "diagnostic/autonomie-numerique": DIAGNOSTIC,
  "diagnostic/lecture-pouvoir-agir": { ...DIAGNOSTIC, numero: EXPLOREE, sans: CAMILLE },
  "diagnostic/pouvoir-agir": DIAGNOSTIC,
  "diagnostic/lecture-diagnostic-complet": { ...DIAGNOSTIC, numero: EXPLOREE, sans: SANS_ORIENTATION },
  "diagnostic/diagnostic-complet": DIAGNOSTIC,
  "diagnostic/referentiel": DIAGNOSTIC,
  "contrat-engagement/lecture": { api: "contrat-engagement", numero: "99000000030", sans: CAMILLE },
  "contrat-engagement/signature": { api: "contrat-engagement", numero: CAMILLE },
  "contrat-engagement/refus": { api: "contrat-engagement", numero: CAMILLE },
  "accompagnement/semaine": {
    api: "suivi-intensite-accompagnement",
    numero: CAMILLE,
    parametres: { semaine: "2026-W06" },
  },
  "accompagnement/semaines": {
    api: "suivi-intensite-accompagnement",
    numero: CAMILLE,
    prepare: async (banc) => {
      await tellSemaine(banc, "2026-W06");
      return {};
    },
  },
  "sanction/lecture": { ...sanction("a-instruire"), sans: SANS_ORIENTATION },
  "sanction/evenement": {
    ...sanction("a-instruire"),
    agent: true,
    exemples: {
      validation: sanction("a-traiter"),
      refus: sanction("suppression-a-traiter"),
      levee: sanction("levee-a-traiter"),
      annulation: sanction("validee"),
    },
  },
  "sanction/decision": { api: "gestion-sanctions-rsa", numero: CAMILLE, agent: true },
  "sanction/radiation": sanction("suppression-totale"),
  "autres/activites": {
    api: "activites-operationnelles",
    numero: CAMILLE,
    query: "famille=GLI100",
    vide: "code=ACT001",
    liste: true,
  },
  "autres/entretiens": { api: "conclusions-entretiens", numero: "99000000072", sans: CAMILLE, liste: true },
  "autres/usager": { api: "informations-administratives", numero: CAMILLE, sans: "99000000045" },
  "autres/statut": { api: "contrat-usager", numero: CAMILLE, sans: "99000000044" },
};

/** One week of D-1 is told; whether France Travail takes it does not matter to what is kept. */
async function tellSemaine(banc: Banc, semaine: string): Promise<void> {
  const { status } = await banc.call("PUT", `/v1/dossiers/D-1/intensite/${semaine}`, {
    body: { heuresPrevues: 15, heuresRealisees: 12.5 },
  });
  if (status !== 201 && status !== 202) throw new Error(`the week was not kept: ${status}`);
}

/** A sanction that France Travail proposed, and how far it has come. */
function sanction(etape: Parameters<typeof placeSanction>[1]): Scene {
  return {
    api: "gestion-sanctions-rsa",
    numero: SANCTIONNE,
    parametres: { id: SANCTION },
    prepare: async (banc) => {
      await placeSanction(banc, etape);
      return {};
    },
  };
}

/** The scene of an operation, as it is for one of its examples. */
export function sceneOf(cle: string, exemple?: string): Scene {
  const scene = SCENES[cle];
  if (!scene) throw new Error(`${cle} has no line in SCENES`);
  return { ...scene, ...(exemple === undefined ? {} : scene.exemples?.[exemple]) };
}

const AGENT = { "Agent-Identifiant": "AG-1", "Agent-Nom": "DUPONT", "Agent-Prenom": "CAMILLE" };

/** The headers of a scene's calls, none of which waits. */
export function headersOf(scene: Scene): Record<string, string> {
  return { Prefer: "respond-async", ...(scene.agent && AGENT) };
}

/** `/v1/dossiers/D-1/diagnostics/{id}` with what its path holds. */
export function fillPath(path: string, parametres: Readonly<Record<string, string>>): string {
  return path.replace(/\{([a-z]+)\}/gi, (hole, name: string) => parametres[name] ?? hole);
}
