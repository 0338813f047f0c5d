import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { readRetryAt } from "../../adapters/retry-after.ts";
import type { Clock } from "../clock.ts";
import type { EchecRappel, IssueRappel } from "../domain/rappel.ts";
import { isAdresseAdmise, type Reseaux } from "../domain/reseaux.ts";

/** The addresses of a name, all of them. */
export type Resolve = (nom: string) => Promise<LookupAddress[]>;

/** All in milliseconds. `total`: of the whole exchange, however slowly the other side speaks. */
export interface DelaisRappel {
  connect: number;
  headers: number;
  total: number;
}
const DELAIS: DelaisRappel = { connect: 5_000, headers: 10_000, total: 20_000 };
/** What is read of an answer, whose status alone counts: bytes. */
const REPONSE_MAX = 16_384;

/** Refused by us before anything left: what the name leads to, or the lack of TLS. */
class Interdite extends Error {}

export interface EnvoiRappel {
  /** Posts once. Never throws, follows no redirect, reads no more than a few bytes of the answer. */
  post(url: string, headers: Readonly<Record<string, string>>, corps: string): Promise<IssueRappel>;
  close(): Promise<void>;
}

/**
 * Posts to addresses that others have given. Where a connection leads is looked at when it is made, on the very address
 * that it is made to: a name that was public when it was registered, or the instant before, reaches no private one.
 */
export function createEnvoiRappel(parts: {
  clock: Clock;
  reseaux: Reseaux;
  resolve?: Resolve;
  delais?: Partial<DelaisRappel>;
}): EnvoiRappel {
  const { clock, reseaux, resolve = (nom) => lookup(nom, { all: true }) } = parts;
  const delais = { ...DELAIS, ...parts.delais };
  const connectTo = buildConnector({ timeout: delais.connect, lookup: createLookup(resolve, reseaux) });

  const connect: buildConnector.connector = (options, callback) => {
    const { hostname, protocol } = options;
    // Node resolves no IP address: it would reach the socket without being looked at.
    if (isIP(hostname) !== 0 && !isAdresseAdmise(hostname, reseaux)) {
      callback(new Interdite(), null);
      return;
    }
    connectTo(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      const { remoteAddress = "" } = socket;
      const admitted =
        protocol === "https:"
          ? isAdresseAdmise(remoteAddress, reseaux)
          : reseaux.http && reseaux.contains(remoteAddress);
      if (admitted) return callback(null, socket);
      socket.destroy();
      callback(new Interdite(), null);
    });
  };
  const agent = new Agent({ connect, headersTimeout: delais.headers, bodyTimeout: delais.headers });

  return {
    async post(url, headers, corps) {
      const signal = AbortSignal.timeout(delais.total);
      try {
        const { origin, pathname, search } = new URL(url);
        const {
          statusCode,
          headers: received,
          body,
        } = await agent.request({
          origin,
          path: pathname + search,
          method: "POST",
          headers: { ...headers },
          body: corps,
          signal,
        });
        body.on("error", () => {});
        await body.dump({ limit: REPONSE_MAX, signal }).catch(() => {});
        const retryAfter = received["retry-after"];
        return toIssue(statusCode, Array.isArray(retryAfter) ? retryAfter[0] : retryAfter, clock.now());
      } catch (error) {
        return { kind: "echec", echec: toEchec(error), statut: null, retryAt: null };
      }
    },
    // What is still open is an answer that nobody reads.
    close: () => agent.destroy(),
  };
}

/** The lookup of a socket: the addresses that may be reached, or a refusal when one of them may not. */
function createLookup(resolve: Resolve, reseaux: Reseaux): LookupFunction {
  return (nom, options, callback) => {
    resolve(nom).then(
      (found) => {
        const [first] = found;
        if (!first) return callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), []);
        // One private address among public ones is a trap, not a choice.
        if (!found.every(({ address }) => isAdresseAdmise(address, reseaux))) {
          return callback(new Interdite(), []);
        }
        if (options.all) return callback(null, found);
        return callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

function toIssue(statut: number, retryAfter: string | undefined, now: number): IssueRappel {
  if (statut >= 200 && statut <= 299) return { kind: "recu", statut };
  if (statut === 410) return { kind: "disparu", statut };
  const echec = statut >= 300 && statut <= 399 ? "redirection" : "statut-inattendu";
  const answer = { kind: "answered", status: statut, text: "", header: () => retryAfter ?? null } as const;
  // Without a Retry-After our own pace is slow enough.
  const retryAt = retryAfter === undefined ? null : readRetryAt(answer, now);
  return { kind: "echec", echec, statut, retryAt };
}

function toEchec(error: unknown): EchecRappel {
  if (error instanceof Interdite) return "adresse-interdite";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (["ENOTFOUND", "EAI_AGAIN", "ENODATA"].includes(code)) return "nom-introuvable";
  const silent = ["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "UND_ERR_SOCKET", "ECONNRESET"];
  if (silent.includes(code) || (error instanceof Error && error.name === "TimeoutError"))
    return "sans-reponse";
  return "connexion-impossible";
}
