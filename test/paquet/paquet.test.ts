import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/*
 * What an editor does: the package made by `npm pack`, installed in an empty project, and a suite of tests that uses the mocks.
 */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The first example in JavaScript of a page. */
const readExample = (page: string) =>
  /```js\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, page), "utf8"))?.[1] ?? "";

let projet: string;
let simulateur: ChildProcess | undefined;

beforeAll(() => {
  projet = mkdtempSync(join(tmpdir(), "editeur-"));
  run(ROOT, "npm", "run", "paquet", "--", "--pack-destination", projet);
  writeFileSync(
    join(projet, "package.json"),
    JSON.stringify({ name: "editeur", private: true, type: "module" }),
  );
  const [archive = ""] = readdirSync(projet).filter((file) => file.endsWith(".tgz"));
  run(projet, "npm", "install", "--save-dev", "--ignore-scripts", `./${archive}`);
});
afterAll(() => {
  simulateur?.kill();
  rmSync(projet, { recursive: true, force: true });
});

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const installed = (path: string) => join(projet, "node_modules", path);

test("holds the mocks, and neither the server nor a test", () => {
  const files = readdirSync(installed("passerelle"), { recursive: true, encoding: "utf8" });

  expect(files).toContain(join("paquet", "mocks", "index.d.ts"));
  const others = files.filter(
    (file) => /persistence|gateway|\.test\.|\.ts$/.test(file) && !file.endsWith(".d.ts"),
  );
  expect(others).toEqual([]);
});

test("the examples of both READMEs pass, without a database even installed", () => {
  for (const driver of ["pg", "@electric-sql", "drizzle-orm"]) {
    expect(existsSync(installed(driver))).toBe(true);
    rmSync(installed(driver), { recursive: true });
  }
  writeFileSync(join(projet, "accueil.mjs"), readExample("README.md"));
  writeFileSync(join(projet, "editeur.test.mjs"), readExample("mocks/README.md"));

  run(projet, "node", "accueil.mjs");
  const report = run(projet, "node", "--test", "--test-reporter=tap", "editeur.test.mjs");

  expect(report).toMatch(/^# pass 1$/m);
  expect(report).toMatch(/^# fail 0$/m);
});

test("its types are those of an editor's TypeScript", () => {
  const source = (numero: string) => `
    import { setupServer } from "msw/node";
    import { createMemory, franceTravailHandlers, passerelleHandlers, personnes } from "passerelle/mocks";
    const memory = createMemory();
    setupServer(...franceTravailHandlers(memory), ...passerelleHandlers(memory));
    export const numero: ${numero} = personnes[0]?.numeroFranceTravail;`;
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(join(projet, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["editeur.ts"] }));
  const check = () => run(projet, "node", join(ROOT, "node_modules/typescript/bin/tsc"), "-p", projet);

  writeFileSync(join(projet, "editeur.ts"), source("string | undefined"));
  expect(check()).toBe("");
  // Were nothing typed, this would pass too.
  writeFileSync(join(projet, "editeur.ts"), source("number | undefined"));
  expect(check).toThrow();
});

test("starts the simulator alone", async () => {
  const started = spawn(installed(".bin/passerelle-simulateur"), { env: { ...process.env, PORT: "0" } });
  simulateur = started;
  const origin = await new Promise<string>((resolve, reject) => {
    started.once("exit", () => reject(new Error("the simulator has stopped")));
    started.stdout.on("data", (text) => {
      const found = /http:\/\/\S+/.exec(String(text))?.[0];
      if (found) resolve(found);
    });
  });

  const response = await fetch(`${origin}/_personnes`);

  expect(response.status).toBe(200);
  expect(JSON.stringify(await response.json())).toContain("10429447247");
});
