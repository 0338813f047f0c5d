import { findQuotite, listEpisodes, listPresences } from "../../src/domain/accompagnement-intensif.ts";
import type { Collectivite } from "../../src/domain/collectivite.ts";
import { addDays, addMonths, daysBetween } from "../../src/domain/date-civile.ts";
import type { Delai, Regime } from "../../src/domain/delai.ts";
import { computeMesureIntensite, type MesureIntensite } from "../../src/domain/intensite-mesure.ts";
import { MOIS_SUIVIS, summarizeContrats } from "../../src/domain/mesure-contrat.ts";
import { SEUILS, summarizeDelai } from "../../src/domain/mesure-delai.ts";
import { summarizeIntensif } from "../../src/domain/mesure-intensif.ts";
import { summarizeOrientations } from "../../src/domain/mesure-orientation.ts";
import { dernierJour, listSemaines, premierJour } from "../../src/domain/semaine.ts";
import { findSituation, type Situation } from "../../src/domain/situation.ts";
import type { DossierGarde } from "./memoire.ts";
import { readParcours } from "./parcours.ts";

/** A dossier of the memory with all that it is counted by. */
export interface Compte {
  dossier: DossierGarde;
  situation: Situation;
  parcours: ReturnType<typeof readParcours>;
}

/** Reads a dossier as of a day. */
export function readCompte(dossier: DossierGarde, dateObservation: string): Compte {
  const { droitRsa, faits } = dossier;
  const situation = findSituation({ droitRsa, faits, dateObservation });
  return { dossier, situation, parcours: readParcours(dossier, dateObservation) };
}

/** One delay of one population, by the addition of the gateway itself. */
export function measureDelai(
  comptes: readonly Compte[],
  delai: "orientation" | "contrat",
  regime: Regime,
  aujourdhui: string,
) {
  const siens = comptes.filter(({ parcours }) => parcours.regime === regime);
  const cells = siens.map(({ parcours, situation }) => ({
    ...toCell(parcours[delai], aujourdhui),
    mois: situation.droitRecuLe?.slice(0, 7) ?? null,
  }));
  return summarizeDelai(cells, cells);
}

function toCell({ statut, jours, echeance, dateDepart }: Delai, aujourdhui: string) {
  const elapsed = dateDepart === null ? 0 : daysBetween(dateDepart, aujourdhui);
  return {
    statut,
    jours: statut === "respecte" || statut === "hors-delai" ? jours : null,
    mature: echeance !== null && echeance < aujourdhui,
    seuils: SEUILS.filter((seuil) => elapsed > seuil).length,
    effectif: 1,
  };
}

/** Who has a contract that stands. */
export function measureContrats(
  comptes: readonly Compte[],
  collectivite: Collectivite,
  dateObservation: string,
) {
  const champ = comptes.filter(
    ({ parcours, situation }) => parcours.contrat.statut !== "non-applicable" && !situation.droitFin,
  );
  const cellules = champ.map(({ dossier, situation, parcours: { regime, contrat } }) => {
    const couvert = contrat.statut === "respecte" || contrat.statut === "hors-delai";
    return {
      regime,
      organisme: situation.organisme,
      parcours: situation.parcours,
      couvert,
      incoherent: contrat.statut === "incoherent",
      inconnu: dossier.soumisDroitsDevoirs === null,
      mois: couvert ? (contrat.dateFin?.slice(0, 7) ?? null) : null,
      effectif: 1,
    };
  });
  const jours = new Map<number, number>();
  let sansInscription = 0;
  for (const { dossier } of comptes) {
    const first = (type: string) =>
      dossier.faits
        .filter((fait) => fait.type === type && fait.date <= dateObservation)
        .filter(({ date }) => type === "inscription" || date >= "2025-01-01")
        .map(({ date }) => date)
        .toSorted()[0];
    const [inscription, signature] = [first("inscription"), first("contrat-signe")];
    if (signature === undefined) continue;
    if (inscription === undefined) sansInscription += 1;
    else {
      const delai = daysBetween(inscription, signature);
      jours.set(delai, (jours.get(delai) ?? 0) + 1);
    }
  }
  return summarizeContrats(
    cellules,
    champ.map(toOrientation),
    { jours, sansInscription },
    collectivite,
    dateObservation,
  );
}

function toOrientation({ parcours: { regime, contrat } }: Compte) {
  const { dateDepart, dateFin, statut } = contrat;
  const isSigned =
    (statut === "respecte" || statut === "hors-delai") && dateDepart !== null && dateFin !== null;
  const rangs = Array.from({ length: MOIS_SUIVIS }, (_, rang) => rang + 1);
  return {
    mois: regime === "stock" ? null : (dateDepart?.slice(0, 7) ?? null),
    signeEn: isSigned
      ? (rangs.find((rang) => dateFin <= addMonths(dateDepart, rang)) ?? MOIS_SUIVIS + 1)
      : null,
    effectif: 1,
  };
}

/** The decisions of a period; the memory does not keep which act a fact came from. */
export function measureOrientations(
  comptes: readonly Compte[],
  isIn: (date: string) => boolean,
  aujourdhui: string,
) {
  const decisions = comptes.flatMap(({ dossier: { faits } }) => {
    const decidees = faits.filter(({ type, date }) => type === "orientation-decidee" && date <= aujourdhui);
    const declarees = decidees.filter(({ source }) => source !== "france-travail");
    return (declarees.length === 0 ? decidees : declarees)
      .filter(({ date }) => isIn(date))
      .map(({ detail }) => ({
        parcours: detail?.parcours ?? null,
        organisme: detail?.organisme ?? null,
        preconisee: null,
        effectif: 1,
      }));
  });
  const orientes = comptes
    .filter(({ situation }) => situation.premiereDecision !== null && isIn(situation.premiereDecision))
    .map(({ dossier, situation, parcours: { orientation } }) => ({
      jours:
        orientation.statut === "respecte" || orientation.statut === "hors-delai" ? orientation.jours : null,
      decisions: situation.decisions,
      aDefaut:
        orientation.statut === "hors-delai" &&
        dossier.faits.some(
          ({ type, date, source }) =>
            type === "orientation-decidee" &&
            date === situation.premiereDecision &&
            source === "france-travail",
        ),
      effectif: 1,
    }));
  return summarizeOrientations(decisions, orientes);
}

