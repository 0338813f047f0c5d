import type { Context } from "hono";
import type { Fermeture } from "../domain/fermetures.ts";
import { toHeureLocale } from "../domain/heure-locale.ts";
import { PROBLEMES } from "../domain/probleme.ts";
import type { Transmission } from "../persistence/transmissions.ts";
import type { Env } from "./env.ts";
import { sendProbleme, toProblemeJson } from "./problem.ts";

const toInstant = (milliseconds: number) => new Date(milliseconds).toISOString();

/** A transmission as the API shows it; `fermeture`: why nothing at all leaves now, where that is so. */
export function toTransmissionVue(gardee: Transmission, fermeture: Fermeture | null) {
  const transmission = fermeture ? showFermeture(gardee, fermeture) : gardee;
  const { id, flux, operation, reference, etat, tentatives, ressource, remplaceePar, derniereErreur } =
    transmission;
  return {
    id,
    flux,
    operation,
    dossier: reference,
    etat,
    creeeLe: toInstant(transmission.creeeLe),
    tentatives,
    prochaineTentative:
      transmission.prochaineTentative === null ? null : toInstant(transmission.prochaineTentative),
    abandonLe: transmission.abandonLe === null ? null : toInstant(transmission.abandonLe),
    ressource,
    remplaceePar,
    derniereErreur: derniereErreur && toProblemeJsonOf(transmission.id, derniereErreur),
    reponse: transmission.reponse ?? null,
    avertissements: transmission.avertissements.map(({ regle, message }) => ({ regle, message })),
  };
}

/**
 * What waits with a date says that France Travail is closed until then; what waits with none waits for something else. It is
 * said when it is shown, and written nowhere: however many wait, a closing costs nothing.
 */
function showFermeture(transmission: Transmission, { cause, jusqua }: Fermeture): Transmission {
  const { etat, prochaineTentative, derniereErreur } = transmission;
  if (etat !== "en-attente" || prochaineTentative === null) return transmission;
  const heure = toHeureLocale(jusqua, "Europe/Paris").slice(0, 16).replace("T", " à ");
  return {
    ...transmission,
    prochaineTentative: Math.max(prochaineTentative, jusqua),
    derniereErreur: {
      code: cause,
      detail: `${PROBLEMES[cause].titre} : l'acte partira le ${heure}, heure de Paris.`,
      franceTravail: derniereErreur?.franceTravail ?? { statut: null, code: null, message: null },
    },
  };
}

function toProblemeJsonOf(id: string, erreur: NonNullable<Transmission["derniereErreur"]>) {
  const { franceTravail } = erreur;
  return { ...toProblemeJson(erreur.code, erreur.detail, `/v1/transmissions/${id}`), franceTravail };
}

/** Accepted: 201. Refused for good: 422, with the transmission. Anything else is not over: 202. */
export function sendTransmission(
  c: Context<Env>,
  transmission: Transmission,
  { replayed, fermeture }: { replayed: boolean; fermeture: Fermeture | null },
): Response {
  const vue = toTransmissionVue(transmission, fermeture);
  const entetes = {
    location: `/v1/transmissions/${transmission.id}`,
    ...(replayed && { "idempotent-replayed": "true" }),
  };
  if (transmission.etat === "refusee" && transmission.derniereErreur) {
    const { code, detail, franceTravail } = transmission.derniereErreur;
    // One code for every refusal, so that callers test for one; whose turn it is and what to do are the cause's own.
    const { aTraiterPar, action } = PROBLEMES[code];
    return sendProbleme(
      c,
      "refus-france-travail",
      detail,
      { aTraiterPar, action, franceTravail, transmission: vue },
      entetes,
    );
  }
  const status = transmission.etat === "acceptee" ? 201 : 202;
  return new Response(JSON.stringify(vue), {
    status,
    headers: { "content-type": "application/json", ...entetes },
  });
}
