import type { Clock } from "../src/clock.ts";
import type { Demande, QuotaKey, Slot, Throttle } from "./throttle.ts";
import type { Answer, Sending, Transport } from "./transport.ts";

/** So many departures missed in a row are no chance: whoever called is told to come back. */
const MISSED_MAX = 5;
const RETRY_MS = 1_000;

type Granted = Extract<Slot, { kind: "granted" }>;

/** What left, with its slot, to be given back; or when to ask again. `startedAt`: epoch ms. */
export type Departure =
  | { kind: "sent"; answer: Answer; startedAt: number; slot: Granted }
  | Extract<Slot, { kind: "later" }>;

/**
 * Waits for leave to call, and calls. A call that could not leave when it should (a new connection, a busy process) does not
 * leave at all: late, it would crowd those that follow at France Travail's door. Its place is given back, and it asks for another.
 */
export async function depart(
  { throttle, transport, clock }: { throttle: Throttle; transport: Transport; clock: Clock },
  quota: QuotaKey,
  demande: Demande,
  sending: Sending,
): Promise<Departure> {
  for (let missed = 0; missed < MISSED_MAX; missed += 1) {
    const slot = await throttle.acquire(quota, demande);
    if (slot.kind === "later") return slot;
    const { leaveBy = Number.POSITIVE_INFINITY } = slot;
    const startedAt = clock.now();
    try {
      const answer = await transport.send(sending, () => clock.now() > leaveBy);
      if (answer.kind !== "late") return { kind: "sent", answer, startedAt, slot };
    } catch (error) {
      slot.release();
      throw error;
    }
    slot.release();
  }
  return { kind: "later", retryAt: clock.now() + RETRY_MS };
}
