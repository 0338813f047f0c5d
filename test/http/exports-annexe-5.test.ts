import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArchive, readTableaux } from "../support/archive.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { readClasseur, readPdf, SANS_BUREAUTIQUE } from "../support/bureautique.ts";
import { readCsv } from "../support/csv.ts";
import { createAppels } from "../support/dossiers.ts";

/** Copied from the convention. */
const LIGNES = [
  "Orientation",
  "Prise de rendez-vous",
  "Diagnostic",
  "Contrat d'engagement",
  "Accompagnement (dont suivi de l'intensité)",
  "Sanction",
  "Autres",
];
const TITRE =
  "ANNEXE 5 - Engagement du conseil départemental en matière de transmission de données et d'interopérabilité";
const COLONNES = [
  "Modalités prévisionnelles",
  "Echéances prévisionnelles du déploiement effectif dans le département",
];
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

let banc: Banc;
const { declare, decide } = createAppels(() => banc);
const engage = (flux: string, body: unknown) => banc.call("PUT", `/v1/engagements/${flux}`, { body });

beforeAll(async () => {
  banc = await openBanc();
  await banc.reset("2026-02-12T11:00:00Z");
  await declare("D-1");
  expect((await decide("D-1")).status).toBe(201);
  for (const [flux, body] of [
    ["orientation", { modalite: "api-editeur", editeur: "Éditeur & Cie <33>", echeance: "2026-06-30" }],
    [
      "rendez-vous",
      {
        modalite: "rdv-insertion",
        echeance: "2026-T1",
        attestation: { date: "2026-02-02", auteur: "Zoé MÉTAYER", piece: "=pv-deploiement.pdf" },
      },
    ],
    ["diagnostic", { modalite: "suivi-de-parcours", echeance: "2026-01-31" }],
    ["sanction", { sansObjet: "Aucune délégation prévue" }],
  ] as const)
    expect((await engage(flux, body)).status).toBe(200);
});
afterAll(() => banc.close());

async function take(fichier: string) {
  const headers = { authorization: "Bearer bac-a-sable" };
  const response = await banc.gateway.app.request(`/v1/exports/${fichier}`, { headers });
  return { response, contenu: Buffer.from(await response.arrayBuffer()) };
}

