import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { serve } from "@hono/node-server";
import { createHistoire } from "../../mocks/histoire/index.ts";
import { createMemory, type Memory } from "../../mocks/memory.ts";
import { createGateway, type Gateway, type GatewayOptions } from "../../src/gateway.ts";
import { openHistoire } from "../../src/histoire.ts";
import { createLog } from "../../src/log.ts";
import type { Database } from "../../src/persistence/database.ts";
import { CLE } from "./banc.ts";
import { createTestClock, type TestClock } from "./horloge.ts";
import { CHEMINS_SUPPOSES } from "./portes.ts";

/** A sandbox that has its story, under a clock that tests set; nothing listens but the France Travail of the story. */
export interface Jouee {
  gateway: Gateway;
  clock: TestClock;
  memory: Memory;
  /** Null where there was nothing to play. */
  play: (() => Promise<void>) | null;
  stop(): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every shape
  get(path: string): Promise<any>;
  logged(): string;
  close(): Promise<void>;
}

/** Opens what `npm start` opens, on that database, at that instant. */
export async function openJouee(db: Database, instant: string): Promise<Jouee> {
  const clock = createTestClock(instant);
  const memory = createMemory({ clock, reglages: { intensite: true } });
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLog("info", destination);
  // Whatever is not of the story finds France Travail down.
  const down = serve({ fetch: () => new Response(null, { status: 503 }), port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => down.once("listening", listening));
  const url = `http://127.0.0.1:${(down.address() as AddressInfo).port}`; // a TCP server that listens has one
  const options: GatewayOptions = {
    db,
    clock,
    log,
    secret: Buffer.alloc(32, 7),
    franceTravail: { authUrl: url, apiUrl: url, debit: 4, enVol: 10, chemins: CHEMINS_SUPPOSES },
    installations: [
      {
        code: "33",
        reglage: {
          identifiants: { clientId: "bac-a-sable-33", clientSecret: "secret" },
          versionOrientation: "v1",
        },
        cles: [{ cle: CLE, logiciel: "installation" }],
      },
    ],
    tableauDeBord: { cleOuverte: CLE },
  };
  const parts = { db, log, clock, options, collectivite: "33" };
  const representation = await openHistoire(createHistoire(memory), parts);
  const gateway = await createGateway({
    ...options,
    ...(representation && { partage: representation.partage }),
  });
  return {
    gateway,
    clock,
    memory,
    play: representation && (() => representation.play()),
    stop: async () => representation?.stop(),
    logged: () => lines.join(""),
    async get(path) {
      const response = await gateway.app.request(path, { headers: { Authorization: `Bearer ${CLE}` } });
      return response.json();
    },
    async close() {
      await representation?.stop();
      await gateway.close();
      await new Promise((closed) => down.close(closed));
    },
  };
}
