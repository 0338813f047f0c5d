import { daysFrom, endOfMonth, shift } from "./dates.ts";
import { keepDeclared, type Lecture, ofType } from "./lecture.ts";
import { countIf, distinct, median, ninthDecile, share } from "./statistiques.ts";
import { ENTREE_EN_VIGUEUR } from "./territoires.ts";

/** Whom the contract is due to: right running, not outside of the droits et devoirs, something known (CTR-14, DEL-18). */
export const isInChamp = (
  { membre, finDroit, droitRecu, contrat, decisions }: Lecture,
  jour: string,
): boolean =>
  membre.soumis !== false &&
  finDroit === null &&
  ((droitRecu !== null && droitRecu <= jour) || decisions.length > 0 || contrat.statut === "incoherent");

/** A contract of the current orientation is signed (contrat-engagement, taux de couverture). */
const isCouvert = ({ contrat }: Lecture) => contrat.statut === "respecte" || contrat.statut === "hors-delai";

/** `/v1/indicateurs/contrats`. */
export function countContrats(lectures: readonly Lecture[], jour: string) {
  const champ = lectures.filter((one) => isInChamp(one, jour));
  const dernierJour = shift(lectures[0]?.territoire.dateCible ?? "", -1);
  const repereAt = (date: string) =>
    Math.min(1, Math.max(0, daysFrom(ENTREE_EN_VIGUEUR, date) / daysFrom(ENTREE_EN_VIGUEUR, dernierJour)));
  const cover = (siennes: readonly Lecture[]) => ({
    effectif: siennes.length,
    couverts: countIf(siennes, isCouvert),
    couverture: share(countIf(siennes, isCouvert), siennes.length),
    incoherents: countIf(siennes, ({ contrat }) => contrat.statut === "incoherent"),
    droitsDevoirsInconnus: countIf(siennes, ({ membre }) => membre.soumis === null),
  });
  const coverWithEffort = (siennes: readonly Lecture[]) => {
    const restants = countIf(siennes, (one) => !isCouvert(one));
    const joursRestants = daysFrom(jour, dernierJour);
    return {
      ...cover(siennes),
      effort: {
        dernierJour,
        repere: repereAt(jour),
        restants,
        joursRestants,
        parSemaine: restants === 0 ? 0 : joursRestants > 0 ? (restants * 7) / joursRestants : null,
      },
    };
  };
  const ofRegime = (regime: string) => coverWithEffort(champ.filter((one) => one.regime === regime));
  const by = <K extends "organisme" | "parcours">(key: K) =>
    distinct(champ.map((one) => one[key])).map((value) => ({
      [key]: value,
      ...cover(champ.filter((one) => one[key] === value)),
    }));
  return {
    ensemble: coverWithEffort(champ),
    parRegime: { "primo-entrant": ofRegime("primo-entrant"), stock: ofRegime("stock") },
    parOrganisme: by("organisme"),
    parParcours: by("parcours"),
    courbe: drawCourbe(champ, repereAt),
    inscription: countInscriptions(lectures, jour),
  };
}

function drawCourbe(champ: readonly Lecture[], repereAt: (date: string) => number) {
  const mois = champ.filter(isCouvert).map(({ contrat }) => contrat.fin?.slice(0, 7) ?? null);
  return distinct(mois).flatMap((one) => {
    if (one === null) return [];
    const cumul = countIf(mois, (other) => other !== null && other <= one);
    return [
      {
        mois: one,
        signes: countIf(mois, (other) => other === one),
        cumul,
        couverture: share(cumul, champ.length),
        repere: repereAt(endOfMonth(one)),
      },
    ];
  });
}

/** From the first registration known to the first contract of since 2025 (annexe-5, macro), whoever signed one. */
function countInscriptions(lectures: readonly Lecture[], jour: string) {
  const firstOf = ({ membre }: Lecture, type: string, depuis: string) =>
    keepDeclared(ofType(membre.faits, type).filter(({ date }) => date >= depuis && date <= jour))
      .map(({ date }) => date)
      .toSorted()[0];
  const signes = lectures.flatMap((one) => {
    const signe = firstOf(one, "contrat-signe", ENTREE_EN_VIGUEUR);
    return signe === undefined ? [] : [{ signe, inscrit: firstOf(one, "inscription", "") }];
  });
  const jours = signes.flatMap(({ signe, inscrit }) =>
    inscrit === undefined ? [] : [daysFrom(inscrit, signe)],
  );
  return {
    effectif: jours.length,
    sansInscription: signes.length - jours.length,
    mediane: median(jours),
    p90: ninthDecile(jours),
  };
}
