import type { CodeProbleme } from "./probleme.ts";
import { premierJour } from "./semaine.ts";
import type { Etat } from "./transmission.ts";
import type { Avertissement, Verdict } from "./verdict.ts";

/** Fifteen hours, the target of the law unless the person's situation says otherwise (INT-01, CTR-07). */
export const CIBLE_MINUTES = 900;

/** No week goes beyond: France Travail's own bound, 48 hours. */
const HEURES_MAX = 48;
/** Legal duration of salaried work, beyond which a plan is to be looked at (CTR-08). */
const HEURES_A_VERIFIER = 35;

/** What the plan d'action fixes: the target, more, less, or at the person's own request no duration at all (CTR-09). */
export const QUOTITES = ["cible", "majoree", "minoree", "dispense"] as const;
export type Quotite = (typeof QUOTITES)[number];

/** One week as it is told, in hours. What is absent is not transmitted, and never stands for 0. */
export interface IntensiteRecue {
  /** What the plan d'action provides for. */
  heuresPrevues?: number | undefined;
  /** What the person says was done. */
  heuresDeclarees?: number | undefined;
  /** What was done and is attested. */
  heuresRealisees?: number | undefined;
  /** What the référent counts of it. */
  heuresValidees?: number | undefined;
  /** Interviews held with the référent (INT-05). */
  entretiens?: number | undefined;
  /** Why the week departs from fifteen hours: a word of the department, that may reveal health. */
  motifAdaptation?: string | undefined;
  activites?: readonly ActiviteRecue[] | undefined;
}

export interface ActiviteRecue {
  /** A code of the department: the national list is not public, so none is refused. */
  type: string;
  libelle?: string | undefined;
  heuresPrevues?: number | undefined;
  heuresRealisees?: number | undefined;
}

/** What is counted of one week, in whole minutes; null is not transmitted. */
export interface SemaineIntensite {
  /** `2026-W07`. */
  semaine: string;
  minutesPrevues: number | null;
  minutesDeclarees: number | null;
  minutesRealisees: number | null;
  minutesValidees: number | null;
  entretiens: number | null;
}

/** The words of a week: they may reveal health, and are kept sealed. */
export interface ContenuSemaine {
  motifAdaptation?: string | undefined;
  activites?: readonly ActiviteRecue[] | undefined;
}

/** A week to be kept: what is counted, and the words beside it. */
export interface SemaineAGarder extends SemaineIntensite {
  contenu: ContenuSemaine;
}

/** A week as it is kept, and what became of its last version at France Travail. */
export interface SemaineGardee extends SemaineAGarder {
  /** Epoch milliseconds. */
  modifieeLe: number;
  /** `cause`: why it waits, or did not go through. */
  transmission: { id: string; etat: Etat; cause: CodeProbleme | null };
}

/**
 * What the rules say of a week before it is kept: hours outside 0 to 48 are refused, and so is a reduced duration of 0
 * (CTR-09); the rest warns. A gap between planned and done says nothing: it is never a breach by itself (SAN-03).
 *
 * @param contexte `aujourdhui` civil and local; `quotite` null where the contract's is not known
 */
export function checkIntensite(
  intensite: IntensiteRecue,
  contexte: { semaine: string; aujourdhui: string; quotite: Quotite | null },
): Verdict {
  const horsBornes = listHeures(intensite).filter(([, heures]) => !(heures >= 0 && heures <= HEURES_MAX));
  if (horsBornes.length > 0) {
    const champs = horsBornes.map(([champ]) => champ).join(", ");
    return {
      kind: "refuse",
      code: "regle-non-respectee",
      detail: `Une intensité hebdomadaire d'activité est comprise entre 0 et ${HEURES_MAX} heures, borne de France Travail (règle INT-01) : corriger ${champs}.`,
    };
  }
  if (intensite.heuresPrevues === 0 && contexte.quotite === "minoree") {
    return {
      kind: "refuse",
      code: "regle-non-respectee",
      detail:
        "Une durée hebdomadaire peut être minorée, sans pouvoir être nulle (code du travail, L. 5411-6, II ; règle CTR-09) : ne pas transmettre heuresPrevues tant qu'elle n'est pas fixée.",
    };
  }
  return {
    kind: "admis",
    avertissements: [...checkDuree(intensite, contexte.quotite), ...checkCoherence(intensite, contexte)],
  };
}

/** What is counted of a week received, its hours rounded to the minute. Labels and reasons are not in it. */
export function toSemaineIntensite(semaine: string, intensite: IntensiteRecue): SemaineIntensite {
  const minutes = (heures: number | undefined) => (heures === undefined ? null : toMinutes(heures));
  return {
    semaine,
    minutesPrevues: minutes(intensite.heuresPrevues),
    minutesDeclarees: minutes(intensite.heuresDeclarees),
    minutesRealisees: minutes(intensite.heuresRealisees),
    minutesValidees: minutes(intensite.heuresValidees),
    entretiens: intensite.entretiens ?? null,
  };
}

