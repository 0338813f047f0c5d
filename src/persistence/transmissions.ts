import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, gte, inArray, isNotNull, lt, or, sql } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import { type CodeProbleme, type MotsFranceTravail, PROBLEMES } from "../domain/probleme.ts";
import { describeRetenue } from "../domain/retenue.ts";
import type { Etat } from "../domain/transmission.ts";
import type { Chiffrement } from "./chiffrement.ts";
import { WAITS_FOR } from "./claims.ts";
import { isUuid } from "./colonnes.ts";
import type { Tx } from "./database.ts";
import { toSuspension } from "./flux-etats.ts";
import { fluxEtat, transmission } from "./schema.ts";

/** The answer is kept this long after the outcome; milliseconds (api.md: seven days). */
export const REPONSE_MS = 7 * 86_400_000;

/** Why the last attempt did not end in an acceptance. */
export interface DerniereErreur {
  code: CodeProbleme;
  detail: string;
  franceTravail: MotsFranceTravail;
}

export interface Avertissement {
  regle: string;
  message: string;
}

/** A transmission as the API shows it. Instants in epoch milliseconds. */
export interface Transmission {
  id: string;
  reference: string;
  flux: Flux;
  operation: string;
  etat: Etat;
  ressource: string | null;
  /** The later transmission that left in its place. */
  remplaceePar: string | null;
  tentatives: number;
  creeeLe: number;
  prochaineTentative: number | null;
  /** When it will be given up, if nobody acts on it; null unless that was told. */
  abandonLe: number | null;
  derniereErreur: DerniereErreur | null;
  reponse: unknown;
  avertissements: readonly Avertissement[];
}

/** What an act was: sealed as a whole, gone with the final outcome. */
export interface Charge {
  corps: unknown;
  agent: { identifiant: string; nom: string; prenom: string };
  dateActe: string;
  /** What the path held besides the reference; absent in what an earlier version committed. */
  parametres?: Readonly<Record<string, string>>;
}

/** Commits an act as a transmission `en-attente`. @returns its id */
export async function insertTransmission(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  act: {
    reference: string;
    flux: Flux;
    operation: string;
    logiciel: string;
    charge: Charge;
    /** The object that it makes or changes; null where there is none. */
    ressource: string | null;
    avertissements: readonly Avertissement[];
    /** Why it waits, without a date, where that is known from the start; null: it is due at once. */
    attend: DerniereErreur | null;
    now: number;
    attenteJusqua: number | null;
  },
): Promise<string> {
  const id = randomUUID();
  const attente = act.attend && {
    prochaineTentative: null,
    derniereErreur: chiffrement.seal(collectivite, `transmission.erreur:${id}`, JSON.stringify(act.attend)),
    cause: act.attend.code,
    aTraiterPar: PROBLEMES[act.attend.code].aTraiterPar,
  };
  await tx.insert(transmission).values({
    collectivite,
    id,
    reference: act.reference,
    flux: act.flux,
    operation: act.operation,
    charge: chiffrement.seal(collectivite, `transmission.charge:${id}`, JSON.stringify(act.charge)),
    logiciel: act.logiciel,
    ressource: act.ressource,
    prochaineTentative: new Date(act.now),
    attenteJusqua: act.attenteJusqua === null ? null : new Date(act.attenteJusqua),
    avertissements: [...act.avertissements],
    ...attente,
    creeLe: new Date(act.now),
  });
  return id;
}

/** Opens the sealed act of a claimed transmission. */
export function openCharge(
  chiffrement: Chiffrement,
  collectivite: string,
  id: string,
  charge: Buffer,
): Charge {
  return JSON.parse(chiffrement.open(collectivite, `transmission.charge:${id}`, charge).toString("utf8"));
}

/** A transmission, and what holds it while it waits: the pause of its flow, an earlier act of its dossier that is blocked. */
const AVEC_ATTENTE = {
  row: transmission,
  pause: { flux: fluxEtat.flux, motif: fluxEtat.motif },
  anterieure: sql<{ id: string; flux: Flux } | null>`(
    select jsonb_build_object('id', a.id, 'flux', a.flux) from transmission a
    where ${transmission.etat} = 'en-attente' and a.etat = 'bloquee'
      and a.collectivite = ${transmission.collectivite} and a.reference = ${transmission.reference}
      and a.rang < ${transmission.rang} and (${transmission.flux}, a.flux) in (${WAITS_FOR})
    order by a.rang limit 1)`,
};
type Row = typeof transmission.$inferSelect;
interface Lue {
  row: Row;
  pause: Pick<typeof fluxEtat.$inferSelect, "flux" | "motif"> | null;
  anterieure: { id: string; flux: Flux } | null;
}

const selectAvecAttente = (tx: Tx) =>
  tx
    .select(AVEC_ATTENTE)
    .from(transmission)
    .leftJoin(
      fluxEtat,
      and(
        eq(fluxEtat.collectivite, transmission.collectivite),
        eq(fluxEtat.flux, transmission.flux),
        eq(fluxEtat.etat, "suspendu"),
      ),
    );

