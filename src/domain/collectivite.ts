import { COLLECTIVITES } from "./collectivites.ts";

/** A conseil départemental, or what stands for one: the authority that signs Annexe 5. */
export interface Collectivite {
  /** INSEE département code where it names one collectivité, else `20R`, `6AE`, `69D`, `69M`. */
  code: string;
  nom: string;
  /** IANA zone: a civil date is always local (OM-08). */
  fuseau: string;
  outreMer: boolean;
  /** The contract of the stock is due BEFORE this civil date (CTR-02, DEL-12): its last useful day is the day before. */
  dateCibleContratEngagement: string;
  /** Guyane, La Réunion, Mayotte: France Travail orients and the CAF sanctions, not the department (OM-09, OM-10, DEL-21). */
  orienteParFranceTravail: boolean;
}

const byCode: ReadonlyMap<string, Collectivite> = new Map(
  COLLECTIVITES.map((collectivite) => [collectivite.code, collectivite]),
);

/** The collectivité of a code such as `33`, `69M` or `974`; null where the code names none. */
export function findCollectivite(code: string): Collectivite | null {
  return byCode.get(code) ?? null;
}
