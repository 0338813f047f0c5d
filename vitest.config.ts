import { defineConfig } from "vitest/config";

const RESEAU = "./test/support/reseau.ts";
/** What needs no database runs once. The refusal of the network is shown in every project. */
const SANS_BASE = ["test/mocks/**/*.test.ts", "test/architecture.test.ts", "test/chaos/bilan.test.ts"];
/** Deaths of processes, and a measure of the pace: alone on the machine, last. */
const CHAOS = "test/chaos/chaos.test.ts";
const UNIT = [
  ...["src", "adapters", "openapi", "mocks", "test/support"].map((dossier) => `${dossier}/**/*.test.ts`),
  ...SANS_BASE,
];

/** What a browser shows of a page does not depend on the engine behind it, and costs a minute: once. */
const NAVIGATEUR = "test/dashboard/navigateur.test.ts";

/** The same tests on each engine; a PGlite costs 4 s and 0.8 GB, so that files share two processes. */
const onBase = (base: "pglite" | "postgresql", groupOrder: number, maxWorkers: number) => ({
  name: base,
  include: ["test/**/*.test.ts"],
  // What is installed from the registry is tested apart: vitest.paquet.config.ts.
  exclude: [...SANS_BASE, CHAOS, "test/paquet/**", ...(base === "postgresql" ? [NAVIGATEUR] : [])],
  env: { PASSERELLE_TEST_BASE: base },
  setupFiles: [RESEAU],
  globalSetup: base === "postgresql" ? ["./test/support/base-globale.ts"] : [],
  pool: "forks" as const,
  isolate: false,
  maxWorkers,
  testTimeout: 20_000,
  // What is waited for comes from other processes: a busy machine is given the time.
  expect: { poll: { timeout: 15_000 } },
  hookTimeout: 60_000,
  // A group of its own: a process goes on to the next file only if it is of the same project.
  sequence: { groupOrder },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: UNIT,
          setupFiles: [RESEAU],
          pool: "forks",
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      { test: onBase("pglite", 1, 2) },
      { test: onBase("postgresql", 2, 2) },
      {
        test: {
          name: "chaos",
          include: [CHAOS],
          setupFiles: [RESEAU],
          pool: "forks",
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
