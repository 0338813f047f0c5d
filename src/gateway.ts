import { randomUUID } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Chemins, findPath } from "../adapters/apis.ts";
import { createFranceTravailAccess } from "../adapters/client.ts";
import type { Adapter } from "../adapters/contract.ts";
import { adapters } from "../adapters/index.ts";
import type { Clock } from "./clock.ts";
import { ConfigError } from "./config.ts";
import { createDashboard } from "./dashboard/app.tsx";
import type { Apparence } from "./dashboard/parts.ts";
import { createAttente } from "./dispatch/attente.ts";
import { createDeliver } from "./dispatch/deliver.ts";
import { createDispatcher, type Dispatcher, type Durees } from "./dispatch/dispatcher.ts";
import { createQuotaPartage } from "./dispatch/quota-partage.ts";
import { createEnvoiRappel, type DelaisRappel, type Resolve } from "./dispatch/rappel-envoi.ts";
import { createRappels, type Rappels } from "./dispatch/rappels.ts";
import { createRejeux } from "./dispatch/rejeux.ts";
import { findCollectivite } from "./domain/collectivite.ts";
import { DROITS, type Droit } from "./domain/droit.ts";
import type { Fermetures } from "./domain/fermetures.ts";
import { TOUJOURS_OUVERT } from "./domain/fermetures.ts";
import type { Flux } from "./domain/flux.ts";
import type { Mode } from "./domain/mode.ts";
import { AUCUN_RESEAU, type Reseaux } from "./domain/reseaux.ts";
import { ARRIERE_MAX } from "./domain/transmission.ts";
import { createApp } from "./http/app.ts";
import type { Env } from "./http/env.ts";
import { createArriere } from "./intake/arriere.ts";
import { createLecturesGardees } from "./intake/lectures-gardees.ts";
import { createScheduler, type Scheduler } from "./jobs/scheduler.ts";
import type { Log } from "./log.ts";
import { ChiffrementError, createChiffrement } from "./persistence/chiffrement.ts";
import { releaseClaims } from "./persistence/claims.ts";
import { findCleApi, saveCleApi } from "./persistence/cles-api.ts";
import { findReglage, type Reglage, saveReglage } from "./persistence/collectivites.ts";
import type { Database, Tx } from "./persistence/database.ts";
import { refreshAllDue } from "./persistence/delais.ts";
import { CANAL_ISSUES } from "./persistence/ecoute.ts";
import { releaseOuvertes } from "./persistence/fermees.ts";
import type { SansLecture } from "./persistence/rejeux.ts";

/** A collectivité served from the start, with its first key. */
export interface Installation {
  /** One of the 103 codes. */
  code: string;
  reglage: Reglage;
  /** `droits` absent: all. */
  cles: readonly { cle: string; logiciel: string; droits?: readonly Droit[] }[];
}

export interface GatewayOptions {
  db: Database;
  clock: Clock;
  log: Log;
  secret: Buffer;
  /** Absent: `bac-a-sable`. What does not say that it is production must never count as such. */
  mode?: Mode;
  franceTravail: {
    authUrl: string;
    apiUrl: string;
    debit: number;
    enVol: number;
    /** Where the APIs are of which no address is published; without one, the flow that needs it is closed (G01). */
    chemins?: Chemins;
    timeouts?: { headers?: number; body?: number };
    /** When it is known beforehand not to take everything; absent: never. */
    fermetures?: Fermetures;
    /** After a 429 that does not say how long; milliseconds. */
    defaultWait?: number;
  };
  /** Transmissions that may wait at once, per collectivité; beyond, writes are refused for a while. */
  arriereMax?: number;
  installations: readonly Installation[];
  /** What callbacks may reach; absent: the public Internet alone. */
  rappels?: { reseaux: Reseaux; resolve?: Resolve; delais?: Partial<DelaisRappel> };
  /** The pages: what they wear, and the key by which they open themselves (the sandbox's alone). */
  tableauDeBord?: { apparence?: Partial<Apparence>; cleOuverte?: string | undefined };
  /** Spreads the retries; 0 (included) to 1 (excluded). */
  random?: () => number;
  /**
   * Beside another instance that has another clock: this one delivers the acts of one software alone and does nothing else;
   * or it leaves them to the other, and its jobs too, until that one is done (src/README.md).
   */
  partage?: { seul: string } | { sauf: string; jusqua: Promise<void> };
  /** Whether what is done every hour is done here; absent: it is. Else it is left to the instances beside. */
  jobs?: boolean;
  /** Shortened where many deaths are lived through in a row; never by the environment. */
  durees?: Durees;
}

