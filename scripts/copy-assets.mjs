import { cpSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** What the compiler leaves behind and the program reads when it runs: SQL, JSON, CSS, images. */
const DOSSIERS = ["src", "adapters"];
const SOURCES = new Set([".ts", ".tsx", ".md"]);

/** The snapshots are for the generator of migrations; the program reads their journal alone. */
const isAsset = (file) => !SOURCES.has(extname(file)) && !basename(file).endsWith("_snapshot.json");

for (const dossier of DOSSIERS) {
  for (const entry of readdirSync(dossier, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && isAsset(file)) cpSync(file, join("dist", file));
  }
}
