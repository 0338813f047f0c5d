import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { armPannes } from "../../mocks/pannes.ts";
import { personneSchema } from "../../mocks/personne.ts";
import { personnes } from "../../mocks/personnes.ts";
import { checkNir } from "../../src/domain/usager.ts";
import { createBench } from "./harness.ts";

const README = readFileSync(new URL("../../mocks/README.md", import.meta.url), "utf8");

test("the README's table of people is the catalogue", () => {
  const rows = README.match(/^\| \d{11} \|.*$/gm);

  expect(rows).toEqual(
    personnes.map(
      ({ numeroFranceTravail, nir, dateNaissance, destin }) =>
        `| ${numeroFranceTravail} | ${nir} | ${dateNaissance} | ${destin} |`,
    ),
  );
});

test("everybody in it has a number and a NIR that nobody else has, and the invented NIR are well formed", () => {
  const nirs = personnes.map(({ nir }) => nir ?? "");
  const invented = nirs.filter((nir) => nir.length === 15);

  expect(new Set(personnes.map(({ numeroFranceTravail }) => numeroFranceTravail)).size).toBe(
    personnes.length,
  );
  expect(new Set(nirs).size).toBe(personnes.length);
  expect(invented.length).toBeGreaterThan(30);
  expect(invented.map(checkNir)).toEqual(invented.map(() => null));
});

test("the README explains every field of a person", () => {
  const fields = [...README.matchAll(/^\| `([a-zA-Z]+)` \|/gm)].map(([, field]) => field);

  const { numeroFranceTravail: _inThePath, ...described } = personneSchema.shape;
  expect(fields).toEqual(expect.arrayContaining(Object.keys(described)));
});

test("the person that the README adds is accepted", async () => {
  const { call } = createBench();
  const [, numero, body] =
    /_personnes\/(\d{11})[^']*'content-type: application\/json' -d '([^']+)'/.exec(README) ?? [];

  const reply = await call("PUT", `/_personnes/${numero}`, { body });

  expect(reply.status).toBe(201);
  expect(reply.body).toMatchObject({ collectivites: ["33"], contrat: { etat: "SUSPENDU" } });
});

test("the faults that the README arms are accepted", () => {
  const { memory } = createBench();
  const [, body = ""] = /_pannes -H 'content-type: application\/json' -d '([^']+)'/.exec(README) ?? [];

  expect(armPannes(memory, JSON.parse(body))).toHaveLength(2);
});

test("the token that the README asks for is granted", async () => {
  const { call } = createBench();
  const form = [...README.matchAll(/-d '?([a-z_]+)=([^'\\\n]+?)'?(?: |\n)/g)].slice(0, 4);
  const fields = form.map(([, name = "", value = ""]) => [name, value.trim()]);

  const reply = await call("POST", "/connexion/oauth2/access_token?realm=%2Fagent", {
    body: new URLSearchParams(Object.fromEntries(fields)),
  });

  expect(fields.map(([name]) => name)).toEqual(["grant_type", "client_id", "client_secret", "scope"]);
  expect(reply.status).toBe(200);
});
