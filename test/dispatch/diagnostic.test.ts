import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, openBanc } from "../support/banc.ts";
import {
  arm,
  CAMILLE,
  command,
  declare,
  leap,
  listArrivals,
  pass,
  post,
  readArrivals,
  settle,
} from "./scene.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(async () => {
  await banc.reset();
  await declare(banc, "D-1", CAMILLE);
});

const API = "diagnosticargumente";
/** What the official collection shows of that person. */
const OFFICIEL = "c4851c54-8912-4548-91a6-29c2f4fa6163";
const EXPLOREE = "99000000070";
const METIER = { codeTypologie: "MR", codeRome: "D1102", codeAppellation: "11573", nomMetier: "Boulanger" };
const BESOINS = { besoinAEnregistrer: [{ code: "9", valeur: "BESOIN" }] };

const create = (body: object = METIER) => post(banc, "D-1", "/diagnostics", { body });
const write = (methode: "POST" | "PUT" | "DELETE", path: string, body: unknown = {}) =>
  post(banc, "D-1", path, { methode, body });
const read = (path: string, reference = "D-1") => banc.call("GET", `/v1/dossiers/${reference}${path}`);
const idsOf = async (path = "/diagnostics") =>
  (await read(path)).body.elements.map(({ idDiagnostic }: { idDiagnostic: string }) => idDiagnostic);
/** The answer to the next POST gets lost, after it was done or before. */
const lose = (apresEcriture: boolean) =>
  arm(banc, { api: API, methode: "POST", effet: { couper: true }, apresEcriture, fois: 1 });
const writes = async () => (await listArrivals(banc, `/${API}/`)).filter((line) => !line.startsWith("GET"));

