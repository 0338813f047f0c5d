import { and, eq, inArray } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { expect } from "vitest";
import { type Collectivite, findCollectivite } from "../../src/domain/collectivite.ts";
import { toDateLocale } from "../../src/domain/date-civile.ts";
import type { Tx } from "../../src/persistence/database.ts";
import { refreshDue } from "../../src/persistence/delais.ts";
import { saveDossier } from "../../src/persistence/dossiers.ts";
import {
  acteDossier,
  acteJour,
  dossier,
  fait,
  ressource,
  semaineIntensite,
  transmission,
} from "../../src/persistence/schema.ts";
import type { Banc } from "./banc.ts";
import { chiffrementBanc } from "./cles.ts";
import type { Membre } from "./cohorte/membre.ts";
import { toActesComptes, toRows } from "./cohorte-lignes.ts";
import { createAppels } from "./dossiers.ts";

/** How many people are written in one transaction. */
const PAR_LOT = 150;
/** How many go through the front door, of those who can. */
const PAR_LA_PORTE = 90;

/** The key of the bench for each collectivité of the cohort. */
export const CLES: Readonly<Record<string, string>> = { 33: "bac-a-sable", 971: "cle-971", 974: "cle-974" };

/**
 * Puts a cohort before the gateway. Of those who only have what a département declares, as many as the time allows go
 * through the front door: each call is a transaction and a line of the journal, and there would be twenty thousand. The
 * others are written in the rows that the pipeline writes, dated as they happened: an act is answered on its own day,
 * which no call of today can do. What is counted by, delays, situations and counters, is computed by the gateway alone.
 */
export async function loadCohorte(banc: Banc, cohorte: readonly Membre[]): Promise<void> {
  const door = cohorte.filter(isDeclareOnly).slice(0, PAR_LA_PORTE);
  const others = cohorte.filter((membre) => !door.includes(membre));
  for (const code of Object.keys(CLES)) {
    const collectivite = findCollectivite(code);
    if (!collectivite) throw new Error(`${code} is one of the 103`);
    const siens = others.filter((membre) => membre.collectivite === code);
    for (let debut = 0; debut < siens.length; debut += PAR_LOT) {
      const lot = siens.slice(debut, debut + PAR_LOT);
      await banc.db.inCollectivite(code, (tx) => writeLot(tx, code, lot, banc.clock.now()));
    }
    await banc.db.inCollectivite(code, (tx) => writeActes(tx, collectivite, siens));
    const aujourdhui = toDateLocale(banc.clock.now(), collectivite.fuseau);
    await banc.db.inCollectivite(code, (tx) => refreshDue(tx, collectivite, aujourdhui));
  }
  for (const membre of door) await declareMembre(banc, membre);
}

const isDeclareOnly = ({ faits, actes, semaines, sanctions }: Membre) =>
  actes.length + semaines.length + sanctions.length === 0 &&
  faits.every(({ source, detail }) => source === "departement" && detail === undefined);

async function declareMembre(banc: Banc, membre: Membre): Promise<void> {
  const { declare, tell } = createAppels(() => banc);
  const { reference, droit, soumis, faits } = membre;
  const cle = CLES[membre.collectivite];
  const declared = await declare(
    reference,
    { droitRsa: toDroitRsa(droit), soumisDroitsDevoirs: soumis },
    cle,
  );
  expect(declared.status, JSON.stringify(declared.body)).toBe(201);
  for (const { type, date } of faits)
    expect((await tell(reference, type, date, cle)).status, `${reference} ${type} ${date}`).toBe(201);
}

async function writeLot(tx: Tx, code: string, lot: readonly Membre[], now: number): Promise<void> {
  for (const { reference, droit, soumis } of lot) {
    const declare = { reference, identite: null, droitRsa: toDroitRsa(droit), soumisDroitsDevoirs: soumis };
    await saveDossier(tx, chiffrementBanc, code, declare, { now, forgetNir: false });
  }
  const references = lot.map(({ reference }) => reference);
  // To be computed by the gateway, all at once, like what an earlier version kept.
  await tx
    .update(dossier)
    .set({ recalculLe: "2025-01-01" })
    .where(and(eq(dossier.collectivite, code), inArray(dossier.reference, references)));
  const rows = lot.map((membre) => toRows(code, membre, now));
  await insertAll(
    tx,
    transmission,
    rows.flatMap((one) => one.transmissions),
  );
  await insertAll(
    tx,
    fait,
    rows.flatMap((one) => one.faits),
  );
  await insertAll(
    tx,
    ressource,
    rows.flatMap((one) => one.ressources),
  );
  await insertAll(
    tx,
    semaineIntensite,
    rows.flatMap((one) => one.semaines),
  );
}

/** What was answered, by day and by person. */
async function writeActes(tx: Tx, { code, fuseau }: Collectivite, membres: readonly Membre[]): Promise<void> {
  const { parJour, parDossier } = toActesComptes(membres, (quand) => toDateLocale(Date.parse(quand), fuseau));
  const about = { collectivite: code, mode: "bac-a-sable" } as const;
  await insertAll(
    tx,
    acteJour,
    parJour.map((one) => ({ ...about, ...one })),
  );
  await insertAll(
    tx,
    acteDossier,
    parDossier.map((one) => ({ ...about, ...one })),
  );
}

const toDroitRsa = (droit: Membre["droit"]) =>
  droit && { dateNotification: droit.notification, dateReception: droit.reception, dateFin: droit.fin };

async function insertAll<T extends PgTable>(tx: Tx, table: T, rows: readonly T["$inferInsert"][]) {
  for (let debut = 0; debut < rows.length; debut += 1_000) {
    const lot = rows.slice(debut, debut + 1_000);
    // The rows are of this table's own type, which the compiler loses through the type parameter.
    await tx.insert(table).values(lot as never);
  }
}
