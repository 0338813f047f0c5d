import { sql } from "drizzle-orm";
import { FLUX, type Flux } from "../domain/flux.ts";
import { DEPENDANCES } from "../domain/transmission.ts";
import type { Tx } from "./database.ts";

/** A transmission taken by this instance, with what sending it needs. */
export interface TransmissionPrise {
  collectivite: string;
  id: string;
  reference: string;
  flux: Flux;
  operation: string;
  charge: Buffer;
  logiciel: string;
  ressource: string | null;
  /** This attempt included; none that was cut short by the death of its instance. */
  tentatives: number;
  /** First attempt since the creation or the last replay, epoch milliseconds: the seven days of retries run from here. */
  repriseDepuis: number;
  /** An earlier attempt left and its answer is not known: France Travail is read before anything is sent. */
  aVerifier: boolean;
  /** A caller waits for an act of this dossier: it goes before the others wherever there is a queue. */
  prioritaire: boolean;
}

/** What this instance asks for. Instants and durations in milliseconds. */
export interface Claim {
  instance: string;
  now: number;
  /** How long the claim holds unless it is renewed. */
  leaseMs: number;
  /** One that had left with an instance that died is taken again only so long after: its call may still be arriving. */
  douteMs: number;
  /** At most so many, and so many at once for one collectivité and flow, those under way included. */
  limite: number;
  parFlux: number;
  /** Flows whose API is not open: nothing of theirs is taken. */
  fermes: readonly Flux[];
  /** Of whose acts: of one software's alone, or of all the others'; absent: of everybody's. */
  logiciel?: { seul: string } | { sauf: string } | undefined;
  enCours: readonly { collectivite: string; flux: Flux; nombre: number }[];
  /** What this instance is still delivering: were its lease over, it would take from itself, and send twice. */
  enMain: readonly string[];
}

/** (flux, flux it waits for), from the one table of dependencies. */
export const WAITS_FOR = sql.join(
  FLUX.flatMap((flux) => DEPENDANCES[flux].map((earlier) => sql`(${flux}::text, ${earlier}::text)`)),
  sql`, `,
);

/**
 * Takes what is due: the oldest of each dossier and flow whose dependencies are settled, the dossiers that a caller waits
 * for first, then each collectivité and flow in turn, so that a mass import starves nobody; nothing of a flow that is
 * paused. One statement: nothing happens between seen and taken. What is taken from an instance that died is not counted
 * twice. Crosses the collectivités.
 */
