import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "../src/clock.ts";
import { NO_ANSWER, type Outcome } from "./outcome.ts";

/** What finds a person: the number, or the NIR (13 or 15 characters) with the birth date (`YYYY-MM-DD`). */
export interface IdentiteUsager {
  numeroFranceTravail?: string | null;
  nir?: string | null;
  dateNaissance?: string | null;
}

/** A person as one collectivité sees them. */
export interface Usager {
  /** The jeton usager, opaque: sent back byte for byte, never decoded, never logged. */
  jeton: string;
  /** To be kept in place of the NIR (DON-06); null where France Travail does not give it. */
  numeroFranceTravail: string | null;
}

/** A way to search: what to send to rechercher-usager. */
export type Recherche =
  | { par: "numero"; numeroFranceTravail: string }
  | { par: "nir"; nir: string; dateNaissance: string };

/** Asks France Travail, whatever is kept here. */
export type Search = (recherche: Recherche) => Promise<Outcome<Usager>>;

export interface Usagers {
  /** `cached`: the jeton may have died since. `unidentified` when nobody, several, or a person out of reach is found. */
  find(
    collectivite: string,
    identite: IdentiteUsager,
    search: Search,
  ): Promise<Outcome<Usager & { cached: boolean }>>;
  /** A jeton seems dead: the one that replaced it, else a new one. */
  renew(
    collectivite: string,
    identite: IdentiteUsager,
    dead: string,
    search: Search,
  ): Promise<Outcome<Usager>>;
}

/** G43: a jeton lives a day, whether it ends at midnight is unknown. */
const LIFE_MS = 12 * 3_600_000;

/** People kept at once: a jeton weighs less than a kilobyte. */
const KEPT_MAX = 50_000;

interface Kept {
  usager: Usager;
  /** Epoch ms. */
  until: number;
}

/**
 * The jetons at hand, per collectivité and person: never shared between collectivités (G44), at most 12 hours.
 * Keys are pseudonyms under a secret that dies with the process: a NIR is never a key (DON-12).
 */
export function createUsagers({ clock }: { clock: Clock }): Usagers {
  const secret = randomBytes(32);
  const kept = new Map<string, Kept>();
  const flights = new Map<string, Promise<Outcome<Usager>>>();

  const keyOf = (collectivite: string, recherche: Recherche): string =>
    createHmac("sha256", secret)
      .update(JSON.stringify([collectivite, recherche]))
      .digest("base64");

  const keep = (key: string, usager: Usager): void => {
    const now = clock.now();
    kept.delete(key);
    kept.set(key, { usager, until: now + LIFE_MS });
    // all live equally long: the first in are the first to end
    for (const [oldest, { until }] of kept) {
      if (until > now && kept.size <= KEPT_MAX) break;
      kept.delete(oldest);
    }
  };

  const lookUp = (key: string): Usager | null => {
    const found = kept.get(key);
    return found && clock.now() < found.until ? found.usager : null;
  };

  /** One search in flight per person; what it finds serves under the number as well. */
  const ask = (collectivite: string, recherche: Recherche, search: Search): Promise<Outcome<Usager>> => {
    const key = keyOf(collectivite, recherche);
    const flight = flights.get(key);
    if (flight) return flight;
    const started = search(recherche)
      .then((outcome) => {
        if (outcome.kind !== "accepted") return outcome;
        keep(key, outcome.value);
        const { numeroFranceTravail } = outcome.value;
        if (recherche.par === "nir" && numeroFranceTravail !== null)
          keep(keyOf(collectivite, { par: "numero", numeroFranceTravail }), outcome.value);
        return outcome;
      })
      .finally(() => flights.delete(key));
    flights.set(key, started);
    return started;
  };

  /** The number first (DON-06); the NIR only where the number is unknown there, even when its jeton is at hand. */
  const findInTurn = async (
    collectivite: string,
    recherches: readonly Recherche[],
    search: Search,
    dead: string | null,
  ): Promise<Outcome<Usager & { cached: boolean }>> => {
    let outcome: Outcome<Usager> = { kind: "unidentified", cause: "identite-incomplete", reponse: NO_ANSWER };
    for (const recherche of recherches) {
      const key = keyOf(collectivite, recherche);
      const usager = lookUp(key);
      if (usager && usager.jeton !== dead)
        return { kind: "accepted", value: { ...usager, cached: true }, reponse: NO_ANSWER };
      kept.delete(key);
      outcome = await ask(collectivite, recherche, search);
      if (outcome.kind === "accepted") return { ...outcome, value: { ...outcome.value, cached: false } };
      if (outcome.kind !== "unidentified" || outcome.cause !== "usager-inconnu") return outcome;
    }
    return outcome;
  };

  return {
    find: (collectivite, identite, search) => findInTurn(collectivite, toRecherches(identite), search, null),
    renew: (collectivite, identite, dead, search) =>
      findInTurn(collectivite, toRecherches(identite), search, dead),
  };
}

/** What France Travail answered to a search; undefined unless it is `S001` with a jeton that can be sent back. */
export function toUsager(body: unknown): Usager | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { codeRetour, jetonUsager, numeroFranceTravail } = { ...EMPTY_ANSWER, ...body };
  if (codeRetour !== "S001" || !isPresent(jetonUsager) || !/^[!-~]+$/.test(jetonUsager)) return undefined;
  return {
    jeton: jetonUsager,
    numeroFranceTravail: isPresent(numeroFranceTravail) ? numeroFranceTravail : null,
  };
}

const EMPTY_ANSWER: Record<"codeRetour" | "jetonUsager" | "numeroFranceTravail", unknown> = {
  codeRetour: null,
  jetonUsager: null,
  numeroFranceTravail: null,
};

/** G13: absent is JSON null, the string `"null"`, or a missing key. */
function isPresent(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value !== "null";
}

function toRecherches({ numeroFranceTravail, nir, dateNaissance }: IdentiteUsager): Recherche[] {
  const recherches: Recherche[] = [];
  if (numeroFranceTravail) recherches.push({ par: "numero", numeroFranceTravail });
  if (nir && dateNaissance) recherches.push({ par: "nir", nir, dateNaissance });
  return recherches;
}
