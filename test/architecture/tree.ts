import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "./source.ts";

const ROOTS = ["adapters", "mocks", "openapi", "src", "test"];

/** Every TypeScript file of the repository, at the root and below the folders that hold code. `root` ends with `/`. */
export function readTree(root: string): Source[] {
  const below = ROOTS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  return [...readdirSync(root), ...below]
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
