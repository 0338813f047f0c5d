import { getResponse } from "msw";
import { basePathOf } from "../../adapters/apis.ts";
import {
  createFranceTravailAccess,
  type FranceTravail,
  type FranceTravailAccess,
} from "../../adapters/client.ts";
import type { Agent } from "../../adapters/contract.ts";
import { NO_ANSWER, type Outcome } from "../../adapters/outcome.ts";
import type { Transport } from "../../adapters/transport.ts";
import { franceTravailHandlers } from "../france-travail/index.ts";
import type { Memory } from "../memory.ts";
import type { DossierGarde } from "./memoire.ts";

const ORIGIN = "https://simulateur.exemple";

/** The gateway's own access to France Travail, whose every call is answered by the handlers on the same memory. */
export function openFranceTravail(memory: Memory): FranceTravailAccess {
  return createFranceTravailAccess({
    authUrl: ORIGIN,
    apiUrl: ORIGIN,
    clock: memory.clock,
    throttle: { acquire: async () => ({ kind: "granted", release() {} }), close() {} },
    transport: () => createTransport(memory),
    // G01: as in the sandbox, the assumed API stands where every other would.
    chemins: { "suivi-intensite-accompagnement": basePathOf("suivi-intensite-accompagnement") },
  });
}

/** No socket: a cut connection is a lost answer, as it is behind one. */
function createTransport(memory: Memory): Transport {
  const handlers = franceTravailHandlers(memory);
  return {
    async send({ method, path, headers, body }) {
      const response = await getResponse(handlers, new Request(ORIGIN + path, { method, headers, body }));
      if (!response || response.type === "error") return { kind: "lost", status: null };
      const text = await response.text();
      return {
        kind: "answered",
        status: response.status,
        text,
        header: (name) => response.headers.get(name),
      };
    },
    async close() {},
  };
}

/**
 * Finds the person of a dossier, and keeps the number that France Travail gives in place of the NIR; nobody is searched
 * for without a dossier.
 */
export async function connect(
  access: FranceTravailAccess,
  code: string,
  agent: Agent,
  dossier: DossierGarde | null,
): Promise<Outcome<FranceTravail>> {
  if (dossier && !dossier.identite)
    return { kind: "unidentified", cause: "identite-incomplete", reponse: NO_ANSWER };
  const connected = await access.connect({
    collectivite: { code },
    identifiants: { clientId: `bac-a-sable-${code}`, clientSecret: "secret" },
    versionOrientation: "v1",
    agent,
    usager: dossier?.identite ?? null,
  });
  if (connected.kind === "accepted" && dossier?.identite?.nir !== undefined) {
    const { nir: _known, ...identite } = dossier.identite;
    const numero = identite.numeroFranceTravail ?? connected.value.numeroFranceTravail;
    if (numero !== null && numero === connected.value.numeroFranceTravail)
      dossier.identite = { ...identite, numeroFranceTravail: numero };
  }
  return connected;
}
