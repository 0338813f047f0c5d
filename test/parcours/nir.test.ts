import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, openBanc } from "../support/banc.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

/** The NIR of 15 characters, key included; France Travail's simulator knows the person by the first 13. */
const NIR = "298049999000136";
const NIR_13 = NIR.slice(0, 13);
const DATE_NAISSANCE = "1998-04-23";
const NUMERO = "10429447247";

const put = (usager: Record<string, string>) =>
  banc.call("PUT", "/v1/dossiers/D-1", {
    body: { usager, droitRsa: { dateReception: "2026-01-07" }, soumisDroitsDevoirs: true },
  });
const decide = () =>
  banc.call("POST", "/v1/dossiers/D-1/orientation/decision", {
    body: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" },
  });
const sign = () =>
  banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", {
    body: { dateSignature: "2026-02-10" },
  });
const searches = () => banc.arrived("/rechercher-usager/");

describe("Le parcours d'une personne connue par son NIR", () => {
  it("va du droit au contrat sans que l'éditeur connaisse le numéro France Travail", async () => {
    const declared = await put({ nir: NIR, dateNaissance: DATE_NAISSANCE, nom: "FICTIF", prenom: "CAMILLE" });
    expect(declared.status).toBe(201);
    expect(declared.body.usager).toEqual({ dateNaissance: DATE_NAISSANCE });

    expect((await decide()).status).toBe(201);
    expect((await sign()).status).toBe(201);

    const { body } = await banc.call("GET", "/v1/dossiers/D-1");
    expect(body.delais).toMatchObject({
      orientation: { statut: "respecte", echeance: "2026-02-18", jours: 18 },
      contrat: { statut: "respecte", echeance: "2026-02-25", jours: 16 },
    });
    expect(await searches()).toMatchObject([
      {
        chemin: "/simulateur/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir",
        corps: { nir: expect.stringMatching(new RegExp(`^${NIR_13}`)), dateNaissance: DATE_NAISSANCE },
      },
    ]);
  });

  it("DON-06 : le numéro appris remplace le NIR, qui ne sert plus", async () => {
    await put({ nir: NIR, dateNaissance: DATE_NAISSANCE });
    await decide();
    expect((await banc.call("GET", "/v1/dossiers/D-1")).body.usager).toEqual({
      numeroFranceTravail: NUMERO,
      dateNaissance: DATE_NAISSANCE,
    });

    // The jeton is no longer at hand: the person is searched for again.
    banc.clock.set("2026-02-13T11:00:00Z");
    expect((await sign()).status).toBe(201);

    expect((await searches()).map(({ chemin }) => chemin.split("/").at(-1))).toEqual([
      "par-datenaissance-et-nir",
      "par-numero-francetravail",
    ]);
  });

  it("reconnaît la même personne à son NIR de 13 ou de 15 caractères, et une autre au sien", async () => {
    await put({ nir: NIR, dateNaissance: DATE_NAISSANCE });
    await decide();

    expect((await put({ nir: NIR_13, dateNaissance: DATE_NAISSANCE })).status).toBe(200);
    const other = await put({ nir: "2850399990001", dateNaissance: "1985-03-12" });

    expect(other.status).toBe(409);
    expect(other.body.code).toBe("identite-differente");
  });

  it("cherche par le NIR quand le numéro donné est inconnu de France Travail", async () => {
    await put({ numeroFranceTravail: "11111111111", nir: NIR, dateNaissance: DATE_NAISSANCE });

    expect((await decide()).status).toBe(201);

    expect((await searches()).map(({ chemin }) => chemin.split("/").at(-1))).toEqual([
      "par-numero-francetravail",
      "par-datenaissance-et-nir",
    ]);
  });

  it("attend une date de naissance juste quand celle du dossier ne va pas avec le NIR", async () => {
    await put({ nir: NIR, dateNaissance: "1998-04-24" });
    const blocked = await decide();
    expect(blocked.status).toBe(202);
    expect(blocked.body).toMatchObject({ etat: "bloquee", derniereErreur: { code: "usager-inconnu" } });

    await put({ nir: NIR, dateNaissance: DATE_NAISSANCE });
    await banc.call("POST", `/v1/transmissions/${blocked.body.id}/rejeu`);
    await banc.gateway.dispatcher.idle();

    const { body } = await banc.call("GET", `/v1/transmissions/${blocked.body.id}`);
    expect(body).toMatchObject({ etat: "acceptee" });
  });

  it("DON-12 : le NIR n'est ni rendu, ni journalisé, ni dans une adresse", async () => {
    const answers = [
      await put({ nir: NIR, dateNaissance: DATE_NAISSANCE }),
      await decide(),
      await sign(),
      await banc.call("GET", "/v1/dossiers/D-1"),
      await banc.call("GET", "/v1/dossiers/D-1/usager"),
      await banc.call("GET", "/v1/dossiers/D-1/orientation"),
      await banc.call("GET", "/v1/transmissions"),
      await put({ nir: "298049999000137", dateNaissance: DATE_NAISSANCE }),
    ];

    expect(answers.at(-1)?.status).toBe(422);
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(NIR_13);
    expect(banc.logged().length).toBeGreaterThan(0);
    expect(banc.logged()).not.toContain(NIR_13);
    const addresses = (await banc.arrived("/")).map(({ chemin }) => chemin);
    expect(addresses.join("\n")).not.toContain(NIR_13);
  });
});
