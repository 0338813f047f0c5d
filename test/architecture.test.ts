import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkArrows } from "./architecture/arrows.ts";
import {
  checkAdapterFolders,
  checkDomainIsPure,
  checkNames,
  checkSizeAndDepth,
} from "./architecture/house.ts";
import { importsOf, type Source } from "./architecture/source.ts";
import { readTree } from "./architecture/tree.ts";

const tree = readTree(fileURLToPath(new URL("../", import.meta.url)));

describe("the house as it stands", () => {
  it("has been read: every part of it is there", () => {
    const paths = tree.map(({ path }) => path);

    expect(paths).toContain("src/main.ts");
    expect(paths).toContain("adapters/index.ts");
    expect(paths).toContain("mocks/sandbox.ts");
    expect(paths).toContain("openapi/generate.ts");
    expect(paths).toContain("test/architecture.test.ts");
  });

  // Every file is read to its last line; a busy machine takes its time.
  it("imports along the arrows only", { timeout: 60_000 }, () => expect(checkArrows(tree)).toEqual([]));
  it("keeps its domain pure", () => expect(checkDomainIsPure(tree)).toEqual([]));
  it("makes its adapters all alike", () => expect(checkAdapterFolders(tree)).toEqual([]));
  it("keeps files short and folders shallow", () => expect(checkSizeAndDepth(tree)).toEqual([]));
  it("names things in the words of the law, and verbs in English", () =>
    expect(checkNames(tree)).toEqual([]));
});

