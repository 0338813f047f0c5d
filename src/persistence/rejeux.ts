import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, gte, isNotNull, lt, lte, ne, not, or, type SQL, sql } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import type { CodeProbleme } from "../domain/probleme.ts";
import { type EtatRejeu, REJEUX_MS } from "../domain/rejeu.ts";
import type { Chiffrement } from "./chiffrement.ts";
import { isUuid } from "./colonnes.ts";
import type { Tx } from "./database.ts";
import { writeJournal } from "./journal.ts";
import { rejeu, transmission } from "./schema.ts";
import { toRelancee } from "./settle.ts";

/** Which blocked transmissions; what is not given does not narrow. Instants of creation, ISO 8601, both included. */
export interface FiltreRejeu {
  flux?: Flux | undefined;
  cause?: CodeProbleme | undefined;
  dossier?: string | undefined;
  depuis?: string | undefined;
  jusqua?: string | undefined;
}

/** Operations of which nothing can tell whether they were done: in doubt, they are replayed one by one (G59). */
export type SansLecture = readonly { flux: Flux; operation: string }[];

/** A command that replays many. Instants in epoch milliseconds. */
export interface Rejeu {
  id: string;
  etat: EtatRejeu;
  filtre: FiltreRejeu;
  plafond: number | null;
  /** How many there were when it was asked for, and how many were put back in the queue since. */
  nombre: number;
  rejouees: number;
  creeLe: number;
  modifieLe: number;
}

function matches(
  collectivite: string,
  { flux, cause, dossier, depuis, jusqua }: FiltreRejeu,
): SQL | undefined {
  return and(
    eq(transmission.collectivite, collectivite),
    eq(transmission.etat, "bloquee"),
    flux && eq(transmission.flux, flux),
    cause && eq(transmission.cause, cause),
    dossier === undefined ? undefined : eq(transmission.reference, dossier),
    depuis === undefined ? undefined : gte(transmission.creeLe, new Date(depuis)),
    jusqua === undefined ? undefined : lte(transmission.creeLe, new Date(jusqua)),
  );
}

/** In doubt, and nobody but a person can tell whether it was done. */
function isForOnePerson(sansLecture: SansLecture): SQL {
  const among = or(
    ...sansLecture.map(({ flux, operation }) =>
      and(eq(transmission.flux, flux), eq(transmission.operation, operation)),
    ),
  );
  return and(isNotNull(transmission.envoyeeLe), among ?? sql`false`) ?? sql`false`;
}

/** How many a replay would take, how many it leaves to a person, and the last `rang` that it has to look at. */
export async function countRejouables(
  tx: Tx,
  collectivite: string,
  filtre: FiltreRejeu,
  sansLecture: SansLecture,
): Promise<{ nombre: number; ecartees: number; dernierRang: number }> {
  const forOne = isForOnePerson(sansLecture);
  const [row] = await tx
    .select({
      nombre: sql<number>`(count(*) filter (where not (${forOne})))::int`,
      ecartees: sql<number>`(count(*) filter (where ${forOne}))::int`,
      dernierRang: sql<string | null>`max(${transmission.rang})`,
    })
    .from(transmission)
    .where(matches(collectivite, filtre));
  return {
    nombre: row?.nombre ?? 0,
    ecartees: row?.ecartees ?? 0,
    dernierRang: Number(row?.dernierRang ?? 0),
  };
}

/** Commits the command; the replaying is done behind. @returns its id */
export async function insertRejeu(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  asked: {
    filtre: FiltreRejeu;
    plafond: number | null;
    nombre: number;
    dernierRang: number;
    logiciel: string;
    agent: string;
    now: number;
  },
): Promise<string> {
  const id = randomUUID();
  const { dossier, ...filtre } = asked.filtre;
  await tx.insert(rejeu).values({
    collectivite,
    id,
    etat: asked.nombre === 0 ? "termine" : "en-cours",
    filtre,
    reference: dossier ?? null,
    plafond: asked.plafond,
    nombre: asked.nombre,
    dernierRang: asked.dernierRang,
    logiciel: asked.logiciel,
    agent: chiffrement.seal(collectivite, `rejeu.agent:${id}`, asked.agent),
    creeLe: new Date(asked.now),
    modifieLe: new Date(asked.now),
  });
  return id;
}

type Row = typeof rejeu.$inferSelect;

function toRejeu(row: Row): Rejeu {
  const { id, etat, plafond, nombre, rejouees } = row;
  // Written by insertRejeu and by nothing else: the shape is its own.
  const filtre = row.filtre as Omit<FiltreRejeu, "dossier">;
  return {
    id,
    etat,
    filtre: { ...filtre, ...(row.reference !== null && { dossier: row.reference }) },
    plafond,
    nombre,
    rejouees,
    creeLe: row.creeLe.getTime(),
    modifieLe: row.modifieLe.getTime(),
  };
}

const isIt = (collectivite: string, id: string) =>
  and(eq(rejeu.collectivite, collectivite), eq(rejeu.id, id));

/** One command of the collectivité, or null. */
export async function findRejeu(tx: Tx, collectivite: string, id: string): Promise<Rejeu | null> {
  if (!isUuid(id)) return null;
  const [row] = await tx.select().from(rejeu).where(isIt(collectivite, id));
  return row ? toRejeu(row) : null;
}

