import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { arm, CAMILLE, declare } from "../dispatch/scene.ts";
import { type Banc, openBanc } from "../support/banc.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

interface Element {
  identifiantActivite: string;
  codeActivite: string;
  libelle: string | null;
  exploitable: boolean;
  dossier: string | null;
  usager?: { identifiant: string } | null;
  dateEcheance: string;
  attributs: Record<string, string>;
}

const list = (query: string, cle?: string) =>
  banc.call("GET", `/v1/activites?${query}`, cle === undefined ? {} : { cle });
const search = async (query: string): Promise<Element[]> => {
  const { status, body } = await list(query);
  expect(status).toBe(200);
  return body.elements;
};
const numeroOf = ({ usager }: Element) => usager?.identifiant ?? null;
const ofCamille = (elements: Element[]) => elements.filter((element) => numeroOf(element) === CAMILLE);

describe("GET /v1/activites", () => {
  it("lists what France Travail expects, soonest deadline first, with labels and attributes by their name", async () => {
    const elements = await search("famille=GLI100&limite=500");

    expect(elements.length).toBeGreaterThan(3);
    const echeances = elements.map(({ dateEcheance }) => dateEcheance);
    expect(echeances).toEqual(echeances.toSorted());
    const instruire = elements.find(
      (element) => element.codeActivite === "ACT366" && numeroOf(element) === CAMILLE,
    );
    expect(instruire).toMatchObject({
      libelle: "Proposition de suspension du RSA à instruire",
      exploitable: true,
      dossier: null,
      attributs: { idConsequenceSanction: "366" },
    });
  });

  it("gives the department's own reference of the person, in its own collectivité only", async () => {
    await declare(banc, "D-1", CAMILLE);
    const references = (elements: Element[]) => [
      ...new Set(ofCamille(elements).map(({ dossier }) => dossier)),
    ];

    expect(references(await search("code=ACT382&limite=500"))).toEqual(["D-1"]);
    const { body } = await list("code=ACT382&limite=500", "cle-59");
    expect(references(body.elements)).toEqual([null]);
  });

  it("asks without a jeton, and searches for nobody", async () => {
    await declare(banc, "D-1", CAMILLE);
    await search("code=ACT382");

    expect((await banc.arrived()).map(({ chemin }) => chemin.split("/partenaire")[1])).toEqual([
      "/activites-operationnelles/v2/activites/chercher",
    ]);
    const [chercher] = await banc.arrived();
    expect(Object.keys(chercher?.entetes ?? {})).not.toContain("ft-jeton-usager");
  });

  it("shows an activity that is about nobody and one of an unknown code, and drops none", async () => {
    const activites = [
      { identifiantActivite: "1", codeActivite: "ACT999" },
      {
        identifiantActivite: "2",
        codeActivite: "ACT382",
        usager: { identifiant: "X", typeIdentifiant: "idRci" },
      },
    ];
    await arm(banc, { api: "activites-operationnelles", effet: { statut: 200, corps: activites } });

    expect(await search("famille=INSEA")).toEqual([
      {
        identifiantActivite: "1",
        codeActivite: "ACT999",
        libelle: null,
        exploitable: false,
        dossier: null,
        attributs: {},
      },
      {
        ...activites[1],
        libelle: "Décision d'orientation à prendre",
        exploitable: false,
        dossier: null,
        attributs: {},
      },
    ]);
  });

  it("is 200 and an empty list where France Travail says 204", async () => {
    expect((await list("code=ACT001")).body).toEqual({ elements: [], suivant: null });
    expect((await banc.arrived("/chercher")).map(({ statut }) => statut)).toEqual([204]);
  });

  it("forgets an activity once its act is done", async () => {
    await declare(banc, "D-1", CAMILLE);
    const before = ofCamille(await search("code=ACT382&limite=500"));
    const { status } = await banc.call("POST", "/v1/dossiers/D-1/orientation/decision", {
      body: { etatDecision: "ACCEPTEE" },
    });

    expect(status).toBe(201);
    expect(before).toHaveLength(1);
    expect(ofCamille(await search("code=ACT382&limite=500"))).toEqual([]);
    expect(ofCamille(await search("code=ACT380&limite=500"))).toHaveLength(1);
  });

  it("logs nobody's number", async () => {
    await declare(banc, "D-1", CAMILLE);
    await search("code=ACT382&limite=500");

    expect(banc.logged()).not.toContain(CAMILLE);
  });
});

