import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  arm,
  CAMILLE,
  declare,
  EN_ATTENTE,
  jump,
  listArrivals,
  passSeconds,
  readArrivals,
} from "../dispatch/scene.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset("2026-02-12T08:00:00Z"));

const TOUT = [
  "connexion",
  "rechercher-usager",
  "orientationusager",
  "contrat-engagement",
  "informations-administratives",
  "contrat-usager",
];
const at = (heure: string) => jump(banc, Date.parse(`2026-02-12T${heure}:00Z`));

/** Each act under an idempotency key of its own, as an editor's software does. */
interface Acte {
  cle: string;
  methode: "POST" | "PATCH";
  path: string;
  body: unknown;
}
const ACTES: readonly Acte[] = [
  {
    cle: "acte-1",
    methode: "POST",
    path: "/v1/dossiers/D-1/orientation/decision",
    body: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" },
  },
  {
    cle: "acte-2",
    methode: "POST",
    path: "/v1/dossiers/D-1/contrat-engagement/signature",
    body: { dateSignature: "2026-02-10" },
  },
  {
    cle: "acte-3",
    methode: "POST",
    path: "/v1/dossiers/D-2/orientation/decision",
    body: {
      etatDecision: "REFUSEE",
      dateDecision: "2026-02-11",
      motifRefus: "APPRECIATION_DIFFERENTE",
      parcours: "PSO",
      organisme: "CD",
    },
  },
  { cle: "acte-4", methode: "PATCH", path: "/v1/dossiers/D-3/orientation", body: { codeParcours: "PED" } },
];
const send = ({ cle, methode, path, body }: Acte): Promise<Answer> =>
  banc.call(methode, path, { body, headers: { Prefer: "respond-async", "Idempotency-Key": cle } });
const sendAll = async () => {
  const answers: Answer[] = [];
  for (const acte of ACTES) answers.push(await send(acte));
  return answers;
};
const listEtats = async () => {
  const { body } = await banc.call("GET", "/v1/transmissions");
  return body.elements.map(({ etat }: { etat: string }) => etat);
};

