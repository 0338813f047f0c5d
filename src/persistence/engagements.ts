import { and, desc, eq, lt } from "drizzle-orm";
import type { Engagement } from "../domain/engagement.ts";
import type { Flux } from "../domain/flux.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { engagement, engagementHistorique } from "./schema.ts";

/** Who declared: the agent, as given with the request. */
export interface Auteur {
  identifiant: string;
  nom: string;
  prenom: string;
}

/** One change of the declaration of a row. */
export interface ChangementEngagement {
  /** Rank of the change: the later, the greater. */
  id: number;
  flux: Flux;
  /** Epoch milliseconds. */
  quand: number;
  auteur: Auteur;
  logiciel: string;
  /** null where nothing was declared yet. */
  avant: Engagement | null;
  apres: Engagement;
}

/** A person's own words: sealed together. */
type Mots = Pick<Engagement, "precision" | "sansObjet" | "attestation">;

type Row = typeof engagement.$inferSelect;

function toEngagement(chiffrement: Chiffrement, row: Row): Engagement {
  const { collectivite, flux, modalite, modalites, editeur, echeance } = row;
  // Sealed by saveEngagement and by nothing else: the shape is its own.
  const mots = JSON.parse(
    chiffrement.open(collectivite, `engagement.mots:${flux}`, row.mots).toString("utf8"),
  ) as Mots;
  return { flux, modalite, modalites, editeur, echeance, ...mots };
}

/** What the collectivité declares, by flow; a row of which nothing is declared is absent. */
export async function listEngagements(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
): Promise<Map<Flux, Engagement>> {
  const rows = await tx.select().from(engagement).where(eq(engagement.collectivite, collectivite));
  return new Map(rows.map((row) => [row.flux, toEngagement(chiffrement, row)]));
}

/**
 * Holds the row of a flow until the end of the transaction.
 * @returns the rank of its last change; 0 where nothing was ever declared
 */
export async function holdEngagement(tx: Tx, collectivite: string, flux: Flux): Promise<number> {
  await tx
    .select({ flux: engagement.flux })
    .from(engagement)
    .where(and(eq(engagement.collectivite, collectivite), eq(engagement.flux, flux)))
    .for("update");
  const [last] = await tx
    .select({ id: engagementHistorique.id })
    .from(engagementHistorique)
    .where(and(eq(engagementHistorique.collectivite, collectivite), eq(engagementHistorique.flux, flux)))
    .orderBy(desc(engagementHistorique.id))
    .limit(1);
  return last ? Number(last.id) : 0;
}

/**
 * Declares a row in place of what was declared of it, and keeps the change with its author. Declared again as it stands, it
 * is no change.
 */
export async function saveEngagement(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  declare: Engagement,
  { auteur, logiciel, now }: { auteur: Auteur; logiciel: string; now: number },
): Promise<void> {
  const { flux, modalite, modalites, editeur, echeance, precision, sansObjet, attestation } = declare;
  const seal = (contexte: string, value: unknown) =>
    chiffrement.seal(collectivite, `${contexte}:${flux}`, JSON.stringify(value));
  const [row] = await tx
    .select()
    .from(engagement)
    .where(and(eq(engagement.collectivite, collectivite), eq(engagement.flux, flux)))
    .for("update");
  const avant = row ? toEngagement(chiffrement, row) : null;
  if (avant !== null && isSame(avant, declare)) return;
  const mots: Mots = { precision, sansObjet, attestation };
  const values = {
    modalite,
    modalites: [...modalites],
    editeur,
    echeance,
    mots: seal("engagement.mots", mots),
    modifieLe: new Date(now),
  };
  await tx
    .insert(engagement)
    .values({ collectivite, flux, ...values })
    .onConflictDoUpdate({ target: [engagement.collectivite, engagement.flux], set: values });
  await tx.insert(engagementHistorique).values({
    collectivite,
    flux,
    quand: new Date(now),
    auteur: seal("engagement.auteur", auteur),
    logiciel,
    avant: avant === null ? null : seal("engagement.avant", avant),
    apres: seal("engagement.apres", declare),
  });
}

function isSame(left: Engagement, right: Engagement): boolean {
  const write = (one: Engagement) => JSON.stringify(Object.entries(one).toSorted());
  return write(left) === write(right);
}

/** The changes of a row, the newest first; `suivant` is the `avant` of the next page, null on the last. */
export async function listChangements(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  filtre: { flux: Flux; limite: number; avant?: number | undefined },
): Promise<{ elements: ChangementEngagement[]; suivant: number | null }> {
  const { flux, limite, avant } = filtre;
  const rows = await tx
    .select()
    .from(engagementHistorique)
    .where(
      and(
        eq(engagementHistorique.collectivite, collectivite),
        eq(engagementHistorique.flux, flux),
        avant === undefined ? undefined : lt(engagementHistorique.id, avant),
      ),
    )
    .orderBy(desc(engagementHistorique.id))
    .limit(limite + 1);
  const open = (contexte: string, sealed: Buffer): unknown =>
    JSON.parse(chiffrement.open(collectivite, `${contexte}:${flux}`, sealed).toString("utf8"));
  const page = rows.slice(0, limite);
  return {
    // Sealed by saveEngagement and by nothing else: the shapes are its own.
    elements: page.map((row) => ({
      id: Number(row.id),
      flux,
      quand: row.quand.getTime(),
      auteur: open("engagement.auteur", row.auteur) as Auteur,
      logiciel: row.logiciel,
      avant: row.avant ? (open("engagement.avant", row.avant) as Engagement) : null,
      apres: open("engagement.apres", row.apres) as Engagement,
    })),
    suivant: rows.length > limite ? Number(page.at(-1)?.id) : null,
  };
}
