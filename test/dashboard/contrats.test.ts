import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { createAppels } from "../support/dossiers.ts";
import { createVisiteur, findLien, RACINE, readComptes, toTexte } from "./navigation.ts";

let banc: Banc;
const visiteur = createVisiteur(() => banc);
const { declare, tell } = createAppels(() => banc);
const read = async () => (await visiteur.get(`${RACINE}/contrats`)).html;

const person = async (
  reference: string,
  dateReception: string,
  faits: readonly (readonly [type: string, date: string])[],
  soumisDroitsDevoirs: boolean | null = true,
) => {
  await declare(reference, {
    droitRsa: { dateReception },
    ...(soumisDroitsDevoirs !== null && { soumisDroitsDevoirs }),
  });
  for (const [type, date] of faits) await tell(reference, type, date);
};

beforeAll(async () => {
  banc = await openBanc();
  // 24 June 2026: 190 days until the last useful one.
  banc.clock.set("2026-06-24T10:00:00Z");
  await person("D-MOIS", "2026-01-05", [
    ["inscription", "2026-01-02"],
    ["orientation-decidee", "2026-01-31"],
    ["contrat-signe", "2026-02-28"],
  ]);
  await person("D-DEUX", "2026-01-05", [
    ["orientation-decidee", "2026-01-31"],
    ["contrat-signe", "2026-03-31"],
  ]);
  await person("D-TARD", "2026-01-05", [
    ["orientation-decidee", "2026-01-10"],
    ["contrat-signe", "2026-06-01"],
  ]);
  await person("D-SANS", "2026-01-05", [["orientation-decidee", "2026-01-20"]], null);
  await person("D-JUIN", "2026-05-05", [["orientation-decidee", "2026-06-10"]]);
  await person("D-STOCK", "2024-05-05", [["contrat-signe", "2026-06-02"]]);
  await person("D-STOCK-2", "2024-05-05", []);
  await person("D-FAUX", "2026-02-05", [["contrat-signe", "2026-03-01"]]);
  // Outside of the field: not subject, and a right that ended.
  await person("D-HORS", "2026-01-05", [], false);
  await person("D-CLOS", "2026-01-05", [
    ["orientation-decidee", "2026-01-10"],
    ["contrat-signe", "2026-01-20"],
    ["droit-clos", "2026-04-01"],
  ]);
  await visiteur.connect(CLE);
});
afterAll(() => banc.close());

describe("Contrats", () => {
  it("says the coverage against 100 %, the territory's date, and how many contracts a week it takes", async () => {
    const { body } = await banc.call("GET", "/v1/indicateurs/contrats");
    const texte = toTexte(await read());

    expect(body.ensemble).toMatchObject({ effectif: 8, couverts: 4, couverture: 0.5, incoherents: 1 });
    expect(body.ensemble.effort).toMatchObject({
      restants: 4,
      joursRestants: 190,
      dernierJour: "2026-12-31",
    });
    expect(texte).toContain("couverture 50 % 4 contrats signés sur 8 personnes");
    // 539 of the 729 days are over.
    expect(texte).toContain("repère du jour 73,9 %");
    // 4 contracts in 190 days are 0.147 a week: nobody signs a part of one.
    expect(texte).toContain(
      "contrats à signer par semaine 1 4 contrats à signer en 190 jours, soit 0,1 par semaine",
    );
    expect(texte).toContain("dernier jour utile 31 décembre 2026 date du territoire, métropole");
    expect(texte).toContain("incohérents 1");
    expect(texte).toContain("1 aux droits et devoirs non renseignés");
    expect(texte).toContain("médiane 57 j 9 sur 10 en au plus 57 j");
  });

  it("keeps the territory's own date overseas", async () => {
    const outreMer = createVisiteur(() => banc);
    await outreMer.connect("cle-971");

    expect(toTexte((await outreMer.get(`${RACINE}/contrats`)).html)).toContain(
      "dernier jour utile 31 décembre 2027 date du territoire, outre-mer",
    );
  });

  it("follows those oriented in a month for three months, and tells no share before all have had them", async () => {
    const { body } = await banc.call("GET", "/v1/indicateurs/contrats");
    const texte = toTexte(await read());

    expect(body.parMoisOrientation).toMatchObject([
      {
        mois: "2026-01",
        effectif: 4,
        couverts: 3,
        sous: [
          { mois: 1, signes: 1, part: 0.25 },
          { mois: 2, signes: 2, part: 0.5 },
          { mois: 3, signes: 2, part: 0.5 },
        ],
      },
      { mois: "2026-06", effectif: 1, couverts: 0, sous: [{ part: null }, { part: null }, { part: null }] },
      { mois: null, effectif: 3, couverts: 1, sous: [] },
    ]);
    expect(texte).toContain("janvier 2026 4 1 · 25 % 2 · 50 % 2 · 50 % 3 75 %");
    expect(texte).toContain("juin 2026 1 0 en cours 0 en cours 0 en cours 0 0 %");
    expect(texte).toContain("stock, ou sans orientation 3 — — — 1 33,3 %");
  });

  it("links each figure of its tables to as many dossiers", async () => {
    const comptes = await readComptes(visiteur, await read());

    // The curve: three months, twice; two populations, three cohorts, one organisme and one parcours.
    expect(comptes.length).toBe(3 * 2 + 2 * 2 + 5 + 5 + 2 + 2 + 2);
    for (const { adresse, dit, liste } of comptes) expect(liste, adresse).toBe(dit);
  });

  it("links what stands above them too, whoever signed outside of the field included", async () => {
    const html = await read();
    const behind = async (lien: string) => toTexte((await visiteur.get(findLien(html, lien))).html);

    expect(await behind("4 contrats à signer")).toMatch(
      /4 dossiers, .* D-SANS .* D-JUIN .* D-STOCK-2 .* D-FAUX /,
    );
    expect(await behind("8 personnes")).toContain(" 8 dossiers,");
    expect(await behind("dates qui se contredisent")).toMatch(/1 dossier, .* D-FAUX /);
    expect(await behind("1 aux droits et devoirs non renseignés")).toMatch(/1 dossier, .* D-SANS /);
    expect(await behind("inscription connue")).toMatch(/1 dossier, .* D-MOIS /);
    expect(await behind("5 sans inscription connue")).toMatch(/5 dossiers, .* D-CLOS /);
  });
});