/** The newest first; `suivant` is the `avant` of the next page, null on the last. */
export async function listRejeux(
  tx: Tx,
  collectivite: string,
  { limite, avant }: { limite: number; avant: number | undefined },
): Promise<{ elements: Rejeu[]; suivant: number | null }> {
  const rows = await tx
    .select()
    .from(rejeu)
    .where(and(eq(rejeu.collectivite, collectivite), avant === undefined ? undefined : lt(rejeu.rang, avant)))
    .orderBy(desc(rejeu.rang))
    .limit(limite + 1);
  const page = rows.slice(0, limite);
  const last = page.at(-1);
  return {
    elements: page.map(toRejeu),
    suivant: rows.length > limite && last ? Number(last.rang) : null,
  };
}

/** Stops what runs, or resumes what was stopped. @returns false when it is in another état */
export async function changeRejeu(
  tx: Tx,
  collectivite: string,
  id: string,
  { from, to, now }: { from: EtatRejeu; to: EtatRejeu; now: number },
): Promise<boolean> {
  const rows = await tx
    .update(rejeu)
    .set({ etat: to, modifieLe: new Date(now) })
    .where(and(isIt(collectivite, id), eq(rejeu.etat, from)))
    .returning({ id: rejeu.id });
  return rows.length === 1;
}

/** Forgets the commands that are past their time, never one that runs. Crosses the collectivités. @returns how many */
export async function purgeRejeux(tx: Tx, now: number): Promise<number> {
  const rows = await tx
    .delete(rejeu)
    .where(and(lt(rejeu.modifieLe, new Date(now - REJEUX_MS)), ne(rejeu.etat, "en-cours")))
    .returning({ id: rejeu.id });
  return rows.length;
}

/** Those that run, the oldest first. Crosses the collectivités. */
export function listRejeuxEnCours(tx: Tx): Promise<{ collectivite: string; id: string }[]> {
  return tx
    .select({ collectivite: rejeu.collectivite, id: rejeu.id })
    .from(rejeu)
    .where(eq(rejeu.etat, "en-cours"))
    .orderBy(asc(rejeu.rang));
}

/**
 * Puts some more back in the queue, oldest first, as long as fewer than `fenetre` of this command wait there; another
 * instance that is at it is left alone.
 * @returns how many
 */
export async function replaySome(
  tx: Tx,
  chiffrement: Chiffrement,
  { collectivite, id }: { collectivite: string; id: string },
  { fenetre, sansLecture, now }: { fenetre: number; sansLecture: SansLecture; now: number },
): Promise<number> {
  const [row] = await tx
    .select()
    .from(rejeu)
    .where(and(isIt(collectivite, id), eq(rejeu.etat, "en-cours")))
    .for("update", { skipLocked: true });
  if (!row) return 0;
  const [waiting] = await tx
    .select({ nombre: sql<number>`count(*)::int` })
    .from(transmission)
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.rejeu, id),
        eq(transmission.etat, "en-attente"),
      ),
    );
  const left = Math.min(row.plafond ?? row.nombre, row.nombre) - row.rejouees;
  const room = Math.min(fenetre - (waiting?.nombre ?? 0), left);
  if (room <= 0 && left > 0) return 0;
  const replayed = room <= 0 ? [] : await takeOldest(tx, row, { room, sansLecture, now });
  const rejouees = row.rejouees + replayed.length;
  const ended = replayed.length < room || replayed.length === left;
  await tx
    .update(rejeu)
    .set({
      rejouees,
      position: Number(replayed.at(-1)?.rang ?? row.position),
      modifieLe: new Date(now),
      ...(ended && { etat: "termine" as const }),
    })
    .where(isIt(collectivite, id));
  const agent = chiffrement.open(collectivite, `rejeu.agent:${id}`, row.agent).toString("utf8");
  for (const one of replayed) {
    await writeJournal(tx, chiffrement, collectivite, {
      quand: now,
      agent,
      logiciel: row.logiciel,
      nature: "modification",
      reference: one.reference,
      flux: one.flux,
      operation: "rejeu",
      resultat: "fait",
      correlation: one.id,
    });
  }
  return replayed.length;
}

async function takeOldest(
  tx: Tx,
  row: Row,
  { room, sansLecture, now }: { room: number; sansLecture: SansLecture; now: number },
) {
  const taken = await tx
    .select({
      id: transmission.id,
      rang: transmission.rang,
      reference: transmission.reference,
      flux: transmission.flux,
    })
    .from(transmission)
    .where(
      and(
        matches(row.collectivite, toRejeu(row).filtre),
        not(isForOnePerson(sansLecture)),
        gt(transmission.rang, Number(row.position)),
        lte(transmission.rang, Number(row.dernierRang)),
      ),
    )
    .orderBy(asc(transmission.rang))
    .limit(room)
    // One that somebody replays or gives up at this very moment is theirs.
    .for("update", { skipLocked: true });
  for (const { id } of taken) {
    // What was in doubt keeps its mark: it is looked up first.
    await tx
      .update(transmission)
      .set({ ...toRelancee(now), rejeu: row.id })
      .where(and(eq(transmission.collectivite, row.collectivite), eq(transmission.id, id)));
  }
  return taken;
}
