import { compare } from "./date-civile.ts";
import { type Decision, ENTREE_EN_VIGUEUR, type EntreeDelais, findDepartMois } from "./delai.ts";
import type { Fait, TypeEvenement } from "./fait.ts";
import type { Avertissement } from "./verdict.ts";

interface DecisionsLues {
  orientation: Decision | null;
  reorientation: Decision | null;
  /** Every decision that counts, in the order received; `rang` is that of the fact. */
  retenues: readonly { rang: number; date: string }[];
  avertissements: readonly Avertissement[];
}

/**
 * First and last decision of one period of the right, in the order they were RECEIVED: a later arrival is a
 * re-orientation even when it bears an earlier date, and then the delay says so (example R05).
 */
export function readDecisions(faits: readonly Fait[]): DecisionsLues {
  const avertissements: Avertissement[] = [];
  const decidees = keepDeclared(
    ofType(faits, "orientation-decidee"),
    "la décision d'orientation",
    "DEL-05",
    avertissements,
  );
  const notifiees = ofType(faits, "orientation-notifiee");
  const decisions = decidees.toSorted(byRang).map((decidee) => {
    const siennes = notifiees.filter((notifiee) => findDecidee(decidees, notifiee) === decidee);
    const retenues = keepDeclared(siennes, "la notification de l'orientation", "DEL-06", avertissements);
    const { rang, date } = decidee;
    return { rang, date, decision: date, notification: earliest(retenues) };
  });

  const seules = notifiees.filter((notifiee) => findDecidee(decidees, notifiee) === null);
  const ordered = placeNotificationSeule(decisions, seules, avertissements);
  const [premiere = null] = ordered;
  const derniere = ordered.length > 1 ? (ordered.at(-1) ?? null) : null;
  if (derniere !== null && ordered.some((decision) => decision.date > derniere.date)) {
    avertissements.push({
      regle: "DEL-07",
      message: `Les décisions d'orientation ne sont pas arrivées dans l'ordre de leurs dates : la dernière reçue, du ${derniere.date}, compte comme réorientation.`,
    });
  }
  return {
    orientation: toDecision(premiere),
    reorientation: toDecision(derniere),
    retenues: ordered,
    avertissements,
  };
}

/**
 * The contract that counts: the first one since the month (or the stock) started. Without a re-orientation, one signed
 * before the orientation is kept when there is no other, and makes the delay incoherent (example D05).
 */
export function readContrat(
  faits: readonly Fait[],
  decisions: Pick<EntreeDelais, "orientation" | "reorientation">,
): { contrat: string | null; avertissements: readonly Avertissement[] } {
  const avertissements: Avertissement[] = [];
  const { orientation, reorientation } = decisions;
  const decision = reorientation ?? orientation;
  const depart = decision === null ? null : findDepartMois(decision);
  const isCounted = (contrat: Fait) => depart === null || contrat.date >= depart;

  const contrats = ofType(faits, "contrat-signe").filter((contrat) => contrat.date >= ENTREE_EN_VIGUEUR);
  const retenus = keepDeclared(
    reorientation === null ? contrats : contrats.filter(isCounted),
    "la signature du contrat d'engagement",
    "DEL-06",
    avertissements,
  );
  return { contrat: earliest(retenus.filter(isCounted)) ?? latest(retenus), avertissements };
}

interface DecisionRecue extends Decision {
  rang: number;
  /** Of the decision, or of the notification that stands for it. */
  date: string;
}

/**
 * A notification that no decision precedes. Known first, or alone, it stands for the decision it notifies; received
 * afterwards, it contradicts the first decision, and the delay becomes incoherent.
 */
function placeNotificationSeule(
  decisions: readonly DecisionRecue[],
  seules: readonly Fait[],
  avertissements: Avertissement[],
): readonly DecisionRecue[] {
  const [premiere, ...suivantes] = decisions;
  if (premiere === undefined) {
    const retenues = keepDeclared(seules, "la notification de l'orientation", "DEL-06", avertissements);
    const notification = earliest(retenues);
    if (retenues.length > 1) {
      avertissements.push({
        regle: "DEL-06",
        message: `Plusieurs notifications sans décision d'orientation : seule celle du ${notification} compte ; une réorientation se déclare par orientation-decidee.`,
      });
    }
    return notification === null ? [] : [{ rang: 0, date: notification, decision: null, notification }];
  }

  for (const { date } of seules) {
    avertissements.push({
      regle: "DEL-06",
      message: `La notification de l'orientation datée du ${date} précède toute décision connue.`,
    });
  }
  const [recue] = seules.filter((notifiee) => notifiee.source !== "france-travail").toSorted(byRang);
  if (recue === undefined) return decisions;
  const { rang, date } = recue;
  if (rang < premiere.rang) return [{ rang, date, decision: null, notification: date }, ...decisions];
  return premiere.notification === null ? [{ ...premiere, notification: date }, ...suivantes] : decisions;
}

/** A notification belongs to the latest decision that does not come after it. */
function findDecidee(decidees: readonly Fait[], notifiee: Fait): Fait | null {
  const anterieures = decidees.filter((decidee) => decidee.date <= notifiee.date);
  return (
    anterieures.toSorted((left, right) => compare(left.date, right.date) || byRang(left, right)).at(-1) ??
    null
  );
}

/** Where France Travail shows another date than the one declared, the declared one counts, and a warning says so (api). */
function keepDeclared(
  faits: readonly Fait[],
  quoi: string,
  regle: string,
  avertissements: Avertissement[],
): readonly Fait[] {
  const declares = faits.filter((fait) => fait.source !== "france-travail");
  if (declares.length === 0) return faits;
  const dates = [...new Set(declares.map((fait) => fait.date))].toSorted(compare);
  for (const fait of faits) {
    if (fait.source !== "france-travail" || dates.includes(fait.date)) continue;
    avertissements.push({
      regle,
      message: `France Travail date ${quoi} du ${fait.date} ; la date déclarée est retenue : ${dates.join(", ")}.`,
    });
  }
  return declares;
}

function ofType(faits: readonly Fait[], type: TypeEvenement): readonly Fait[] {
  return faits.filter((fait) => fait.type === type);
}

function byRang(left: { rang: number }, right: { rang: number }): number {
  return left.rang - right.rang;
}

function earliest(faits: readonly Fait[]): string | null {
  return faits.map((fait) => fait.date).toSorted(compare)[0] ?? null;
}

function latest(faits: readonly Fait[]): string | null {
  return (
    faits
      .map((fait) => fait.date)
      .toSorted(compare)
      .at(-1) ?? null
  );
}

function toDecision(recue: DecisionRecue | null): Decision | null {
  return recue === null ? null : { decision: recue.decision, notification: recue.notification };
}
