import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, type Banc, CLE, openBanc } from "../support/banc.ts";
import { dumpTables, findInTables } from "../support/tables.ts";
import { createVisiteur, RACINE } from "./navigation.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await visiteur.connect(CLE);
});

const visiteur = createVisiteur(() => banc);
const PAGE = `${RACINE}/annexe-5/orientation`;
const AUTEUR = { prenom: "Camille", nom: "Martin" };
const plain = (text: string) => text.replace(/<[^>]+>/g, " ").replace(/[\s\u00a0\u202f]+/g, " ");
const readRow = async (): Promise<Answer["body"]> =>
  (await banc.call("GET", "/v1/engagements")).body.elements[0];
const readHistory = async () =>
  (await banc.call("GET", "/v1/engagements/orientation/historique")).body.elements;

/** What the form holds hidden, as it is shown now. */
async function readCache(path = PAGE): Promise<Record<string, string>> {
  const { html } = await visiteur.get(path);
  return Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
      .map(([, name = "", value = ""]) => [name, value])
      // The form of the header has a token too: the same.
      .filter(([name]) => name === "jeton" || name === "vu"),
  );
}
const send = async (champs: Record<string, string>, path = PAGE) =>
  visiteur.post(path, { ...(await readCache(path)), ...champs });

describe("declaring a row from its page", () => {
  it("replaces what was declared, by whom it says, as the API does", async () => {
    const first = await send({
      ...AUTEUR,
      modalite: "api-editeur",
      editeur: " Éditeur ",
      echeanceTrimestre: "2026-T2",
    });
    await send({
      ...AUTEUR,
      modalite: "suivi-de-parcours",
      echeanceJour: "2026-09-30",
      attesteLe: "2026-02-01",
      attestePar: "Chef de projet",
      piece: "pv.pdf",
    });

    expect([first.status, first.headers.get("location")]).toEqual([303, `${PAGE}?fait=ligne`]);
    expect(await readRow()).toMatchObject({
      modalite: "suivi-de-parcours",
      editeur: null,
      echeance: "2026-09-30",
      attestation: { date: "2026-02-01", auteur: "Chef de projet", piece: "pv.pdf" },
      mesure: { etat: "declare", origine: "attestation" },
    });
    expect(await readHistory()).toMatchObject([
      {
        auteur: { identifiant: "tableau de bord", ...AUTEUR },
        avant: { editeur: "Éditeur", echeance: "2026-T2" },
      },
      { auteur: AUTEUR, logiciel: "logiciel-test", avant: null },
    ]);
    const page = plain((await visiteur.get(`${PAGE}?fait=ligne`)).html);
    expect(page).toContain("La ligne est enregistrée");
    expect(page).toContain("12 févr. 2026, 12 h 00 · Camille Martin (tableau de bord), par logiciel-test");
    expect(page).toContain("Échéance : 2e trimestre 2026 → 30 sept. 2026");
    expect(page).toContain("Éditeur : Éditeur → rien");
  });

  it("takes a mixed row apart", async () => {
    const body = new URLSearchParams([
      ...Object.entries({ ...(await readCache()), ...AUTEUR, modalite: "mixte" }),
      ["modalites", "api-editeur"],
      ["modalites", "suivi-de-parcours"],
    ]);
    const response = await banc.gateway.app.request(`http://127.0.0.1${PAGE}`, {
      method: "POST",
      body: body.toString(),
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        Cookie: [...visiteur.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
    });

    expect(response.status).toBe(303);
    expect((await readRow()).modalites).toEqual(["api-editeur", "suivi-de-parcours"]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["nothing", {}, "Une modalité est attendue"],
    ["an unknown modality", { modalite: "fax" }, "Une modalité est attendue"],
    ["mixed of nothing", { modalite: "mixte" }, "deux modalités différentes"],
    ["a day and a quarter", { echeanceJour: "2026-06-30", echeanceTrimestre: "2026-T2" }, "pas les deux"],
    ["a day that does not exist", { echeanceJour: "2026-02-30" }, "Cette échéance n’existe pas"],
    [
      "an attestation of traffic",
      { attesteLe: "2026-02-01", attestePar: "Chef", piece: "pv.pdf" },
      "se mesure",
    ],
    [
      "half an attestation",
      { modalite: "autre", piece: "pv.pdf" },
      "sa date, son auteur et le nom de sa pièce",
    ],
    [
      "an attestation to come",
      { modalite: "autre", attesteLe: "2026-02-13", attestePar: "Chef", piece: "pv.pdf" },
      "un jour à venir",
    ],
    ["a number of a person", { precision: "Voir 1042 944 7247" }, "Ni NIR"],
    ["too long a text", { editeur: "x".repeat(121) }, "Au plus 120 caractères"],
    ["nobody", { nom: "" }, "Le nom de qui déclare est attendu"],
  ])("refuses %s, keeps what was typed, and writes nothing", async (nom, champs, message) => {
    const modalite = nom === "nothing" ? "" : "api-editeur";
    const { status, html } = await send({ ...AUTEUR, modalite, sansObjet: "", ...champs });

    expect(status).toBe(422);
    expect(plain(html).replaceAll("&#39;", "'")).toContain("Rien n’est enregistré");
    expect(html).toContain(message);
    expect(html).toContain('value="Camille"');
    expect(await readHistory()).toEqual([]);
  });

  it("refuses a form of a page older than the last change, and shows the row as it is", async () => {
    const old = await readCache();
    await banc.call("PUT", "/v1/engagements/orientation", {
      body: { modalite: "autre", editeur: "Un autre" },
    });

    const { status, html } = await visiteur.post(PAGE, { ...old, ...AUTEUR, modalite: "api-editeur" });

    expect(status).toBe(409);
    expect(html).toContain("modifiée depuis que la page a été ouverte");
    expect(html).toContain('value="Un autre"');
    expect(await readHistory()).toHaveLength(1);
  });

  it("refuses what does not come from its own form", async () => {
    expect((await send({ ...AUTEUR, modalite: "api-editeur", jeton: "autre" })).status).toBe(403);
    const key = createVisiteur(() => banc);
    expect((await key.post(PAGE, { ...AUTEUR, modalite: "api-editeur" })).status).toBe(303);
    expect(await readHistory()).toEqual([]);
  });

  it("keeps the names sealed", async () => {
    await send({ prenom: "Hyacinthe", nom: "Bonaventure", modalite: "api-editeur" });

    const dump = await dumpTables(banc.db);
    for (const text of ["Hyacinthe", "Bonaventure"]) expect(findInTables(dump, text), text).toEqual([]);
    expect((await visiteur.get(PAGE)).html).toContain("Hyacinthe Bonaventure");
  });

  it("shows its history page by page", async () => {
    for (let rang = 0; rang < 22; rang += 1)
      await banc.call("PUT", "/v1/engagements/orientation", {
        body: { modalite: "api-editeur", editeur: `Éditeur ${rang}` },
      });
    const { html } = await visiteur.get(PAGE);
    const next = /href="([^"]+avant=\d+)#historique"/.exec(html)?.[1] ?? "";

    expect(html).toContain("Éditeur 21");
    expect(html).not.toContain("Éditeur 0 ");
    const older = plain((await visiteur.get(next)).html);
    expect(older).toContain("Éditeur : Éditeur 0 → Éditeur 1");
    expect(older).not.toContain("Éditeur 20 → Éditeur 21");
  });
});

