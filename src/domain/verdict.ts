import type { CodeProbleme } from "./probleme.ts";

/** What a person should look at, with the rule that says so; never a refusal. */
export interface Avertissement {
  /** Rule id (`DEL-18`, `CTR-14`), or `api` for a reading of our own contract. */
  regle: string;
  /** French, for the department. */
  message: string;
}

/** What a rule says of an act before anything is stored. A rule that is not attested may only warn. */
export type Verdict =
  | { kind: "admis"; avertissements: readonly Avertissement[] }
  | { kind: "refuse"; code: CodeProbleme; detail: string };