function toTransmission(
  chiffrement: Chiffrement,
  { row, pause, anterieure }: Lue,
  now: number,
): Transmission {
  const open = (contexte: string, sealed: Buffer): unknown =>
    JSON.parse(chiffrement.open(row.collectivite, `${contexte}:${row.id}`, sealed).toString("utf8"));
  const kept = row.reponse && row.reponseExpireLe && row.reponseExpireLe.getTime() > now;
  const isFree = row.etat === "en-attente" && !(row.priseJusqua && row.priseJusqua.getTime() > now);
  const held = isFree ? findRetenue() : null;
  return {
    id: row.id,
    reference: row.reference,
    flux: row.flux,
    operation: row.operation,
    etat: row.etat,
    ressource: row.ressource,
    remplaceePar: row.remplaceePar,
    tentatives: row.tentatives,
    creeeLe: row.creeLe.getTime(),
    prochaineTentative:
      row.etat === "en-attente" && !held ? (row.prochaineTentative?.getTime() ?? null) : null,
    abandonLe: row.abandonLe?.getTime() ?? null,
    derniereErreur: held ?? readErreur(),
    reponse: kept && row.reponse ? open("transmission.reponse", row.reponse) : null,
    avertissements: row.avertissements,
  };

  /** Why it does not leave, however long one waits: said when it is shown, and written nowhere. */
  function findRetenue(): DerniereErreur | null {
    if (pause) return toSuspension(chiffrement, { ...row, motif: pause.motif });
    // Of an API that is not open nothing leaves, whatever is done about the earlier act.
    return anterieure && row.cause !== "api-non-ouverte" ? describeRetenue(anterieure) : null;
  }

  function readErreur(): DerniereErreur | null {
    if (!row.derniereErreur) return null;
    // Sealed by settleTransmission (settle.ts) and insertTransmission, and by nothing else: the shape is its own.
    return open("transmission.erreur", row.derniereErreur) as DerniereErreur;
  }
}

/** One transmission of the collectivité, or null. */
export async function findTransmission(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  id: string,
  now: number,
): Promise<Transmission | null> {
  if (!isUuid(id)) return null;
  const [row] = await selectAvecAttente(tx).where(
    and(eq(transmission.collectivite, collectivite), eq(transmission.id, id)),
  );
  return row ? toTransmission(chiffrement, row, now) : null;
}

export interface FiltreTransmissions {
  etat?: Etat | undefined;
  flux?: Flux | undefined;
  dossier?: string | undefined;
  /** Created at or after; epoch milliseconds. */
  depuis?: number | undefined;
  /** The `rang` of the last element of the page before. */
  avant?: number | undefined;
  limite: number;
}

/** The newest first; `suivant` is the `avant` of the next page, null on the last. */
export async function listTransmissions(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  filtre: FiltreTransmissions,
  now: number,
): Promise<{ elements: Transmission[]; suivant: number | null }> {
  const rows = await selectAvecAttente(tx)
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        filtre.etat && eq(transmission.etat, filtre.etat),
        filtre.flux && eq(transmission.flux, filtre.flux),
        filtre.dossier === undefined ? undefined : eq(transmission.reference, filtre.dossier),
        filtre.depuis === undefined ? undefined : gte(transmission.creeLe, new Date(filtre.depuis)),
        filtre.avant === undefined ? undefined : lt(transmission.rang, filtre.avant),
      ),
    )
    .orderBy(desc(transmission.rang))
    .limit(filtre.limite + 1);
  const page = rows.slice(0, filtre.limite);
  const last = page.at(-1);
  return {
    elements: page.map((row) => toTransmission(chiffrement, row, now)),
    suivant: rows.length > filtre.limite && last ? Number(last.row.rang) : null,
  };
}

/** How many of a dossier's transmissions still wait: sent, to be sent, or blocked. */
export async function countPending(tx: Tx, collectivite: string, reference: string): Promise<number> {
  const [row] = await tx
    .select({ nombre: sql<number>`count(*)::int` })
    .from(transmission)
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.reference, reference),
        inArray(transmission.etat, ["en-attente", "bloquee"]),
      ),
    );
  return row?.nombre ?? 0;
}

/** Whether an act of this dossier is being sent, or has left without its answer being known. */
export async function hasLeft(
  tx: Tx,
  collectivite: string,
  reference: string,
  now: number,
): Promise<boolean> {
  const [row] = await tx
    .select({ id: transmission.id })
    .from(transmission)
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.reference, reference),
        inArray(transmission.etat, ["en-attente", "bloquee"]),
        or(isNotNull(transmission.envoyeeLe), gt(transmission.priseJusqua, new Date(now))),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Erases what the transmissions of a dossier still hold of a person; the rows stay as receipts. */
export async function eraseTransmissions(
  tx: Tx,
  collectivite: string,
  reference: string,
  pseudonyme: string,
): Promise<void> {
  await tx
    .update(transmission)
    .set({ charge: null, reponse: null, derniereErreur: null, reference: pseudonyme })
    .where(and(eq(transmission.collectivite, collectivite), eq(transmission.reference, reference)));
}
