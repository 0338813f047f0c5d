import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import {
  arm,
  CAMILLE,
  decide,
  declare,
  pass,
  post,
  readArrivals,
  SANS_ORIENTATION,
  settle,
} from "./scene.ts";

/*
 * The gateway's calls are the same whichever version of orientationusager the collectivité uses: 33 is on v1,
 * 59 on v2.
 */
const VERSIONS = [
  ["v1", CLE],
  ["v2", "cle-59"],
] as const;

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const REFUS = {
  etatDecision: "REFUSEE",
  dateDecision: "2026-01-25",
  motifRefus: "APPRECIATION_DIFFERENTE",
  commentaireRefus: "Un accompagnement social d'abord",
  parcours: "PSO",
  organisme: "CAF",
};
const FORCEE = { origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PED", organisme: "FT" };
const MODIFICATION = { codeParcours: "PSP", codeStructure: "NAQ0057", dateEntreeParcours: "2026-02-02" };
const CALCUL = { origine: "INSCRIPTION_AUTO_CAF", situationProfessionnelle: "JAMAIS", niveauEtude: "NV5" };

const read = async (cle: string, query = "") =>
  (await banc.call("GET", `/v1/dossiers/D-1/orientation${query}`, { cle })).body;
const write = (cle: string, path: string, body: unknown, methode: "POST" | "PATCH" = "POST") =>
  post(banc, "D-1", path, { cle, body, methode, prefer: "wait=5" });

describe.each(VERSIONS)("orientationusager %s", (version, cle) => {
  beforeEach(() => declare(banc, "D-1", CAMILLE, cle));

  it("shows a recommendation that waits, under the same names", async () => {
    expect(await read(cle)).toMatchObject({
      parcours: "PSP",
      organisme: "CD",
      structure: { codeAurore: "NAQ0405", libelleStructure: "Conseil Départemental 33" },
      statut: "PRECONISE",
      etat: "EN_ATTENTE",
      origine: "INSCRIPTION_AUTO_CAF",
      dateCreation: "2026-01-05T08:30:00.000Z",
      criteresOrientation: { situationProfessionnelle: "PLUS_DEUX_ANS", brsa: true },
    });
    const called = await readArrivals(banc, "/lectureOrientation");
    expect(called.map(({ chemin }) => chemin.includes(`/${version}/`))).toEqual([true]);
  });

  it("takes an acceptance", async () => {
    expect((await decide(banc, "D-1", { cle, prefer: "wait=5" })).status).toBe(201);

    expect(await read(cle)).toMatchObject({
      parcours: "PSP",
      organisme: "CD",
      organismeDecision: "CD",
      statut: "DECIDE",
      etat: "OUVERT",
      dateEntreeParcours: "2026-01-25",
      decision: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25", agentDecision: "BATCH" },
    });
  });

  it("takes a refusal, with what was chosen instead", async () => {
    expect((await write(cle, "/orientation/decision", REFUS)).status).toBe(201);

    expect(await read(cle)).toMatchObject({
      parcours: "PSO",
      organisme: "CAF",
      etat: "OUVERT",
      decision: {
        etatDecision: "REFUSEE",
        dateDecision: "2026-01-25",
        motifRefus: "APPRECIATION_DIFFERENTE",
        commentaireRefus: "Un accompagnement social d'abord",
        organisme: "CAF",
      },
    });
    const { body } = await banc.call("GET", "/v1/dossiers/D-1", { cle });
    expect(body.parcours).toContainEqual(
      expect.objectContaining({
        type: "orientation-decidee",
        date: "2026-01-25",
        detail: { parcours: "PSO", organisme: "CAF" },
      }),
    );
  });

  it("orients without a recommendation, then again, the former one closed", async () => {
    await declare(banc, "D-2", SANS_ORIENTATION, cle);
    const force = (body: unknown) => post(banc, "D-2", "/orientation", { cle, body, prefer: "wait=5" });
    expect((await force(FORCEE)).status).toBe(201);
    expect((await force({ ...FORCEE, parcours: "PSO", organisme: "CD" })).status).toBe(201);

    const { body } = await banc.call("GET", "/v1/dossiers/D-2/orientation?toutes=true", { cle });
    expect(body.elements).toMatchObject([
      { etat: "OUVERT", parcours: "PSO", organisme: "CD", dateEntreeParcours: "2026-02-12" },
      { etat: "CLOTURE", parcours: "PED", organisme: "FT" },
    ]);
  });

  it("modifies the open one, and answers with it", async () => {
    await decide(banc, "D-1", { cle, prefer: "wait=5" });

    const modified = await write(cle, "/orientation", MODIFICATION, "PATCH");

    expect(modified.status).toBe(201);
    expect(modified.body.reponse).toMatchObject({
      parcours: "PSP",
      organisme: "CD",
      structure: { codeAurore: "NAQ0057" },
      etat: "OUVERT",
    });
    expect(await read(cle)).toMatchObject({
      parcours: "PSP",
      structure: { codeAurore: "NAQ0057" },
      dateEntreeParcours: "2026-02-02",
    });
  });

  it("computes from criteria given in several times", async () => {
    await decide(banc, "D-1", { cle, prefer: "wait=5" });

    const computed = await write(cle, "/orientation/calcul", CALCUL);

    expect(computed.status).toBe(201);
    expect(computed.body.reponse).toMatchObject({
      parcours: "IND",
      organisme: "IND",
      etat: "BROUILLON",
      origine: "INSCRIPTION_AUTO_CAF",
      criteresOrientation: { niveauEtude: "NV5" },
    });
    expect(computed.body.reponse.criteresOrientation).not.toHaveProperty("origine");
  });

  it.each([
    ["decision", "/orientation/decision", "POST", REFUS],
    ["forced orientation", "/orientation", "POST", FORCEE],
    ["computation", "/orientation/calcul", "POST", CALCUL],
  ] as const)("adopts a %s whose answer was lost", async (_, path, methode, body) => {
    await arm(banc, {
      api: "orientationusager",
      methode,
      effet: { couper: true },
      apresEcriture: true,
      fois: 1,
    });
    const answer = await post(banc, "D-1", path, { cle, body });
    await settle(banc, answer, cle);

    await pass(banc, 1_000);

    expect(await settle(banc, answer, cle)).toMatchObject({ etat: "acceptee", tentatives: 2 });
    const calls = await readArrivals(banc, "/orientationusager/");
    expect(calls.map(({ methode }) => methode)).toEqual(["POST", "GET"]);
  });

  it("adopts a modification whose answer was lost", async () => {
    await decide(banc, "D-1", { cle, prefer: "wait=5" });
    await arm(banc, {
      api: "orientationusager",
      methode: "PUT",
      effet: { couper: true },
      apresEcriture: true,
      fois: 1,
    });
    const answer = await post(banc, "D-1", "/orientation", { cle, methode: "PATCH", body: MODIFICATION });
    await settle(banc, answer, cle);

    await pass(banc, 1_000);

    expect(await settle(banc, answer, cle)).toMatchObject({
      etat: "acceptee",
      tentatives: 2,
      reponse: { structure: { codeAurore: "NAQ0057" } },
    });
    expect(await readArrivals(banc, "/modificationOrientation")).toHaveLength(1);
  });

  it("refuses in its own words a recommendation that cannot be accepted", async () => {
    await declare(banc, "D-2", "99000000022", cle);

    const refused = await decide(banc, "D-2", { cle, prefer: "wait=5" });

    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: "refus-france-travail",
      franceTravail: { statut: 400, message: expect.stringContaining("indéterminée") },
    });
  });
});

