import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { AnyOperation } from "../../adapters/contract.ts";
import { adapters } from "../../adapters/index.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { fillPath } from "../support/document.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { type Faute, listFautes } from "../support/fautes.ts";
import { listSansBorne, type Schema, synthesize } from "../support/schema-valeurs.ts";

/*
 * Every code, bound, form and required field of every operation of the registry, at every depth, broken one at a time
 * and asked for through HTTP. Nothing is listed here: an operation that lands is walked by itself.
 */

const AGENT = { "Agent-Identifiant": "IIII9999", "Agent-Nom": "Martin", "Agent-Prenom": "Camille" };

interface Marche {
  cle: string;
  operation: AnyOperation;
  /** Under /v1, with its parameters between braces. */
  chemin: string;
  parametres: Schema;
}
const OPERATIONS: readonly Marche[] = Object.entries(adapters).flatMap(([flux, adapter]) =>
  Object.entries<AnyOperation>(adapter.operations).map(([nom, operation]) => {
    const isAboutDossier = operation.kind !== "read" || operation.portee !== "collectivite";
    return {
      cle: `${flux}/${nom}`,
      operation,
      chemin: `/v1${isAboutDossier ? "/dossiers/{reference}" : ""}${operation.path}`,
      parametres: operation.parametres ? toSchema(operation.parametres) : {},
    };
  }),
);
const WRITES = OPERATIONS.flatMap((marche) =>
  marche.operation.kind === "write" && marche.operation.method !== "DELETE"
    ? [{ ...marche, schema: marche.operation.schema, examples: marche.operation.examples }]
    : [],
);
const READS = OPERATIONS.flatMap((marche) =>
  marche.operation.kind === "write" ? [] : [{ ...marche, schema: marche.operation.query }],
);
const WITH_PARAMETRES = OPERATIONS.flatMap(({ operation, ...marche }) =>
  operation.parametres ? [{ ...marche, operation, schema: operation.parametres }] : [],
);

function toSchema(schema: z.ZodType): Schema {
  // zod's own type of it says less than what it writes
  return z.toJSONSchema(schema, { io: "input", reused: "inline" }) as Schema;
}

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
  await createAppels(() => banc).declare("D-1", DOSSIER);
  await banc.simulateur("DELETE", "/_memoire");
});
afterAll(async () => {
  expect(await banc.arrived("")).toEqual([]);
  expect((await banc.call("GET", "/v1/transmissions")).body.elements).toEqual([]);
  await banc.close();
});

/** The path with its parameters: those given, else values of the right form. */
function toPath({ chemin, parametres }: Marche, given: Record<string, string> = {}): string {
  return fillPath(chemin, { ...Object(synthesize(parametres)), reference: "D-1", ...given });
}

const send = ({ operation, ...marche }: Marche, requete: unknown): Promise<Answer> =>
  banc.call(operation.method, toPath({ operation, ...marche }), {
    texte: JSON.stringify(requete),
    headers: AGENT,
  });

/** What the answer to a fault has wrong itself; null when it says all that it must. */
function judge({ chemin, regle, attendus }: Faute, answer: Answer): string | null {
  const { status, body } = answer;
  const erreurs: { chemin: string; message: string }[] = body.erreurs ?? [];
  if (status !== 422 || body.code !== "donnees-invalides") return `answered ${status} ${body.code ?? ""}`;
  const chemins = [...new Set(erreurs.map((erreur) => erreur.chemin))];
  if (chemins.length !== 1 || chemins[0] !== chemin) return `told of ${JSON.stringify(chemins)}`;
  const message = erreurs.map((erreur) => erreur.message).join(" ");
  return judgeMessage(regle, attendus, message);
}

const ENGLISH =
  /\b(invalid|expected|required|received|must|should|too (small|big)|unrecognized|string|number|boolean|array|object|null|undefined|NaN)\b/i;
const SAYS_WHAT_TO_DO =
  /attendu|obligatoire|retirer|interdit|au plus|au moins|compte|reprendre|ne peut|doit/i;

/** The reader is French, and has to know what to send instead. */
function judgeMessage(regle: string, attendus: readonly string[], message: string): string | null {
  const english = ENGLISH.exec(message);
  if (english) return `says ${english[0]}: ${message}`;
  // A list of characters may end on the last of them.
  if (!/^\p{Lu}.{5,}(\.| -)$/u.test(message)) return `is no sentence: ${message}`;
  if (!SAYS_WHAT_TO_DO.test(message)) return `does not say what to do: ${message}`;
  const isTold = (attendu: string) =>
    message.replaceAll(/\s/gu, " ").includes(attendu) ||
    (regle === "minimum" && attendu === "1" && message.includes("positif"));
  const missing = attendus.filter((attendu) => !isTold(attendu));
  return missing.length > 0 ? `does not tell ${regle} ${missing.join(", ")}: ${message}` : null;
}

