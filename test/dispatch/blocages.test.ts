import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PROBLEMES } from "../../src/domain/probleme.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import {
  ACCEPTEE,
  arm,
  CAMILLE,
  command,
  decide,
  declare,
  EN_ATTENTE,
  leap,
  listArrivals,
  SANS_ORIENTATION,
  settle,
} from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

/** What an editor sees of a blocked act: whose turn it is, and what to do. */
const blocked = (code: keyof typeof PROBLEMES) => ({
  etat: "bloquee",
  prochaineTentative: null,
  derniereErreur: {
    code,
    status: PROBLEMES[code].statut,
    aTraiterPar: PROBLEMES[code].aTraiterPar,
    action: PROBLEMES[code].action,
  },
});

describe("the person cannot be found", () => {
  it.each([
    ["S002, nobody", "99000000002", "usager-inconnu", "S002"],
    ["S002, as older answers say it", "99000000008", "usager-inconnu", "S002"],
    ["S003, several", "99000000003", "usager-ambigu", "S003"],
    ["S003, as older answers say it", "99000000009", "usager-ambigu", "S003"],
    ["R001, access refused", "99000000004", "usager-acces-refuse", "R001"],
    ["R002, not attached to the collectivité", "99000000005", "usager-non-rattache", "R002"],
    ["R998, without an address", "99000000006", "usager-sans-adresse", "R998"],
  ] as const)("%s: the act is kept, and the département told what to do", async (_, numero, code, mot) => {
    await declare(banc, "D-1", numero);

    const answer = await decide(banc, "D-1", { prefer: "wait=5" });

    expect(answer.status).toBe(202);
    expect(answer.headers.get("location")).toBe(`/v1/transmissions/${answer.body.id}`);
    expect(answer.body).toMatchObject({ ...blocked(code), tentatives: 1 });
    expect(answer.body.derniereErreur).toMatchObject({
      aTraiterPar: "departement",
      action: expect.stringMatching(/rejouer la transmission|la transmission repart alors/),
      instance: `/v1/transmissions/${answer.body.id}`,
      franceTravail: { code: mot },
    });
    expect(await listArrivals(banc, "/orientationusager/")).toEqual([]);
    expect((await banc.call("GET", "/v1/transmissions?etat=bloquee")).body.elements).toHaveLength(1);
  });

  it("tries no more by itself, and goes once the identity is put right, without anybody's replaying it", async () => {
    await declare(banc, "D-1", "99000000002");
    const answer = await decide(banc, "D-1", { prefer: "wait=5" });
    await declare(banc, "D-1", "99000000002");
    await leap(banc, 3_600_000);
    expect(await settle(banc, answer)).toMatchObject({ etat: "bloquee", tentatives: 1 });

    await declare(banc, "D-1", EN_ATTENTE);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", derniereErreur: null });
    const dossier = await banc.call("GET", "/v1/dossiers/D-1");
    // The day of the act is the day it was received, whatever the time it took to go.
    expect(dossier.body.parcours).toContainEqual(
      expect.objectContaining({ type: "orientation-decidee", date: "2026-01-25", source: "passerelle" }),
    );
  });

  it("waits for an identity that the dossier does not have, completed by PUT", async () => {
    await declare(banc, "D-1", null);
    const answer = await decide(banc, "D-1", { prefer: "wait=5" });
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject(blocked("identite-incomplete"));
    expect(answer.body.derniereErreur).toMatchObject({
      aTraiterPar: "departement",
      action: expect.stringContaining("PUT"),
    });
    expect(await banc.arrived()).toEqual([]);

    await declare(banc, "D-1", CAMILLE);

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
  });

  it("is blocked again by a replay that came too early, and may be given up", async () => {
    await declare(banc, "D-1", "99000000003");
    const answer = await decide(banc, "D-1", { prefer: "wait=5" });
    await command(banc, answer, "rejeu");
    expect(await settle(banc, answer)).toMatchObject(blocked("usager-ambigu"));

    expect((await command(banc, answer, "abandon")).body).toMatchObject({ etat: "abandonnee" });

    expect((await command(banc, answer, "rejeu")).body).toMatchObject({ code: "etat-incompatible" });
    expect(await settle(banc, answer)).toMatchObject({ etat: "abandonnee" });
  });
});

