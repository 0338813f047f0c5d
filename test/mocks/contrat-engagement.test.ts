import { describe, expect, test } from "vitest";
import { addPersonne, createBench } from "./harness.ts";

const BASE = "/partenaire/contrat-engagement/v1";
const SIGNE = "2026-06-01T15:35:00.000Z";

const badInput = (detail: string) => ({
  type: "about:blank",
  status: 400,
  title: "DonneeEnEntreeInvalideException",
  detail,
});

describe("reading", () => {
  test.each([
    [
      "99000000030",
      { etat: "SIGNE", dateSignature: "2026-02-10T11:00:00.000Z", organisme: "France Travail" },
      true,
    ],
    ["99000000031", { etat: "REFUSE", dateRefus: "2026-02-10T11:00:00.000Z" }, false],
    ["99000000032", { etat: "A_SIGNER", dateSignature: "2026-02-10T11:00:00.000Z" }, false],
    ["99000000033", { etat: "A_SIGNER", dateRefus: "2026-02-10T11:00:00.000Z" }, false],
    ["99000000034", { etat: "EN_ATTENTE_SIGNATURE" }, false],
  ])("shows %s's contract: %o, legal notices %s", async (numero, contrat, hasMentions) => {
    const { accompany, call } = createBench();

    const reply = await call("GET", `${BASE}/lecture`, { headers: await accompany(numero) });

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      ...contrat,
      engagements: { engagementsUsager: [{}], engagementsConseiller: [{}] },
    });
    expect(Object.hasOwn(Object(reply.body), "mentionsLegales")).toBe(hasMentions);
  });

  test("shows of a suspended contract its date alone", async () => {
    const { accompany, call } = createBench();

    const reply = await call("GET", `${BASE}/lecture`, { headers: await accompany("99000000035") });

    expect(reply.body).toEqual({ etat: "SUSPENDU", dateSuspension: "2026-02-01T09:00:00.000Z" });
  });

  test("is 204 without a contract", async () => {
    const { accompany, call } = createBench();

    const reply = await call("GET", `${BASE}/lecture`, { headers: await accompany("10429447247") });

    expect(reply.status).toBe(204);
    expect(reply.body).toBeNull();
  });

  test("gives the texts of the commitments without a jeton", async () => {
    const { call, connect } = createBench();

    const reply = await call("GET", `${BASE}/lecture/structure`, { headers: await connect() });

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      engagements: { engagementsUsager: { length: 5 } },
      mentionsLegales: {},
    });
  });
});

describe("concluding", () => {
  test("a first contract is signed by POST, then refused and signed again by PATCH", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");

    const signed = await call("POST", `${BASE}/signer`, { headers, body: { dateSignature: SIGNE } });
    const refused = await call("PATCH", `${BASE}/refuser`, { headers, body: { dateRefus: SIGNE } });
    const again = await call("PATCH", `${BASE}/signer`, { headers, body: { dateSignature: SIGNE } });
    const read = await call("GET", `${BASE}/lecture`, { headers });

    expect([signed.status, refused.status, again.status]).toEqual([200, 200, 200]);
    expect(signed.body).toMatchObject({
      etat: "SIGNE",
      dateSignature: SIGNE,
      organisme: "Conseil départemental",
    });
    expect(refused.body).toMatchObject({ etat: "REFUSE", dateRefus: SIGNE, mentionsLegales: {} });
    expect(refused.body).not.toHaveProperty("dateSignature");
    expect(read.body).toEqual(again.body);
  });

  test("a first contract is refused by POST", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");

    const reply = await call("POST", `${BASE}/refuser`, { headers, body: { dateRefus: SIGNE } });

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ etat: "REFUSE", dateRefus: SIGNE });
  });

  test.each([
    ["99000000032", "signer", { dateSignature: SIGNE }, "SIGNE"],
    ["99000000032", "refuser", { dateRefus: SIGNE }, "REFUSE"],
    ["99000000033", "signer", { dateSignature: SIGNE }, "SIGNE"],
    ["99000000033", "refuser", { dateRefus: SIGNE }, "REFUSE"],
  ])("%s, whose contract is to be signed again, may %s by PATCH", async (numero, verbe, body, etat) => {
    const { accompany, call } = createBench();

    const reply = await call("PATCH", `${BASE}/${verbe}`, { headers: await accompany(numero), body });

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ etat });
  });

  test.each([
    ["CE", "Cap Emploi"],
    ["ML", "Mission Local"],
    ["FT", "France Travail"],
    ["CD", "Conseil départemental"],
  ] as const)("is signed by the body that accompanies: %s is « %s »", async (organisme, label) => {
    const { accompany, call, memory } = createBench();
    const numero = addPersonne(memory, {
      orientations: [{ parcours: "PED", organisme, statut: "DECIDE", etat: "OUVERT" }],
    });

    const reply = await call("POST", `${BASE}/signer`, {
      headers: await accompany(numero),
      body: { dateSignature: SIGNE },
    });

    expect(reply.body).toMatchObject({ organisme: label });
  });
});

