import type { Clock } from "../clock.ts";
import { type Collectivite, findCollectivite } from "../domain/collectivite.ts";
import type { Droit } from "../domain/droit.ts";
import { type Chiffrement, ChiffrementError } from "../persistence/chiffrement.ts";
import { findCleApi } from "../persistence/cles-api.ts";
import type { Database } from "../persistence/database.ts";

/** What the measures and the pages are read with. */
export interface PilotageParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
}

/** Whose pages are open, and what the key that opened them allows. */
export interface AccesPilotage {
  collectivite: Collectivite;
  logiciel: string;
  droits: readonly Droit[];
}

/** Sealed under a name that no collectivité bears: whose session it is, the key inside alone says. */
const DOMAINE = "tableau-de-bord";

/** The access of a key of right `pilotage`; null for any other, without saying which of the reasons it is. */
export async function findAccesPilotage(parts: PilotageParts, cle: string): Promise<AccesPilotage | null> {
  const { db, chiffrement, clock } = parts;
  const found = await db.acrossCollectivites((tx) => findCleApi(tx, chiffrement, cle, clock.now()));
  const collectivite = found && findCollectivite(found.collectivite);
  if (!found || !collectivite || !found.droits.includes("pilotage")) return null;
  return { collectivite, logiciel: found.logiciel, droits: found.droits };
}

/** A session to be kept by the browser: the key itself, sealed, so that its revocation ends the session at once. */
export function sealSession({ chiffrement, clock }: PilotageParts, cle: string, dureeMs: number): string {
  const clair = JSON.stringify([cle, clock.now() + dureeMs]);
  return chiffrement.seal(DOMAINE, "session", clair).toString("base64url");
}

/** The access of a session; null when it is over, was altered, or its key is no longer good. */
export async function openSession(parts: PilotageParts, session: string): Promise<AccesPilotage | null> {
  try {
    const clair = parts.chiffrement.open(DOMAINE, "session", Buffer.from(session, "base64url"));
    // Sealed by sealSession and by nothing else: the shape is its own.
    const [cle, fin] = JSON.parse(clair.toString("utf8")) as [string, number];
    return fin > parts.clock.now() ? findAccesPilotage(parts, cle) : null;
  } catch (error) {
    if (error instanceof ChiffrementError) return null;
    throw error;
  }
}

/** The token that the forms of one browser carry: another site can have neither the cookie nor this. */
export function computeJeton({ chiffrement }: PilotageParts, cookie: string): string {
  return chiffrement.computeEmpreinte(DOMAINE, "formulaire", cookie).toString("base64url");
}
