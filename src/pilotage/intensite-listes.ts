import { type SQL, sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Quotite } from "../domain/intensite.ts";
import type { Tx } from "../persistence/database.ts";
import { refreshDue } from "../persistence/delais.ts";
import { isAccompagne, withEpisodes } from "./episodes.ts";
import { listTranche, type Tranche } from "./liste.ts";
import { INCONNU, isInPeriode, type Periode } from "./periode.ts";
import { whereDites, withEntretiens, withSemaines } from "./semaines.ts";

/** Which people a figure of `measureIntensite` counts. */
export const SITUATIONS = ["en-cours", "accompagnes", "nouveaux", "clos", "passes", "plusieurs"] as const;
export type SituationIntensif = (typeof SITUATIONS)[number];

export interface FiltrePersonnes extends Periode {
  situation: SituationIntensif;
  /** Of those in it now, `inconnu` where none is told; null does not restrict. */
  referent: string | null;
  quotite: Quotite | typeof INCONNU | null;
}

/** A person behind a figure; what the figure does not look at is null. */
export interface PersonneIntensif extends Record<string, unknown> {
  reference: string;
  debut: string | null;
  fin: string | null;
  quotite: Quotite | null;
  referent: string | null;
  /** How many passages, for those who went through it. */
  passages: number | null;
}

const RIEN = sql`null::text as debut, null::text as fin, null::text as quotite, null::text as referent`;
const PASSAGE = sql`p.reference, p.debut::text as debut, p.fin::text as fin, null::text as quotite,
  null::text as referent, null::int as passages`;

/** The people behind a figure of intensive accompaniment, by reference. */
export async function listPersonnes(
  tx: Tx,
  collectivite: Collectivite,
  filtre: FiltrePersonnes,
  tranche: Tranche,
  aujourdhui: string,
): Promise<{ total: number; elements: PersonneIntensif[] }> {
  await refreshDue(tx, collectivite, aujourdhui);
  const entete = withEpisodes(collectivite.code, aujourdhui);
  return listTranche<PersonneIntensif>(
    tx,
    { entete, ...selectPersonnes(collectivite.code, filtre, aujourdhui), ordre: sql`reference, debut` },
    tranche,
  );
}

function selectPersonnes(
  code: string,
  { situation, referent, quotite, ...periode }: FiltrePersonnes,
  aujourdhui: string,
): { colonnes: SQL; depuis: SQL } {
  const passes = sql`(select reference, count(*)::int as nombre from passage group by reference) p`;
  switch (situation) {
    case "en-cours":
      return {
        colonnes: sql`e.reference, e.debut::text as debut, e.fin::text as fin, e.quotite, e.referent, null::int as passages`,
        depuis: sql`presence e where (e.fin is null or e.fin >= ${aujourdhui}::date)
          and (${referent}::text is null or coalesce(e.referent, ${INCONNU}) = ${referent})
          and (${quotite}::text is null or coalesce(e.quotite, ${INCONNU}) = ${quotite})`,
      };
    case "accompagnes":
      return {
        colonnes: sql`d.reference, ${RIEN}, null::int as passages`,
        depuis: sql`dossier d where ${isAccompagne(code)}`,
      };
    case "nouveaux":
      return { colonnes: PASSAGE, depuis: sql`passage p where ${isInPeriode(sql`p.debut`, periode)}` };
    case "clos":
      return {
        colonnes: PASSAGE,
        depuis: sql`passage p where p.fin < ${aujourdhui}::date and ${isInPeriode(sql`p.fin`, periode)}`,
      };
    case "passes":
      return { colonnes: sql`p.reference, ${RIEN}, p.nombre as passages`, depuis: passes };
    case "plusieurs":
      return {
        colonnes: sql`p.reference, ${RIEN}, p.nombre as passages`,
        depuis: sql`${passes} where p.nombre > 1`,
      };
  }
}

