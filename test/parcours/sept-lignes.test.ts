import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";

/*
 * Une personne, les sept lignes de l'annexe 5, d'un bout à l'autre, par la seule API de la passerelle. À chaque étape, le
 * journal du simulateur montre les appels que donne la cinématique de France Travail, dans l'ordre, et aucun autre.
 */

const CAMILLE = "10429447247";
const AGENT = { "Agent-Identifiant": "AG-33", "Agent-Nom": "DUPONT", "Agent-Prenom": "CAMILLE" };

let banc: Banc;
let lus = 0;
beforeAll(async () => {
  banc = await openBanc();
  await banc.call("PUT", "/v1/dossiers/D-1", {
    body: {
      usager: { numeroFranceTravail: CAMILLE },
      droitRsa: { dateReception: "2026-01-07" },
      soumisDroitsDevoirs: true,
    },
  });
});
afterAll(() => banc.close());

/** Ce qui est arrivé à France Travail depuis la dernière fois, jetons compris. */
async function arrived(): Promise<string[]> {
  const { body } = await banc.simulateur("GET", "/_journal");
  // Ce que France Travail dit de lui-même à l'organisme payeur est dans son journal aussi.
  const appels = body.slice(lus).filter(({ destinataire }: Record<string, unknown>) => !destinataire);
  const lines = appels.map(({ methode, chemin, statut }: Record<string, unknown>) => {
    const court = String(chemin)
      .replace(/^.*\/partenaire\//, "")
      .replace(/^.*\/connexion\/.*/, "jeton d'accès");
    return `${methode} ${court} ${statut}`;
  });
  lus = body.length;
  return lines;
}

const write = (methode: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  banc.call(methode, `/v1/dossiers/D-1${path}`, { body, headers });
const read = (path: string) => banc.call("GET", path);
/** Les codes des activités que la structure voit pour ce dossier, dans une famille. */
async function listActivites(famille: string): Promise<string[]> {
  const { body } = await read(`/v1/activites?famille=${famille}&limite=500`);
  return body.elements
    .filter(({ dossier }: { dossier: string | null }) => dossier === "D-1")
    .map(({ codeActivite }: { codeActivite: string }) => codeActivite)
    .toSorted();
}
function expectAcceptee(answer: Answer): void {
  expect({ statut: answer.status, etat: answer.body.etat, erreur: answer.body.derniereErreur }).toEqual({
    statut: 201,
    etat: "acceptee",
    erreur: null,
  });
}

describe("Les sept lignes de l'annexe 5, une personne", () => {
  it("autres : la décision d'orientation à prendre est dans la liste des activités, rattachée au dossier", async () => {
    expect(await listActivites("INSEA")).toEqual(["ACT382"]);
    expect(await arrived()).toEqual([
      "POST jeton d'accès 200",
      "GET activites-operationnelles/v2/activites/chercher 200",
    ]);
  });

  it("orientation : la préconisation est acceptée, ACT382 s'en va, ACT380 paraît", async () => {
    expectAcceptee(
      await write("POST", "/orientation/decision", { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" }),
    );
    expect(await arrived()).toEqual([
      "POST jeton d'accès 200",
      "POST rechercher-usager/v2/usagers/par-numero-francetravail 200",
      "POST jeton d'accès 200",
      "POST orientationusager/v1/decisionOrientation 201",
    ]);

    expect(await listActivites("INSEA")).toEqual([]);
    expect(await listActivites("MSACC")).toEqual(["ACT380"]);
    await arrived();
  });

  it("rendez-vous : le premier rendez-vous d'accompagnement est pris, ACT380 s'en va", async () => {
    const pris = await write("POST", "/rendez-vous", {
      organisme: { code: "CD" },
      motif: "ACC",
      date: "2026-02-20T10:30:00+01:00",
      modaliteContact: "PHYSIQUE",
      typeReception: "IND",
      statut: "PRIS",
      libelleAdresse: "Maison des solidarités",
      adresse: "12 rue des Tilleuls 33000 Bordeaux",
    });
    expectAcceptee(pris);
    expect(await arrived()).toEqual([
      "POST jeton d'accès 200",
      "POST rendez-vous-partenaire/v1/rendez-vous 202",
    ]);

    const { body } = await read("/v1/dossiers/D-1/rendez-vous");
    expect(body.elements).toMatchObject([
      { id: pris.body.ressource, motif: "ACC", libelleAdresse: "Maison des solidarités" },
    ]);
    expect(await listActivites("MSACC")).toEqual([]);
    await arrived();
  });

  it("diagnostic : un diagnostic est créé, ses besoins explorés", async () => {
    const cree = await write("POST", "/diagnostics", {
      codeTypologie: "MR",
      codeRome: "K1304",
      codeAppellation: "10857",
    });
    expectAcceptee(cree);
    const explore = await write("POST", `/diagnostics/${cree.body.ressource}/besoins`, {
      besoinAEnregistrer: [{ code: "2", valeur: "BESOIN" }],
    });
    expectAcceptee(explore);

    const calls = await arrived();
    expect(calls.slice(0, 2)).toEqual([
      "POST jeton d'accès 200",
      "POST diagnosticargumente/v4/diagnostics 200",
    ]);
    expect(calls).toHaveLength(3);
    expect(calls[2]).toMatch(/^POST diagnosticargumente\/v4\/diagnostics\/[0-9a-f-]{36}\/besoins 200$/);

    const { body } = await read("/v1/dossiers/D-1/diagnostics");
    expect(body.elements.map(({ idDiagnostic }: { idDiagnostic: string }) => idDiagnostic)).toContain(
      cree.body.ressource,
    );
    await arrived();
  });

  it("contrat d'engagement : le premier contrat est signé, dans le mois", async () => {
    expectAcceptee(await write("POST", "/contrat-engagement/signature", { dateSignature: "2026-02-10" }));
    expect(await arrived()).toEqual([
      "POST jeton d'accès 200",
      "GET contrat-engagement/v1/lecture 204",
      "POST contrat-engagement/v1/signer 200",
    ]);
    const { body } = await read("/v1/dossiers/D-1");
    expect(body.delais).toMatchObject({
      orientation: { statut: "respecte" },
      contrat: { statut: "respecte" },
    });
  });

  it("accompagnement : six semaines d'intensité, gardées, transmises et mesurées", async () => {
    banc.clock.set("2026-03-30T10:00:00Z");
    const semaines = ["2026-W08", "2026-W09", "2026-W10", "2026-W11", "2026-W12", "2026-W13"];
    for (const [place, semaine] of semaines.entries()) {
      expectAcceptee(
        await write("PUT", `/intensite/${semaine}`, { heuresPrevues: 15, heuresRealisees: 12 + place }),
      );
    }

    const calls = (await arrived()).filter((call) => call.includes("intensite"));
    expect(calls).toEqual(
      semaines.map((semaine) => `PUT suivi-intensite-accompagnement/v1/intensites/${semaine} 200`),
    );
    const { body } = await read("/v1/dossiers/D-1/intensite?depuis=2026-02-16&jusqua=2026-03-29");
    expect(body.elements.map(({ heuresRealisees }: { heuresRealisees: number }) => heuresRealisees)).toEqual([
      12, 13, 14, 15, 16, 17,
    ]);
  });

  it("sanction : la proposition est instruite, puis décidée, et le payeur est prévenu par France Travail", async () => {
    await arrived();
    expect(await listActivites("GLI100")).toContain("ACT366");
    const { body: manquement } = await read("/v1/dossiers/D-1/sanctions/366");
    expect(JSON.stringify(manquement)).toContain("PROP_SANCTION");
    await arrived();

    expectAcceptee(
      await write(
        "POST",
        "/sanctions/366/evenements",
        { typeEvenement: "SAISIE_SANCTION", dateEvenement: "2026-03-30" },
        AGENT,
      ),
    );
    const saisies = await arrived();
    expect(saisies.at(-1)).toBe("POST gestion-sanctions-rsa/v1/evenementSanctionRSA 200");
    expect(await listActivites("GLI100")).toContain("ACT367");
    await arrived();

    expectAcceptee(
      await write(
        "POST",
        "/sanctions/366/evenements",
        {
          typeEvenement: "VALID_SANCTION",
          dateEvenement: "2026-03-30",
          typeConsequenceSanctionValide: "SUSP_RSA",
          modaliteDecisionValidee: "P",
          montantValide: 50,
          dureeValidee: 1,
          controle: { personnesAuFoyer: 1, dateContradictoire: "2026-03-12" },
        },
        AGENT,
      ),
    );
    expect(await arrived()).toEqual(["POST gestion-sanctions-rsa/v1/evenementSanctionRSA 200"]);
    const activites = await listActivites("GLI100");
    expect(activites).not.toContain("ACT366");
    expect(activites).not.toContain("ACT367");
    const { body: notifications } = await banc.simulateur("GET", "/_notifications");
    expect(JSON.stringify(notifications)).toContain("366");
    await arrived();
  });

  it("sanction : la levée proposée est validée, et ACT369 s'en va", async () => {
    expect(await listActivites("GLI100")).toContain("ACT369");
    await arrived();

    expectAcceptee(
      await write(
        "POST",
        "/sanctions/509/evenements",
        { typeEvenement: "VALID_LEVEE_SUSP", dateEvenement: "2026-03-30" },
        AGENT,
      ),
    );

    expect(await arrived()).toEqual(["POST gestion-sanctions-rsa/v1/evenementSanctionRSA 200"]);
    expect(await listActivites("GLI100")).not.toContain("ACT369");
  });

  it("et rien n'est resté en chemin : tout ce qui a été écrit est accepté", async () => {
    const { body } = await read("/v1/transmissions?dossier=D-1&limite=100");
    expect(body.elements.map(({ etat }: { etat: string }) => etat)).toEqual(Array(14).fill("acceptee"));
    const flux = new Set(body.elements.map((element: { flux: string }) => element.flux));
    expect([...flux].toSorted()).toEqual([
      "accompagnement",
      "contrat-engagement",
      "diagnostic",
      "orientation",
      "rendez-vous",
      "sanction",
    ]);
  });
});
