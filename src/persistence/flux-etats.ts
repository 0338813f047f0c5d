import { and, eq, sql } from "drizzle-orm";
import { FLUX, type Flux } from "../domain/flux.ts";
import { PROBLEMES } from "../domain/probleme.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { fluxEtat, transmission } from "./schema.ts";
import type { DerniereErreur } from "./transmissions.ts";

/** Who paused or resumed a flow. */
export interface Auteur {
  identifiant: string;
  nom: string;
  prenom: string;
}

/** A flow of a collectivité as it stands: paused, nothing of it leaves. */
export interface FluxEtat {
  flux: Flux;
  etat: "actif" | "suspendu";
  motif: string | null;
  /** The last who said so; null when nobody ever did. */
  auteur: Auteur | null;
  /** Since when; epoch milliseconds, null when it never changed. */
  depuis: number | null;
  /** How many transmissions of it wait. */
  enAttente: number;
}

const contexte = (quoi: "motif" | "auteur", flux: Flux) => `flux_etat.${quoi}:${flux}`;

/** All the flows of the collectivité, in the order of Annexe 5. */
export async function listFluxEtats(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
): Promise<FluxEtat[]> {
  const rows = await tx.select().from(fluxEtat).where(eq(fluxEtat.collectivite, collectivite));
  const waiting = await tx
    .select({ flux: transmission.flux, nombre: sql<number>`count(*)::int` })
    .from(transmission)
    .where(and(eq(transmission.collectivite, collectivite), eq(transmission.etat, "en-attente")))
    .groupBy(transmission.flux);
  return FLUX.map((flux) => {
    const row = rows.find((one) => one.flux === flux);
    const open = (quoi: "motif" | "auteur") => {
      const sealed = row?.[quoi];
      return sealed ? chiffrement.open(collectivite, contexte(quoi, flux), sealed).toString("utf8") : null;
    };
    const auteur = open("auteur");
    return {
      flux,
      etat: row?.etat ?? "actif",
      motif: open("motif"),
      // Sealed by saveFluxEtat and by nothing else: the shape is its own.
      auteur: auteur === null ? null : (JSON.parse(auteur) as Auteur),
      depuis: row?.modifieLe.getTime() ?? null,
      enAttente: waiting.find((one) => one.flux === flux)?.nombre ?? 0,
    };
  });
}

/**
 * Pauses or resumes a flow. Said again of a flow that is in this état already, it changes the reason and the author, not
 * since when. The days of retries do not run while a flow is paused.
 */
export async function saveFluxEtat(
  tx: Tx,
  chiffrement: Chiffrement,
  collectivite: string,
  voulu: Pick<FluxEtat, "flux" | "etat" | "motif"> & { auteur: Auteur; now: number },
): Promise<void> {
  const { flux, etat, now } = voulu;
  const seal = (quoi: "motif" | "auteur", text: string) =>
    chiffrement.seal(collectivite, contexte(quoi, flux), text);
  const [before] = await tx
    .select({ etat: fluxEtat.etat, modifieLe: fluxEtat.modifieLe })
    .from(fluxEtat)
    .where(and(eq(fluxEtat.collectivite, collectivite), eq(fluxEtat.flux, flux)))
    .for("update");
  const values = {
    etat,
    motif: voulu.motif === null ? null : seal("motif", voulu.motif),
    auteur: seal("auteur", JSON.stringify(voulu.auteur)),
    modifieLe: before?.etat === etat ? before.modifieLe : new Date(now),
  };
  await tx
    .insert(fluxEtat)
    .values({ collectivite, flux, ...values })
    .onConflictDoUpdate({ target: [fluxEtat.collectivite, fluxEtat.flux], set: values });
  if (before?.etat === "suspendu" && etat === "actif")
    await shiftReprises(tx, { collectivite, flux, suspenduLe: before.modifieLe, now });
}

/** Gives back to what waited the time for which its flow was paused. */
async function shiftReprises(
  tx: Tx,
  pause: { collectivite: string; flux: Flux; suspenduLe: Date; now: number },
): Promise<void> {
  const now = sql`${new Date(pause.now).toISOString()}::timestamptz`;
  const from = sql`${pause.suspenduLe.toISOString()}::timestamptz`;
  // Locked in their order first: whoever else locks several does so in that order too.
  await tx.execute(sql`
    with concernees as (
      select collectivite, id from transmission
      where collectivite = ${pause.collectivite} and flux = ${pause.flux} and etat = 'en-attente'
        and reprise_depuis is not null
      order by rang for update
    )
    update transmission t
    set reprise_depuis = t.reprise_depuis + (${now} - greatest(t.reprise_depuis, ${from}))
    from concernees c where t.collectivite = c.collectivite and t.id = c.id`);
}

/** What a transmission that waits in a paused flow says of itself. `motif`: as it is sealed. */
export function toSuspension(
  chiffrement: Chiffrement,
  { collectivite, flux, motif }: { collectivite: string; flux: Flux; motif: Buffer | null },
): DerniereErreur {
  const { titre } = PROBLEMES["flux-suspendu"];
  const words = motif && chiffrement.open(collectivite, contexte("motif", flux), motif).toString("utf8");
  return {
    code: "flux-suspendu",
    detail: words ? `${titre} : ${words}` : titre,
    franceTravail: { statut: null, code: null, message: null },
  };
}
