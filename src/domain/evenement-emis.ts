import { TYPES_ALERTE } from "./alerte.ts";
import type { Flux } from "./flux.ts";
import { type ATraiterPar, type CodeProbleme, PROBLEMES } from "./probleme.ts";

/*
 * What editors are told: references, codes and dates alone. No identity, no payload, no word of France Travail's can be
 * written in one: there is no field for it (DON-12).
 */

/** The états of a transmission that someone has to know of. */
export const ETATS_DITS = ["acceptee", "refusee", "bloquee", "abandonnee"] as const;
export type EtatDit = (typeof ETATS_DITS)[number];

export const DELAIS_DITS = ["orientation", "contrat"] as const;
export type DelaiDit = (typeof DELAIS_DITS)[number];

export const TYPES_EVENEMENT_EMIS = [
  "transmission-acceptee",
  "transmission-refusee",
  "transmission-bloquee",
  "transmission-abandonnee",
  "abandon-proche",
  "echeance-proche",
  ...TYPES_ALERTE,
] as const;
export type TypeEvenementEmis = (typeof TYPES_EVENEMENT_EMIS)[number];

/** A deadline is told of this many days before, the day of the deadline included. */
export const JOURS_ECHEANCE_PROCHE = 7;

/** Events are read again for 90 days; milliseconds. */
export const EVENEMENTS_MS = 90 * 86_400_000;

/** An event as it is kept; `rang` is its place among those of its collectivité. */
export interface EvenementEmis {
  id: string;
  rang: number;
  type: TypeEvenementEmis;
  /** Epoch milliseconds. */
  date: number;
  /** Of the dossier; a pseudonym once it is erased; null for what is about a whole flow. */
  reference: string | null;
  transmission: string | null;
  flux: Flux | null;
  etat: EtatDit | null;
  cause: CodeProbleme | null;
  delai: DelaiDit | null;
  /** Civil date: of a deadline, or on which a blocked transmission will be given up. */
  echeance: string | null;
  /** Of a warning: civil date, and share of failures, 0 to 1 (`Alerte`). */
  depuis: string | null;
  taux: number | null;
}

/** What an event has that tells nothing more than its type. */
export const NOTHING_TOLD = {
  reference: null,
  transmission: null,
  flux: null,
  etat: null,
  cause: null,
  delai: null,
  echeance: null,
  depuis: null,
  taux: null,
};

/** The same as it is told, by `GET /v1/evenements` and by a callback: one shape for both. */
export interface EvenementDit {
  id: string;
  type: TypeEvenementEmis;
  /** RFC 3339. */
  date: string;
  dossier?: string;
  transmission?: string;
  flux?: Flux;
  etat?: EtatDit;
  /** Code of the error vocabulary. */
  cause?: CodeProbleme;
  aTraiterPar?: ATraiterPar;
  delai?: DelaiDit;
  echeance?: string;
  depuis?: string;
  taux?: number;
  /** What `GET /v1/evenements?curseur=` answers all that came after this one to. */
  curseur: string;
}

/** The text that asks for what came after the event of this `rang`. Opaque for who receives it. */
export function writeCurseurEvenement(rang: number): string {
  return Buffer.from(JSON.stringify(rang)).toString("base64url");
}

/** An event as it is told: absent is what it has not. */
export function toEvenementDit(evenement: EvenementEmis): EvenementDit {
  const { id, rang, type, date, reference, transmission, flux, etat, cause, delai, echeance, depuis, taux } =
    evenement;
  return {
    id,
    type,
    date: new Date(date).toISOString(),
    ...(reference !== null && { dossier: reference }),
    ...(transmission !== null && { transmission }),
    ...(flux !== null && { flux }),
    ...(etat !== null && { etat }),
    ...(cause !== null && { cause, aTraiterPar: PROBLEMES[cause].aTraiterPar }),
    ...(delai !== null && { delai }),
    ...(echeance !== null && { echeance }),
    ...(depuis !== null && { depuis }),
    ...(taux !== null && { taux }),
    curseur: writeCurseurEvenement(rang),
  };
}
