import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { findPort } from "../support/serveur-postgresql.ts";
import { type Acte, createHasard, listDossiers, toJour } from "./actes.ts";
import { type Base, openBase } from "./base.ts";
import { type Bilan, confront } from "./bilan.ts";
import { type ClientParts, liveClient } from "./client.ts";
import type { Dit, Livre } from "./livre.ts";
import { type Instance, kill, launch, openInstance } from "./processus.ts";
import { DEBIT, DUREES, type Essai } from "./reglages.ts";
import { describeReste, isAnythingLeft, listTransmissions, mendBloquees } from "./veille.ts";

/** What a trial found, and how hard it was. */
export interface Resultat {
  bilan: Bilan;
  livre: Livre;
  ecritures: number;
  dites: Record<string, number>;
  morts: number;
  mortsBase: number;
  base: Base["nature"];
  /** Instances that ended without having been killed. */
  imprevus: number;
  retries: number;
  /** How many were blocked, by cause; and those of them that the gateway could have settled by reading France Travail. */
  bloquees: Record<string, number>;
  reglables: number;
  secondes: number;
}

/** While the queue empties, what is left in it is told so often; milliseconds. */
const RECIT_MS = 30_000;

/** Lives through one trial, whatever becomes of it nothing is left behind. `journal`: where instances write their errors. */
export async function liveEssai(essai: Essai, tell: (line: string) => void = () => {}): Promise<Resultat> {
  const closers: (() => Promise<void> | void)[] = [];
  const dossier = mkdtempSync(join(tmpdir(), "passerelle-chaos-"));
  closers.push(() => rmSync(dossier, { recursive: true, force: true }));
  try {
    const journal = openSync(process.env.PASSERELLE_CHAOS_JOURNAL ?? join(dossier, "journal"), "a");
    closers.push(() => closeSync(journal));
    return await live(essai, { dossier, journal, tell, onClose: (close) => closers.push(close) });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

interface Place {
  dossier: string;
  journal: number;
  tell: (line: string) => void;
  onClose(close: () => Promise<void> | void): void;
}

async function live(essai: Essai, { dossier, journal, tell, onClose }: Place): Promise<Resultat> {
  const began = Date.now();
  const hasard = createHasard(essai.graine);
  const dossiers = listDossiers(essai.dossiers, toJour(began), hasard);
  const base = await openBase(essai.moteur, dossier);
  onClose(base.stop);
  const args = [essai.dossiers, DUREES.appel.headers, essai.graine].map(String);
  const franceTravail = launch({ script: "france-travail.ts", args, journal, priorite: -15 });
  onClose(() => kill(franceTravail.child));
  const urlFranceTravail = await franceTravail.ready;
  // Its clock is the measure of the pace: it goes before all others.
  const derriere = new URL(urlFranceTravail).port;
  const porte = launch({ script: "porte.ts", args: [derriere], journal, priorite: -20 });
  onClose(() => kill(porte.child));
  const urlPorte = await porte.ready;
  const instances: Instance[] = [];
  for (let n = 0; n < essai.instances; n += 1) {
    const port = await findPort();
    const env = { ...base.env, ...describeInstance(port, urlPorte) };
    const instance = openInstance(port, { env, journal, priorite: -5 });
    onClose(instance.stop);
    instances.push(instance);
  }
  await Promise.all(instances.map((instance) => instance.ready()));

  const dits = new Map<Acte, Dit>();
  let retries = 0;
  const parts: ClientParts = {
    urls: instances.map(({ url }) => url),
    hasard,
    dits,
    onRetry: () => {
      retries += 1;
    },
  };
  const ecritures = dossiers.reduce((sum, { actes }) => sum + actes.length, 0);
  const faits = async () => Number(await (await fetch(`${urlFranceTravail}/_nombre`)).text());
  const clients = Array.from({ length: essai.clients }, (_, n) =>
    liveClient(
      parts,
      dossiers.filter((_, rang) => rang % essai.clients === n),
    ),
  );
  let over = false;
  const written = Promise.all(clients);
  const seen = new Map<string, { cause: string; relisible: boolean }>();
  const mending = (async () => {
    while (!over) {
      await setTimeout(1_000);
      for (const { id, flux, operation, cause } of await mendBloquees(parts, {
        franceTravail: urlFranceTravail,
        dits,
      }))
        seen.set(`${id} ${cause}`, {
          cause: cause ?? "?",
          relisible: `${flux} ${operation}` !== "sanction decision",
        });
    }
  })();
  const killing = killAll(essai, { instances, base, hasard, faits, ecritures, tell });
  const failed = Promise.race([
    written.then(() => new Promise<never>(() => {})),
    mending,
    killing.then(() => new Promise<never>(() => {})),
  ]);
  await Promise.race([Promise.all([written, killing]), failed]);
  tell(
    `${Math.round((Date.now() - began) / 1_000)} s : tout est écrit, ${await faits()} faits ; la file se vide`,
  );
  let told = Date.now();
  while (await Promise.race([isAnythingLeft(parts), failed])) {
    await setTimeout(500);
    if (Date.now() - told < RECIT_MS) continue;
    told = Date.now();
    for (const line of await describeReste(parts)) tell(line);
  }
  over = true;
  await mending;

  const livre = await readLivre(urlFranceTravail);
  const transmissions = await listTransmissions(parts);
  const bloquees = [...seen.values()];
  return {
    bilan: confront({ dossiers, dits, transmissions, livre, debit: DEBIT }),
    livre,
    ecritures,
    dites: count([...dits.values()].map(({ etat }) => etat)),
    ...(await killing),
    base: base.nature,
    imprevus: instances.reduce((sum, { imprevus }) => sum + imprevus(), 0),
    retries,
    bloquees: count(bloquees.map(({ cause }) => cause)),
    reglables: bloquees.filter(({ cause, relisible }) => cause === "issue-incertaine" && relisible).length,
    secondes: Math.round((Date.now() - began) / 1_000),
  };
}

interface Cibles {
  instances: readonly Instance[];
  base: { crash: (() => Promise<void>) | null };
  hasard: () => number;
  /** Acts done at France Travail so far, of so many. */
  faits: () => Promise<number>;
  ecritures: number;
  tell: (line: string) => void;
}

/** The deaths, spread over the work that there is to do rather than over time. */
async function killAll(
  { morts, mortsBase }: Essai,
  { instances, base, hasard, faits, ecritures, tell }: Cibles,
) {
  const bases = base.crash ? mortsBase : 0;
  const every = Math.max(1, Math.floor(morts / (bases + 1)));
  let killed = 0;
  let crashed = 0;
  for (let n = 1; n <= morts; n += 1) {
    // From the first acts to the last: half of them while clients still write.
    while ((await faits()) < (ecritures * n) / (morts + 2)) await setTimeout(200);
    await instances[Math.floor(hasard() * instances.length)]?.kill();
    killed += 1;
    if (base.crash && crashed < bases && n % every === 0) {
      await base.crash();
      crashed += 1;
    }
    tell(`${killed} morts d'instances, ${crashed} de la base ; ${await faits()} actes faits`);
  }
  return { morts: killed, mortsBase: crashed };
}

const describeInstance = (port: number, franceTravail: string) => ({
  PASSERELLE_MODE: "recette",
  HOST: "127.0.0.1",
  PORT: String(port),
  FRANCE_TRAVAIL_AUTH_URL: franceTravail,
  FRANCE_TRAVAIL_API_URL: franceTravail,
  FRANCE_TRAVAIL_CLIENT_ID: "essai",
  FRANCE_TRAVAIL_CLIENT_SECRET: "secret",
  FRANCE_TRAVAIL_DEBIT: String(DEBIT),
  PASSERELLE_SECRET: Buffer.alloc(32, 9).toString("base64"),
  PASSERELLE_JOURNAL: process.env.PASSERELLE_JOURNAL ?? "error",
});

async function readLivre(url: string): Promise<Livre> {
  return (await fetch(`${url}/_livre`)).json() as Promise<Livre>; // what this folder's own process writes
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
