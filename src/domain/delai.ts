import { addDays, addMonth, daysBetween } from "./date-civile.ts";

/** Entry into force of the six weeks and of the contrat d'engagement (DEL-11, CTR-01, CTR-11). */
export const ENTREE_EN_VIGUEUR = "2025-01-01";

export const STATUTS_DELAI = [
  "respecte",
  "hors-delai",
  "en-cours",
  "echu",
  "incoherent",
  "non-demarre",
  "non-applicable",
] as const;
export type StatutDelai = (typeof STATUTS_DELAI)[number];

export type Regime = "primo-entrant" | "stock";

/** A decision of orientation: the day it was taken, and the day the person received it (DEL-05, DEL-06). */
export interface Decision {
  decision: string | null;
  notification: string | null;
}

/** What the two delays depend on, as of one day. Dates are civil and local; one after `dateObservation` is ignored. */
export interface EntreeDelais {
  /** Day the department's services received the information that opens the right, or that transfers it (DEL-03). */
  reception: string | null;
  /** `reception` is only the best known date, not a reception that was traced (DEL-03). */
  departEstime: boolean;
  /** First decision of orientation. */
  orientation: Decision | null;
  /** Last decision of re-orientation (DEL-07, DEL-09). */
  reorientation: Decision | null;
  /** Day the contrat d'engagement was signed. */
  contrat: string | null;
  /** Day the right ended (DEL-18). */
  finDroit: string | null;
  dateObservation: string;
  /** The contract of the stock is due BEFORE this day (CTR-02). */
  dateCible: string;
  /** null is unknown, never false (DEL-17). */
  soumisDroitsDevoirs: boolean | null;
  /** France Travail orients in this territory (OM-09, DEL-21). */
  orienteParFranceTravail: boolean;
}

export interface Delai {
  statut: StatutDelai;
  /** Last useful day; null where there is none. */
  echeance: string | null;
  /** Whole days from `dateDepart` to `dateFin`, else to the observation; negative where the order is reversed. */
  jours: number | null;
  /** What the start is; `estime` where its proper date is unknown; null for the stock and where nothing starts. */
  depart: "reception" | "notification" | "estime" | null;
  dateDepart: string | null;
  /** The event that stopped the count: the act, or the end of the right for a delay that had run out. */
  dateFin: string | null;
  /** French: why it is `non-applicable` or `incoherent`, or why the count stopped. */
  motif: string | null;
  /** Rules that led here. */
  regles: readonly string[];
}

export interface Delais {
  orientation: Delai;
  contrat: Delai;
  regime: Regime;
}

/** Six weeks and one month, as of `dateObservation`: pure, so that any past day can be computed again (delais, calcul 5). */
export function computeDelais(entree: EntreeDelais): Delais {
  const connu = dropLaterThanObservation(entree);
  const regime = isStock(connu) ? "stock" : "primo-entrant";
  if (connu.soumisDroitsDevoirs === false) {
    return {
      orientation: nonApplicable("La personne n'est pas soumise aux droits et devoirs.", ["DEL-22"]),
      contrat: nonApplicable(
        "La personne n'est pas soumise aux droits et devoirs : elle est dispensée de conclure le contrat d'engagement.",
        ["CTR-14", "DEL-22"],
      ),
      regime,
    };
  }
  return {
    orientation: stopAtFinDroit(computeOrientation(connu), connu.finDroit),
    contrat: stopAtFinDroit(computeContrat(connu), connu.finDroit),
    regime,
  };
}

/** The day from which a decision opens the month: its reception by the person, else the decision itself (DEL-06). */
export function findDepartMois({ decision, notification }: Decision): string | null {
  return notification ?? decision;
}

/** The right was received before 2025 and no decision came since then: the contract is due by the target date (CTR-03). */
function isStock(entree: Pick<EntreeDelais, "reception" | "orientation" | "reorientation">): boolean {
  if (entree.reception === null || entree.reception >= ENTREE_EN_VIGUEUR) return false;
  return ![entree.orientation, entree.reorientation].some((decision) => {
    const depart = decision === null ? null : findDepartMois(decision);
    return depart !== null && depart >= ENTREE_EN_VIGUEUR;
  });
}

function computeOrientation(entree: EntreeDelais): Delai {
  const { reception, orientation, departEstime } = entree;
  if (entree.orienteParFranceTravail)
    return nonApplicable("Dans ce territoire, l'orientation est décidée par France Travail.", [
      "DEL-21",
      "OM-09",
    ]);
  if (reception === null)
    return nonApplicable("La réception de l'ouverture du droit n'est pas connue.", ["DEL-03"]);
  if (reception < ENTREE_EN_VIGUEUR)
    return nonApplicable(
      "Le droit a été reçu avant le 1er janvier 2025, entrée en vigueur des six semaines.",
      ["DEL-11"],
    );
  return judge({
    depart: departEstime ? "estime" : "reception",
    dateDepart: reception,
    echeance: addDays(reception, 42),
    dateFin: orientation === null ? null : (orientation.decision ?? orientation.notification),
    dateObservation: entree.dateObservation,
    regles: departEstime ? ["DEL-01", "DEL-05", "DEL-03"] : ["DEL-01", "DEL-05"],
    motifIncoherent: "La décision d'orientation est antérieure à la réception du droit.",
  });
}

