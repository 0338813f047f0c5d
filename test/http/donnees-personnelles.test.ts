import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addApplication, createMemory, type Memory, putPersonne } from "../../mocks/memory.ts";
import { armPannes, type Panne } from "../../mocks/pannes.ts";
import { createSimulator } from "../../mocks/simulator.ts";
import { enAttente } from "../../mocks/situations.ts";
import { computeCleNir } from "../../src/domain/usager.ts";
import { createGateway, type Gateway } from "../../src/gateway.ts";
import { createLog } from "../../src/log.ts";
import { createChiffrement } from "../../src/persistence/chiffrement.ts";
import type { Database } from "../../src/persistence/database.ts";
import { dossier, quota } from "../../src/persistence/schema.ts";
import { openTestDatabase } from "../support/base.ts";
import { findFuites, type Secrets, type Textes } from "../support/fuites.ts";
import { createTestClock } from "../support/horloge.ts";
import { dumpTables } from "../support/tables.ts";

/*
 * DON-12: a NIR is « jamais en clé, en URL, en journal ni en message d'erreur », and so is all that tells a person
 * or opens a door. One journey goes through what works and what fails, then everything it left is searched.
 */

const NIR13 = "2910733063123";
const NIR15 = NIR13 + String(computeCleNir(NIR13)).padStart(2, "0");
const NUMERO = "70123456789";
const NAISSANCE = "1991-07-19";
/** Found by nobody, born in Corsica. */
const NIR_CORSE = "185022A004117";
const NAISSANCE_CORSE = "1985-02-27";
const SECRET = Buffer.from("un secret maître de 32 octets !!", "latin1");

const IDENTITE: Secrets = {
  "NIR (13)": NIR13,
  "NIR (15)": NIR15,
  "NIR (Corse)": NIR_CORSE,
  numéro: NUMERO,
  "date de naissance": NAISSANCE,
  "date de naissance (Corse)": NAISSANCE_CORSE,
  nom: "Quatremère-Delaunay",
  prénom: "Philomène",
  courriel: "philomene.qd@exemple.fr",
  téléphone: "0556010203",
  adresse: "17 rue des Capucines",
  "texte libre": "A déclaré une grossesse",
};
const AGENT = { "Agent-Identifiant": "QXZV7431", "Agent-Nom": "Bonaventure", "Agent-Prenom": "Hyacinthe" };
const PORTES: Secrets = {
  "identifiant de l'agent": AGENT["Agent-Identifiant"],
  "nom de l'agent": AGENT["Agent-Nom"],
  "prénom de l'agent": AGENT["Agent-Prenom"],
  "clé d'API": "cle-api-tres-discrete-33",
  "clé d'API inconnue": "cle-api-tentee-par-un-autre",
  "clé d'idempotence": "acte-4f1c-tres-unique",
  "secret du client": "secret-client-tres-discret",
  "secret maître": SECRET.toString("latin1"),
  "secret maître (base64)": SECRET.toString("base64"),
};
/** What a reading of France Travail gives to who asks it, and no one else. */
const DONNE_A_LA_LECTURE = [
  "numéro",
  "date de naissance",
  "nom",
  "prénom",
  "courriel",
  "téléphone",
  "adresse",
  "identifiant de l'agent",
];

const clock = createTestClock("2026-02-12T11:00:00Z");
let db: Database;
let gateway: Gateway;
let memory: Memory;
let stop: () => Promise<unknown>;
/** Makes the next transactions fail as a database may, quoting the row. */
let isBroken = false;
const lines: string[] = [];

interface Echange {
  appel: string;
  statut: number;
  entetes: string;
  corps: string;
}
const echanges: Echange[] = [];
/** All that ever was handed out by France Travail and opens a door. */
const handedOut = new Map<string, string>();

