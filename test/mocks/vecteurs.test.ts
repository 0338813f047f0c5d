import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { putPersonne } from "../../mocks/memory.ts";
import { armPannes } from "../../mocks/pannes.ts";
import { type Bench, createBench } from "./harness.ts";
import type { Situation } from "./vecteurs-orientation.ts";
import { SITUATIONS } from "./vecteurs-situations.ts";

interface Vecteur {
  name: string;
  request: {
    method: string;
    path: string;
    query: Record<string, string>;
    headers: Record<string, string>;
    body: unknown;
  };
  response: { status: number; headers: Record<string, string>; body: unknown } | null;
}
type Answered = Vecteur & { response: NonNullable<Vecteur["response"]> };

/** The person of the examples of rechercher-usager, whom each situation completes. */
const IDENTITE = {
  numeroFranceTravail: "10107641246",
  autresNumeros: ["12345678901"],
  nir: "1720678355011",
  dateNaissance: "1972-06-01",
};
const AUTRE = { numeroFranceTravail: "98000000009", dateNaissance: "1990-01-01" };

function readVecteurs(file: string): Answered[] {
  const vecteurs: Vecteur[] = JSON.parse(
    readFileSync(new URL(`../vecteurs/${file}.json`, import.meta.url), "utf8"),
  );
  return vecteurs.flatMap(({ response, ...vecteur }) => (response ? [{ ...vecteur, response }] : []));
}

test("all the published vectors are here, 258, and every file of them has its situations", () => {
  const files = readdirSync(new URL("../vecteurs/", import.meta.url));
  expect(Object.keys(SITUATIONS).sort()).toEqual(files.map((file) => file.replace(".json", "")).sort());
  const total = files.flatMap((file): unknown[] =>
    JSON.parse(readFileSync(new URL(`../vecteurs/${file}`, import.meta.url), "utf8")),
  );

  expect(total).toHaveLength(258);
});

describe.each(Object.entries(SITUATIONS))("every vector of %s is answered", (file, situations) => {
  const vecteurs = readVecteurs(file);

  test("none is left out, and every situation has its vector", () => {
    expect(Object.keys(situations).sort()).toEqual(vecteurs.map(({ name }) => name).sort());
  });

  test.each(vecteurs)("$name", async (vecteur) => {
    const situation = situations[vecteur.name] ?? {};
    const bench = createBench(situation.seule && { personnes: [] });
    Object.assign(bench.memory.reglages, situation.reglages);
    if (situation.autre) putPersonne(bench.memory, { ...AUTRE, ...situation.autre });
    const { numeroFranceTravail } = putPersonne(bench.memory, { ...IDENTITE, ...situation.personne });
    const request = await prepare(bench, vecteur, situation, situation.numero ?? numeroFranceTravail);

    const reply = await bench.call(...request);

    const { status, headers, body } = vecteur.response;
    if (situation.retiree) return expect(reply.status).toBe(404);
    expect(reply.status).toBe(status);
    const expected = situation.corrige ? situation.corrige(body) : body;
    const { variables } = situation;
    expect(withoutVariables(reply.body, variables)).toEqual(withoutVariables(expected, variables));
    const given = Object.keys(headers).map((name) => [name, reply.headers.get(name)]);
    expect(Object.fromEntries(given)).toEqual(headers);
  });
});

async function prepare(bench: Bench, vecteur: Answered, situation: Situation, numero: string) {
  const { method, path, query, body } = vecteur.request;
  const headers = new Headers(vecteur.request.headers);
  if (headers.has("authorization")) headers.set("authorization", (await bench.connect()).authorization);
  // A jeton of nobody is any text.
  const isKnown = bench.memory.cles.has(numero);
  if (headers.has("ft-jeton-usager")) {
    headers.set("ft-jeton-usager", isKnown ? (await bench.accompany(numero))["ft-jeton-usager"] : "inconnu");
  }
  const url = `${path}?${new URLSearchParams(query)}`;
  const isForm = headers.get("content-type") === "application/x-www-form-urlencoded";
  const sent = isForm
    ? new URLSearchParams({ ...Object(body), ...situation.formulaire })
    : (body ?? undefined);
  const request: Parameters<Bench["call"]> = [method, url, { headers, body: sent }];

  if (situation.quota) {
    bench.memory.reglages.quota = situation.quota;
    for (let nth = 1; nth <= situation.quota; nth++) await bench.call(...request);
  }
  if (situation.technique) {
    const { status, headers: entetes, body: corps } = vecteur.response;
    const api = /^\/partenaire\/([^/]+)/.exec(path)?.[1] ?? "connexion";
    armPannes(bench.memory, [{ api, effet: { statut: status, corps, entetes } }]);
  }
  return request;
}

/** Tokens and instants cannot be equal; whether there is one can. */
function withoutVariables(body: unknown, variables: readonly string[] = []): unknown {
  if (body === null || typeof body !== "object") return body;
  const variable = ["access_token", "jetonUsager", "timestamp", ...variables];
  return JSON.parse(JSON.stringify(body), (key, value) =>
    variable.includes(key) && typeof value === "string" && value !== "null" ? "…" : value,
  );
}
