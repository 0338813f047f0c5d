import { openDatabase } from "../../src/persistence/database.ts";
import { collectivite } from "../../src/persistence/schema.ts";

/*
 * A process of its own for dossier-pglite.test.ts: opens the folder it is given, then commits one row after
 * the other and prints each code once its transaction is committed, until it is killed.
 */
const db = await openDatabase({ dossierDonnees: process.argv[2] });
for (let n = 1; ; n += 1) {
  const code = `C${n}`;
  await db.inCollectivite(code, (tx) => tx.insert(collectivite).values({ code, creeLe: new Date(0) }));
  process.stdout.write(`${code}\n`);
}