beforeAll(async () => {
  const base = await openTestDatabase();
  await base.reset();
  db = base.db;
  memory = createMemory({ clock });
  addApplication(memory, {
    clientId: "application-33",
    secret: PORTES["secret du client"] ?? "",
    collectivite: "33",
  });
  const mounted = new Hono().route("/simulateur", createSimulator({ clock, memory }).app);
  const server = serve({ fetch: mounted.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const url = `http://127.0.0.1:${port}/simulateur`;
  const broken = () => new Error(`duplicate key: (${NIR13}, ${NAISSANCE}, Quatremère-Delaunay)`);
  gateway = await createGateway({
    db: {
      ...db,
      inCollectivite: (code, act) => (isBroken ? Promise.reject(broken()) : db.inCollectivite(code, act)),
    },
    clock,
    log: createLog("trace", { write: (line) => lines.push(line) }),
    secret: SECRET,
    franceTravail: { authUrl: url, apiUrl: url, debit: 10_000_000, enVol: 1_000 },
    installations: [
      {
        code: "33",
        reglage: {
          identifiants: { clientId: "application-33", clientSecret: PORTES["secret du client"] ?? "" },
          versionOrientation: "v1",
        },
        cles: [{ cle: PORTES["clé d'API"] ?? "", logiciel: "logiciel-discret" }],
      },
    ],
    random: () => 1,
  });
  stop = async () => {
    await gateway.close();
    await new Promise((closed) => server.close(closed));
  };
  await travel();
}, 60_000);
afterAll(() => stop());

type Options = { body?: unknown; texte?: string; cle?: string; headers?: Record<string, string> };

async function call(
  methode: string,
  path: string,
  { body, texte, cle, headers }: Options = {},
): Promise<Echange> {
  const text = texte ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await gateway.app.request(path, {
    method: methode,
    headers: {
      Authorization: `Bearer ${cle ?? PORTES["clé d'API"]}`,
      ...(text !== undefined && { "Content-Type": "application/json" }),
      ...AGENT,
      ...headers,
    },
    ...(text !== undefined && { body: text }),
  });
  const echange = {
    appel: `${methode} ${path}`,
    statut: response.status,
    entetes: JSON.stringify([...response.headers]),
    corps: await response.text(),
  };
  echanges.push(echange);
  await gateway.dispatcher.idle();
  for (const jeton of memory.jetons.keys()) handedOut.set(jeton, "jeton usager");
  for (const acces of memory.acces.keys()) handedOut.set(acces, "jeton d'accès");
  return echange;
}

const ASYNC = { Prefer: "respond-async" };
const arm = (...pannes: Panne[]) => armPannes(memory, pannes);

/** What works, what is refused, what is blocked, what breaks: each once at least, about people who can be told. */
async function travel(): Promise<void> {
  putPersonne(memory, {
    numeroFranceTravail: NUMERO,
    nir: NIR15,
    dateNaissance: NAISSANCE,
    nom: "QUATREMÈRE-DELAUNAY",
    prenom: "PHILOMÈNE",
    administratif: {
      adresses: [{ numeroTypeLibelleVoie: "17 RUE DES CAPUCINES", codePostal: "33000" }],
      emails: [IDENTITE.courriel ?? ""],
      telephones: [IDENTITE.téléphone ?? ""],
    },
    orientations: [enAttente("PSP", "CD")],
  });
  await declareAndFail();
  await blockAndRefuse();
  await actAndRead();
  await breakEverything();
}

const USAGER = { nir: NIR15, dateNaissance: NAISSANCE, nom: IDENTITE.nom, prenom: IDENTITE.prénom };
const DROIT = { dateReception: "2026-01-07" };
const D1 = "/v1/dossiers/D-1";

async function declareAndFail(): Promise<void> {
  const wrongCle = NIR13 + String((computeCleNir(NIR13) % 97) + 1).padStart(2, "0");
  for (const usager of [
    { ...USAGER, nir: wrongCle },
    { ...USAGER, nir: `${NIR13} ` },
    { ...USAGER, dateNaissance: `${NAISSANCE}T00:00:00` },
    { ...USAGER, numeroFranceTravail: Number(NUMERO) },
    { ...USAGER, nom: { usage: IDENTITE.nom }, prenoms: [IDENTITE.prénom] },
    [NIR15, NAISSANCE],
    `${IDENTITE.nom} ${NIR15}`,
  ]) {
    await call("PUT", D1, { body: { usager, droitRsa: DROIT } });
  }
  const texte = JSON.stringify({ usager: USAGER });
  await call("PUT", D1, { texte: `${texte.slice(0, -2)}, "` });
  await call("PUT", D1, { texte: `${NIR15};${IDENTITE.nom}` });
  await call("PUT", D1, { texte, headers: { "Content-Type": "text/plain" } });
  await call("PUT", D1, { texte: texte + " ".repeat(1024 * 1024) });
  await call("PUT", D1, { texte, headers: { "Agent-Prenom": "" } });
  await call("PUT", D1, { texte, headers: { "Agent-Nom": "Bona|venture" } });
  await call("PUT", D1, { texte, cle: PORTES["clé d'API inconnue"] ?? "" });
  await call("PUT", D1, { texte, headers: { "Idempotency-Key": `${PORTES["clé d'idempotence"]}\t` } });
  const date = {
    type: "inscription",
    date: IDENTITE.nom,
    referent: `${AGENT["Agent-Prenom"]} ${AGENT["Agent-Nom"]}`,
  };
  await call("POST", `${D1}/evenements`, { body: date });
  await call("POST", `${D1}/orientation/decision`, {
    body: { etatDecision: IDENTITE.nom, commentaireRefus: 3 },
  });
}

async function blockAndRefuse(): Promise<void> {
  // Nobody, several, not ours, without an address, refused: each by NIR and birth date.
  const codes = ["S002", "S003", "R001", "R997", "R998"] as const;
  for (const [index, codeRetour] of codes.entries()) {
    const nir = `19005330631${String(index).padStart(2, "0")}`;
    putPersonne(memory, {
      numeroFranceTravail: `7000000000${index}`,
      nir,
      dateNaissance: NAISSANCE,
      recherche: { codeRetour },
    });
    await call("PUT", `/v1/dossiers/B-${index}`, {
      body: { usager: { nir, dateNaissance: NAISSANCE }, droitRsa: DROIT },
    });
    await call("POST", `/v1/dossiers/B-${index}/orientation/decision`, {
      body: { etatDecision: "ACCEPTEE" },
    });
    await call("GET", `/v1/dossiers/B-${index}/statut`);
  }
  const corse = { nir: NIR_CORSE.toLowerCase(), dateNaissance: NAISSANCE_CORSE };
  await call("PUT", "/v1/dossiers/C-1", { body: { usager: corse, droitRsa: DROIT } });
  await call("POST", "/v1/dossiers/C-1/contrat-engagement/signature", { body: {} });
  await call("GET", "/v1/dossiers/C-1/usager");

  // France Travail quotes the person, in a code as in a message.
  const words = `Usager ${NIR_CORSE} / 1 85 02 2A 004 117 / ${NIR15} / ${NUMERO} inconnu`;
  const faults = [
    { statut: 400, corps: { codeRetour: words, message: words } },
    { statut: 404, corps: { message: words } },
    { statut: 500, corps: { message: words } },
    { statut: 502, corps: `<html><title>${words}</title></html>` },
    { statut: 200, corps: { codeErreur: words, message: words } },
    { statut: 200, corps: words },
    { statut: 403, corps: { title: words, detail: words } },
  ];
  for (const [index, effet] of faults.entries()) {
    const path = `/v1/dossiers/Q-${index}`;
    await call("PUT", path, { body: { usager: corse, droitRsa: DROIT } });
    arm({ api: "rechercher-usager", effet, fois: 2 });
    await call("GET", `${path}/usager`);
    await call("POST", `${path}/contrat-engagement/signature`, { body: {}, headers: ASYNC });
  }
  arm();
  const { elements } = JSON.parse((await call("GET", "/v1/transmissions?limite=500")).corps);
  for (const { id } of elements) {
    await call("GET", `/v1/transmissions/${id}`);
    await call("POST", `/v1/transmissions/${id}/rejeu`);
  }
  for (const { id } of elements.slice(0, 3)) await call("POST", `/v1/transmissions/${id}/abandon`);
}

async function actAndRead(): Promise<void> {
  const once = { "Idempotency-Key": PORTES["clé d'idempotence"] ?? "" };
  await call("PUT", D1, {
    body: { usager: USAGER, droitRsa: DROIT, soumisDroitsDevoirs: true },
    headers: once,
  });
  await call("PUT", D1, { body: { usager: USAGER, droitRsa: DROIT }, headers: once });
  await call("GET", D1);
  const refus = {
    etatDecision: "REFUSEE",
    motifRefus: "AUTRE",
    commentaireRefus: IDENTITE["texte libre"],
    parcours: "PSO",
    organisme: "CD",
  };
  arm({ api: "orientationusager", methode: "POST", effet: { statut: 503 }, fois: 2 });
  await call("POST", `${D1}/orientation/decision`, { body: refus, headers: ASYNC });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await clock.advance(5_000);
    await gateway.dispatcher.idle();
  }
  await call("POST", `${D1}/contrat-engagement/signature`, { body: { dateSignature: "2026-02-10" } });
  await call("POST", `${D1}/contrat-engagement/signature`, { body: { dateSignature: "2026-02-11" } });
  await call("POST", `${D1}/evenements`, { body: { type: "inscription", date: "2026-01-20" } });
  for (const suite of [
    "",
    "/orientation",
    "/orientation?toutes=true",
    "/contrat-engagement",
    "/usager",
    "/statut",
  ]) {
    await call("GET", D1 + suite);
  }
  await call("PUT", D1, {
    body: { usager: { nir: NIR_CORSE, dateNaissance: NAISSANCE_CORSE }, droitRsa: DROIT },
  });
  for (const path of ["/v1/dossiers", "/v1/transmissions", "/v1/evenements", "/v1/indicateurs/delais"]) {
    await call("GET", path);
    await call("GET", `${path}?nir=${NIR13}&nom=${encodeURIComponent(IDENTITE.nom ?? "")}`);
    await call(
      "GET",
      `${path}?limite=${NUMERO}&curseur=${Buffer.from(NIR15).toString("base64url")}&depuis=${NAISSANCE}x`,
    );
  }
}

async function breakEverything(): Promise<void> {
  for (const [path, methode] of [
    [`${D1}/orientation`, "PATCH"],
    [`${D1}/statut`, "GET"],
  ] as const) {
    const body = methode === "PATCH" ? { body: { codeStructure: "NAQ0057" } } : {};
    for (const effet of [{ couper: true }, { statut: 429 }, { statut: 302 }, { statut: 500, corps: "" }]) {
      arm({ api: "orientationusager", effet, fois: 1 }, { api: "contrat-usager", effet, fois: 1 });
      await call(methode, path, { ...body, headers: ASYNC });
    }
  }
  arm();
  isBroken = true;
  await call("PUT", D1, { body: { usager: USAGER } });
  await call("GET", D1);
  await call("GET", `${D1}/usager`);
  await call("POST", `${D1}/orientation/decision`, { body: { etatDecision: "ACCEPTEE" } });
  isBroken = false;
  // Two hours later the access token is over: the endpoint refuses, then answers something that quotes it all.
  clock.set("2026-02-12T13:00:00Z");
  for (const effet of [
    { statut: 400, corps: { error: "invalid_client", error_description: "Client authentication failed" } },
    { statut: 500, corps: `client_secret=${PORTES["secret du client"]}` },
    { statut: 200, corps: { access_token: PORTES["secret du client"], expires_in: "jamais" } },
  ]) {
    arm({ api: "connexion", effet });
    await call("GET", `${D1}/statut`);
    await call("POST", `${D1}/contrat-engagement/refus`, { body: {}, headers: ASYNC });
  }
  arm();
}

const ALL: Secrets = { ...IDENTITE, ...PORTES };
/** With what France Travail handed out. */
function listSecrets(): Secrets {
  const given = [...handedOut].map(([value, name], index) => [`${name} ${index}`, value]);
  return { ...ALL, ...Object.fromEntries(given) };
}
const without = (secrets: Secrets, names: readonly string[]): Secrets =>
  Object.fromEntries(Object.entries(secrets).filter(([name]) => !names.includes(name)));
const readBase = async (): Promise<Textes> => Object.fromEntries(await dumpTables(db));

describe("the journey", () => {
  it("went through what works, what is refused, what is blocked and what breaks", () => {
    const statuts = new Set(echanges.map(({ statut }) => statut));

    expect([...statuts].toSorted()).toEqual([
      200, 201, 202, 400, 401, 403, 404, 409, 413, 415, 422, 500, 502, 503,
    ]);
    expect(echanges.length).toBeGreaterThan(90);
  });

  it("reached France Travail with the NIR, the agent and the jeton, so that there was something to lose", () => {
    const journal = JSON.stringify(memory.journal);

    expect(journal).toContain(NIR13);
    expect(journal).toContain(NIR_CORSE);
    expect(journal).toContain(AGENT["Agent-Nom"]);
    expect(journal).toContain("A déclaré une grossesse");
    expect([...handedOut.values()]).toEqual(expect.arrayContaining(["jeton usager", "jeton d'accès"]));
    for (const [value] of [...handedOut].filter(([, name]) => name === "jeton usager"))
      expect(value.length).toBeGreaterThan(100);
  });

  it("kept the birth date sealed, and let the NIR go once the number was known (DON-06)", async () => {
    const rows = await db.acrossCollectivites((tx) => tx.select().from(dossier));
    const sealed = rows.find(({ reference }) => reference === "D-1")?.identite;
    const clair = createChiffrement(SECRET).open("33", "dossier.identite:D-1", sealed ?? Buffer.alloc(0));

    expect(JSON.parse(clair.toString("utf8"))).toEqual({
      numeroFranceTravail: NUMERO,
      dateNaissance: NAISSANCE,
    });
  });
});

describe("DON-12 : jamais en URL, en journal ni en message d'erreur", () => {
  it("nothing of the person, of the agent or of the keys stands in the log", () => {
    expect(lines.length).toBeGreaterThan(100);

    expect(findFuites({ log: lines.join("") }, listSecrets())).toEqual([]);
  });

  it("nothing of them stands in an error answer", () => {
    const errors = echanges.filter(({ statut }) => statut >= 400);
    expect(errors.length).toBeGreaterThan(50);

    const textes = Object.fromEntries(
      errors.map(({ appel, statut, entetes, corps }, index) => [
        `${index}: ${appel} ${statut}`,
        entetes + corps,
      ]),
    );
    expect(findFuites(textes, listSecrets())).toEqual([]);
  });

  it("nothing of them stands in an address: neither those we give nor those we ask", () => {
    const given = echanges.map(({ entetes }) => entetes).join("\n");
    const asked = memory.journal.map(
      ({ methode, chemin, query }) => `${methode} ${chemin} ${JSON.stringify(query)}`,
    );
    expect(given).toMatch(/"location","\/v1\/transmissions\//);
    expect(asked.length).toBeGreaterThan(40);

    expect(findFuites({ given, asked: asked.join("\n") }, listSecrets())).toEqual([]);
  });

  it("no answer gives back the NIR, the agent's name, a key, a token or a jeton; what a reading gives is what was asked", () => {
    const done = echanges.filter(({ statut }) => statut < 400);
    const textes = Object.fromEntries(
      done.map(({ appel, entetes, corps }, index) => [`${index}: ${appel}`, entetes + corps]),
    );

    const never = without(listSecrets(), [...DONNE_A_LA_LECTURE, "texte libre", "date de naissance (Corse)"]);
    expect(findFuites(textes, never)).toEqual([]);
    // `/usager` gives France Travail's own record: proof that these would be found.
    const usager = Object.fromEntries(
      Object.entries(textes).filter(([name]) => name.endsWith("GET /v1/dossiers/D-1/usager")),
    );
    expect(findFuites(usager, ALL).map((found) => found.replace(/ in .*/, ""))).toEqual(
      expect.arrayContaining([
        "numéro",
        "date de naissance",
        "nom",
        "prénom",
        "courriel",
        "téléphone",
        "adresse",
      ]),
    );
  });
});

describe("what is kept, by table", () => {
  it("holds nothing of them in clear, in no encoding: neither the person, nor the agent, nor a key", async () => {
    const base = await readBase();
    expect(Object.keys(base)).toEqual(
      expect.arrayContaining([
        "dossier",
        "transmission",
        "evenement_emis",
        "journal",
        "cle_api",
        "cle_idempotence",
        "fait",
        "collectivite",
      ]),
    );
    for (const table of [
      "dossier",
      "transmission",
      "evenement_emis",
      "journal",
      "cle_api",
      "cle_idempotence",
      "fait",
      "collectivite",
    ]) {
      expect(base[table], table).not.toBe("");
    }

    expect(findFuites(base, listSecrets())).toEqual([]);
  });

  it("would be caught: a name written in clear in any row of it is found there", async () => {
    await db.inCollectivite("33", (tx) =>
      tx.insert(quota).values({ collectivite: "33", api: `Demande de ${IDENTITE.nom}`, prochainDepart: 0 }),
    );
    const found = findFuites(await readBase(), listSecrets());
    await db.inCollectivite("33", (tx) => tx.delete(quota));

    expect(found).toEqual(["nom in quota"]);
  });

  it("would be caught: a NIR written unsealed in a column of bytes is found there", async () => {
    const bytes = Buffer.from(JSON.stringify({ nir: NIR15 }));
    const write = (identite: Buffer) =>
      db.inCollectivite("33", (tx) =>
        tx.update(dossier).set({ identite }).where(sql`${dossier.reference} = 'D-1'`),
      );
    const [row] = await db.acrossCollectivites((tx) =>
      tx.select().from(dossier).where(sql`${dossier.reference} = 'D-1'`),
    );
    await write(bytes);
    const found = findFuites(await readBase(), listSecrets());
    await write(row?.identite ?? Buffer.alloc(0));

    expect(found).toEqual(["NIR (13) in dossier", "NIR (15) in dossier"]);
  });

  it("after the erasure, holds nothing sealed of the person either: a receipt under a pseudonym", async () => {
    const { elements } = JSON.parse((await call("GET", "/v1/transmissions?dossier=D-1&limite=500")).corps);
    for (const { id } of elements) await call("POST", `/v1/transmissions/${id}/abandon`);
    expect((await call("DELETE", D1)).statut).toBe(204);

    const base = await readBase();
    expect(base.dossier).not.toContain('"D-1"');
    expect(base.fait).not.toContain('"D-1"');
    const receipts = (base.transmission ?? "")
      .split("\n")
      .filter((row) => elements.some(({ id }: { id: string }) => row.includes(id)));
    expect(receipts).toHaveLength(elements.length);
    for (const row of receipts) {
      expect(JSON.parse(row)).toMatchObject({ charge: null, reponse: null, derniere_erreur: null });
      expect(JSON.parse(row).reference).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(findFuites(base, listSecrets())).toEqual([]);
  });
});

describe("the search itself", () => {
  const hex = (text: string) => Buffer.from(text).toString("hex");
  const base64 = (text: string) => Buffer.from(text).toString("base64");

  it.each<[string, texte: string, found: string]>([
    ["in clear", `{"nir":"${NIR15}"}`, "NIR (15)"],
    ["without its key", `nir=${NIR13}`, "NIR (13)"],
    ["with blanks", "2 91 07 33 063 123", "NIR (13)"],
    ["of Corsica, with blanks", "né sous 1 85 02 2A 004 117", "NIR (Corse)"],
    ["in small letters", "185022a004117", "NIR (Corse)"],
    ["in hexadecimal", `\\x${hex(`{"nir":"${NIR15}"}`)}`, "NIR (15)"],
    ["in capital hexadecimal", hex(NUMERO).toUpperCase(), "numéro"],
    ["in base64", base64(`{"nir":"${NIR15}"}`), "NIR (15)"],
    ["in base64, within another text", `x${base64(`..${NUMERO}..`)}y`, "numéro"],
    ["in base64, of bytes, in hexadecimal", `\\x${hex(base64(`{"n":"${NUMERO}"}`))}`, "numéro"],
    ["of a birth, as France writes it", "née le 19/07/1991", "date de naissance"],
    ["of a birth, without a separator", "19910719", "date de naissance"],
    ["of a birth, within an instant", "1991-07-19T00:00:00Z", "date de naissance"],
    ["in capitals, without accents", "QUATREMERE-DELAUNAY", "nom"],
    ["with accents decomposed", "Quatremère-Delaunay".normalize("NFD"), "nom"],
    ["escaped by JSON", "Quatrem\\u00e8re-Delaunay", "nom"],
    ["escaped in an address", encodeURIComponent("Philomène"), "prénom"],
    ["escaped in a page", "Philom&#232;ne", "prénom"],
    ["of a software, in an Authorization", `Bearer ${PORTES["clé d'API"]}`, "clé d'API"],
    ["in Latin-1, in hexadecimal", Buffer.from("nom=Quatremère-Delaunay", "latin1").toString("hex"), "nom"],
  ])("finds a leak %s", (_, texte, found) => {
    expect(findFuites({ texte: `avant ${texte} après` }, ALL)).toContain(`${found} in texte`);
    expect(findFuites({ [texte.length]: "avant rien après" }, ALL)).toEqual([]);
  });

  it("finds a jeton that France Travail handed out, and never names the secret itself", () => {
    const [[jeton = ""] = []] = handedOut;
    const found = findFuites({ log: `{"jeton":"${jeton}"}` }, listSecrets());

    expect(found).toEqual([expect.stringMatching(/^jeton (usager|d'accès) \d+ in log$/)]);
    expect(found.join()).not.toContain(jeton);
  });
});
