import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { createVisiteur, findLien, PAGES, RACINE, readComptes, toTexte } from "./navigation.ts";

let banc: Banc;
const visiteur = createVisiteur(() => banc);
const { declare, tell } = createAppels(() => banc);
const read = async (query = "") => (await visiteur.get(`${RACINE}/intensite${query}`)).html;

const start = async (reference: string, date: string, detail: { referent: string; quotite: string }) => {
  const body = { type: "accompagnement-intensif-commence", date, ...detail };
  expect((await banc.call("POST", `/v1/dossiers/${reference}/evenements`, { body })).status).toBe(201);
};
const week = async (reference: string, semaine: string, body: Record<string, number>) => {
  const { status } = await banc.call("PUT", `/v1/dossiers/${reference}/intensite/${semaine}`, { body });
  expect(status).toBeLessThan(300);
};

beforeAll(async () => {
  banc = await openBanc();
  // Wednesday of week 10: the ninth, which ended on 1 March, is over.
  banc.clock.set("2026-03-04T10:00:00Z");
  for (const reference of ["D-1", "D-2", "D-3", "D-4"]) await declare(reference, DOSSIER);
  for (const reference of ["D-1", "D-3", "D-4"]) await tell(reference, "orientation-decidee", "2026-01-02");
  // Eight weeks, from Monday of the second one.
  await start("D-1", "2026-01-05", { referent: "R-1", quotite: "cible" });
  await week("D-1", "2026-W02", {
    heuresPrevues: 15,
    heuresDeclarees: 16,
    heuresRealisees: 15,
    heuresValidees: 14,
    entretiens: 1,
  });
  await week("D-1", "2026-W03", { heuresPrevues: 15, heuresRealisees: 14.5, entretiens: 1 });
  await week("D-1", "2026-W04", { heuresDeclarees: 12 });
  await week("D-1", "2026-W06", { heuresRealisees: 0, entretiens: 0 });
  await week("D-1", "2026-W07", { entretiens: 2 });
  // Four days of the sixth, and the two after: eighteen days, without duration.
  await start("D-2", "2026-02-05", { referent: "R-2", quotite: "dispense" });
  await tell("D-2", "accompagnement-intensif-termine", "2026-02-22");
  await week("D-2", "2026-W07", { heuresRealisees: 3 });
  // Four days of the ninth: fifteen hours are 514 minutes there, and 9 hours are 540.
  await start("D-3", "2026-02-26", { referent: "R-1", quotite: "minoree" });
  await week("D-3", "2026-W09", { heuresPrevues: 5, heuresRealisees: 9 });
  // Told of somebody in no episode.
  await week("D-4", "2026-W05", { heuresRealisees: 10 });
  await visiteur.connect(CLE);
});
afterAll(() => banc.close());

