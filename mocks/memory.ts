import { type Clock, systemClock } from "../src/clock.ts";
import { normalizeNir } from "../src/domain/usager.ts";
import { cohorte } from "./cohorte.ts";
import type { PanneArmee } from "./pannes.ts";
import { createMemoirePasserelle, type MemoirePasserelle } from "./passerelle/memoire.ts";
import { createPersonne, type Personne, type PersonneDecrite } from "./personne.ts";
import { personnes as catalogue } from "./personnes.ts";

/** Everything that the simulated France Travail remembers. Functions below change it; nothing else does. */
export interface Memory {
  readonly clock: Clock;
  /** Between 0 and 1: decides on a fault with a `probabilite`. */
  readonly hasard: () => number;
  /** The people to come back to on a reset. */
  readonly depart: readonly PersonneDecrite[];
  /** And the settings. */
  readonly reglagesDepart: Reglages;
  readonly applications: Map<string, Application>;
  readonly acces: Map<string, Acces>;
  readonly jetons: Map<string, Jeton>;
  readonly personnes: Map<string, Personne>;
  /** By every number that finds them, and by `nir13|dateNaissance`: the number under which they are kept. */
  readonly cles: Map<string, string>;
  readonly appels: Map<string, { seconde: number; nombre: number }>;
  journal: EntreeJournal[];
  pannes: PanneArmee[];
  reglages: Reglages;
  /** What the simulated gateway keeps. */
  passerelle: MemoirePasserelle;
}

/** Credentials of one software, which belong to one collectivité: its « structure de l'accédant ». */
export interface Application {
  clientId: string;
  secret: string;
  /** Code of the collectivité. */
  collectivite: string;
}

/** An access token that was handed out. */
export interface Acces {
  valeur: string;
  application: Application;
  scopes: readonly string[];
  /** Epoch milliseconds. */
  expire: number;
}

export interface Jeton {
  numeroFranceTravail: string;
  /** The structure for which it was issued (G44). */
  collectivite: string;
  /** Epoch milliseconds. */
  expire: number;
}

export interface Reglages {
  /** Calls per second granted to an application on an API; null: no limit. France Travail publishes no figure (G45). */
  quota: number | null;
  /** How `lectureOrientation` says that there is nothing (G51): an empty list, or 204. */
  sansOrientation: 200 | 204;
  /** Activities in a page of the work list; 1000 at France Travail. */
  pageActivites: number;
  /** Whether the intensity API is served: nothing of it is published, it is assumed (G01). */
  intensite: boolean;
}

export interface EntreeJournal {
  quand: string;
  methode: string;
  chemin: string;
  query: Record<string, string>;
  /** Without `authorization`, whose value is masked. */
  entetes: Record<string, string>;
  corps: unknown;
  /** Null while it is being answered, for a connection that was cut, and for what goes out. */
  statut: number | null;
  /** Of what goes out to the body that pays the RSA, and is no call received. */
  destinataire?: "CNAF" | "CCMSA";
}

/** Lifetime of an access token, in seconds (documentation « Générer un access token »). */
export const EXPIRES_IN = 1499;
const JETON_MS = 24 * 3600 * 1000;
const JOURNAL_MAX = 10_000;
const REGLAGES: Reglages = { quota: null, sansOrientation: 200, pageActivites: 1000, intensite: false };

/**
 * A France Travail with its people and nothing done yet.
 *
 * @example
 * const memory = createMemory();
 */
export function createMemory(
  options: {
    clock?: Clock;
    personnes?: readonly PersonneDecrite[];
    hasard?: () => number;
    reglages?: Partial<Reglages>;
  } = {},
): Memory {
  const reglagesDepart = { ...REGLAGES, ...options.reglages };
  const memory: Memory = {
    clock: options.clock ?? systemClock,
    hasard: options.hasard ?? Math.random,
    depart: options.personnes ?? PEUPLEMENT,
    reglagesDepart,
    applications: new Map(),
    acces: new Map(),
    jetons: new Map(),
    personnes: new Map(),
    cles: new Map(),
    appels: new Map(),
    journal: [],
    pannes: [],
    reglages: { ...reglagesDepart },
    passerelle: createMemoirePasserelle(),
  };
  resetMemory(memory);
  return memory;
}

let shared: Memory | undefined;

/** The one memory of whoever brings none of their own, so that handlers taken apart stand on the same one. */
export function shareMemory(): Memory {
  shared ??= createMemory();
  return shared;
}

/** Forgets everything that happened, tokens and faults included; keeps the applications and keys that were declared. */
export function resetMemory(memory: Memory = shareMemory()): void {
  for (const map of [memory.acces, memory.jetons, memory.personnes, memory.cles, memory.appels]) map.clear();
  memory.journal = [];
  memory.pannes = [];
  memory.reglages = { ...memory.reglagesDepart };
  memory.passerelle = createMemoirePasserelle(memory.passerelle.cles);
  for (const decrite of memory.depart) {
    // What is described here never changes: it is read once for all the memories, and frozen so that none shows in another.
    if (memory.depart === PEUPLEMENT) keepPersonne(memory, readOnce(decrite));
    else putPersonne(memory, decrite);
  }
}

/** Whom a memory knows at the start: the people of the README, then the cohort. */
const PEUPLEMENT: readonly PersonneDecrite[] = [...catalogue, ...cohorte.map(({ personne }) => personne)];
const lues = new Map<PersonneDecrite, Personne>();

