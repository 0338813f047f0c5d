import type { Answer } from "./transport.ts";

/** Whether France Travail was there to answer: not where the connection failed, nor where what stands before it said so. */
export const isAnswer = (answer: Answer): boolean =>
  answer.kind === "answered" && ![502, 503, 504].includes(answer.status);

/** G45: what to wait after a 429 that does not say how long. */
const DEFAULT_WAIT_MS = 60_000;

/** Past a day, asking again is right whatever was announced. */
const WAIT_MAX_MS = 86_400_000;

/**
 * Epoch ms before which France Travail asked not to be called, from `Retry-After` in seconds or as a date (G46),
 * on a 429 or a 503; null when it asked nothing. `defaultWait`, in milliseconds: after a 429 that does not say how long.
 */
export function readRetryAt(answer: Answer, now: number, defaultWait = DEFAULT_WAIT_MS): number | null {
  if (answer.kind !== "answered" || (answer.status !== 429 && answer.status !== 503)) return null;
  const header = answer.header("retry-after")?.trim() ?? "";
  const wait = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  if (Number.isNaN(wait)) return answer.status === 429 ? now + defaultWait : null;
  return now + Math.min(Math.max(wait, 0), WAIT_MAX_MS);
}
