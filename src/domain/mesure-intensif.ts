import type { Quotite } from "./intensite.ts";
import { computeMediane, type Histogramme } from "./statistique.ts";

/**
 * INT-04, people followed at the same time by one référent: the two texts differ, both are kept. Past `alerte` (50, the
 * référentiel of 6 August 2025) a portfolio is to be looked at; past `maximum` (70, the instruction) it is over.
 */
export const PORTEFEUILLE = { alerte: 50, maximum: 70 } as const;
/** INT-05, interviews held in a whole civil month, in target. */
export const ENTRETIENS_PAR_MOIS = 2;

/** People in intensive accompaniment on the day of observation who are alike. */
export interface CelluleIntensif {
  referent: string | null;
  quotite: Quotite | null;
  effectif: number;
}

/** Weeks that could be judged, and those that reach the duration. */
export interface Atteintes {
  semaines: number;
  atteintes: number;
}

/**
 * Person-weeks added up. Minutes are means over the weeks that tell them, counted beside: what is declared, done and
 * validated are three things, and none of them is 0 where it was not transmitted.
 */
export interface TotauxSemaines {
  semaines: number;
  /** Of which the hours done are known. */
  semainesTransmises: number;
  semainesPrevues: number;
  semainesDeclarees: number;
  semainesValidees: number;
  moyennePrevue: number | null;
  moyenneDeclaree: number | null;
  moyenneRealisee: number | null;
  moyenneValidee: number | null;
  quinzeHeures: Atteintes;
  dureePropre: Atteintes;
}

/** Person-months, whole and civil, of a passage. */
export interface TotauxEntretiens {
  mois: number;
  juges: number;
  atteints: number;
}

export interface TotauxIntensite extends TotauxSemaines {
  /** By the month of the week's Thursday, oldest first. */
  parMois: (Pick<TotauxSemaines, "semaines" | "semainesTransmises" | "moyenneRealisee" | "quinzeHeures"> & {
    mois: string;
  })[];
  /** Weeks told of people in no episode in them. */
  semainesHorsEpisode: number;
  entretiens: TotauxEntretiens;
  entretiensParMois: (Omit<TotauxEntretiens, "mois"> & { mois: string; personnes: number })[];
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
  semaines: Omit<TotauxSemaines, "quinzeHeures" | "dureePropre"> & {
    semainesHorsEpisode: number;
    tauxRenseignement: number | null;
    quinzeHeures: Atteintes & { part: number | null };
    dureePropre: Atteintes & { part: number | null };
    parMois: (Omit<TotauxIntensite["parMois"][number], "quinzeHeures"> & {
      quinzeHeures: Atteintes & { part: number | null };
    })[];
  };
  entretiens: TotauxEntretiens & {
    part: number | null;
    parMois: (TotauxIntensite["entretiensParMois"][number] & { part: number | null })[];
  };
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
  const { entretiens, entretiensParMois, quinzeHeures, dureePropre, parMois, ...semaines } = totaux;
  const withPart = (of: Atteintes) => ({ ...of, part: divide(of.atteintes, of.semaines) });
  return {
    enCours,
    prevalence: { enCours, accompagnes, part: divide(enCours, accompagnes) },
    nouveaux: entree.nouveaux,
    duree: { clos: total(entree.durees.values()), mediane: computeMediane(entree.durees) },
    quotites,
    semaines: {
      ...semaines,
      tauxRenseignement: divide(totaux.semainesTransmises, totaux.semaines),
      quinzeHeures: withPart(quinzeHeures),
      dureePropre: withPart(dureePropre),
      parMois: parMois.map((one) => ({ ...one, quinzeHeures: withPart(one.quinzeHeures) })),
    },
    entretiens: {
      ...entretiens,
      part: divide(entretiens.atteints, entretiens.juges),
      parMois: entretiensParMois.map((one) => ({ ...one, part: divide(one.atteints, one.juges) })),
    },
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
