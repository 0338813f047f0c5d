import { daysFrom, endOfMonth, listDays, mondayOf, mondayOfWeek, nextMonth, shift, weekOf } from "./dates.ts";
import type { Lecture } from "./lecture.ts";
import { isWithin, type Periode } from "./mesure-orientations.ts";
import { type JourPresence, listPresence } from "./presence.ts";
import { countIf, distinct, groupBy, mean, median, share } from "./statistiques.ts";

interface Suivi {
  lecture: Lecture;
  presence: readonly JourPresence[];
}

/** `/v1/indicateurs/intensite`, day after day of each person. */
export function countIntensif(lectures: readonly Lecture[], periode: Periode, jour: string) {
  const suivis = lectures.map(
    (lecture): Suivi => ({ lecture, presence: listPresence(lecture.membre, jour) }),
  );
  const today = suivis.flatMap(({ presence }) => presence.filter((one) => one.jour === jour));
  const passages = suivis.flatMap(({ presence }) => listPassages(presence, jour));
  const clos = passages.filter(({ fin }) => fin !== null && isWithin(fin, periode));
  const nombres = suivis.map(({ presence }) => new Set(presence.map(({ passage }) => passage)).size);
  const personnes = countIf(nombres, (nombre) => nombre > 0);
  const plusieurs = countIf(nombres, (nombre) => nombre > 1);
  const accompagnes = countIf(
    lectures,
    ({ membre, finDroit, decisions }) => finDroit === null && decisions.length > 0 && membre.soumis !== false,
  );
  const ofQuotite = (quotite: string | null) => countIf(today, (one) => one.quotite === quotite);
  return {
    enCours: today.length,
    prevalence: { enCours: today.length, accompagnes, part: share(today.length, accompagnes) },
    nouveaux: countIf(passages, ({ debut }) => isWithin(debut, periode)),
    duree: {
      clos: clos.length,
      mediane: median(clos.map(({ debut, fin }) => daysFrom(debut, fin ?? jour) + 1)),
    },
    quotites: {
      cible: ofQuotite("cible"),
      majoree: ofQuotite("majoree"),
      minoree: ofQuotite("minoree"),
      dispense: ofQuotite("dispense"),
      inconnue: ofQuotite(null),
    },
    semaines: countSemaines(suivis, periode, jour),
    entretiens: countEntretiens(suivis, periode, jour),
    portefeuilles: {
      alerte: 50,
      maximum: 70,
      referents: countPortefeuilles(today),
      sansReferent: countIf(today, ({ referent }) => referent === null),
    },
    recurrence: { personnes, plusieurs, part: share(plusieurs, personnes) },
  };
}

/** From its first to its last day; `fin` null while it lasts. */
function listPassages(presence: readonly JourPresence[], jour: string) {
  return [...new Set(presence.map(({ passage }) => passage))].map((passage) => {
    const days = presence.filter((one) => one.passage === passage).map((one) => one.jour);
    const fin = days.at(-1) ?? "";
    return { debut: days[0] ?? "", fin: fin === jour ? null : fin };
  });
}

function countPortefeuilles(today: readonly JourPresence[]) {
  return distinct(today.map(({ referent }) => referent))
    .filter((referent) => referent !== null)
    .map((referent) => ({ referent, personnes: countIf(today, (one) => one.referent === referent) }))
    .toSorted((a, b) => b.personnes - a.personnes)
    .map((one) => ({
      ...one,
      niveau: one.personnes > 70 ? "depasse" : one.personnes > 50 ? "alerte" : "cible",
    }));
}

