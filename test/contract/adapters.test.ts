import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AnyOperation, KeptOperation, ReadOperation, WriteOperation } from "../../adapters/contract.ts";
import { adapters } from "../../adapters/index.ts";
import type { Panne } from "../../mocks/pannes.ts";
import { PROBLEMES } from "../../src/domain/probleme.ts";
import { arm, declare, leap, pass, settle } from "../dispatch/scene.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { fillPath, headersOf, SCENES, type Scene, sceneOf } from "./scenes.ts";

/*
 * One suite for every operation of every adapter of the registry: what is true of one is true of all. A new
 * operation needs one line in scenes.ts, and nothing else here.
 */

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

/** A test where it has a meaning, and none at all elsewhere. */
function itIf(has: unknown, title: string, act: () => Promise<void>): void {
  if (has) it(title, act);
}

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
const KEPT = OPERATIONS.flatMap(({ cle, operation }) =>
  operation.kind === "kept" ? [{ cle, operation: operation as KeptOperation<unknown, unknown> }] : [],
);
const WRITES = OPERATIONS.flatMap(({ cle, operation }) =>
  operation.kind === "write" ? [{ cle, operation: operation as WriteOperation<unknown> }] : [],
);

/** Where an operation stands, under /v1. */
const addressOf = (operation: AnyOperation) =>
  operation.kind === "read" && operation.portee === "collectivite"
    ? `/v1${operation.path}`
    : `/v1/dossiers/{reference}${operation.path}`;

/** Declares D-1 for the person of the scene, and does what has to come before. @returns the address to call */
async function stage(scene: Scene, operation: AnyOperation): Promise<string> {
  await declare(banc, "D-1", scene.numero);
  const prepared = (await scene.prepare?.(banc)) ?? {};
  // Nothing that came before is remembered: the person is searched for again.
  await banc.restart();
  const path = fillPath(addressOf(operation), { reference: "D-1", ...scene.parametres, ...prepared });
  return scene.query === undefined ? path : `${path}?${scene.query}`;
}

