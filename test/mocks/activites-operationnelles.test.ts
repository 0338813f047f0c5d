import { describe, expect, test } from "vitest";
import { addPersonne, type Bench, createBench } from "./harness.ts";

const V1 = "/partenaire/activites-operationnelles/v1";
const V2 = "/partenaire/activites-operationnelles/v2";
const REFERENTIEL = `${V2}/referentiel-activites`;

interface Page {
  size: number;
  activites: {
    identifiantActivite: string;
    codeActivite: string;
    usager?: { identifiant: string; typeIdentifiant?: string };
    dateCreation: string;
    dateEcheance: string;
    dateEcheanceProche: string;
    attributsSpecifiques?: { nom: string; valeur: string }[];
  }[];
  hasMore: boolean;
  cursor?: string;
}

/** A page of the work list, or null for 204. */
async function search(bench: Bench, query: string, collectivite = "33"): Promise<Page | null> {
  const headers = await bench.connect({ collectivite });
  const reply = await bench.call("GET", `${V2}/activites/chercher?${query}`, { headers });
  expect(reply.status).toBe(reply.body === null ? 204 : 200);
  // What the simulator answers with 200 is a page.
  return reply.body as Page | null;
}

const codesOf = (page: Page | null) => page?.activites.map(({ codeActivite }) => codeActivite) ?? [];

describe("the catalogue's work list", () => {
  test.each([
    ["ACT366", "10429447247"],
    ["ACT366", "99000000050"],
    ["ACT367", "99000000051"],
    ["ACT369", "10429447247"],
    ["ACT369", "99000000052"],
    ["ACT370", "10429447247"],
    ["ACT370", "99000000053"],
    ["ACT380", "99000000060"],
    ["ACT382", "10429447247"],
    ["ACT382", "99000000065"],
    ["ACT395", "99000000062"],
    ["ACT414", "99000000026"],
  ])("asks %s of %s", async (code, numero) => {
    const page = await search(createBench(), `codeActivite=${code}`);

    expect(page?.activites.map(({ usager }) => usager?.identifiant)).toContain(numero);
    expect(new Set(codesOf(page))).toEqual(new Set([code]));
  });

  test.each([
    ["GLI100", ["ACT366", "ACT367", "ACT368", "ACT369", "ACT370"]],
    ["INSEA", ["ACT382", "ACT414"]],
    ["MSACC", ["ACT380", "ACT999"]],
    ["ACC100", ["ACT395"]],
  ])("holds under the family %s: %o, unknown and vanished codes too", async (famille, codes) => {
    const page = await search(createBench(), `codeFamille=${famille}`);

    expect([...new Set(codesOf(page))].sort()).toEqual(codes);
  });

  test("is found by domain", async () => {
    const page = await search(createBench(), "codeDomaine=ACC");

    expect(codesOf(page)).toEqual(expect.arrayContaining(["ACT366", "ACT382", "ACT380"]));
    expect(codesOf(page)).not.toContain("ACT395");
  });

  test("holds some that cannot be used: without a person, or under another identifier", async () => {
    const bench = createBench();

    const sanctions = await search(bench, "codeActivite=ACT366");
    const rendezVous = await search(bench, "codeActivite=ACT380");

    expect(sanctions?.activites.filter((activite) => !("usager" in activite))).toHaveLength(1);
    expect(rendezVous?.activites.map(({ usager }) => usager?.typeIdentifiant)).toContain("identifiantRci");
  });

  test("goes by due date, every identifier once and the same at each reading", async () => {
    const bench = createBench();

    const [page, again] = [await search(bench, "codeDomaine=ACC"), await search(bench, "codeDomaine=ACC")];

    const dates = page?.activites.map(({ dateEcheance }) => Date.parse(dateEcheance)) ?? [];
    const ids = page?.activites.map(({ identifiantActivite }) => identifiantActivite) ?? [];
    expect(dates).toEqual(dates.toSorted((left, right) => left - right));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^\d{5}\$[0-9a-f-]{36}$/.test(id))).toBe(true);
    expect(again).toEqual(page);
  });
});

describe("an activity", () => {
  test("of orientation tells to whom, where and which parcours; fifteen days are drawn for ACT366 alone", async () => {
    const bench = createBench();

    const [orientation] = (await search(bench, "codeActivite=ACT382&numeroFranceTravail=10429447247"))
      ?.activites ?? [undefined];
    const [sanction] = (await search(bench, "codeActivite=ACT366&numeroFranceTravail=10429447247"))
      ?.activites ?? [undefined];

    expect(orientation).toMatchObject({
      usager: { identifiant: "10429447247", typeIdentifiant: "numeroFranceTravail" },
      dateCreation: "2026-01-05T08:30:00.000Z",
      dateEcheance: "2026-01-10T08:30:00.000Z",
      dateEcheanceProche: "2026-01-07T08:30:00.000Z",
      attributsSpecifiques: [
        { nom: "typeOrganismeAccompagnateur", valeur: "CD" },
        { nom: "codeInseeCommune", valeur: "33063" },
        { nom: "typeParcours", valeur: "PSP" },
      ],
    });
    expect(sanction).toMatchObject({
      dateCreation: "2026-02-16T14:10:00.000Z",
      dateEcheance: "2026-03-03T14:10:00.000Z",
      attributsSpecifiques: [{ nom: "idConsequenceSanction", valeur: "366" }],
    });
  });

  test("of a person without an address names no commune", async () => {
    const page = await search(createBench(), "codeActivite=ACT382&numeroFranceTravail=99000000001");

    expect(page?.activites[0]?.attributsSpecifiques?.map(({ nom }) => nom)).toEqual([
      "typeOrganismeAccompagnateur",
      "typeParcours",
    ]);
  });

  test.each([
    [
      "a recommendation that France Travail decides, by delegation",
      { etat: "EN_ATTENTE", organismeDecision: "FT" },
    ],
    ["an orientation to another body", { etat: "OUVERT", organisme: "ML" }],
    ["a draft", { etat: "BROUILLON" }],
    ["a closed orientation", { etat: "CLOTURE" }],
  ] as const)("is not asked for %s", async (_name, given) => {
    const bench = createBench({ personnes: [] });
    addPersonne(bench.memory, {
      orientations: [{ parcours: "PSP", organisme: "CD", statut: "PRECONISE", ...given }],
    });

    expect(await search(bench, "codeDomaine=ACC")).toBeNull();
  });

  test("is the work of the collectivité to which the person is attached", async () => {
    const bench = createBench();
    const query = "codeActivite=ACT382&numeroFranceTravail=99000000013";

    expect(await search(bench, query)).toMatchObject({ size: 1 });
    expect(await search(bench, query, "44")).toBeNull();
  });
});

