import type { Quotite } from "./intensite.ts";
import { computeMediane, type Histogramme } from "./statistique.ts";

/** People followed at the same time by one référent, from which a portfolio is to be looked at, and its maximum (INT-04). */
export const PORTEFEUILLE = { alerte: 50, maximum: 70 } as const;
/** Interviews held a month, in target (INT-05). */
export const ENTRETIENS_PAR_MOIS = 2;

/** People in intensive accompaniment on the day of observation who are alike. */
export interface CelluleIntensif {
  referent: string | null;
  quotite: Quotite | null;
  effectif: number;
}

/** Person-weeks, and person-months, added up; minutes are means over the weeks that tell them. */
export interface TotauxIntensite {
  semaines: number;
  semainesTransmises: number;
  moyennePrevue: number | null;
  moyenneRealisee: number | null;
  quinzeHeures: { semaines: number; atteintes: number };
  dureePropre: { semaines: number; atteintes: number };
  /** Weeks told of people in no episode in them. */
  semainesHorsEpisode: number;
  entretiens: { mois: number; juges: number; atteints: number };
}

export interface EntreeIntensif {
  enCours: readonly CelluleIntensif[];
  /** Whom the accompaniment concerns: right running, droits et devoirs, oriented. */
  accompagnes: number;
  nouveaux: number;
  /** Days of the passages that ended in the period, both ends included. */
  durees: Histogramme;
  /** People by number of passages. */
  passages: ReadonlyMap<number, number>;
  totaux: TotauxIntensite;
}

/** A share goes from 0 to 1, null: « sans objet ». */
export interface MesureIntensif {
  enCours: number;
  prevalence: { enCours: number; accompagnes: number; part: number | null };
  nouveaux: number;
  duree: { clos: number; mediane: number | null };
  quotites: Record<Quotite | "inconnue", number>;
  semaines: Omit<TotauxIntensite, "entretiens" | "quinzeHeures" | "dureePropre"> & {
    tauxRenseignement: number | null;
    quinzeHeures: { semaines: number; atteintes: number; part: number | null };
    dureePropre: { semaines: number; atteintes: number; part: number | null };
  };
  entretiens: { mois: number; juges: number; atteints: number; part: number | null };
  portefeuilles: {
    alerte: number;
    maximum: number;
    referents: { referent: string; personnes: number; niveau: "cible" | "alerte" | "depasse" }[];
    sansReferent: number;
  };
  recurrence: { personnes: number; plusieurs: number; part: number | null };
}

/** The indicators of intensive accompaniment (intensite, indicateurs). */
export function summarizeIntensif(entree: EntreeIntensif): MesureIntensif {
  const { enCours: cellules, accompagnes, totaux } = entree;
  const enCours = sum(cellules);
  const quotites = { cible: 0, majoree: 0, minoree: 0, dispense: 0, inconnue: 0 };
  for (const { quotite, effectif } of cellules) quotites[quotite ?? "inconnue"] += effectif;
  const personnes = total(entree.passages.values());
  const plusieurs = personnes - (entree.passages.get(1) ?? 0);
  const { entretiens, quinzeHeures, dureePropre, ...semaines } = totaux;
  return {
    enCours,
    prevalence: { enCours, accompagnes, part: divide(enCours, accompagnes) },
    nouveaux: entree.nouveaux,
    duree: { clos: total(entree.durees.values()), mediane: computeMediane(entree.durees) },
    quotites,
    semaines: {
      ...semaines,
      tauxRenseignement: divide(totaux.semainesTransmises, totaux.semaines),
      quinzeHeures: { ...quinzeHeures, part: divide(quinzeHeures.atteintes, quinzeHeures.semaines) },
      dureePropre: { ...dureePropre, part: divide(dureePropre.atteintes, dureePropre.semaines) },
    },
    entretiens: { ...entretiens, part: divide(entretiens.atteints, entretiens.juges) },
    portefeuilles: {
      ...PORTEFEUILLE,
      referents: listReferents(cellules),
      sansReferent: sum(cellules.filter(({ referent }) => referent === null)),
    },
    recurrence: { personnes, plusieurs, part: divide(plusieurs, personnes) },
  };
}

/** The fullest portfolio first. */
function listReferents(cellules: readonly CelluleIntensif[]) {
  const personnes = new Map<string, number>();
  for (const { referent, effectif } of cellules) {
    if (referent !== null) personnes.set(referent, effectif + (personnes.get(referent) ?? 0));
  }
  return [...personnes]
    .toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([referent, count]) => ({ referent, personnes: count, niveau: toNiveau(count) }));
}

function toNiveau(personnes: number): "cible" | "alerte" | "depasse" {
  if (personnes <= PORTEFEUILLE.alerte) return "cible";
  return personnes <= PORTEFEUILLE.maximum ? "alerte" : "depasse";
}

const divide = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const total = (values: Iterable<number>) => [...values].reduce((all, one) => all + one, 0);
const sum = (cellules: readonly { effectif: number }[]) => total(cellules.map(({ effectif }) => effectif));
