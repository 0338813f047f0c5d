import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tellEcheances } from "../../src/jobs/echeances.ts";
import { purgeExpired } from "../../src/jobs/retention.ts";
import { emitIssues } from "../../src/persistence/evenements-emis.ts";
import { withJobLock } from "../../src/persistence/travaux.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { expectProbleme } from "../support/problemes.ts";

let banc: Banc;
const appels = createAppels(() => banc);
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());
beforeEach(() => banc.reset());

const HOUR_MS = 3_600_000;
const read = (query = "", cle?: string) =>
  banc.call("GET", `/v1/evenements${query}`, cle === undefined ? {} : { cle });
type Element = { type: string; dossier: string; delai?: string; echeance?: string; curseur: string };
const list = async (query = ""): Promise<Element[]> => (await read(query)).body.elements;

describe("GET /v1/evenements", () => {
  it("reads outcomes in their order, by pages, and goes on from the cursor of any of them", async () => {
    for (const reference of ["D-1", "D-2", "D-3"]) {
      await appels.declare(reference, { ...DOSSIER, usager: null });
      const { body } = await appels.decide(reference);
      await banc.call("POST", `/v1/transmissions/${body.id}/abandon`);
    }

    const first = await read("?limite=4");
    expect(first.body.elements.map(({ dossier, type }: Element) => `${dossier} ${type}`)).toEqual([
      "D-1 transmission-bloquee",
      "D-1 transmission-abandonnee",
      "D-2 transmission-bloquee",
      "D-2 transmission-abandonnee",
    ]);
    expect(first.body.elements[0]).toMatchObject({
      cause: "identite-incomplete",
      aTraiterPar: "departement",
    });
    const next = await read(`?curseur=${first.body.suivant}`);
    expect(next.body).toMatchObject({ elements: [{ dossier: "D-3" }, { dossier: "D-3" }], suivant: null });
    expect(await list(`?curseur=${next.body.elements[1].curseur}`)).toEqual([]);
    expect((await read("", "cle-59")).body.elements).toEqual([]);
  });

  it.each(["x", "LTE", "bnVsbA"])("refuses the cursor %s", async (curseur) => {
    const answer = await read(`?curseur=${curseur}`);
    const erreurs = [{ chemin: "/curseur", message: expect.stringMatching(/^Curseur inconnu/) }];
    expectProbleme(answer, { statut: 422, code: "donnees-invalides", instance: "/v1/evenements", erreurs });
  });

  it("is told in the transaction of what it tells: undone with it, and no number is lost to whoever reads", async () => {
    const issue = {
      reference: "D-1",
      transmission: crypto.randomUUID(),
      flux: "orientation",
      cause: null,
    } as const;
    const emit = (fails: boolean) =>
      banc.db.inCollectivite("33", async (tx) => {
        await emitIssues(tx, "33", [{ ...issue, etat: "acceptee" }], banc.clock.now());
        if (fails) throw new Error("undone");
      });

    const ended = await Promise.allSettled([emit(false), emit(true), emit(false), emit(true), emit(false)]);
    expect(ended.filter(({ status }) => status === "rejected")).toHaveLength(2);

    const rangs = (await list()).map(({ curseur }) => Buffer.from(curseur, "base64url").toString());
    expect(rangs).toEqual(["1", "2", "3"]);
  });

  it("forgets after 90 days; of an erased dossier, keeps outcomes under a pseudonym", async () => {
    await appels.declare("D-1");
    await appels.decide("D-1");
    await tellEcheances(banc.db, banc.clock.now() + HOUR_MS);
    await appels.erase("D-1");
    expect(await list()).toMatchObject([{ type: "transmission-acceptee" }]);
    expect((await list())[0]?.dossier).toMatch(/^[0-9a-f]{64}$/);

    const end = banc.clock.now() + 90 * 24 * HOUR_MS;
    const purge = (now: number) => banc.db.acrossCollectivites((tx) => purgeExpired(tx, now));
    expect((await purge(end)).evenements).toBe(0);
    expect((await purge(end + 1)).evenements).toBe(1);
  });
});

describe("deadlines of the next seven days", () => {
  it("are told once each, by whichever instance, from the seventh day before on", async () => {
    await appels.declare("D-1");
    // Due on 18 February: six weeks from 7 January.
    const at = (day: string) => Date.parse(`${day}T11:00:00Z`);
    const days = ["2026-02-10", "2026-02-11", "2026-02-12", "2026-02-18", "2026-02-19"];
    const told: number[] = [];
    for (const day of days) {
      const both = await Promise.all([tellEcheances(banc.db, at(day)), tellEcheances(banc.db, at(day) + 1)]);
      told.push(both[0] + both[1]);
    }

    expect(told).toEqual([0, 1, 0, 0, 0]);
    expect(await list()).toMatchObject([
      { type: "echeance-proche", dossier: "D-1", delai: "orientation", echeance: "2026-02-18" },
    ]);
  });

  it("are not told of what is done", async () => {
    await appels.declare("D-1");
    await appels.tell("D-1", "orientation-decidee", "2026-02-11");
    expect(await tellEcheances(banc.db, Date.parse("2026-02-15T11:00:00Z"))).toBe(0);
  });
});

it("a job is done once within its time, and again by the next when it failed", async () => {
  const travail = {
    nom: "essai",
    collectivite: "*",
    now: banc.clock.now(),
    isDue: (fait: number | null) => fait === null,
  };
  const fail = withJobLock(banc.db, travail, () => Promise.reject(new Error("half-way")));
  await expect(fail).rejects.toThrow("half-way");

  const ended = await Promise.all([1, 2, 3].map((n) => withJobLock(banc.db, travail, async () => n)));
  expect(ended.filter((one) => one !== null)).toHaveLength(1);
});

it("whoever writes an outcome tells it: where a file of persistence does not, the one of intake or of the jobs that has its name does", () => {
  const folder = new URL("../../src/persistence/", import.meta.url);
  const readText = (path: string) => readFileSync(new URL(path, folder), "utf8");
  const OUTCOME =
    /etat: "(abandonnee|refusee|acceptee|bloquee)"|etat = '(abandonnee|refusee|acceptee|bloquee)',/;
  const writers = readdirSync(folder).filter((file) => file.endsWith(".ts") && OUTCOME.test(readText(file)));

  expect(writers.length).toBeGreaterThan(1);
  const silent = writers.filter((file) => !readText(file).includes("emitIssues("));
  const isThere = (path: string) => existsSync(new URL(path, folder));
  for (const file of silent) {
    const speaker = [`../intake/${file}`, `../jobs/${file}`].find(isThere);
    expect(speaker && readText(speaker), file).toContain("emitIssues(");
  }
});