describe("the pages of GET /v1/activites", () => {
  /** Every page, in order, from the first one on. */
  async function listPages(query: string): Promise<Element[][]> {
    const pages: Element[][] = [];
    for (let suite = ""; pages.length < 100; ) {
      const { status, body } = await list(`${query}${suite}`);
      expect(status).toBe(200);
      pages.push(body.elements);
      if (body.suivant === null) return pages;
      suite = `&curseur=${body.suivant}`;
    }
    throw new Error("no end after a hundred pages");
  }
  const ids = (pages: Element[][]) => pages.flat().map(({ identifiantActivite }) => identifiantActivite);

  it.each([1000, 3, 2, 1])(
    "hold each activity once, over France Travail's pages of %i",
    async (pageActivites) => {
      const whole = await search("famille=GLI100&limite=500");
      await banc.simulateur("PUT", "/_reglages", { pageActivites });

      const pages = await listPages("famille=GLI100&limite=2");

      expect(ids(pages)).toEqual(ids([whole]));
      expect(Math.max(...pages.map((page) => page.length))).toBe(Math.min(2, pageActivites));
    },
  );

  it("hold 50 unless told", async () => {
    const activites = Array.from({ length: 51 }, (_, index) => ({ identifiantActivite: String(index) }));
    await arm(banc, { api: "activites-operationnelles", effet: { statut: 200, corps: activites } });

    const pages = await listPages("code=ACT382");

    expect(pages.map((page) => page.length)).toEqual([50, 1]);
    expect(ids(pages)).toEqual(activites.map(({ identifiantActivite }) => identifiantActivite));
  });

  it("start again when France Travail's cursor is dead, and go on where they were (G73)", async () => {
    const whole = await search("famille=GLI100&limite=500");
    await banc.simulateur("PUT", "/_reglages", { pageActivites: 2 });
    const { body } = await list("famille=GLI100&limite=2");
    const refusal = { code: "SIMULATEUR", message: "Curseur échu", details: null };
    const api = "activites-operationnelles";
    await arm(banc, { api, fois: 1, effet: { statut: 400, corps: [refusal] } });

    const { body: next } = await list(`famille=GLI100&limite=2&curseur=${body.suivant}`);

    expect(ids([next.elements])).toEqual(ids([whole.slice(2, 4)]));
  });

  it.each<[query: string, chemin: string, message: string]>([
    ["", "", "Un de code, famille et domaine est attendu, et un seul."],
    ["code=ACT366&famille=GLI100", "", "Un de code, famille et domaine est attendu, et un seul."],
    ["numero=10429447247&code=ACT366", "/numero", "Champ inconnu : le retirer."],
    [
      "code=ACT366&code=ACT367",
      "/code",
      "Des majuscules sans accent et des chiffres sont attendus, 32 au plus.",
    ],
  ])("are refused: %s", async (query, chemin, message) => {
    const { status, body } = await list(query);

    expect(status).toBe(422);
    expect(body).toMatchObject({ code: "donnees-invalides", erreurs: [{ chemin, message }] });
    expect(body.erreurs).toHaveLength(1);
  });

  it("are refused with the cursor of another search", async () => {
    const { body: first } = await list("famille=GLI100&limite=1");
    const { status, body } = await list(`code=ACT366&curseur=${first.suivant}`);

    expect(status).toBe(422);
    expect(body.erreurs).toEqual([
      {
        chemin: "/curseur",
        message: "Ce curseur vient d'une autre recherche : garder les mêmes paramètres d'une page à l'autre.",
      },
    ]);
  });
});
