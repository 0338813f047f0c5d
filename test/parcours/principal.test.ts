import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, openBanc } from "../support/banc.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const D1 = {
  usager: { numeroFranceTravail: "10429447247" },
  droitRsa: { dateReception: "2026-01-07" },
  soumisDroitsDevoirs: true,
};
const decide = (headers?: Record<string, string>) =>
  banc.call("POST", "/v1/dossiers/D-1/orientation/decision", {
    body: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" },
    ...(headers && { headers }),
  });

describe("Du droit reçu au délai mesuré", () => {
  it("déclare une personne, fait accepter l'orientation puis le contrat, et mesure les deux délais", async () => {
    const declared = await banc.call("PUT", "/v1/dossiers/D-1", { body: D1 });
    expect(declared.status).toBe(201);
    expect(declared.body.delais.orientation).toMatchObject({
      statut: "en-cours",
      echeance: "2026-02-18",
      jours: 36,
      depart: "reception",
    });

    const decision = await decide();
    expect(decision.status).toBe(201);
    expect(decision.body).toMatchObject({
      etat: "acceptee",
      flux: "orientation",
      operation: "decision",
      dossier: "D-1",
      tentatives: 1,
    });
    expect(decision.headers.get("location")).toBe(`/v1/transmissions/${decision.body.id}`);

    const oriented = await banc.call("GET", "/v1/dossiers/D-1");
    expect(oriented.body.delais).toMatchObject({
      orientation: { statut: "respecte", echeance: "2026-02-18", jours: 18, depart: "reception" },
      contrat: { statut: "en-cours", echeance: "2026-02-25", jours: 18, depart: "estime" },
    });

    const signature = await banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-10" },
    });
    expect(signature.status).toBe(201);
    const signed = await banc.call("GET", "/v1/dossiers/D-1");
    expect(signed.body.delais.contrat).toMatchObject({
      statut: "respecte",
      echeance: "2026-02-25",
      jours: 16,
    });
    expect(signed.body.parcours.map((fait: { type: string }) => fait.type)).toEqual([
      "droit-recu",
      "orientation-decidee",
      "contrat-signe",
    ]);

    const { body } = await banc.call("GET", "/v1/indicateurs/delais");
    expect(body.orientation["primo-entrant"]).toMatchObject({ effectif: 1, taux: 1, mediane: 18 });
    expect(body.contrat["primo-entrant"]).toMatchObject({ effectif: 1, taux: 1, mediane: 16 });
  });

  it("ne réécrit rien à France Travail pour la même signature, et rend ses mots pour une autre date", async () => {
    await banc.call("PUT", "/v1/dossiers/D-1", { body: D1 });
    await decide();
    const sign = (dateSignature: string) =>
      banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", { body: { dateSignature } });
    expect((await sign("2026-02-10")).status).toBe(201);

    expect((await sign("2026-02-10")).status).toBe(201);
    expect(await banc.arrived("/signer")).toHaveLength(1);

    const other = await sign("2026-02-11");
    expect(other.status).toBe(422);
    expect(other.body).toMatchObject({
      code: "refus-france-travail",
      franceTravail: {
        statut: 400,
        code: "SignatureException",
        message: "Impossible de signer un contrat d'engagemenet déjà signé.",
      },
      transmission: { etat: "refusee" },
    });
  });

  it("signe par PATCH le contrat qu'une réorientation a remis à signer", async () => {
    await banc.call("PUT", "/v1/dossiers/D-1", { body: D1 });
    await decide();
    await banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-10" },
    });
    const reoriented = await banc.call("POST", "/v1/dossiers/D-1/orientation", {
      body: { origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PED", organisme: "FT" },
    });
    expect(reoriented.status).toBe(201);
    expect((await banc.call("GET", "/v1/dossiers/D-1/contrat-engagement")).body).toMatchObject({
      etat: "A_SIGNER",
    });

    const signature = await banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-12" },
    });
    expect(signature.status).toBe(201);
    expect((await banc.arrived("/signer")).map(({ methode }) => methode)).toEqual(["POST", "PATCH"]);
  });
});