/** Weeks that are over and have a day in the period, with the days of presence of each (INT-01, CTR-09). */
function countSemaines(suivis: readonly Suivi[], periode: Periode, jour: string) {
  const isCounted = (lundi: string) =>
    shift(lundi, 6) < jour && listDays(lundi, shift(lundi, 6)).some((day) => isWithin(day, periode));
  const dues = suivis.flatMap(({ lecture: { membre }, presence }) =>
    [...groupBy(presence, (one) => mondayOf(one.jour))].flatMap(([lundi, days]) => {
      if (!isCounted(lundi)) return [];
      const dite = membre.semaines.find(({ semaine }) => semaine === weekOf(lundi));
      const quotite = days.at(-1)?.quotite ?? null;
      // The target in proportion to the days, to the minute below: seven days are 900 minutes.
      const quinze = Math.floor((900 * days.length) / 7);
      return [
        {
          mois: shift(lundi, 3).slice(0, 7),
          prevues: dite?.prevues ?? null,
          declarees: dite?.declarees ?? null,
          realisees: dite?.realisees ?? null,
          validees: dite?.validees ?? null,
          isJudged: quotite !== "dispense" && dite != null && dite.realisees !== null,
          quinze,
          propre: quotite === "cible" ? quinze : (dite?.prevues ?? 0),
          isTold: dite !== undefined,
        },
      ];
    }),
  );
  const judge = (siennes: typeof dues, cible: "quinze" | "propre") => {
    const atteintes = countIf(siennes, (one) => (one.realisees ?? 0) >= one[cible]);
    return { semaines: siennes.length, atteintes, part: share(atteintes, siennes.length) };
  };
  const judged = dues.filter(({ isJudged }) => isJudged);
  const told = suivis.flatMap(({ lecture }) =>
    lecture.membre.semaines.filter((one) => isCounted(mondayOfWeek(one.semaine))),
  );
  const countTold = (siennes: typeof dues, what: "prevues" | "declarees" | "realisees" | "validees") =>
    countIf(siennes, (one) => one[what] !== null);
  const average = (siennes: typeof dues, what: "prevues" | "declarees" | "realisees" | "validees") =>
    mean(siennes.flatMap((one) => one[what] ?? []));
  return {
    semaines: dues.length,
    semainesTransmises: countTold(dues, "realisees"),
    semainesPrevues: countTold(dues, "prevues"),
    semainesDeclarees: countTold(dues, "declarees"),
    semainesValidees: countTold(dues, "validees"),
    semainesHorsEpisode: told.length - countIf(dues, ({ isTold }) => isTold),
    tauxRenseignement: share(countTold(dues, "realisees"), dues.length),
    moyennePrevue: average(dues, "prevues"),
    moyenneDeclaree: average(dues, "declarees"),
    moyenneRealisee: average(dues, "realisees"),
    moyenneValidee: average(dues, "validees"),
    quinzeHeures: judge(judged, "quinze"),
    dureePropre: judge(
      judged.filter(({ propre }) => propre > 0),
      "propre",
    ),
    parMois: [...groupBy(dues, ({ mois }) => mois)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([mois, siennes]) => ({
        mois,
        semaines: siennes.length,
        semainesTransmises: countTold(siennes, "realisees"),
        moyenneRealisee: average(siennes, "realisees"),
        quinzeHeures: judge(
          siennes.filter(({ isJudged }) => isJudged),
          "quinze",
        ),
      })),
  };
}

/** Whole civil months of one passage, over and within the period; a week is of the month of its Thursday (INT-05). */
function countEntretiens(suivis: readonly Suivi[], periode: Periode, jour: string) {
  const mois = suivis.flatMap(({ lecture: { membre }, presence }) => {
    const months = groupBy(presence, (one) => `${one.passage} ${one.jour.slice(0, 7)}`);
    return [...months].flatMap(([key, { length: nombre }]) => {
      const premier = `${key.split(" ")[1]}-01`;
      const dernier = shift(nextMonth(premier), -1);
      const isWhole =
        nombre === daysFrom(premier, dernier) + 1 && dernier === endOfMonth(premier.slice(0, 7));
      const isOver = dernier < jour && isWithin(premier, periode) && isWithin(dernier, periode);
      if (!isWhole || !isOver) return [];
      const jeudis = listDays(premier, dernier).filter((day) => shift(mondayOf(day), 3) === day);
      const tenus = jeudis.map(
        (jeudi) => membre.semaines.find(({ semaine }) => semaine === weekOf(jeudi))?.entretiens ?? null,
      );
      const nombreTenus = tenus.reduce((sum: number, tenu) => sum + (tenu ?? 0), 0);
      return [
        {
          mois: premier.slice(0, 7),
          atteint: nombreTenus >= 2,
          isJudged: nombreTenus >= 2 || tenus.every((tenu) => tenu !== null),
        },
      ];
    });
  });
  const tally = (siennes: typeof mois) => {
    const juges = countIf(siennes, ({ isJudged }) => isJudged);
    const atteints = countIf(siennes, ({ atteint }) => atteint);
    return { juges, atteints, part: share(atteints, juges) };
  };
  return {
    mois: mois.length,
    ...tally(mois),
    parMois: [...groupBy(mois, (one) => one.mois)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([one, siennes]) => ({ mois: one, personnes: siennes.length, ...tally(siennes) })),
  };
}
