import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type ServerType, serve } from "@hono/node-server";
import { basePathOf } from "../adapters/apis.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Config, ConfigError, parseConfig } from "./config.ts";
import { createGateway, type Gateway, type GatewayOptions } from "./gateway.ts";
import { type Histoire, openHistoire } from "./histoire.ts";
import { createLog, type Log } from "./log.ts";
import { type Database, type DatabaseOptions, openDatabase } from "./persistence/database.ts";
import { VerrouError } from "./persistence/verrou-dossier.ts";

type Fetch = (request: Request, bindings?: object) => Response | Promise<Response>;

/** A France Travail served by this very process, under `/simulateur` (sandbox only). */
export interface Simulateur {
  fetch: Fetch;
  identifiants: (collectivite: string) => { clientId: string; clientSecret: string };
  /** What was lived before today, for the pages to have something to show. */
  histoire?: Histoire;
}

export interface Running {
  /** Where it listens, without a final slash. */
  url: string;
  gateway: Gateway;
  /** Resolves once there is no more story to be played. */
  histoire: Promise<void>;
  stop(): Promise<void>;
}

interface StartOptions {
  log: Log;
  clock?: Clock;
  simulateur?: Simulateur;
  /** What no environment says: more collectivités, and durations shortened, for trials that live through many deaths. */
  essai?: Pick<GatewayOptions, "installations" | "durees"> & {
    franceTravail: Pick<GatewayOptions["franceTravail"], "timeouts" | "defaultWait">;
  };
}

/**
 * Opens the database, listens, and starts the gateway; what comes before it is ready is answered 503.
 * @throws ConfigError for what cannot be started so
 */
export async function start(
  config: Config,
  { log, clock = systemClock, simulateur, essai }: StartOptions,
): Promise<Running> {
  const logo = await readLogo(config.apparence.logo);
  const db = await openBase({
    url: config.databaseUrl,
    dossierDonnees: resolve(config.dossierDonnees),
    log,
  });
  let answer: Fetch = () =>
    Response.json({ etat: "demarrage" }, { status: 503, headers: { "Retry-After": "1" } });
  const { server, url } = await listen(config, (request, bindings) => answer(request, bindings));
  try {
    const options: GatewayOptions = {
      db,
      clock,
      log,
      secret: config.secret,
      mode: config.mode,
      arriereMax: config.arriereMax,
      rappels: { reseaux: config.reseauxRappels },
      franceTravail: { ...toFranceTravail(config, url), ...essai?.franceTravail },
      installations: [
        ...(config.collectivite ? [toInstallation(config, config.collectivite, simulateur)] : []),
        ...(essai?.installations ?? []),
      ],
      ...(essai?.durees && { durees: essai.durees }),
      tableauDeBord: {
        apparence: { ...config.apparence, nom: config.apparence.nom ?? null, logo },
        // Fictitious people only: whoever reaches this machine may look.
        cleOuverte: config.mode === "bac-a-sable" ? config.cle : undefined,
      },
    };
    const { collectivite } = config;
    const representation =
      simulateur?.histoire && collectivite
        ? await openHistoire(simulateur.histoire, { db, log, clock, options, collectivite })
        : null;
    const gateway = await createGateway({
      ...options,
      ...(representation && { partage: representation.partage }),
    });
    answer = route(gateway, simulateur);
    return {
      url,
      gateway,
      histoire: representation?.play() ?? Promise.resolve(),
      async stop() {
        await representation?.stop();
        await new Promise<void>((closed) => {
          server.close(() => closed());
          if ("closeIdleConnections" in server) server.closeIdleConnections();
        });
        await gateway.close();
        await db.close();
      },
    };
  } catch (error) {
    server.close();
    await db.close();
    throw error;
  }
}

/** What the operator can mend of a database that does not open, in a sentence; never its address, which may hold a password. */
const EXPLAINED: Record<string, string> = {
  ECONNREFUSED: "DATABASE_URL : la base ne répond pas à cette adresse",
  ENOTFOUND: "DATABASE_URL : le nom d'hôte est inconnu",
  "28P01": "DATABASE_URL : le mot de passe est refusé",
  "28000": "DATABASE_URL : la connexion est refusée pour ce compte",
  "3D000": "DATABASE_URL : la base n'existe pas",
  "42501":
    "DATABASE_URL : ce compte doit pouvoir créer deux rôles (createrole) ; s'ils existent déjà, un administrateur exécute « grant passerelle_collectivite, passerelle_transverse to <compte> »",
  EEXIST: "PASSERELLE_DONNEES : ce n'est pas un dossier",
  EACCES: "PASSERELLE_DONNEES : le dossier n'est pas accessible en écriture",
};

