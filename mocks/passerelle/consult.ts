import type { Contexte, KeptOperation, ReadOperation } from "../../adapters/contract.ts";
import type { Outcome } from "../../adapters/outcome.ts";
import { PROBLEMES, Probleme } from "../../src/domain/probleme.ts";
import type { Appel } from "./appel.ts";
import { findDossier } from "./dossiers.ts";
import { keepFait } from "./faits.ts";
import { connect } from "./france-travail.ts";
import type { Passerelle } from "./guard.ts";
import type { DossierGarde } from "./memoire.ts";
import { type Acte, findRessources } from "./operations.ts";

const RETRY_AFTER_S = 30;

/** What a reading asks for; without a reference, it is about the whole collectivité. */
export interface Lecture {
  reference: string;
  parametres: Record<string, string>;
  requete: unknown;
}

/**
 * A reading of the simulated France Travail, passed through; the dated facts that it proves are kept.
 * @throws Probleme the reading's own absence code, why the person was not found, or `france-travail-indisponible`
 */
export async function consult(
  passerelle: Passerelle,
  appel: Appel,
  { flux, operation }: Acte<ReadOperation<unknown, unknown>>,
  { reference, parametres, requete }: Lecture,
): Promise<unknown> {
  const { memory, franceTravail } = passerelle;
  const dossier = reference === "" ? null : findDossier(passerelle, appel, reference);
  if (dossier && !dossier.identite)
    throw new Probleme("identite-incomplete", PROBLEMES["identite-incomplete"].titre);
  const found = dossier
    ? findRessources(dossier, flux, operation, { corps: null, id: parametres.id })
    : { ressource: null, ressources: [] };
  const { collectivite, agent, aujourdhui: dateActe, maintenant } = appel;
  const contexte: Contexte = { collectivite, agent, dateActe, maintenant, parametres, ...found };
  const connected = await connect(franceTravail, collectivite.code, agent, dossier);
  const outcome =
    connected.kind === "accepted" ? await operation.send(connected.value, requete, contexte) : connected;
  if (flux === "autres" && (outcome.kind === "accepted" || outcome.kind === "refused")) {
    const issue = outcome.kind === "accepted" ? "acceptee" : "refusee";
    memory.passerelle.lectures.push({ collectivite, quand: memory.clock.now(), issue });
  }
  if (outcome.kind !== "accepted") {
    if (operation.repli) return operation.repli(requete);
    throw toProbleme(outcome, memory.clock.now());
  }
  const { value } = outcome;
  if (value === null) throw new Probleme(operation.absent, PROBLEMES[operation.absent].titre);
  for (const fait of operation.toFaits?.(value, contexte) ?? [])
    if (dossier) keepFait(memory, dossier, "france-travail", fait);
  const { ressource } = found;
  if (dossier && flux === "sanction" && ressource) keepSanction(dossier, ressource.id);
  const answer = attach(passerelle, appel, operation, value);
  for (const { reference, id } of operation.rattachement?.listSanctions?.(answer) ?? [])
    keepSanction(findDossier(passerelle, appel, reference), id);
  return answer;
}

/** That a sanction of this person is known, under France Travail's own id. */
function keepSanction({ ressources }: DossierGarde, id: string): void {
  const isKnown = ressources.some(
    ({ flux, ressource }) => flux === "sanction" && (ressource.id === id || ressource.idFranceTravail === id),
  );
  if (!isKnown) ressources.push({ flux: "sanction", ressource: { id, idFranceTravail: id, nature: null } });
}

/**
 * A reading of what the gateway itself keeps.
 * @throws Probleme `dossier-introuvable`
 */
export function consultGardes(
  passerelle: Passerelle,
  appel: Appel,
  { operation }: Acte<KeptOperation<unknown, unknown>>,
  { reference, parametres, requete }: Lecture,
): unknown {
  const { faits, droitRsa, ...dossier } = findDossier(passerelle, appel, reference);
  const semaines = [...dossier.semaines.values()]
    .toSorted((left, right) => (left.semaine < right.semaine ? -1 : 1))
    .flatMap((semaine) => {
      const { transmissions } = passerelle.memory.passerelle;
      const found = transmissions.find(({ id }) => id === semaine.transmission);
      if (!found) return [];
      const { id, etat, derniereErreur } = found;
      return [{ ...semaine, transmission: { id, etat, cause: derniereErreur?.code ?? null } }];
    });
  const { collectivite, agent, aujourdhui: dateActe, maintenant } = appel;
  const contexte = { collectivite, agent, dateActe, maintenant, parametres, ressource: null, ressources: [] };
  return operation.answer(requete, { semaines, faits, dateFinDroit: droitRsa?.dateFin ?? null }, contexte);
}

/** People whom the answer names by their number, joined to the references under which they are known here. */
function attach(
  { memory }: Passerelle,
  { collectivite }: Appel,
  { rattachement }: ReadOperation<unknown, unknown>,
  value: unknown,
): unknown {
  if (!rattachement) return value;
  const numeros = new Set(rattachement.listNumeros(value));
  const references = [...memory.passerelle.dossiers.values()].flatMap((dossier): [string, string][] => {
    const numero = dossier.identite?.numeroFranceTravail;
    const isNamed = numero !== undefined && numeros.has(numero) && dossier.collectivite === collectivite;
    return isNamed ? [[numero, dossier.reference]] : [];
  });
  return rattachement.attach(value, new Map(references));
}

function toProbleme(outcome: Exclude<Outcome<unknown>, { kind: "accepted" }>, now: number): Probleme {
  const franceTravail = outcome.reponse;
  if (outcome.kind !== "unavailable" && outcome.kind !== "uncertain")
    return new Probleme(outcome.cause, PROBLEMES[outcome.cause].titre, { franceTravail });
  const retryAt = outcome.kind === "unavailable" ? outcome.retryAt : null;
  const seconds = retryAt === null ? RETRY_AFTER_S : Math.max(1, Math.ceil((retryAt - now) / 1_000));
  return new Probleme("france-travail-indisponible", PROBLEMES["france-travail-indisponible"].titre, {
    franceTravail,
    entetes: { "Retry-After": String(seconds) },
  });
}
