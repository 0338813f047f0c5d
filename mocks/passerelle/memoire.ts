import type { Agent, Avertissement, Ressource } from "../../adapters/contract.ts";
import type { IdentiteUsager } from "../../adapters/usager.ts";
import type { TypeAlerte } from "../../src/domain/alerte.ts";
import type { Chefferie } from "../../src/domain/chefferie.ts";
import type { Collectivite } from "../../src/domain/collectivite.ts";
import { DROITS, type Droit } from "../../src/domain/droit.ts";
import type { Engagement } from "../../src/domain/engagement.ts";
import type { EvenementEmis } from "../../src/domain/evenement-emis.ts";
import type { Fait } from "../../src/domain/fait.ts";
import type { Flux } from "../../src/domain/flux.ts";
import type { SemaineAGarder } from "../../src/domain/intensite.ts";
import type { TypeObjet } from "../../src/domain/objet.ts";
import type { DroitRsa } from "../../src/domain/parcours-dossier.ts";
import type { CodeProbleme, MotsFranceTravail } from "../../src/domain/probleme.ts";
import type { EtatRejeu } from "../../src/domain/rejeu.ts";
import type { Etat } from "../../src/domain/transmission.ts";
import type { Memory } from "../memory.ts";

/** What the simulated gateway keeps, beside what the simulated France Travail knows. */
export interface MemoirePasserelle {
  /** Keys that were declared, besides those that every memory knows. */
  cles: Map<string, Cle>;
  /** By collectivité and reference. */
  dossiers: Map<string, DossierGarde>;
  /** In the order in which they came. */
  transmissions: TransmissionGardee[];
  /** In the order in which they were asked for. */
  rejeux: RejeuGarde[];
  /** By collectivité and flow: those that somebody paused or resumed. */
  fluxEtats: Map<string, { etat: "actif" | "suspendu"; motif: string | null; auteur: Agent; depuis: number }>;
  /** Each change of a declared row, in the order in which they came. */
  engagements: ChangementGarde[];
  /** By collectivité and year. */
  chefferies: Map<string, Chefferie & { modifieLe: number }>;
  /** The answers of France Travail to the readings of the seventh row. */
  lectures: { collectivite: Collectivite; quand: number; issue: "acceptee" | "refusee" }[];
  /** What editors are told, in the order in which it happened. */
  evenements: (EvenementEmis & { collectivite: Collectivite })[];
  /** What they were warned of and is not over. */
  alertes: { collectivite: Collectivite; type: TypeAlerte; flux: Flux }[];
  /** By collectivité and software: the address that it has registered. */
  rappels: Map<string, RappelGarde>;
  idempotence: Map<string, { requete: string; objet: Objet; expire: number }>;
  /** How many facts were kept so far: their order of arrival. */
  rang: number;
  /** Ends when nothing is being answered: requests are answered one after another. */
  tour: Promise<unknown>;
}

/** One key is one software of one collectivité. */
export interface Cle {
  /** Code of the collectivité. */
  collectivite: string;
  logiciel: string;
  droits: readonly Droit[];
}

export type Identite = Partial<Record<keyof IdentiteUsager, string>>;

export interface DossierGarde {
  collectivite: Collectivite;
  reference: string;
  identite: Identite | null;
  /** The NIR it was given, even once it is let go: tells another person's from it. */
  nirDonne: string | null;
  droitRsa: DroitRsa | null;
  soumisDroitsDevoirs: boolean | null;
  /** An act was accepted for this person. */
  acteAccepte: boolean;
  faits: Fait[];
  ressources: { flux: Flux; ressource: Ressource }[];
  /** Weeks of intensity, by week; `transmission` is that of the last version. */
  semaines: Map<string, SemaineAGarder & { modifieeLe: number; transmission: string }>;
}