describe("the three indicators of volet 1", () => {
  const CHEFFERIE = `${RACINE}/annexe-5/chefferie/2026`;

  it("are typed from their page, and shown beside the yearly document", async () => {
    const champs = { etpChefferie: "1,5", etpTransformationNumerique: "", planFormalise: "oui" };
    const { status, headers } = await send(champs, CHEFFERIE);

    expect([status, headers.get("location")]).toEqual([303, `${RACINE}/annexe-5?fait=chefferie`]);
    expect((await banc.call("GET", "/v1/chefferie/2026")).body).toMatchObject({
      etpChefferie: 1.5,
      etpTransformationNumerique: null,
      planFormalise: true,
    });
    expect(plain((await visiteur.get(`${RACINE}/annexe-5`)).html)).toMatch(
      /2026 : saisir les indicateurs de chefferie 1,5 non saisi oui État d’avancement 2026/,
    );
    expect((await visiteur.get(CHEFFERIE)).html).toContain('value="1,5"');
  });

  it.each(["-1", "1001", "1,555", "un"])("refuse « %s » ETP", async (etpChefferie) => {
    const { status, html } = await send({ etpChefferie }, CHEFFERIE);

    expect(status).toBe(422);
    expect(html).toContain("Un nombre d’ETP est attendu");
    expect((await banc.call("GET", "/v1/chefferie/2026")).body.modifieLe).toBeNull();
  });

  it.each(["2024", "2029", "x"])("have no page for the year %s", async (annee) => {
    expect((await visiteur.get(`${RACINE}/annexe-5/chefferie/${annee}`)).status).toBe(404);
  });
});

describe("the documents", () => {
  const take = async (path: string) => {
    const Cookie = [...visiteur.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await banc.gateway.app.request(`http://127.0.0.1${RACINE}/documents/${path}`, {
      headers: { Cookie },
    });
    return { response, contenu: Buffer.from(await response.arrayBuffer()) };
  };

  it.each(["annexe-5.csv", "delais.csv", "dossiers-echus.csv"])(
    "%s is the API's, byte for byte",
    async (nom) => {
      await banc.call("PUT", "/v1/dossiers/D-1", { body: { droitRsa: { dateReception: "2025-12-01" } } });
      const api = await banc.gateway.app.request(`/v1/exports/${nom}`, {
        headers: { Authorization: `Bearer ${CLE}` },
      });
      const { response, contenu } = await take(nom);

      expect(response.status).toBe(200);
      expect(response.headers.get("content-disposition")).toBe(api.headers.get("content-disposition"));
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(contenu).toEqual(Buffer.from(await api.arrayBuffer()));
    },
  );

  it.each([
    ["annexe-5.docx", "annexe-5-33-2026-02-12.docx"],
    ["etat-avancement.docx?annee=2025", "etat-avancement-33-2026-02-12.docx"],
  ])("%s is a document to keep", async (path, nom) => {
    const { response, contenu } = await take(path);

    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${nom}"`);
    expect(contenu.subarray(0, 2).toString()).toBe("PK");
  });

  it("are linked from the page, and exist under no other name", async () => {
    const { html } = await visiteur.get(`${RACINE}/annexe-5`);
    const linked = [...html.matchAll(/href="\/tableau-de-bord\/documents\/([^"]+)"/g)].map(
      ([, path]) => path,
    );

    expect(linked).toEqual([
      "annexe-5.docx",
      "annexe-5.csv",
      "etat-avancement.docx?annee=2026",
      "etat-avancement.docx?annee=2025",
    ]);
    expect((await visiteur.get(`${RACINE}/documents/autre.csv`)).status).toBe(404);
  });
});
