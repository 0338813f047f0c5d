import { and, desc, eq, inArray, isNull, lt, ne, or } from "drizzle-orm";
import type { Flux } from "../domain/flux.ts";
import { type ActeCompare, type ActeOuvert, toObjet } from "../domain/fusion.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { transmission } from "./schema.ts";
import { type Charge, openCharge } from "./transmissions.ts";

/** More than ever wait in one dossier; what is older is left alone. */
const OUVERTES_MAX = 500;

interface About {
  collectivite: string;
  reference: string;
  flux: Flux;
  operation: string;
}

/** An act as it is compared with those before it. */
export function toCompare(
  { flux, operation }: Pick<About, "flux" | "operation">,
  ressource: string | null,
  { corps, parametres = {} }: Charge,
): ActeCompare {
  return { flux, operation, objet: toObjet(ressource, parametres), corps: JSON.stringify(corps) };
}

/**
 * What of a dossier is not over, the newest first, `except` apart. Only the acts of the same operation are opened: of the
 * others nothing is compared. The dossier is locked by the caller.
 */
export async function listOuvertes(
  tx: Tx,
  chiffrement: Chiffrement,
  { collectivite, reference, flux, operation }: About,
  { except, now }: { except: string; now: number },
): Promise<ActeOuvert[]> {
  const rows = await tx
    .select({
      id: transmission.id,
      flux: transmission.flux,
      operation: transmission.operation,
      etat: transmission.etat,
      ressource: transmission.ressource,
      charge: transmission.charge,
      envoyeeLe: transmission.envoyeeLe,
      priseJusqua: transmission.priseJusqua,
    })
    .from(transmission)
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.reference, reference),
        inArray(transmission.etat, ["en-attente", "bloquee"]),
        ne(transmission.id, except),
      ),
    )
    .orderBy(desc(transmission.rang))
    .limit(OUVERTES_MAX);
  return rows.map((row) => {
    const { id, etat, charge, envoyeeLe, priseJusqua } = row;
    const isFree = etat === "en-attente" && !envoyeeLe && !(priseJusqua && priseJusqua.getTime() >= now);
    const isCompared = row.flux === flux && row.operation === operation && charge;
    const compare = isCompared
      ? toCompare(row, row.ressource, openCharge(chiffrement, collectivite, id, charge))
      : { flux: row.flux, operation: row.operation, objet: "", corps: "" };
    return { ...compare, id, isFree };
  });
}

/**
 * Gives up an act whose place a later one takes, unless it is being sent by now; its payload goes.
 * @returns whether it was
 */
export async function replaceTransmission(
  tx: Tx,
  { collectivite, id }: { collectivite: string; id: string },
  { par, now }: { par: string; now: number },
): Promise<boolean> {
  const rows = await tx
    .update(transmission)
    .set({
      etat: "abandonnee",
      remplaceePar: par,
      charge: null,
      // Nobody has anything to do about it any more.
      derniereErreur: null,
      cause: null,
      aTraiterPar: null,
      prochaineTentative: null,
      termineeLe: new Date(now),
      prisePar: null,
      priseJusqua: null,
    })
    .where(
      and(
        eq(transmission.collectivite, collectivite),
        eq(transmission.id, id),
        eq(transmission.etat, "en-attente"),
        isNull(transmission.envoyeeLe),
        or(isNull(transmission.priseJusqua), lt(transmission.priseJusqua, new Date(now))),
      ),
    )
    .returning({ id: transmission.id });
  return rows.length === 1;
}
