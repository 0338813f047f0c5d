import { and, asc, eq, gt, inArray, lte, type SQL, sql } from "drizzle-orm";
import { type Collectivite, findCollectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import { computeParcours, nextChange, type Parcours } from "../domain/parcours-dossier.ts";
import { findSituation } from "../domain/situation.ts";
import { refreshCompteurs } from "./compteurs.ts";
import type { Database, Tx } from "./database.ts";
import { COLONNES_COMPTEES, moveDelais } from "./delais-comptes.ts";
import { listFaitsOf } from "./faits.ts";
import { dossier } from "./schema.ts";

/** How many dossiers are computed at a time: their facts are read, and their delays kept, by one statement each. */
const PAR_LOT = 500;

/**
 * Computes the two delays of a dossier from its facts and keeps them beside it, with the day on which they
 * have to be computed again (a right, an act or an end dated later), and counts it. Called in the transaction of each change.
 * @param aujourdhui civil date local to the collectivité
 */
export function refreshDelais(
  tx: Tx,
  collectivite: Collectivite,
  reference: string,
  aujourdhui: string,
): Promise<void> {
  return refreshLot(tx, collectivite, [reference], aujourdhui);
}

/** Computes again what a date to come has just changed. Call before lists and counts. @returns how many dossiers */
export async function refreshDue(tx: Tx, collectivite: Collectivite, aujourdhui: string): Promise<number> {
  let done = 0;
  let apres: string | null = null;
  do {
    const references = await refreshDueLot(tx, collectivite, aujourdhui, apres);
    done += references.length;
    apres = references.length < PAR_LOT ? null : (references.at(-1) ?? null);
  } while (apres !== null);
  return done;
}

/**
 * The same for every collectivité, each lot in a transaction of its own: at the start of a version that keeps more than the
 * one before, all the dossiers are to be computed, and no list is to do it in one long transaction.
 * @returns how many dossiers
 */
export async function refreshAllDue(db: Database, now: number): Promise<number> {
  let done = 0;
  for (const code of await db.acrossCollectivites((tx) => listDues(tx, now))) {
    const collectivite = findCollectivite(code);
    if (!collectivite) continue;
    const aujourdhui = toDateLocale(now, collectivite.fuseau);
    let apres: string | null = null;
    do {
      const depuis: string | null = apres;
      const references: string[] = await db.inCollectivite(code, (tx) =>
        refreshDueLot(tx, collectivite, aujourdhui, depuis),
      );
      done += references.length;
      apres = references.length < PAR_LOT ? null : (references.at(-1) ?? null);
    } while (apres !== null);
  }
  return done;
}

/** The collectivités where something may be due, wherever the day has already begun. */
async function listDues(tx: Tx, now: number): Promise<string[]> {
  const { rows } = await tx.execute<{ code: string }>(sql`
    select c.code from collectivite c where exists (select from dossier d
      where d.collectivite = c.code and d.recalcul_le <= ${new Date(now).toISOString()}::date + 1) order by c.code`);
  return rows.map(({ code }) => code);
}

/** @returns the references computed, in their order */
async function refreshDueLot(
  tx: Tx,
  collectivite: Collectivite,
  aujourdhui: string,
  apres: string | null,
): Promise<string[]> {
  const rows = await tx
    .select({ reference: dossier.reference })
    .from(dossier)
    .where(
      and(
        eq(dossier.collectivite, collectivite.code),
        lte(dossier.recalculLe, aujourdhui),
        apres === null ? undefined : gt(dossier.reference, apres),
      ),
    )
    // Held before the facts are read, like every change of a dossier: a fact being written meanwhile would be lost
    // to the delays. In one order, so that two lists never wait for each other.
    .orderBy(asc(dossier.reference))
    .limit(PAR_LOT)
    .for("update");
  const references = rows.map(({ reference }) => reference);
  if (references.length > 0) await refreshLot(tx, collectivite, references, aujourdhui);
  return references;
}

async function refreshLot(
  tx: Tx,
  collectivite: Collectivite,
  references: readonly string[],
  aujourdhui: string,
): Promise<void> {
  const { code } = collectivite;
  const rows = await tx
    .select({
      reference: dossier.reference,
      dateNotification: dossier.dateNotification,
      dateReception: dossier.dateReception,
      dateFin: dossier.dateFin,
      soumisDroitsDevoirs: dossier.soumisDroitsDevoirs,
      isCounted: dossier.delaisComptes,
      avant: COLONNES_COMPTEES,
    })
    .from(dossier)
    .where(and(eq(dossier.collectivite, code), inArray(dossier.reference, [...references])));
  if (rows.length === 0) return;
  const faits = await listFaitsOf(tx, code, references);
  const computed = rows.map(
    ({ reference, soumisDroitsDevoirs, dateNotification, dateReception, dateFin }) => {
      const entree = {
        droitRsa: { dateNotification, dateReception, dateFin },
        soumisDroitsDevoirs,
        faits: faits.get(reference) ?? [],
        collectivite,
        dateObservation: aujourdhui,
      };
      return {
        reference,
        ...toColumns(computeParcours(entree)),
        ...findSituation(entree),
        delaisComptes: true,
        recalculLe: nextChange(entree),
      };
    },
  );
  const kept = computed.map((one) => ({
    reference: one.reference,
    ...Object.fromEntries(CALCULES.map((key) => [dossier[key].name, one[key]])),
  }));
  await tx.execute(sql`
    update dossier d set ${sql.join(AFFECTATIONS, sql`, `)}
    from jsonb_populate_recordset(null::dossier, ${JSON.stringify(kept)}::jsonb) v
    where d.collectivite = ${code} and d.reference = v.reference`);
  const avant = rows.flatMap((row) => (row.isCounted ? [row.avant] : []));
  await moveDelais(tx, code, { avant, apres: computed });
  await refreshCompteurs(tx, code, references, aujourdhui);
}

/** What is computed of a dossier, and kept beside it. */
const CALCULES = [
  "regime",
  "orientationStatut",
  "orientationEcheance",
  "orientationDepart",
  "orientationJours",
  "orientationFin",
  "contratStatut",
  "contratEcheance",
  "contratDepart",
  "contratJours",
  "contratFin",
  "droitRecuLe",
  "droitFin",
  "decisions",
  "premiereDecision",
  "derniereDecision",
  "parcours",
  "organisme",
  "prochaineEcheance",
  "delaisComptes",
  "recalculLe",
] as const;
const AFFECTATIONS: SQL[] = CALCULES.map((key) => {
  const column = sql.identifier(dossier[key].name);
  return sql`${column} = v.${column}`;
});

function toColumns({ regime, orientation, contrat }: Parcours) {
  const open = [orientation, contrat]
    .filter((delai) => delai.statut === "en-cours" || delai.statut === "echu")
    .map((delai) => delai.echeance)
    .filter((echeance) => echeance !== null)
    .sort();
  return {
    regime,
    orientationStatut: orientation.statut,
    orientationEcheance: orientation.echeance,
    orientationDepart: orientation.dateDepart,
    orientationJours: orientation.jours,
    orientationFin: orientation.dateFin,
    contratStatut: contrat.statut,
    contratEcheance: contrat.echeance,
    contratDepart: contrat.dateDepart,
    contratJours: contrat.jours,
    contratFin: contrat.dateFin,
    prochaineEcheance: open[0] ?? null,
  };
}
