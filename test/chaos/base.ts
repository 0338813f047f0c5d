import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { administer, withDatabase } from "../support/postgresql.ts";
import { startServer } from "../support/serveur-postgresql.ts";
import type { Essai } from "./reglages.ts";

/** What the instances keep their transmissions in. */
export interface Base {
  /** What tells an instance where it is. */
  env: Record<string, string>;
  /** Whose it is: started by the trial, given by DATABASE_URL, or of the one instance itself. */
  nature: "a-nous" | "donnee" | "dans-l-instance";
  /** Kills the database and starts it again; null where it is not ours, or dies with its instance. */
  crash: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/** A PostgreSQL of the trial's own, else that of DATABASE_URL (which is not killed); or the folder of a PGlite. */
export async function openBase(moteur: Essai["moteur"], dossier: string): Promise<Base> {
  if (moteur === "pglite") {
    const donnees = join(dossier, "pglite");
    mkdirSync(donnees);
    return {
      nature: "dans-l-instance",
      env: { PASSERELLE_DONNEES: donnees },
      crash: null,
      stop: async () => {},
    };
  }
  const given = process.env.DATABASE_URL;
  const server = given ? null : await startServer({ durable: true });
  const url = server?.url ?? given ?? "";
  const name = `passerelle_chaos_${process.pid}`;
  await administer(url, (client) => client.query(`create database ${name}`));
  return {
    nature: server ? "a-nous" : "donnee",
    env: { DATABASE_URL: withDatabase(url, name) },
    crash: server?.crash ?? null,
    async stop() {
      if (server) return server.stop();
      await administer(url, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
