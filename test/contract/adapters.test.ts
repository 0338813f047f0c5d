import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AnyOperation, ReadOperation, WriteOperation } from "../../adapters/contract.ts";
import { adapters } from "../../adapters/index.ts";
import type { Panne } from "../../mocks/pannes.ts";
import { PROBLEMES } from "../../src/domain/probleme.ts";
import { arm, CAMILLE, declare, pass, SANS_ORIENTATION, settle } from "../dispatch/scene.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";

/*
 * One suite for every operation of every adapter of the registry: what is true of one is true of all. A new
 * operation needs one line in SCENES, and nothing else here.
 */

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

interface Declared {
  /** `orientation/decision`. */
  cle: string;
  flux: string;
  operation: AnyOperation;
}
const OPERATIONS: readonly Declared[] = Object.entries(adapters).flatMap(([flux, adapter]) =>
  Object.entries<AnyOperation>(adapter.operations).map(([nom, operation]) => ({
    cle: `${flux}/${nom}`,
    flux,
    operation,
  })),
);
const READS = OPERATIONS.flatMap(({ cle, operation }) =>
  operation.kind === "read" ? [{ cle, operation: operation as ReadOperation<unknown, unknown> }] : [],
);
const WRITES = OPERATIONS.flatMap(({ cle, operation }) =>
  operation.kind === "write" ? [{ cle, operation: operation as WriteOperation<unknown> }] : [],
);

interface Scene {
  /** The API of France Travail that carries it. */
  api: string;
  /** Somebody for whom it is accepted. */
  numero: string;
  /** Of a reading: somebody for whom there is nothing. */
  sans?: string;
}
const SCENES: Record<string, Scene> = {
  "orientation/lecture": { api: "orientationusager", numero: CAMILLE, sans: SANS_ORIENTATION },
  "orientation/calcul": { api: "orientationusager", numero: CAMILLE },
  "orientation/decision": { api: "orientationusager", numero: CAMILLE },
  "orientation/orientation": { api: "orientationusager", numero: CAMILLE },
  "orientation/modification": { api: "orientationusager", numero: "99000000024" },
  "contrat-engagement/lecture": { api: "contrat-engagement", numero: "99000000030", sans: CAMILLE },
  "contrat-engagement/signature": { api: "contrat-engagement", numero: CAMILLE },
  "contrat-engagement/refus": { api: "contrat-engagement", numero: CAMILLE },
  "autres/usager": { api: "informations-administratives", numero: CAMILLE, sans: "99000000045" },
  "autres/statut": { api: "contrat-usager", numero: CAMILLE, sans: "99000000044" },
};
function sceneOf(cle: string): Scene {
  const scene = SCENES[cle];
  if (!scene) throw new Error(`${cle} has no line in SCENES`);
  return scene;
}

