import type { Fait, Membre } from "../cohorte/membre.ts";
import { countContrat, countOrientation, type Dates, type Decision, type Delai, isStock } from "./delais.ts";
import { ENTREE_EN_VIGUEUR, TERRITOIRES, type Territoire } from "./territoires.ts";

/** Where one person stands on a day. */
export interface Lecture {
  membre: Membre;
  territoire: Territoire;
  regime: "primo-entrant" | "stock";
  orientation: Delai;
  contrat: Delai;
  /** The day that the right counts from: its last reopening, else its reception, else the letter of the caisse. */
  droitRecu: string | null;
  /** The current right ended on that day; null while it runs. */
  finDroit: string | null;
  /** Decisions of the current right that count, in the order received: the first, then the re-orientations. */
  decisions: readonly DecisionLue[];
  parcours: string | null;
  organisme: string | null;
}

export interface DecisionLue extends Decision {
  /** The fact that tells it. */
  fait: Fait;
}

/** A person on a day, from `regles/delais.md` and the calls of `api.md` alone. */
export function readMembre(membre: Membre, jour: string): Lecture {
  const territoire = TERRITOIRES[membre.collectivite];
  if (!territoire) throw new Error(`no territory ${membre.collectivite}`);
  const { droit } = membre;
  const known = membre.faits.filter(({ date }) => date <= jour);
  // DEL-18: a reopening is a new start, and what is older is of another right.
  const rouvert = lastOf(known, "droit-rouvert");
  const faits = known.filter(({ date }) => rouvert === null || date >= rouvert);
  const fins = [droit?.fin ?? null, ...datesOf(known, "droit-clos")].filter((fin) => fin !== null);
  const finDroit = fins.filter((fin) => fin <= jour && (rouvert === null || fin > rouvert)).sort()[0] ?? null;
  const declare = droit?.reception ?? droit?.notification ?? null;
  const trace = droit?.reception ?? null;
  const recu =
    rouvert === null ? declare : trace !== null && trace >= rouvert && trace <= jour ? trace : rouvert;

  const decisions = readDecisions(faits);
  const orientation = decisions[0] ?? null;
  const reorientation = decisions.length > 1 ? (decisions.at(-1) ?? null) : null;
  const dates: Dates = {
    jour,
    recu: recu !== null && recu <= jour ? recu : null,
    soumis: membre.soumis,
    orientation,
    reorientation,
    contrat: findContrat(faits, reorientation ?? orientation, reorientation !== null),
    finDroit,
  };
  const detail = decisions.at(-1)?.fait.detail;
  return {
    membre,
    territoire,
    regime: isStock(dates) ? "stock" : "primo-entrant",
    orientation: countOrientation(dates, territoire),
    contrat: countContrat(dates, territoire),
    droitRecu: recu,
    finDroit,
    decisions,
    parcours: detail?.parcours ?? null,
    organisme: detail?.organisme ?? null,
  };
}

/** What the département declared, or what went through here, counts over what was only read at France Travail (api). */
export function keepDeclared(faits: readonly Fait[]): readonly Fait[] {
  const declared = faits.filter(({ source }) => source !== "france-travail");
  return declared.length > 0 ? declared : faits;
}

export const ofType = (faits: readonly Fait[], type: string): readonly Fait[] =>
  faits.filter((fait) => fait.type === type);
const datesOf = (faits: readonly Fait[], type: string) => ofType(faits, type).map(({ date }) => date);
const lastOf = (faits: readonly Fait[], type: string) => datesOf(faits, type).toSorted().at(-1) ?? null;

/**
 * Each decision with the day on which the person received it. A notification that no decision precedes stands for its
 * decision (DEL-05) where it was known first, or alone; known afterwards, it contradicts the first one.
 */
function readDecisions(faits: readonly Fait[]): DecisionLue[] {
  const notifications = ofType(faits, "orientation-notifiee");
  const notifiees = datesOf(notifications, "orientation-notifiee").toSorted();
  const decidees = keepDeclared(ofType(faits, "orientation-decidee"));
  const days = decidees.map(({ date }) => date).toSorted();
  const decisions = decidees.map((fait): DecisionLue => {
    const next = days.find((day) => day > fait.date) ?? "9999-12-31";
    const notifiee = notifiees.find((day) => day >= fait.date && day < next) ?? null;
    return { fait, decidee: fait.date, notifiee };
  });
  const [premiere, ...suivantes] = decisions;
  const alone = (fait: Fait): DecisionLue => ({ fait, decidee: null, notifiee: fait.date });
  if (premiere === undefined) {
    const [first] = notifications.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return first ? [alone(first)] : [];
  }
  const seule = notifications.find(({ date }) => days.every((day) => date < day));
  if (seule === undefined) return decisions;
  if (faits.indexOf(seule) < faits.indexOf(premiere.fait)) return [alone(seule), ...decisions];
  return premiere.notifiee === null ? [{ ...premiere, notifiee: seule.date }, ...suivantes] : decisions;
}

/** The first contract since the month started; of the orientation alone, one signed before it is kept where it is the only one. */
function findContrat(
  faits: readonly Fait[],
  decision: Decision | null,
  isReorientation: boolean,
): string | null {
  const depart = decision === null ? "" : (decision.notifiee ?? decision.decidee ?? "");
  const signes = ofType(faits, "contrat-signe").filter(({ date }) => date >= ENTREE_EN_VIGUEUR);
  const kept = keepDeclared(isReorientation ? signes.filter(({ date }) => date >= depart) : signes);
  const days = kept.map(({ date }) => date).toSorted();
  return days.find((day) => day >= depart) ?? days.at(-1) ?? null;
}
