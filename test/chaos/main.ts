import { describeResultat, isClean } from "./recit.ts";
import type { Essai } from "./reglages.ts";
import { liveEssai } from "./scenario.ts";

/*
 * `npm run test:chaos`: the long form, on PostgreSQL with three instances, then on PGlite with one. Options:
 * `--moteur=postgresql|pglite`, `--dossiers=500`, `--graine=1`.
 */
const option = (name: string) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1];
const dossiers = Number(option("dossiers") ?? 500);
const graine = Number(option("graine") ?? 1);
const ESSAIS: readonly Essai[] = [
  { moteur: "postgresql", dossiers, clients: 50, instances: 3, morts: 20, mortsBase: 3, graine },
  { moteur: "pglite", dossiers, clients: 50, instances: 1, morts: 5, mortsBase: 0, graine },
];

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
for (const essai of ESSAIS) {
  if (option("moteur") !== undefined && option("moteur") !== essai.moteur) continue;
  console.log(
    `\n${essai.moteur}, ${essai.instances} instance(s), ${essai.dossiers} dossiers, graine ${graine}`,
  );
  const resultat = await liveEssai(essai, console.log);
  for (const line of describeResultat(resultat)) console.log(line);
  if (!isClean(resultat)) process.exitCode = 1;
}
