import { and, eq, sql } from "drizzle-orm";
import type { EchecRappel } from "../domain/rappel.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { rappel, rappelAttente } from "./schema.ts";

/** The former secret still signs this long after a new one was given; milliseconds. */
export const ANCIEN_SECRET_MS = 24 * 3_600_000;

/** Where a software is told, and how it goes. Instants in epoch milliseconds. */
export interface Rappel {
  url: string;
  etat: "actif" | "desactive";
  creeLe: number;
  modifieLe: number;
  /** Until when the former secret signs too; null when it does no more. */
  ancienSecretJusqua: number | null;
  /** Failures in a row, and when it is tried again after them. */
  echecs: number;
  repriseLe: number | null;
  dernierEssai: { date: number; statut: number | null; echec: EchecRappel | null } | null;
  recuLe: number | null;
  attente: { nombre: number; plusAncien: number | null };
  abandonnes: number;
  /** The `rang` after which to read again what was given up; null when nothing was. */
  relireDepuis: number | null;
}

export interface Qui {
  collectivite: string;
  logiciel: string;
}

const own = ({ collectivite, logiciel }: Qui) =>
  and(eq(rappel.collectivite, collectivite), eq(rappel.logiciel, logiciel));

const seal = (chiffrement: Chiffrement, { collectivite, logiciel }: Qui, part: string, text: string) =>
  chiffrement.seal(collectivite, `rappel.${part}:${logiciel}`, text);

const open = (chiffrement: Chiffrement, { collectivite, logiciel }: Qui, part: string, sealed: Buffer) =>
  chiffrement.open(collectivite, `rappel.${part}:${logiciel}`, sealed).toString("utf8");

/** How it goes with the callbacks of a software, or null when it has registered no address. */
export async function findRappel(
  tx: Tx,
  chiffrement: Chiffrement,
  qui: Qui,
  now: number,
): Promise<Rappel | null> {
  const [row] = await tx.select().from(rappel).where(own(qui));
  if (!row) return null;
  const [waiting] = await tx
    .select({
      nombre: sql<number>`count(*)::int`,
      plusAncien: sql<number | null>`(extract(epoch from min(${rappelAttente.creeLe})) * 1000)::float8`,
    })
    .from(rappelAttente)
    .where(and(eq(rappelAttente.collectivite, qui.collectivite), eq(rappelAttente.logiciel, qui.logiciel)));
  const ancienJusqua = row.ancienJusqua?.getTime() ?? 0;
  return {
    url: open(chiffrement, qui, "url", row.url),
    etat: row.etat,
    creeLe: row.creeLe.getTime(),
    modifieLe: row.modifieLe.getTime(),
    ancienSecretJusqua: ancienJusqua > now ? ancienJusqua : null,
    echecs: row.echecs,
    repriseLe: row.repriseLe?.getTime() ?? null,
    dernierEssai: row.essayeLe && { date: row.essayeLe.getTime(), statut: row.statut, echec: row.echec },
    recuLe: row.recuLe?.getTime() ?? null,
    attente: { nombre: waiting?.nombre ?? 0, plusAncien: waiting?.plusAncien ?? null },
    abandonnes: row.abandonnes,
    relireDepuis: row.relireDepuis,
  };
}

/**
 * Registers an address with its secret, or changes the address of one that is registered: its secret stays, and it is
 * tried again at once, whatever befell the former address.
 * @returns whether it was not there before
 */
export async function saveRappel(
  tx: Tx,
  chiffrement: Chiffrement,
  qui: Qui,
  { url, secret }: { url: string; secret: string },
  now: number,
): Promise<boolean> {
  const changed = {
    url: seal(chiffrement, qui, "url", url),
    etat: "actif",
    echecs: 0,
    repriseLe: null,
    abandonnes: 0,
    relireDepuis: null,
    modifieLe: new Date(now),
  } as const;
  const inserted = await tx
    .insert(rappel)
    .values({ ...qui, ...changed, secret: seal(chiffrement, qui, "secret", secret), creeLe: new Date(now) })
    .onConflictDoNothing()
    .returning({ etat: rappel.etat });
  if (inserted.length > 0) return true;
  await tx.update(rappel).set(changed).where(own(qui));
  await tx
    .update(rappelAttente)
    .set({ prochaineTentative: new Date(now) })
    .where(and(eq(rappelAttente.collectivite, qui.collectivite), eq(rappelAttente.logiciel, qui.logiciel)));
  return false;
}

/** Gives a new secret; the former one signs too for 24 hours. @returns false when nothing is registered */
export async function rotateSecret(
  tx: Tx,
  chiffrement: Chiffrement,
  qui: Qui,
  secret: string,
  now: number,
): Promise<boolean> {
  const [row] = await tx.select({ secret: rappel.secret }).from(rappel).where(own(qui)).for("no key update");
  if (!row) return false;
  const former = open(chiffrement, qui, "secret", row.secret);
  await tx
    .update(rappel)
    .set({
      secret: seal(chiffrement, qui, "secret", secret),
      ancienSecret: seal(chiffrement, qui, "ancien", former),
      ancienJusqua: new Date(now + ANCIEN_SECRET_MS),
      modifieLe: new Date(now),
    })
    .where(own(qui));
  return true;
}

/** Where to send, and the secrets that sign: the present one first. Null when it was withdrawn or is told no more. */
export async function findDestination(
  tx: Tx,
  chiffrement: Chiffrement,
  qui: Qui,
  now: number,
): Promise<{ url: string; secrets: string[] } | null> {
  const [row] = await tx.select().from(rappel).where(own(qui));
  if (row?.etat !== "actif") return null;
  const secrets = [open(chiffrement, qui, "secret", row.secret)];
  if (row.ancienSecret && row.ancienJusqua && row.ancienJusqua.getTime() > now)
    secrets.push(open(chiffrement, qui, "ancien", row.ancienSecret));
  return { url: open(chiffrement, qui, "url", row.url), secrets };
}

/** Withdraws the address of a software, and what waited for it. @returns false when nothing is registered */
export async function deleteRappel(tx: Tx, { collectivite, logiciel }: Qui): Promise<boolean> {
  const rows = await tx
    .delete(rappel)
    .where(own({ collectivite, logiciel }))
    .returning({ logiciel: rappel.logiciel });
  await tx
    .delete(rappelAttente)
    .where(and(eq(rappelAttente.collectivite, collectivite), eq(rappelAttente.logiciel, logiciel)));
  return rows.length === 1;
}
