/*
 * What becomes of one delivery to an editor's address, and of that address: pure. Standard Webhooks: any 2xx is received,
 * 410 asks for nothing more ever, everything else is tried again.
 */

/** Why a delivery did not arrive; `statut-inattendu` when it was answered something else than 2xx or 410. */
export const ECHECS_RAPPEL = [
  "adresse-interdite",
  "nom-introuvable",
  "connexion-impossible",
  "sans-reponse",
  "redirection",
  "statut-inattendu",
] as const;
export type EchecRappel = (typeof ECHECS_RAPPEL)[number];

/** How one attempt ended. `statut`: of HTTP, null when nothing was answered. */
export type IssueRappel =
  | { kind: "recu"; statut: number }
  | { kind: "disparu"; statut: 410 }
  /** `retryAt`: before this instant the address asked not to be called; epoch milliseconds. */
  | { kind: "echec"; echec: EchecRappel; statut: number | null; retryAt: number | null };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** An event that nobody received for five days is given up: it is still to be read by cursor. */
export const ABANDON_RAPPEL_MS = 5 * 24 * HOUR_MS;
/** 5 s, 30 s, then longer and longer: a restart of the receiver is not waited out for minutes. */
const REPRISES_MS = [5_000, 30_000, 2 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 3 * HOUR_MS];
/** So many failures in a row, whatever the dossiers: the address itself is down, and is asked with one event at a time. */
export const ECHECS_PANNE = 5;

/** How long to wait after so many failures in a row, the second half drawn at random (0 to 1). Milliseconds. */
export function computeReprise(echecs: number, random: number): number {
  const whole = REPRISES_MS[Math.min(Math.max(echecs, 1), REPRISES_MS.length) - 1] ?? HOUR_MS;
  return Math.round(whole / 2 + (whole / 2) * random);
}

/** What becomes of one event after an attempt. `retirer`: it is delivered, or will never be. */
export type SuiteRappel =
  | { kind: "retirer"; abandon: boolean }
  | { kind: "reprendre"; prochaineTentative: number };

/** `tentatives`: this one included; `creeLe`, `now`: epoch milliseconds. */
export function nextRappel(attempt: {
  issue: IssueRappel;
  tentatives: number;
  creeLe: number;
  now: number;
  random: number;
}): SuiteRappel {
  const { issue, now } = attempt;
  if (issue.kind === "recu") return { kind: "retirer", abandon: false };
  if (issue.kind === "disparu" || now - attempt.creeLe >= ABANDON_RAPPEL_MS)
    return { kind: "retirer", abandon: true };
  const reprise = now + computeReprise(attempt.tentatives, attempt.random);
  return { kind: "reprendre", prochaineTentative: Math.max(reprise, issue.retryAt ?? 0) };
}