describe("GET /v1/exports/annexe-5.docx", () => {
  it("a pour tableau celui de la convention : sept lignes et deux colonnes, mot pour mot", async () => {
    const { response, contenu } = await take("annexe-5.docx");

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(TYPE);
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="annexe-5-33-2026-02-12.docx"',
    );
    const [declared, measured] = readTableaux(readArchive(contenu, "word/document.xml"));
    expect(declared?.[0]).toEqual(["", ...COLONNES]);
    expect(declared?.slice(1).map(([ligne]) => ligne)).toEqual(LIGNES);
    expect(measured?.slice(1).map(([ligne]) => ligne)).toEqual(LIGNES);
  });

  it("dit ce qui est déclaré, et à part ce qui est mesuré, daté", async () => {
    const document = readArchive((await take("annexe-5.docx")).contenu, "word/document.xml");

    const [declared = [], measured = []] = readTableaux(document.replaceAll("\u00a0", " "));
    expect(declared[1]).toEqual([
      "Orientation",
      "API France Travail mis à disposition des éditeurs\néditeur : Éditeur & Cie <33>",
      "30 juin 2026",
    ]);
    expect(declared[2]?.[2]).toBe("1er trimestre 2026\nau plus tard le 31 mars 2026");
    expect(declared[5]?.slice(1)).toEqual(["Non déclarées", "Non fixée"]);
    expect(declared[6]?.slice(1)).toEqual(["Sans objet\nAucune délégation prévue", "Sans objet"]);
    expect(measured[1]).toEqual([
      "Orientation",
      "Effectif (mesuré)\ndepuis le 12 février 2026",
      "du 12 février 2026\nau 12 février 2026",
      // One act, one person: masked.
      "< 11 acceptés\n0 refusés",
      "non publiée\n< 11 personnes",
    ]);
    expect(measured[2]?.[1]).toBe("Déclaré (non mesuré)\nattesté le 2 février 2026");
    expect(measured[3]?.[1]).toBe("En retard\néchéance passée le 31 janvier 2026");
    expect(document).toContain("Ce qui est mesuré au");
  });

  it("est un document français, aux en-têtes de tableau annoncés et répétés, au format A4", async () => {
    const { contenu } = await take("annexe-5.docx");
    const document = readArchive(contenu, "word/document.xml");

    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(document.match(/<w:tblLook [^>]*w:firstColumn="(true|1)"/g)).toHaveLength(2);
    expect(document).toMatch(/<w:pgSz [^>]*w:w="11906"/);
    expect(readArchive(contenu, "word/styles.xml")).toContain('w:val="fr-FR"');
    expect(readArchive(contenu, "docProps/core.xml").replaceAll("&apos;", "'")).toContain(TITRE);
  });

  it("rien de personnel, pas même l'auteur d'une attestation", async () => {
    for (const fichier of ["annexe-5.docx", "annexe-5.csv"]) {
      const { contenu } = await take(fichier);
      const texte = fichier.endsWith("csv") ? String(contenu) : readArchive(contenu, "word/document.xml");
      for (const mot of ["MÉTAYER", "10429447247", "D-1"]) expect(texte).not.toContain(mot);
    }
  });

  it.skipIf(SANS_BUREAUTIQUE)("s'ouvre dans LibreOffice, accents intacts", { timeout: 120_000 }, async () => {
    const { texte, pages } = readPdf((await take("annexe-5.docx")).contenu);

    const words = texte.replace(/\s+/g, " ");
    expect(pages).toBe(2);
    expect(words).toContain(TITRE);
    expect(words).toContain("Gironde. Situation au 12 février 2026");
    for (const ligne of LIGNES.filter((nom) => !nom.startsWith("Accompagnement")))
      expect(texte).toContain(ligne);
    // Two lines in its column, the header on both pages.
    expect(texte).toMatch(/Accompagnement \(dont .*\n.*suivi de l'intensité\)/);
    expect(words).toContain("Effectif (mesuré)");
    expect(words).toContain("Déclaré (non mesuré)");
  });
});

describe("GET /v1/exports/annexe-5.csv", () => {
  it("a les sept lignes, les deux colonnes de la convention, et la mesure de l'API", async () => {
    const { response, contenu } = await take("annexe-5.csv");

    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="annexe-5-33-2026-02-12.csv"',
    );
    const lignes = readCsv(String(contenu));
    expect(lignes.map(({ Ligne }) => Ligne)).toEqual(LIGNES);
    expect(Object.keys(lignes[0] ?? {})).toEqual(expect.arrayContaining(COLONNES));
    const { elements } = (await banc.call("GET", "/v1/engagements")).body;
    expect(lignes.map((ligne) => ligne.État)).toEqual(
      elements.map(({ mesure }: { mesure: { etat: string } }) => mesure.etat),
    );
    expect(lignes[0]).toMatchObject({
      "Mesuré ou déclaré": "mesuré",
      "Premier échange accepté": "2026-02-12",
      "Acceptés sur 30 jours": "< 11",
      "Couverture (%)": "< 11",
      "Observé le": "2026-02-12",
    });
    expect(lignes[1]).toMatchObject({
      "Mesuré ou déclaré": "déclaré",
      "Au plus tard le": "2026-03-31",
      Pièce: "'=pv-deploiement.pdf",
    });
  });

  it.skipIf(SANS_BUREAUTIQUE)("s'ouvre dans LibreOffice, accents intacts", { timeout: 120_000 }, async () => {
    const [entete = [], ...lignes] = readClasseur((await take("annexe-5.csv")).contenu);

    expect(entete.slice(0, 3)).toEqual(["Ligne", ...COLONNES]);
    expect(lignes.map(([ligne]) => ligne)).toEqual(LIGNES);
    expect(lignes[0]?.[1]).toBe(
      "API France Travail mis à disposition des éditeurs ; éditeur : Éditeur & Cie <33>",
    );
  });

  it.each(["annexe-5.csv", "annexe-5.docx"])("%s demande le droit pilotage", async (fichier) => {
    const refused = await banc.call("GET", `/v1/exports/${fichier}`, { cle: "cle-lecture" });

    expect(refused.body).toMatchObject({ code: "droit-insuffisant" });
  });
});
