import type { CodeProbleme } from "./problemes.ts";

export { type ATraiterPar, type CodeProbleme, PROBLEMES } from "./problemes.ts";

/** One fault of the caller's data: JSON Pointer and a sentence in French. */
export interface Erreur {
  chemin: string;
  message: string;
}

/** France Travail's own words: HTTP status, code, message; null where it gave none. */
export interface MotsFranceTravail {
  statut: number | null;
  code: string | null;
  message: string | null;
}

/** A refusal the caller is told of, thrown anywhere below HTTP and rendered once, at the edge. */
export class Probleme extends Error {
  readonly code: CodeProbleme;
  readonly detail: string;
  readonly erreurs: readonly Erreur[] | undefined;
  readonly entetes: Readonly<Record<string, string>>;
  readonly franceTravail: MotsFranceTravail | undefined;

  constructor(
    code: CodeProbleme,
    detail: string,
    options: {
      erreurs?: readonly Erreur[];
      entetes?: Record<string, string>;
      franceTravail?: MotsFranceTravail;
      cause?: unknown;
    } = {},
  ) {
    super(`${code}: ${detail}`, { cause: options.cause });
    this.name = "Probleme";
    this.code = code;
    this.detail = detail;
    this.erreurs = options.erreurs;
    this.entetes = options.entetes ?? {};
    this.franceTravail = options.franceTravail;
  }
}
