import type { z } from "zod";
import type { Collectivite } from "../src/domain/collectivite.ts";
import type { Droit } from "../src/domain/droit.ts";
import type { Fait, FaitNouveau } from "../src/domain/fait.ts";
import type { Flux } from "../src/domain/flux.ts";
import type { Remplacement } from "../src/domain/fusion.ts";
import type { SemaineAGarder, SemaineGardee } from "../src/domain/intensite.ts";
import type { CodeProbleme } from "../src/domain/probleme.ts";
import type { Verdict } from "../src/domain/verdict.ts";
import type { Api } from "./apis.ts";
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
  /** What the path holds besides the reference (`{id}`, `{semaine}`), checked by the operation. */
  parametres: Readonly<Record<string, string>>;
  /** The object that `{id}` names, or that this act makes; null where there is none. */
  ressource: Ressource | null;
  /** Every object of this dossier and flow that is known here. */
  ressources: readonly Ressource[];
}

/** A meeting, a diagnostic, a sanction: under our id, which never changes, and France Travail's, which may. */
export interface Ressource {
  /** Ours, given before France Travail has answered; its own where the caller knew no other. */
  id: string;
  /** Null until an acceptance gave it. */
  idFranceTravail: string | null;
  /** A code that the rules look at (`ACC`); never a word about the person. */
  nature: string | null;
}

/** What a rule may look at besides the act. */
export interface ContexteRegle extends Contexte {
  /** The three headers of the acting agent were given; else it is the batch agent of the key. */
  agentNomme: boolean;
  dossier: {
    /** null is unknown, never false. */
    soumisDroitsDevoirs: boolean | null;
    faits: readonly Fait[];
  };
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
  /** Under `/v1/dossiers/{reference}`, or under `/v1` for a reading about the whole collectivité. */
  path: `/${string}`;
  /** What the path holds besides the reference. */
  parametres?: z.ZodObject;
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
  /** About one dossier (default), or about the whole collectivité: then nobody is searched for. */
  portee?: "dossier" | "collectivite";
  /** A published copy, answered when France Travail cannot be read. */
  repli?(requete: Requete): Reponse;
  /** Kept in memory that long, per collectivité and query: for what does not change from one hour to the next. */
  cacheMs?: number;
  /** People that the answer names by their number, to be joined to the department's references. */
  rattachement?: {
    listNumeros(reponse: Reponse): readonly string[];
    /** `references`: by number, those that are known here. */
    attach(reponse: Reponse, references: ReadonlyMap<string, string>): Reponse;
    /** Of an attached answer: sanctions that it tells of a dossier, by France Travail's own id; they are then known here. */
    listSanctions?(reponse: Reponse): readonly { reference: string; id: string }[];
  };
}

/** What the gateway itself keeps of a dossier. */
export interface Gardes {
  /** In their order. */
  semaines: readonly SemaineGardee[];
  faits: readonly Fait[];
  /** End of the right as declared with the dossier; null while it runs or is not known. */
  dateFinDroit: string | null;
}

/** Answered from what is kept here: France Travail is not asked, and nothing kept is an answer too. */
export interface KeptOperation<Requete, Reponse> extends Described {
  kind: "kept";
  method: "GET";
  droit: Droit;
  /** The query string, strict. */
  query: z.ZodType<Requete>;
  reponse: z.ZodType<Reponse>;
  examples: readonly Example<Reponse>[];
  answer(requete: Requete, gardes: Gardes, contexte: Contexte): Reponse;
}

export interface WriteOperation<Corps> extends Described {
  kind: "write";
  method: "POST" | "PUT" | "PATCH" | "DELETE";
  schema: z.ZodType<Corps>;
  examples: readonly Example<Corps>[];
  /** A rule of `src/domain`: refuses or warns before anything is stored. */
  check?(corps: Corps, contexte: ContexteRegle): Verdict;
  /** Where the act makes or changes an object that has an id. */
  ressource?: {
    /** Present: the act makes one, and our id is given at once. */
    creates?(corps: Corps): { nature: string | null };
    /** France Travail's id in an accepted value: bound to ours. */
    toIdFranceTravail?(value: unknown): string | null;
  };
  send(franceTravail: FranceTravail, corps: Corps, contexte: Contexte): Promise<Outcome<unknown>>;
  /** Was it done after all? Without it, an uncertain act waits for a person. */
  reconcile?(franceTravail: FranceTravail, corps: Corps, contexte: Contexte): Promise<Reconciliation>;
  /**
   * Handed in again while it waits and has never left, it takes the place of the earlier one: the very same, or a later
   * version of the same object. Never for what creates or decides.
   */
  remplace?: Remplacement;
  /** The week of intensity that is kept with the act, whatever becomes of it. */
  toSemaine?(corps: Corps, contexte: Contexte): SemaineAGarder;
  /** The dated fact that an acceptance proves (source `passerelle`). */
  toFait?(corps: Corps, contexte: Contexte): FaitNouveau | null;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds operations of every body; each is checked where it is declared
export type AnyOperation = ReadOperation<any, any> | KeptOperation<any, any> | WriteOperation<any>;

export interface Adapter<Operations extends Record<string, AnyOperation> = Record<string, AnyOperation>> {
  flux: Flux;
  /** No document of its API is published: its acts wait until the operator gives the address (G01). */
  assumedApi?: Api;
  operations: Operations;
}

/** Declares a reading of France Travail; `droit` is `lecture`. */
export function read<Requete, Reponse>(
  operation: Omit<ReadOperation<Requete, Reponse>, "kind" | "method" | "droit">,
): ReadOperation<Requete, Reponse> {
  return { kind: "read", method: "GET", droit: "lecture", ...operation };
}

/** Declares a reading of what is kept here; `droit` is `lecture`. */
export function kept<Requete, Reponse>(
  operation: Omit<KeptOperation<Requete, Reponse>, "kind" | "method" | "droit">,
): KeptOperation<Requete, Reponse> {
  return { kind: "kept", method: "GET", droit: "lecture", ...operation };
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