describe("a diagnostic", () => {
  it("has its id at once, under which acts that do not wait are sent in their order, and under which it is read", async () => {
    const creation = await create();
    const { ressource: id } = creation.body;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const besoins = await write("POST", `/diagnostics/${id}/besoins`, BESOINS);
    const priorite = await write("POST", `/diagnostics/${id}/priorite`);

    const { reponse, ressource } = await settle(banc, creation);

    expect(ressource).toBe(id);
    const { idDiagnostic: leur } = reponse;
    expect(leur).not.toBe(id);
    expect(await settle(banc, besoins)).toMatchObject({ etat: "acceptee", ressource: id });
    expect(await settle(banc, priorite)).toMatchObject({ etat: "acceptee", ressource: id });
    const sent = (await readArrivals(banc, `/${API}/`)).map(({ methode, chemin, query, corps }) => ({
      appel: `${methode} ${chemin.split("/v4")[1]}`,
      query,
      corps,
    }));
    expect(sent).toEqual([
      { appel: "POST /diagnostics", query: {}, corps: METIER },
      {
        appel: `POST /diagnostics/${leur}/besoins`,
        query: {},
        corps: { idDiagnostic: leur, dateExploration: "2026-02-12T12:00:00.000+01:00", ...BESOINS },
      },
      { appel: `POST /diagnostics/${leur}/priorise`, query: { prioritaire: "true" }, corps: null },
    ]);
    expect(await idsOf()).toEqual([OFFICIEL, id]);
    const { body } = await read(`/besoins?diagnostic=${id}`);
    expect(body.elements).toMatchObject([{ diagnostic: { idDiagnostic: id, estPrioritaire: true } }]);
    expect((await read(`/besoins?historique=true&diagnostic=${id}`)).body.elements).toMatchObject([
      { donnees: { idDiagnostic: id, besoins: [{ code: "9", valeur: "BESOIN" }] } },
    ]);
  });

  it("is known under France Travail's own id too, and is deleted by POST (G24)", async () => {
    const { ressource: id, reponse } = await settle(banc, await create());

    const deleted = await settle(banc, await write("DELETE", `/diagnostics/${reponse.idDiagnostic}`));

    expect(deleted).toMatchObject({ operation: "suppression", etat: "acceptee", ressource: id });
    expect((await writes()).at(-1)).toBe("POST supprime 200");
    const { body } = await read("/diagnostics");
    expect(body.elements.at(-1)).toMatchObject({ idDiagnostic: id, statut: "SUPPRIME" });
    expect(await settle(banc, await write("DELETE", `/diagnostics/${OFFICIEL}`))).toMatchObject({
      etat: "acceptee",
      ressource: OFFICIEL,
    });
  });

  it("is adopted where the answer to its creation was lost and it is there, and made where it is not", async () => {
    await lose(true);
    const done = await create();
    await settle(banc, done);
    await pass(banc, 1_000);
    expect(await settle(banc, done)).toMatchObject({ etat: "acceptee", tentatives: 2 });

    await lose(false);
    const lost = await create();
    await settle(banc, lost);
    await pass(banc, 1_000);
    expect(await settle(banc, lost)).toMatchObject({ etat: "acceptee", tentatives: 2 });

    // the second is the same project: what the first adopted is not adopted twice
    expect(await idsOf()).toEqual([OFFICIEL, done.body.ressource, lost.body.ressource]);
    expect(await writes()).toEqual([
      "POST diagnostics null",
      "POST diagnostics null",
      "POST diagnostics 200",
    ]);
  });

  it("waits for a person where two that are there could be it", async () => {
    await settle(banc, await create());
    await settle(banc, await create());
    // the ids of both are forgotten with the dossier: nothing tells any more whose they are
    await banc.call("DELETE", "/v1/dossiers/D-1");
    await declare(banc, "D-1", CAMILLE);
    await lose(false);
    const answer = await create();
    await settle(banc, answer);

    await pass(banc, 600_000);

    expect(await settle(banc, answer)).toMatchObject({
      derniereErreur: { code: "issue-incertaine", aTraiterPar: "departement" },
    });
    expect((await writes()).filter((line) => line === "POST diagnostics null")).toHaveLength(1);
  });

  it("whose creation was refused is not changed: each act is refused with its cause, and nothing leaves", async () => {
    await arm(banc, { api: API, methode: "POST", effet: { statut: 400 }, fois: 1 });
    const creation = await create();
    const { ressource: id } = creation.body;
    const change = await write("PUT", `/diagnostics/${id}`, METIER);

    expect(await settle(banc, creation)).toMatchObject({ etat: "refusee" });
    const refused = {
      etat: "refusee",
      derniereErreur: { code: "diagnostic-non-cree", aTraiterPar: "departement" },
    };
    expect(await settle(banc, change)).toMatchObject(refused);
    expect(await settle(banc, await write("DELETE", `/diagnostics/${id}`))).toMatchObject(refused);
    expect(await writes()).toEqual(["POST diagnostics 400"]);
    const answer = await banc.call("POST", `/v1/dossiers/D-1/diagnostics/${id}/besoins`, { body: BESOINS });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: "refus-france-travail",
      action: expect.stringContaining("POST …/diagnostics"),
      transmission: refused,
    });
    expect((await read(`/besoins?diagnostic=${id}`)).body).toMatchObject({ code: "besoins-absents" });
  });

  it("whose creation was given up is not changed either, once the acts behind it may leave", async () => {
    await arm(banc, { api: API, methode: "POST", effet: { statut: 302 } });
    const creation = await create();
    const change = await write("PUT", `/diagnostics/${creation.body.ressource}`, METIER);
    expect(await settle(banc, creation)).toMatchObject({ etat: "bloquee" });
    expect(await settle(banc, change)).toMatchObject({ etat: "en-attente", tentatives: 0 });

    await command(banc, creation, "abandon");

    expect(await settle(banc, change)).toMatchObject({
      etat: "refusee",
      derniereErreur: { code: "diagnostic-non-cree" },
    });
  });

  it("of another dossier is not found", async () => {
    const { ressource: id } = await settle(banc, await create());
    await declare(banc, "D-2", EXPLOREE);

    const answer = await post(banc, "D-2", `/diagnostics/${id}/besoins`, { body: BESOINS });

    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code: "ressource-introuvable" });
  });
});

