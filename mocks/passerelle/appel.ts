import type { Agent } from "../../adapters/contract.ts";
import { type Collectivite, findCollectivite } from "../../src/domain/collectivite.ts";
import { toDateLocale } from "../../src/domain/date-civile.ts";
import type { Droit } from "../../src/domain/droit.ts";
import { type Erreur, Probleme } from "../../src/domain/probleme.ts";
import type { Memory } from "../memory.ts";
import { findCle } from "./memoire.ts";

/** What a handler of msw receives, as far as it is needed here. */
export interface Info<Answer> {
  request: Pick<Request, "url" | "method" | "headers"> & { arrayBuffer(): Promise<ArrayBuffer> };
  response: { untyped(response: Response): Answer };
}

/** A request that may be answered. */
export interface Appel {
  collectivite: Collectivite;
  logiciel: string;
  agent: Agent;
  /** The three headers were given; else it is the batch agent of the key. */
  agentNomme: boolean;
  url: URL;
  query: Record<string, string>;
  entetes: Headers;
  corps: unknown;
  /** Of the idempotency key and of the request it stands for; null without one. */
  idempotence: { cle: string; requete: string } | null;
  maintenant: number;
  /** Civil date, in the zone of the collectivité. */
  aujourdhui: string;
  /** A fault asked that the act should be kept and not sent yet. */
  differe: boolean;
}

/** What an operation asks of a request before it looks at it. */
export interface Asked {
  droit: Droit;
  /** A body must be there. */
  corps?: true;
}

const BODY_MAX = 1024 * 1024;

/**
 * Who calls and what is asked, in the gateway's own order of checks.
 * @throws Probleme for what the gateway would refuse before looking at the act itself
 */
export function readAppel(
  memory: Memory,
  { request }: Info<Response>,
  asked: Asked,
  { url, bytes, differe }: { url: URL; bytes: ArrayBuffer; differe: boolean },
): Appel {
  const { headers } = request;
  if (bytes.byteLength > BODY_MAX)
    throw new Probleme("corps-trop-grand", "Le corps de la requête dépasse 1 Mio.");
  const acces = readAcces(memory, headers);
  const agent = readAgent(headers, acces.logiciel);
  const corps = bytes.byteLength === 0 || request.method === "DELETE" ? undefined : readJson(headers, bytes);
  if (!acces.droits.includes(asked.droit))
    throw new Probleme("droit-insuffisant", `Cette adresse demande le droit « ${asked.droit} ».`);
  if (asked.corps && corps === undefined) throw new Probleme("json-illisible", "Un corps JSON est attendu.");
  const maintenant = memory.clock.now();
  const cle = headers.get("idempotency-key");
  if (cle !== null && !/^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(cle)) {
    const detail = "L'en-tête Idempotency-Key doit compter 1 à 255 caractères imprimables.";
    throw new Probleme("cle-idempotence-invalide", detail);
  }
  const requete = `${request.method} ${url.pathname}${url.search}\n${new TextDecoder().decode(bytes)}`;
  return {
    ...acces,
    agent,
    agentNomme: headers.has("agent-identifiant"),
    url,
    query: Object.fromEntries(url.searchParams),
    entetes: headers,
    corps,
    idempotence: cle === null ? null : { cle, requete },
    maintenant,
    aujourdhui: toDateLocale(maintenant, acces.collectivite.fuseau),
    differe,
  };
}

function readAcces(memory: Memory, headers: Headers) {
  const cle = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  const found = cle ? findCle(memory, cle) : null;
  const collectivite = found && findCollectivite(found.collectivite);
  if (found && collectivite) return { collectivite, logiciel: found.logiciel, droits: found.droits };
  throw new Probleme("non-authentifie", "La clé est absente, inconnue, révoquée ou expirée.", {
    entetes: { "WWW-Authenticate": 'Bearer realm="passerelle"' },
  });
}

const ENTETES_AGENT = ["Agent-Identifiant", "Agent-Nom", "Agent-Prenom"];

function readAgent(headers: Headers, logiciel: string): Agent {
  const values = ENTETES_AGENT.map((name) => decodeEntete(headers.get(name)));
  if (values.every((value) => value === null))
    return { identifiant: "BATCH", nom: logiciel, prenom: logiciel };
  const erreurs = ENTETES_AGENT.flatMap((name, index): Erreur[] => {
    const value = values[index];
    const fault = !value?.trim() ? "absent ou vide." : value.includes("|") ? "contient « | »." : null;
    return fault === null ? [] : [{ chemin: `/${name}`, message: `En-tête ${name} ${fault}` }];
  });
  if (erreurs.length > 0)
    throw new Probleme("agent-invalide", "Les trois en-têtes de l'agent vont ensemble.", { erreurs });
  const [identifiant = "", nom = "", prenom = ""] = values.map((value) => value?.trim());
  return { identifiant, nom, prenom };
}

/** UTF-8 that HTTP handed over as Latin-1; what is not is left as it came. */
function decodeEntete(value: string | null): string | null {
  if (value === null) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(value, (letter) => letter.charCodeAt(0)),
    );
  } catch {
    return value;
  }
}

function readJson(headers: Headers, bytes: ArrayBuffer): unknown {
  if (!["", "identity"].includes(headers.get("content-encoding")?.trim().toLowerCase() ?? "")) {
    const detail = "Le corps ne doit pas être compressé (Content-Encoding).";
    throw new Probleme("type-de-contenu-non-admis", detail);
  }
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    const detail = "Le corps doit être annoncé comme application/json.";
    throw new Probleme("type-de-contenu-non-admis", detail);
  }
  const corps = decodeJson(bytes);
  if (corps !== undefined) return corps;
  throw new Probleme("json-illisible", "Le corps de la requête n'a pas pu être lu comme du JSON.");
}

/** The JSON of a body; undefined for what is none, or is not UTF-8. */
export function decodeJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
