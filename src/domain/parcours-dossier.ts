import type { Collectivite } from "./collectivite.ts";
import { compare, daysBetween } from "./date-civile.ts";
import { computeDelais, type Delai, type Delais, ENTREE_EN_VIGUEUR, findDepartMois } from "./delai.ts";
import type { Fait, TypeEvenement } from "./fait.ts";
import { readContrat, readDecisions } from "./parcours-lecture.ts";
import type { Avertissement } from "./verdict.ts";

/** The right, as the department declares it with the dossier; civil dates. */
export interface DroitRsa {
  dateNotification: string | null;
  dateReception: string | null;
  dateFin: string | null;
}

export interface EntreeParcours {
  /** null until it is known. */
  droitRsa: DroitRsa | null;
  /** null is unknown, never false (DEL-17). */
  soumisDroitsDevoirs: boolean | null;
  /** In any order: `rang` alone says which came first. */
  faits: readonly Fait[];
  collectivite: Pick<Collectivite, "dateCibleContratEngagement" | "orienteParFranceTravail">;
  /** Civil date, local. */
  dateObservation: string;
}

export interface Parcours extends Delais {
  avertissements: readonly Avertissement[];
}

/** What is stored of one delay, so that a later day needs no facts: see `atDate`. */
export type DelaiSnapshot = Pick<Delai, "statut" | "echeance" | "jours" | "dateDepart" | "dateFin">;

/**
 * The two delays of a dossier as its facts tell them on `dateObservation`, and what a person should look at. A fact
 * dated later is ignored (delais, calcul 5), and so is one of before the last reopening of the right (DEL-18).
 */
export function computeParcours(entree: EntreeParcours): Parcours {
  const { dateObservation, soumisDroitsDevoirs, collectivite } = entree;
  const { periode, faits } = readConnus(entree);

  const { orientation, reorientation, avertissements: surDecisions } = readDecisions(faits);
  const { reception, departEstime, finDroit } = periode;
  const { contrat, avertissements: surContrat } = readContrat(faits, { orientation, reorientation });
  const delais = computeDelais({
    reception,
    departEstime,
    orientation,
    reorientation,
    contrat,
    finDroit,
    dateObservation,
    dateCible: collectivite.dateCibleContratEngagement,
    soumisDroitsDevoirs,
    orienteParFranceTravail: collectivite.orienteParFranceTravail,
  });

  const avertissements = [...surDecisions, ...surContrat];
  if (soumisDroitsDevoirs === null) avertissements.push(DROITS_DEVOIRS_INCONNUS);
  if (finDroit !== null && reception !== null && finDroit < reception) {
    avertissements.push({
      regle: "DEL-18",
      message: `Le droit est clos le ${finDroit}, avant la réception du ${reception} : s'il a été rouvert, déclarer l'évènement droit-rouvert.`,
    });
  }
  const depart = orientation === null ? null : findDepartMois(reorientation ?? orientation);
  if (reception === null && depart !== null && depart < ENTREE_EN_VIGUEUR) {
    avertissements.push({
      regle: "CTR-03",
      message: `L'orientation du ${depart} est antérieure au 1er janvier 2025 et la réception du droit n'est pas connue : la déclarer, le dossier relève peut-être du stock.`,
    });
  }
  return { ...delais, avertissements };
}

/**
 * The next day, strictly after `dateObservation`, on which a date known already but still to come may change the
 * delays; null when none will. Until then `atDate` is exact; that day, compute again.
 */
export function nextChange(
  entree: Pick<EntreeParcours, "droitRsa" | "faits" | "dateObservation">,
): string | null {
  const { droitRsa, faits, dateObservation } = entree;
  const dates = [
    droitRsa?.dateReception ?? droitRsa?.dateNotification ?? null,
    droitRsa?.dateFin ?? null,
    ...faits.filter((fait) => TYPES_QUI_COMPTENT.has(fait.type)).map((fait) => fait.date),
  ];
  const later = dates.filter((date) => date !== null).filter((date) => date > dateObservation);
  return later.toSorted(compare)[0] ?? null;
}

/**
 * A stored delay as it stands on a later day, from its own dates alone: what is not done runs on, and runs out the day
 * after its échéance. Exact from the day it was computed to the day before `nextChange`.
 */
export function atDate(delai: DelaiSnapshot, dateObservation: string): Pick<Delai, "statut" | "jours"> {
  const { statut, echeance, dateDepart, dateFin } = delai;
  const isRunning = dateFin === null && (statut === "en-cours" || statut === "echu");
  if (!isRunning || echeance === null || dateDepart === null) return { statut, jours: delai.jours };
  return {
    statut: dateObservation <= echeance ? "en-cours" : "echu",
    jours: daysBetween(dateDepart, dateObservation),
  };
}

/**
 * What a day knows: the current period of the right, and the facts that belong to it. A fact dated later is ignored, and
 * so is one of before the last reopening (DEL-18).
 */
export function readConnus({
  droitRsa,
  faits,
  dateObservation,
}: Pick<EntreeParcours, "droitRsa" | "faits" | "dateObservation">): {
  periode: Periode;
  faits: readonly Fait[];
} {
  const connus = faits.filter((fait) => fait.date <= dateObservation);
  const periode = readPeriode(droitRsa, connus, dateObservation);
  return {
    periode,
    faits: connus.filter((fait) => periode.debut === null || fait.date >= periode.debut),
  };
}

interface Periode {
  /** Last reopening: what is older belongs to the previous right. null without a reopening. */
  debut: string | null;
  reception: string | null;
  departEstime: boolean;
  finDroit: string | null;
}

/** DEL-18: the last reopening starts again, unless a reception was traced since; an ending counts for its own period only. */
function readPeriode(droitRsa: DroitRsa | null, faits: readonly Fait[], dateObservation: string): Periode {
  const datesOf = (type: TypeEvenement) =>
    faits.filter((fait) => fait.type === type).map((fait) => fait.date);
  const debut = datesOf("droit-rouvert").toSorted(compare).at(-1) ?? null;

  const fins = [...datesOf("droit-clos"), droitRsa?.dateFin ?? null]
    .filter((date) => date !== null)
    .filter((date) => date <= dateObservation && (debut === null || date > debut));
  const finDroit = fins.toSorted(compare)[0] ?? null;

  const dateReception = droitRsa?.dateReception ?? null;
  if (debut !== null) {
    const isTraced = dateReception !== null && dateReception >= debut && dateReception <= dateObservation;
    return { debut, reception: isTraced ? dateReception : debut, departEstime: !isTraced, finDroit };
  }
  const connue = dateReception ?? droitRsa?.dateNotification ?? null;
  const reception = connue !== null && connue <= dateObservation ? connue : null;
  return { debut, reception, departEstime: dateReception === null, finDroit };
}

const TYPES_QUI_COMPTENT: ReadonlySet<TypeEvenement> = new Set<TypeEvenement>([
  "orientation-decidee",
  "orientation-notifiee",
  "contrat-signe",
  "droit-clos",
  "droit-rouvert",
]);

const DROITS_DEVOIRS_INCONNUS: Avertissement = {
  regle: "CTR-14",
  message:
    "Il n'est pas dit si la personne est soumise aux droits et devoirs (soumisDroitsDevoirs) : les délais sont calculés tout de même.",
};
