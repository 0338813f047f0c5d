import type { z } from "zod";
import { type CodeProbleme, type Erreur, PROBLEMES, Probleme } from "../../src/domain/probleme.ts";
import { type PanneArmee, toAnswer } from "../pannes.ts";

/** A problem as the gateway writes it (RFC 9457), of the path `instance`. */
export function describeProbleme(code: CodeProbleme, detail: string, instance: string) {
  const { titre, statut, aTraiterPar, action } = PROBLEMES[code];
  return {
    type: `/documentation/problemes#${code}`,
    title: titre,
    status: statut,
    detail,
    instance,
    code,
    aTraiterPar,
    action,
  };
}

/** The answer of a problem; `extra` completes its body. */
export function answerProbleme(body: { status: number }, entetes: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json; charset=utf-8", ...entetes },
  });
}

/** The answer of a problem that was thrown. */
export function toResponse({ code, detail, erreurs, franceTravail, entetes }: Probleme, instance: string) {
  const body = { ...describeProbleme(code, detail, instance), erreurs, franceTravail };
  return answerProbleme(body, { ...entetes });
}

/** The answer of a fault armed on `passerelle`: a body that is only a known `code` becomes the whole problem. */
export function toFault(panne: PanneArmee, instance: string): Response | null {
  const { statut, corps } = panne.effet;
  const code = typeof corps === "object" && corps !== null && "code" in corps ? String(corps.code) : "";
  if (statut === undefined || panne.effet.couper || !isCode(code)) return toAnswer(panne);
  const probleme = { ...describeProbleme(code, PROBLEMES[code].titre, instance), ...Object(corps) };
  return answerProbleme({ ...probleme, status: statut }, panne.effet.entetes);
}

function isCode(code: string): code is CodeProbleme {
  return Object.hasOwn(PROBLEMES, code);
}

/** @throws Probleme `donnees-invalides` with every fault; returns when there is none */
export function refuseErreurs(erreurs: readonly Erreur[]): void {
  if (erreurs.length === 0) return;
  const detail = `${erreurs.length} erreur${erreurs.length > 1 ? "s" : ""} : voir « erreurs ».`;
  throw new Probleme("donnees-invalides", detail, { erreurs });
}

/** Every fault with its JSON Pointer; an unknown field is one fault each. */
export function toErreurs(error: z.ZodError | undefined): Erreur[] {
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          chemin: toPointer([...issue.path, key]),
          message: "Champ inconnu : le retirer.",
        }))
      : [{ chemin: toPointer(issue.path), message: issue.message }],
  );
}

function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
