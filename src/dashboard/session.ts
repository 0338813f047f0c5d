import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { toDateLocale } from "../domain/date-civile.ts";
import { computeJeton, openSession, sealSession } from "../pilotage/acces.ts";
import { countBloquees } from "../pilotage/transmissions-bloquees.ts";
import type { DashboardEnv, DashboardParts } from "./parts.ts";

export const RACINE = "/tableau-de-bord";
const SESSION = "passerelle_session";
const VISITE = "passerelle_visite";
/** A working day. */
const SESSION_MS = 10 * 3_600_000;

/** Out of reach of scripts and of other sites; over TLS alone, save on this very machine. */
const options = (c: Context) => ({
  path: RACINE,
  httpOnly: true,
  sameSite: "Strict" as const,
  secure: !isLoopback(new URL(c.req.url).hostname),
});

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);

/** Opens a session of this browser by a key that was found good. @returns its cookie */
export function startSession(c: Context<DashboardEnv>, parts: DashboardParts, cle: string): string {
  const session = sealSession(parts, cle, SESSION_MS);
  setCookie(c, SESSION, session, { ...options(c), maxAge: SESSION_MS / 1000 });
  return session;
}

export function endSession(c: Context<DashboardEnv>): void {
  deleteCookie(c, SESSION, options(c));
}

/** Leaves the access of the browser for the pages, or sends it to the form; the sandbox opens by itself. */
export const requireSession = (parts: DashboardParts) =>
  createMiddleware<DashboardEnv>(async (c, next) => {
    let session = getCookie(c, SESSION) ?? "";
    let acces = await openSession(parts, session);
    if (!acces && parts.cleOuverte !== null && c.req.method === "GET") {
      session = startSession(c, parts, parts.cleOuverte);
      acces = await openSession(parts, session);
    }
    if (!acces) return c.redirect(`${RACINE}/connexion`, 303);
    const { code, fuseau } = acces.collectivite;
    const maintenant = parts.clock.now();
    const causes = await parts.db.inCollectivite(code, (tx) => countBloquees(tx, code));
    c.set("acces", acces);
    c.set("jeton", computeJeton(parts, session));
    c.set("maintenant", maintenant);
    c.set("aujourdhui", toDateLocale(maintenant, fuseau));
    c.set(
      "bloquees",
      causes.reduce((sum, { effectif }) => sum + effectif, 0),
    );
    return next();
  });

/** The token of the form of a browser without a session: its own cookie, made on the first visit. */
export function startVisite(c: Context<DashboardEnv>, parts: DashboardParts): string {
  const visite = getCookie(c, VISITE) ?? randomBytes(16).toString("base64url");
  setCookie(c, VISITE, visite, options(c));
  return computeJeton(parts, visite);
}

export function readJetonVisite(c: Context<DashboardEnv>, parts: DashboardParts): string | null {
  const visite = getCookie(c, VISITE);
  return visite === undefined ? null : computeJeton(parts, visite);
}

/** Whether a form was sent by one of our own pages, to this browser. */
export function isJeton(expected: string | null, given: unknown): boolean {
  if (expected === null || typeof given !== "string") return false;
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** No form of these pages is long. */
export const limitForm = bodyLimit({ maxSize: 64 * 1024 });
