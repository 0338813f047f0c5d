/** The product's own durations, fifteen times shorter, so that its deaths and doubts fit into a trial. Milliseconds. */
export const DUREES = {
  repartiteur: { poll: 250, lease: 2_000, doute: 16_000 },
  appel: { headers: 4_000, body: 4_000 },
  sansRetryAfter: 4_000,
};

/** Calls per second and quota: that of the product. */
export const DEBIT = 4;

/** The key of the one software of a collectivité. */
export const toCle = (code: string) => `cle-essai-${code}`;

export interface Essai {
  /** What stands behind the gateway. */
  moteur: "postgresql" | "pglite";
  dossiers: number;
  clients: number;
  instances: number;
  /** Deaths of instances, and of the database. */
  morts: number;
  mortsBase: number;
  graine: number;
}