/** What of a week is told, or how it is judged. */
export const ETATS_SEMAINE = {
  prevues: sql`prevues is not null`,
  declarees: sql`declarees is not null`,
  realisees: sql`realisees is not null`,
  validees: sql`validees is not null`,
  "sans-prevues": sql`prevues is null`,
  "sans-declarees": sql`declarees is null`,
  "sans-realisees": sql`realisees is null`,
  "sans-validees": sql`validees is null`,
  "quinze-jugees": sql`jugee`,
  "quinze-atteintes": sql`quinze_atteinte`,
  "propre-jugees": sql`propre_jugee`,
  "propre-atteintes": sql`propre_atteinte`,
} as const;
export type EtatSemaine = keyof typeof ETATS_SEMAINE;

export interface FiltreSemaines extends Periode {
  etat: EtatSemaine | null;
  /** Of the Thursday, `2026-01`. */
  mois: string | null;
  /** The weeks told of people in no episode in them, and no other. */
  horsEpisode: boolean;
}

/** A week behind a figure; minutes, null is not transmitted. */
export interface SemaineListee extends Record<string, unknown> {
  reference: string;
  semaine: string;
  /** Days of presence; null out of an episode. */
  jours: number | null;
  quotite: Quotite | null;
  prevues: number | null;
  declarees: number | null;
  realisees: number | null;
  validees: number | null;
  entretiens: number | null;
}

/** The weeks behind a figure, the latest first. */
export async function listSemainesIntensite(
  tx: Tx,
  collectivite: Collectivite,
  filtre: FiltreSemaines,
  tranche: Tranche,
  aujourdhui: string,
): Promise<{ total: number; elements: SemaineListee[] }> {
  await refreshDue(tx, collectivite, aujourdhui);
  const { code } = collectivite;
  const ordre = sql`lundi desc, reference`;
  const entete = withSemaines(code, filtre, aujourdhui);
  if (filtre.horsEpisode) {
    const colonnes = sql`s.reference, s.semaine, null::int as jours, null::text as quotite, s.minutes_prevues as prevues,
      s.minutes_declarees as declarees, s.minutes_realisees as realisees, s.minutes_validees as validees, s.entretiens, l.lundi`;
    const depuis = sql`${whereDites(code, filtre, aujourdhui)}
      and not exists (select from dite where dite.reference = s.reference and dite.lundi = l.lundi)`;
    return listTranche<SemaineListee>(tx, { entete, colonnes, depuis, ordre }, tranche);
  }
  const { etat, mois } = filtre;
  const depuis = sql`dite where ${etat === null ? sql`true` : ETATS_SEMAINE[etat]}
    and (${mois}::text is null or mois = ${mois})`;
  const colonnes = sql`reference, semaine, jours, quotite, prevues, declarees, realisees, validees, entretiens`;
  return listTranche<SemaineListee>(tx, { entete, colonnes, depuis, ordre }, tranche);
}

/** Whether the interviews of a month are enough to judge it, and reach the target. */
export const ETATS_MOIS = { juges: sql`juge`, atteints: sql`atteint`, "non-juges": sql`not juge` } as const;
export type EtatMois = keyof typeof ETATS_MOIS;

export interface FiltreMois extends Periode {
  etat: EtatMois | null;
  mois: string | null;
}

/** A person and month behind a figure: how many interviews are told, and whether every week tells. */
export interface MoisListe extends Record<string, unknown> {
  reference: string;
  mois: string;
  nombre: number;
  complet: boolean;
}

/** The whole months of a passage behind a figure, the latest first. */
export async function listMoisEntretiens(
  tx: Tx,
  collectivite: Collectivite,
  { etat, mois, ...periode }: FiltreMois,
  tranche: Tranche,
  aujourdhui: string,
): Promise<{ total: number; elements: MoisListe[] }> {
  await refreshDue(tx, collectivite, aujourdhui);
  return listTranche<MoisListe>(
    tx,
    {
      entete: withEntretiens(collectivite.code, periode, aujourdhui),
      colonnes: sql`reference, mois, nombre, complet`,
      depuis: sql`tenu where ${etat === null ? sql`true` : ETATS_MOIS[etat]}
        and (${mois}::text is null or mois = ${mois})`,
      ordre: sql`mois desc, reference`,
    },
    tranche,
  );
}
