import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Panne } from "../../mocks/pannes.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { placeSanction, SANCTION, SANCTIONNE } from "../support/sanctions.ts";
import { arm, CAMILLE, command, declare, leap, listArrivals, pass, readArrivals, settle } from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await placeSanction(banc, "a-instruire");
  await declare(banc, "D-1", SANCTIONNE);
});

const API = "/gestion-sanctions-rsa/";
const AGENT = { "Agent-Identifiant": "AG-1", "Agent-Nom": "DUPONT", "Agent-Prenom": "CAMILLE" };
const headers = { ...AGENT, Prefer: "respond-async" };

const SAISIE = { typeEvenement: "SAISIE_SANCTION", dateEvenement: "2026-02-10" };
const VALIDATION = {
  typeEvenement: "VALID_SANCTION",
  dateEvenement: "2026-02-11",
  typeConsequenceSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2026-01-25" },
};
const DECISION = {
  dateNotificationDecisionSanction: "2026-02-10",
  dateManquement: "2026-01-20",
  natureManquement: "N63",
  rangManquement: "R2",
  typeSanctionValide: "SUPPR_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 100,
  dureeValidee: 4,
  controle: { personnesAuFoyer: 1, majoration: false, dateAvisEquipe: "2026-02-05" },
};

const tell = (body: unknown, id = SANCTION) =>
  banc.call("POST", `/v1/dossiers/D-1/sanctions/${id}/evenements`, { body, headers });
const decide = (body: unknown = DECISION) =>
  banc.call("POST", "/v1/dossiers/D-1/sanctions", { body, headers });
const strikeOff = (id: string) =>
  banc.call("POST", `/v1/dossiers/D-1/sanctions/${id}/radiation`, {
    body: { justificationDemandeRadiation: "Suppression totale de quatre mois" },
    headers,
  });
const show = (id = SANCTION, dossier = "D-1") => banc.call("GET", `/v1/dossiers/${dossier}/sanctions/${id}`);
const lose = (apresEcriture: boolean): Panne => ({
  api: "gestion-sanctions-rsa",
  methode: "POST",
  effet: { couper: true },
  apresEcriture,
  fois: 1,
});
const blocked = { etat: "bloquee", derniereErreur: { code: "issue-incertaine", aTraiterPar: "departement" } };

describe("a sanction that France Travail proposes", () => {
  it("is taken up, then decided, and its events are read in their order", async () => {
    expect(await settle(banc, await tell(SAISIE))).toMatchObject({
      etat: "acceptee",
      reponse: { codeSortie: "C001" },
      ressource: SANCTION,
    });
    expect(await settle(banc, await tell(VALIDATION))).toMatchObject({ etat: "acceptee" });

    const { status, body } = await show();
    expect(status).toBe(200);
    expect(body.id).toBe(SANCTION);
    expect(body.consequencesSanction[0]).toMatchObject({
      idConsequenceSanction: SANCTION,
      modaliteValidee: "P",
      montantValide: 50,
      dureeValidee: 2,
    });
    expect(body.consequencesSanction[0].evenements.map(readType)).toEqual([
      "PROP_SANCTION",
      "ACCORD_FT_SANCTION",
      "SAISIE_SANCTION",
      "VALID_SANCTION",
    ]);
    expect(body.consequencesSanction[1].typeConsequenceSanction).toBe("SUSP_FT");
  });

  it("is refused with C999 when the event does not follow, and the caller is told at once", async () => {
    const answer = await banc.call("POST", `/v1/dossiers/D-1/sanctions/${SANCTION}/evenements`, {
      body: VALIDATION,
      headers: AGENT,
    });

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: "refus-france-travail",
      franceTravail: { statut: 200, code: "C999" },
      transmission: { etat: "refusee", flux: "sanction", operation: "evenement" },
    });
  });

  it("what is controlled here never leaves, and the agent does", async () => {
    await placeSanction(banc, "a-traiter");
    await settle(banc, await tell(VALIDATION));

    const [sent] = await readArrivals(banc, "/evenementSanctionRSA");
    expect(sent?.corps).toEqual({
      identifiantConsequenceSanction: SANCTION,
      evenement: { typeEvenement: "VALID_SANCTION", dateEvenement: "2026-02-11" },
      typeConsequenceSanctionValide: "SUSP_RSA",
      modaliteDecisionValidee: "P",
      montantValide: 50,
      dureeValidee: 2,
    });
    expect(sent?.entetes).toMatchObject({ "pa-identifiant-agent": "AG-1", "pa-nom-agent": "DUPONT" });
    expect(sent?.entetes["content-type"]).toBe("application/json;charset=UTF-8");
  });

  it("unknown to France Travail, it is absent for a reading and refused to an act", async () => {
    expect((await show("999999")).body).toMatchObject({ code: "sanction-absente", status: 404 });
    expect(await settle(banc, await tell(SAISIE, "999999"))).toMatchObject({
      etat: "refusee",
      derniereErreur: { code: "sanction-absente", franceTravail: { statut: 204 } },
    });
  });
});

