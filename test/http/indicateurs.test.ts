import { afterAll, beforeAll, expect, it } from "vitest";
import { type Banc, openBanc } from "../support/banc.ts";
import { createAppels } from "../support/dossiers.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

const { declare, tell, decide, sign } = createAppels(() => banc);

const measure = async (nom: string, query = "") => {
  const { status, body } = await banc.call("GET", `/v1/indicateurs/${nom}${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.formules.length).toBeGreaterThan(0);
  return body;
};

const emphasize = (
  body: { type: string; date: string; referent?: string; quotite?: string },
  reference = "D-1",
) => banc.call("POST", `/v1/dossiers/${reference}/evenements`, { body });

it("measures nothing of nothing as « sans objet », never as 0 %", async () => {
  await banc.reset();
  expect((await measure("orientations")).reorientations).toMatchObject({ orientes: 0, part: null });
  expect((await measure("contrats")).ensemble).toMatchObject({ effectif: 0, couverture: null });
  expect((await measure("intensite")).prevalence.part).toBeNull();
  expect((await measure("sanctions")).instruction.propositions).toEqual([]);
  expect((await measure("transmissions")).tauxAcceptation).toBeNull();
});

it("measures one person oriented, signed, followed: each figure by hand", async () => {
  await banc.reset();
  await declare("D-1");
  expect((await decide("D-1")).status).toBe(201);
  expect((await sign("D-1")).status).toBe(201);
  await tell("D-1", "inscription", "2026-01-10");
  await declare("D-2", { droitRsa: { dateReception: "2024-05-02" }, soumisDroitsDevoirs: true });
  for (const [type, date] of [
    ["accompagnement-intensif-commence", "2026-01-05"],
    ["accompagnement-intensif-commence", "2026-01-26"],
  ] as const)
    expect((await emphasize({ type, date, referent: "R1", quotite: "cible" })).status).toBe(201);

  expect(await measure("orientations")).toMatchObject({
    decisions: 1,
    delai: { effectif: 1, mediane: 18, p90: 18, histogramme: [{ jours: 18, effectif: 1 }] },
    preconisation: { aLaSuite: 1, sans: 0, inconnues: 0, part: 1 },
    reorientations: { orientes: 1, reorientes: 0, part: 0, moyenne: 0 },
    aDefautFranceTravail: { effectif: 0, part: 0 },
  });
  expect((await measure("orientations", "?depuis=2026-01-26")).decisions).toBe(0);

  const contrats = await measure("contrats");
  // 12 February 2026: 322 days are left until 31 December, the last useful one.
  expect(contrats.ensemble).toMatchObject({ effectif: 2, couverts: 1, couverture: 0.5 });
  expect(contrats.ensemble.effort).toMatchObject({
    restants: 1,
    joursRestants: 322,
    dernierJour: "2026-12-31",
  });
  expect(contrats.ensemble.effort.parSemaine).toBeCloseTo(7 / 322, 12);
  expect(contrats.parRegime.stock).toMatchObject({ effectif: 1, couverts: 0 });
  expect(contrats.courbe).toMatchObject([{ mois: "2026-02", signes: 1, cumul: 1, couverture: 0.5 }]);
  expect(contrats.inscription).toEqual({ effectif: 1, sansInscription: 0, mediane: 31, p90: 31 });

  expect(await measure("intensite")).toMatchObject({
    enCours: 1,
    prevalence: { enCours: 1, accompagnes: 1, part: 1 },
    // the second event only changed the episode: one passage
    nouveaux: 1,
    quotites: { cible: 1 },
    // five whole weeks from 5 January to 8 February are over, none told
    semaines: { semaines: 5, semainesTransmises: 0, tauxRenseignement: 0, quinzeHeures: { part: null } },
    entretiens: { mois: 0, part: null },
    portefeuilles: {
      alerte: 50,
      maximum: 70,
      referents: [{ referent: "R1", personnes: 1, niveau: "cible" }],
    },
    recurrence: { personnes: 1, plusieurs: 0, part: 0 },
  });

  expect(await measure("transmissions")).toMatchObject({
    effectif: 2,
    parEtat: { acceptee: 2, refusee: 0 },
    tauxAcceptation: 1,
    plusAncienneEnAttente: null,
    echecs: [],
  });

  const { body: delais } = await banc.call(
    "GET",
    "/v1/indicateurs/delais?organisme=inconnu&parcours=inconnu",
  );
  expect(delais.orientation.stock.effectif).toBe(1);
  expect(delais.reperes.orientation).toEqual({ de: 42, a: 42 });
});

it("keeps apart those whose deadline is over: the rate of the others is not told", async () => {
  await banc.reset("2026-06-30T10:00:00Z");
  // the deadline is over: on time, late and not done; then one done early and one not done yet, still running
  const cases = [
    ["2026-01-05", "2026-01-15"],
    ["2026-01-05", "2026-03-01"],
    ["2026-01-06", null],
    ["2026-06-01", "2026-06-05"],
    ["2026-06-02", null],
  ] as const;
  for (const [rang, [reception, decidee]] of cases.entries()) {
    await declare(`D-${rang}`, { droitRsa: { dateReception: reception }, soumisDroitsDevoirs: true });
    if (decidee !== null) await tell(`D-${rang}`, "orientation-decidee", decidee);
  }
  const { orientation } = await measure("delais");
  const mesure = orientation["primo-entrant"];
  expect(mesure.mature).toEqual({ effectif: 3, respecte: 1, horsDelai: 1, echu: 1, taux: 1 / 3 });
  expect(mesure.enCours).toEqual({ effectif: 2, respecte: 1, enCours: 1 });
  expect(mesure.seuils).toEqual([
    { jours: 15, concernes: 5, faits: 2, part: 2 / 5 },
    { jours: 30, concernes: 3, faits: 1, part: 1 / 3 },
    { jours: 45, concernes: 3, faits: 1, part: 1 / 3 },
    { jours: 60, concernes: 3, faits: 2, part: 2 / 3 },
    { jours: 90, concernes: 3, faits: 2, part: 2 / 3 },
  ]);
  expect(mesure.parMois).toMatchObject([
    { mois: "2026-01", effectif: 3, taux: 1 / 3, mature: true },
    { mois: "2026-06", effectif: 2, taux: 1, mature: false },
  ]);
});
