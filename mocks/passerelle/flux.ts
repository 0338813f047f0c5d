import { type HttpHandler, http } from "msw";
import type { z } from "zod";
import type { AnyOperation, WriteOperation } from "../../adapters/contract.ts";
import { FLUX } from "../../src/domain/flux.ts";
import { Probleme } from "../../src/domain/probleme.ts";
import type { Appel } from "./appel.ts";
import { consult } from "./consult.ts";
import { dispatch } from "./dispatch.ts";
import { parse } from "./document.ts";
import { findDossier, readReference } from "./dossiers.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import type { DossierGarde } from "./memoire.ts";
import { type Acte, ADAPTERS, findRessources } from "./operations.ts";
import { answerTransmission } from "./transmission-vue.ts";

/** Every operation of every adapter, as the gateway makes its routes: same schemas, same rules, same calls to France Travail. */
export function fluxHandlers(passerelle: Passerelle): HttpHandler[] {
  return FLUX.flatMap((flux) =>
    Object.entries<AnyOperation>(ADAPTERS[flux]?.operations ?? {}).map(([nom, operation]) =>
      toHandler(passerelle, { flux, nom, operation }),
    ),
  );
}

const METHODS = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;

function toHandler(passerelle: Passerelle, acte: Acte): HttpHandler {
  const { operation } = acte;
  const isAboutDossier = operation.kind === "write" || operation.portee !== "collectivite";
  const path = `/v1${isAboutDossier ? "/dossiers/{reference}" : ""}${operation.path}`;
  return http[METHODS[operation.method]](`*${path.replace(/\{(\w+)\}/g, ":$1")}`, ({ request, params }) => {
    const info = { request, response: { untyped: (response: Response) => response } };
    const isRead = operation.kind === "read";
    const corps = !isRead && operation.method !== "DELETE" ? ({ corps: true } as const) : {};
    return guard(
      passerelle,
      info,
      { droit: isRead ? operation.droit : "ecriture", ...corps },
      async (appel) => {
        const { reference, ...rest } = params;
        const named = isAboutDossier ? readReference(reference) : null;
        const parametres = readParametres(operation.parametres, rest);
        if (operation.kind === "read") {
          const requete = parse(operation.query, appel.query);
          return Response.json(
            await consult(
              passerelle,
              appel,
              { ...acte, operation },
              { reference: named, parametres, requete },
            ),
          );
        }
        return transmit(passerelle, appel, { ...acte, operation }, { reference: named ?? "", parametres });
      },
    );
  });
}

function readParametres(schema: z.ZodObject | undefined, params: Record<string, unknown>) {
  if (!schema) return {};
  return parse(schema as z.ZodType<Record<string, string>>, params); // texts, as every part of a path
}

/** A write is kept, then sent; the answer says how far it has come. */
async function transmit(
  passerelle: Passerelle,
  appel: Appel,
  acte: Acte<WriteOperation<unknown>>,
  { reference, parametres }: { reference: string; parametres: Record<string, string> },
): Promise<Response> {
  const { memory } = passerelle;
  const corps = parse(acte.operation.schema, appel.corps ?? {});
  const { objet, replayed } = runOnce(memory, appel, () => {
    const dossier = findDossier(passerelle, appel, reference);
    const id = keepTransmission(passerelle, appel, acte, { dossier, parametres, corps });
    return { type: "transmission", id, statut: 202 };
  });
  // Whoever waits for nothing is answered before anything leaves.
  if (!appel.differe && !isAsync(appel.entetes.get("prefer"))) await dispatch(passerelle);
  const transmission = memory.passerelle.transmissions.find(({ id }) => id === objet.id);
  if (!transmission) throw new Probleme("transmission-introuvable", "La transmission n'existe plus.");
  return answerTransmission(transmission, {
    chemin: appel.url.pathname,
    maintenant: appel.maintenant,
    replayed: toReplayed(replayed),
  });
}

function isAsync(prefer: string | null): boolean {
  const asked = (prefer ?? "").toLowerCase();
  const wait = /wait\s*=\s*"?(\d+)/.exec(asked)?.[1];
  return wait === undefined ? asked.includes("respond-async") : Number(wait) === 0;
}

function keepTransmission(
  { memory }: Passerelle,
  { collectivite, agent, agentNomme, aujourdhui: dateActe, maintenant }: Appel,
  { flux, nom, operation }: Acte<WriteOperation<unknown>>,
  {
    dossier,
    parametres,
    corps,
  }: { dossier: DossierGarde; parametres: Record<string, string>; corps: unknown },
): string {
  const { reference, soumisDroitsDevoirs, faits } = dossier;
  const { ressource, ressources } = findRessources(dossier, flux, operation, { corps, id: parametres.id });
  const verdict = operation.check?.(corps, {
    collectivite,
    agent,
    agentNomme,
    dateActe,
    maintenant,
    parametres,
    ressource,
    ressources,
    dossier: { soumisDroitsDevoirs, faits },
  });
  if (verdict?.kind === "refuse") throw new Probleme(verdict.code, verdict.detail);
  if (ressource && !ressources.includes(ressource)) dossier.ressources.push({ flux, ressource });
  const id = crypto.randomUUID();
  memory.passerelle.transmissions.push({
    id,
    collectivite,
    reference,
    flux,
    operation: nom,
    corps,
    agent,
    dateActe,
    parametres,
    ressource: ressource?.id ?? null,
    etat: "en-attente",
    creeeLe: maintenant,
    tentatives: 0,
    prochaineTentative: maintenant,
    repriseDepuis: null,
    aVerifier: false,
    termineeLe: null,
    derniereErreur: null,
    reponse: null,
    avertissements: verdict?.avertissements ?? [],
  });
  return id;
}
