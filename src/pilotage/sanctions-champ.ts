import { type SQL, sql } from "drizzle-orm";
import type { Collectivite } from "../domain/collectivite.ts";
import { isInPeriode, type Periode } from "./periode.ts";

/*
 * What is counted of sanctions, and by which day: for the measure and for the lists behind it alike. Days are local.
 */

/** The acts `t` of the flow received in the period. */
export const isActe = ({ code, fuseau }: Collectivite, periode: Periode): SQL =>
  sql`t.collectivite = ${code} and t.flux = 'sanction'
    and ${isInPeriode(sql`(t.cree_le at time zone ${fuseau})::date`, periode)}`;

/** The day on which a sanction `r` was first known here. */
export const connueLe = ({ fuseau }: Collectivite): SQL => sql`(r.cree_le at time zone ${fuseau})::date`;

/**
 * Whether an act `t` of the sanction `r` is so. Kept apart by `offset`, the few acts of the dossier are read by their index,
 * and never all those of the flow for each sanction, which the planner may prefer where it knows no statistics yet.
 */
const hasActe = (condition: SQL): SQL => sql`exists (
    select from (
      select t.flux, t.operation, t.etat, t.ressource from transmission t
      where t.collectivite = r.collectivite and t.reference = r.reference offset 0
    ) t where t.flux = 'sanction' and t.ressource = r.id and ${condition})`;

/**
 * The sanctions `r` first known here in the period. What was decided here and did not pass decided nothing: it is handed in
 * anew, as another decision.
 */
export const isConnue = (collectivite: Collectivite, periode: Periode): SQL =>
  sql`r.collectivite = ${collectivite.code} and r.flux = 'sanction' and ${isInPeriode(connueLe(collectivite), periode)}
    and not ${hasActe(sql`t.operation = 'decision' and t.etat in ('refusee', 'abandonnee')`)}`;

/** The proposals `r` of France Travail that nothing accepted from here has answered, whenever they came. */
export const isAttendue = ({ code }: Collectivite): SQL =>
  sql`r.collectivite = ${code} and r.flux = 'sanction' and r.nature is null
    and not ${hasActe(sql`t.etat = 'acceptee'`)}`;
