import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeEntities, readArchive, readTableaux } from "../support/archive.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { readPdf, SANS_BUREAUTIQUE } from "../support/bureautique.ts";
import { createAppels } from "../support/dossiers.ts";

let banc: Banc;
const { declare, tell } = createAppels(() => banc);

const recu = (dateReception: string) => ({ droitRsa: { dateReception }, soumisDroitsDevoirs: true });

beforeAll(async () => {
  banc = await openBanc();
  await banc.reset("2026-06-30T10:00:00Z");
  // 12 oriented in 20 days, 11 of which signed in 10; 11 whose six weeks ran out; 3 oriented late.
  for (let rang = 0; rang < 12; rang += 1) {
    await declare(`A-${rang}`, recu("2026-01-05"));
    await tell(`A-${rang}`, "orientation-decidee", "2026-01-25");
    if (rang > 0) await tell(`A-${rang}`, "contrat-signe", "2026-02-04");
  }
  for (let rang = 0; rang < 11; rang += 1) await declare(`B-${rang}`, recu("2026-02-02"));
  for (let rang = 0; rang < 3; rang += 1) {
    await declare(`C-${rang}`, recu("2026-03-02"));
    await tell(`C-${rang}`, "orientation-decidee", "2026-05-02");
  }
  // Of another year, and of the stock.
  await declare("D-1", { droitRsa: { dateReception: "2025-03-03" } });
  for (let rang = 0; rang < 13; rang += 1) await declare(`E-${rang}`, recu("2023-03-03"));
  const chefferie = { etpChefferie: 1.5, etpTransformationNumerique: null, planFormalise: true };
  expect((await banc.call("PUT", "/v1/chefferie/2026", { body: chefferie })).status).toBe(200);
});
afterAll(() => banc.close());

async function take(query = "") {
  const headers = { authorization: "Bearer bac-a-sable" };
  const response = await banc.gateway.app.request(`/v1/exports/etat-avancement.docx${query}`, { headers });
  return { response, contenu: Buffer.from(await response.arrayBuffer()) };
}

/** The tables, each as its rows by the first cell, spaces plain. */
async function readMesures(query = "") {
  const document = readArchive((await take(query)).contenu, "word/document.xml");
  const tableaux = readTableaux(document.replaceAll("\u00a0", " "));
  return tableaux.map((lignes) => Object.fromEntries(lignes.map(([nom, ...cells]) => [nom, cells])));
}

describe("GET /v1/exports/etat-avancement.docx", () => {
  it("est daté, et dit ce qu'il ne calcule pas", async () => {
    const { response, contenu } = await take();

    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="etat-avancement-33-2026-06-30.docx"',
    );
    const document = readArchive(contenu, "word/document.xml");
    expect(document).toContain("État d&apos;avancement 2026");
    for (const titre of [
      "Annexe 5",
      "Délais",
      "Couverture",
      "Intensité",
      "Sanctions",
      "Indicateurs de chefferie",
    ])
      expect(document).toMatch(new RegExp(`[1-6]\\. ${titre}`));
    expect(document).toContain("Ce que ce document ne calcule pas");
  });

  it("les délais de l'année, le stock à part ; de 1 à 10 rien n'est publié, ni ce qui le ferait connaître", async () => {
    const [, , delais] = await readMesures();

    expect(delais).toMatchObject({
      Dossiers: ["26", "26", "13"],
      // Three late are masked; so is the smallest other one, or the total would tell them.
      "Faits hors délai": ["< 11", "0", "0"],
      "Échus, non faits": ["< 11", "< 11", "0"],
      Respectés: ["12", "< 11", "0"],
      "Part à temps": ["non publiée", "non publiée", "sans objet"],
      "En cours": ["0", "0", "13"],
    });
  });

  it("la couverture par le contrat, contre 100 % à la date du territoire", async () => {
    const [, , , contrats] = await readMesures();

    const mesure = (await banc.call("GET", "/v1/indicateurs/contrats")).body;
    expect(mesure.parRegime.stock.effectif).toBe(13);
    expect(contrats?.Stock?.slice(0, 3)).toEqual(["13", "0", "0 %"]);
    const { effectif, couverts } = mesure.parRegime["primo-entrant"];
    expect([effectif, couverts]).toEqual([27, 11]);
    expect(contrats?.["Primo-entrants"]?.slice(0, 3)).toEqual(["27", "11", "41 %"]);
    // One of the forty is not known to be subject to the droits et devoirs.
    expect(mesure.ensemble).toMatchObject({ effectif: 40, droitsDevoirsInconnus: 1 });
    expect(decodeEntities(readArchive((await take()).contenu, "word/document.xml"))).toContain(
      "sans qu'on le sache (<\u00a011)",
    );
  });

  it("les trois indicateurs de chefferie, mot pour mot, tels que saisis", async () => {
    const chefferie = (await readMesures()).at(-1);

    expect(chefferie).toMatchObject({
      "Nombre d'ETP dédié à la chefferie de projet": ["1,5"],
      "Nombre d'ETP dédié à la transformation numérique": ["non saisi"],
      "Formalisation du plan d'action départemental 2025-2027 : oui / non": ["oui"],
    });
    expect(Object.values((await readMesures("?annee=2025")).at(-1) ?? {}).slice(1)).toEqual([
      ["non saisi"],
      ["non saisi"],
      ["non saisi"],
    ]);
  });

  it.each(["?annee=2024", "?annee=2029", "?annee=x", "?mois=1"])("refuse (422) %s", async (query) => {
    expect((await take(query)).response.status).toBe(422);
  });

  it("demande le droit pilotage, et ne porte aucune référence de dossier", async () => {
    const refused = await banc.call("GET", "/v1/exports/etat-avancement.docx", { cle: "cle-lecture" });

    expect(refused.body).toMatchObject({ code: "droit-insuffisant" });
    expect(readArchive((await take()).contenu, "word/document.xml")).not.toMatch(/\b[A-E]-\d/);
  });

  it.skipIf(SANS_BUREAUTIQUE)("s'ouvre dans LibreOffice, accents intacts", { timeout: 120_000 }, async () => {
    const { texte, pages } = readPdf((await take()).contenu);

    expect(pages).toBeLessThanOrEqual(4);
    expect(texte).toContain("État d'avancement 2026");
    expect(texte).toContain("Accompagnement (dont");
    expect(texte.replace(/\s+/g, " ")).toContain(
      "Formalisation du plan d'action départemental 2025-2027 : oui / non",
    );
  });
});
