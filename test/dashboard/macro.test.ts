import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANNEXE_4 } from "../../src/domain/annexe-4.ts";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { createAppels } from "../support/dossiers.ts";
import { createVisiteur, findLien, RACINE, readComptes, toTexte } from "./navigation.ts";

let banc: Banc;
const visiteur = createVisiteur(() => banc);
const { declare, tell } = createAppels(() => banc);
const read = async () => (await visiteur.get(`${RACINE}/indicateurs`)).html;

const person = async (
  reference: string,
  faits: readonly (readonly [type: string, date: string])[],
  body: object = {},
) => {
  const droit = { droitRsa: { dateReception: "2026-01-05" }, soumisDroitsDevoirs: true };
  await declare(reference, { ...droit, ...body });
  for (const [type, date] of faits) expect((await tell(reference, type, date)).status).toBe(201);
};

/** Kept at once, whatever becomes of it at France Travail. */
const week = async (reference: string, semaine: string, heuresRealisees: number) => {
  const { status } = await banc.call("PUT", `/v1/dossiers/${reference}/intensite/${semaine}`, {
    body: { heuresRealisees },
    headers: { Prefer: "respond-async" },
  });
  expect(status).toBe(202);
};

beforeAll(async () => {
  banc = await openBanc();
  banc.clock.set("2026-06-24T10:00:00Z");
  await person(
    "D-1",
    [
      ["inscription", "2026-01-02"],
      ["orientation-decidee", "2026-01-31"],
      ["contrat-signe", "2026-02-28"],
    ],
    { usager: { nir: "298049999000136", dateNaissance: "1998-04-23" } },
  );
  await week("D-1", "2026-W12", 10);
  await person("D-2", [
    ["orientation-decidee", "2026-01-20"],
    ["contrat-signe", "2026-02-10"],
  ]);
  // Told before the signature, and done for nothing after it: neither shows that the contract's offer was used.
  await week("D-2", "2026-W05", 10);
  await week("D-2", "2026-W12", 0);
  await person("D-3", [
    ["orientation-decidee", "2026-01-10"],
    ["orientation-decidee", "2026-03-01"],
  ]);
  await person("D-4", [
    ["orientation-decidee", "2026-01-10"],
    ["droit-clos", "2026-03-01"],
  ]);
  await person("D-5", [
    ["orientation-decidee", "2026-01-10"],
    ["droit-clos", "2026-03-01"],
    ["droit-rouvert", "2026-03-15"],
  ]);
  // Its thirty days are not over.
  await person("D-6", [
    ["orientation-decidee", "2026-01-10"],
    ["droit-clos", "2026-06-10"],
  ]);
  await person("D-7", []);
  await visiteur.connect(CLE);
});
afterAll(() => banc.close());

describe("Indicateurs", () => {
  it("tells every indicator of Annexe 4, with its formula, or the reason why it has no figure", async () => {
    const texte = toTexte(await read());

    expect(ANNEXE_4).toHaveLength(17);
    for (const { nom, formule, portee } of ANNEXE_4) {
      expect(texte).toContain(toTexte(nom));
      expect(texte).toContain(toTexte(formule));
      expect(texte.split("Ce que la passerelle ne peut pas calculer")[portee === "hors" ? 1 : 0]).toContain(
        toTexte(nom),
      );
    }
  });

  it("counts by hand what it counts", async () => {
    const texte = toTexte(await read());

    expect(texte).toContain(" 5 personnes au droit en cours");
    expect(texte).toContain(" 57 j de l’inscription au contrat, médiane, sur 1 personne ");
    expect(texte).toContain(" 36 j du droit reçu au contrat, médiane, pour 1 primo-entrant sans");
    expect(texte).toContain(" 50 % 1 sur 2 contrats ");
    expect(texte).toContain(" 16,7 % 1 sur 6 parcours ouverts ");
    expect(texte).toContain("25 à 34 ans 1 20 %");
    expect(texte).toContain("non connu 4 80 %");
  });

  it("says of the re-orientations what the API says", async () => {
    const { body } = await banc.call("GET", "/v1/indicateurs/orientations?depuis=2025-07-01");
    const { orientes, reorientes, part } = body.reorientations;

    expect(reorientes).toBe(1);
    expect(toTexte(await read())).toContain(
      ` ${String(Math.round(part * 1000) / 10).replace(".", ",")} % 1 sur ${orientes} personnes orientées `,
    );
  });

  it("waits for the thirty days of an exit, and forgets one that a new orientation follows", async () => {
    banc.clock.set("2026-07-11T10:00:00Z");
    await visiteur.connect(CLE);
    expect(toTexte(await read())).toContain(" 33,3 % 2 sur 6 parcours ouverts ");

    await tell("D-4", "droit-rouvert", "2026-03-20");
    expect(toTexte(await read())).toContain(" 16,7 % 1 sur 6 parcours ouverts ");
    banc.clock.set("2026-06-24T10:00:00Z");
    await visiteur.connect(CLE);
  });

  it("links its figures to as many dossiers", async () => {
    const html = await read();
    const comptes = await readComptes(visiteur, html);
    const behind = async (lien: string) => toTexte((await visiteur.get(findLien(html, lien))).html);

    // One parcours, one organisme, two ages.
    expect(comptes.length).toBe(4);
    for (const { adresse, dit, liste } of comptes) expect(liste, adresse).toBe(dit);
    expect(await behind("2 contrats")).toMatch(/2 dossiers, .* D-1 .* D-2 /);
    expect(await behind("6 parcours ouverts")).toContain(" 6 dossiers,");
    expect(await behind("1 primo-entrant")).toMatch(/1 dossier, .* D-2 /);
    expect(await behind("0 personne")).toContain("Aucun dossier.");
  });
});
