import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { createVisiteur, findLien, PAGES, RACINE, readComptes, toTexte } from "./navigation.ts";

let banc: Banc;
const visiteur = createVisiteur(() => banc);
const { declare } = createAppels(() => banc);
const read = async () => (await visiteur.get(`${RACINE}/sanctions`)).html;

const AGENT = { "Agent-Identifiant": "AG-1", "Agent-Nom": "DUPONT", "Agent-Prenom": "CAMILLE" };
/** A first breach of the contract by a person alone, heard in time. */
const DECISION = {
  dateNotificationDecisionSanction: "2026-02-10",
  dateManquement: "2026-01-20",
  natureManquement: "N61",
  rangManquement: "R1",
  typeSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2026-01-25" },
};

beforeAll(async () => {
  banc = await openBanc();
  await declare("D-1", DOSSIER);
  // Each proposal counts from the day on which it was first read here.
  for (const [jour, id] of [
    ["2026-01-20", "366"],
    ["2026-02-05", "370"],
    ["2026-02-12", "509"],
  ] as const) {
    banc.clock.set(`${jour}T11:00:00Z`);
    expect((await banc.call("GET", `/v1/dossiers/D-1/sanctions/${id}`)).status).toBe(200);
  }
  const decided = await banc.call("POST", "/v1/dossiers/D-1/sanctions", { body: DECISION, headers: AGENT });
  expect(decided.status).toBe(201);
  await visiteur.connect(CLE);
});
afterAll(() => banc.close());

describe("Sanctions", () => {
  it("counts the fifteen days of each proposal, from the day on which it was known here", async () => {
    const { body } = await banc.call("GET", "/v1/indicateurs/sanctions");
    const texte = toTexte(await read());

    expect(body.instruction).toMatchObject({
      enCours: 2,
      echus: 1,
      propositions: [{ joursRestants: -8 }, { joursRestants: 8 }, { joursRestants: 15 }],
    });
    expect(texte).toContain("à instruire 2 dans leurs 15 jours , la plus proche dans 8 jours");
    expect(texte).toContain("décompte dépassé 1 plus de 15 jours");
    expect(texte).toContain("D-1 échue depuis 8 j 4 févr. 2026 20 janv. 2026");
    expect(texte).toContain("D-1 8 j 20 févr. 2026 5 févr. 2026");
    expect(texte).toContain("D-1 15 j 27 févr. 2026 12 févr. 2026");
  });

  it("counts the acts by what became of them, and the sanctions by type", async () => {
    const texte = toTexte(await read());

    expect(texte).toContain("Décision prise par le département 0 1 0 0 0");
    expect(texte).toContain("proposées par France Travail 3");
    expect(texte).toContain("SUSP_RSA, suspension décidée par le département 1");
  });

  it("links each figure of its tables to as many proposals, acts or sanctions", async () => {
    const comptes = await readComptes(visiteur, await read());

    // Fifteen days, today and the overdue; three acts by five outcomes; two types.
    expect(comptes.length).toBe(17 + 15 + 2);
    for (const { adresse, dit, liste } of comptes) expect(liste, adresse).toBe(dit);
    const html = await read();
    expect(toTexte((await visiteur.get(findLien(html, "dans leurs 15 jours"))).html)).toContain(
      " 2 propositions,",
    );
  });

  it("follows the clock: what is due today is not overdue, tomorrow it is", async () => {
    banc.clock.set("2026-02-20T11:00:00Z");
    await visiteur.connect(CLE);
    expect(toTexte(await read())).toContain("à instruire 2 dans leurs 15 jours , la plus proche aujourd’hui");
    banc.clock.set("2026-02-21T11:00:00Z");
    await visiteur.connect(CLE);
    expect(toTexte(await read())).toContain("décompte dépassé 2 ");
  });

  it("says who decides where the département does not (OM-04, OM-10)", async () => {
    const ailleurs = createVisiteur(() => banc);
    await ailleurs.connect("cle-974");
    const texte = toTexte((await ailleurs.get(`${RACINE}/sanctions`)).html);

    expect(texte).toContain("Ici, la caisse décide");
    expect(texte).toContain("Aucune proposition connue n’attend son premier acte.");
    expect(toTexte(await read())).not.toContain("Ici, la caisse décide");
  });

  it.each(PAGES.filter((path) => path.startsWith("/sanctions")))(
    "says nothing of anybody on %s",
    async (path) => {
      const { html } = await visiteur.get(`${RACINE}${path}`);

      expect(html).toMatch(/[DR]-1/);
      expect(html).not.toMatch(/\d{11}|DUPONT|CAMILLE/);
    },
  );
});
