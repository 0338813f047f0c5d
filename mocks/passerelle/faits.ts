import type { Fait, FaitNouveau, SourceFait } from "../../src/domain/fait.ts";
import type { Memory } from "../memory.ts";
import type { DossierGarde } from "./memoire.ts";

/** What was declared counts over what was only read, and an accepted transmission over both. */
const STRENGTH: Record<SourceFait, number> = { "france-travail": 0, departement: 1, passerelle: 2 };

/** Keeps a dated fact: the same type and date, from any source, is the same fact, whose stronger source stays. */
export function keepFait(
  memory: Memory,
  dossier: DossierGarde,
  source: SourceFait,
  nouveau: FaitNouveau,
): { fait: Fait; nouveau: boolean } {
  const same = dossier.faits.find(({ type, date }) => type === nouveau.type && date === nouveau.date);
  if (!same) {
    memory.passerelle.rang += 1;
    const fait: Fait = { ...nouveau, id: crypto.randomUUID(), source, rang: memory.passerelle.rang };
    dossier.faits.push(fait);
    return { fait, nouveau: true };
  }
  if (STRENGTH[source] <= STRENGTH[same.source]) return { fait: same, nouveau: false };
  const detail = nouveau.detail ?? same.detail;
  const fait: Fait = { ...same, source, ...(detail && { detail }) };
  dossier.faits = dossier.faits.map((kept) => (kept === same ? fait : kept));
  return { fait, nouveau: false };
}
