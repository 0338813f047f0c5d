import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import { type ATraiterPar, PROBLEMES } from "../domain/probleme.ts";
import { CAUSES_IDENTITE } from "../domain/rejeu.ts";
import type { Suite } from "../domain/transmission.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { emitIssues } from "./evenements-emis.ts";
import { transmission } from "./schema.ts";
import { type DerniereErreur, REPONSE_MS } from "./transmissions.ts";

/** Writes down that the call leaves now: from here a crash leaves an act whose outcome must be looked up. */
export async function markSent(
  tx: Tx,
  collectivite: string,
  id: string,
  instance: string,
  now: number,
): Promise<boolean> {
  const rows = await tx
    .update(transmission)
    .set({ envoyeeLe: new Date(now) })
    .where(held(collectivite, id, instance))
    .returning({ id: transmission.id });
  return rows.length === 1;
}

const held = (collectivite: string, id: string, instance: string) =>
  and(
    eq(transmission.collectivite, collectivite),
    eq(transmission.id, id),
    eq(transmission.prisePar, instance),
    eq(transmission.etat, "en-attente"),
  );

/**
 * Writes the outcome of an attempt, if this instance still holds the transmission.
 * The payload goes with a final outcome; the answer stays seven days.
 * @returns false when another instance has taken the transmission meanwhile
 */
export async function settleTransmission(
  tx: Tx,
  chiffrement: Chiffrement,
  settled: {
    collectivite: string;
    id: string;
    instance: string;
    suite: Suite;
    erreur: DerniereErreur | null;
    reponse: unknown;
    mode: Mode;
    now: number;
  },
): Promise<boolean> {
  const { collectivite, id, suite, now, mode } = settled;
  const seal = (contexte: string, value: unknown) =>
    chiffrement.seal(collectivite, `${contexte}:${id}`, JSON.stringify(value));
  const aTraiterPar: ATraiterPar | null = settled.erreur ? PROBLEMES[settled.erreur.code].aTraiterPar : null;
  const done = suite.etat === "acceptee" || suite.etat === "refusee";
  const rows = await tx
    .update(transmission)
    .set({
      etat: suite.etat,
      prisePar: null,
      priseJusqua: null,
      // Kept only while the outcome is not known: the next attempt reads France Travail first.
      ...(suite.etat === "en-attente" && !suite.aVerifier && { envoyeeLe: null }),
      ...(suite.etat === "bloquee" && { bloqueeLe: new Date(now) }),
      ...(done && { envoyeeLe: null, charge: null, termineeLe: new Date(now), mode }),
      ...(suite.etat === "en-attente" &&
        suite.differee && {
          tentatives: sql`greatest(0, ${transmission.tentatives} - 1)`,
          repriseDepuis: sql`case when ${transmission.tentatives} > 1 then ${transmission.repriseDepuis} end`,
        }),
      prochaineTentative: suite.etat === "en-attente" ? new Date(suite.prochaineTentative) : null,
      derniereErreur: settled.erreur ? seal("transmission.erreur", settled.erreur) : null,
      cause: settled.erreur?.code ?? null,
      aTraiterPar,
      reponse:
        settled.reponse === undefined || settled.reponse === null
          ? null
          : seal("transmission.reponse", settled.reponse),
      reponseExpireLe: new Date(now + REPONSE_MS),
    })
    .where(held(collectivite, id, settled.instance))
    .returning({ id: transmission.id });
  return rows.length === 1;
}

/** What a `bloquee` transmission becomes when it is put back in the queue: due now, as if nothing had been tried. */
export const toRelancee = (now: number) => ({
  etat: "en-attente" as const,
  prochaineTentative: new Date(now),
  repriseDepuis: null,
  tentatives: 0,
  bloqueeLe: null,
  abandonLe: null,
});

/**
 * Puts a `bloquee` transmission back `en-attente`, due now. One whose answer was lost keeps that mark, unless
 * nothing can look it up (`looksUp`): whoever replays it has looked (G59).
 * @returns false when it is not `bloquee`
 */
export async function replayTransmission(
  tx: Tx,
  collectivite: string,
  id: string,
  now: number,
  { looksUp }: { looksUp: boolean },
): Promise<boolean> {
  const rows = await tx
    .update(transmission)
    .set({
      ...toRelancee(now),
      ...(!looksUp && { envoyeeLe: null }),
    })
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.id, id),
        eq(transmission.etat, "bloquee"),
      ),
    )
    .returning({ id: transmission.id });
  return rows.length === 1;
}

/**
 * Puts back `en-attente` what a dossier's identity had blocked, now that it is another: it keeps its place, and a doubt
 * about what was done is looked up first.
 * @returns what leaves again
 */
export async function releaseIdentifiees(
  tx: Tx,
  { collectivite, reference }: { collectivite: string; reference: string },
  now: number,
): Promise<{ id: string; flux: Flux; operation: string }[]> {
  return tx
    .update(transmission)
    .set(toRelancee(now))
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.reference, reference),
        eq(transmission.etat, "bloquee"),
        inArray(transmission.cause, [...CAUSES_IDENTITE]),
      ),
    )
    .returning({ id: transmission.id, flux: transmission.flux, operation: transmission.operation });
}

/**
 * Gives up a transmission that is neither final nor being sent, and tells it; its payload goes.
 * @returns false when its état does not allow it
 */
export async function abandonTransmission(
  tx: Tx,
  collectivite: string,
  id: string,
  now: number,
): Promise<boolean> {
  const rows = await tx
    .update(transmission)
    .set({
      etat: "abandonnee",
      charge: null,
      prochaineTentative: null,
      bloqueeLe: null,
      abandonLe: null,
      termineeLe: new Date(now),
      prisePar: null,
      priseJusqua: null,
    })
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.id, id),
        or(
          eq(transmission.etat, "bloquee"),
          and(
            eq(transmission.etat, "en-attente"),
            or(isNull(transmission.priseJusqua), lt(transmission.priseJusqua, new Date(now))),
          ),
        ),
      ),
    )
    .returning({ reference: transmission.reference, flux: transmission.flux, cause: transmission.cause });
  const issues = rows.map((row) => ({ ...row, transmission: id, etat: "abandonnee" as const }));
  await emitIssues(tx, collectivite, issues, now);
  return rows.length === 1;
}

/** Forgets the answers whose seven days are over. @returns how many */
export async function purgeReponses(tx: Tx, now: number): Promise<number> {
  const rows = await tx
    .update(transmission)
    .set({ reponse: null, reponseExpireLe: null })
    .where(lt(transmission.reponseExpireLe, new Date(now)))
    .returning({ id: transmission.id });
  return rows.length;
}
