import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DROITS, type Droit } from "../../src/domain/droit.ts";
import { cleApi } from "../../src/persistence/schema.ts";
import { type Answer, type Banc, CLE, openBanc } from "../support/banc.ts";
import { chiffrementBanc, saveCle } from "../support/cles.ts";
import { type Document, fillPath, findExample, listRoutes, readDocument } from "../support/document.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { expectProbleme } from "../support/problemes.ts";
import { dumpTables, findInTables } from "../support/tables.ts";

let banc: Banc;
let document: Document;
const appels = createAppels(() => banc);
beforeAll(async () => {
  banc = await openBanc();
  document = await readDocument(banc);
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const BODY = (instance: string) => ({ statut: 401, code: "non-authentifie", instance }) as const;

function expectUnknown(answer: Answer, instance: string): void {
  expectProbleme(answer, { ...BODY(instance), detail: "La clé est absente, inconnue, révoquée ou expirée." });
  expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="passerelle"');
}

/** The tables without what names a mode: the sandbox's public key is spelled like the sandbox's own mode. */
const withoutModes = (dump: ReadonlyMap<string, string>) =>
  new Map(
    [...dump].map(([name, rows]) => [name, rows.replaceAll(/"mode":"bac-a-sable"|:bac-a-sable"/g, "")]),
  );

/** Asks with this Authorization, which may be anything. */
const ask = (authorization: string | null, path = "/v1/dossiers") =>
  banc.call("GET", path, {
    cle: null,
    ...(authorization !== null && { headers: { Authorization: authorization } }),
  });

describe("a key", () => {
  it("opens to its software, however the scheme is written", async () => {
    for (const scheme of ["Bearer", "bearer", "BEARER", "Bearer "]) {
      expect((await ask(`${scheme} ${CLE}`)).status, scheme).toBe(200);
    }
  });

  it.each([
    ["absent", null],
    ["empty", ""],
    ["a scheme alone", "Bearer"],
    ["a scheme and a blank", "Bearer "],
    ["without its scheme", CLE],
    ["under another scheme", `Basic ${Buffer.from(`${CLE}:`).toString("base64")}`],
    ["followed by something", `Bearer ${CLE} x`],
    ["twice", `Bearer ${CLE}, Bearer ${CLE}`],
    ["between quotes", `Bearer "${CLE}"`],
    ["unknown", "Bearer inconnue"],
    ["cut short", `Bearer ${CLE.slice(0, -1)}`],
    ["in capitals", `Bearer ${CLE.toUpperCase()}`],
    ["that would be SQL", "Bearer '||(select)||'"],
  ])("is refused with 401 and WWW-Authenticate when it is %s", async (_, authorization) => {
    expectUnknown(await ask(authorization), "/v1/dossiers");
  });

  it("is refused from the instant at which it expires", async () => {
    await saveCle(banc, "cle-courte", { expireLe: "2026-02-12T12:00:00Z" });
    banc.clock.set("2026-02-12T11:59:59.999Z");
    expect((await ask("Bearer cle-courte")).status).toBe(200);

    banc.clock.set("2026-02-12T12:00:00Z");
    expectUnknown(await ask("Bearer cle-courte"), "/v1/dossiers");
  });

  it("is refused from the request after its revocation", async () => {
    await saveCle(banc, "cle-perdue");
    expect((await ask("Bearer cle-perdue")).status).toBe(200);

    await banc.db.acrossCollectivites((tx) =>
      tx
        .update(cleApi)
        .set({ revoqueeLe: new Date(banc.clock.now()) })
        .where(eq(cleApi.empreinte, chiffrementBanc.computeEmpreinteCle("cle-perdue"))),
    );

    expectUnknown(await ask("Bearer cle-perdue"), "/v1/dossiers");
  });

  it("that is absent, unknown, expired or revoked gets one and the same answer", async () => {
    await saveCle(banc, "cle-expiree", { expireLe: "2026-01-01T00:00:00Z" });
    await saveCle(banc, "cle-revoquee", { revoqueeLe: "2026-01-01T00:00:00Z" });

    const answers = await Promise.all(
      [null, "Bearer inconnue", "Bearer cle-expiree", "Bearer cle-revoquee"].map((cle) => ask(cle)),
    );

    const told = answers.map(({ status, headers, body }) =>
      JSON.stringify([status, [...headers].filter(([name]) => name !== "x-correlation-id"), body]),
    );
    expect(new Set(told).size).toBe(1);
  });

  it("is asked before anything else: before the path, the verb and the body are looked at", async () => {
    for (const [methode, path, texte] of [
      ["GET", "/v1/inconnu", undefined],
      ["PATCH", "/v1/dossiers", "{"],
      ["PUT", "/v1/dossiers/D-1", "{"],
      ["GET", "/v1/dossiers?limite=0", undefined],
    ] as const) {
      const answer = await banc.call(methode, path, { cle: null, ...(texte !== undefined && { texte }) });
      expectUnknown(answer, path.replace(/\?.*/, ""));
    }
  });

  it("is asked on every route under /v1, and nothing is done without it", async () => {
    await appels.declare("D-1");
    const avant = await dumpTables(banc.db);
    const routes = listRoutes(document).filter(({ chemin }) => chemin.startsWith("/v1/"));
    expect(routes.length).toBeGreaterThanOrEqual(19);

    for (const route of routes) {
      const path = fillPath(route.chemin, { reference: "D-1" });
      const answer = await banc.call(route.methode, path, {
        cle: "inconnue",
        body: findExample(document, route),
      });
      expectUnknown(answer, path);
    }

    expect(await dumpTables(banc.db)).toEqual(avant);
    expect(await banc.arrived("")).toEqual([]);
  });

  it("is kept as its HMAC alone: its text stands nowhere in the database, nor in the log", async () => {
    await appels.declare("D-1");
    await appels.decide("D-1");
    await ask("Bearer cle-inconnue-de-tous");

    const dump = await dumpTables(banc.db);
    expect(findInTables(dump, "logiciel-test"), "what is kept beside the key is found").toContain("cle_api");
    expect(dump.get("cle_api")).toContain(chiffrementBanc.computeEmpreinteCle(CLE).toString("hex"));
    for (const cle of [CLE, "cle-lecture", "cle-59", "cle-974", "cle-inconnue-de-tous"]) {
      expect(findInTables(withoutModes(dump), cle), cle).toEqual([]);
      expect(banc.logged(), cle).not.toContain(cle);
    }
  });
});

describe("a right", () => {
  /** One call for each right, that does something where the right is there. */
  const APPELS: Record<Droit, [methode: string, path: string, body: unknown, statut: number]> = {
    lecture: ["GET", "/v1/dossiers/D-1", undefined, 200],
    ecriture: ["PUT", "/v1/dossiers/D-1", DOSSIER, 200],
    pilotage: ["GET", "/v1/indicateurs/delais", undefined, 200],
    administration: ["DELETE", "/v1/dossiers/D-1", undefined, 204],
  };

  it.each(DROITS)("« %s » alone opens what it names, and nothing else", async (droit) => {
    await appels.declare("D-1");
    await saveCle(banc, "cle-etroite", { logiciel: "etroit", droits: [droit] });
    const avant = await dumpTables(banc.db);

    for (const other of DROITS.filter((one) => one !== droit)) {
      const [methode, path, body] = APPELS[other];
      const answer = await banc.call(methode, path, { cle: "cle-etroite", body });
      expectProbleme(answer, {
        statut: 403,
        code: "droit-insuffisant",
        aTraiterPar: "departement",
        detail: `Cette adresse demande le droit « ${other} ».`,
        instance: path,
      });
      expect(answer.headers.get("www-authenticate")).toBeNull();
    }
    expect(await dumpTables(banc.db)).toEqual(avant);

    const [methode, path, body, statut] = APPELS[droit];
    expect((await banc.call(methode, path, { cle: "cle-etroite", body })).status).toBe(statut);
  });

  it("to read writes nothing, on any route: 403 before the body is looked at", async () => {
    await appels.declare("D-1");
    const avant = await dumpTables(banc.db);
    const writes = listRoutes(document).filter(
      ({ methode, chemin }) => chemin.startsWith("/v1/") && methode !== "GET",
    );
    expect(writes.length).toBeGreaterThanOrEqual(12);

    for (const { methode, chemin } of writes) {
      const path = fillPath(chemin, { reference: "D-1" });
      const answer = await banc.call(methode, path, { cle: "cle-lecture", body: { inconnu: 1 } });
      expect([answer.status, answer.body.code], `${methode} ${chemin}`).toEqual([403, "droit-insuffisant"]);
    }

    expect(await dumpTables(banc.db)).toEqual(avant);
    expect(await banc.arrived("")).toEqual([]);
  });

  it("to write reads nothing, on any route", async () => {
    await appels.declare("D-1");
    await saveCle(banc, "cle-ecriture", { logiciel: "ecrivain", droits: ["ecriture"] });
    const reads = listRoutes(document).filter(
      ({ methode, chemin }) => chemin.startsWith("/v1/") && methode === "GET",
    );
    expect(reads.length).toBeGreaterThanOrEqual(7);

    for (const { methode, chemin } of reads) {
      const answer = await banc.call(methode, fillPath(chemin, { reference: "D-1" }), {
        cle: "cle-ecriture",
      });
      expect([answer.status, answer.body.code], `${methode} ${chemin}`).toEqual([403, "droit-insuffisant"]);
    }
    expect(await banc.arrived("")).toEqual([]);
  });

  it("is worth nothing in another collectivité: each sees its own dossiers under the same reference", async () => {
    await appels.declare("D-1", { ...DOSSIER, soumisDroitsDevoirs: true });
    await appels.declare("D-1", { ...DOSSIER, soumisDroitsDevoirs: false }, "cle-59");

    expect((await appels.read("D-1")).body.soumisDroitsDevoirs).toBe(true);
    expect((await appels.read("D-1", "", "cle-59")).body.soumisDroitsDevoirs).toBe(false);
    await appels.erase("D-1", "cle-59");
    expect((await appels.read("D-1")).status).toBe(200);
    expect((await banc.call("GET", "/v1/dossiers", { cle: "cle-59" })).body.elements).toEqual([]);
  });
});

describe("OM-09 : « en Guyane, à La Réunion et à Mayotte », l'orientation est décidée par France Travail", () => {
  const ACTES = [
    ["decision", { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" }],
    ["", { origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PSO", organisme: "CD" }],
  ] as const;
  const post = (suite: string, body: unknown, cle: string) =>
    banc.call("POST", `/v1/dossiers/D-1/orientation${suite && `/${suite}`}`, { body, cle });

  it.each(["973", "974", "976"])(
    "au %s, une décision et une orientation forcée sont refusées, en disant qui décide",
    async (code) => {
      await appels.declare("D-1", DOSSIER, `cle-${code}`);
      const avant = await dumpTables(banc.db);

      for (const [suite, body] of ACTES) {
        const answer = await post(suite, body, `cle-${code}`);
        expectProbleme(answer, {
          statut: 422,
          code: "hors-competence",
          aTraiterPar: "departement",
          instance: `/v1/dossiers/D-1/orientation${suite && `/${suite}`}`,
          detail:
            "En Guyane, à La Réunion et à Mayotte, l'orientation des bénéficiaires du RSA est décidée par France Travail, qui peut déléguer à la caisse, et non par le conseil départemental (code du travail, L. 5523-10 ; règle OM-09).",
        });
        expect(answer.body.action).toMatch(/France Travail.*L\. 5523-10.*OM-09/);
      }
      expect(await dumpTables(banc.db)).toEqual(avant);
      expect(await banc.arrived("")).toEqual([]);
    },
  );

  it.each(["973", "974", "976"])(
    "au %s, les six semaines sont non-applicables, et le disent",
    async (code) => {
      const { body } = await appels.declare("D-1", DOSSIER, `cle-${code}`);

      expect(body.delais.orientation).toMatchObject({
        statut: "non-applicable",
        echeance: null,
        jours: null,
      });
      expect(body.delais.orientation.regles).toContain("DEL-21");
      expect(body.delais.orientation.motif).toMatch(/France Travail/);
    },
  );

  it.each(["971", "972", "975"])(
    "au %s, outre-mer aussi, le département décide et les six semaines courent",
    async (code) => {
      const { body } = await appels.declare("D-1", DOSSIER, `cle-${code}`);
      expect(body.delais.orientation).toMatchObject({ statut: "en-cours", echeance: "2026-02-18" });

      expect((await post(...ACTES[0], `cle-${code}`)).status).toBe(201);
    },
  );

  it("au 974, le contrat d'engagement reste au département", async () => {
    await appels.declare("D-1", DOSSIER, "cle-974");

    const answer = await banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", {
      cle: "cle-974",
      body: { dateSignature: "2026-02-10" },
    });
    expect(answer.status).toBe(201);
  });
});
