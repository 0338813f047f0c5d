import { invented } from "../acces.ts";
import type { Contrat, Personne } from "../personne.ts";

/** POST: the first contract; PATCH: an existing one. */
export interface Verbe {
  method: "POST" | "PATCH";
  etat: "SIGNE" | "REFUSE";
}

export type Conclusion =
  | { kind: "fait"; contrat: Contrat }
  | { kind: "refuse"; statut: 400 | 500; title: string; detail: string };

const MOTS = {
  SIGNE: { champ: "dateSignature", acte: "signature", etat: "signé", exception: "SignatureException" },
  REFUSE: { champ: "dateRefus", acte: "refus", etat: "refusé", exception: "RefusException" },
} as const;

// The labels that the examples show for the signatory; those of a département and of the CAF are assumptions (G64).
const LABELS = {
  CD: "Conseil départemental",
  CAF: "Caisse d'allocations familiales",
  FT: "France Travail",
  ML: "Mission Local",
  CE: "Cap Emploi",
  IND: "Conseil départemental",
} as const;

/** Signs or refuses a contract, with every error of the published table (misspellings included), the state deciding. */
export function concludeContrat(
  personne: Personne,
  verbe: Verbe,
  corps: unknown,
  maintenant: number,
): Conclusion {
  const { champ, acte } = MOTS[verbe.etat];
  const instant = readInstant(corps, champ);
  if (instant === null) {
    return badInput(`Format de date de ${acte} invalide, format attendu yyyy-MM-dd'T'HH:mm:ssZ.`);
  }
  if (dayInParis(instant) > dayInParis(maintenant)) {
    return badInput(`La date de ${acte} doit être antérieur ou égale à la date du jour.`);
  }
  const intensite = personne.intensiteHebdomadaire ?? 0;
  if (verbe.etat === "REFUSE" && (intensite < 0 || intensite > 48)) {
    return badInput("L'intensité d'activité hebdomadaire doit être compris entre 0 et 48.");
  }
  const refusal = checkEtat(personne.contrat, verbe);
  if (refusal) return refusal;
  // By whom: the body of the collectivité that accompanies, according to the current orientation.
  const current = personne.orientations.find(({ etat }) => etat === "OUVERT");
  const organisme = LABELS[current?.organisme ?? "CD"];
  return { kind: "fait", contrat: { etat: verbe.etat, [champ]: new Date(instant).toISOString(), organisme } };
}

function checkEtat(contrat: Contrat | null, { method, etat }: Verbe): Conclusion | null {
  const { exception, etat: mot } = MOTS[etat];
  if (contrat?.etat === "SUSPENDU") {
    // Published for PATCH; assumed for POST (G61). It says « signer » on a refusal too.
    const detail = "Un contrat d'engagement existe déjà à l'état suspendu, impossible de signer le contrat.";
    return { kind: "refuse", statut: 500, title: "Exception", detail };
  }
  if (method === "POST") {
    if (!contrat) return null;
    const detail = `Un contrat d'engagement est déjà existant, impossible de créer un contrat d'engagmeent à l'état ${mot}.`;
    return { kind: "refuse", statut: 400, title: exception, detail };
  }
  // Neither is published (G60, G62).
  if (!contrat) return refused(exception, invented("Aucun contrat d'engagement n'existe pour cet usager."));
  if (contrat.etat === "EN_ATTENTE_SIGNATURE") {
    return refused(exception, invented("Le contrat d'engagement est en attente de signature électronique."));
  }
  if (contrat.etat !== etat) return null;
  const detail =
    etat === "SIGNE"
      ? "Impossible de signer un contrat d'engagemenet déjà signé."
      : "Impossible de refuser un contrat d'engagement déjà refusé.";
  return refused(exception, detail);
}

function refused(title: string, detail: string): Conclusion {
  return { kind: "refuse", statut: 400, title, detail };
}

function badInput(detail: string): Conclusion {
  return refused("DonneeEnEntreeInvalideException", detail);
}

/** Epoch milliseconds of `yyyy-MM-dd'T'HH:mm:ssZ`, with or without milliseconds, `Z` or an offset; null for all else (G63). */
function readInstant(corps: unknown, champ: string): number | null {
  const value =
    typeof corps === "object" && corps !== null ? new Map(Object.entries(corps)).get(champ) : null;
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})$/.exec(
    String(value),
  );
  if (!parts) return null;
  const [, jour = "", heure = "", fraction = "", zone = ""] = parts;
  // 31 February would roll over to March: a day exists when it reads back as it was written.
  const midnight = new Date(`${jour}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== jour) return null;
  const offset = zone === "Z" ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const instant = Date.parse(`${jour}T${heure}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(instant) ? null : instant;
}

const paris = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short" });

/** « La date du jour » is taken in Paris. */
function dayInParis(instant: number): string {
  return paris.format(instant);
}
