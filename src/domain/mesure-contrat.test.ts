import { expect, test } from "vitest";
import { computeEffort, summarizeContrats } from "./mesure-contrat.ts";

test("contrat-engagement, taux de couverture : stock de 8 000 personnes, 2 600 contrats au 2026-01-01", () => {
  const effort = computeEffort({ effectif: 8_000, couverts: 2_600 }, "2026-12-31", "2026-01-01");

  expect(effort).toMatchObject({ restants: 5_400, joursRestants: 364 });
  expect(effort.repere).toBeCloseTo(365 / 729, 12);
  expect(Math.round(effort.parSemaine ?? 0)).toBe(104);
});

test("past the last useful day nothing can be spread over, and nothing left asks for nothing", () => {
  expect(computeEffort({ effectif: 2, couverts: 1 }, "2026-12-31", "2027-01-01").parSemaine).toBeNull();
  expect(computeEffort({ effectif: 2, couverts: 2 }, "2026-12-31", "2027-01-01")).toMatchObject({
    parSemaine: 0,
    repere: 1,
    joursRestants: -1,
  });
});

test("the curve adds up the months against the whole field, to the last day of each month", () => {
  const cell = {
    regime: "stock",
    organisme: "CD",
    parcours: null,
    incoherent: false,
    inconnu: false,
  } as const;
  const mesure = summarizeContrats(
    [
      { ...cell, couvert: true, mois: "2026-02", effectif: 3 },
      { ...cell, couvert: true, mois: "2025-12", effectif: 1 },
      { ...cell, couvert: false, mois: null, effectif: 4 },
    ],
    [],
    { jours: new Map([[10, 3]]), sansInscription: 1 },
    { dateCibleContratEngagement: "2027-01-01" },
    "2026-03-01",
  );

  expect(mesure.courbe).toEqual([
    { mois: "2025-12", signes: 1, cumul: 1, couverture: 0.125, repere: 364 / 729 },
    { mois: "2026-02", signes: 3, cumul: 4, couverture: 0.5, repere: 423 / 729 },
  ]);
  expect(mesure.parOrganisme).toEqual([
    { organisme: "CD", effectif: 8, couverts: 4, couverture: 0.5, incoherents: 0, droitsDevoirsInconnus: 0 },
  ]);
  expect(mesure.inscription).toEqual({ effectif: 3, sansInscription: 1, mediane: 10, p90: 10 });
});

test("a cohort of orientation says its share under so many months once all have had them (DEL-06)", () => {
  const { parMoisOrientation } = summarizeContrats(
    [],
    [
      { mois: "2026-01", signeEn: 1, effectif: 5 },
      { mois: "2026-01", signeEn: 3, effectif: 2 },
      { mois: "2026-01", signeEn: 4, effectif: 1 },
      { mois: "2026-01", signeEn: null, effectif: 2 },
      { mois: null, signeEn: null, effectif: 7 },
    ],
    { jours: new Map(), sansInscription: 0 },
    { dateCibleContratEngagement: "2027-01-01" },
    // Those of 31 January had until 31 March for the second month, a useful day in full.
    "2026-04-01",
  );

  expect(parMoisOrientation).toEqual([
    {
      mois: "2026-01",
      effectif: 10,
      couverts: 8,
      couverture: 0.8,
      sous: [
        { mois: 1, signes: 5, part: 0.5 },
        { mois: 2, signes: 5, part: 0.5 },
        { mois: 3, signes: 7, part: null },
      ],
    },
    { mois: null, effectif: 7, couverts: 0, couverture: 0, sous: [] },
  ]);
});