describe("pages", () => {
  /** 1002 people, each with one decision to take. */
  function fill(bench: Bench) {
    for (let nth = 1; nth <= 1002; nth++) {
      addPersonne(bench.memory, {
        numeroFranceTravail: String(97_000_000_000 + nth),
        orientations: [{ parcours: "PSP", organisme: "CD", statut: "PRECONISE", etat: "EN_ATTENTE" }],
      });
    }
    return bench;
  }

  test("hold a thousand; the cursor leads to the rest, the last one has none", async () => {
    const bench = fill(createBench({ personnes: [] }));

    const first = await search(bench, "codeFamille=INSEA");
    const second = await search(bench, `codeFamille=INSEA&cursor=${encodeURIComponent(first?.cursor ?? "")}`);

    expect(first).toMatchObject({ size: 1000, hasMore: true });
    expect(second).toMatchObject({ size: 2, hasMore: false });
    expect(second).not.toHaveProperty("cursor");
    const people = [first, second].flatMap((page) =>
      page?.activites.map(({ usager }) => usager?.identifiant),
    );
    expect(new Set(people).size).toBe(1002);
  });

  test("skip nothing when an act removes what was already given", async () => {
    const bench = createBench();
    bench.memory.reglages.pageActivites = 2;
    const all = await search(createBench(), "codeFamille=GLI100");
    const first = await search(bench, "codeFamille=GLI100");
    const given = first?.activites[0]?.usager?.identifiant ?? "";
    addPersonne(bench.memory, { numeroFranceTravail: given });

    const second = await search(
      bench,
      `codeFamille=GLI100&cursor=${encodeURIComponent(first?.cursor ?? "")}`,
    );

    expect(second?.activites[0]?.codeActivite).toBe(all?.activites[2]?.codeActivite);
    expect(second?.activites[0]?.usager).toEqual(all?.activites[2]?.usager);
  });

  test("keep their search: a cursor of another one is refused", async () => {
    const bench = createBench();
    bench.memory.reglages.pageActivites = 1;
    const headers = await bench.connect();
    const cursor = encodeURIComponent((await search(bench, "codeFamille=GLI100"))?.cursor ?? "");

    const other = await bench.call("GET", `${V2}/activites/chercher?codeFamille=INSEA&cursor=${cursor}`, {
      headers,
    });

    expect(other.status).toBe(400);
    expect(other.body).toMatchObject({ message: expect.stringContaining("[simulateur]") });
  });

  test("do not exist in v1: a bare array, a thousand at most", async () => {
    const bench = fill(createBench({ personnes: [] }));
    const headers = await bench.connect();

    const reply = await bench.call("GET", `${V1}/activites/chercher?codeActivite=ACT382`, { headers });

    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/json; charset=UTF-8");
    expect(reply.body).toHaveLength(1000);
  });

  test("are of the size that the settings ask for, never more than a thousand", async () => {
    const { call } = createBench();

    const refused = await call("PUT", "/_reglages", { body: { pageActivites: 1001 } });

    expect(refused.status).toBe(400);
  });
});

describe("the referential", () => {
  async function read(path: string) {
    const { call, connect } = createBench();
    return call("GET", `${REFERENTIEL}${path}`, { headers: await connect() });
  }

  test("is whole at its root: every code of the work list has its place", async () => {
    const text = JSON.stringify((await read("")).body);

    for (const code of ["ACT366", "ACT367", "ACT369", "ACT370", "ACT380", "ACT382", "ACT395", "ACT414"]) {
      expect(text).toContain(`"code":"${code}"`);
    }
  });

  test.each(["/domaines/ACC", "/familles/GLI100"])("%s is its code and its label alone", async (path) => {
    expect(Object.keys(Object((await read(path)).body))).toEqual(["code", "libelle"]);
  });

  test("details a family with its domain and its activities", async () => {
    expect((await read("/familles/MSACC/detail")).body).toEqual({
      code: "MSACC",
      libelle: "[simulateur] Rendez-vous",
      codeDomaine: "ACC",
      libelleDomaine: "[simulateur] Accompagnement",
      activites: [
        {
          code: "ACT380",
          libelle: "1er RDV d'accompagnement à prendre",
          codeFamille: "MSACC",
          libelleFamille: "[simulateur] Rendez-vous",
          codeDomaine: "ACC",
          libelleDomaine: "[simulateur] Accompagnement",
        },
      ],
    });
  });

  test("details a domain with its families", async () => {
    expect((await read("/domaines/PRE/detail")).body).toMatchObject({
      code: "PRE",
      familles: [{ code: "FAM001" }, { code: "FAM002" }],
    });
  });
});
