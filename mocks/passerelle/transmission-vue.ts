import { PROBLEMES } from "../../src/domain/probleme.ts";
import { describeRetenue } from "../../src/domain/retenue.ts";
import { DEPENDANCES } from "../../src/domain/transmission.ts";
import type { TransmissionGardee } from "./memoire.ts";
import { answerProbleme, describeProbleme } from "./probleme.ts";

const REPONSE_MS = 7 * 86_400_000;

/** Those of the gateway, and the instant at which one of them is shown. */
interface Vue {
  transmissions: readonly TransmissionGardee[];
  maintenant: number;
}

/** A transmission as the API shows it at that instant; its answer is kept seven days. */
export function toTransmissionVue(transmission: TransmissionGardee, { transmissions, maintenant }: Vue) {
  const { id, flux, operation, etat, tentatives, ressource, termineeLe, remplaceePar, reponse } =
    transmission;
  const held =
    etat === "en-attente" ? (transmission.suspension ?? findRetenue(transmission, transmissions)) : null;
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

/** Of its dossier, the earlier one that is blocked and that it waits for. */
function findRetenue(
  { collectivite, reference, flux, id, derniereErreur }: TransmissionGardee,
  transmissions: readonly TransmissionGardee[],
) {
  const earlier = transmissions.slice(
    0,
    transmissions.findIndex((one) => one.id === id),
  );
  const anterieure = earlier.find(
    (one) =>
      one.etat === "bloquee" &&
      one.collectivite === collectivite &&
      one.reference === reference &&
      DEPENDANCES[flux].includes(one.flux),
  );
  // Of an API that is not open nothing leaves, whatever is done about the earlier act.
  return anterieure && derniereErreur?.code !== "api-non-ouverte" ? describeRetenue(anterieure) : null;
}

/** Accepted: 201. Refused for good: 422, with the transmission. Anything else is not over: 202. */
export function answerTransmission(
  transmission: TransmissionGardee,
  { chemin, replayed, ...vueOf }: Vue & { chemin: string; replayed: Record<string, string> },
): Response {
  const vue = toTransmissionVue(transmission, vueOf);
  const headers = { location: `/v1/transmissions/${transmission.id}`, ...replayed };
  const { derniereErreur, etat } = transmission;
  if (etat !== "refusee" || !derniereErreur)
    return Response.json(vue, { status: etat === "acceptee" ? 201 : 202, headers });
  const { code, detail, franceTravail } = derniereErreur;
  const { aTraiterPar, action } = PROBLEMES[code];
  const refus = describeProbleme("refus-france-travail", detail, chemin);
  return answerProbleme({ ...refus, ...{ aTraiterPar, action, franceTravail, transmission: vue } }, headers);
}