/** Intensive accompaniment: each episode is a passage here, and interviews are not judged by month. */
export function measureIntensite(
  comptes: readonly Compte[],
  { isIn, depuis, jusqua }: { isIn: (date: string) => boolean; depuis: string | null; jusqua: string | null },
  aujourdhui: string,
) {
  const suivis = comptes.flatMap(({ dossier, situation }) => {
    const episodes = listEpisodes(dossier.faits.filter(({ date }) => date <= aujourdhui)).filter(
      ({ debut }) => situation.droitFin === null || debut <= situation.droitFin,
    );
    return episodes.length === 0 ? [] : [{ dossier, situation, episodes }];
  });
  /** One measure a person and week, each by the gateway's own rules. */
  const semaines = suivis.flatMap(({ dossier, episodes }) =>
    listSemaines(depuis ?? episodes[0]?.debut ?? aujourdhui, jusqua ?? aujourdhui).map((semaine) => {
      const mesure = computeMesureIntensite({
        semaines: [...dossier.semaines.values()],
        periode: { debut: premierJour(semaine), fin: dernierJour(semaine) },
        presences: listPresences(dossier.faits, dossier.droitRsa?.dateFin ?? null),
        contrat: { quotite: findQuotite(dossier.faits, semaine), minutes: null },
        dateObservation: aujourdhui,
      });
      return { ...mesure, mois: addDays(premierJour(semaine), 3).slice(0, 7) };
    }),
  );
  const dues = semaines.filter((semaine) => semaine.semaines > 0);
  const count = <K>(values: readonly K[]) =>
    new Map([...new Set(values)].map((value) => [value, values.filter((one) => one === value).length]));
  const episodes = suivis.flatMap((one) => one.episodes);
  return summarizeIntensif({
    enCours: suivis.flatMap(({ dossier, situation, episodes: siens }) => {
      const last = siens.at(-1);
      if (!last || situation.droitFin !== null || (last.fin !== null && last.fin < aujourdhui)) return [];
      const fait = dossier.faits.find(
        ({ type, date }) => type === "accompagnement-intensif-commence" && date === last.debut,
      );
      return [{ referent: fait?.detail?.referent ?? null, quotite: last.quotite, effectif: 1 }];
    }),
    accompagnes: comptes.filter(
      ({ dossier, situation }) =>
        situation.droitFin === null && situation.decisions > 0 && dossier.soumisDroitsDevoirs !== false,
    ).length,
    nouveaux: episodes.filter(({ debut }) => isIn(debut)).length,
    durees: count(
      episodes.flatMap(({ debut, fin }) =>
        fin !== null && fin < aujourdhui && isIn(fin) ? [daysBetween(debut, fin) + 1] : [],
      ),
    ),
    passages: count(suivis.map((one) => one.episodes.length)),
    totaux: {
      ...addSemaines(dues),
      parMois: [...new Set(dues.map(({ mois }) => mois))].toSorted().map((mois) => {
        const { semaines, semainesTransmises, moyenneRealisee, quinzeHeures } = addSemaines(
          dues.filter((semaine) => semaine.mois === mois),
        );
        return { mois, semaines, semainesTransmises, moyenneRealisee, quinzeHeures };
      }),
      semainesHorsEpisode: comptes
        .filter(({ dossier }) => !suivis.some((suivi) => suivi.dossier === dossier))
        .reduce((total, { dossier }) => total + dossier.semaines.size, 0),
      entretiens: { mois: 0, juges: 0, atteints: 0 },
      entretiensParMois: [],
    },
  });
}

/** Adds up weeks, each measured alone: its means are its own minutes, null where it does not tell them. */
function addSemaines(dues: readonly MesureIntensite[]) {
  const add = (how: (semaine: MesureIntensite) => number) =>
    dues.reduce((total, semaine) => total + how(semaine), 0);
  const told = (key: "moyennePrevue" | "moyenneDeclaree" | "moyenneRealisee" | "moyenneValidee") => {
    const minutes = dues.map((semaine) => semaine[key]).filter((one) => one !== null);
    const moyenne = minutes.reduce((total, one) => total + one, 0) / minutes.length;
    return { nombre: minutes.length, moyenne: minutes.length === 0 ? null : moyenne };
  };
  const [prevues, declarees, realisees, validees] = [
    told("moyennePrevue"),
    told("moyenneDeclaree"),
    told("moyenneRealisee"),
    told("moyenneValidee"),
  ];
  const reach = (key: "quinzeHeures" | "dureePropre") => ({
    semaines: add((semaine) => semaine[key].semaines),
    atteintes: add((semaine) => semaine[key].atteintes),
  });
  return {
    semaines: dues.length,
    semainesTransmises: realisees.nombre,
    semainesPrevues: prevues.nombre,
    semainesDeclarees: declarees.nombre,
    semainesValidees: validees.nombre,
    moyennePrevue: prevues.moyenne,
    moyenneDeclaree: declarees.moyenne,
    moyenneRealisee: realisees.moyenne,
    moyenneValidee: validees.moyenne,
    quinzeHeures: reach("quinzeHeures"),
    dureePropre: reach("dureePropre"),
  };
}