async function judgeAll(fautes: readonly Faute[], ask: (faute: Faute) => Promise<Answer>): Promise<string[]> {
  const verdicts: string[] = [];
  for (const faute of fautes) {
    const verdict = judge(faute, await ask(faute));
    if (verdict !== null)
      verdicts.push(`${faute.regle} ${faute.chemin} ${verdict} <- ${JSON.stringify(faute.requete)}`);
  }
  return verdicts;
}

/** The faults of a whole request; `toRequete` writes it as it is sent. */
function deriveFautes(
  schema: z.ZodType,
  exemples: readonly unknown[],
  toRequete: (requete: unknown) => unknown = (requete) => requete,
): Faute[] {
  return listFautes(toSchema(schema), exemples, (requete) => schema.safeParse(toRequete(requete)).success);
}

describe.each(WRITES)("$cle", ({ schema, examples, ...marche }) => {
  it("refuses each code, bound, form and missing field of its body, under its own pointer and in French", {
    timeout: 120_000,
  }, async () => {
    const corps = examples.map((example: { corps: unknown }) => example.corps);
    const fautes = deriveFautes(schema, corps);
    expect(fautes.length).toBeGreaterThan(0);

    expect(await judgeAll(fautes, ({ requete }) => send(marche, requete))).toEqual([]);
  });

  it("leaves no text and no number without a bound", () => {
    expect(listSansBorne(toSchema(schema))).toEqual([]);
  });
});

/** In a query and in a path all is text, and null is nothing at all. */
function toTextes(requete: unknown): [string, string][] {
  return Object.entries(Object(requete)).flatMap(([nom, value]): [string, string][] =>
    value === null || value === undefined ? [] : [[nom, String(value)]],
  );
}

/** What is wrong in JSON and cannot be written as a text, or is right as one: no fault there. */
const isWrongAsText =
  (schema: z.ZodType) =>
  ({ chemin, regle, requete }: Faute) => {
    const textes = toTextes(requete);
    const isWritten = chemin !== "" && textes.length === Object.keys(Object(requete)).length;
    return isWritten && !(regle === "type" && schema.safeParse(Object.fromEntries(textes)).success);
  };

describe.each(READS)("$cle", ({ schema, ...marche }) => {
  it("refuses each code, bound and form of its query, under its own pointer and in French", {
    timeout: 120_000,
  }, async () => {
    const fautes = deriveFautes(schema, findQueries(schema)).filter(isWrongAsText(schema));
    expect(fautes.length).toBeGreaterThan(0);

    const verdicts = await judgeAll(fautes, ({ requete }) =>
      banc.call("GET", `${toPath(marche)}?${new URLSearchParams(toTextes(requete))}`, { headers: AGENT }),
    );
    expect(verdicts).toEqual([]);
  });
});

/** The smallest queries that are accepted: none, or one parameter of those that there are. */
function findQueries(schema: z.ZodType): unknown[] {
  const singles = Object.entries(toSchema(schema).properties ?? {}).map(([nom, sous]) => ({
    [nom]: synthesize(sous),
  }));
  return [{}, ...singles].filter((requete) => schema.safeParse(requete).success);
}

describe.each(WITH_PARAMETRES)("$cle", ({ schema, ...marche }) => {
  it("refuses each form of its path, under its own pointer and in French", async () => {
    const { operation } = marche;
    // A path without one of its parts is another path.
    const isPath = ({ regle, requete }: Faute) =>
      !["required", "additionalProperties"].includes(regle) &&
      toTextes(requete).every(([, value]) => value !== "");
    const fautes = deriveFautes(schema, [synthesize(toSchema(schema))])
      .filter(isWrongAsText(schema))
      .filter(isPath);
    expect(fautes.length).toBeGreaterThan(0);

    const [example]: readonly { corps: unknown }[] = operation.examples;
    const hasBody = operation.kind === "write" && operation.method !== "DELETE";
    const verdicts = await judgeAll(fautes, ({ requete }) => {
      const given = toTextes(requete).map(([nom, value]) => [nom, encodeURIComponent(value)]);
      const path = toPath(marche, Object.fromEntries(given));
      return banc.call(operation.method, path, { headers: AGENT, ...(hasBody && { body: example?.corps }) });
    });
    expect(verdicts).toEqual([]);
  });
});
