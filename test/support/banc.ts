import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { serve } from "@hono/node-server";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { createMemory } from "../../mocks/memory.ts";
import { createSimulator } from "../../mocks/simulator.ts";
import type { Mode } from "../../src/domain/mode.ts";
import { BOUCLAGE, parseReseaux } from "../../src/domain/reseaux.ts";
import { createGateway, type Gateway, type GatewayOptions, type Installation } from "../../src/gateway.ts";
import { createLog } from "../../src/log.ts";
import type { Database } from "../../src/persistence/database.ts";
import { openTestDatabase } from "./base.ts";
import { createTestClock, type TestClock } from "./horloge.ts";
import { CHEMINS_SUPPOSES } from "./portes.ts";

/** One working day in the life of the collectivité: winter in Paris, noon. */
export const INSTANT = "2026-02-12T11:00:00Z";
export const CLE = "bac-a-sable";

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every shape; what they expect is their subject
  body: any;
}

interface Call {
  body?: unknown;
  /** Sent as it is, whatever it is. */
  texte?: string;
  cle?: string | null;
  headers?: Record<string, string>;
}

export interface LigneSimulateur {
  methode: string;
  chemin: string;
  statut: number;
  corps: unknown;
  entetes: Record<string, string>;
}

/** A gateway on a real database, in front of the simulator on a real socket, under a clock that tests set. */
export interface Banc {
  clock: TestClock;
  db: Database;
  gateway: Gateway;
  urlSimulateur: string;
  call(method: string, path: string, call?: Call): Promise<Answer>;
  simulateur(method: string, path: string, body?: unknown): Promise<Answer>;
  /** What reached France Travail, in order; `filtre` is a part of the path. */
  arrived(filtre?: string): Promise<LigneSimulateur[]>;
  /** Every request that reached the host of France Travail, whatever its path: `PUT /simulateur/partenaire/…`. */
  received(): readonly string[];
  /** How many requests France Travail is answering. */
  answering(): number;
  /** Everything the gateway has logged. */
  logged(): string;
  /** Starts the gateway again on what is there: its memory alone is lost; `configure` as for `openBanc`, `mode` bac-a-sable unless told, until the next. */
  restart(configure?: Configure, mode?: Mode): Promise<void>;
  /** Empties the database and the simulator, and sets the clock back. */
  reset(instant?: string): Promise<void>;
  close(): Promise<void>;
}

/** How the gateway calls France Travail, where that is not the bench's own way: the host is the address given. */
export type Configure = (url: string) => Partial<GatewayOptions["franceTravail"]>;

const reglage = (code: string, versionOrientation: "v1" | "v2" = "v1") => ({
  identifiants: { clientId: `bac-a-sable-${code}`, clientSecret: "secret" },
  versionOrientation,
});

/** 33 (Gironde, all rights and one right each), 59 on orientation v2, and the territories that the rules set apart. */
const INSTALLATIONS: readonly Installation[] = [
  {
    code: "33",
    reglage: reglage("33"),
    cles: [
      { cle: CLE, logiciel: "logiciel-test" },
      { cle: "cle-lecture", logiciel: "lecteur", droits: ["lecture"] },
    ],
  },
  { code: "59", reglage: reglage("59", "v2"), cles: [{ cle: "cle-59", logiciel: "logiciel-59" }] },
  { code: "971", reglage: reglage("971"), cles: [{ cle: "cle-971", logiciel: "logiciel-971" }] },
  { code: "972", reglage: reglage("972"), cles: [{ cle: "cle-972", logiciel: "logiciel-972" }] },
  { code: "973", reglage: reglage("973"), cles: [{ cle: "cle-973", logiciel: "logiciel-973" }] },
  { code: "974", reglage: reglage("974"), cles: [{ cle: "cle-974", logiciel: "logiciel-974" }] },
  { code: "975", reglage: reglage("975"), cles: [{ cle: "cle-975", logiciel: "logiciel-975" }] },
  { code: "976", reglage: reglage("976"), cles: [{ cle: "cle-976", logiciel: "logiciel-976" }] },
];