function computeContrat(entree: EntreeDelais): Delai {
  const { reception, orientation, reorientation, dateObservation } = entree;
  const contrat = entree.contrat !== null && entree.contrat >= ENTREE_EN_VIGUEUR ? entree.contrat : null;

  if (reorientation !== null && !isAfterOrientation(reorientation, orientation))
    return incoherent("La réorientation est antérieure à la première orientation, ou sans elle.", ["DEL-07"]);
  if (isStock(entree)) {
    return judge({
      depart: null,
      dateDepart: ENTREE_EN_VIGUEUR,
      echeance: addDays(entree.dateCible, -1),
      dateFin: contrat,
      dateObservation,
      regles: ["DEL-12", "CTR-02", "CTR-03"],
      motifIncoherent: "Le contrat est antérieur au 1er janvier 2025.",
    });
  }

  const decision = reorientation ?? orientation;
  const dateDepart = decision === null ? null : findDepartMois(decision);
  if (decision === null || dateDepart === null) {
    if (contrat !== null)
      return incoherent("Un contrat est signé sans décision d'orientation connue.", ["DEL-06"]);
    if (reception === null) return nonApplicable("Aucune date n'est connue.", ["DEL-06"]);
    return { ...EMPTY, statut: "non-demarre", regles: ["DEL-06"] };
  }
  if (
    decision.notification !== null &&
    decision.decision !== null &&
    decision.notification < decision.decision
  )
    return incoherent("La notification est antérieure à la décision d'orientation.", ["DEL-06"]);
  return judge({
    depart: decision.notification === null ? "estime" : "notification",
    dateDepart,
    echeance: addMonth(dateDepart),
    // A contract signed before the re-orientation no longer counts: a new one is due (DEL-09).
    dateFin: reorientation !== null && contrat !== null && contrat < dateDepart ? null : contrat,
    dateObservation,
    regles: reorientation === null ? ["DEL-06"] : ["DEL-06", "DEL-07", "DEL-09"],
    motifIncoherent: "Le contrat est antérieur à l'orientation.",
  });
}

/** The last day is useful in full; the first does not count (delais, calcul 3). */
function judge(delai: {
  depart: Delai["depart"];
  dateDepart: string;
  echeance: string;
  dateFin: string | null;
  dateObservation: string;
  regles: readonly string[];
  motifIncoherent: string;
}): Delai {
  const { depart, dateDepart, echeance, dateFin, regles } = delai;
  const jours = daysBetween(dateDepart, dateFin ?? delai.dateObservation);
  const judged = { ...EMPTY, echeance, jours, depart, dateDepart, dateFin, regles };
  if (dateFin === null) return { ...judged, statut: delai.dateObservation <= echeance ? "en-cours" : "echu" };
  if (dateFin < dateDepart) return { ...judged, statut: "incoherent", motif: delai.motifIncoherent };
  return { ...judged, statut: dateFin <= echeance ? "respecte" : "hors-delai" };
}

/**
 * ASSUMPTION, the one place that reads DEL-18 ("le compteur s'arrête en statut NON_APPLICABLE avec motif"): a right that
 * ended by the deadline takes away an act not done by then; one that ended later leaves the delay run out, and its days
 * stop there; what was done stays judged.
 */
function stopAtFinDroit(delai: Delai, finDroit: string | null): Delai {
  const { statut, echeance, dateDepart, dateFin } = delai;
  if (finDroit === null || statut === "incoherent" || statut === "non-applicable") return delai;
  if (dateFin !== null && dateFin <= finDroit) return delai;
  if (echeance === null || dateDepart === null || finDroit <= echeance)
    return nonApplicable(`Le droit a pris fin le ${finDroit}, avant que l'acte ne soit dû.`, ["DEL-18"]);
  if (dateFin !== null) return delai;
  return {
    ...delai,
    jours: daysBetween(dateDepart, finDroit),
    dateFin: finDroit,
    motif: `Le droit a pris fin le ${finDroit}, après l'échéance.`,
    regles: [...delai.regles, "DEL-18"],
  };
}

function isAfterOrientation(reorientation: Decision, orientation: Decision | null): boolean {
  const first = orientation === null ? null : (orientation.decision ?? orientation.notification);
  const last = reorientation.decision ?? reorientation.notification;
  return first !== null && last !== null && first <= last;
}

function dropLaterThanObservation(entree: EntreeDelais): EntreeDelais {
  const known = (date: string | null) => (date !== null && date <= entree.dateObservation ? date : null);
  const knownDecision = (decision: Decision | null): Decision | null => {
    const kept = {
      decision: known(decision?.decision ?? null),
      notification: known(decision?.notification ?? null),
    };
    return kept.decision === null && kept.notification === null ? null : kept;
  };
  return {
    ...entree,
    reception: known(entree.reception),
    orientation: knownDecision(entree.orientation),
    reorientation: knownDecision(entree.reorientation),
    contrat: known(entree.contrat),
    finDroit: known(entree.finDroit),
  };
}

const EMPTY = {
  echeance: null,
  jours: null,
  depart: null,
  dateDepart: null,
  dateFin: null,
  motif: null,
} as const satisfies Partial<Delai>;

function nonApplicable(motif: string, regles: readonly string[]): Delai {
  return { ...EMPTY, statut: "non-applicable", motif, regles };
}

function incoherent(motif: string, regles: readonly string[]): Delai {
  return { ...EMPTY, statut: "incoherent", motif, regles };
}