describe("Intensité", () => {
  it("tells what is planned, declared, done and validated apart, each over the weeks that tell it", async () => {
    const { body } = await banc.call("GET", "/v1/indicateurs/intensite");
    const texte = toTexte(await read());

    expect(body.semaines).toMatchObject({
      semaines: 12,
      semainesPrevues: 3,
      semainesDeclarees: 2,
      semainesTransmises: 5,
      semainesValidees: 1,
      moyennePrevue: 700,
      moyenneDeclaree: 840,
      moyenneRealisee: 498,
      moyenneValidee: 840,
      semainesHorsEpisode: 1,
    });
    expect(texte).toContain("Prévu par le plan d’action 11 h 40 3 9");
    expect(texte).toContain("Déclaré par la personne 14 h 2 10");
    expect(texte).toContain("Réalisé et attesté 8 h 18 5 7");
    expect(texte).toContain("Validé par le référent 14 h 1 11");
  });

  it("judges fifteen hours on what was transmitted, a nought told being one, in proportion to the days", async () => {
    const { body } = await banc.call("GET", "/v1/indicateurs/intensite");
    const texte = toTexte(await read());

    expect(body.semaines.quinzeHeures).toEqual({ semaines: 4, atteintes: 2, part: 0.5 });
    expect(body.semaines.dureePropre).toEqual({ semaines: 4, atteintes: 2, part: 0.5 });
    expect(body.semaines.parMois).toMatchObject([
      { mois: "2026-01", semaines: 4, semainesTransmises: 2, quinzeHeures: { semaines: 2, atteintes: 1 } },
      { mois: "2026-02", semaines: 8, semainesTransmises: 3, quinzeHeures: { semaines: 2, atteintes: 1 } },
    ]);
    expect(texte).toContain("semaines d’au moins 15 h réalisées 50 % 2 sur 4 semaines jugées");
    expect(texte).toContain("taux de renseignement 41,7 % 7 non transmises sur 12 semaines dues");
    expect(texte).toContain("hors épisode 1 semaines dites");
    expect(texte).toContain("janvier 2026 4 2 2 1 50 % 14 h 45");
  });

  it("says the prevalence, the passages, the interviews and the portfolios, with the thresholds of INT-04", async () => {
    const { body } = await banc.call("GET", "/v1/indicateurs/intensite");
    const texte = toTexte(await read());

    expect(body.entretiens).toEqual({
      mois: 1,
      juges: 1,
      atteints: 1,
      part: 1,
      parMois: [{ mois: "2026-02", personnes: 1, juges: 1, atteints: 1, part: 1 }],
    });
    expect(texte).toContain("prévalence, à ce jour 66,7 % 2 personnes sur 3 accompagnées");
    expect(texte).toContain("nouveaux passages 3");
    expect(texte).toContain("durée médiane 18 j sur 1 passage clos");
    expect(texte).toContain("récurrence 0 % 0 personne à plusieurs passages sur 3");
    expect(texte).toContain("mois d’au moins 2 entretiens tenus 100 % 1 sur 1 mois jugé");
    expect(texte).toContain("repères à 50 et 70 Niveau R-1 2 dans la cible");
    expect(texte).toContain("Sans référent déclaré : 0 personne");
  });

  it("links each figure of its tables to as many weeks, months or people", async () => {
    const comptes = await readComptes(visiteur, await read());

    // Two months of four figures, four kinds of hours twice, five quotités, one month of interviews, one référent.
    expect(comptes.length).toBe(2 * 4 + 4 * 2 + 5 + 3 + 1);
    for (const { adresse, dit, liste } of comptes) expect(liste, adresse).toBe(dit);
  });

  it("links what stands above them too", async () => {
    const html = await read();
    const behind = async (lien: string) => toTexte((await visiteur.get(findLien(html, lien))).html);

    expect(await behind("2 personnes")).toMatch(/2 dossiers, .* D-1 .* D-3 /);
    expect(await behind("3 accompagnées")).toMatch(/3 dossiers, .* D-1 .* D-3 .* D-4 /);
    expect(await behind("commencés dans la période")).toContain(" 3 dossiers,");
    expect(await behind("1 passage clos")).toMatch(/1 dossier, .* D-2 5 févr. 2026 22 févr. 2026 /);
    expect(await behind("7 non transmises")).toContain(" 7 semaines,");
    expect(await behind("semaines dites")).toMatch(/1 semaine, .* D-4 2026-W05 — — — — 10 h — — /);
    expect(await behind("1 mois jugé")).toMatch(/1 mois, .* D-1 février 2026 2 non /);
    expect(await behind("0 non jugé")).toContain("Aucun mois.");
  });

  it("narrows to a period, and keeps it in the lists", async () => {
    const html = await read("?depuis=2026-02-23&jusqua=");

    expect(toTexte(html)).toContain("sur 2 semaines dues");
    expect(toTexte((await visiteur.get(findLien(html, "2 semaines dues"))).html)).toMatch(
      /Semaines dues · depuis le 23 février 2026 .* 2 semaines, /,
    );
  });

  it("says nothing of nothing", async () => {
    const ailleurs = createVisiteur(() => banc);
    await ailleurs.connect("cle-59");
    const texte = toTexte((await ailleurs.get(`${RACINE}/intensite`)).html);

    expect(texte).toContain("prévalence, à ce jour sans objet");
    expect(texte).toContain("Réalisé et attesté — 0 0");
  });

  it.each(PAGES.filter((path) => path.startsWith("/intensite")))(
    "says nothing of anybody on %s",
    async (path) => {
      const { html } = await visiteur.get(`${RACINE}${path}`);

      expect(html).toMatch(/[DR]-1/);
      expect(html).not.toMatch(/\d{11}|DUPONT|CAMILLE/);
    },
  );
});
