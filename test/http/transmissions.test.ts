import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PROBLEMES } from "../../src/domain/probleme.ts";
import { purgeExpired } from "../../src/jobs/retention.ts";
import { transmission } from "../../src/persistence/schema.ts";
import { type Answer, type Banc, INSTANT, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { expectProbleme } from "../support/problemes.ts";
import { until } from "../support/until.ts";

let banc: Banc;
const appels = createAppels(() => banc);
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const JOUR_MS = 86_400_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SANS_IDENTITE = { ...DOSSIER, usager: null };

const read = (id: string) => banc.call("GET", `/v1/transmissions/${id}`);
const list = (query = "") => banc.call("GET", `/v1/transmissions${query}`);
const replay = (id: string, cle = "bac-a-sable") =>
  banc.call("POST", `/v1/transmissions/${id}/rejeu`, { cle });
const abandon = (id: string, cle = "bac-a-sable") =>
  banc.call("POST", `/v1/transmissions/${id}/abandon`, { cle });
const idsOf = ({ body }: Answer): string[] => body.elements.map(({ id }: { id: string }) => id);

/** Hands in an act and comes back before its outcome; what is due has been delivered once `idle`. */
const post = (reference: string, suite: string, body: unknown) =>
  banc.call("POST", `/v1/dossiers/${reference}/${suite}`, { body, headers: { Prefer: "respond-async" } });
const decide = (reference: string) => post(reference, "orientation/decision", { etatDecision: "ACCEPTEE" });
const sign = (reference: string) =>
  post(reference, "contrat-engagement/signature", { dateSignature: "2026-02-10" });
const idle = () => banc.gateway.dispatcher.idle();

/** The columns that the API does not show. */
async function readRow(id: string) {
  const [row] = await banc.db.acrossCollectivites((tx) =>
    tx.select().from(transmission).where(eq(transmission.id, id)),
  );
  return row;
}

const at = (milliseconds: number) =>
  banc.clock.set(new Date(Date.parse(INSTANT) + milliseconds).toISOString());

describe("GET /v1/transmissions/{id}", () => {
  it("shows what was accepted, as the act itself answered", async () => {
    await appels.declare("D-1");
    const accepted = await appels.sign("D-1");
    const answer = await read(accepted.body.id);

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(accepted.body);
    expect(answer.body).toEqual({
      id: expect.stringMatching(UUID),
      flux: "contrat-engagement",
      operation: "signature",
      dossier: "D-1",
      etat: "acceptee",
      creeeLe: "2026-02-12T11:00:00.000Z",
      tentatives: 1,
      prochaineTentative: null,
      abandonLe: null,
      ressource: null,
      remplaceePar: null,
      derniereErreur: null,
      reponse: expect.objectContaining({ etat: "SIGNE" }),
      avertissements: [],
    });
  });

  it("shows what waits: the instant of the next attempt, and the problem of the last", async () => {
    await appels.declare("D-1");
    await banc.simulateur("PUT", "/_pannes", [{ api: "orientationusager", effet: { statut: 503 } }]);
    const { id } = (await decide("D-1")).body;
    await idle();

    expect((await read(id)).body).toMatchObject({
      etat: "en-attente",
      tentatives: 1,
      prochaineTentative: expect.stringMatching(/^2026-02-12T11:0/),
      derniereErreur: {
        code: "france-travail-indisponible",
        aTraiterPar: "france-travail",
        instance: `/v1/transmissions/${id}`,
        franceTravail: { statut: 503, code: null, message: null },
      },
      reponse: null,
    });
  });

  it("shows what is blocked: who has to do what", async () => {
    await appels.declare("D-1", SANS_IDENTITE);
    const blocked = await appels.decide("D-1");

    expect(blocked.status).toBe(202);
    expect((await read(blocked.body.id)).body).toMatchObject({
      etat: "bloquee",
      prochaineTentative: null,
      derniereErreur: {
        type: "/documentation/problemes#identite-incomplete",
        code: "identite-incomplete",
        aTraiterPar: "departement",
        action: PROBLEMES["identite-incomplete"].action,
      },
    });
  });

  it("shows what was refused, with France Travail's own words", async () => {
    await appels.declare("D-1");
    await appels.decide("D-1");
    await appels.sign("D-1", "2026-02-10");
    const refused = await appels.sign("D-1", "2026-02-11");

    const { id } = refused.body.transmission;
    const answer = await read(id);
    expect(answer.body).toEqual(refused.body.transmission);
    expect(answer.body).toMatchObject({
      etat: "refusee",
      derniereErreur: {
        code: "refus-france-travail",
        franceTravail: { statut: 400, code: "SignatureException" },
      },
    });
  });
});

describe("GET /v1/transmissions", () => {
  /** Five in 33, of three dossiers, each in its own minute; one in 59. Oldest first. */
  async function prepare() {
    await appels.declare("D-1");
    await appels.declare("D-2", { ...DOSSIER, usager: { numeroFranceTravail: "99000000001" } });
    await appels.declare("D-3", SANS_IDENTITE);
    await appels.declare("D-1", { ...DOSSIER, usager: { numeroFranceTravail: "99000000023" } }, "cle-59");
    const ids: string[] = [];
    for (const act of [
      () => appels.decide("D-1"),
      () => appels.sign("D-1"),
      () => appels.decide("D-2"),
      () => appels.decide("D-3"),
      () => sign("D-3"),
    ]) {
      ids.push((await act()).body.id);
      await idle();
      at((ids.length + 1) * 60_000);
    }
    const other = await banc.call("POST", "/v1/dossiers/D-1/orientation/decision", {
      cle: "cle-59",
      body: { etatDecision: "ACCEPTEE" },
    });
    return { ids, id59: other.body.id as string };
  }

  it("lists those of the collectivité, the newest first, and of no other", async () => {
    const { ids, id59 } = await prepare();

    const answer = await list();
    expect(answer.body.suivant).toBeNull();
    expect(idsOf(answer)).toEqual(ids.toReversed());
    expect(answer.body.elements[0]).toEqual((await read(ids[4] ?? "")).body);
    expect(idsOf(await banc.call("GET", "/v1/transmissions", { cle: "cle-59" }))).toEqual([id59]);
    expect(idsOf(await banc.call("GET", "/v1/transmissions", { cle: "cle-971" }))).toEqual([]);
  });

  it("filters by état, flux, dossier and instant, alone and together", async () => {
    const { ids } = await prepare();
    const [decided1, signed1, decided2, blocked3, waiting3] = ids;
    const cases: [query: string, expected: (string | undefined)[]][] = [
      ["?etat=acceptee", [decided2, signed1, decided1]],
      ["?etat=bloquee", [blocked3]],
      ["?etat=en-attente", [waiting3]],
      ["?etat=refusee", []],
      ["?etat=abandonnee", []],
      ["?flux=orientation", [blocked3, decided2, decided1]],
      ["?flux=contrat-engagement", [waiting3, signed1]],
      ["?flux=sanction", []],
      ["?dossier=D-1", [signed1, decided1]],
      ["?dossier=D-9", []],
      ["?depuis=2026-02-12T11:04:00Z", [waiting3, blocked3]],
      ["?depuis=2026-02-12T12:04:00%2B01:00", [waiting3, blocked3]],
      ["?depuis=2026-02-12T11:04:00.001Z", [waiting3]],
      ["?depuis=2026-02-13T00:00:00Z", []],
      ["?etat=acceptee&flux=orientation&dossier=D-1", [decided1]],
      ["?etat=acceptee&depuis=2026-02-12T11:02:00Z&limite=1", [decided2]],
    ];
    for (const [query, expected] of cases) expect(idsOf(await list(query)), query).toEqual(expected);
  });

  it("goes from page to page without a gap nor a repetition, even when another comes meanwhile", async () => {
    const { ids } = await prepare();
    const seen: string[] = [];
    let query = "?limite=2";
    for (let page = 0; page < 4; page += 1) {
      const { body } = await list(query);
      expect(body.elements.length).toBeLessThanOrEqual(2);
      seen.push(...body.elements.map(({ id }: { id: string }) => id));
      if (body.suivant === null) break;
      query = `?limite=2&curseur=${body.suivant}`;
      await appels.sign("D-2", "2026-02-09");
    }
    expect(seen).toEqual(ids.toReversed());
  });

  it("keeps its filters from page to page, and ends when the last page is full", async () => {
    const { ids } = await prepare();
    const first = await list("?flux=orientation&limite=2");
    const second = await list(`?flux=orientation&limite=2&curseur=${first.body.suivant}`);
    expect([...idsOf(first), ...idsOf(second)]).toEqual([ids[3], ids[2], ids[0]]);
    expect(second.body.suivant).toBeNull();

    expect((await list("?flux=contrat-engagement&limite=2")).body.suivant).toBeNull();
  });
});

describe("POST /v1/transmissions/{id}/rejeu", () => {
  /** A decision that France Travail redirects, as it does when the headers of the agent are missing. */
  async function blockByAgentHeaders(): Promise<string> {
    await appels.declare("D-1");
    const effet = { statut: 302, entetes: { location: "/connexion" } };
    await banc.simulateur("PUT", "/_pannes", [{ api: "orientationusager", methode: "POST", effet, fois: 1 }]);
    const { id, etat } = (await appels.decide("D-1")).body;
    expect(etat).toBe("bloquee");
    return id;
  }

  it("sends a blocked one again once what had blocked it is mended, and it is accepted", async () => {
    const id = await blockByAgentHeaders();
    at(60_000);

    const answer = await replay(id);

    expect(answer.status).toBe(200);
    expect(answer.body.id).toBe(id);
    await idle();
    expect((await read(id)).body).toMatchObject({ etat: "acceptee", tentatives: 1, derniereErreur: null });
    const arrived = await banc.arrived("/decisionOrientation");
    expect(arrived.map(({ statut }) => statut)).toEqual([302, 201]);
    expect((await appels.read("D-1")).body.delais.orientation.statut).toBe("respecte");
  });

  it("blocks it again as long as the dossier is not completed", async () => {
    await appels.declare("D-1", SANS_IDENTITE);
    const { id } = (await appels.decide("D-1")).body;

    expect((await replay(id)).status).toBe(200);
    await idle();

    expect((await read(id)).body).toMatchObject({
      etat: "bloquee",
      derniereErreur: { code: "identite-incomplete" },
    });
    expect(await banc.arrived("")).toEqual([]);
  });

  it("lets what waited behind it leave after it, in its order", async () => {
    const id = await blockByAgentHeaders();
    const behind = (await sign("D-1")).body.id;
    await idle();
    expect((await read(behind)).body).toMatchObject({ etat: "en-attente", tentatives: 0 });

    await replay(id);
    await idle();

    expect((await read(id)).body.etat).toBe("acceptee");
    expect((await read(behind)).body.etat).toBe("acceptee");
    const paths = (await banc.arrived()).map(({ chemin }) => chemin);
    expect(paths.findIndex((path) => path.endsWith("/decisionOrientation"))).toBeLessThan(
      paths.findIndex((path) => path.endsWith("/signer")),
    );
  });

  it("stands in the journal with the agent's act, sealed, in one line", async () => {
    await appels.declare("D-1", SANS_IDENTITE);
    const { id } = (await appels.decide("D-1")).body;
    await replay(id);
    await idle();

    const lines = await banc.db.acrossCollectivites((tx) => tx.query.journal.findMany());
    expect(lines.filter(({ operation }) => operation === "rejeu")).toMatchObject([
      {
        nature: "modification",
        flux: "orientation",
        resultat: "fait",
        correlation: id,
        logiciel: "logiciel-test",
      },
    ]);
  });

  it.each(["en-attente", "acceptee", "refusee", "abandonnee"])(
    "is refused with 409 for one that is %s",
    async (etat) => {
      const id = await prepare(etat);
      const answer = await replay(id);

      expectProbleme(answer, {
        statut: 409,
        code: "etat-incompatible",
        instance: `/v1/transmissions/${id}/rejeu`,
        detail: `La transmission est « ${etat} » : rejeu impossible.`,
      });
      await idle();
      expect((await read(id)).body.etat).toBe(etat);
    },
  );

  it("is refused with 404 for another collectivité's, which stays as it is", async () => {
    const id = await prepare("bloquee");
    for (const command of [replay, abandon]) {
      const answer = await command(id, "cle-59");
      expect([answer.status, answer.body.code]).toEqual([404, "transmission-introuvable"]);
    }
    expect((await read(id)).body.etat).toBe("bloquee");
  });
});

describe("POST /v1/transmissions/{id}/abandon", () => {
  it("gives up a blocked one, forgets its content, and what waited behind it leaves", async () => {
    await appels.declare("D-1", SANS_IDENTITE);
    const { id } = (await decide("D-1")).body;
    const behind = (await sign("D-1")).body.id;
    await idle();
    expect((await readRow(id))?.charge).not.toBeNull();

    const answer = await abandon(id);

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id, etat: "abandonnee", prochaineTentative: null });
    expect((await readRow(id))?.charge).toBeNull();
    await appels.declare("D-1");
    await idle();
    expect((await read(behind)).body.etat).toBe("acceptee");
    expect(await banc.arrived("/decisionOrientation")).toEqual([]);
    expect(await banc.arrived("/signer")).toHaveLength(1);
  });

  it("gives up one that waits for its next attempt: nothing is sent any more", async () => {
    const id = await prepare("en-attente");
    expect((await abandon(id)).body).toMatchObject({ etat: "abandonnee", prochaineTentative: null });
    await banc.simulateur("PUT", "/_pannes", []);
    const sent = (await banc.arrived("/decisionOrientation")).length;

    await banc.clock.advance(60_000);
    await idle();

    expect(await banc.arrived("/decisionOrientation")).toHaveLength(sent);
    expect((await read(id)).body.etat).toBe("abandonnee");
  });

  it("is refused with 409 while it is being sent, and it is accepted all the same", async () => {
    await appels.declare("D-1");
    const panne = { api: "orientationusager", methode: "POST", effet: { latenceMs: 3_000 } };
    await banc.simulateur("PUT", "/_pannes", [panne]);
    const { id } = (await decide("D-1")).body;
    await until(async () => (await banc.arrived("/decisionOrientation")).length === 1);

    const answer = await abandon(id);

    expectProbleme(answer, {
      statut: 409,
      code: "etat-incompatible",
      instance: `/v1/transmissions/${id}/abandon`,
      detail: "La transmission est « en-attente » : abandon impossible.",
    });
    await banc.clock.advance(3_000);
    await idle();
    expect((await read(id)).body).toMatchObject({ etat: "acceptee", tentatives: 1 });
  });

  it("answers at once the caller that still waited for the outcome", async () => {
    await appels.declare("D-1");
    await banc.simulateur("PUT", "/_pannes", [
      { api: "orientationusager", methode: "POST", effet: { statut: 503 } },
    ]);
    const waiting = banc.call("POST", "/v1/dossiers/D-1/orientation/decision", {
      body: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" },
      headers: { Prefer: "wait=30" },
    });
    await until(async () => (await banc.arrived("/decisionOrientation")).length === 1);
    await idle();
    const { body } = await banc.call("GET", "/v1/transmissions?dossier=D-1");

    await abandon(body.elements[0].id);

    // The clock stands still: only the abandonment can have ended the wait.
    expect(await waiting).toMatchObject({ status: 202, body: { etat: "abandonnee" } });
  });

  it.each(["acceptee", "refusee", "abandonnee"])("is refused with 409 for one that is %s", async (etat) => {
    const id = await prepare(etat);
    const answer = await abandon(id);

    expectProbleme(answer, {
      statut: 409,
      code: "etat-incompatible",
      instance: `/v1/transmissions/${id}/abandon`,
      detail: `La transmission est « ${etat} » : abandon impossible.`,
    });
    expect((await read(id)).body.etat).toBe(etat);
  });
});