export interface Gateway {
  app: OpenAPIHono<Env>;
  dispatcher: Dispatcher;
  /** What tells editors. */
  rappels: Rappels;
  jobs: Scheduler;
  /** Takes nothing more, waits for what is under way; the database stays open, it is the caller's. */
  close(): Promise<void>;
}

const APPARENCE: Apparence = { nom: null, couleur: "#1f4e79", logo: null };
/** Deliveries at once in this process; France Travail's own pace is kept per API and collectivité. */
const SIMULTANEES = 32;
/** The instance beside leaves room for the one that answers. */
const SIMULTANEES_SECONDE = 4;

/** The flows whose API has no address yet. */
function listFermes(chemins: Chemins): Flux[] {
  return Object.values<Adapter>(adapters)
    .filter(({ assumedApi }) => assumedApi !== undefined && findPath(assumedApi, chemins) === null)
    .map(({ flux }) => flux);
}

/** The writes that no reading of France Travail can settle. */
function listSansLecture(): SansLecture {
  return Object.values<Adapter>(adapters).flatMap(({ flux, operations }) =>
    Object.entries(operations)
      .filter(([, operation]) => operation.kind === "write" && operation.reconcile === undefined)
      .map(([operation]) => ({ flux, operation })),
  );
}

/**
 * Builds and joins the parts: the only file that sees everything.
 * @throws ConfigError when a collectivité is not one of the 103, or a key already belongs to another
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { db, clock, log, mode = "bac-a-sable" } = options;
  const chiffrement = createChiffrement(options.secret);
  // All or none: a start that is refused writes nothing.
  await db.acrossCollectivites(async (tx) => {
    for (const installation of options.installations) await install(tx, installation);
  });

  const fermes = listFermes(options.franceTravail.chemins ?? {});
  await db.acrossCollectivites((tx) => releaseOuvertes(tx, fermes, clock.now()));
  const computed = await refreshAllDue(db, clock.now());
  if (computed > 0) log.info({ dossiers: computed }, "delays brought up to date");

  const { debit, enVol, fermetures = TOUJOURS_OUVERT } = options.franceTravail;
  const { random = Math.random } = options;
  // One process keeps the pace in memory; several share it in the database, where instants are of one clock.
  const { partage } = options;
  const isSecond = partage !== undefined && "seul" in partage;
  const throttle =
    db.engine === "postgresql" && !isSecond
      ? createQuotaPartage({ db, log, clock, debit, enVol })
      : undefined;
  const franceTravail = createFranceTravailAccess({
    ...options.franceTravail,
    clock,
    random,
    ...(throttle && { throttle }),
  });
  const attente = createAttente(clock);
  const ecoute = await db.listen(CANAL_ISSUES, { onMessage: attente.wake, onReconnect: attente.wakeAll });
  const instance = randomUUID();
  const { reseaux = AUCUN_RESEAU, ...reaching } = options.rappels ?? {};
  const envoi = createEnvoiRappel({ clock, reseaux, ...reaching });
  const rappels = createRappels({ db, chiffrement, clock, log, instance, envoi, random });
  const deliver = createDeliver({
    db,
    chiffrement,
    clock,
    log,
    instance,
    mode,
    adapters,
    franceTravail,
    fermetures,
    random,
    onSettled(id) {
      attente.wake(id);
      rappels.nudge();
    },
  });
  let logiciel = partage;
  const dispatcher = createDispatcher({
    db,
    clock,
    log,
    deliver,
    instance,
    simultanees: isSecond ? SIMULTANEES_SECONDE : SIMULTANEES,
    fermes,
    fermetures,
    logiciel: () => logiciel,
    durees: options.durees,
  });
  const sansLecture = listSansLecture();
  const rejeux = createRejeux({ db, chiffrement, clock, log, sansLecture, onReplayed: dispatcher.nudge });
  const scheduler = createScheduler({
    db,
    chiffrement,
    mode,
    fermes,
    clock,
    log,
    onEvenements: rappels.nudge,
  });
  const app = createApp({
    db,
    chiffrement,
    clock,
    log,
    mode,
    adapters,
    franceTravail,
    lecturesGardees: createLecturesGardees(clock),
    fermes,
    sansLecture,
    fermetures,
    arriere: createArriere({ db, clock, max: options.arriereMax ?? ARRIERE_MAX }),
    nudge: dispatcher.nudge,
    wakeRejeux: rejeux.wake,
    wait: attente.wait,
    wake: attente.wake,
    reseaux,
    dispatching: dispatcher.running,
  });
  const { tableauDeBord } = options;
  const dashboard = createDashboard({
    db,
    chiffrement,
    clock,
    log,
    mode,
    fermes,
    adapters,
    apparence: { ...APPARENCE, ...tableauDeBord?.apparence },
    cleOuverte: tableauDeBord?.cleOuverte ?? null,
    nudge: dispatcher.nudge,
    wake: attente.wake,
  });
  app.route("/", dashboard);
  // The folder has one process: whatever is held there is held by nobody any more.
  if (db.engine === "pglite" && !isSecond)
    await db.acrossCollectivites((tx) => releaseClaims(tx, clock.now()));
  let closed = false;
  dispatcher.start();
  if (!isSecond) {
    rappels.start();
    rejeux.start();
  }
  const { jobs = true } = options;
  if (partage === undefined) startJobs();
  else if ("sauf" in partage) void partage.jusqua.then(takeOver);

  return {
    app,
    dispatcher,
    rappels,
    jobs: scheduler,
    async close() {
      closed = true;
      await Promise.all([dispatcher.stop(), scheduler.stop(), rejeux.stop(), rappels.stop()]);
      await Promise.all([franceTravail.close(), ecoute.close()]);
    },
  };

  function takeOver(): void {
    logiciel = undefined;
    if (closed) return;
    startJobs();
    dispatcher.nudge();
  }

  function startJobs(): void {
    if (jobs) scheduler.start();
  }

  async function install(tx: Tx, { code, reglage, cles }: Installation): Promise<void> {
    if (!findCollectivite(code))
      throw new ConfigError(
        `PASSERELLE_COLLECTIVITE : « ${code} » n'est pas le code d'une des 103 collectivités`,
      );
    const now = clock.now();
    await checkSecret(tx, code);
    await saveReglage(tx, chiffrement, code, reglage, now);
    for (const { cle, logiciel, droits = DROITS } of cles) {
      await saveCleApi(tx, chiffrement, { collectivite: code, cle, logiciel, droits }, now);
      const owner = await findCleApi(tx, chiffrement, cle, now);
      if (owner && owner.collectivite !== code) {
        throw new ConfigError(
          `PASSERELLE_CLE : cette clé est déjà celle de la collectivité ${owner.collectivite}`,
        );
      }
    }
  }

  /** With another secret nothing kept can be opened, and what is written could not be by the instances beside. */
  async function checkSecret(tx: Tx, code: string): Promise<void> {
    try {
      await findReglage(tx, chiffrement, code);
    } catch (error) {
      if (!(error instanceof ChiffrementError)) throw error;
      throw new ConfigError("PASSERELLE_SECRET : ce n'est pas le secret avec lequel cette base a été écrite");
    }
  }
}