describe("one journey on both versions", () => {
  /** Every name under which something is read, at every depth. */
  const listNames = (value: unknown, path = ""): string[] => {
    if (Array.isArray(value)) return value.flatMap((inner) => listNames(inner, `${path}[]`));
    if (typeof value !== "object" || value === null) return [path];
    return Object.entries(value).flatMap(([name, inner]) => listNames(inner, `${path}/${name}`));
  };

  async function live(cle: string) {
    await banc.reset();
    await declare(banc, "D-1", CAMILLE, cle);
    const states: unknown[] = [await read(cle)];
    await decide(banc, "D-1", { cle, prefer: "wait=5" });
    states.push(await read(cle));
    await write(cle, "/orientation", MODIFICATION, "PATCH");
    states.push(await read(cle));
    await write(cle, "/orientation", FORCEE);
    states.push(await read(cle, "?toutes=true"));
    return states;
  }

  it("is read under v1's names, to which v2 adds two entities and nothing else", async () => {
    const [v1, v2] = [await live(CLE), await live("cle-59")];

    const known = new Set(v1.flatMap((state) => listNames(state)));
    const added = v2
      .flatMap((state) => listNames(state))
      .filter((name) => !known.has(name))
      .map((name) =>
        name.split("/").find((part) => part === "responsableUsager" || part === "competentDecision"),
      );
    expect([...new Set(added)].toSorted()).toEqual(["competentDecision", "responsableUsager"]);
  });
});