function readOnce(decrite: PersonneDecrite): Personne {
  const lue = lues.get(decrite) ?? freeze(createPersonne(structuredClone(decrite)));
  lues.set(decrite, lue);
  return lue;
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** Declares an application besides those that every memory knows. */
export function addApplication(memory: Memory, application: Application): void {
  memory.applications.set(application.clientId, application);
}

/** Any `bac-a-sable-<code>` exists, with the secret `secret`; the others were added. */
export function findApplication(memory: Memory, clientId: string): Application | null {
  const declared = memory.applications.get(clientId);
  if (declared) return declared;
  const code = /^bac-a-sable-([0-9A-Z]{2,4})$/.exec(clientId)?.[1];
  return code ? { clientId, secret: "secret", collectivite: code } : null;
}

/** Hands out an access token, good for EXPIRES_IN seconds. */
export function issueAcces(memory: Memory, application: Application, scopes: readonly string[]): Acces {
  forgetExpired(memory, memory.acces);
  const expire = memory.clock.now() + EXPIRES_IN * 1000;
  const acces = { valeur: randomText(32), application, scopes, expire };
  memory.acces.set(acces.valeur, acces);
  return acces;
}

export function findAcces(memory: Memory, valeur: string): Acces | null {
  const acces = memory.acces.get(valeur);
  return acces && acces.expire > memory.clock.now() ? acces : null;
}

/** Hands out a jeton usager, good for 24 hours (G43), in the looks of the published example. Opaque to callers. */
export function issueJeton(memory: Memory, personne: Personne, collectivite: string): string {
  forgetExpired(memory, memory.jetons);
  const expire = memory.clock.now() + JETON_MS;
  const contents = {
    vers: "0.1",
    uuid: crypto.randomUUID(),
    expire,
    type: "/partenaire",
    data: `${crypto.randomUUID()}#${randomText(96)}`,
  };
  const jeton = btoa(JSON.stringify(contents, null, 2));
  memory.jetons.set(jeton, { numeroFranceTravail: personne.numeroFranceTravail, collectivite, expire });
  return jeton;
}

/** The person whom a jeton stands for, in the hands of that collectivité. */
export function findJeton(memory: Memory, jeton: string, collectivite: string): Personne | null {
  const known = memory.jetons.get(jeton);
  if (!known || known.expire <= memory.clock.now() || known.collectivite !== collectivite) return null;
  return memory.personnes.get(known.numeroFranceTravail) ?? null;
}

/** Creates a person, or replaces the one under that number. Throws a ZodError when the description does not fit. */
export function putPersonne(memory: Memory, decrite: PersonneDecrite): Personne {
  return keepPersonne(memory, createPersonne(structuredClone(decrite)));
}

function keepPersonne(memory: Memory, personne: Personne): Personne {
  const former = memory.personnes.get(personne.numeroFranceTravail);
  for (const cle of former ? clesOf(former) : []) {
    if (memory.cles.get(cle) === former?.numeroFranceTravail) memory.cles.delete(cle);
  }
  memory.personnes.set(personne.numeroFranceTravail, personne);
  for (const cle of clesOf(personne)) memory.cles.set(cle, personne.numeroFranceTravail);
  return personne;
}

/** Replaces a part of what is known of a person: the only way in which an operation changes somebody. */
export function changePersonne(memory: Memory, personne: Personne, change: Partial<Personne>): void {
  memory.personnes.set(personne.numeroFranceTravail, { ...personne, ...change });
}

export function findPersonneByNumero(memory: Memory, numero: string): Personne | null {
  return memory.personnes.get(memory.cles.get(numero) ?? "") ?? null;
}

/** By NIR, of which the first thirteen characters count, and birth date. */
export function findPersonneByNir(memory: Memory, nir: string, dateNaissance: string): Personne | null {
  return memory.personnes.get(memory.cles.get(cleNir(nir, dateNaissance)) ?? "") ?? null;
}

/** Whether the application has used up its second on that API. Counts the call. */
export function isOverQuota(memory: Memory, api: string, clientId: string): boolean {
  if (memory.reglages.quota === null) return false;
  const seconde = Math.floor(memory.clock.now() / 1000);
  const cle = `${api} ${clientId}`;
  const before = memory.appels.get(cle);
  const nombre = before?.seconde === seconde ? before.nombre + 1 : 1;
  memory.appels.set(cle, { seconde, nombre });
  return nombre > memory.reglages.quota;
}

/** Keeps what arrived, the latest 10,000. */
export function addToJournal(memory: Memory, entree: EntreeJournal): void {
  memory.journal.push(entree);
  // Cut by halves: shifting at each call would cost the length of the list.
  if (memory.journal.length > 2 * JOURNAL_MAX) memory.journal = memory.journal.slice(-JOURNAL_MAX);
}

/** The latest 10,000 entries, oldest first. */
export function readJournal(memory: Memory): readonly EntreeJournal[] {
  return memory.journal.slice(-JOURNAL_MAX);
}

function clesOf(personne: Personne): string[] {
  const nir = personne.nir ? [cleNir(personne.nir, personne.dateNaissance)] : [];
  return [personne.numeroFranceTravail, ...personne.autresNumeros, ...nir];
}

function cleNir(nir: string, dateNaissance: string): string {
  return `${normalizeNir(nir)}|${dateNaissance}`;
}

function forgetExpired(memory: Memory, map: Map<string, { expire: number }>): void {
  const now = memory.clock.now();
  // Oldest first, all with the same lifetime: the first that still lives ends the walk.
  for (const [cle, { expire }] of map) {
    if (expire > now) return;
    map.delete(cle);
  }
}

function randomText(bytes: number): string {
  const raw = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...raw))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