/** Where the dossier stands: how many facts an accepted transmission proves. */
async function countProved(): Promise<number> {
  const { body } = await banc.call("GET", "/v1/dossiers/D-1");
  return body.parcours.filter(({ source }: { source: string }) => source === "passerelle").length;
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
    const addresses = OPERATIONS.map(({ operation }) => `${operation.method} ${addressOf(operation)}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("shows each operation in the OpenAPI document, with its texts and its examples", async () => {
    const { body } = await banc.call("GET", "/openapi.json", { cle: null });
    for (const { flux, operation } of OPERATIONS) {
      const shown = body.paths[addressOf(operation)]?.[operation.method.toLowerCase()];
      expect(shown).toMatchObject({
        tags: [flux],
        summary: operation.summary,
        description: operation.description,
      });
      if (operation.method === "DELETE") {
        expect(shown.requestBody).toBeUndefined();
        continue;
      }
      const content = operation.kind === "write" ? shown.requestBody.content : shown.responses["200"].content;
      const examples = operation.examples.map(({ name, summary, corps }) => [
        name,
        { summary, value: corps },
      ]);
      expect(content["application/json"].examples).toEqual(Object.fromEntries(examples));
    }
  });
});

describe.each(OPERATIONS)("$cle", ({ cle, operation }) => {
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
    const schema = operation.kind === "write" ? operation.schema : operation.reponse;
    for (const { corps } of operation.examples) expect(schema.parse(corps)).toEqual(corps);
  });

  it("refuses a field that it does not know", () => {
    const requests =
      operation.kind === "write"
        ? operation.examples.map(({ corps }) => Object(corps) as object)
        : [Object.fromEntries(new URLSearchParams(sceneOf(cle).query))];
    const schema = operation.kind === "write" ? operation.schema : operation.query;
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
/** The simulator's faults, armed when the act is about to be handed in. */
interface Faults {
  pannes?: readonly Panne[];
}
/** Words that no table knows, under the names that each API gives to its message. */
const REFUSAL = { status: 400, title: "Exception", message: "Refus d'essai", detail: "Refus d'essai" };

describe.each(WRITES)("$cle, sent to France Travail", ({ cle, operation }) => {
  const [first] = operation.examples;
  const { api } = sceneOf(cle);
  beforeEach(() => banc.reset());

  /** What stands when the act is handed in: what comes after is its doing. */
  let before = { arrived: 0, writes: 0, proved: 0 };
  const send = async ({ exemple = first, ...faults }: { exemple?: typeof first } & Faults = {}) => {
    const scene = sceneOf(cle, exemple?.name);
    const path = await stage(scene, operation);
    before = {
      arrived: (await banc.arrived(`/${api}/`)).length,
      writes: (await listWrites()).length,
      proved: await countProved(),
    };
    if (faults.pannes) await arm(banc, ...faults.pannes);
    return banc.call(operation.method, path, {
      ...(operation.method !== "DELETE" && { body: exemple?.corps }),
      headers: headersOf(scene),
    });
  };
  /** The fault strikes what writes; a reading that comes before is answered. */
  const strike = (panne: Pick<Panne, "effet" | "apresEcriture">): Faults => ({
    pannes: (["POST", "PUT", "PATCH", "DELETE"] as const).map((methode) => ({
      api,
      methode,
      fois: 1,
      ...panne,
    })),
  });
  const listWrites = async () =>
    (await banc.arrived(`/${api}/`)).filter(({ methode }) => methode !== "GET").map(({ statut }) => statut);
  const writes = async () => (await listWrites()).slice(before.writes);

  it.each(operation.examples.map((exemple) => [exemple.name, exemple] as const))(
    "accepted: acceptee, with the example « %s »",
    async (_, exemple) => {
      const transmission = await settle(banc, await send({ exemple }));

      expect(transmission).toMatchObject({
        etat: "acceptee",
        tentatives: 1,
        prochaineTentative: null,
        derniereErreur: null,
      });
      expect(await writes()).toHaveLength(1);
      expect((await countProved()) - before.proved).toBe(operation.toFait ? 1 : 0);
    },
  );

  it("refused: refusee, with France Travail's words, and no fact", async () => {
    const answer = await send(strike({ effet: { statut: 400, corps: REFUSAL } }));

    expect(await settle(banc, answer)).toMatchObject({
      etat: "refusee",
      prochaineTentative: null,
      reponse: null,
      derniereErreur: {
        code: "refus-france-travail",
        franceTravail: { statut: 400, message: "Refus d'essai" },
      },
    });
    expect(await countProved()).toBe(before.proved);
  });

  it("unidentified: bloquee, and nothing of the act has left", async () => {
    expect(await settle(banc, await send({ pannes: [NOT_FOUND] }))).toMatchObject({
      etat: "bloquee",
      derniereErreur: { code: "usager-ambigu", aTraiterPar: "departement" },
    });
    expect(await banc.arrived(`/${api}/`)).toHaveLength(before.arrived);
  });

  it("unavailable: en-attente, sent again without a reading", async () => {
    const answer = await send(strike({ effet: { statut: 503 } }));
    expect(await settle(banc, answer)).toMatchObject({
      etat: "en-attente",
      derniereErreur: { code: "france-travail-indisponible", aTraiterPar: "france-travail" },
    });

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect(await writes()).toHaveLength(2);
  });

  itIf(
    operation.reconcile,
    "uncertain: en-attente, then read, and sent again because it was not done",
    async () => {
      const answer = await send(strike({ effet: { couper: true } }));
      expect(await settle(banc, answer)).toMatchObject({
        etat: "en-attente",
        derniereErreur: { code: "issue-incertaine" },
      });
      const arrived = (await banc.arrived(`/${api}/`)).length;

      await pass(banc, 1_000);

      expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
      expect((await banc.arrived(`/${api}/`))[arrived]?.methode).toBe("GET");
      expect((await writes()).filter((statut) => statut !== null)).toHaveLength(1);
    },
  );

  itIf(
    operation.reconcile,
    "uncertain, and done: en-attente, then read, and adopted without another sending",
    async () => {
      const answer = await send(strike({ effet: { couper: true }, apresEcriture: true }));
      await settle(banc, answer);

      await pass(banc, 1_000);

      expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
      expect(await writes()).toEqual([null]);
    },
  );

  itIf(
    !operation.reconcile,
    "uncertain, and nothing at France Travail tells: bloquee, never sent again by itself",
    async () => {
      const answer = await send(strike({ effet: { couper: true } }));
      const blocked = {
        etat: "bloquee",
        derniereErreur: { code: "issue-incertaine", aTraiterPar: "departement" },
      };
      expect(await settle(banc, answer)).toMatchObject(blocked);

      await leap(banc, 3_600_000);

      expect(await settle(banc, answer)).toMatchObject(blocked);
      expect(await writes()).toEqual([null]);
    },
  );

  it("unreadable: bloquee, for whoever runs the gateway", async () => {
    expect(await settle(banc, await send(strike({ effet: { statut: 302 } })))).toMatchObject({
      etat: "bloquee",
      prochaineTentative: null,
      derniereErreur: { code: "en-tetes-agent-refuses", aTraiterPar: "exploitant" },
    });
  });
});

describe.each(READS)("$cle, asked from France Travail", ({ cle, operation }) => {
  const scene = sceneOf(cle);
  const { api } = scene;
  beforeEach(() => banc.reset());

  let arrived = 0;
  const ask = async ({ pannes, ...others }: { numero?: string; query?: string } & Faults = {}) => {
    const path = await stage({ ...scene, ...others }, operation);
    arrived = (await banc.arrived(`/${api}/`)).length;
    if (pannes) await arm(banc, ...pannes);
    return banc.call("GET", path, { headers: headersOf(scene) });
  };

  it("accepted: 200, in the shape that it declares", async () => {
    const answer = await ask();

    expect(answer.status).toBe(200);
    expect(operation.reponse.parse(answer.body)).toEqual(answer.body);
    const calls = (await banc.arrived(`/${api}/`)).slice(arrived);
    expect(calls.map(({ methode }) => methode)).toEqual(["GET"]);
  });

  itIf(scene.liste, "nothing there: 200, and an empty list", async () => {
    const { sans, vide } = scene;
    const answer = await ask({
      ...(sans !== undefined && { numero: sans }),
      ...(vide !== undefined && { query: vide }),
    });

    expect(answer.status).toBe(200);
    expect(answer.body.elements).toEqual([]);
  });

  itIf(scene.sans !== undefined && !scene.liste, "nothing there: 404, under a code of its own", async () => {
    expect(PROBLEMES[operation.absent].statut).toBe(404);

    const answer = await ask({ numero: scene.sans ?? "" });

    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe(operation.absent);
  });

  const failures: [string, Panne, number, keyof typeof PROBLEMES][] = [
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
  ];
  // Nobody is searched for where the reading is about nobody in particular.
  const possible = failures.filter(([, { api }]) => operation.portee !== "collectivite" || api === scene.api);

  it.each(possible)("%s: a problem that says whose turn it is, or the published copy", async (...failure) => {
    const [, panne, status, code] = failure;
    const answer = await ask({ pannes: [panne] });

    if (operation.repli) {
      expect(answer.status).toBe(200);
      expect(operation.reponse.parse(answer.body)).toEqual(answer.body);
      return;
    }
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

describe.each(KEPT)("$cle, answered from what is kept here", ({ cle, operation }) => {
  const scene = sceneOf(cle);
  beforeEach(() => banc.reset());

  it("nothing kept: 200, an empty list, in the shape that it declares", async () => {
    await declare(banc, "D-1", scene.numero);
    const path = fillPath(addressOf(operation), { reference: "D-1" });

    const answer = await banc.call("GET", path);

    expect(answer.status).toBe(200);
    expect(answer.body.elements).toEqual([]);
    expect(operation.reponse.parse(answer.body)).toEqual(answer.body);
  });

  it("what was told: 200, in the shape that it declares, and France Travail is not asked", async () => {
    const path = await stage(scene, operation);
    await arm(banc, { api: scene.api, effet: { statut: 503 } });
    const arrived = await banc.arrived();

    const answer = await banc.call("GET", path);

    expect(answer.status).toBe(200);
    expect(answer.body.elements.length).toBeGreaterThan(0);
    expect(operation.reponse.parse(answer.body)).toEqual(answer.body);
    expect(await banc.arrived()).toEqual(arrived);
  });

  it("an unknown dossier: 404", async () => {
    const answer = await banc.call("GET", fillPath(addressOf(operation), { reference: "D-404" }));

    expect(answer).toMatchObject({ status: 404, body: { code: "dossier-introuvable" } });
  });
});
