import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { dossier } from "./schema.ts";

/** What finds the person at France Travail; sealed at rest, never returned, never logged (DON-12). */
export interface Identite {
  numeroFranceTravail?: string;
  nir?: string;
  dateNaissance?: string;
}

export interface DroitRsa {
  dateNotification: string | null;
  dateReception: string | null;
  dateFin: string | null;
}

export interface DossierDeclare {
  reference: string;
  /** Null until the department gives it. */
  identite: Identite | null;
  droitRsa: DroitRsa | null;
  soumisDroitsDevoirs: boolean | null;
}

export interface Dossier extends DossierDeclare {
  /** An act was accepted for this person: the identity may no longer become another's. */
  acteAccepte: boolean;
}

/**
 * The dossier of this reference, or null. `verrou`: held against every other change until the transaction
 * ends, so that the acts of one dossier keep their order of arrival.
 */
export async function findDossier(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  reference: string,
  options: { verrou?: boolean } = {},
): Promise<Dossier | null> {
  const query = tx
    .select()
    .from(dossier)
    .where(and(eq(dossier.collectivite, collectivite), eq(dossier.reference, reference)));
  const [row] = await (options.verrou ? query.for("update") : query);
  if (!row) return null;
  const droit = [row.dateNotification, row.dateReception, row.dateFin];
  return {
    reference: row.reference,
    identite: row.identite ? openIdentite(chiffrement, collectivite, reference, row.identite) : null,
    droitRsa: droit.every((date) => date === null)
      ? null
      : { dateNotification: row.dateNotification, dateReception: row.dateReception, dateFin: row.dateFin },
    soumisDroitsDevoirs: row.soumisDroitsDevoirs,
    acteAccepte: row.acteAccepte,
  };
}

/** Held until the transaction ends, even for a reference that has no row yet: two creations at once take turns. */
export async function lockReference(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  reference: string,
): Promise<void> {
  const number = chiffrement.computeEmpreinte(collectivite, "verrou", reference).readBigInt64BE(0).toString();
  await tx.execute(sql`select pg_advisory_xact_lock(${number}::bigint)`);
}

function openIdentite(
  chiffrement: Chiffrement,
  collectivite: string,
  reference: string,
  sealed: Buffer,
): Identite {
  return JSON.parse(chiffrement.open(collectivite, `dossier.identite:${reference}`, sealed).toString("utf8"));
}

function sealIdentite(
  chiffrement: Chiffrement,
  collectivite: string,
  reference: string,
  identite: Identite,
): Buffer {
  return chiffrement.seal(collectivite, `dossier.identite:${reference}`, JSON.stringify(identite));
}

/**
 * Creates or replaces a dossier. The delays are not touched: `refreshDelais` comes after.
 * `forgetNir`: the dossier becomes another person's.
 */
export async function saveDossier(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  declare: DossierDeclare,
  { now, forgetNir }: { now: number; forgetNir: boolean },
): Promise<void> {
  const { identite, droitRsa } = declare;
  const empreinte = (domaine: string, text: string | undefined) =>
    text === undefined ? null : chiffrement.computeEmpreinte(collectivite, domaine, text);
  const values = {
    identite: identite ? sealIdentite(chiffrement, collectivite, declare.reference, identite) : null,
    numeroEmpreinte: empreinte("numero", identite?.numeroFranceTravail),
    // A NIR no longer kept leaves its HMAC behind, unless the dossier becomes another person's.
    ...((identite?.nir !== undefined || forgetNir) && { nirEmpreinte: empreinte("nir", identite?.nir) }),
    anneeNaissance: identite?.dateNaissance ? Number(identite.dateNaissance.slice(0, 4)) : null,
    dateNotification: droitRsa?.dateNotification ?? null,
    dateReception: droitRsa?.dateReception ?? null,
    dateFin: droitRsa?.dateFin ?? null,
    soumisDroitsDevoirs: declare.soumisDroitsDevoirs,
    modifieLe: new Date(now),
  };
  await tx
    .insert(dossier)
    .values({ collectivite, reference: declare.reference, creeLe: new Date(now), ...values })
    .onConflictDoUpdate({ target: [dossier.collectivite, dossier.reference], set: values });
}

