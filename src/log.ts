import pino from "pino";

/** The structured log: identifiers and outcomes, never an identity, a payload, a token or a key. */
export type Log = Pick<pino.Logger, "debug" | "info" | "warn" | "error">;

/** A pino logger on standard output; `niveau` is one of pino's levels, `silent` included. */
export function createLog(niveau: string, destination?: pino.DestinationStream): Log {
  const options: pino.LoggerOptions = { level: niveau, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}
