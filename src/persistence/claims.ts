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
  /** This attempt included. */
  tentatives: number;
  /** First attempt since the creation or the last replay, epoch milliseconds: the seven days of retries run from here. */
  repriseDepuis: number;
  /** An earlier attempt left and its answer is not known: France Travail is read before anything is sent. */
  aVerifier: boolean;
}

/** (flux, flux it waits for), from the one table of dependencies. */
const WAITS_FOR = sql.join(
  FLUX.flatMap((flux) => DEPENDANCES[flux].map((earlier) => sql`(${flux}::text, ${earlier}::text)`)),
  sql`, `,
);

/**
 * Takes the oldest due transmission of each dossier and flow whose dependencies are settled, `limite` at
 * most, a dossier that a caller waits for first: one statement, so that nothing happens between seen and
 * taken. Crosses the collectivités. What is of one of the flows `fermes` is left where it is.
 */
export async function claimTransmissions(
  tx: Tx,
  claim: { instance: string; now: number; leaseMs: number; limite: number; fermes: readonly Flux[] },
): Promise<TransmissionPrise[]> {
  const now = new Date(claim.now).toISOString();
  const ouverts = FLUX.filter((flux) => !claim.fermes.includes(flux));
  const until = new Date(claim.now + claim.leaseMs).toISOString();
  const result = await tx.execute<Row>(sql`
    with due as (
      select t.collectivite, t.id from transmission t
      where t.etat = 'en-attente' and t.prochaine_tentative <= ${now}::timestamptz
        and t.flux in (${sql.join(
          ouverts.map((flux) => sql`${flux}`),
          sql`, `,
        )})
        and (t.prise_jusqua is null or t.prise_jusqua < ${now}::timestamptz)
        and not exists (
          select 1 from transmission earlier
          where earlier.collectivite = t.collectivite and earlier.reference = t.reference
            and earlier.rang < t.rang and earlier.etat in ('en-attente', 'bloquee')
            and (t.flux, earlier.flux) in (${WAITS_FOR})
        )
      order by (t.attente_jusqua is not null and t.attente_jusqua > ${now}::timestamptz) desc, t.rang
      limit ${claim.limite}
      for update of t skip locked
    )
    update transmission t
    set prise_par = ${claim.instance}, prise_jusqua = ${until}::timestamptz, tentatives = t.tentatives + 1,
      reprise_depuis = coalesce(t.reprise_depuis, ${now}::timestamptz)
    from due where t.collectivite = due.collectivite and t.id = due.id
    returning t.collectivite, t.id, t.reference, t.flux, t.operation, t.charge, t.logiciel, t.ressource, t.tentatives,
      (extract(epoch from t.reprise_depuis) * 1000)::float8 as depart_ms, t.envoyee_le is not null as a_verifier`);
  return result.rows.map(({ depart_ms, a_verifier, ...row }) => ({
    ...row,
    repriseDepuis: depart_ms,
    aVerifier: a_verifier,
  }));
}

type Row = Omit<TransmissionPrise, "repriseDepuis" | "aVerifier"> & {
  depart_ms: number;
  a_verifier: boolean;
};