/** Opens a bench; `debit` in calls a second (ten million: no pace to speak of, on a clock that stands still). */
export async function openBanc(
  options: {
    debit?: number;
    timeouts?: { headers: number; body: number };
    configure?: Configure;
    /** What else the gateway is opened with: another face of the database, a bound. */
    gateway?: (db: Database) => Partial<GatewayOptions>;
  } = {},
): Promise<Banc> {
  const clock = createTestClock(INSTANT);
  const { db, reset } = await openTestDatabase();
  await reset();
  const memory = createMemory({ clock, reglages: { intensite: true } });
  const simulator = createSimulator({ clock, memory });
  let received: string[] = [];
  let answering = 0;
  const mounted = new Hono().use(async (c, next) => {
    received.push(`${c.req.method} ${c.req.path}`);
    answering += 1;
    await next().finally(() => {
      answering -= 1;
    });
  });
  mounted.route("/simulateur", simulator.app);
  const server = serve({ fetch: mounted.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const urlSimulateur = `http://127.0.0.1:${port}/simulateur`;

  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  let { configure } = options;
  let mode: Mode = "bac-a-sable";
  // Installed once, and put back as they were at each reset: eight of them cost as much as the rest of a start.
  let installed: Record<string, unknown> | null = null;
  const open = async () => {
    const gateway = await createGateway({
      db,
      clock,
      log: createLog("trace", destination),
      secret: Buffer.alloc(32, 7),
      mode,
      franceTravail: {
        authUrl: urlSimulateur,
        apiUrl: urlSimulateur,
        debit: options.debit ?? 10_000_000,
        enVol: 1_000,
        chemins: CHEMINS_SUPPOSES,
        ...(options.timeouts && { timeouts: options.timeouts }),
        ...configure?.(urlSimulateur),
      },
      installations: installed ? [] : INSTALLATIONS,
      // What the sandbox admits: receivers on this machine.
      rappels: { reseaux: parseReseaux(BOUCLAGE, true) },
      random: () => 1,
      // At each start they would look at an empty database; a test of what is done every hour does it itself.
      jobs: false,
      ...options.gateway?.(db),
    });
    installed ??= await readInstallations(db);
    return gateway;
  };

  const banc: Banc = {
    clock,
    db,
    gateway: await open(),
    urlSimulateur,
    async call(method, path, { body, texte, cle = CLE, headers } = {}) {
      const text = texte ?? (body === undefined ? undefined : JSON.stringify(body));
      const response = await banc.gateway.app.request(path, {
        method,
        headers: {
          ...(text !== undefined && { "Content-Type": "application/json" }),
          ...(cle !== null && { Authorization: `Bearer ${cle}` }),
          ...headers,
        },
        ...(text !== undefined && { body: text }),
      });
      return read(response);
    },
    async simulateur(method, path, body) {
      const response = await fetch(`${urlSimulateur}${path}`, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { "Content-Type": "application/json" },
        }),
      });
      return read(response);
    },
    async arrived(filtre = "/partenaire/") {
      const { body } = await banc.simulateur("GET", "/_journal");
      return body.filter((line: LigneSimulateur) => line.chemin.includes(filtre));
    },
    received: () => received,
    answering: () => answering,
    logged: () => lines.join(""),
    async restart(change, next = "bac-a-sable") {
      await banc.gateway.close();
      mode = next;
      configure = change ?? configure;
      banc.gateway = await open();
    },
    async reset(instant = INSTANT) {
      await banc.gateway.close();
      await reset();
      await writeInstallations(db, installed);
      await banc.simulateur("DELETE", "/_memoire");
      received = [];
      configure = options.configure;
      mode = "bac-a-sable";
      clock.set(instant);
      banc.gateway = await open();
    },
    async close() {
      await banc.gateway.close();
      await new Promise((closed) => server.close(closed));
    },
  };
  return banc;
}

/** The collectivités and their keys, as rows. */
async function readInstallations(db: Database): Promise<Record<string, unknown>> {
  const { rows } = await db.acrossCollectivites((tx) =>
    tx.execute(
      sql`select (select jsonb_agg(c) from collectivite c) as collectivite, (select jsonb_agg(k) from cle_api k) as cle_api`,
    ),
  );
  return rows[0] ?? {};
}

async function writeInstallations(db: Database, rows: Record<string, unknown> | null): Promise<void> {
  await db.acrossCollectivites(async (tx) => {
    for (const [table, lines] of Object.entries(rows ?? {}))
      await tx.execute(
        sql`insert into ${sql.identifier(table)} select * from jsonb_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(lines)}::jsonb)`,
      );
  });
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = /json/.test(response.headers.get("content-type") ?? "") && text !== "";
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}
