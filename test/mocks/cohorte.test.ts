import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cohorte, createHasard } from "../../mocks/cohorte.ts";
import { createMemory, personnes } from "../../mocks/index.ts";
import { findCollectivite } from "../../src/domain/collectivite.ts";
import type { Fait, TypeEvenement } from "../../src/domain/fait.ts";
import { computeParcours } from "../../src/domain/parcours-dossier.ts";
import { checkNir } from "../../src/domain/usager.ts";
import { AUJOURDHUI, createManualClock } from "./harness.ts";

const README = readFileSync(new URL("../../mocks/README.md", import.meta.url), "utf8");

test("two hundred people, as many of each destiny as the README says", () => {
  const told = [...README.matchAll(/^\| ([^|`]+) \| (\d{1,2}) \|$/gm)].map(([, destin, nombre]) => [
    destin,
    Number(nombre),
  ]);

  const counted = new Map<string, number>();
  for (const { destin } of cohorte) counted.set(destin, (counted.get(destin) ?? 0) + 1);

  expect(cohorte).toHaveLength(200);
  expect([...counted]).toEqual(told);
});

test("numbers and NIR that nobody else has, well formed", () => {
  const everybody = [...personnes, ...cohorte.map(({ personne }) => personne)];

  for (const keys of [everybody.map((one) => one.numeroFranceTravail), everybody.map((one) => one.nir)]) {
    expect(new Set(keys).size).toBe(everybody.length);
  }
  expect(
    cohorte.filter(({ personne }) => !/^983300000\d\d$|^98330000\d{3}$/.test(personne.numeroFranceTravail)),
  ).toEqual([]);
  expect(cohorte.map(({ personne }) => checkNir(personne.nir ?? ""))).toEqual(cohorte.map(() => null));
});

test("the same at every start, drawn from nothing else than its seed", () => {
  const draw = (graine: number) => Array.from({ length: 5 }, createHasard(graine));

  expect(draw(33)).toEqual(draw(33));
  expect(draw(33)).not.toEqual(draw(34));
  expect(draw(33).every((value) => value >= 0 && value < 1)).toBe(true);
});

test("they stand in every memory, attached to 33 alone; what one does of them shows in no other", () => {
  const memory = createMemory({ clock: createManualClock(AUJOURDHUI) });
  const known = memory.personnes.get("98330000001");
  if (!known) throw new Error("nobody under 98330000001");

  expect(known.collectivites).toEqual(["33"]);
  expect(() => known.orientations.pop()).toThrow(TypeError);
  const other = createMemory({ clock: createManualClock(AUJOURDHUI) });
  expect(other.personnes.get("98330000001")).toEqual(known);
});

test("10429447247 stays fresh: a recommendation that waits, no contract", () => {
  const { personnes: known } = createMemory({ clock: createManualClock(AUJOURDHUI) });

  expect(known.get("10429447247")).toMatchObject({ contrat: null, orientations: [{ etat: "EN_ATTENTE" }] });
});

test.each([
  ["orientation et contrat dans les délais", "respecte", "respecte"],
  ["orientation après six semaines, contrat dans le mois", "hors-delai", "respecte"],
  ["orientation dans les six semaines, contrat après un mois", "respecte", "hors-delai"],
  ["préconisation en attente", "echu", "non-demarre"],
])("%s: the delays of the law say so", (destin, orientation, contrat) => {
  const found = cohorte.filter((one) => one.destin === destin).map((one) => toStatuts(one));

  expect(new Set(found)).toEqual(new Set([`${orientation} ${contrat}`]));
});

/** The two delays at the end of the year, from what France Travail knows. */
function toStatuts({ droitRsa, personne }: (typeof cohorte)[number]): string {
  const collectivite = findCollectivite("33");
  if (!collectivite) throw new Error("33 is a collectivité");
  const dated: [TypeEvenement, string | undefined][] = [
    ["orientation-decidee", personne.orientations?.[0]?.decision?.dateDecision],
    ["contrat-signe", personne.contrat?.dateSignature?.slice(0, 10)],
  ];
  const faits = dated.flatMap(([type, date], rang): Fait[] =>
    date === undefined ? [] : [{ id: type, type, date, rang, source: "france-travail" }],
  );
  const asked = { droitRsa, soumisDroitsDevoirs: true, faits, collectivite, dateObservation: "2026-12-31" };
  const { orientation, contrat } = computeParcours(asked);
  return `${orientation.statut} ${contrat.statut}`;
}
