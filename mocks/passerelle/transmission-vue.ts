import { PROBLEMES } from "../../src/domain/probleme.ts";
import type { TransmissionGardee } from "./memoire.ts";
import { answerProbleme, describeProbleme } from "./probleme.ts";

const REPONSE_MS = 7 * 86_400_000;

/** A transmission as the API shows it at that instant; its answer is kept seven days. */
export function toTransmissionVue(transmission: TransmissionGardee, maintenant: number) {
  const { id, flux, operation, etat, tentatives, ressource, termineeLe, remplaceePar, reponse } =
    transmission;
  const held = etat === "en-attente" ? transmission.suspension : null;
  const prochaineTentative = held ? null : transmission.prochaineTentative;
  const derniereErreur = held ?? transmission.derniereErreur;
  const isKept = termineeLe === null || maintenant < termineeLe + REPONSE_MS;
  return {
    id,
    flux,
    operation,
    dossier: transmission.reference,
    etat,
    creeeLe: new Date(transmission.creeeLe).toISOString(),
    tentatives,
    prochaineTentative: prochaineTentative === null ? null : new Date(prochaineTentative).toISOString(),
    abandonLe: transmission.abandonLe === null ? null : new Date(transmission.abandonLe).toISOString(),
    ressource,
    remplaceePar,
    derniereErreur: derniereErreur && {
      ...describeProbleme(derniereErreur.code, derniereErreur.detail, `/v1/transmissions/${id}`),
      franceTravail: derniereErreur.franceTravail,
    },
    reponse: isKept ? (reponse ?? null) : null,
    avertissements: transmission.avertissements.map(({ regle, message }) => ({ regle, message })),
  };
}

/** Accepted: 201. Refused for good: 422, with the transmission. Anything else is not over: 202. */
export function answerTransmission(
  transmission: TransmissionGardee,
  { chemin, maintenant, replayed }: { chemin: string; maintenant: number; replayed: Record<string, string> },
): Response {
  const vue = toTransmissionVue(transmission, maintenant);
  const headers = { location: `/v1/transmissions/${transmission.id}`, ...replayed };
  const { derniereErreur, etat } = transmission;
  if (etat !== "refusee" || !derniereErreur)
    return Response.json(vue, { status: etat === "acceptee" ? 201 : 202, headers });
  const { code, detail, franceTravail } = derniereErreur;
  const { aTraiterPar, action } = PROBLEMES[code];
  const refus = describeProbleme("refus-france-travail", detail, chemin);
  return answerProbleme({ ...refus, ...{ aTraiterPar, action, franceTravail, transmission: vue } }, headers);
}