describe("an event whose outcome is not known", () => {
  it("is adopted when it is read there, and not sent again", async () => {
    await arm(banc, lose(true));
    const answer = await tell(SAISIE);
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente" });

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({
      etat: "acceptee",
      tentatives: 2,
      reponse: { codeSortie: "C001" },
    });
    expect(await listArrivals(banc, API)).toEqual([
      "POST evenementSanctionRSA null",
      "GET detailManquement 200",
    ]);
  });

  it("is sent again when it is not there", async () => {
    await arm(banc, lose(false));
    const answer = await tell(SAISIE);
    await settle(banc, answer);

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    expect(await listArrivals(banc, API)).toEqual([
      "POST evenementSanctionRSA null",
      "GET detailManquement 200",
      "POST evenementSanctionRSA 200",
    ]);
  });

  it("is told apart from the same event of another day: sent again, and refused", async () => {
    await arm(banc, lose(false));
    const answer = await tell(SAISIE);
    await settle(banc, answer);
    // Meanwhile it was taken up elsewhere, on another day.
    await placeSanction(banc, "a-traiter");

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({
      etat: "refusee",
      derniereErreur: { franceTravail: { code: "C999" } },
    });
  });

  it("waits while the reading does not tell, and is never sent meanwhile", async () => {
    await arm(banc, lose(true), {
      api: "gestion-sanctions-rsa",
      methode: "GET",
      effet: { statut: 204 },
      fois: 2,
    });
    const answer = await tell(SAISIE);
    await settle(banc, answer);
    for (const wait of [1_000, 2_000]) {
      await pass(banc, wait);
      expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente" });
    }

    await pass(banc, 4_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 4 });
    expect((await listArrivals(banc, API)).filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  it.each([{ codeSortie: "C123" }, { codeSortie: null }, {}])(
    "%j in a 200 is no success: it is looked up",
    async (corps) => {
      await arm(banc, {
        api: "gestion-sanctions-rsa",
        methode: "POST",
        effet: { statut: 200, corps },
        fois: 1,
      });
      const answer = await tell(SAISIE);

      expect(await settle(banc, answer)).toMatchObject({
        etat: "en-attente",
        derniereErreur: { code: "issue-incertaine" },
      });
    },
  );
});

describe("a decision of the département", () => {
  beforeEach(() => declare(banc, "D-1", CAMILLE));

  it("has its id at once, bound when France Travail accepts, and the striking off uses it", async () => {
    const answer = await decide();
    expect(answer.status).toBe(202);
    const { ressource: id } = answer.body;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);

    const transmission = await settle(banc, answer);

    expect(transmission).toMatchObject({
      etat: "acceptee",
      ressource: id,
      reponse: { codeSortie: "C001" },
      avertissements: [{ regle: "SAN-12" }, { regle: "SAN-18" }],
    });
    const { identifiantConsequenceSanction: leur } = transmission.reponse;
    for (const asked of [id, leur]) {
      const { body } = await show(asked);
      expect(body).toMatchObject({ id, consequencesSanction: [{ idConsequenceSanction: leur }] });
    }
    expect(await settle(banc, await strikeOff(id))).toMatchObject({
      etat: "acceptee",
      ressource: id,
      reponse: { codeSortie: "C000" },
    });
    expect((await readArrivals(banc, "/demandeRadiation"))[0]?.corps).toEqual({
      identifiantConsequenceSanction: leur,
      justificationDemandeRadiation: "Suppression totale de quatre mois",
    });
  });

  it("never strikes off by itself: SAN-18 only says that it may be proposed", async () => {
    await settle(banc, await decide());
    await leap(banc, 3_600_000);

    expect(await listArrivals(banc, API)).toEqual(["POST decisionSanctionRSAPartenaire 200"]);
  });

  it.each([true, false])(
    "blocks when its outcome is not known (done: %j), and is not sent again by itself (G59)",
    async (apresEcriture) => {
      await arm(banc, lose(apresEcriture));
      const answer = await decide();
      expect(await settle(banc, answer)).toMatchObject(blocked);

      for (const wait of [1_000, 60_000, 86_400_000]) await leap(banc, wait);

      expect(await settle(banc, answer)).toMatchObject(blocked);
      expect(await listArrivals(banc, API)).toEqual(["POST decisionSanctionRSAPartenaire null"]);
    },
  );

  it("is sent when a person replays it, who has looked: then it is bound to the id given first", async () => {
    await arm(banc, lose(false));
    const answer = await decide();
    await settle(banc, answer);

    await command(banc, answer, "rejeu");

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 1 });
    expect((await show(answer.body.ressource)).body).toMatchObject({ id: answer.body.ressource });
  });

  it("still leaves after a replay that an outage delays", async () => {
    await arm(banc, lose(false));
    const answer = await decide();
    await settle(banc, answer);
    await arm(banc, { api: "gestion-sanctions-rsa", effet: { statut: 503 }, fois: 1 });
    await command(banc, answer, "rejeu");
    expect(await settle(banc, answer)).toMatchObject({ etat: "en-attente" });

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 2 });
  });

  it("holds back what is about it; given up, there is nothing at France Travail to act upon", async () => {
    await arm(banc, lose(false));
    const answer = await decide();
    await settle(banc, answer);
    const radiation = await strikeOff(answer.body.ressource);
    expect(await settle(banc, radiation)).toMatchObject({ etat: "en-attente", tentatives: 0 });
    expect((await show(answer.body.ressource)).body).toMatchObject({ code: "sanction-absente" });

    await command(banc, answer, "abandon");

    expect(await settle(banc, radiation)).toMatchObject({
      etat: "refusee",
      derniereErreur: { code: "sanction-absente" },
    });
    expect(await listArrivals(banc, API)).toEqual(["POST decisionSanctionRSAPartenaire null"]);
  });

  it("of one dossier is not known under its id in another", async () => {
    const { body } = await decide();
    await declare(banc, "D-2", SANCTIONNE);

    expect((await show(body.ressource, "D-2")).body).toMatchObject({
      status: 404,
      code: "ressource-introuvable",
    });
  });
});