async function readLogo(path: string | undefined): Promise<{ type: string; contenu: Buffer } | null> {
  if (path === undefined) return null;
  const type = path.endsWith(".svg") ? "image/svg+xml" : "image/png";
  try {
    return { type, contenu: await readFile(path) };
  } catch {
    throw new ConfigError("PASSERELLE_LOGO : ce fichier n'a pas pu être lu");
  }
}

async function openBase(options: DatabaseOptions): Promise<Database> {
  try {
    return await openDatabase(options);
  } catch (error) {
    if (error instanceof VerrouError) throw new ConfigError(error.message);
    const sentence = error instanceof Error && "code" in error ? EXPLAINED[String(error.code)] : undefined;
    throw sentence === undefined ? error : new ConfigError(sentence);
  }
}

/**
 * Where France Travail is, and how it may be called; `url` is our own, under which the sandbox has its simulator. The
 * address that is assumed for the intensity API is used in sandbox alone (G01).
 */
export function toFranceTravail(config: Config, url: string): GatewayOptions["franceTravail"] {
  const simulateur = `${url}/simulateur`;
  const api = "suivi-intensite-accompagnement";
  const intensite = config.intensite ?? (config.mode === "bac-a-sable" ? basePathOf(api) : undefined);
  return {
    ...(config.franceTravail ?? { authUrl: simulateur, apiUrl: simulateur }),
    debit: config.debit,
    fermetures: config.fermetures,
    enVol: config.enVol,
    chemins: intensite === undefined ? {} : { [api]: intensite },
  };
}

function toInstallation(config: Config, code: string, simulateur: Simulateur | undefined) {
  return {
    code,
    reglage: {
      identifiants: config.identifiants ?? simulateur?.identifiants(code) ?? null,
      versionOrientation: config.orientation,
    },
    cles: config.cle ? [{ cle: config.cle, logiciel: "installation" }] : [],
  };
}

function route(gateway: Gateway, simulateur: Simulateur | undefined): Fetch {
  return (request, bindings) => {
    const { pathname } = new URL(request.url);
    if (simulateur && /^\/simulateur(\/|$)/.test(pathname)) return simulateur.fetch(request, bindings);
    return gateway.app.fetch(request, bindings);
  };
}

function listen(config: Config, fetch: Fetch): Promise<{ server: ServerType; url: string }> {
  return new Promise((listening, failed) => {
    const server = serve({ fetch, port: config.port, hostname: config.host }, ({ port }) => {
      const host = ["0.0.0.0", "::"].includes(config.host) ? "127.0.0.1" : config.host;
      listening({ server, url: `http://${host.includes(":") ? `[${host}]` : host}:${port}` });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      const busy = error.code === "EADDRINUSE";
      failed(busy ? new ConfigError(`PORT : le port ${config.port} est déjà pris`) : error);
    });
  });
}

/** Starts from the environment, says where it listens, and stops on SIGINT and SIGTERM. */
export async function run(
  environment: Readonly<Record<string, string | undefined>>,
  prepare: (config: Config) => {
    simulateur?: Simulateur;
    announce?: (running: Running) => void;
  } = () => ({}),
): Promise<void> {
  try {
    const config = parseConfig(environment);
    const log = createLog(config.niveauJournal);
    const { simulateur, announce } = prepare(config);
    const running = await start(config, { log, ...(simulateur && { simulateur }) });
    log.info({ url: running.url, mode: config.mode }, "listening");
    announce?.(running);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        log.info({ signal }, "stopping");
        void running.stop().then(() => process.exit(0));
      });
    }
  } catch (error) {
    // What the operator can mend is one sentence; anything else keeps its stack.
    console.error(error instanceof ConfigError ? `Configuration refusée. ${error.message}` : error);
    process.exit(1);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await run(process.env);
