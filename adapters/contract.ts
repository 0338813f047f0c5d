import type { z } from "zod";
import type { Collectivite } from "../src/domain/collectivite.ts";
import type { Droit } from "../src/domain/droit.ts";
import type { FaitNouveau } from "../src/domain/fait.ts";
import type { Flux } from "../src/domain/flux.ts";
import type { CodeProbleme } from "../src/domain/probleme.ts";
import type { Verdict } from "../src/domain/verdict.ts";
import type { FranceTravail } from "./client.ts";
import type { Failure, Outcome } from "./outcome.ts";

/** The person who acts; becomes France Travail's `pa-*` headers. */
export interface Agent {
  identifiant: string;
  nom: string;
  prenom: string;
}

/** What an act or a reading knows besides its own body: nothing here comes from the machine's clock. */
export interface Contexte {
  collectivite: Collectivite;
  agent: Agent;
  /** Civil date, in the collectivité's zone, on which the act was received: the default of every date. */
  dateActe: string;
  /** Epoch milliseconds of this attempt. */
  maintenant: number;
}

export type { Avertissement, Verdict } from "../src/domain/verdict.ts";

export interface Example<Corps> {
  name: string;
  summary: string;
  corps: Corps;
}

/** Whether an act whose answer was lost was done after all, once France Travail was read. */
export type Reconciliation =
  | { kind: "done"; outcome: Extract<Outcome<unknown>, { kind: "accepted" }> }
  | { kind: "not-done" }
  /** The reading itself said something that decides (down, refused, unreadable). */
  | { kind: "unsettled"; outcome: Failure };

interface Described {
  /** Under `/v1/dossiers/{reference}`. */
  path: `/${string}`;
  /** French: one line, then what an editor has to know. */
  summary: string;
  description: string;
}

export interface ReadOperation<Requete, Reponse> extends Described {
  kind: "read";
  method: "GET";
  droit: Droit;
  /** The query string, strict. */
  query: z.ZodType<Requete>;
  reponse: z.ZodType<Reponse>;
  examples: readonly Example<Reponse>[];
  /** The code of the 404 when France Travail has nothing (`null`). */
  absent: CodeProbleme;
  send(franceTravail: FranceTravail, requete: Requete, contexte: Contexte): Promise<Outcome<Reponse | null>>;
  /** Dated facts that this reading proves (source `france-travail`). */
  toFaits?(reponse: Reponse, contexte: Contexte): readonly FaitNouveau[];
}

export interface WriteOperation<Corps> extends Described {
  kind: "write";
  method: "POST" | "PUT" | "PATCH" | "DELETE";
  schema: z.ZodType<Corps>;
  examples: readonly Example<Corps>[];
  /** A rule of `src/domain`: refuses or warns before anything is stored. */
  check?(corps: Corps, contexte: Contexte): Verdict;
  send(franceTravail: FranceTravail, corps: Corps, contexte: Contexte): Promise<Outcome<unknown>>;
  /** Was it done after all? Without it, an uncertain act waits for a person. */
  reconcile?(franceTravail: FranceTravail, corps: Corps, contexte: Contexte): Promise<Reconciliation>;
  /** The dated fact that an acceptance proves (source `passerelle`). */
  toFait?(corps: Corps, contexte: Contexte): FaitNouveau | null;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds operations of every body; each is checked where it is declared
export type AnyOperation = ReadOperation<any, any> | WriteOperation<any>;

export interface Adapter<Operations extends Record<string, AnyOperation> = Record<string, AnyOperation>> {
  flux: Flux;
  operations: Operations;
}

/** Declares a reading of France Travail; `droit` is `lecture`. */
export function read<Requete, Reponse>(
  operation: Omit<ReadOperation<Requete, Reponse>, "kind" | "method" | "droit">,
): ReadOperation<Requete, Reponse> {
  return { kind: "read", method: "GET", droit: "lecture", ...operation };
}

/** Declares a write: it becomes a transmission. */
export function write<Corps>(operation: Omit<WriteOperation<Corps>, "kind">): WriteOperation<Corps> {
  return { kind: "write", ...operation };
}

/** One row of Annexe 5, whole. */
export function defineAdapter<Operations extends Record<string, AnyOperation>>(
  adapter: Adapter<Operations>,
): Adapter<Operations> {
  return adapter;
}