/** Instants in epoch milliseconds. */
export interface TransmissionGardee {
  id: string;
  collectivite: Collectivite;
  reference: string;
  flux: Flux;
  operation: string;
  corps: unknown;
  agent: Agent;
  dateActe: string;
  parametres: Readonly<Record<string, string>>;
  ressource: string | null;
  etat: Etat;
  creeeLe: number;
  tentatives: number;
  prochaineTentative: number | null;
  /** Since when it has been `bloquee`, and when it will be given up, once that was told. */
  bloqueeLe: number | null;
  abandonLe: number | null;
  repriseDepuis: number | null;
  /** It left, and its answer is not known. */
  aVerifier: boolean;
  termineeLe: number | null;
  derniereErreur: { code: CodeProbleme; detail: string; franceTravail: MotsFranceTravail } | null;
  /** Its flow is paused: why nothing of it leaves. */
  suspension: TransmissionGardee["derniereErreur"];
  /** The later one that left in its place. */
  remplaceePar: string | null;
  reponse: unknown;
  avertissements: readonly Avertissement[];
}

/** Many blocked transmissions, replayed by one command. */
export interface RejeuGarde {
  id: string;
  collectivite: Collectivite;
  etat: EtatRejeu;
  filtre: FiltreRejeu;
  plafond: number | null;
  nombre: number;
  /** The last that it may take, by its place. */
  dernier: number;
  /** Of those, how many were looked at. */
  position: number;
  rejouees: number;
  creeLe: number;
  modifieLe: number;
}

export interface FiltreRejeu {
  flux?: string;
  cause?: string;
  dossier?: string;
  depuis?: string;
  jusqua?: string;
}

/** One change of the declaration of a row. Instants in epoch milliseconds. */
export interface ChangementGarde {
  collectivite: Collectivite;
  quand: number;
  auteur: Agent;
  logiciel: string;
  avant: Engagement | null;
  apres: Engagement;
}

/** Instants in epoch milliseconds. */
export interface RappelGarde {
  url: string;
  creeLe: number;
  modifieLe: number;
  /** Until when the former secret would sign too. */
  ancienJusqua: number | null;
}

/** What an act made or changed: a repeated request is answered with it as it now stands. */
export interface Objet {
  type: TypeObjet;
  id: string;
  statut: number;
}

/** A gateway that has received nothing yet; `cles` are those that were declared. */
export function createMemoirePasserelle(cles: Map<string, Cle> = new Map()): MemoirePasserelle {
  return {
    cles,
    dossiers: new Map(),
    transmissions: [],
    rejeux: [],
    fluxEtats: new Map(),
    engagements: [],
    chefferies: new Map(),
    lectures: [],
    evenements: [],
    alertes: [],
    rappels: new Map(),
    idempotence: new Map(),
    rang: 0,
    tour: Promise.resolve(),
  };
}

/**
 * Declares a key besides those that every memory knows.
 *
 * @example
 * addCle(memory, "ma-cle", { collectivite: "33", logiciel: "mon-logiciel", droits: ["lecture"] });
 */
export function addCle(memory: Memory, cle: string, acces: Cle): void {
  memory.passerelle.cles.set(cle, acces);
}

/** `bac-a-sable` is département 33 with every right; `bac-a-sable-<code>` another one; a right may follow, the only one then. */
export function findCle(memory: Memory, cle: string): Cle | null {
  const declared = memory.passerelle.cles.get(cle);
  if (declared) return declared;
  const known = /^bac-a-sable(?:-([0-9][0-9A-Z]{1,3}))?(?:-([a-z]+))?$/.exec(cle);
  if (!known) return null;
  const [, collectivite = "33", only] = known;
  const droits = DROITS.filter((droit) => only === undefined || droit === only);
  return droits.length > 0 ? { collectivite, logiciel: "bac-a-sable", droits } : null;
}

/** Under which a dossier is kept. */
export function cleDossier(collectivite: Collectivite, reference: string): string {
  return `${collectivite.code} ${reference}`;
}
