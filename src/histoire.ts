import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import type { Clock } from "./clock.ts";
import { createGateway, type GatewayOptions } from "./gateway.ts";
import type { Log } from "./log.ts";
import type { Database } from "./persistence/database.ts";
import { beginHistoire, findAvancement, hasDossiers, keepJouee } from "./persistence/histoire.ts";

type Fetch = (request: Request, bindings?: object) => Response | Promise<Response>;

/** What a story goes through: the API of a gateway under the story's own clock. */
export interface Porte {
  call(
    methode: string,
    chemin: string,
    corps?: unknown,
    entetes?: Record<string, string>,
  ): Promise<{ statut: number; corps: unknown }>;
  idle(): Promise<void>;
  startJobs(): void;
  keep(instant: number): Promise<void>;
  isStopping(): boolean;
}

/** A story of fictitious people, that ends before `fin`; France Travail is told under the same clock. Instants: epoch ms. */
export interface Histoire {
  /** The software that tells it. */
  logiciel: string;
  /** The last instant that it would go to, were it begun now. */
  computeFin(now: number): number;
  /** Puts France Travail where the story has left it. */
  prepare(etape: { fin: number; jouee: number | null }): {
    clock: Clock;
    fetch: Fetch;
    play(porte: Porte): Promise<void>;
  };
}

/** A story to be played. */
export interface Representation {
  /** For the gateway that answers meanwhile. */
  partage: NonNullable<GatewayOptions["partage"]>;
  /** Plays it to its end behind the answers, or until `stop`; never throws. */
  play(): Promise<void>;
  stop(): Promise<void>;
}

interface Parts {
  db: Database;
  log: Log;
  /** The machine's own. */
  clock: Clock;
  /** What the gateway is opened with, the installation of the collectivité among it. */
  options: GatewayOptions;
  collectivite: string;
}

/**
 * A story is played once in a base: begun where nobody has declared anything yet, gone on with where it was interrupted, and
 * never again once it is over.
 * @returns null where there is none to play
 */
export async function openHistoire(histoire: Histoire, parts: Parts): Promise<Representation | null> {
  const { db, log, clock, collectivite } = parts;
  const avancement = await db.inCollectivite(collectivite, async (tx) => {
    const found = await findAvancement(tx, collectivite);
    if (found || (await hasDossiers(tx, collectivite))) return found;
    const fin = histoire.computeFin(clock.now());
    await beginHistoire(tx, collectivite, fin);
    return { fin, jouee: null };
  });
  if (!avancement) return null;
  const scene = histoire.prepare(avancement);
  if (avancement.jouee !== null && avancement.jouee >= avancement.fin) return null;

  let stopping = false;
  let end = () => {};
  const jusqua = new Promise<void>((resolve) => {
    end = resolve;
  });
  let playing: Promise<void> = Promise.resolve();
  return {
    partage: { sauf: histoire.logiciel, jusqua },
    play() {
      const began = performance.now();
      playing = playScene(histoire, scene, parts, () => stopping)
        .then(
          () => {
            const secondes = Math.round((performance.now() - began) / 1_000);
            log.info({ secondes }, stopping ? "story stopped on its way" : "story played");
          },
          (error: unknown) => log.error({ err: error }, "story not played to its end"),
        )
        // Stopped on its way it goes on another time: what would forget its traces meanwhile does not begin.
        .finally(() => stopping || end());
      return playing;
    },
    async stop() {
      stopping = true;
      await playing;
    },
  };
}

async function playScene(
  { logiciel }: Histoire,
  { clock, fetch, play }: ReturnType<Histoire["prepare"]>,
  { db, options, collectivite }: Parts,
  isStopping: () => boolean,
): Promise<void> {
  const { server, url } = await listen(fetch);
  const cle = randomBytes(32).toString("base64url");
  const [installation] = options.installations;
  const gateway = await createGateway({
    ...options,
    clock,
    random: () => 0.5,
    franceTravail: { ...options.franceTravail, authUrl: url, apiUrl: url, debit: PRESSE, enVol: PRESSE },
    installations: installation ? [{ ...installation, cles: [{ cle, logiciel }] }] : [],
    partage: { seul: logiciel },
  });
  try {
    await play({
      isStopping,
      idle: async () => {
        await gateway.dispatcher.idle();
        await gateway.jobs.idle();
      },
      startJobs: gateway.jobs.start,
      keep: (instant) => db.inCollectivite(collectivite, (tx) => keepJouee(tx, collectivite, instant)),
      async call(methode, chemin, corps, entetes) {
        const response = await gateway.app.request(chemin, {
          method: methode,
          headers: { Authorization: `Bearer ${cle}`, "Content-Type": "application/json", ...entetes },
          ...(corps !== undefined && { body: JSON.stringify(corps) }),
        });
        const text = await response.text();
        return { statut: response.status, corps: text === "" ? null : JSON.parse(text) };
      },
    });
  } finally {
    await gateway.close();
    await new Promise((closed) => server.close(closed));
  }
}

/** No pace to speak of: the France Travail of the story is this process's own. */
const PRESSE = 1_000_000;

/** France Travail as it was, on an address of this machine that nobody else is told. */
function listen(fetch: Fetch): Promise<{ server: ServerType; url: string }> {
  return new Promise((listening) => {
    const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, (address: AddressInfo) => {
      listening({ server, url: `http://127.0.0.1:${address.port}` });
    });
  });
}