describe("`reponse` is kept seven days", () => {
  it("to the millisecond, then it is shown no more, and everything else is", async () => {
    await appels.declare("D-1");
    const { body } = await appels.sign("D-1");

    at(7 * JOUR_MS - 1);
    expect((await read(body.id)).body).toEqual(body);
    expect(body.reponse).toMatchObject({ etat: "SIGNE" });

    at(7 * JOUR_MS);
    expect((await read(body.id)).body).toEqual({ ...body, reponse: null });
    expect((await list()).body.elements).toEqual([{ ...body, reponse: null }]);
  });

  it("and is deleted from the database by the scheduler", async () => {
    banc.gateway.jobs.start();
    await appels.declare("D-1");
    const { id } = (await appels.sign("D-1")).body;
    expect((await readRow(id))?.reponse).not.toBeNull();

    const end = Date.parse(INSTANT) + 7 * JOUR_MS;
    expect(await banc.db.acrossCollectivites((tx) => purgeExpired(tx, end))).toMatchObject({ reponses: 0 });

    at(7 * JOUR_MS + 1);
    await banc.clock.advance(1);
    await until(async () => (await readRow(id))?.reponse === null);
    expect((await read(id)).body.etat).toBe("acceptee");
  });
});

/** A transmission in each état. @returns its id */
async function prepare(etat: string): Promise<string> {
  switch (etat) {
    case "en-attente": {
      await appels.declare("D-1");
      await banc.simulateur("PUT", "/_pannes", [{ api: "orientationusager", effet: { statut: 503 } }]);
      const { id } = (await decide("D-1")).body;
      await idle();
      return id;
    }
    case "acceptee":
      await appels.declare("D-1");
      return (await appels.decide("D-1")).body.id;
    case "refusee":
      await appels.declare("D-1");
      await appels.sign("D-1", "2026-02-10");
      return (await appels.sign("D-1", "2026-02-11")).body.transmission.id;
    case "bloquee":
      await appels.declare("D-1", SANS_IDENTITE);
      return (await appels.decide("D-1")).body.id;
    default: {
      const id = await prepare("bloquee");
      await abandon(id);
      return id;
    }
  }
}