/** Whether two identities say the same, field by field: nothing new is known of the person. */
export const isSameIdentite = (known: Identite | null, given: Identite) =>
  (["numeroFranceTravail", "nir", "dateNaissance"] as const).every((key) => known?.[key] === given[key]);

/** Notes that an act was accepted at France Travail for the person of this dossier. */
export async function markActeAccepte(tx: Tx, collectivite: string, reference: string): Promise<void> {
  await tx
    .update(dossier)
    .set({ acteAccepte: true })
    .where(and(eq(dossier.collectivite, collectivite), eq(dossier.reference, reference)));
}

/** Whether this NIR is the one the dossier was given, by its HMAC; null when it was given none. */
export async function matchesNir(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  reference: string,
  nir: string,
): Promise<boolean | null> {
  const [row] = await tx
    .select({ nirEmpreinte: dossier.nirEmpreinte })
    .from(dossier)
    .where(and(eq(dossier.collectivite, collectivite), eq(dossier.reference, reference)));
  return row?.nirEmpreinte
    ? row.nirEmpreinte.equals(chiffrement.computeEmpreinte(collectivite, "nir", nir))
    : null;
}

/**
 * Whether the person that a dossier now holds is the one who was searched for and found: while France Travail
 * was answering, another identity may have taken the place, or the number been learned.
 */
export function isPersonneTrouvee(
  identite: Identite | null,
  { cherchee, numero }: { cherchee: Identite; numero: string | null },
): boolean {
  if (identite === null) return false;
  const { numeroFranceTravail, nir } = identite;
  if (numeroFranceTravail !== undefined && cherchee.numeroFranceTravail !== undefined)
    return numeroFranceTravail === cherchee.numeroFranceTravail;
  if (nir !== undefined && cherchee.nir !== undefined) return nir === cherchee.nir;
  return numeroFranceTravail !== undefined && numeroFranceTravail === numero;
}

/**
 * Keeps the number that France Travail gave for the person, and lets the NIR go: it has done its one work,
 * finding the person (DON-06). Its HMAC stays, to tell another person's NIR from this one. Nothing changes where
 * the department gave another number, or another person since the search.
 */
export async function learnNumero(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  reference: string,
  trouvee: { cherchee: Identite; numero: string },
): Promise<void> {
  const known = await findDossier(tx, chiffrement, collectivite, reference, { verrou: true });
  if (!known?.identite?.nir || !isPersonneTrouvee(known.identite, trouvee)) return;
  const { dateNaissance, numeroFranceTravail = trouvee.numero } = known.identite;
  if (numeroFranceTravail !== trouvee.numero) return;
  const identite: Identite = { numeroFranceTravail, ...(dateNaissance !== undefined && { dateNaissance }) };
  await tx
    .update(dossier)
    .set({
      identite: sealIdentite(chiffrement, collectivite, reference, identite),
      numeroEmpreinte: chiffrement.computeEmpreinte(collectivite, "numero", numeroFranceTravail),
    })
    .where(and(eq(dossier.collectivite, collectivite), eq(dossier.reference, reference)));
}

/** The references of the dossiers of these people, by number; of two dossiers under one number, the one changed last. */
export async function findReferences(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  numeros: readonly string[],
): Promise<Map<string, string>> {
  if (numeros.length === 0) return new Map();
  const byEmpreinte = new Map(
    numeros.map((numero) => [
      chiffrement.computeEmpreinte(collectivite, "numero", numero).toString("hex"),
      numero,
    ]),
  );
  const rows = await tx
    .select({ reference: dossier.reference, numeroEmpreinte: dossier.numeroEmpreinte })
    .from(dossier)
    .where(
      and(
        eq(dossier.collectivite, collectivite),
        inArray(
          dossier.numeroEmpreinte,
          [...byEmpreinte.keys()].map((hex) => Buffer.from(hex, "hex")),
        ),
      ),
    )
    .orderBy(asc(dossier.modifieLe), asc(dossier.reference));
  return new Map(
    rows.flatMap(({ reference, numeroEmpreinte }) => {
      const numero = byEmpreinte.get(numeroEmpreinte?.toString("hex") ?? "");
      return numero === undefined ? [] : [[numero, reference]];
    }),
  );
}