describe("a refusal without a word", () => {
  it("is a refusal, told as one", async () => {
    await arm(banc, { api: API, methode: "POST", effet: { statut: 400 } });

    expect(
      await settle(banc, await write("POST", "/pouvoir-agir", { confiance: "OUI", accompagnement: "OUI" })),
    ).toMatchObject({
      etat: "refusee",
      derniereErreur: {
        code: "refus-france-travail",
        franceTravail: { statut: 400, code: null, message: expect.stringMatching(/^Réponse sans motif/) },
      },
    });
  });

  it("may be a jeton that died: with one that was at hand, it is sent once more with a new one (G42)", async () => {
    expect((await read("/pouvoir-agir")).body.code).toBe("pouvoir-agir-absent");
    await arm(banc, { api: API, methode: "POST", effet: { statut: 400 }, fois: 1 });

    const answer = await write("POST", "/pouvoir-agir", { confiance: "OUI", accompagnement: "OUI" });

    expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee", tentatives: 1 });
    expect(await writes()).toEqual(["POST pouvoiragir 400", "POST pouvoiragir 200"]);
    expect((await read("/pouvoir-agir")).body).toMatchObject({ confiance: "OUI", accompagnement: "OUI" });
  });
});

describe("a whole dossier", () => {
  const explore = (idDiagnostic: string) => ({
    besoinsParDiagnosticAEnregistrer: [{ idDiagnostic, ...BESOINS }],
    pouvoirAgirAEnregistrer: { confiance: "NON", accompagnement: "OUI" },
  });

  it("is written under our ids and France Travail's", async () => {
    const { ressource: id } = await settle(banc, await create());

    for (const idDiagnostic of [id, OFFICIEL]) {
      const answer = await write("POST", "/diagnostic-complet", explore(idDiagnostic));
      expect(await settle(banc, answer)).toMatchObject({ etat: "acceptee" });
    }

    const { body } = await read("/diagnostic-complet");
    expect(body.besoinsParDiagnostic.map((one: { diagnostic: object }) => one.diagnostic)).toMatchObject([
      { idDiagnostic: OFFICIEL },
      { idDiagnostic: id },
    ]);
    expect(body.pouvoirAgir).toMatchObject({ confiance: "NON" });
  });

  it("that names somebody else's diagnostic is refused, though France Travail answers 204", async () => {
    const answer = await write("POST", "/diagnostic-complet", explore("inconnu"));

    expect(await settle(banc, answer)).toMatchObject({
      etat: "refusee",
      derniereErreur: {
        code: "diagnostic-non-reconnu",
        aTraiterPar: "editeur",
        franceTravail: { statut: 204 },
      },
    });
    expect(await writes()).toEqual(["POST dossiers 204"]);
    expect((await read("/pouvoir-agir")).status).toBe(404);
  });
});

