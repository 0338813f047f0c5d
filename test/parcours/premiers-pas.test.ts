import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGateway } from "../../src/gateway.ts";
import { createLog } from "../../src/log.ts";
import { type Banc, openBanc } from "../support/banc.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const DOSSIER = { usager: { numeroFranceTravail: "10429447247" }, droitRsa: { dateReception: "2026-01-07" } };

describe("an instance started with another secret", () => {
  it("is refused with a sentence that names it, and the instance beside it goes on", async () => {
    await banc.call("PUT", "/v1/dossiers/D-1", { body: DOSSIER });
    const other = createGateway({
      db: banc.db,
      clock: banc.clock,
      log: createLog("silent"),
      secret: Buffer.alloc(32, 9),
      franceTravail: { authUrl: banc.urlSimulateur, apiUrl: banc.urlSimulateur, debit: 4, enVol: 10 },
      installations: [
        {
          code: "33",
          reglage: { identifiants: { clientId: "x", clientSecret: "y" }, versionOrientation: "v1" },
          cles: [],
        },
      ],
    });

    await expect(other).rejects.toThrow("PASSERELLE_SECRET : ce n'est pas le secret");

    expect((await banc.call("GET", "/v1/dossiers/D-1/statut")).status).toBe(200);
  });
});

describe("what an editor's software may well send", () => {
  it("null for what it does not know of a person counts as absent", async () => {
    const usager = { numeroFranceTravail: "10429447247", nir: null, dateNaissance: null, nom: null };
    const answer = await banc.call("PUT", "/v1/dossiers/D-1", { body: { usager, droitRsa: null } });

    expect(answer).toMatchObject({ status: 201, body: { usager: { numeroFranceTravail: "10429447247" } } });
  });

  it("a compressed body is refused as such", async () => {
    const answer = await banc.call("PUT", "/v1/dossiers/D-1", {
      body: DOSSIER,
      headers: { "Content-Encoding": "gzip" },
    });

    expect(answer).toMatchObject({ status: 415, body: { code: "type-de-contenu-non-admis" } });
  });

  it("a request repeated after the person was erased creates nobody anew", async () => {
    const headers = { "Idempotency-Key": "cle-1" };
    await banc.call("PUT", "/v1/dossiers/D-1", { body: DOSSIER, headers });
    expect((await banc.call("DELETE", "/v1/dossiers/D-1")).status).toBe(204);

    const late = await banc.call("PUT", "/v1/dossiers/D-1", { body: DOSSIER, headers });

    expect(late).toMatchObject({ status: 404, body: { code: "dossier-introuvable" } });
    expect((await banc.call("GET", "/v1/dossiers/D-1")).status).toBe(404);
  });
});
