import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { journal, semaineIntensite } from "../../src/persistence/schema.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { dumpTables, findInTables } from "../support/tables.ts";

let banc: Banc;
const appels = createAppels(() => banc);
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await appels.declare("D-1");
});

const SEMAINE = {
  heuresPrevues: 15,
  heuresDeclarees: 14,
  heuresRealisees: 12.5,
  heuresValidees: 12,
  entretiens: 1,
  motifAdaptation: "Rééducation du genou",
  activites: [
    { type: "JARDIN_PARTAGE", libelle: "Semis de printemps", heuresPrevues: 4, heuresRealisees: 6 },
  ],
};

const put = (semaine: string, body: unknown = SEMAINE, { reference = "D-1", cle = "bac-a-sable" } = {}) =>
  banc.call("PUT", `/v1/dossiers/${reference}/intensite/${semaine}`, { body, cle });
const get = (query = "", { reference = "D-1", cle = "bac-a-sable" } = {}) =>
  banc.call("GET", `/v1/dossiers/${reference}/intensite${query}`, { cle });
const beginIntensif = (date: string, quotite: string) =>
  banc.call("POST", "/v1/dossiers/D-1/evenements", {
    body: { type: "accompagnement-intensif-commence", date, referent: "R-12", quotite },
  });

describe("PUT /v1/dossiers/{reference}/intensite/{semaine}", () => {
  it("is accepted by the France Travail that is assumed in sandbox, whole but for what has no place there", async () => {
    const answer = await put("2026-W06");

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ flux: "accompagnement", operation: "semaine", etat: "acceptee" });
    const [line] = await banc.arrived("/intensites/");
    expect(line).toMatchObject({
      methode: "PUT",
      corps: {
        semaine: "2026-W06",
        dateDebut: "2026-02-02",
        dateFin: "2026-02-08",
        heuresPrevues: 15,
        heuresRealisees: 12.5,
        heuresValidees: 12,
        motifAdaptation: "Rééducation du genou",
        activites: SEMAINE.activites,
      },
    });
    expect(Object.keys(Object(line?.corps))).not.toContain("heuresDeclarees");
    expect(Object.keys(Object(line?.corps))).not.toContain("entretiens");
  });

  it("keeps what is counted in clear, and seals the words", async () => {
    await put("2026-W06");

    const [row] = await banc.db.acrossCollectivites((tx) => tx.select().from(semaineIntensite));
    expect(row).toMatchObject({
      collectivite: "33",
      reference: "D-1",
      semaine: "2026-W06",
      minutesPrevues: 900,
      minutesDeclarees: 840,
      minutesRealisees: 750,
      minutesValidees: 720,
      entretiens: 1,
    });
    const dump = await dumpTables(banc.db);
    for (const word of ["Rééducation", "Semis de printemps", "JARDIN_PARTAGE"])
      expect(findInTables(dump, word)).toEqual([]);
    expect(banc.logged()).not.toContain("Semis de printemps");
  });

  it("keeps a week that France Travail refuses, and says so", async () => {
    await banc.simulateur("PUT", "/_pannes", [
      {
        api: "suivi-intensite-accompagnement",
        effet: { statut: 400, corps: { title: "DonneeEnEntreeInvalideException", detail: "Refus d'essai" } },
      },
    ]);

    expect((await put("2026-W06")).status).toBe(422);

    expect((await get()).body.elements).toMatchObject([
      { heuresRealisees: 12.5, transmission: { etat: "refusee", cause: "refus-france-travail" } },
    ]);
  });

  it("warns under the id of each rule, in the answer", async () => {
    const { body } = await put("2026-W06", { heuresPrevues: 10, heuresRealisees: 3, heuresValidees: 4 });

    expect(body.avertissements).toEqual([
      { regle: "CTR-07", message: expect.stringContaining("Moins de quinze heures") },
      { regle: "api", message: "Plus d'heures sont validées que réalisées." },
    ]);
  });

  it("CTR-09 : refuse une durée minorée nulle, d'après la quotité déclarée, et ne garde rien", async () => {
    await beginIntensif("2026-02-02", "minoree");

    expect(await put("2026-W06", { heuresPrevues: 0 })).toMatchObject({
      status: 422,
      body: {
        code: "regle-non-respectee",
        detail: expect.stringContaining("CTR-09"),
        instance: "/v1/dossiers/D-1/intensite/2026-W06",
      },
    });

    expect((await get()).body.elements).toEqual([]);
    expect((await banc.call("GET", "/v1/transmissions")).body.elements).toEqual([]);
    expect((await put("2026-W05", { heuresPrevues: 0 })).status).toBe(201);
  });

  it.each([
    ["cle-974", "2026-02-08T20:30:00Z", [], "Monday already at La Réunion"],
    ["cle-971", "2026-02-08T20:30:00Z", ["api"], "still Sunday in Guadeloupe"],
  ])("%s at %s: what is done in week 7 warns %j, %s", async (cle, instant, regles) => {
    await banc.reset(instant);
    await appels.declare("D-9", DOSSIER, cle);

    const { body } = await put("2026-W07", { heuresRealisees: 1 }, { reference: "D-9", cle });

    expect(body.avertissements.map(({ regle }: { regle: string }) => regle)).toEqual(regles);
  });

  it("refuses a week that does not exist, and what is out of bounds, each under its pointer", async () => {
    const inexistante = await put("2025-W53");
    expect(inexistante).toMatchObject({ status: 422, body: { code: "donnees-invalides" } });
    expect(inexistante.body.erreurs).toEqual([
      { chemin: "/semaine", message: expect.stringContaining("Une semaine ISO 8601 qui existe") },
    ]);

    const { body } = await put("2026-W06", {
      heuresPrevues: 49,
      heuresRealisees: -1,
      activites: [{ type: "APPUI", heuresRealisees: 1.234 }],
    });
    expect(body.erreurs.map(({ chemin }: { chemin: string }) => chemin)).toEqual([
      "/heuresPrevues",
      "/heuresRealisees",
      "/activites/0/heuresRealisees",
    ]);
    for (const { message } of body.erreurs) expect(message).toMatch(/de 0 à 48.*deux décimales.*INT-01/);
    expect((await get()).body.elements).toEqual([]);
  });

  it("needs the right to write, and a dossier of the collectivité", async () => {
    expect(await put("2026-W06", SEMAINE, { cle: "cle-lecture" })).toMatchObject({
      status: 403,
      body: { code: "droit-insuffisant" },
    });
    expect(await put("2026-W06", SEMAINE, { reference: "D-404" })).toMatchObject({
      status: 404,
      body: { code: "dossier-introuvable" },
    });
    expect(await put("2026-W06", SEMAINE, { cle: "cle-59" })).toMatchObject({ status: 404 });
  });
});