describe("a striking off", () => {
  const radiations = async () =>
    (await listArrivals(banc, API)).filter((line) => line.startsWith("POST demandeRadiation"));

  it.each([
    ["C002", "a-instruire"],
    ["C004", "suppression-totale"],
  ] as const)("that is not made is refused: %s", async (code, etape) => {
    await placeSanction(banc, etape);
    const first = await settle(banc, await strikeOff(SANCTION));
    const last = code === "C002" ? first : await settle(banc, await strikeOff(SANCTION));

    expect(last).toMatchObject({
      etat: "refusee",
      derniereErreur: { code: "refus-france-travail", franceTravail: { statut: 200, code } },
    });
  });

  it("whose answer was lost is found beside its sanction, and not asked for again", async () => {
    await placeSanction(banc, "suppression-totale");
    await arm(banc, lose(true));
    const answer = await strikeOff(SANCTION);
    await settle(banc, answer);

    await pass(banc, 1_000);

    expect(await settle(banc, answer)).toMatchObject({
      etat: "acceptee",
      reponse: { codeSortie: "C000", idConsequenceSanctionCree: expect.any(String) },
    });
    expect(await radiations()).toEqual(["POST demandeRadiation null"]);
  });
});

function readType({ typeEvenement }: { typeEvenement: Answer["body"] }) {
  return typeEvenement;
}