describe("the state decides", () => {
  const EXISTE =
    "Un contrat d'engagement est déjà existant, impossible de créer un contrat d'engagmeent à l'état";
  const SUSPENDU = "Un contrat d'engagement existe déjà à l'état suspendu, impossible de signer le contrat.";

  test.each([
    ["POST", "signer", "99000000030", 400, "SignatureException", `${EXISTE} signé.`],
    ["POST", "signer", "99000000031", 400, "SignatureException", `${EXISTE} signé.`],
    ["POST", "signer", "99000000034", 400, "SignatureException", `${EXISTE} signé.`],
    ["POST", "signer", "99000000035", 500, "Exception", SUSPENDU],
    [
      "PATCH",
      "signer",
      "99000000030",
      400,
      "SignatureException",
      "Impossible de signer un contrat d'engagemenet déjà signé.",
    ],
    ["PATCH", "signer", "99000000034", 400, "SignatureException", expect.stringContaining("[simulateur]")],
    ["PATCH", "signer", "99000000035", 500, "Exception", SUSPENDU],
    ["PATCH", "signer", "10429447247", 400, "SignatureException", expect.stringContaining("[simulateur]")],
    [
      "PATCH",
      "signer",
      "99000000036",
      403,
      "HabilitationException",
      "Vous n'êtes pas habilité à signer ce contrat",
    ],
    ["POST", "refuser", "99000000032", 400, "RefusException", `${EXISTE} refusé.`],
    ["POST", "refuser", "99000000035", 500, "Exception", SUSPENDU],
    [
      "PATCH",
      "refuser",
      "99000000031",
      400,
      "RefusException",
      "Impossible de refuser un contrat d'engagement déjà refusé.",
    ],
    ["PATCH", "refuser", "99000000034", 400, "RefusException", expect.stringContaining("[simulateur]")],
    ["PATCH", "refuser", "99000000035", 500, "Exception", SUSPENDU],
    ["PATCH", "refuser", "10429447247", 400, "RefusException", expect.stringContaining("[simulateur]")],
    [
      "POST",
      "refuser",
      "99000000036",
      403,
      "HabilitationException",
      "Vous n'êtes pas habilité à signer ce contrat",
    ],
    [
      "POST",
      "refuser",
      "99000000037",
      400,
      "DonneeEnEntreeInvalideException",
      "L'intensité d'activité hebdomadaire doit être compris entre 0 et 48.",
    ],
  ])("%s %s for %s is %i %s", async (method, verbe, numero, status, title, detail) => {
    const { accompany, call } = createBench();

    const reply = await call(method, `${BASE}/${verbe}`, {
      headers: await accompany(numero),
      body: { dateSignature: SIGNE, dateRefus: SIGNE },
    });

    expect(reply.status).toBe(status);
    expect(reply.body).toEqual({ type: "about:blank", status, title, detail });
  });

  test("reading is 403 too for a caller who is not entitled", async () => {
    const { accompany, call } = createBench();

    const reply = await call("GET", `${BASE}/lecture`, { headers: await accompany("99000000036") });

    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ title: "HabilitationException" });
  });
});

describe("the date", () => {
  test.each([
    ["milliseconds and Z", "2026-06-01T15:35:00.000Z", "2026-06-01T15:35:00.000Z"],
    ["seconds and Z", "2026-06-01T15:35:00Z", "2026-06-01T15:35:00.000Z"],
    ["an offset", "2026-06-01T15:35:00+02:00", "2026-06-01T13:35:00.000Z"],
    [
      "an offset without colon, as the pattern's Z means",
      "2026-06-01T15:35:00+0200",
      "2026-06-01T13:35:00.000Z",
    ],
    ["later the same day", "2026-06-15T21:59:00.000Z", "2026-06-15T21:59:00.000Z"],
  ])("may have %s", async (_name, dateSignature, kept) => {
    const { accompany, call } = createBench();

    const reply = await call("POST", `${BASE}/signer`, {
      headers: await accompany("10429447247"),
      body: { dateSignature },
    });

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ dateSignature: kept });
  });

  test.each([
    ["a bare day (G63)", "2026-06-01"],
    ["a French date", "01/06/2026"],
    ["no offset", "2026-06-01T15:35:00"],
    ["a day that does not exist", "2026-02-30T15:35:00Z"],
    ["an hour that does not exist", "2026-06-01T25:35:00Z"],
    ["nothing", undefined],
    ["null", null],
  ])("may not be %s", async (_name, date) => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");

    const signed = await call("POST", `${BASE}/signer`, { headers, body: { dateSignature: date } });
    const refused = await call("POST", `${BASE}/refuser`, { headers, body: { dateRefus: date } });

    expect([signed.status, refused.status]).toEqual([400, 400]);
    const end = "invalide, format attendu yyyy-MM-dd'T'HH:mm:ssZ.";
    expect(signed.body).toEqual(badInput(`Format de date de signature ${end}`));
    expect(refused.body).toEqual(badInput(`Format de date de refus ${end}`));
  });

  test("may not be of a later day than today's, in Paris", async () => {
    const { accompany, call } = createBench();
    const headers = await accompany("10429447247");
    const tomorrowInParis = "2026-06-15T22:00:00.000Z";

    const signed = await call("POST", `${BASE}/signer`, {
      headers,
      body: { dateSignature: tomorrowInParis },
    });
    const refused = await call("POST", `${BASE}/refuser`, { headers, body: { dateRefus: tomorrowInParis } });

    const end = "doit être antérieur ou égale à la date du jour.";
    expect(signed.body).toEqual(badInput(`La date de signature ${end}`));
    expect(refused.body).toEqual(badInput(`La date de refus ${end}`));
  });
});