describe("GET /v1/dossiers/{reference}/intensite", () => {
  it("gives each week as it was told last, in order, with what became of it", async () => {
    await put("2026-W07", { heuresPrevues: 15 });
    await put("2026-W06", { heuresRealisees: 3 });
    const last = await put("2026-W06");

    const { status, body } = await get();

    expect(status).toBe(200);
    expect(body.elements.map(({ semaine }: { semaine: string }) => semaine)).toEqual([
      "2026-W06",
      "2026-W07",
    ]);
    expect(body.elements[0]).toEqual({
      semaine: "2026-W06",
      dateDebut: "2026-02-02",
      dateFin: "2026-02-08",
      ...SEMAINE,
      ecart: -2.5,
      modifieeLe: "2026-02-12T11:00:00.000Z",
      transmission: { id: last.body.id, etat: "acceptee", cause: null },
    });
    expect(body.elements[1]).toMatchObject({
      heuresPrevues: 15,
      heuresDeclarees: null,
      heuresRealisees: null,
      heuresValidees: null,
      ecart: null,
      entretiens: null,
      motifAdaptation: null,
      activites: [],
    });
    expect(body.suivant).toBeNull();
  });

  it("measures the weeks that are over, from the beginning of the accompaniment", async () => {
    await beginIntensif("2026-01-29", "cible");
    await put("2026-W06");

    const { body } = await get("?depuis=2026-01-01&jusqua=2026-02-12");

    expect(body.mesure).toMatchObject({
      depuis: "2026-01-01",
      jusqua: "2026-02-12",
      quotite: "cible",
      semaines: 2,
      semainesTransmises: 1,
      semainesNonTransmises: 1,
      tauxRenseignement: 0.5,
      heuresMoyennes: { prevues: 15, declarees: 14, realisees: 12.5, validees: 12 },
      quinzeHeures: { semaines: 1, atteintes: 0, part: 0 },
      entretiens: 1,
    });
  });

  it("asks France Travail nothing, and writes its line in the journal", async () => {
    await get();

    expect(await banc.arrived()).toEqual([]);
    const lines = await banc.db.acrossCollectivites((tx) =>
      tx
        .select()
        .from(journal)
        .where(and(eq(journal.nature, "consultation"), eq(journal.flux, "accompagnement"))),
    );
    expect(lines).toMatchObject([{ operation: "semaines", resultat: "accepted", logiciel: "logiciel-test" }]);
  });

  it("is empty where nothing was told, and another collectivité's is not found", async () => {
    expect(await get()).toMatchObject({ status: 200, body: { elements: [], suivant: null } });
    expect((await get("", { cle: "cle-lecture" })).status).toBe(200);
    expect(await get("", { cle: "cle-59" })).toMatchObject({
      status: 404,
      body: { code: "dossier-introuvable" },
    });
  });

  it("refuses an interval that ends before it begins", async () => {
    const answer = await get("?depuis=2026-02-12&jusqua=2026-02-01");

    expect(answer).toMatchObject({ status: 422, body: { code: "donnees-invalides" } });
    expect(answer.body.erreurs).toEqual([
      { chemin: "/jusqua", message: expect.stringContaining("précède depuis") },
    ]);
  });

  it("is gone with the dossier", async () => {
    await put("2026-W06");
    await appels.erase("D-1");
    await appels.declare("D-1");

    expect((await get()).body.elements).toEqual([]);
  });
});
