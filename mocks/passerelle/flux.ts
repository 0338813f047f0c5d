import { type HttpHandler, http } from "msw";
import type { z } from "zod";
import type { AnyOperation } from "../../adapters/contract.ts";
import { FLUX } from "../../src/domain/flux.ts";
import type { Appel } from "./appel.ts";
import { consult, consultGardes } from "./consult.ts";
import { parse } from "./document.ts";
import { readReference } from "./dossiers.ts";
import { guard, type Passerelle } from "./guard.ts";
import { type Acte, ADAPTERS } from "./operations.ts";
import { transmit } from "./transmit.ts";

/** Every operation of every adapter, as the gateway makes its routes: same schemas, same rules, same calls to France Travail. */
export function fluxHandlers(passerelle: Passerelle): HttpHandler[] {
  return FLUX.flatMap((flux) =>
    Object.entries<AnyOperation>(ADAPTERS[flux].operations).map(([nom, operation]) =>
      toHandler(passerelle, { flux, nom, operation }),
    ),
  );
}

const METHODS = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;

function toHandler(passerelle: Passerelle, acte: Acte): HttpHandler {
  const { operation } = acte;
  const isWrite = operation.kind === "write";
  const path = `/v1${isAboutDossier(operation) ? "/dossiers/{reference}" : ""}${operation.path}`;
  const asked = {
    droit: isWrite ? "ecriture" : operation.droit,
    ...(isWrite && operation.method !== "DELETE" && { corps: true as const }),
  } as const;
  return http[METHODS[operation.method]](`*${path.replace(/\{(\w+)\}/g, ":$1")}`, ({ request, params }) => {
    const info = { request, response: { untyped: (response: Response) => response } };
    return guard(passerelle, info, asked, (appel) => act(passerelle, appel, acte, params));
  });
}

function isAboutDossier(operation: AnyOperation): boolean {
  return operation.kind !== "read" || operation.portee !== "collectivite";
}

async function act(
  passerelle: Passerelle,
  appel: Appel,
  { operation, ...named }: Acte,
  // `0` is what stands before the path: the host.
  { reference: given, 0: _host, ...rest }: Record<string, unknown>,
): Promise<Response> {
  const reference = isAboutDossier(operation) ? readReference(given) : "";
  const parametres = readParametres(operation.parametres, rest);
  if (operation.kind === "write") {
    return transmit(passerelle, appel, { ...named, operation }, { reference, parametres });
  }
  const requete: unknown = parse(operation.query, appel.query);
  const lecture = { reference, parametres, requete };
  return Response.json(
    operation.kind === "kept"
      ? consultGardes(passerelle, appel, { ...named, operation }, lecture)
      : await consult(passerelle, appel, { ...named, operation }, lecture),
  );
}

function readParametres(schema: z.ZodObject | undefined, params: Record<string, unknown>) {
  if (!schema) return {};
  return parse(schema as z.ZodType<Record<string, string>>, params); // texts, as every part of a path
}
