import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { expectProbleme } from "../support/problemes.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const TROIS = { etpChefferie: 1.5, etpTransformationNumerique: 0, planFormalise: false };
const read = (annee: string, cle = CLE) => banc.call("GET", `/v1/chefferie/${annee}`, { cle });
const put = (annee: string, body: unknown, cle = CLE, headers = {}) =>
  banc.call("PUT", `/v1/chefferie/${annee}`, { body, cle, headers });

describe("the three indicators of volet 1", () => {
  it("are not told until somebody does, year by year and collectivité by collectivité", async () => {
    const rien = {
      etpChefferie: null,
      etpTransformationNumerique: null,
      planFormalise: null,
      modifieLe: null,
    };
    expect((await read("2026")).body).toEqual({ annee: 2026, ...rien });

    const written = await put("2026", TROIS);

    expect(written.status).toBe(200);
    expect(written.body).toEqual({ annee: 2026, ...TROIS, modifieLe: "2026-02-12T11:00:00.000Z" });
    expect((await read("2026")).body).toEqual(written.body);
    expect((await read("2027")).body).toEqual({ annee: 2027, ...rien });
    expect((await read("2026", "cle-59")).body).toEqual({ annee: 2026, ...rien });
    const partial = { ...TROIS, planFormalise: null };
    expect((await put("2026", partial)).body).toMatchObject(partial);
  });

  it("are typed once by a repeated request", async () => {
    await put("2026", TROIS, CLE, { "Idempotency-Key": "annee-1" });
    const again = await put("2026", TROIS, CLE, { "Idempotency-Key": "annee-1" });

    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.body).toMatchObject(TROIS);
  });

  it.each<[string, string, unknown, string]>([
    ["a year before the convention", "2024", TROIS, "/annee"],
    ["a year after it", "2029", TROIS, "/annee"],
    ["what is no year", "26", TROIS, "/annee"],
    ["a negative number", "2026", { ...TROIS, etpChefferie: -1 }, "/etpChefferie"],
    ["a text", "2026", { ...TROIS, etpTransformationNumerique: "un" }, "/etpTransformationNumerique"],
    ["oui", "2026", { ...TROIS, planFormalise: "oui" }, "/planFormalise"],
    ["what is left out", "2026", { etpChefferie: 1, planFormalise: true }, "/etpTransformationNumerique"],
    ["what nobody asked", "2026", { ...TROIS, budget: 3 }, "/budget"],
  ])("refuse %s", async (_, annee, body, chemin) => {
    expectProbleme(await put(annee, body), {
      statut: 422,
      code: "donnees-invalides",
      instance: `/v1/chefferie/${annee}`,
      erreurs: [{ chemin, message: expect.stringMatching(/\S/) }],
    });
    expect((await read("2026")).body.modifieLe).toBeNull();
  });

  it("ask for the right pilotage", async () => {
    for (const answer of [await read("2026", "cle-lecture"), await put("2026", TROIS, "cle-lecture")])
      expect([answer.status, answer.body.code]).toEqual([403, "droit-insuffisant"]);
  });
});