describe("France Travail's answer is not understood", () => {
  const orientation = { api: "orientationusager", methode: "POST" } as const;
  const oauth = (error: string, error_description: string) => ({
    api: "connexion",
    effet: { statut: 400, corps: { error, error_description } },
  });
  it.each([
    [
      "302: the agent's headers did not arrive",
      { ...orientation, effet: { statut: 302, entetes: { location: "/connexion" } } },
      "en-tetes-agent-refuses",
    ],
    [
      "an empty 403: the application lacks the scopes (G41)",
      { ...orientation, effet: { statut: 403 } },
      "habilitation-insuffisante",
    ],
    ["invalid_client", oauth("invalid_client", "Client authentication failed"), "identifiants-refuses"],
    [
      "invalid_scope",
      oauth("invalid_scope", "Unknown/invalid scope(s): [api_orientationusagerv1]"),
      "habilitation-insuffisante",
    ],
    ["404: another version of the API", { ...orientation, effet: { statut: 404 } }, "reponse-illisible"],
    [
      "HTML in place of the search's answer",
      { api: "rechercher-usager", effet: { statut: 200, corps: "<html>Portail</html>" } },
      "reponse-illisible",
    ],
  ] as const)(
    "%s: the act waits for whoever runs the gateway, and goes on their word",
    async (_, panne, code) => {
      await declare(banc, "D-1", CAMILLE);
      await arm(banc, panne);

      const answer = await decide(banc, "D-1", { prefer: "wait=5" });

      expect(answer.status).toBe(202);
      expect(answer.body).toMatchObject({ ...blocked(code), tentatives: 1 });
      expect(answer.body.derniereErreur.aTraiterPar).toBe("exploitant");
      await arm(banc);
      await command(banc, answer, "rejeu");
      expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
    },
  );

  it("says which scopes an empty 403 lacked", async () => {
    await declare(banc, "D-1", CAMILLE);
    await arm(banc, { ...orientation, effet: { statut: 403 } });

    const { body } = await decide(banc, "D-1", { prefer: "wait=5" });

    expect(body.derniereErreur.franceTravail).toEqual({
      statut: 403,
      code: null,
      message: expect.stringContaining("api_orientationusagerv1 orientationusager"),
    });
  });
});

describe("France Travail refuses", () => {
  it("an act for good: 422 with its own words, and nothing is sent again", async () => {
    await declare(banc, "D-1", SANS_ORIENTATION);

    const answer = await decide(banc, "D-1", { prefer: "wait=5" });

    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.headers.get("location")).toBe(`/v1/transmissions/${answer.body.transmission.id}`);
    expect(answer.body).toMatchObject({
      code: "refus-france-travail",
      status: 422,
      aTraiterPar: "departement",
      instance: "/v1/dossiers/D-1/orientation/decision",
      franceTravail: {
        statut: 400,
        message: "[simulateur] Aucune préconisation n'attend de décision",
      },
      transmission: { etat: "refusee", tentatives: 1, prochaineTentative: null },
    });
    await banc.clock.advance(60_000);
    await banc.gateway.dispatcher.idle();
    expect(await listArrivals(banc, "/orientationusager/")).toEqual(["POST decisionOrientation 400"]);
    const dossier = await banc.call("GET", "/v1/dossiers/D-1");
    expect(dossier.body.parcours.map(({ type }: { type: string }) => type)).toEqual(["droit-recu"]);
  });

  it("an act handed in without waiting: the transmission says so afterwards", async () => {
    await declare(banc, "D-1", SANS_ORIENTATION);

    const answer = await decide(banc, "D-1");
    expect(answer.status).toBe(202);

    expect(await settle(banc, answer)).toMatchObject({
      etat: "refusee",
      derniereErreur: { code: "refus-france-travail", aTraiterPar: "departement" },
    });
    expect((await command(banc, answer, "rejeu")).status).toBe(409);
  });

  it("to search for the person in the form sent (R997)", async () => {
    await declare(banc, "D-1", "99000000007");

    const answer = await decide(banc, "D-1", { prefer: "wait=5" });

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      franceTravail: { statut: 400, code: "R997" },
      transmission: { etat: "refusee", derniereErreur: { code: "usager-refuse" } },
    });
  });

  it("to sign a suspended contract, which is a 500: 422, and what to do about it", async () => {
    await declare(banc, "D-1", "99000000035");

    const answer = await banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/signature", {
      body: { dateSignature: "2026-02-10" },
    });

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: "refus-france-travail",
      aTraiterPar: "departement",
      action: expect.stringContaining("réinscription"),
      franceTravail: { statut: 500, code: "Exception" },
      transmission: { etat: "refusee", derniereErreur: { code: "contrat-suspendu" } },
    });
    expect(await listArrivals(banc, "/contrat-engagement/")).toEqual(["GET lecture 200", "PATCH signer 500"]);
  });

  it("a contract to whoever has no right to it: the département asks for it, then replays", async () => {
    await declare(banc, "D-1", "99000000036");

    const answer = await banc.call("POST", "/v1/dossiers/D-1/contrat-engagement/refus", {
      body: { dateRefus: "2026-02-10" },
    });

    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject(blocked("usager-acces-refuse"));
    expect(answer.body.derniereErreur.franceTravail.code).toBe("HabilitationException");
  });

  it("nothing that the gateway refuses itself: no transmission, no call", async () => {
    await declare(banc, "D-1", CAMILLE);
    const refused = await decide(banc, "D-1", { body: { ...ACCEPTEE, motifRefus: "AUTRE" } });

    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe("donnees-invalides");
    expect(await banc.arrived()).toEqual([]);
    expect((await banc.call("GET", "/v1/transmissions")).body.elements).toEqual([]);
  });
});