/** Hours to whole minutes: 12.5 is 750. */
export function toMinutes(heures: number): number {
  return Math.round(heures * 60);
}

/** Minutes to hours with at most two decimals: 750 is 12.5, 500 is 8.33. Whole minutes come back unchanged. */
export function toHeures(minutes: number): number {
  return Math.round((minutes * 100) / 60) / 100;
}

/** Minutes done beyond (positive) or short of what was planned; null unless both were transmitted. */
export function computeEcart(
  semaine: Pick<SemaineIntensite, "minutesPrevues" | "minutesRealisees">,
): number | null {
  const { minutesPrevues, minutesRealisees } = semaine;
  return minutesPrevues === null || minutesRealisees === null ? null : minutesRealisees - minutesPrevues;
}

/** What the plan provides for, against the fifteen hours and their adaptations. */
function checkDuree(intensite: IntensiteRecue, quotite: Quotite | null): Avertissement[] {
  const { heuresPrevues, motifAdaptation } = intensite;
  if (heuresPrevues === undefined) return [];
  if (quotite === "dispense") {
    if (heuresPrevues === 0) return [];
    const message =
      "La personne dispose d'un plan d'action sans durée hebdomadaire d'activité : aucune heure n'y est à prévoir.";
    return [{ regle: "CTR-09", message }];
  }
  if (heuresPrevues === 0) {
    const message =
      "Aucune heure n'est prévue : seul un plan sans durée hebdomadaire, que la personne demande, n'en prévoit aucune.";
    return [{ regle: "CTR-09", message }];
  }
  if (heuresPrevues > HEURES_A_VERIFIER) {
    const message = `Plus de ${HEURES_A_VERIFIER} heures sont prévues : la durée doit rester adaptée aux besoins et à la situation de la personne (à confirmer).`;
    return [{ regle: "CTR-08", message }];
  }
  if (toMinutes(heuresPrevues) < CIBLE_MINUTES && quotite !== "minoree" && motifAdaptation === undefined) {
    const message =
      "Moins de quinze heures sont prévues, sans que la minoration soit connue ni motivée : la quotité du contrat, ou motifAdaptation, le dit.";
    return [{ regle: "CTR-07", message }];
  }
  return [];
}

/** What cannot be true together; told, since only the department knows which figure is wrong. */
function checkCoherence(
  intensite: IntensiteRecue,
  { semaine, aujourdhui }: { semaine: string; aujourdhui: string },
): Avertissement[] {
  const { heuresRealisees, heuresValidees, heuresDeclarees, entretiens, activites = [] } = intensite;
  const avertissements: Avertissement[] = [];
  const told = [heuresRealisees, heuresValidees, heuresDeclarees, entretiens];
  if (premierJour(semaine) > aujourdhui && told.some((value) => value !== undefined && value > 0)) {
    avertissements.push({
      regle: "api",
      message: `La semaine ${semaine} n'a pas commencé : ce qui y est réalisé ne peut pas encore être connu.`,
    });
  }
  if (heuresRealisees === undefined) return avertissements;
  if (heuresValidees !== undefined && heuresValidees > heuresRealisees) {
    avertissements.push({ regle: "api", message: "Plus d'heures sont validées que réalisées." });
  }
  const detaillees = activites.reduce((total, each) => total + toMinutes(each.heuresRealisees ?? 0), 0);
  // each activity is rounded to the minute on its own
  if (detaillees > toMinutes(heuresRealisees) + activites.length) {
    avertissements.push({
      regle: "api",
      message: `Les activités totalisent ${toHeures(detaillees)} h réalisées, plus que heuresRealisees (${heuresRealisees} h).`,
    });
  }
  return avertissements;
}

/** Every number of hours that was transmitted, under the name that the caller gave it. */
function listHeures(intensite: IntensiteRecue): (readonly [champ: string, heures: number])[] {
  const { heuresPrevues, heuresDeclarees, heuresRealisees, heuresValidees, activites = [] } = intensite;
  const champs = [
    ["heuresPrevues", heuresPrevues],
    ["heuresDeclarees", heuresDeclarees],
    ["heuresRealisees", heuresRealisees],
    ["heuresValidees", heuresValidees],
    ...activites.flatMap(
      (activite, rang) =>
        [
          [`activites/${rang}/heuresPrevues`, activite.heuresPrevues],
          [`activites/${rang}/heuresRealisees`, activite.heuresRealisees],
        ] as const,
    ),
  ] as const;
  return champs.flatMap(([champ, heures]) => (heures === undefined ? [] : [[champ, heures] as const]));
}
