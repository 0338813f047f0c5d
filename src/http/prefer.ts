/** Waits more than this are cut to it; seconds (api.md). */
const WAIT_MAX = 30;
const WAIT_DEFAULT = 5;

/** How long to wait for an outcome, in milliseconds, from the `Prefer` header (RFC 7240). */
export function readWait(prefer: string | undefined): number {
  const preferences = (prefer ?? "").split(/[,;]/).map((part) => part.trim().toLowerCase());
  const wait = preferences
    .map((part) => /^wait\s*=\s*"?(\d{1,9})"?$/.exec(part)?.[1])
    .find((text) => text !== undefined);
  if (wait !== undefined) return Math.min(Number(wait), WAIT_MAX) * 1_000;
  return preferences.includes("respond-async") ? 0 : WAIT_DEFAULT * 1_000;
}
