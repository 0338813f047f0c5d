import { and, eq, gt, sql } from "drizzle-orm";
import type { TypeObjet } from "../domain/objet.ts";
import { Probleme } from "../domain/probleme.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { cleIdempotence } from "./schema.ts";

/** Keys are remembered this long; milliseconds (api.md: 30 days). */
const IDEMPOTENCE_MS = 30 * 86_400_000;

/** The object an act made or changed; what a repeated request is answered with, as it now stands. */
export interface Objet {
  type: TypeObjet;
  id: string;
  /** The status of the first answer, where it does not follow from the object. */
  statut: number;
}

export interface Idempotence {
  logiciel: string;
  cle: string;
  /** Method, path, query and body, as received. */
  requete: string;
  now: number;
}

/**
 * Runs `act` at most once for this key, in the transaction of the act itself.
 * @returns the object, and whether the act had already been done by an earlier request.
 * @throws Probleme `cle-idempotence-reutilisee` (same key, other request), `requete-en-cours` (the first
 * request with this key has not committed yet)
 */
export async function runOnce(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  idempotence: Idempotence | null,
  act: () => Promise<Objet>,
): Promise<{ objet: Objet; replayed: boolean }> {
  if (!idempotence) return { objet: await act(), replayed: false };
  const cle = chiffrement.computeEmpreinte(
    collectivite,
    "cle-idempotence",
    `${idempotence.logiciel}\n${idempotence.cle}`,
  );
  // An HMAC and not a mere hash: the body may hold a NIR, which a hash would let anyone enumerate (DON-11).
  const requete = chiffrement.computeEmpreinte(collectivite, "requete", idempotence.requete);
  await lock(tx, cle);
  const [known] = await tx
    .select()
    .from(cleIdempotence)
    .where(
      and(
        eq(cleIdempotence.collectivite, collectivite),
        eq(cleIdempotence.logiciel, idempotence.logiciel),
        eq(cleIdempotence.cle, cle),
        gt(cleIdempotence.expireLe, new Date(idempotence.now)),
      ),
    );
  if (known) {
    if (!known.requete.equals(requete)) {
      throw new Probleme(
        "cle-idempotence-reutilisee",
        "La première requête portant cette clé était différente.",
      );
    }
    return { objet: { type: known.objetType, id: known.objetId, statut: known.statut }, replayed: true };
  }
  const objet = await act();
  const values = {
    requete,
    statut: objet.statut,
    objetType: objet.type,
    objetId: objet.id,
    creeLe: new Date(idempotence.now),
    expireLe: new Date(idempotence.now + IDEMPOTENCE_MS),
  };
  await tx
    .insert(cleIdempotence)
    .values({ collectivite, logiciel: idempotence.logiciel, cle, ...values })
    // Only an expired key can still be there.
    .onConflictDoUpdate({
      target: [cleIdempotence.collectivite, cleIdempotence.logiciel, cleIdempotence.cle],
      set: values,
    });
  return { objet, replayed: false };
}

/** A lock that ends with the transaction: two requests with one key, in any two instances, meet here. */
async function lock(tx: Tx, cle: Buffer): Promise<void> {
  const number = cle.readBigInt64BE(0).toString();
  const { rows } = await tx.execute<{ obtenu: boolean }>(
    sql`select pg_try_advisory_xact_lock(${number}::bigint) as obtenu`,
  );
  if (!rows[0]?.obtenu) {
    throw new Probleme("requete-en-cours", "Une requête portant la même clé d'idempotence est en cours.", {
      entetes: { "Retry-After": "1" },
    });
  }
}
