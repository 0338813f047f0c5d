import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { type Clock, systemClock } from "../clock.ts";

/** Another process holds the data folder. The message is for the operator. */
export class VerrouError extends Error {}

/** Who holds a folder; the start time tells a process from a later one that was given the same number. */
interface Detenteur {
  pid: number;
  depart: string | null;
  /** Where process numbers mean something: one start of one machine, or of one container. */
  espace: string;
}

/** A holder shows this often that it lives, to those who cannot see its process (another container). */
const SIGNE_DE_VIE_MS = 5_000;
const SILENCE_MS = 4 * SIGNE_DE_VIE_MS;

/**
 * Takes `dossier` for this process: PGlite takes no lock of its own, and two processes on one folder lose
 * rows without a word. Never takes it from a process that lives; takes it over from one that died.
 * @returns what lets go of it; the end of the process does too
 * @throws VerrouError
 */
export function takeVerrou(dossier: string, clock: Clock = systemClock): () => void {
  const fichier = join(dossier, "passerelle.pid");
  const content = JSON.stringify(readDetenteur(process.pid));
  const candidate = `${fichier}.${process.pid}`;
  writeFileSync(candidate, content);
  try {
    const taken = link(candidate, fichier) || (removeStale(fichier, clock) && link(candidate, fichier));
    if (!taken) throw new VerrouError(explain(resolve(dossier)));
  } finally {
    rmSync(candidate, { force: true });
  }
  return hold(fichier, content, clock);
}

const explain = (dossier: string): string =>
  `Le dossier de données ${dossier} est déjà ouvert par un autre processus de la passerelle. ` +
  "Arrêtez ce processus, ou donnez un autre dossier à celui-ci par PASSERELLE_DONNEES ; pour faire tourner " +
  "plusieurs instances ensemble, employez PostgreSQL (DATABASE_URL).";

/** A link appears with its content, or not at all: nobody reads half a lock. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}

/** Removes a lock whose holder died. Returns false when it lives, or when another process was quicker. */
function removeStale(fichier: string, clock: Clock): boolean {
  const found = read(fichier);
  if (found === null) return true;
  if (isHeld(fichier, found, clock)) return false;
  const aside = `${fichier}.${process.pid}.perime`;
  try {
    renameSync(fichier, aside);
  } catch (error) {
    if (isErrno(error, "ENOENT")) return true;
    throw error;
  }
  // Between the reading and the renaming, another process may have put its own in place of the stale one.
  const removed = read(aside) === found;
  if (!removed) link(aside, fichier);
  rmSync(aside, { force: true });
  return removed;
}

function isHeld(fichier: string, content: string, clock: Clock): boolean {
  const detenteur = parse(content);
  if (!detenteur) return false;
  const here = readDetenteur(detenteur.pid);
  if (detenteur.espace !== here.espace) return clock.now() - statSync(fichier).mtimeMs < SILENCE_MS;
  return isAlive(detenteur.pid) && detenteur.depart === here.depart;
}

function parse(content: string): Detenteur | null {
  try {
    const found: Partial<Detenteur> | null = JSON.parse(content);
    if (typeof found?.pid !== "number" || typeof found.espace !== "string") return null;
    return { pid: found.pid, depart: found.depart ?? null, espace: found.espace };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, under another account.
    return isErrno(error, "EPERM");
  }
}

/** Shows signs of life until the release, or the end of the process. */
function hold(fichier: string, content: string, clock: Clock): () => void {
  const isOurs = () => read(fichier) === content;
  let stop = () => {};
  const live = () => {
    const now = clock.now() / 1_000;
    if (isOurs()) utimesSync(fichier, now, now);
    stop = clock.setTimeout(live, SIGNE_DE_VIE_MS);
  };
  const release = () => {
    stop();
    process.removeListener("exit", release);
    if (isOurs()) rmSync(fichier, { force: true });
  };
  live();
  process.once("exit", release);
  return release;
}

/** A process as this one sees it. Only Linux says when it started, and which space of numbers it is in. */
function readDetenteur(pid: number): Detenteur {
  const boot = read("/proc/sys/kernel/random/boot_id")?.trim() ?? hostname();
  return { pid, depart: readDepart(pid), espace: `${boot} ${readPidNamespace()}` };
}

/** Field 22 of /proc/pid/stat, counted from the end of the name, which may hold spaces: clock ticks since boot. */
function readDepart(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function readPidNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function read(fichier: string): string | null {
  try {
    return readFileSync(fichier, "utf8");
  } catch {
    return null;
  }
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
