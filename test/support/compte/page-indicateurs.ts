import { daysFrom, mondayOfWeek, shift } from "./dates.ts";
import type { Lecture } from "./lecture.ts";
import { countTransmissions } from "./mesure-actes.ts";
import { countContrats, isCouvert, isInChamp } from "./mesure-contrats.ts";
import { countIntensif } from "./mesure-intensif.ts";
import { countOrientations } from "./mesure-orientations.ts";
import { tellNombre as n, tellJours, tellPart } from "./mots.ts";
import type { Attendu } from "./page-delais.ts";
import { countIf, distinct, median, share } from "./statistiques.ts";

const NOMS: Record<string, string> = {
  PED: "PED, professionnel",
  PSP: "PSP, socio-professionnel",
  PSO: "PSO, social",
};

/** The page of the indicators of Annexe 4, over all the days. */
export function expectIndicateurs(lectures: readonly Lecture[], jour: string): Attendu {
  const publics = lectures.filter(({ finDroit }) => finDroit === null);
  const split = (codeOf: (one: Lecture) => string | null, names: Record<string, string>) =>
    distinct(publics.map(codeOf)).map((code) => {
      const effectif = countIf(publics, (one) => codeOf(one) === code);
      const nom = code === null ? "non renseigné" : (names[code] ?? code);
      return [nom, n(effectif), tellPart(share(effectif, publics.length))];
    });
  const couverts = lectures.filter((one) => isInChamp(one, jour) && isCouvert(one));
  const mobilises = countIf(couverts, ({ membre, contrat }) =>
    membre.semaines.some(
      ({ semaine, realisees }) =>
        (realisees ?? 0) > 0 && shift(mondayOfWeek(semaine), 6) >= (contrat.fin ?? "9999-12-31"),
    ),
  );
  const sansInscription = couverts.flatMap(({ membre, regime, droitRecu, contrat: { fin } }) =>
    regime === "primo-entrant" &&
    droitRecu !== null &&
    fin !== null &&
    droitRecu <= fin &&
    !membre.faits.some(({ type, date }) => type === "inscription" && date <= jour)
      ? [daysFrom(droitRecu, fin)]
      : [],
  );
  const ouverts = lectures.filter((one) => decisionsOf(one).some((date) => date <= jour));
  const rompus = countIf(ouverts, (one) => isRompu(one, jour));
  const { inscription } = countContrats(lectures, jour);
  const { reorientations } = countOrientations(lectures, {}, jour);
  const { tauxAcceptation } = countTransmissions(lectures, {});
  const { referents } = countIntensif(lectures, {}, jour).portefeuilles;
  const agree = (count: number, un: string, plusieurs: string) => `${n(count)} ${count < 2 ? un : plusieurs}`;
  return {
    tableaux: {
      "Personnes par parcours": split(({ parcours }) => parcours, NOMS),
      "Personnes par organisme": split(({ organisme }) => organisme, {}),
    },
    phrases: [
      `${n(publics.length)} personnes au droit en cours`,
      `${tellJours(inscription.mediane)} de l’inscription au contrat, médiane, sur ${agree(inscription.effectif, "personne", "personnes")}`,
      `${tellJours(median(sansInscription))} du droit reçu au contrat, médiane, pour ${agree(sansInscription.length, "primo-entrant", "primo-entrants")}`,
      `${tellPart(share(mobilises, couverts.length))} ${n(mobilises)} sur ${agree(couverts.length, "contrat", "contrats")}`,
      `${tellPart(share(rompus, ouverts.length))} ${n(rompus)} sur ${agree(ouverts.length, "parcours ouvert", "parcours ouverts")}`,
      `${tellPart(reorientations.part)} ${n(reorientations.reorientes)} sur ${agree(reorientations.orientes, "personne orientée", "personnes orientées")}`,
      `${tellPart(tauxAcceptation)} transmissions acceptées`,
      `${agree(referents.length, "référent déclaré", "référents déclarés")} , ${n(countIf(referents, ({ personnes }) => personnes > 50))} au-delà de 50`,
    ],
  };
}

const datesOf = ({ membre }: Lecture, type: string) =>
  membre.faits.filter((fait) => fait.type === type).map(({ date }) => date);
const decisionsOf = (one: Lecture) => datesOf(one, "orientation-decidee");

/** The right ended while oriented, and thirty days went by without a new orientation nor a reopening (annexe-5, macro). */
function isRompu(one: Lecture, jour: string): boolean {
  const fins = [...datesOf(one, "droit-clos"), one.membre.droit?.fin ?? null];
  const suites = [...decisionsOf(one), ...datesOf(one, "droit-rouvert")];
  return fins.some(
    (fin) =>
      fin !== null &&
      shift(fin, 30) < jour &&
      decisionsOf(one).some((date) => date <= fin) &&
      !suites.some((date) => date > fin && date <= shift(fin, 30)),
  );
}
