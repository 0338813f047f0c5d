import { expect } from "vitest";
import { type ATraiterPar, type CodeProbleme, type Erreur, PROBLEMES } from "../../src/domain/probleme.ts";
import type { Answer } from "./banc.ts";

/** What a refusal is expected to say besides what follows from its code. */
export interface Attendu {
  statut: number;
  code: CodeProbleme;
  /** `editeur` unless told. */
  aTraiterPar?: ATraiterPar;
  /** The path asked. */
  instance: string;
  /** Absent: none are listed. */
  erreurs?: readonly Erreur[];
  /** Absent: any sentence. */
  detail?: string;
  /** Members that only some problems have. */
  autres?: Record<string, unknown>;
}

/** The whole answer: status, media type, and each member of the body; no member more. */
export function expectProbleme(answer: Answer, attendu: Attendu): void {
  const { statut, code, aTraiterPar = "editeur", instance, erreurs, autres } = attendu;
  expect(answer.body).toEqual({
    type: `/documentation/problemes#${code}`,
    title: PROBLEMES[code].titre,
    status: statut,
    detail: attendu.detail ?? expect.stringMatching(/\S/),
    instance,
    code,
    aTraiterPar,
    action: PROBLEMES[code].action,
    ...(erreurs && { erreurs }),
    ...autres,
  });
  expect(answer.status).toBe(statut);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(answer.headers.get("x-correlation-id")).toMatch(/^[0-9a-f-]{36}$/);
}
