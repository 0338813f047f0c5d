import { buildConnector, type Dispatcher, errors, Pool } from "undici";

/** All in milliseconds. `headers`: until the first byte of the answer; `body`: between two pieces of it. */
export interface Timeouts {
  connect: number;
  headers: number;
  body: number;
}

/** G47: clients of France Travail wait from one to three minutes; one is enough for a queue that reads again. */
export const DEFAULT_TIMEOUTS: Timeouts = { connect: 10_000, headers: 60_000, body: 60_000 };

/** The largest answer that is kept in memory, in bytes; no published answer comes near. */
const ANSWER_MAX_BYTES = 8 * 1024 * 1024;

export interface Sending {
  method: string;
  /** Path and query, under the base address. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
}

/**
 * What became of one sending. `not-sent`: the connection was never made, France Travail saw nothing. `lost`: it
 * may have seen all of it (time-out, cut connection, answer cut short).
 */
export type Answer =
  | { kind: "answered"; status: number; text: string; header: (name: string) => string | null }
  | { kind: "not-sent" }
  | { kind: "lost"; status: number | null };

/** Nothing was sent: when the connection was there, it was too late for it. */
export interface Late {
  kind: "late";
}

export interface Transport {
  /**
   * Never throws, never follows a redirect (a 302 is an answer here), buffers the body. `isLate` is asked when the first byte is about
   * to leave: a call that is late does not, and its connection stays for the next.
   */
  send(sending: Sending, isLate?: () => boolean): Promise<Answer | Late>;
  /** Lets what is in flight end, then closes the connections. */
  close(): Promise<void>;
}

/** Connections to one address (`https://host` or `https://host/prefix`), kept open between calls. */
export function createTransport(baseUrl: string, timeouts: Timeouts = DEFAULT_TIMEOUTS): Transport {
  const { origin, pathname } = new URL(baseUrl);
  const prefix = pathname.replace(/\/+$/, "");
  const connect = buildConnector({ timeout: timeouts.connect });
  const pool = new Pool(origin, {
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
    maxResponseSize: ANSWER_MAX_BYTES,
    // The only reliable witness that nothing was sent: every other error code of undici also occurs after sending.
    connect: (options, callback) =>
      connect(options, (...result) =>
        result[0] ? callback(new NotConnected(result[0]), null) : callback(null, result[1]),
      ),
  });

  let isClosed = false;
  return {
    async send({ method, path, headers, body }, isLate = () => false) {
      if (isClosed) return { kind: "not-sent" };
      let status: number | null = null;
      try {
        const response = await pool.compose(onTime(isLate)).request({
          // undici sends any verb that HTTP allows; its type only lists the usual ones
          method: method as "GET",
          path: prefix + path,
          headers: { ...headers },
          body,
        });
        status = response.statusCode;
        const received = response.headers;
        const text = await response.body.text();
        return { kind: "answered", status, text, header: (name) => first(received[name.toLowerCase()]) };
      } catch (error) {
        if (error instanceof TooLate) return { kind: "late" };
        if (error instanceof NotConnected || isInvalid(error)) return { kind: "not-sent" };
        // A refusal whose body was cut is still a refusal: its status says so.
        if (status !== null && (status < 200 || status > 299))
          return { kind: "answered", status, text: "", header: () => null };
        return { kind: "lost", status };
      }
    },
    close() {
      isClosed = true;
      return pool.close();
    },
  };
}

class TooLate extends Error {}

/** Lets a request begin if it is not late. Thrown there and not aborted: undici would close the connection. */
const onTime =
  (isLate: () => boolean): Dispatcher.DispatcherComposeInterceptor =>
  (dispatch) =>
  (options, handler) =>
    dispatch(options, {
      onRequestStart(controller, context) {
        if (isLate()) throw new TooLate();
        handler.onRequestStart?.(controller, context);
      },
      onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
      onResponseStart: (...args) => handler.onResponseStart?.(...args),
      onResponseData: (...args) => handler.onResponseData?.(...args),
      onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
      onResponseError: (...args) => handler.onResponseError?.(...args),
    });

class NotConnected extends Error {
  constructor(cause: Error) {
    super("not connected", { cause });
    this.name = "NotConnected";
  }
}

/** Refused by our own side before anything left: a header or a path that HTTP forbids. */
function isInvalid(error: unknown): boolean {
  return error instanceof errors.InvalidArgumentError;
}

function first(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
