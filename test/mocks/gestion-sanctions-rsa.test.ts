import { describe, expect, test } from "vitest";
import { createBench } from "./harness.ts";

const BASE = "/partenaire/gestion-sanctions-rsa/v1";

const VALIDE = {
  typeConsequenceSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 60,
  dureeValidee: 2,
};
const DECISION = {
  dateNotificationDecisionSanction: "2026-06-10",
  natureManquement: "N61",
  dateManquement: "2026-05-20",
  typeSanctionValide: "SUPPR_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 100,
  dureeValidee: 4,
};

/** A bench, and what is done about that person's sanctions. */
async function open(numero: string) {
  const bench = createBench();
  const headers = await bench.accompany(numero);
  const post = (operation: string, body: object) =>
    bench.call("POST", `${BASE}/${operation}`, { headers, body });
  return {
    ...bench,
    detail: async (id: string) =>
      bench.call("GET", `${BASE}/detailManquement?identifiantSanction=${id}`, { headers }),
    tell: (id: string, typeEvenement: string, more: object = {}, dateEvenement = "2026-06-15") =>
      post("evenementSanctionRSA", {
        identifiantConsequenceSanction: id,
        evenement: { typeEvenement, dateEvenement },
        ...more,
      }),
    decide: (more: object = {}) => post("decisionSanctionRSAPartenaire", { ...DECISION, ...more }),
    strike: (id: string) => post("demandeRadiation", { identifiantConsequenceSanction: id }),
    notifications: async () => (await bench.call("GET", "/_notifications")).body,
  };
}

const DONE = { codeSortie: "C001" };
const INCOMPATIBLE = { codeSortie: "C999" };

describe("the detail", () => {
  test("of the official test person: sanctions 366, 370 and 509", async () => {
    const { detail } = await open("10429447247");

    const bodies = await Promise.all(["366", "370", "509"].map(async (id) => (await detail(id)).body));

    expect(bodies).toMatchObject([
      {
        individu: { numeroFranceTravail: "10429447247" },
        familleManquement: "F01",
        consequencesSanction: [
          {
            idConsequenceSanction: "366",
            typeConsequenceSanction: "SUSP_RSA",
            delegation: false,
            codeInitiateur: "FT",
            modaliteProposee: "P",
            montantPropose: 50,
            dureeProposee: 1,
            evenements: [{ typeEvenement: "PROP_SANCTION" }, { typeEvenement: "ACCORD_FT_SANCTION" }],
          },
        ],
      },
      {
        consequencesSanction: [
          { typeConsequenceSanction: "SUPPR_RSA", montantPropose: 100, dureeProposee: 4 },
        ],
      },
      {
        consequencesSanction: [
          {
            modaliteValidee: "P",
            montantValide: 50,
            dureeValidee: 1,
            dateRemobilisation: expect.any(String),
          },
        ],
      },
    ]);
  });

  test("holds every sanction of the breach, by any of its identifiers, and not whose it is where nobody says", async () => {
    const { detail } = await open("99000000058");

    const [rsa, allocation] = [await detail("2010"), await detail("2011")];

    expect(rsa.body).toEqual(allocation.body);
    expect(rsa.body).not.toHaveProperty("individu");
    expect(rsa.body).toMatchObject({
      consequencesSanction: [{ typeConsequenceSanction: "SUSP_RSA" }, { typeConsequenceSanction: "SUSP_FT" }],
    });
  });

  test("shows nothing of what only the simulator keeps", async () => {
    const { detail, tell } = await open("99000000050");
    await tell("2001", "SAISIE_SANCTION");

    const text = JSON.stringify((await detail("2001")).body);

    expect(text).not.toMatch(/recuLe|suiteA|sansIndividu/);
  });
});

