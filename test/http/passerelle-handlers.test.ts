import { getResponse } from "msw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Adapter } from "../../adapters/contract.ts";
import { adapters } from "../../adapters/index.ts";
import { addCle, createMemory, passerelleHandlers } from "../../mocks/index.ts";
import { createSimulator } from "../../mocks/simulator.ts";
import { DROITS } from "../../src/domain/droit.ts";
import type { Flux } from "../../src/domain/flux.ts";
import { type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { createTestClock } from "../support/horloge.ts";

interface Step {
  /** `PUT /v1/dossiers/D-1`; under `/_`, a command of the simulator. `{}`: the id in the answer before. */
  asked: string;
  body?: unknown;
  texte?: string;
  cle?: string | null;
  headers?: Record<string, string>;
}

const D1 = {
  usager: { numeroFranceTravail: "10429447247" },
  droitRsa: { dateReception: "2026-01-07" },
  soumisDroitsDevoirs: true,
};
const D2 = { usager: { nir: "285039999000175", dateNaissance: "1985-03-12" }, droitRsa: null };
const ACCEPTEE = { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" };
const ENGAGEMENT = { modalite: "api-editeur", editeur: "Éditeur Exemple", echeance: "2026-T2" };
const CHEFFERIE = { etpChefferie: 1.5, etpTransformationNumerique: 0.5, planFormalise: true };
const DECISION = "POST /v1/dossiers/D-1/orientation/decision";
const VALID_SANCTION = {
  typeEvenement: "VALID_SANCTION",
  dateEvenement: "2026-02-10",
  typeConsequenceSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
};
/** The first example of an operation. */
const exampleOf = (flux: Flux, nom: string): unknown => {
  const registry: Partial<Record<Flux, Adapter>> = adapters;
  const operation = registry[flux]?.operations[nom];
  if (!operation) throw new Error(`no operation ${nom}`);
  return operation.examples[0]?.corps;
};
const key = (cle: string) => ({ headers: { "Idempotency-Key": cle } });
const agent = (nom: string) => ({
  headers: { "Agent-Identifiant": "A1", "Agent-Nom": nom, "Agent-Prenom": "C" },
});
const panne = (...pannes: unknown[]): Step => ({ asked: "PUT /_pannes", body: pannes });

/** What is done, in order, to the gateway and to its handlers: both must answer the same. */
const SCENARIOS: Record<string, readonly Step[]> = {
  "the register of Annexe 5, and the three indicators of volet 1": [
    { asked: "GET /v1/engagements" },
    { asked: "PUT /v1/engagements/orientation", body: ENGAGEMENT, ...key("e1") },
    { asked: "PUT /v1/engagements/orientation", body: ENGAGEMENT, ...key("e1") },
    {
      asked: "PUT /v1/engagements/orientation",
      body: { ...ENGAGEMENT, echeance: "2026-T1", precision: " Bascule " },
    },
    { asked: "PUT /v1/engagements/diagnostic", body: { modalite: "rdv-insertion" } },
    { asked: "PUT /v1/engagements/sanction", body: { modalite: "mixte", modalites: ["autre"], mesure: {} } },
    { asked: "PUT /v1/engagements/sanction", body: { modalite: "mixte", modalites: ["autre"] } },
    { asked: "PUT /v1/engagements/sanction", body: { ...ENGAGEMENT, flux: "autres" } },
    { asked: "PUT /v1/engagements/sanction", body: { sansObjet: "  " } },
    { asked: "PUT /v1/engagements/sanction", body: { ...ENGAGEMENT, precision: "10429447247" } },
    { asked: "PUT /v1/engagements/sanction", body: { ...ENGAGEMENT, echeance: "2026-T9" } },
    { asked: "PUT /v1/engagements/sanction", body: ENGAGEMENT, cle: "cle-974" },
    { asked: "PUT /v1/engagements/inconnu", body: ENGAGEMENT },
    { asked: "PUT /v1/engagements/orientation", body: ENGAGEMENT, cle: "cle-lecture" },
    { asked: "GET /v1/engagements/orientation/historique" },
    { asked: "GET /v1/engagements/orientation/historique?limite=1" },
    { asked: "GET /v1/engagements/orientation/historique?curseur=x" },
    { asked: "PUT /v1/dossiers/D-1", body: D1 },
    { asked: DECISION, body: ACCEPTEE },
    { asked: "POST /v1/dossiers/D-1/contrat-engagement/signature", body: { dateSignature: "2026-02-10" } },
    { asked: "PUT /v1/dossiers/D-2", body: { droitRsa: { dateReception: "2026-02-01" } } },
    { asked: "GET /v1/dossiers/D-1/statut" },
    { asked: "GET /v1/activites?code=ACT366&limite=500" },
    { asked: "GET /v1/engagements" },
    { asked: "GET /v1/chefferie/2026" },
    { asked: "PUT /v1/chefferie/2026", body: CHEFFERIE, ...key("c1") },
    { asked: "PUT /v1/chefferie/2026", body: CHEFFERIE, ...key("c1") },
    { asked: "PUT /v1/chefferie/2026", body: { ...CHEFFERIE, etpChefferie: -1, budget: 2 } },
    { asked: "PUT /v1/chefferie/2024", body: CHEFFERIE },
    { asked: "GET /v1/chefferie/2026" },
  ],
  "a dossier, its facts, its deadlines": [
    { asked: "GET /v1/dossiers/D-1" },
    { asked: "PUT /v1/dossiers/D-1", body: D1, ...key("1") },
    { asked: "PUT /v1/dossiers/D-1", body: D1, ...key("1") },
    { asked: "PUT /v1/dossiers/D-1", body: D2, ...key("1") },
    { asked: "PUT /v1/dossiers/D-1", body: { ...D1, soumisDroitsDevoirs: null } },
    { asked: "POST /v1/dossiers/D-1/evenements", body: { type: "orientation-decidee", date: "2026-01-20" } },
    { asked: "POST /v1/dossiers/D-1/evenements", body: { type: "orientation-decidee", date: "2026-01-20" } },
    { asked: "GET /v1/dossiers/D-1" },
    { asked: "GET /v1/dossiers/D-1?dateObservation=2026-03-30" },
    { asked: "POST /v1/dossiers/D-1/evenements", body: { type: "contrat-signe", date: "2026-02-01" } },
    { asked: "DELETE /v1/dossiers/D-1/evenements/{}" },
    { asked: "DELETE /v1/dossiers/D-1/evenements/{}" },
    { asked: "PUT /v1/dossiers/D-2", body: D2 },
    { asked: "GET /v1/dossiers" },
    { asked: "GET /v1/dossiers?limite=1&delai=orientation" },
    { asked: "GET /v1/dossiers?statut=respecte" },
    { asked: "GET /v1/dossiers?curseur=xxx" },
    { asked: "GET /v1/indicateurs/delais" },
    { asked: "DELETE /v1/dossiers/D-1" },
    { asked: "GET /v1/dossiers/D-1" },
  ],
  "what is refused before anything is done": [
    { asked: "GET /v1/dossiers/D-1", cle: null },
    { asked: "GET /v1/dossiers/D-1", cle: "inconnue" },
    { asked: "PUT /v1/dossiers/D-1", body: D1, cle: "cle-lecture" },
    { asked: "PUT /v1/dossiers/D-1", texte: "{" },
    { asked: "PUT /v1/dossiers/D-1", texte: "" },
    { asked: "PUT /v1/dossiers/D-1", body: D1, headers: { "Content-Type": "text/plain" } },
    { asked: "PUT /v1/dossiers/D-1", body: D1, ...key(" ") },
    { asked: "PUT /v1/dossiers/D-1", body: D1, headers: { "Agent-Nom": "X" } },
    { asked: "PUT /v1/dossiers/D-1", body: D1, ...agent("A|B") },
    { asked: "PUT /v1/dossiers/D%20", body: D1 },
    { asked: "PUT /v1/dossiers/D-10429447247", body: D1 },
    {
      asked: "PUT /v1/dossiers/D-1",
      body: { usager: { nir: "285039999000176" }, droitRsa: { dateFin: "2026-02-30" }, x: 1 },
    },
    { asked: "PUT /v1/dossiers/D-1", body: { usager: {} } },
    { asked: "PUT /v1/dossiers/D-1", body: [] },
    {
      asked: "POST /v1/dossiers/D-1/evenements",
      body: { type: "accompagnement-intensif-commence", date: "2026-01-20" },
    },
    { asked: "GET /v1/dossiers?delai=autre&inconnu=1" },
    { asked: "GET /v1/transmissions/7c1e8f0a-3b1d-4a6e-9a53-2f1f0b8c9d10" },
    { asked: DECISION, body: ACCEPTEE },
    { asked: DECISION, body: { etatDecision: "OUI", dateDecision: "demain", x: 1 } },
    { asked: "GET /v1/dossiers/D-1/orientation" },
  ],
  "an act that is accepted, repeated, read": [
    { asked: "PUT /v1/dossiers/D-1", body: D1 },
    { asked: "GET /v1/dossiers/D-1/orientation" },
    { asked: DECISION, body: ACCEPTEE, ...key("a") },
    { asked: "GET /v1/transmissions/{}" },
    { asked: DECISION, body: ACCEPTEE, ...key("a") },
    { asked: "POST /v1/transmissions/{}/rejeu" },
    { asked: "GET /v1/dossiers/D-1/orientation" },
    { asked: "POST /v1/dossiers/D-1/contrat-engagement/signature", body: { dateSignature: "2026-02-10" } },
    { asked: "GET /v1/dossiers/D-1/contrat-engagement" },
    { asked: "GET /v1/dossiers/D-1" },
    { asked: "GET /v1/transmissions?flux=orientation" },
    { asked: "PUT /v1/dossiers/D-1", body: { usager: { numeroFranceTravail: "99000000001" } } },
    { asked: "GET /v1/dossiers/D-1/usager" },
    { asked: "GET /v1/dossiers/D-1/statut" },
  ],
  "an act that is refused, by France Travail or by a rule": [
    { asked: "PUT /v1/dossiers/D-3", body: { usager: { numeroFranceTravail: "99000000035" } } },
    { asked: "POST /v1/dossiers/D-3/contrat-engagement/signature", body: { dateSignature: "2026-02-10" } },
    { asked: "GET /v1/transmissions?dossier=D-3" },
    { asked: "POST /v1/dossiers/D-3/contrat-engagement/signature", body: { dateSignature: "2030-02-10" } },
    { asked: "PUT /v1/dossiers/D-974", body: D1, cle: "cle-974" },
    { asked: "POST /v1/dossiers/D-974/orientation/decision", body: ACCEPTEE, cle: "cle-974" },
  ],
  "an act that waits": [
    { asked: "PUT /v1/dossiers/D-1", body: D1 },
    panne({ api: "orientationusager", effet: { statut: 503 } }),
    { asked: DECISION, body: ACCEPTEE, headers: { Prefer: "wait=0" } },
    { asked: "POST /v1/transmissions/{}/rejeu" },
    { asked: "GET /v1/dossiers/D-1/orientation" },
    { asked: "DELETE /v1/dossiers/D-1" },
    {
      asked: "POST /v1/dossiers/D-1/contrat-engagement/signature",
      body: { dateSignature: "2026-02-10" },
      headers: { Prefer: "wait=0" },
    },
    { asked: "GET /v1/dossiers/D-1/contrat-engagement" },
  ],
  "the objects that have an id": [
    { asked: "PUT /v1/dossiers/D-1", body: D1 },
    {
      asked: "POST /v1/dossiers/D-1/rendez-vous",
      body: exampleOf("rendez-vous", "creation"),
      ...agent("DUPONT"),
    },
    { asked: "GET /v1/dossiers/D-1/rendez-vous" },
    { asked: "DELETE /v1/dossiers/D-1/rendez-vous/{ressource}" },
    { asked: "GET /v1/dossiers/D-1/diagnostics" },
    { asked: "POST /v1/dossiers/D-1/diagnostics", body: exampleOf("diagnostic", "creation") },
    { asked: "GET /v1/dossiers/D-1/sanctions/509" },
    { asked: "POST /v1/dossiers/D-1/sanctions/509/evenements", body: VALID_SANCTION },
    { asked: "POST /v1/dossiers/D-1/sanctions/509/evenements", body: VALID_SANCTION, ...agent("DUPONT") },
    { asked: "GET /v1/dossiers/D-1/sanctions/12345" },
  ],
  "readings of the whole collectivité, and what is kept here": [
    { asked: "PUT /v1/dossiers/D-1", body: D1 },
    { asked: "GET /v1/activites" },
    { asked: "GET /v1/activites?code=INCONNU" },
    { asked: "GET /v1/referentiels/diagnostic" },
    { asked: "GET /v1/dossiers/D-1/entretiens" },
    { asked: "GET /v1/dossiers/D-1/intensite" },
    { asked: "PUT /v1/dossiers/D-1/intensite/2026-W99", body: { heuresPrevues: 15 } },
  ],
  "a person that France Travail does not find": [
    { asked: "PUT /v1/dossiers/D-5", body: { usager: { numeroFranceTravail: "99000000002" } } },
    { asked: "POST /v1/dossiers/D-5/orientation/decision", body: ACCEPTEE },
    { asked: "POST /v1/transmissions/{}/abandon" },
    { asked: "GET /v1/dossiers/D-5/statut" },
    { asked: "PUT /v1/dossiers/D-6", body: { usager: null } },
    { asked: "GET /v1/dossiers/D-6/statut" },
    { asked: "POST /v1/dossiers/D-6/orientation/decision", body: ACCEPTEE },
    {
      asked: "PUT /v1/flux/orientation/etat",
      body: { etat: "suspendu", motif: "Bascule" },
      headers: { "Agent-Identifiant": "IIII9999", "Agent-Nom": "Martin", "Agent-Prenom": "Camille" },
    },
    { asked: "PUT /v1/dossiers/D-6", body: D2 },
    { asked: "GET /v1/transmissions/{}" },
    { asked: "GET /v1/flux/orientation/etat" },
  ],
};

type Call = (step: Step, path: string) => Promise<{ status: number; headers: Headers; body: unknown }>;

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

function createMock(): Call {
  const clock = createTestClock(INSTANT);
  const memory = createMemory({ clock, hasard: () => 1 });
  const handlers = passerelleHandlers(memory);
  const simulator = createSimulator({ clock, memory });
  addCle(memory, "bac-a-sable", { collectivite: "33", logiciel: "logiciel-test", droits: DROITS });
  addCle(memory, "cle-lecture", { collectivite: "33", logiciel: "lecteur", droits: ["lecture"] });
  addCle(memory, "cle-974", { collectivite: "974", logiciel: "logiciel-974", droits: DROITS });
  return async ({ asked, body, texte, cle = "bac-a-sable", headers }, path) => {
    const text = texte ?? (body === undefined ? undefined : JSON.stringify(body));
    const init = {
      method: asked.split(" ")[0] ?? "",
      headers: {
        ...(text !== undefined && { "Content-Type": "application/json" }),
        ...(cle !== null && { Authorization: `Bearer ${cle}` }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
    };
    const response = path.startsWith("/_")
      ? await simulator.app.request(path, init)
      : await getResponse(handlers, new Request(`https://passerelle.exemple${path}`, init));
    if (!response) throw new Error(`no handler for ${asked}`);
    const answered = await response.text();
    return { status: response.status, headers: response.headers, body: answered && JSON.parse(answered) };
  };
}

const callGateway: Call = async ({ asked, ...call }, path) => {
  const method = asked.split(" ")[0] ?? "";
  return path.startsWith("/_") ? banc.simulateur(method, path, call.body) : banc.call(method, path, call);
};

/** Each answer, without what cannot be equal: ids, instants, and the words in which a fault of the data is told. */
async function play(call: Call, steps: readonly Step[]) {
  const played: unknown[] = [];
  let id = "";
  let ressource = "";
  for (const step of steps) {
    const path = (step.asked.split(" ")[1] ?? "").replace("{}", id).replace("{ressource}", ressource);
    const { status, headers, body } = await call(step, path);
    id = /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(body))?.[1] ?? id;
    ressource = /"ressource":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? ressource;
    const told = ["content-type", "location", "idempotent-replayed", "www-authenticate", "retry-after"];
    const kept = told.map((name) => headers.get(name)?.replace(/; ?charset=utf-8/i, ""));
    played.push({ asked: step.asked, status, headers: kept, body });
  }
  return JSON.parse(JSON.stringify(played), (key, value) => {
    if (key === "erreurs") return value.map(({ chemin }: { chemin: string }) => chemin).toSorted();
    if (key === "detail" && /^\d+ erreurs? :/.test(String(value))) return "n erreurs";
    // What waits is being tried behind the answer: how far that has come is a matter of luck.
    if (value?.etat === "en-attente") return { ...value, tentatives: "…", derniereErreur: "…" };
    if (key === "suivant" && value !== null) return "…";
    if (typeof value !== "string") return value;
    return value
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<id>")
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<instant>");
  });
}

describe("the handlers that an editor tests against answer as the gateway does", () => {
  it.each(Object.entries(SCENARIOS))("%s", async (_name, steps) => {
    await banc.reset();

    const answered = await play(callGateway, steps);

    expect(await play(createMock(), steps)).toEqual(answered);
  });
});
