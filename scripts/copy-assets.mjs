import { cpSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** What the compiler leaves behind and the program reads when it runs: SQL, JSON, CSS, images. */
const [destination, ...sources] = process.argv.slice(2);
const COMPILED = new Set([".ts", ".tsx", ".md"]);

/** The snapshots are for the generator of migrations; the program reads their journal alone. */
const isAsset = (file) => !COMPILED.has(extname(file)) && !basename(file).endsWith("_snapshot.json");

const listFiles = (source) =>
  statSync(source).isFile()
    ? [source]
    : readdirSync(source, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));

for (const file of sources.flatMap(listFiles)) {
  if (isAsset(file)) cpSync(file, join(destination, file));
}
