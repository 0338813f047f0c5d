import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeVerrou } from "./verrou-dossier.ts";

export interface DossierPglite {
  /** Where PGlite's own files are. */
  readonly chemin: string;
  /** Says that the first start is over. */
  markInitialised(): void;
  /** Lets go of the folder. */
  release(): void;
}

/**
 * Takes the data folder for this process. A first start that was cut (it lasts seconds) left files that
 * nothing was written to and that PostgreSQL cannot open: it begins again.
 * @throws VerrouError when another process holds it
 */
export function takeDossier(dossier: string): DossierPglite {
  mkdirSync(dossier, { recursive: true, mode: 0o700 });
  const release = takeVerrou(dossier);
  const chemin = join(dossier, "pglite");
  const mark = join(dossier, "initialisation-en-cours");
  if (existsSync(mark)) rmSync(chemin, { recursive: true, force: true });
  else if (!existsSync(chemin)) writeFileSync(mark, "");
  return { chemin, markInitialised: () => rmSync(mark, { force: true }), release };
}
