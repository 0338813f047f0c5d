import { type SQL, sql } from "drizzle-orm";
import { JOURS_RUPTURE } from "../domain/annexe-4.ts";
import { COUVERT, isInChamp } from "./contrats-champ.ts";
import { isInPeriode, type Periode } from "./periode.ts";

/** Which dossiers `d` an indicator of Annexe 4 counts: the same for the measure and for the list behind it. */
export const GROUPES_MACRO = [
  "publics",
  "droit-contrat",
  "contrats",
  "mobilises",
  "ouverts",
  "rompus",
  "orientes",
  "reorientes",
  "diagnostiques",
] as const;
export type GroupeMacro = (typeof GROUPES_MACRO)[number];

/** The day of birth is not kept, its year is: the age reached in the year. */
export const AGES = [
  { nom: "moins de 25 ans", de: 0, a: 24 },
  { nom: "25 à 34 ans", de: 25, a: 34 },
  { nom: "35 à 44 ans", de: 35, a: 44 },
  { nom: "45 à 54 ans", de: 45, a: 54 },
  { nom: "55 ans et plus", de: 55, a: 150 },
] as const;

export const ageOf = (aujourdhui: string): SQL =>
  sql`(extract(year from ${aujourdhui}::date)::int - d.annee_naissance)`;

/** The condition of a group; the period is that of the act that the indicator looks at, where it looks at one. */
export function isInGroupe(groupe: GroupeMacro, code: string, periode: Periode, aujourdhui: string): SQL {
  const same = sql`f.collectivite = d.collectivite and f.reference = d.reference`;
  const known = sql`d.collectivite = ${code}`;
  const jusqua = sql`least(${periode.jusqua}::date, ${aujourdhui}::date)`;
  const ouvert = sql`${known} and (d.droit_fin is null or ${periode.depuis}::date is null or d.droit_fin >= ${periode.depuis}::date)
    and exists (select from fait f where ${same} and f.type = 'orientation-decidee' and f.date <= ${jusqua})`;
  const oriente = sql`${known} and d.premiere_decision is not null and ${isInPeriode(sql`d.premiere_decision`, periode)}`;
  switch (groupe) {
    case "publics":
      return sql`${known} and d.droit_fin is null`;
    case "droit-contrat":
      return sql`${isInChamp(code)} and ${COUVERT} and d.regime = 'primo-entrant' and d.droit_recu_le <= d.contrat_fin
        and not exists (select from fait f where ${same} and f.type = 'inscription' and f.date <= ${aujourdhui}::date)`;
    case "contrats":
      return sql`${isInChamp(code)} and ${COUVERT}`;
    case "mobilises":
      return sql`${isInChamp(code)} and ${COUVERT} and exists (
        select from semaine_intensite s where s.collectivite = d.collectivite and s.reference = d.reference
          and s.minutes_realisees > 0 and to_date(s.semaine, 'IYYY-"W"IW') + 6 >= d.contrat_fin)`;
    case "ouverts":
      return ouvert;
    case "rompus":
      return sql`${ouvert} and exists (
        select from (
          select f.date from fait f where ${same} and f.type = 'droit-clos' union select d.date_fin
        ) sortie
        where ${isInPeriode(sql`sortie.date`, periode)} and sortie.date + ${JOURS_RUPTURE}::int < ${aujourdhui}::date
          and exists (select from fait f where ${same} and f.type = 'orientation-decidee' and f.date <= sortie.date)
          and not exists (select from fait f where ${same} and f.type in ('orientation-decidee', 'droit-rouvert')
            and f.date > sortie.date and f.date <= sortie.date + ${JOURS_RUPTURE}::int))`;
    case "orientes":
      return oriente;
    case "reorientes":
      return sql`${oriente} and d.decisions > 1`;
    case "diagnostiques":
      return sql`${known} and (
        select count(distinct t.cree_le::date) from transmission t where t.collectivite = d.collectivite
          and t.reference = d.reference and t.flux = 'diagnostic' and t.etat = 'acceptee'
          and t.operation in ('contraintes', 'diagnostic-complet')) > 1`;
  }
}
