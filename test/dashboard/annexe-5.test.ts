import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { arm, decide, declare, EN_ATTENTE, SANS_ORIENTATION, settle, sign } from "../dispatch/scene.ts";
import { type Answer, type Banc, CLE, openBanc } from "../support/banc.ts";
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
const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replace(/[\s\u00a0\u202f]+/g, " ");
const readHtml = async (path: string) => (await visiteur.get(`${RACINE}${path}`)).html;
const readText = async (path: string) => plain(await readHtml(path));
/** The rows of the first table of a page, each as the text of its cells. */
async function readRows(path: string): Promise<string[][]> {
  const [table = ""] = /<tbody>.*?<\/tbody>/s.exec(await readHtml(path)) ?? [];
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => plain(cell).trim()),
  );
}
const list = async (): Promise<Answer["body"][]> => (await banc.call("GET", "/v1/engagements")).body.elements;
const put = (flux: string, body: unknown) => banc.call("PUT", `/v1/engagements/${flux}`, { body });
const accept = async (reference: string) => {
  await declare(banc, reference, EN_ATTENTE);
  expect((await settle(banc, await decide(banc, reference))).etat).toBe("acceptee");
};
/** The day before noon in Paris, the session of the day before being over. */
async function at(jour: string): Promise<void> {
  banc.clock.set(`${jour}T10:30:00Z`);
  await visiteur.connect(CLE);
}

const NOMS: Record<string, string> = {
  "non-declare": "Non déclaré",
  declare: "Déclaré",
  effectif: "Effectif",
  interrompu: "Interrompu",
  "en-retard": "En retard",
  "sans-objet": "Sans objet",
};