describe("the registry", () => {
  it("has a scene for each operation, and no scene without one", () => {
    expect(Object.keys(SCENES).toSorted()).toEqual(OPERATIONS.map(({ cle }) => cle).toSorted());
  });

  it("holds each adapter under its own flow", () => {
    expect(Object.entries(adapters).map(([flux, adapter]) => [flux, adapter.flux])).toEqual(
      Object.keys(adapters).map((flux) => [flux, flux]),
    );
  });

  it("gives each operation an address of its own", () => {
    const addresses = OPERATIONS.map(({ operation }) => `${operation.method} ${operation.path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("shows each operation in the OpenAPI document, with its texts and its examples", async () => {
    const { body } = await banc.call("GET", "/openapi.json", { cle: null });
    for (const { flux, operation } of OPERATIONS) {
      const shown = body.paths[`/v1/dossiers/{reference}${operation.path}`]?.[operation.method.toLowerCase()];
      expect(shown).toMatchObject({
        tags: [flux],
        summary: operation.summary,
        description: operation.description,
      });
      const content = operation.kind === "read" ? shown.responses["200"].content : shown.requestBody.content;
      const examples = operation.examples.map(({ name, summary, corps }) => [
        name,
        { summary, value: corps },
      ]);
      expect(content["application/json"].examples).toEqual(Object.fromEntries(examples));
    }
  });
});

describe.each(OPERATIONS)("$cle", ({ operation }) => {
  it("says in French what it does: a summary of one line, a description, examples with theirs", () => {
    expect(operation.summary).toMatch(/^\p{Lu}[^\n]{5,79}$/u);
    expect(operation.summary).not.toMatch(/\.$/);
    expect(operation.description).toMatch(/^\p{L}[\s\S]{30,}\.$/u);
    expect(operation.examples.length).toBeGreaterThan(0);
    for (const { name, summary } of operation.examples) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(summary).toMatch(/^\p{Lu}/u);
    }
    const names = operation.examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("stands under a path that HTTP carries as it is", () => {
    expect(operation.path).toMatch(/^(\/([a-z0-9-]+|\{[a-z]+\}))+$/);
  });

  it("has examples that its own schema takes, and gives back whole", () => {
    const schema = operation.kind === "read" ? operation.reponse : operation.schema;
    for (const { corps } of operation.examples) expect(schema.parse(corps)).toEqual(corps);
  });

  it("refuses a field that it does not know", () => {
    const requests =
      operation.kind === "read" ? [{}] : operation.examples.map(({ corps }) => Object(corps) as object);
    const schema = operation.kind === "read" ? operation.query : operation.schema;
    for (const request of requests) {
      expect(schema.safeParse(request).success).toBe(true);
      expect(schema.safeParse({ ...request, champInconnu: 1 }).success).toBe(false);
    }
  });
});

const NOT_FOUND = {
  api: "rechercher-usager",
  effet: {
    statut: 200,
    corps: { codeRetour: "S003", message: "Plusieurs usagers trouvés", jetonUsager: null },
  },
};
/** Words that no table knows, under the names that each API gives to its message. */
const REFUSAL = { status: 400, title: "Exception", message: "Refus d'essai", detail: "Refus d'essai" };

describe.each(WRITES)("$cle, sent to France Travail", ({ cle, operation }) => {
  const { api, numero } = sceneOf(cle);
  beforeEach(async () => {
    await banc.reset();
    await declare(banc, "D-1", numero);
  });

  const send = (corps: unknown = operation.examples[0]?.corps): Promise<Answer> =>
    banc.call(operation.method, `/v1/dossiers/D-1${operation.path}`, {
      body: corps,
      headers: { Prefer: "respond-async" },
    });
  /** The fault strikes what writes; a reading that comes before is answered. */
  const strike = (panne: Pick<Panne, "effet" | "apresEcriture">, fois = 1) =>
    arm(banc, ...(["POST", "PUT", "PATCH"] as const).map((methode) => ({ api, methode, fois, ...panne })));
  const writes = async () =>
    (await banc.arrived(`/${api}/`)).filter(({ methode }) => methode !== "GET").map(({ statut }) => statut);

  it.each(operation.examples.map(({ name, corps }) => [name, corps] as const))(
    "accepted: acceptee, with the example « %s »",
    async (_, corps) => {
      const transmission = await settle(banc, await send(corps));

      expect(transmission).toMatchObject({
        etat: "acceptee",
        tentatives: 1,
        prochaineTentative: null,
        derniereErreur: null,
      });
      expect(await writes()).toHaveLength(1);
      const { body } = await banc.call("GET", "/v1/dossiers/D-1");
      const proved = body.parcours.filter(({ source }: { source: string }) => source === "passerelle");
      expect(proved).toHaveLength(operation.toFait ? 1 : 0);
    },
  );

  it("refused: refusee, with France Travail's words, and no fact", async () => {
    await strike({ effet: { statut: 400, corps: REFUSAL } });

    expect(await settle(banc, await send())).toMatchObject({
      etat: "refusee",
      prochaineTentative: null,
      reponse: null,
      derniereErreur: {
        code: "refus-france-travail",
        franceTravail: { statut: 400, message: "Refus d'essai" },
      },
    });
    const { body } = await banc.call("GET", "/v1/dossiers/D-1");
    expect(body.parcours.map(({ type }: { type: string }) => type)).toEqual(["droit-recu"]);
  });

  it("unidentified: bloquee, and nothing of the act has left", async () => {
    await arm(banc, NOT_FOUND);

    expect(await settle(banc, await send())).toMatchObject({
      etat: "bloquee",
      derniereErreur: { code: "usager-ambigu", aTraiterPar: "departement" },
    });
    expect(await banc.arrived(`/${api}/`)).toEqual([]);
  });

  it("unavailable: en-attente, sent again without a reading", async () => {
    await strike({ effet: { statut: 503 } });
    const answer = await send();
    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      derniereErreur: { code: "france-travail-indisponible", aTraiterPar: "france-travail" },
    });

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect(await writes()).toHaveLength(2);
  });

  it("uncertain: en-attente, then read, and sent again because it was not done", async () => {
    await strike({ effet: { couper: true } });
    const answer = await send();
    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      derniereErreur: { code: "issue-incertaine" },
    });
    const before = (await banc.arrived(`/${api}/`)).length;

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect((await banc.arrived(`/${api}/`))[before]?.methode).toBe("GET");
    expect((await writes()).filter((statut) => statut !== null)).toHaveLength(1);
  });

  it("uncertain, and done: en-attente, then read, and adopted without another sending", async () => {
    await strike({ effet: { couper: true }, apresEcriture: true });
    const answer = await send();
    await settle(banc, answer);

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect(await writes()).toEqual([null]);
  });

  it("unreadable: bloquee, for whoever runs the gateway", async () => {
    await strike({ effet: { statut: 302 } });

    expect(await settle(banc, await send())).toMatchObject({
      etat: "bloquee",
      prochaineTentative: null,
      derniereErreur: { code: "en-tetes-agent-refuses", aTraiterPar: "exploitant" },
    });
  });
});

describe.each(READS)("$cle, asked from France Travail", ({ cle, operation }) => {
  const { api, numero, sans } = sceneOf(cle);
  beforeEach(async () => {
    await banc.reset();
    await declare(banc, "D-1", numero);
  });

  const ask = () => banc.call("GET", `/v1/dossiers/D-1${operation.path}`);

  it("accepted: 200, in the shape that it declares", async () => {
    const answer = await ask();

    expect(answer.status).toBe(200);
    expect(operation.reponse.parse(answer.body)).toEqual(answer.body);
    expect((await banc.arrived(`/${api}/`)).map(({ methode }) => methode)).toEqual(["GET"]);
  });

  it("nothing there: 404, under a code of its own", async () => {
    expect(PROBLEMES[operation.absent].statut).toBe(404);
    await declare(banc, "D-1", sans ?? "");

    const answer = await ask();

    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe(operation.absent);
  });

  it.each<[string, Panne, number, keyof typeof PROBLEMES]>([
    ["refused", { api, effet: { statut: 400, corps: REFUSAL } }, 422, "refus-france-travail"],
    ["unidentified", NOT_FOUND, 409, "usager-ambigu"],
    ["unavailable", { api, effet: { statut: 503 } }, 503, "france-travail-indisponible"],
    ["uncertain", { api, effet: { couper: true } }, 503, "france-travail-indisponible"],
    ["unreadable", { api, effet: { statut: 302 } }, 502, "en-tetes-agent-refuses"],
    [
      "of a shape that is not understood",
      { api, effet: { statut: 200, corps: [1] } },
      502,
      "reponse-illisible",
    ],
  ])("%s: a problem that says whose turn it is", async (_, panne, status, code) => {
    await arm(banc, panne);

    const answer = await ask();

    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      code,
      status,
      aTraiterPar: PROBLEMES[code].aTraiterPar,
      action: PROBLEMES[code].action,
    });
    expect(answer.headers.has("retry-after")).toBe(status === 503);
  });
});
