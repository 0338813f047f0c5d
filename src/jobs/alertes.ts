import type { Alerte } from "../domain/alerte.ts";
import { type Collectivite, findCollectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import { keepAlerte, listAlertesDites, removeAlerte } from "../persistence/alertes.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import { listCollectivites } from "../persistence/collectivites.ts";
import type { Database, Tx } from "../persistence/database.ts";
import { emitAlertes } from "../persistence/evenements-emis.ts";
import { withJobLock } from "../persistence/travaux.ts";
import { measureAlertes } from "../pilotage/alertes.ts";

/** What the job needs to know of the installation. */
export interface AlertesParts {
  db: Database;
  chiffrement: Chiffrement;
  mode: Mode;
  /** Flows whose API is not open. */
  fermes: readonly Flux[];
}

/**
 * Looks once a day, by the collectivité's own calendar, for flows gone silent and for those that fail too often, and tells of
 * each once: again only when it was over in between.
 * @returns how many were told
 */
export async function tellAlertes(parts: AlertesParts, now: number): Promise<number> {
  const codes = await parts.db.acrossCollectivites(listCollectivites);
  let told = 0;
  for (const code of codes) {
    const collectivite = findCollectivite(code);
    if (!collectivite) continue;
    const today = toDateLocale(now, collectivite.fuseau);
    const isDue = (faitLe: number | null) =>
      faitLe === null || toDateLocale(faitLe, collectivite.fuseau) !== today;
    const nombre = await withJobLock(
      parts.db,
      { nom: "alertes", collectivite: code, now, isDue },
      async (tx) => tellOf(tx, parts, collectivite, now),
    );
    told += nombre ?? 0;
  }
  return told;
}

async function tellOf(
  tx: Tx,
  { chiffrement, mode, fermes }: AlertesParts,
  collectivite: Collectivite,
  now: number,
): Promise<number> {
  const { code, fuseau } = collectivite;
  const dateObservation = toDateLocale(now, fuseau);
  const alertes = await measureAlertes(tx, chiffrement, collectivite, { dateObservation, mode, fermes });
  const dites = await listAlertesDites(tx, code);
  for (const dite of dites) if (!alertes.some(isSame(dite))) await removeAlerte(tx, code, dite);
  const nouvelles = alertes.filter((alerte) => !dites.some(isSame(alerte)));
  for (const alerte of nouvelles) await keepAlerte(tx, code, alerte, now);
  await emitAlertes(tx, code, nouvelles, now);
  return nouvelles.length;
}

const isSame = (one: Pick<Alerte, "type" | "flux">) => (other: Pick<Alerte, "type" | "flux">) =>
  one.type === other.type && one.flux === other.flux;