export async function claimTransmissions(tx: Tx, claim: Claim): Promise<TransmissionPrise[]> {
  const now = sql`${new Date(claim.now).toISOString()}::timestamptz`;
  const until = sql`${new Date(claim.now + claim.leaseMs).toISOString()}::timestamptz`;
  const doubt = sql`${new Date(claim.now - claim.douteMs).toISOString()}::timestamptz`;
  const ouverts = sql.join(
    FLUX.filter((flux) => !claim.fermes.includes(flux)).map((flux) => sql`${flux}::text`),
    sql`, `,
  );
  const busy = JSON.stringify(claim.enCours);
  // Free: held by nobody, or by an instance whose lease is over.
  const whose = claim.logiciel === undefined ? sql`true` : toWhose(claim.logiciel);
  const due = sql`t.etat = 'en-attente' and t.prochaine_tentative <= ${now}
    and ${whose} and t.id <> all(string_to_array(${claim.enMain.join()}, ',')::uuid[])
    and (t.prise_jusqua is null or (t.prise_jusqua < ${now} and (t.envoyee_le is null or t.envoyee_le < ${doubt})))`;
  const settled = sql`not exists (
    select 1 from transmission earlier
    where earlier.collectivite = t.collectivite and earlier.reference = t.reference
      and earlier.rang < t.rang and earlier.etat in ('en-attente', 'bloquee')
      and (t.flux, earlier.flux) in (${WAITS_FOR}))`;
  const result = await tx.execute<Row>(sql`
    with suspendus as (
      select collectivite, flux from flux_etat where etat = 'suspendu'
    ), attendus as (
      select distinct collectivite, reference from transmission
      where etat = 'en-attente' and attente_jusqua > ${now}
    ), places as (
      select c.code as collectivite, f.flux,
        greatest(0, ${claim.parFlux}::int - coalesce(b.nombre, 0)) as libres
      from collectivite c cross join unnest(array[${ouverts}]) as f(flux)
      left join jsonb_to_recordset(${busy}::jsonb) as b(collectivite text, flux text, nombre int)
        on b.collectivite = c.code and b.flux = f.flux
      where (c.code, f.flux) not in (select collectivite, flux from suspendus)
    ), candidats as (
      select t.collectivite, t.id, t.rang, true as prioritaire, 0 as tour
      from attendus a join transmission t using (collectivite, reference)
      where t.flux in (${ouverts}) and ${due} and ${settled}
        and (t.collectivite, t.flux) not in (select collectivite, flux from suspendus)
      union
      select p.collectivite, n.id, n.rang, false, n.tour
      from places p cross join lateral (
        select t.id, t.rang, row_number() over (order by t.rang)::int as tour from transmission t
        where t.collectivite = p.collectivite and t.flux = p.flux and ${due} and ${settled}
        order by t.rang limit p.libres
      ) n
    ), pris as (
      select t.collectivite, t.id, c.prioritaire
      from (
        select collectivite, id, bool_or(prioritaire) as prioritaire, min(tour) as tour, min(rang) as rang
        from candidats group by collectivite, id
        order by bool_or(prioritaire) desc, min(tour), min(rang) limit ${claim.limite}
      ) c join transmission t using (collectivite, id)
      where ${due}
      for update of t skip locked
    )
    update transmission t
    set prise_par = ${claim.instance}, prise_jusqua = ${until},
      tentatives = t.tentatives + case when t.prise_jusqua is null then 1 else 0 end,
      reprise_depuis = coalesce(t.reprise_depuis, ${now})
    from pris where t.collectivite = pris.collectivite and t.id = pris.id
    returning t.collectivite, t.id, t.reference, t.flux, t.operation, t.charge, t.logiciel, t.ressource, t.tentatives,
      (extract(epoch from t.reprise_depuis) * 1000)::float8 as depart_ms, t.envoyee_le is not null as a_verifier,
      pris.prioritaire, t.rang`);
  return result.rows
    .toSorted(
      (left, right) =>
        Number(right.prioritaire) - Number(left.prioritaire) || Number(left.rang) - Number(right.rang),
    )
    .map(({ depart_ms, a_verifier, rang: _, ...row }) => ({
      ...row,
      repriseDepuis: depart_ms,
      aVerifier: a_verifier,
    }));
}

const toWhose = (logiciel: NonNullable<Claim["logiciel"]>) =>
  "seul" in logiciel ? sql`t.logiciel = ${logiciel.seul}` : sql`t.logiciel <> ${logiciel.sauf}`;

type Row = Omit<TransmissionPrise, "repriseDepuis" | "aVerifier"> & {
  depart_ms: number;
  a_verifier: boolean;
  rang: string | number;
};

/** Holds what this instance has taken for longer: as long as it lives, nobody else takes it. */
export async function renewClaims(
  tx: Tx,
  renewed: { instance: string; ids: readonly string[]; until: number },
): Promise<void> {
  if (renewed.ids.length === 0) return;
  await tx.execute(sql`
    update transmission set prise_jusqua = ${new Date(renewed.until).toISOString()}::timestamptz
    where prise_par = ${renewed.instance} and etat = 'en-attente'
      and id in (${sql.join(
        renewed.ids.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`);
}

/** Gives back everything that is held: for the one process of an engine that has only one, when it starts. */
export async function releaseClaims(tx: Tx, now: number): Promise<void> {
  await tx.execute(sql`
    update transmission set prise_jusqua = ${new Date(now - 1).toISOString()}::timestamptz
    where etat = 'en-attente' and prise_jusqua >= ${new Date(now).toISOString()}::timestamptz`);
}
