import { posix } from "node:path";
import { type Fault, importsOf, type Source } from "./source.ts";

interface Arrow {
  from: string;
  may: string[];
  /** What may be imported besides, as types only. */
  types: string[];
}

/**
 * Who may import whom. The first row that fits a file decides, and a file that none fits is a fault: a new place asks
 * for its row. `*` is one name, `**` any depth, `./*` the file's own folder, `!` closes what the row would open.
 * No row but their own opens `mocks` or `test`: neither can reach the production image. The machine's log is made at
 * the top and handed down: everywhere else, its type alone.
 */
export const ARROWS = readTable(`
  from                | may import                                                                              | as types only
  test/**             | **                                                                                      |
  *.config.ts         | test/**                                                                                 |
  mocks/sandbox.ts    | mocks/** openapi/** adapters/*/examples.ts adapters/*/*.json src/domain/* src/clock.ts src/gateway.ts src/histoire.ts src/main.ts |
  mocks/passerelle/*  | mocks/** openapi/** adapters/** src/domain/* src/pilotage/exports-*.ts src/clock.ts     |
  mocks/**            | mocks/** openapi/** adapters/*/examples.ts adapters/*/*.json src/domain/* src/clock.ts |
  openapi/generate.ts | openapi/** src/http/openapi.ts                                                          |
  openapi/**          | openapi/**                                                                              |
  adapters/index.ts   | adapters/*/adapter.ts src/domain/*                                                      | adapters/*.ts
  adapters/*.ts       | ./* !adapters/index.ts openapi/** src/domain/* src/clock.ts                             |
  adapters/*/*        | ./* adapters/*.ts !adapters/index.ts openapi/** src/domain/*                            |
  src/domain/*        | ./*                                                                                     |
  src/clock.ts        |                                                                                         |
  src/log.ts          |                                                                                         |
  src/config.ts       | src/domain/*                                                                            |
  src/persistence/**  | src/persistence/** src/domain/* src/clock.ts                                            | src/log.ts
  src/pilotage/exports-*.ts | ./exports-*.ts src/pilotage/masque.ts src/domain/*                                |
  src/pilotage/*      | ./* src/persistence/* src/domain/* src/clock.ts                                         | src/log.ts
  src/intake/*        | ./* adapters/*.ts src/persistence/* src/domain/* src/clock.ts                           | src/log.ts
  src/dispatch/*      | ./* adapters/*.ts src/persistence/* src/domain/* src/clock.ts                           | src/log.ts
  src/jobs/*          | ./* src/pilotage/* src/persistence/* src/domain/* src/clock.ts                          | src/log.ts
  src/http/*          | ./* src/intake/* src/pilotage/* src/persistence/* src/domain/* src/clock.ts adapters/index.ts | adapters/*.ts src/log.ts
  src/dashboard/*     | ./* src/intake/* src/pilotage/* src/domain/* src/clock.ts                               | src/log.ts
  src/cli/*           | src/** adapters/**                                                                      |
  src/gateway.ts      | src/** adapters/**                                                                      |
  src/histoire.ts     | src/** adapters/**                                                                      |
  src/main.ts         | src/** adapters/**                                                                      |
`);

/** The imports that the table does not allow. */
export function checkArrows(sources: readonly Source[]): Fault[] {
  const rule = "arrow";
  return sources.flatMap((source) => {
    const { path } = source;
    const arrow = ARROWS.find(({ from }) => fits(subjectOf(path), from));
    if (!arrow) return [{ path, rule, detail: "no row of the table says what may be imported from here" }];
    return importsOf(source)
      .filter(({ target, typeOnly }) => !isAllowed(path, arrow, target, typeOnly))
      .map(({ target }) => ({ path, rule, detail: `${arrow.from} may not import ${target}` }));
  });
}

function isAllowed(path: string, { may, types }: Arrow, target: string, typeOnly: boolean): boolean {
  if (may.includes(`!${target}`)) return false;
  // A test beside its code stands where the code stands; what it is helped by is in /test.
  const granted = [...may, ...(typeOnly ? types : []), ...(isTest(path) ? [subjectOf(path), "test/**"] : [])];
  return granted.some((pattern) => fits(target, pattern.replace("./", `${posix.dirname(path)}/`)));
}

/** Whether `path` is the text of a test. */
export function isTest(path: string): boolean {
  return path.startsWith("test/") || /\.test\.tsx?$/.test(path);
}

/** The file that a test beside it is about; any other file is its own. */
function subjectOf(path: string): string {
  return path.replace(/\.test(?=\.tsx?$)/, "");
}

function fits(path: string, pattern: string): boolean {
  const names = pattern
    .replaceAll(".", "\\.")
    .replaceAll("**", "…")
    .replaceAll("*", "[^/]*")
    .replaceAll("…", ".*");
  return new RegExp(`^${names}$`).test(path);
}

function readTable(table: string): Arrow[] {
  const rows = table.trim().split("\n").slice(1);
  return rows.map((row) => {
    const [from = "", may = "", types = ""] = row.split("|").map((cell) => cell.trim());
    return { from, may: may.split(/ +/).filter(Boolean), types: types.split(/ +/).filter(Boolean) };
  });
}