describe("Une matinée où France Travail ne répond pas", () => {
  beforeEach(async () => {
    await declare(banc, "D-1", CAMILLE);
    await declare(banc, "D-2", EN_ATTENTE);
    await declare(banc, "D-3", "99000000024");
  });

  it("tout est reçu, rien n'est perdu, rien n'est fait deux fois, et chacun a sa date", async () => {
    // 9 h à Paris : tout est en panne. Les actes sont reçus, les dossiers se consultent.
    await arm(banc, ...TOUT.map((api) => ({ api, effet: { statut: 503 } })));
    const received = await sendAll();
    expect(received.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    await banc.gateway.dispatcher.idle();
    const read = await banc.call("GET", "/v1/dossiers/D-1/orientation");
    expect(read.status).toBe(503);
    expect(Number(read.headers.get("retry-after"))).toBeGreaterThan(0);
    const dossier = await banc.call("GET", "/v1/dossiers/D-1");
    expect(dossier.status).toBe(200);
    expect(dossier.body.delais.orientation).toMatchObject({ statut: "en-cours", echeance: "2026-02-18" });

    // 9 h 20 : l'éditeur ne sait plus où il en est et renvoie tout ; ce sont les mêmes transmissions.
    await at("08:20");
    const repeated = await sendAll();
    expect(repeated.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(repeated.map(({ headers }) => headers.get("idempotent-replayed"))).toEqual(
      Array.from({ length: 4 }, () => "true"),
    );
    expect(repeated.map(({ body }) => body.id)).toEqual(received.map(({ body }) => body.id));
    expect(await listEtats()).toEqual(Array.from({ length: 4 }, () => "en-attente"));

    // 10 h : France Travail revient, débordé : l'orientation demande dix minutes.
    await arm(banc, { api: "orientationusager", effet: { statut: 429, entetes: { "retry-after": "600" } } });
    await at("09:00");
    const throttled = await listArrivals(banc, "/orientationusager/");
    expect(throttled.length).toBeGreaterThan(0);
    expect(throttled.filter((line) => !line.endsWith(" 429"))).toEqual([]);
    // Le contrat attend l'orientation de son dossier, qui n'est pas faite.
    expect(await listArrivals(banc, "/contrat-engagement/")).toEqual([]);

    // 10 h 10 : la première décision est faite, mais la connexion tombe avant la réponse.
    await arm(banc, {
      api: "orientationusager",
      methode: "POST",
      effet: { couper: true },
      apresEcriture: true,
      fois: 1,
    });
    await at("09:15");
    await at("09:30");
    await at("09:45");
    await at("10:00");

    // 11 h : tout est passé.
    expect(await listEtats()).toEqual(Array.from({ length: 4 }, () => "acceptee"));
    const decisions = await readArrivals(banc, "/decisionOrientation");
    expect(decisions.filter(({ statut }) => statut === 201 || statut === null)).toHaveLength(2);
    const done = (await readArrivals(banc, "/partenaire/")).filter(
      ({ methode, chemin, statut }) =>
        methode !== "GET" && (statut === null || statut < 300) && !chemin.includes("/rechercher-usager/"),
    );
    const written = done.map(({ chemin }) => chemin.split("/").at(-1));
    expect(written.toSorted()).toEqual([
      "decisionOrientation",
      "decisionOrientation",
      "modificationOrientation",
      "signer",
    ]);
    expect(written.indexOf("signer")).toBeGreaterThan(written.indexOf("decisionOrientation"));

    // Les délais comptent les jours des actes, et non celui où France Travail les a reçus.
    const d1 = (await banc.call("GET", "/v1/dossiers/D-1")).body;
    expect(d1.delais).toMatchObject({
      orientation: { statut: "respecte", jours: 18 },
      contrat: { statut: "respecte", jours: 16 },
    });
    const d2 = (await banc.call("GET", "/v1/dossiers/D-2")).body;
    expect(d2.delais.orientation).toMatchObject({ statut: "respecte", jours: 35 });

    // L'éditeur renvoie une dernière fois : les 202 sont devenus des 201.
    const last = await sendAll();
    expect(last.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await listEtats()).toHaveLength(4);
  });

  it("un acte daté du jour reste de ce jour, même s'il ne part que le lendemain", async () => {
    await arm(banc, { api: "orientationusager", effet: { statut: 503 } });
    const { body } = await send({
      cle: "sans-date",
      methode: "POST",
      path: "/v1/dossiers/D-1/orientation/decision",
      body: { etatDecision: "ACCEPTEE" },
    });
    await banc.gateway.dispatcher.idle();
    await arm(banc);

    await jump(banc, Date.parse("2026-02-13T09:00:00Z"));

    expect((await banc.call("GET", `/v1/transmissions/${body.id}`)).body.etat).toBe("acceptee");
    const [sent] = (await readArrivals(banc, "/decisionOrientation")).slice(-1);
    expect(sent?.corps).toMatchObject({ date_decision: "2026-02-12" });
  });

  it("une seule API en panne ne retient que ce qui dépend d'elle", async () => {
    await arm(banc, { api: "orientationusager", effet: { statut: 503 } });
    await sendAll();
    const elsewhere = await banc.call("POST", "/v1/dossiers/D-2/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-11" },
      headers: { Prefer: "respond-async" },
    });
    await declare(banc, "D-4", "99000000023");
    const alone = await banc.call("POST", "/v1/dossiers/D-4/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-11" },
    });
    await banc.gateway.dispatcher.idle();

    // D-4 n'a pas d'acte d'orientation en attente : son contrat passe ; celui de D-2 attend le sien.
    expect(alone.status).toBe(201);
    const { body } = await banc.call("GET", `/v1/transmissions/${elsewhere.body.id}`);
    expect(body).toMatchObject({ etat: "en-attente", tentatives: 0 });
    expect((await banc.call("GET", "/v1/dossiers/D-1/statut")).status).toBe(200);
  });

  it("une panne de sept jours finit devant l'exploitant, qui relance tout une fois France Travail revenu", async () => {
    await arm(banc, ...TOUT.map((api) => ({ api, effet: { statut: 503 } })));
    const answers = await sendAll();
    await banc.gateway.dispatcher.idle();
    await jump(banc, Date.parse("2026-02-19T08:00:00Z"));

    const blocked = (await banc.call("GET", "/v1/transmissions?etat=bloquee")).body.elements;
    // Le contrat n'a jamais pu partir : il attend toujours derrière son orientation.
    expect(blocked.map(({ operation }: { operation: string }) => operation).toSorted()).toEqual([
      "decision",
      "decision",
      "modification",
    ]);
    for (const { derniereErreur } of blocked) {
      expect(derniereErreur).toMatchObject({ code: "delai-de-reprise-epuise", aTraiterPar: "exploitant" });
    }

    await arm(banc);
    for (const { id } of blocked) await banc.call("POST", `/v1/transmissions/${id}/rejeu`);
    // France Travail ne répondait plus : un appel d'essai part au bout de quelques secondes, et tout suit.
    await passSeconds(banc, 6);

    expect(await listEtats()).toEqual(answers.map(() => "acceptee"));
    const { body } = await banc.call("GET", "/v1/dossiers/D-1");
    expect(body.delais.orientation).toMatchObject({ statut: "respecte", jours: 18 });
  });
});
