/** The commit was asked for, and its answer never came: it is done or it is not. */
export class CommitIncertainError extends Error {
  constructor(cause: unknown) {
    super("the commit was not confirmed", { cause });
    this.name = "CommitIncertainError";
  }
}

/**
 * SQLSTATE of a base that cannot serve now: lost connection (08), no more resources, such as a full disk or no connection left
 * (53), stopped or starting (57P), a transaction that has to be made again (40).
 */
const CLASSES = /^(08|53|57P|40)/;
const RESEAU = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH", "EAI_AGAIN"];
/** What pg says without a code: no connection got free in time, or the one at hand was lost. */
const MESSAGES =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has enc)/;

/** Whether an error means that the base cannot serve for now, rather than a fault of ours. */
export function isBaseIndisponible(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof CommitIncertainError || MESSAGES.test(error.message)) return true;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return CLASSES.test(code) || RESEAU.includes(code);
}
