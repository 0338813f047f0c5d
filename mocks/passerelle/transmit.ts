import type { Contexte, WriteOperation } from "../../adapters/contract.ts";
import { listRemplaces, type Remplacement, toObjet } from "../../src/domain/fusion.ts";
import { PROBLEMES, Probleme } from "../../src/domain/probleme.ts";
import type { Appel } from "./appel.ts";
import { dispatch } from "./dispatch.ts";
import { parse } from "./document.ts";
import { findDossier } from "./dossiers.ts";
import { emitIssue } from "./evenements-emis.ts";
import { findSuspension } from "./flux-etat.ts";
import type { Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import type { DossierGarde, TransmissionGardee } from "./memoire.ts";
import { type Acte, findRessources } from "./operations.ts";
import { answerTransmission } from "./transmission-vue.ts";

/**
 * A write is kept, then sent; the answer says how far it has come.
 * @throws Probleme when a rule refuses it, the dossier is not known, or the idempotency key is misused
 */
export async function transmit(
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
    transmissions: memory.passerelle.transmissions,
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
  { memory, fermes }: Passerelle,
  { collectivite, agent, agentNomme, aujourdhui: dateActe, maintenant }: Appel,
  { flux, nom, operation }: Acte<WriteOperation<unknown>>,
  act: { dossier: DossierGarde; parametres: Record<string, string>; corps: unknown },
): string {
  const { dossier, parametres, corps } = act;
  const { reference, soumisDroitsDevoirs, faits } = dossier;
  const { ressource, ressources } = findRessources(dossier, flux, operation, { corps, id: parametres.id });
  const contexte: Contexte = { collectivite, agent, dateActe, maintenant, parametres, ressource, ressources };
  const verdict = operation.check?.(corps, {
    ...contexte,
    agentNomme,
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
    prochaineTentative: fermes.includes(flux) ? null : maintenant,
    bloqueeLe: null,
    abandonLe: null,
    repriseDepuis: null,
    aVerifier: false,
    termineeLe: null,
    derniereErreur: fermes.includes(flux) ? EN_ATTENTE_OUVERTURE : null,
    suspension: findSuspension(memory.passerelle, { collectivite }, flux),
    remplaceePar: null,
    reponse: null,
    avertissements: verdict?.avertissements ?? [],
  });
  mergeEarlier(memory, { id, remplace: operation.remplace, maintenant });
  const semaine = operation.toSemaine?.(corps, contexte);
  if (semaine)
    dossier.semaines.set(semaine.semaine, { ...semaine, modifieeLe: maintenant, transmission: id });
  return id;
}

/** What waited, and says the same or less, is given up for the one that was just kept, the last. */
function mergeEarlier(
  memory: Passerelle["memory"],
  { id, remplace, maintenant }: { id: string; remplace: Remplacement | undefined; maintenant: number },
): void {
  const { transmissions } = memory.passerelle;
  const nouvelle = transmissions.at(-1);
  if (!remplace || !nouvelle) return;
  const ouverts = transmissions
    .slice(0, -1)
    .filter(({ collectivite, reference, etat }) => {
      const isOpen = etat === "en-attente" || etat === "bloquee";
      return isOpen && collectivite === nouvelle.collectivite && reference === nouvelle.reference;
    })
    .toReversed()
    .map((one) => ({ ...toCompare(one), id: one.id, isFree: one.etat === "en-attente" && !one.aVerifier }));
  const remplaces = listRemplaces(remplace, toCompare(nouvelle), ouverts);
  for (const one of transmissions.filter((ancienne) => remplaces.includes(ancienne.id))) {
    Object.assign(one, {
      etat: "abandonnee",
      remplaceePar: id,
      corps: null,
      derniereErreur: null,
      prochaineTentative: null,
      termineeLe: maintenant,
    });
    emitIssue(memory, one);
  }
}

const toCompare = ({ flux, operation, ressource, parametres, corps }: TransmissionGardee) => ({
  flux,
  operation,
  objet: toObjet(ressource, parametres),
  corps: JSON.stringify(corps),
});

const EN_ATTENTE_OUVERTURE: TransmissionGardee["derniereErreur"] = {
  code: "api-non-ouverte",
  detail: `${PROBLEMES["api-non-ouverte"].titre} : rien n'est envoyé d'ici là.`,
  franceTravail: { statut: null, code: null, message: null },
};
