import { daysFrom, endOfMonth, monthsLater, shift } from "./dates.ts";
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
export const isCouvert = ({ contrat }: Lecture) =>
  contrat.statut === "respecte" || contrat.statut === "hors-delai";

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
  const by = (codeOf: (one: Lecture) => string | null) =>
    distinct(champ.map(codeOf)).map((code) => ({
      code,
      ...cover(champ.filter((one) => codeOf(one) === code)),
    }));
  return {
    ensemble: coverWithEffort(champ),
    parRegime: { "primo-entrant": ofRegime("primo-entrant"), stock: ofRegime("stock") },
    parOrganisme: by(({ organisme }) => organisme).map(({ code, ...one }) => ({ organisme: code, ...one })),
    parParcours: by(({ parcours }) => parcours).map(({ code, ...one }) => ({ parcours: code, ...one })),
    courbe: drawCourbe(champ, repereAt),
    parMoisOrientation: followOrientations(champ, jour),
    inscription: countInscriptions(lectures, jour),
  };
}

/** Those whose month opened in the same month, and how many had signed one, two and three months later at most (DEL-06). */
function followOrientations(champ: readonly Lecture[], jour: string) {
  const monthOf = ({ regime, contrat }: Lecture) =>
    regime === "stock" ? null : (contrat.depart?.slice(0, 7) ?? null);
  return distinct(champ.map(monthOf)).map((mois) => {
    const siennes = champ.filter((one) => monthOf(one) === mois);
    const couverts = siennes.filter(isCouvert);
    const sous = [1, 2, 3].map((rang) => {
      const signes = countIf(
        couverts,
        ({ contrat: { depart, fin } }) => depart !== null && fin !== null && fin <= monthsLater(depart, rang),
      );
      const isOver = mois !== null && monthsLater(endOfMonth(mois), rang) < jour;
      return { mois: rang, signes, part: isOver ? share(signes, siennes.length) : null };
    });
    return {
      mois,
      effectif: siennes.length,
      couverts: couverts.length,
      couverture: share(couverts.length, siennes.length),
      sous: mois === null ? [] : sous,
    };
  });
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