describe("an event", () => {
  test("walks a suspension to its decision, then to its cancellation", async () => {
    const { detail, notifications, tell } = await open("99000000050");

    const examined = await tell("2001", "SAISIE_SANCTION");
    const decided = await tell("2001", "VALID_SANCTION", VALIDE);
    const again = await tell("2001", "VALID_SANCTION", VALIDE);
    const cancelled = await tell("2001", "ANNULATION_SANCTION", {
      evenement: {
        typeEvenement: "ANNULATION_SANCTION",
        dateEvenement: "2026-06-15",
        motifEvenement: "RECOURS",
      },
    });
    const twice = await tell("2001", "ANNULATION_SANCTION");

    expect([examined, decided, again, cancelled, twice].map(({ body }) => body)).toEqual([
      DONE,
      DONE,
      INCOMPATIBLE,
      DONE,
      INCOMPATIBLE,
    ]);
    expect((await detail("2001")).body).toMatchObject({
      consequencesSanction: [
        {
          modaliteValidee: "P",
          montantValide: 60,
          dureeValidee: 2,
          evenements: [
            { typeEvenement: "PROP_SANCTION" },
            { typeEvenement: "ACCORD_FT_SANCTION" },
            { typeEvenement: "SAISIE_SANCTION", dateEvenement: "2026-06-15T12:00:00+02:00" },
            { typeEvenement: "VALID_SANCTION", motif: "VALIDATION_CD" },
            { typeEvenement: "ANNULATION_SANCTION", motif: "RECOURS" },
          ],
        },
      ],
    });
    expect(await notifications()).toMatchObject([
      { evenement: "VALID_SANCTION", idConsequenceSanction: "2001", montantValide: 60, dureeValidee: 2 },
      { evenement: "ANNULATION_SANCTION", idConsequenceSanction: "2001" },
    ]);
  });

  test("follows the others in the order in which they are told, whatever the day it bears", async () => {
    const { detail, tell } = await open("99000000050");

    const examined = await tell("2001", "SAISIE_SANCTION", {}, "2026-01-02");
    const decided = await tell("2001", "REFUS_SANCTION", {}, "2026-01-01");

    expect([examined.body, decided.body]).toEqual([DONE, DONE]);
    expect(JSON.stringify((await detail("2001")).body)).toContain(
      '"dateEvenement":"2026-01-01T12:00:00+01:00"',
    );
  });

  test.each([
    ["SUPPR_RSA", "a suppression as proposed"],
    ["SUSP_RSA", "a suspension instead"],
  ])("decides a proposed suppression without examining it: %s, %s", async (typeConsequenceSanctionValide) => {
    const { detail, tell } = await open("99000000053");

    const examined = await tell("2004", "SAISIE_SANCTION");
    const decided = await tell("2004", "VALID_SANCTION", { ...VALIDE, typeConsequenceSanctionValide });

    expect([examined.body, decided.body]).toEqual([INCOMPATIBLE, DONE]);
    expect((await detail("2004")).body).toMatchObject({
      consequencesSanction: [{ typeConsequenceSanction: typeConsequenceSanctionValide, montantValide: 60 }],
    });
  });

  test("lifts a suspension, or keeps it: only the lifting is told to the payer", async () => {
    const lifted = await open("99000000052");
    const kept = await open("99000000052");

    await lifted.tell("2003", "VALID_LEVEE_SUSP");
    await kept.tell("2003", "REFUS_LEVEE_SUSP");

    expect((await lifted.detail("2003")).body).toMatchObject({
      consequencesSanction: [{ dateLeveeApplication: "2026-06-15T12:00:00+02:00" }],
    });
    expect(await lifted.notifications()).toMatchObject([{ evenement: "VALID_LEVEE_SUSP" }]);
    expect(await kept.notifications()).toEqual([]);
  });

  test("a refusal is not told to the payer, who pays as before", async () => {
    const { notifications, tell } = await open("99000000051");

    const refused = await tell("2002", "REFUS_SANCTION");

    expect(refused.body).toEqual(DONE);
    expect(await notifications()).toEqual([]);
  });

  test("REFUS_SAISIE_SANCTION stops nothing: the proposal is applied as it is", async () => {
    const { detail, notifications, tell } = await open("99000000050");

    const refused = await tell("2001", "REFUS_SAISIE_SANCTION");

    expect(refused.body).toEqual(DONE);
    expect((await detail("2001")).body).toMatchObject({
      consequencesSanction: [
        {
          modaliteValidee: "P",
          montantValide: 50,
          dureeValidee: 1,
          evenements: [{}, {}, {}, { typeEvenement: "VALID_SANCTION", motif: "REFUS_SAISIE" }],
        },
      ],
    });
    expect(await notifications()).toMatchObject([{ evenement: "VALID_SANCTION", montantValide: 50 }]);
  });

  test("a refused event changes nothing", async () => {
    const { detail, tell } = await open("99000000051");
    const before = (await detail("2002")).body;

    await tell("2002", "VALID_SANCTION", { ...VALIDE, montantValide: 20 });
    await tell("2002", "SAISIE_SANCTION");

    expect((await detail("2002")).body).toEqual(before);
  });

  test.each([
    ["30 per cent", { ...VALIDE, montantValide: 30 }, 200],
    ["100 per cent", { ...VALIDE, montantValide: 100 }, 200],
    ["29 per cent", { ...VALIDE, montantValide: 29 }, 400],
    ["101 per cent", { ...VALIDE, montantValide: 101 }, 400],
    ["101 euros", { ...VALIDE, modaliteDecisionValidee: "M", montantValide: 101 }, 200],
    ["no euro", { ...VALIDE, modaliteDecisionValidee: "M", montantValide: 0 }, 400],
    ["four months", { ...VALIDE, dureeValidee: 4 }, 200],
    ["five months", { ...VALIDE, dureeValidee: 5 }, 400],
  ])("decides for %s: %o, %i", async (_name, mesure, status) => {
    const { tell } = await open("99000000051");

    expect((await tell("2002", "VALID_SANCTION", mesure)).status).toBe(status);
  });
});

