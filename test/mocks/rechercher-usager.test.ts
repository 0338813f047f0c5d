import { describe, expect, test } from "vitest";
import { addPersonne, createBench } from "./harness.ts";

const PAR_NUMERO = "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail";
const PAR_NIR = "/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir";

const FOUND = {
  codeRetour: "S001",
  message: "Usager trouvé",
  topIdentiteCertifiee: "O",
  jetonUsager: expect.any(String),
  numeroFranceTravail: "99999999999",
};
const R997 = { codeRetour: "R997", message: "Une erreur de validation s'est produite", jetonUsager: null };

describe("by NIR and birth date", () => {
  test.each([
    ["13 characters find a NIR kept with its key", "190059999000107", "1900599990001"],
    ["15 characters find a NIR kept without its key", "1900599990001", "190059999000107"],
    ["Corsica's 2A is a NIR", "1900520990001", "1900520990001"],
    ["2B too", "190052B990001", "190052B99000107"],
  ])("%s", async (_name, kept, asked) => {
    const { call, connect, memory } = createBench();
    addPersonne(memory, { nir: kept });

    const reply = await call("POST", PAR_NIR, {
      headers: await connect(),
      body: { nir: asked, dateNaissance: "1990-05-05" },
    });

    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(reply.body).toEqual(FOUND);
  });

  test("another birth date finds nobody, which is a 200", async () => {
    const { call, connect, memory } = createBench();
    addPersonne(memory, { nir: "1900599990001" });

    const reply = await call("POST", PAR_NIR, {
      headers: await connect(),
      body: { nir: "1900599990001", dateNaissance: "1990-05-06" },
    });

    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({
      codeRetour: "S002",
      message: "Aucun usager trouvé",
      topIdentiteCertifiee: null,
      jetonUsager: null,
      numeroFranceTravail: null,
    });
  });

  test.each([
    ["a NIR of 12 characters", { nir: "190059999000", dateNaissance: "1990-05-05" }],
    ["a NIR of 14 characters", { nir: "19005999900010", dateNaissance: "1990-05-05" }],
    ["a day that does not exist", { nir: "1900599990001", dateNaissance: "1990-02-30" }],
    ["a French date", { nir: "1900599990001", dateNaissance: "05/05/1990" }],
    ["no date", { nir: "1900599990001" }],
    ["what is not JSON", "{nir"],
    ["nothing", undefined],
  ])("%s is R997", async (_name, body) => {
    const { call, connect } = createBench();

    const reply = await call("POST", PAR_NIR, { headers: await connect(), body });

    expect(reply.status).toBe(400);
    expect(reply.body).toEqual(R997);
  });
});

describe("by number", () => {
  test("a former number finds the person under the one in use", async () => {
    const { call, connect } = createBench();

    const reply = await call("POST", PAR_NUMERO, {
      headers: await connect(),
      body: { numeroFranceTravail: "12345678901" },
    });

    expect(reply.body).toEqual({ ...FOUND, numeroFranceTravail: "10107641246" });
  });

  test.each(["1042944724", "104294472470", "1042944724A", 10429447247])(
    "%s is R997",
    async (numeroFranceTravail) => {
      const { call, connect } = createBench();

      const reply = await call("POST", PAR_NUMERO, {
        headers: await connect(),
        body: { numeroFranceTravail },
      });

      expect(reply.status).toBe(400);
      expect(reply.body).toEqual(R997);
    },
  );

  test.each([
    ["99000000002", 200, { codeRetour: "S002", jetonUsager: null, numeroFranceTravail: null }],
    ["99000000003", 200, { codeRetour: "S003", jetonUsager: null, numeroFranceTravail: null }],
    ["99000000004", 403, { codeRetour: "R001", jetonUsager: null }],
    ["99000000005", 403, { codeRetour: "R002", jetonUsager: null }],
    ["99000000006", 500, { codeRetour: "R998", jetonUsager: null }],
    ["99000000007", 400, { codeRetour: "R997", jetonUsager: null }],
    ["99000000008", 200, { codeRetour: "S002", jetonUsager: "null", topIdentiteCertifiee: "null" }],
    ["99000000009", 200, { codeRetour: "S003", jetonUsager: "null", topIdentiteCertifiee: "null" }],
    ["99000000010", 200, { codeRetour: "S001", topIdentiteCertifiee: "N" }],
    ["99000000012", 200, { codeRetour: "S001", message: "Approchant trouvé" }],
  ])("%s meets their documented destiny: %i %o", async (numeroFranceTravail, status, body) => {
    const { call, connect } = createBench();

    const reply = await call("POST", PAR_NUMERO, { headers: await connect(), body: { numeroFranceTravail } });

    expect(reply.status).toBe(status);
    expect(reply.body).toMatchObject(body);
  });

  test("the older edition gives a jeton and no number", async () => {
    const { call, connect } = createBench();

    const reply = await call("POST", PAR_NUMERO, {
      headers: await connect(),
      body: { numeroFranceTravail: "99000000011" },
    });

    const { numeroFranceTravail: _absent, ...found } = FOUND;
    expect(reply.body).toEqual(found);
  });

  test("somebody attached to one collectivité is R002 for another", async () => {
    const { call, connect } = createBench();
    const body = { numeroFranceTravail: "99000000013" };

    const at33 = await call("POST", PAR_NUMERO, { headers: await connect({ collectivite: "33" }), body });
    const at44 = await call("POST", PAR_NUMERO, { headers: await connect({ collectivite: "44" }), body });

    expect(at33.status).toBe(200);
    expect(at44.status).toBe(403);
    expect(at44.body).toEqual({
      codeRetour: "R002",
      message: "L'usager n'est pas rattaché à la structure de l'accédant",
      jetonUsager: null,
    });
  });
});
