import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";
import {
  type CodeProbleme,
  type Erreur,
  type MotsFranceTravail,
  PROBLEMES,
  Probleme,
} from "../domain/probleme.ts";
import type { Log } from "../log.ts";
import { CommitIncertainError, isBaseIndisponible } from "../persistence/indisponible.ts";
import type { Enregistrement } from "./enregistrement.ts";
import type { Env } from "./env.ts";

/** A problem as RFC 9457 writes it, with what api.md adds. */
export interface ProblemeJson {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: CodeProbleme;
  aTraiterPar: string;
  action: string;
  erreurs?: readonly Erreur[];
  franceTravail?: MotsFranceTravail;
  transmission?: unknown;
}

type Extra = Partial<
  Pick<ProblemeJson, "aTraiterPar" | "action" | "erreurs" | "franceTravail" | "transmission">
>;

/** A base that restarts is back within that time. */
const RETRY_AFTER_S = 5;

/** The problem `code`, told of the path asked; `type` is its entry in the documentation. */
export function toProblemeJson(
  code: CodeProbleme,
  detail: string,
  instance: string,
  extra: Extra = {},
): ProblemeJson {
  const definition = PROBLEMES[code];
  return {
    type: `/documentation/problemes#${code}`,
    title: definition.titre,
    status: definition.statut,
    detail,
    instance,
    code,
    aTraiterPar: definition.aTraiterPar,
    action: definition.action,
    ...extra,
  };
}

/** Answers a problem. `entetes` are added to the answer (`Retry-After`, `Allow`, `WWW-Authenticate`…). */
export function sendProbleme(
  c: Context<Env>,
  code: CodeProbleme,
  detail: string,
  extra: Extra = {},
  entetes: Readonly<Record<string, string>> = {},
): Response {
  const body = toProblemeJson(code, detail, new URL(c.req.url).pathname, extra);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json; charset=utf-8", ...entetes },
  });
}

/** The one place where anything thrown becomes an answer; what nobody foresaw is logged without its payload. */
export function createErrorHandler(log: Log) {
  return function handleError(error: Error, c: Context<Env>): Response {
    if (error instanceof Probleme) {
      const extra = {
        ...(error.erreurs && { erreurs: error.erreurs }),
        ...(error.franceTravail && { franceTravail: error.franceTravail }),
      };
      return sendProbleme(c, error.code, error.detail, extra, error.entetes);
    }
    if (error instanceof HTTPException && error.status === 400) {
      return sendProbleme(c, "json-illisible", "Le corps de la requête n'a pas pu être lu comme du JSON.");
    }
    const correlation = c.get("correlation");
    if (isBaseIndisponible(error)) {
      log.warn({ correlation, erreur: error.name, sqlstate: readCode(error) }, "database not available");
      const detail = describeEnregistrement(c, error);
      return sendProbleme(c, "base-indisponible", detail, {}, { "Retry-After": String(RETRY_AFTER_S) });
    }
    // A database error repeats its parameters: the stack is kept, the message is not.
    log.error(
      { correlation, erreur: error.name, sqlstate: readCode(error), pile: readStack(error) },
      "unexpected error",
    );
    return sendProbleme(c, "erreur-interne", `Identifiant de corrélation : ${correlation}.`);
  };
}

/** What became of a request that the base left unanswered. */
function describeEnregistrement(c: Context<Env>, error: Error): string {
  if (c.req.method === "GET") return "La lecture n'a pas pu se faire.";
  // Absent where the request failed before anything was followed.
  const enregistrement: Enregistrement | undefined = c.get("enregistrement");
  if (enregistrement?.fait) {
    return "La requête est enregistrée ; son résultat n'a pas pu être relu : la renvoyer avec la même clé d'idempotence le donne.";
  }
  return error instanceof CommitIncertainError
    ? "L'enregistrement n'est pas confirmé : renvoyer la requête avec la même clé d'idempotence, qui ne la fait pas deux fois."
    : "Rien n'a été enregistré.";
}

function readCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? readCode(error.cause) : undefined;
}

function readStack(error: Error): string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

/** Every fault of a body or of a query, each with its JSON Pointer; an unknown field is one fault each. */
export function toErreurs(issues: readonly z.core.$ZodIssue[]): Erreur[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        chemin: toPointer([...issue.path, key]),
        message: "Champ inconnu : le retirer.",
      }));
    }
    return [{ chemin: toPointer(issue.path), message: issue.message }];
  });
}

function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What @hono/zod-openapi calls after each validation: a broken schema is refused with all its faults. */
export function refuseInvalid(result: {
  success: boolean;
  error?: { issues: readonly z.core.$ZodIssue[] };
}): void {
  if (result.success || !result.error) return;
  const erreurs = toErreurs(result.error.issues);
  throw new Probleme(
    "donnees-invalides",
    `${erreurs.length} erreur${erreurs.length > 1 ? "s" : ""} : voir « erreurs ».`,
    { erreurs },
  );
}