describe("a decision of the département", () => {
  test("makes a breach with its sanction, read back under the identifier given, and told to the payer", async () => {
    const { decide, detail, notifications } = await open("99000000020");

    const [first, second] = [await decide(), await decide({ natureManquement: "N65" })];

    expect([first.body, second.body]).toMatchObject([
      { codeSortie: "C001", identifiantConsequenceSanction: "5069", identifiantManquement: "51225" },
      { codeSortie: "C001", identifiantConsequenceSanction: "5070", identifiantManquement: "51226" },
    ]);
    expect((await detail("5069")).body).toMatchObject({
      identifiantManquement: "51225",
      familleManquement: "F01",
      dateManquement: "2026-05-20T00:00:00+02:00",
      consequencesSanction: [
        {
          typeConsequenceSanction: "SUPPR_RSA",
          modaliteValidee: "P",
          montantValide: 100,
          dureeValidee: 4,
          evenements: [{ typeEvenement: "VALID_SANCTION", dateEvenement: "2026-06-10T12:00:00+02:00" }],
        },
      ],
    });
    expect((await detail("5070")).body).toMatchObject({ familleManquement: "F04" });
    expect(await notifications()).toMatchObject([
      { destinataire: "CNAF", numeroFranceTravail: "99000000020", idConsequenceSanction: "5069" },
      { idConsequenceSanction: "5070" },
    ]);
  });

  test("is told to the payer of the agricultural scheme where the right comes from it", async () => {
    const { decide, call, notifications } = await open("99000000020");
    const orientation = {
      ...{ parcours: "PSP", organisme: "CD", statut: "DECIDE", etat: "OUVERT" },
      origine: "INSCRIPTION_AUTO_MSA",
    };
    const body = { dateNaissance: "1987-01-14", orientations: [orientation] };
    await call("PUT", "/_personnes/99000000020", { body });

    await decide();

    expect(await notifications()).toMatchObject([{ destinataire: "CCMSA" }]);
  });

  test("can be cancelled", async () => {
    const { decide, tell } = await open("99000000020");
    await decide();

    expect((await tell("5069", "ANNULATION_SANCTION")).body).toEqual(DONE);
  });
});

describe("a request for radiation", () => {
  test("follows a decision, makes a radiation of the same length, and is made once", async () => {
    const { decide, detail, strike } = await open("99000000020");
    await decide();

    const [first, second] = [await strike("5069"), await strike("5069")];

    expect([first.body, second.body]).toMatchObject([
      { codeSortie: "C000", idConsequenceSanctionCree: "5070" },
      { codeSortie: "C004" },
    ]);
    expect((await detail("5070")).body).toMatchObject({
      consequencesSanction: [{}, { typeConsequenceSanction: "RADIATION", dureeProposee: 4 }],
    });
  });

  test.each([
    ["a whole suppression of four months", {}, "C000"],
    ["another rate", { montantValide: 80 }, "C002"],
    ["another length", { dureeValidee: 3 }, "C002"],
    ["euros", { modaliteDecisionValidee: "M" }, "C002"],
    ["a suspension", { typeSanctionValide: "SUSP_RSA" }, "C002"],
    [
      "any sanction of a second refusal of an offer",
      { natureManquement: "N65", montantValide: 30, dureeValidee: 1, typeSanctionValide: "SUSP_RSA" },
      "C000",
    ],
  ])("is lawful or not after %s: %o, %s", async (_name, more, codeSortie) => {
    const { decide, strike } = await open("99000000020");
    await decide(more);

    expect((await strike("5069")).body).toMatchObject({ codeSortie });
  });

  test("is not lawful after a sanction that was cancelled", async () => {
    const { strike, tell } = await open("99000000055");
    await tell("2006", "ANNULATION_SANCTION");

    expect((await strike("2006")).body).toMatchObject({ codeSortie: "C002" });
  });
});