describe("the seven rows", () => {
  it("are the API's, state by state and figure by figure, on the page and on the Accueil", async () => {
    await put("orientation", { modalite: "api-editeur", editeur: "Éditeur & Cie", echeance: "2026-T1" });
    await put("diagnostic", { modalite: "rdv-insertion", echeance: "2026-01-31" });
    await put("sanction", { sansObjet: "Aucune délégation" });
    await accept("D-1");
    await declare(banc, "D-2", SANS_ORIENTATION);
    expect((await settle(banc, await decide(banc, "D-2"))).etat).toBe("refusee");

    const [api, page, accueil] = [await list(), await readRows("/annexe-5"), await readRows("")];

    expect(page.map(([ligne]) => ligne)).toEqual(api.map(({ ligne }) => ligne));
    for (const [rang, { mesure }] of api.entries()) {
      for (const row of [page[rang], accueil[rang]]) expect(row?.[3]).toContain(NOMS[mesure.etat]);
      expect(page[rang]?.[3]).toContain(mesure.regle);
    }
    expect(page[0]?.slice(1)).toEqual([
      "API éditeur Éditeur &amp; Cie",
      "1er trimestre 2026 le 31 mars 2026 au plus tard",
      "Effectif depuis le 12 févr. 2026 · A5-04",
      "1 acceptée · 1 refusée",
      "50 % 1 à transmettre sur 2",
    ]);
    expect(page[2]?.[3]).toContain("En retard échéance dépassée de 12 j · A5-03");
    expect(page[2]?.[3]).toContain("vérifier ce choix pour la ligne « Diagnostic ». (A5-02)");
    expect(page[5]?.[3]).toContain("Sans objet Aucune délégation");
  });

  it("show an attestation as declared, never as measured", async () => {
    const attestation = { date: "2026-02-02", auteur: "Chef de projet", piece: "pv.pdf" };
    await put("rendez-vous", { modalite: "rdv-insertion", echeance: "2026-01-31", attestation });

    const row = (await readRows("/annexe-5"))[1]?.[3];

    expect(row).toMatch(
      /^Déclaré non mesuré · A5-05 Déclaré le 2 févr. 2026 par Chef de projet, pièce : pv.pdf$/,
    );
    expect((await readRows(""))[1]?.[3]).toBe("Déclaré non mesuré, attesté le 2 févr. 2026");
  });

  it("lead to the dossiers and to the acts that they count, each by its reference alone", async () => {
    await accept("D-1");
    await declare(banc, "D-2", null);
    const lists = async (path: string) => (await readRows(path)).map((row) => row.join(" | "));

    expect(await lists("/annexe-5/orientation/dossiers?transmis=non")).toEqual([
      "D-2 | 7 janv. 2026 | — | — | — | —",
    ]);
    expect(await lists("/annexe-5/orientation/dossiers?transmis=oui")).toEqual([
      "D-1 | 7 janv. 2026 | 25 janv. 2026 | — | — | 12 févr. 2026",
    ]);
    expect(await lists("/annexe-5/orientation/dossiers")).toHaveLength(2);
    const [acte] = await lists("/annexe-5/orientation/actes?issue=acceptee");
    expect(acte).toMatch(/^D-1 \| 12 févr. 2026 \| decision \| [\da-f-]{36}$/);
    expect(await lists("/annexe-5/orientation/actes?issue=acceptee&jusqua=2026-02-11")).toEqual([]);
    expect(await lists("/annexe-5/orientation/actes?issue=refusee")).toEqual([]);
  });

  it("have a time line with its table: planned, first, how far apart", async () => {
    await put("orientation", { modalite: "api-editeur", echeance: "2026-T1" });
    await accept("D-1");
    const html = await readHtml("/annexe-5");

    expect(html).toMatch(/<svg[^>]*aria-label="Pour chaque ligne, l’échéance prévue/);
    expect(plain(html)).toContain(
      "Orientation 1er trimestre 2026 12 févr. 2026 12 févr. 2026 47 j d’avance Effectif",
    );
  });
});

describe("a state, on the API and on the page", () => {
  /** The state that both tell, day by day. */
  async function follow(flux: number, ...jours: string[]): Promise<string[]> {
    const seen: string[] = [];
    for (const jour of jours) {
      await at(jour);
      const { etat } = (await list())[flux].mesure;
      expect((await readRows("/annexe-5"))[flux]?.[3]).toMatch(new RegExp(`^${NOMS[etat]} `));
      expect((await readRows(""))[flux]?.[3]).toMatch(new RegExp(`^${NOMS[etat]} `));
      seen.push(`${jour} ${etat}`);
    }
    return seen;
  }

  it("A5-03 : en retard le lendemain de l'échéance, un trimestre valant son dernier jour", async () => {
    await put("contrat-engagement", { modalite: "api-editeur", echeance: "2026-T1" });

    expect(await follow(3, "2026-03-31", "2026-04-01")).toEqual([
      "2026-03-31 declare",
      "2026-04-01 en-retard",
    ]);
    expect(await readText("")).toContain("1 ligne de l’annexe 5 en retard , Contrat d'engagement");
  });

  it("A5-04 : effectif le jour de la première transmission acceptée", async () => {
    await put("orientation", { modalite: "api-editeur", echeance: "2026-02-13" });
    const before = await follow(0, "2026-02-13", "2026-02-14");
    await accept("D-1");

    expect([...before, ...(await follow(0, "2026-02-14"))]).toEqual([
      "2026-02-13 declare",
      "2026-02-14 en-retard",
      "2026-02-14 effectif",
    ]);
    expect((await readRows("/annexe-5"))[0]?.[3]).toContain("depuis le 14 févr. 2026");
  });

  it("interrompu quand sept jours entiers sont passés sans rien, un dossier attendant l'acte", async () => {
    await accept("D-1");
    await declare(banc, "D-2", null);

    expect(await follow(0, "2026-02-19", "2026-02-20")).toEqual([
      "2026-02-19 effectif",
      "2026-02-20 interrompu",
    ]);
    expect((await readRows("/annexe-5"))[0]?.[3]).toContain("rien d’accepté depuis le 12 févr. 2026 (8 j)");
    expect(await readText("")).toContain("8 j Orientation : flux muet , rien d’accepté depuis le 12 févr.");
  });
});

describe("what needs somebody", () => {
  it("names the proposals of sanction that wait, and how long is left", async () => {
    await declare(banc, "D-1", "10429447247");
    await banc.call("GET", "/v1/activites?code=ACT366&limite=500");
    const { instruction } = (await banc.call("GET", "/v1/indicateurs/sanctions")).body;
    expect(instruction.enCours).toBe(1);

    await at("2026-02-25");
    expect(await readText("")).toContain("1 proposition de sanction à instruire , reste 2 j sur 15");
    await at("2026-02-28");
    expect(await readText("")).toContain("1 proposition de sanction à instruire , 15 jours passés pour 1");
  });

  it("names several silent flows as one thing to do", async () => {
    await accept("D-1");
    await declare(banc, "D-2", null);
    await declare(banc, "D-3", "10429447247");
    expect((await settle(banc, await sign(banc, "D-3"))).etat).toBe("acceptee");
    await at("2026-02-20");

    expect(await readText("")).toContain("2 flux muets , Orientation, Contrat d'engagement");
  });

  it("names a flow that fails too often", async () => {
    for (let rang = 0; rang < 10; rang += 1) {
      await declare(banc, `D-${rang}`, rang < 1 ? EN_ATTENTE : SANS_ORIENTATION);
      await settle(banc, await decide(banc, `D-${rang}`));
    }

    expect(await readText("")).toContain("90 % Orientation : échecs sur 7 jours");
  });

  it("says so when nothing does", async () => {
    expect(await readText("")).toContain("Rien n’attend personne");
  });

  it("stays readable while France Travail is down", async () => {
    await arm(banc, { api: "activites-operationnelles", effet: { statut: 503 } });

    expect((await visiteur.get(RACINE)).status).toBe(200);
  });
});

describe("nothing personal", () => {
  it("stands on these pages", async () => {
    await accept("D-1");
    for (const path of [
      "",
      "/annexe-5",
      "/annexe-5/orientation",
      "/annexe-5/orientation/dossiers",
      "/annexe-5/orientation/actes",
      "/annexe-5/chefferie/2026",
    ]) {
      const html = await readHtml(path);
      expect(html, path).toContain("<h1");
      // An id of a transmission is no number of a person.
      expect(html.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, ""), path).not.toMatch(/\d{11}/);
    }
  });
});