describe("a history", () => {
  beforeEach(() => declare(banc, "D-2", EXPLOREE));

  it.each([
    ["/contraintes", 2],
    ["/autonomie-numerique", 1],
    ["/pouvoir-agir", 2],
    ["/besoins", 2],
    ["/diagnostic-complet", 7],
  ])("of %s is read page after page, newest first", async (path, count) => {
    const pages: object[][] = [];
    let suivant: string | null = "";
    while (suivant !== null) {
      const curseur = suivant === "" ? "" : `&curseur=${suivant}`;
      const { status, body } = await read(`${path}?historique=true&limite=1${curseur}`, "D-2");
      expect(status).toBe(200);
      if (body.elements.length > 0) pages.push(body.elements);
      suivant = body.suivant;
    }

    expect(pages.map(({ length }) => length)).toEqual(Array.from({ length: count }, () => 1));
    const whole = await read(`${path}?historique=true`, "D-2");
    expect(whole.body).toEqual({ elements: pages.flat(), suivant: null });
  });

  it("is bounded by whole days of both ends", async () => {
    const count = async (bounds: string) =>
      (await read(`/contraintes?historique=true&${bounds}`, "D-2")).body.elements.length;

    expect(await count("depuis=2026-01-22&jusqua=2026-01-22")).toBe(1);
    expect(await count("depuis=2026-01-23")).toBe(1);
    expect(await count("jusqua=2026-01-21")).toBe(0);
  });

  it("of nobody's diagnostic is an empty list", async () => {
    expect((await read("/pouvoir-agir?historique=true")).body).toEqual({ elements: [], suivant: null });
    expect((await read("/besoins?historique=true&diagnostic=inconnu")).body.elements).toEqual([]);
  });
});

describe("the referential", () => {
  const referentiel = (query = "") => banc.call("GET", `/v1/referentiels/diagnostic${query}`);
  const asked = async () => (await banc.arrived("/referentiel")).length;

  it("is France Travail's, kept for a day, asked for nobody in particular", async () => {
    const { status, body } = await referentiel();
    expect(status).toBe(200);
    expect(body).toMatchObject({ source: "france-travail", thematiqueContrainte: { code: "7" } });
    expect((await referentiel()).body).toEqual(body);
    expect(await asked()).toBe(1);
    expect(await banc.arrived("/rechercher-usager/")).toEqual([]);

    expect((await referentiel("?aide=true")).body.source).toBe("france-travail");
    expect((await readArrivals(banc, "/referentiel")).at(-1)?.query).toEqual({
      inclure: "aide-questionnement",
    });

    await leap(banc, 24 * 3_600_000);
    expect((await referentiel()).body).toEqual(body);
    expect(await asked()).toBe(3);
  });

  it("is the published copy while France Travail cannot be read, which is not kept", async () => {
    await arm(banc, { api: API, effet: { statut: 503 }, fois: 1 });
    const { status, body: copie } = await referentiel();
    expect(status).toBe(200);
    expect(copie.source).toBe("copie");

    const { body } = await referentiel();

    expect(body.source).toBe("france-travail");
    expect({ ...copie, source: "" }).toEqual({ ...body, source: "" });
  });

  it("asks for a key with the right to read", async () => {
    expect((await banc.call("GET", "/v1/referentiels/diagnostic", { cle: null })).status).toBe(401);
    expect((await banc.call("GET", "/v1/referentiels/diagnostic", { cle: "cle-lecture" })).status).toBe(200);
  });
});

describe("what is refused before it leaves", () => {
  it("is not stored: the faults are told, each at its place, and France Travail is not asked", async () => {
    const answer = await write("POST", "/contraintes", {
      contraintesAEnregistrer: [{ code: "99", valeur: "PEUT-ETRE" }],
      situationsAEnregistrer: [{ code: "6", valeur: "OUI" }],
    });

    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe("donnees-invalides");
    expect(answer.body.erreurs.map(({ chemin }: { chemin: string }) => chemin)).toEqual([
      "/contraintesAEnregistrer/0/code",
      "/contraintesAEnregistrer/0/valeur",
    ]);
    expect((await banc.call("GET", "/v1/transmissions")).body.elements).toEqual([]);
    expect(await banc.arrived("/")).toEqual([]);
  });

  it("is warned of, and sent all the same, where an exploration is to come", async () => {
    const contraintesAEnregistrer = [{ code: "23", valeur: "OUI" }];
    const answer = await write("POST", "/contraintes", {
      dateExploration: "2026-02-20",
      contraintesAEnregistrer,
    });

    expect(await settle(banc, answer)).toMatchObject({
      etat: "acceptee",
      avertissements: [{ regle: "api", message: expect.stringContaining("2026-02-20") }],
    });
  });
});