describe("what counts a cohort by hand", () => {
  const byHand = (path: string) =>
    path === "test/support/cohorte.ts" || /^test\/support\/(cohorte|compte)\/[^/]+$/.test(path);

  it("owes nothing to what it judges: it imports itself alone", () => {
    const sources = tree.filter(({ path }) => byHand(path));
    const imports = sources.flatMap((source) =>
      importsOf(source).map(({ target }) => ({ from: source.path, target })),
    );

    expect(sources.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter(({ target }) => !byHand(target))).toEqual([]);
    // Nor does it take from a library what it has to find.
    expect(sources.filter(({ text }) => /from "[^."]/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("is not what loads it", () => {
    expect(byHand("test/support/cohorte-base.ts")).toBe(false);
    expect(byHand("src/domain/delai.ts")).toBe(false);
  });
});

describe("an arrow that is broken", () => {
  it.each([
    ["src/domain/delai.ts", 'import { now } from "../clock.ts";', "src/domain/* may not import src/clock.ts"],
    [
      "src/domain/delai.ts",
      'import type { Log } from "../log.ts";',
      "src/domain/* may not import src/log.ts",
    ],
    [
      "openapi/france-travail/orientation-v1.ts",
      'export * from "../../src/domain/flux.ts";',
      "openapi/** may not import src/domain/flux.ts",
    ],
    [
      "adapters/orientation/adapter.ts",
      'import { x } from "../sanction/schema.ts";',
      "adapters/*/* may not import adapters/sanction/schema.ts",
    ],
    [
      "adapters/orientation/adapter.ts",
      'import { adapters } from "../index.ts";',
      "adapters/*/* may not import adapters/index.ts",
    ],
    [
      "adapters/orientation/adapter.ts",
      'import type { Clock } from "../../src/clock.ts";',
      "adapters/*/* may not import src/clock.ts",
    ],
    [
      "adapters/client.ts",
      'import { orientation } from "./orientation/adapter.ts";',
      "adapters/*.ts may not import adapters/orientation/adapter.ts",
    ],
    [
      "adapters/client.ts",
      'import type { Log } from "../src/log.ts";',
      "adapters/*.ts may not import src/log.ts",
    ],
    [
      "src/persistence/faits.ts",
      'import type { Agent } from "../../adapters/contract.ts";',
      "src/persistence/** may not import adapters/contract.ts",
    ],
    [
      "src/pilotage/mesure.ts",
      'import { x } from "../intake/consult.ts";',
      "src/pilotage/* may not import src/intake/consult.ts",
    ],
    [
      "src/intake/transmit.ts",
      'import { dispatch } from "../dispatch/dispatcher.ts";',
      "src/intake/* may not import src/dispatch/dispatcher.ts",
    ],
    [
      "src/dispatch/deliver.ts",
      'import { consult } from "../intake/consult.ts";',
      "src/dispatch/* may not import src/intake/consult.ts",
    ],
    [
      "src/intake/transmit.ts",
      'import { createLog } from "../log.ts";',
      "src/intake/* may not import src/log.ts",
    ],
    [
      "src/jobs/retention.ts",
      'import { adapters } from "../../adapters/index.ts";',
      "src/jobs/* may not import adapters/index.ts",
    ],
    [
      "src/http/flux.ts",
      'import { fail } from "../../adapters/outcome.ts";',
      "src/http/* may not import adapters/outcome.ts",
    ],
    [
      "src/http/flux.ts",
      'import { x } from "../dispatch/deliver.ts";',
      "src/http/* may not import src/dispatch/deliver.ts",
    ],
    [
      "src/http/app.ts",
      'import type { Config } from "../config.ts";',
      "src/http/* may not import src/config.ts",
    ],
    [
      "src/dashboard/page.tsx",
      'import { x } from "../persistence/faits.ts";',
      "src/dashboard/* may not import src/persistence/faits.ts",
    ],
    [
      "src/main.ts",
      'const { sandbox } = await import("../mocks/sandbox.ts");',
      "src/main.ts may not import mocks/sandbox.ts",
    ],
    [
      "src/persistence/pglite.ts",
      'new Worker(new URL("../../test/worker.ts", import.meta.url));',
      "src/persistence/** may not import test/worker.ts",
    ],
    [
      "mocks/memory.ts",
      'import { x } from "../test/support/clock.ts";',
      "mocks/** may not import test/support/clock.ts",
    ],
    [
      "mocks/france-travail/orientation.ts",
      'import { toDecision } from "../../adapters/orientation/mapping.ts";',
      "mocks/** may not import adapters/orientation/mapping.ts",
    ],
    ["mocks/main.ts", 'import { start } from "../src/main.ts";', "mocks/** may not import src/main.ts"],
    ["src/newcomer/first.ts", "export {};", "no row of the table says what may be imported from here"],
  ])("is named: %s: %s", (path, text, detail) => {
    expect(checkArrows([{ path, text }])).toEqual([{ path, rule: "arrow", detail }]);
  });

  it("is not seen where the table has it", () => {
    const sources: Source[] = [
      {
        path: "src/http/flux.ts",
        text: 'import { adapters } from "../../adapters/index.ts"; import type { Agent } from "../../adapters/contract.ts";',
      },
      {
        path: "src/intake/transmit.ts",
        text: 'import { wait } from "../clock.ts"; import type { Log } from "../log.ts";',
      },
      {
        path: "mocks/sandbox.ts",
        text: 'import { start } from "../src/main.ts"; import { x } from "../adapters/orientation/examples.ts";',
      },
      {
        path: "mocks/france-travail/diagnostic-referentiel.ts",
        text: 'import publie from "../../adapters/diagnostic/referentiel-diagnostic-v4.json" with { type: "json" };',
      },
      {
        path: "src/domain/delai.test.ts",
        text: 'import cases from "../../test/donnees/exemples-delais.json" with { type: "json" };',
      },
    ];

    expect(checkArrows(sources)).toEqual([]);
  });
});

describe("the reader of imports", () => {
  it("sees every way of naming a file, and which leave nothing behind once compiled", () => {
    const text = `
      import "./a.ts"; import type { B } from "./b.ts"; import { type C } from "./c.ts"; import { type D, d } from "./d.ts";
      export * from "./e.ts"; export type { F } from "./f.ts"; let g: import("./g.ts").G; await import("./h.ts");
      new URL("./i.ts", import.meta.url); new URL("./folder", import.meta.url); import k from "library"; // import "./comment.ts"`;

    expect(importsOf({ path: "src/http/x.ts", text })).toEqual([
      { target: "src/http/a.ts", typeOnly: false },
      { target: "src/http/b.ts", typeOnly: true },
      { target: "src/http/c.ts", typeOnly: true },
      { target: "src/http/d.ts", typeOnly: false },
      { target: "src/http/e.ts", typeOnly: false },
      { target: "src/http/f.ts", typeOnly: true },
      { target: "src/http/g.ts", typeOnly: true },
      { target: "src/http/h.ts", typeOnly: false },
      { target: "src/http/i.ts", typeOnly: false },
    ]);
  });
});

describe("a domain that is not pure", () => {
  it.each([
    ["const x = await y;", "awaits"],
    ["export async function x() {}", "declares an async function"],
    ["const x = Date.now();", "reads Date.now"],
    ["const x = new Date();", "reads the machine's date"],
    ["const x = Temporal.Now.plainDateISO();", "reads Temporal.Now"],
    ["setTimeout(x, 5);", "uses setTimeout"],
    ["const x = process.env.PORT;", "uses process"],
  ])("is named: %s", (text, detail) => {
    const path = "src/domain/delai.ts";

    expect(checkDomainIsPure([{ path, text }])).toEqual([{ path, rule: "pure domain", detail }]);
  });

  it("is not one that is given its time", () => {
    const text =
      "export const toDate = (now: number, clock: { setTimeout(): void }) => { clock.setTimeout(); return new Date(now); };";

    expect(checkDomainIsPure([{ path: "src/domain/delai.ts", text }])).toEqual([]);
  });
});

describe("an adapter unlike the others", () => {
  const five = ["schema.ts", "mapping.ts", "mapping.test.ts", "examples.ts", "adapter.ts"];
  const whole = five.map((file) => ({ path: `adapters/sanction/${file}`, text: "" }));

  it("is not one with its five files and its data", () => {
    const codes = { path: "adapters/sanction/codes.ts", text: "export const CODES = ['N65'] as const;" };

    expect(checkAdapterFolders([...whole, codes])).toEqual([]);
  });

  it.each(five)("is one without %s", (file) => {
    const path = `adapters/sanction/${file}`;

    expect(
      checkAdapterFolders(whole.filter((source) => source.path !== path)).map((fault) => fault.path),
    ).toEqual([path]);
  });

  it("is one with a sixth file that computes", () => {
    const path = "adapters/sanction/more.ts";

    expect(
      checkAdapterFolders([...whole, { path, text: "export function compute() {}" }]).map(
        (fault) => fault.path,
      ),
    ).toEqual([path]);
  });

  it("is none with a mapping that goes on in a file of its own", () => {
    const path = "adapters/sanction/mapping-comparaison.ts";
    const text =
      'import type { paths } from "../../openapi/france-travail/sanctions-v1.ts"; export function compare() {}';

    expect(checkAdapterFolders([...whole, { path, text }])).toEqual([]);
  });

  it("is one whose schema speaks as France Travail does", () => {
    const path = "adapters/sanction/schema.ts";
    const schema = {
      path,
      text: 'import type { paths } from "../../openapi/france-travail/sanctions-v1.ts";',
    };

    expect(
      checkAdapterFolders([...whole.filter((source) => source.path !== path), schema]).map(
        (fault) => fault.path,
      ),
    ).toEqual([path]);
  });
});

describe("a file that has outgrown its place", () => {
  const lines = (count: number) => "export {};\n".repeat(count);

  it.each([
    ["src/http/app.ts", 300, []],
    ["src/http/app.ts", 301, ["size"]],
    ["openapi/generate.ts", 301, ["size"]],
    ["openapi/passerelle.ts", 301, []],
    ["test/http/app.test.ts", 301, []],
    ["src/http/v1/app.ts", 1, ["depth"]],
    ["src/persistence/migrations/0001.ts", 1, []],
  ])("is judged by its lines and its folder: %s, %i lines", (path, count, rules) => {
    expect(checkSizeAndDepth([{ path, text: lines(count) }]).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("a name that is not ours", () => {
  it.each([
    ["src/http/app.ts", "function traiterOrientation() {}", "traiterOrientation: verbs are English"],
    ["src/http/app.ts", "const calculerDelai = () => 1;", "calculerDelai: verbs are English"],
    ["src/http/app.ts", "interface AppointmentBody {}", "AppointmentBody: the word appointment is not ours"],
    [
      "src/http/app.ts",
      "const f = (departmentCode: string) => 1;",
      "departmentCode: the word department is not ours",
    ],
    ["src/http/app.ts", "const { x: ftToken } = y;", "ftToken: the word ft is not ours"],
    ["src/http/rdv.ts", "", "rdv: the word rdv is not ours"],
    ["src/http/fluxRoutes.ts", "", "fluxRoutes.ts is not kebab-case"],
  ])("is named: %s: %s", (path, text, detail) => {
    expect(checkNames([{ path, text }])).toEqual([{ path, rule: "name", detail }]);
  });

  it("is not a word that merely holds one, nor a member of a contract", () => {
    const text =
      "const { dateRdv: dateRendezVous } = y; const processPeriod = { rdv: 1, ce: 2 }; const pec = 1;";

    expect(checkNames([{ path: "adapters/sanction/mapping.ts", text }])).toEqual([]);
  });
});
