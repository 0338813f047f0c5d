import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCollectivite } from "../../src/domain/collectivite.ts";
import type { FaitNouveau } from "../../src/domain/fait.ts";
import { createChiffrement } from "../../src/persistence/chiffrement.ts";
import { refreshDelais } from "../../src/persistence/delais.ts";
import { findDossier } from "../../src/persistence/dossiers.ts";
import { keepFait } from "../../src/persistence/faits.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { createAppels } from "../support/dossiers.ts";
import { dumpTables } from "../support/tables.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

const { declare, tell, erase } = createAppels(() => banc);

interface Fiche {
  /** Reception of the right; null: no right. */
  reception: string | null;
  soumis?: boolean;
  decidee?: string;
  signe?: string;
}

/** As of 12 February 2026; the deadlines are worked out in the comments, by hand. */
const FICHES: Record<string, Fiche> = {
  // Six weeks until 9 February: echu.
  "L-01": { reception: "2025-12-29" },
  // Three people of one day: until 12 February, its last useful day.
  "L-02": { reception: "2026-01-01" },
  "L-03": { reception: "2026-01-01" },
  "L-04": { reception: "2026-01-01" },
  // Until 16 March.
  "L-05": { reception: "2026-02-02" },
  // Six weeks until 16 February, done; contract until 20 February.
  "L-06": { reception: "2026-01-05", decidee: "2026-01-20" },
  // The same, contract done: nothing left to do.
  "L-07": { reception: "2026-01-05", decidee: "2026-01-20", signe: "2026-02-01" },
  "L-08": { reception: null },
  "L-09": { reception: "2026-01-05", soumis: false },
  // Six weeks until 15 December, done late; contract until 20 January: echu.
  "L-10": { reception: "2025-11-03", decidee: "2025-12-20" },
  // Until 23 February; a contract without orientation.
  "L-11": { reception: "2026-01-12", signe: "2026-01-20" },
  // Stock: contract before 1 January 2027.
  "L-12": { reception: "2024-06-10" },
  // Orientation before the right; contract until 20 January, done late.
  "L-13": { reception: "2026-01-05", decidee: "2025-12-20", signe: "2026-01-25" },
};

async function declareFiches(): Promise<void> {
  // Neither in the order of the references nor in that of the deadlines.
  const references = Object.keys(FICHES).toSorted((left, right) =>
    (left.at(-1) ?? "").localeCompare(right.at(-1) ?? ""),
  );
  for (const reference of references.toReversed()) {
    const { reception = null, soumis = true, decidee, signe } = FICHES[reference] ?? {};
    const droitRsa = reception === null ? null : { dateReception: reception };
    expect((await declare(reference, { droitRsa, soumisDroitsDevoirs: soumis })).status).toBe(201);
    if (decidee) await tell(reference, "orientation-decidee", decidee);
    if (signe) await tell(reference, "contrat-signe", signe);
  }
}

const list = (query = "", cle?: string): Promise<Answer> =>
  banc.call("GET", `/v1/dossiers${query}`, cle === undefined ? {} : { cle });
const toReferences = ({ body }: Answer): string[] =>
  body.elements.map(({ reference }: { reference: string }) => reference.replace("L-", ""));
const listReferences = async (query = ""): Promise<string[]> => toReferences(await list(query));
const find = ({ body }: Answer, reference: string) =>
  body.elements.find((element: { reference: string }) => element.reference === reference);
const chemins = ({ body }: Answer): string[] => body.erreurs.map(({ chemin }: { chemin: string }) => chemin);

/** Every page from the first to the last. */
async function walk(query: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let curseur: string | null = ""; curseur !== null; ) {
    const page = await list(`?${query}${curseur && `&curseur=${encodeURIComponent(curseur)}`}`);
    expect(page.status).toBe(200);
    pages.push(toReferences(page));
    curseur = page.body.suivant;
    if (pages.length > 100) throw new Error("the pages never end");
  }
  return pages;
}

/** Writes a fact as an act does, up to the commit, which `commit` lets happen. */
async function beginFait(reference: string, fait: FaitNouveau) {
  const collectivite = findCollectivite("33");
  if (!collectivite) throw new Error("no collectivité 33");
  const now = banc.clock.now();
  let commit = () => {};
  const committed = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const chiffrement = createChiffrement(Buffer.alloc(32, 7));
  let writing = Promise.resolve();
  await new Promise<void>((written) => {
    writing = banc.db.inCollectivite("33", async (tx) => {
      await findDossier(tx, chiffrement, "33", reference, { verrou: true });
      await keepFait(tx, { collectivite: "33", reference, source: "departement", now }, fait);
      await refreshDelais(tx, collectivite, reference, fait.date);
      written();
      await committed;
    });
  });
  return { writing, commit };
}

/** Until a statement waits for a row that another transaction holds; PGlite lets none begin. */
async function waitForLock(): Promise<void> {
  if (banc.db.engine === "pglite") return;
  const waiting = () =>
    banc.db.acrossCollectivites(async (tx) => {
      const { rows } = await tx.execute(sql`select 1 from pg_locks where not granted`);
      return rows.length;
    });
  await expect.poll(waiting).toBeGreaterThan(0);
}

const ORDRE = ["10", "01", "02", "03", "04", "06", "11", "05", "12", "07", "08", "09", "13"];
const ORDRE_ORIENTATION = ["10", "01", "02", "03", "04", "06", "07", "13", "11", "05", "08", "09", "12"];
const ORDRE_CONTRAT = ["10", "13", "06", "07", "12", "01", "02", "03", "04", "05", "08", "09", "11"];

describe("GET /v1/dossiers", () => {
  beforeAll(async () => {
    await banc.reset();
    await declareFiches();
  });

  it("rend les dossiers sans usager ni parcours", async () => {
    const answer = await list();

    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body).toSorted()).toEqual(["elements", "suivant"]);
    expect(find(answer, "L-06")).toEqual({
      reference: "L-06",
      droitRsa: { dateNotification: null, dateReception: "2026-01-05", dateFin: null },
      soumisDroitsDevoirs: true,
      regime: "primo-entrant",
      delais: {
        orientation: { statut: "respecte", echeance: "2026-02-16", jours: 15 },
        contrat: { statut: "en-cours", echeance: "2026-02-20", jours: 23 },
      },
    });
    expect(find(answer, "L-08")).toMatchObject({ droitRsa: null });
    expect(find(answer, "L-12")).toMatchObject({ regime: "stock" });
  });

  it("se lit avec le seul droit de lecture, et ne montre rien aux autres collectivités", async () => {
    expect(toReferences(await list("", "cle-lecture"))).toEqual(ORDRE);
    expect((await list("", "cle-59")).body).toEqual({ elements: [], suivant: null });
  });

  describe("L'ordre : l'échéance la plus proche d'abord", () => {
    it("sans delai, celui de la première échéance non tenue ; ce qui n'en a plus vient à la fin", async () => {
      expect(await listReferences()).toEqual(ORDRE);
    });

    it("delai=orientation, celui des six semaines", async () => {
      expect(await listReferences("?delai=orientation")).toEqual(ORDRE_ORIENTATION);
    });

    it("delai=contrat, celui du mois", async () => {
      expect(await listReferences("?delai=contrat")).toEqual(ORDRE_CONTRAT);
    });
  });

  describe("Le filtre statut", () => {
    it.each([
      ["respecte", ["06", "07"]],
      ["hors-delai", ["10"]],
      ["en-cours", ["02", "03", "04", "11", "05"]],
      ["echu", ["01"]],
      ["incoherent", ["13"]],
      ["non-demarre", []],
      ["non-applicable", ["08", "09", "12"]],
    ])("delai=orientation, statut=%s", async (statut, attendus) => {
      expect(await listReferences(`?delai=orientation&statut=${statut}`)).toEqual(attendus);
    });

    it.each([
      ["respecte", ["07"]],
      ["hors-delai", ["13"]],
      ["en-cours", ["06", "12"]],
      ["echu", ["10"]],
      ["incoherent", ["11"]],
      ["non-demarre", ["01", "02", "03", "04", "05"]],
      ["non-applicable", ["08", "09"]],
    ])("delai=contrat, statut=%s", async (statut, attendus) => {
      expect(await listReferences(`?delai=contrat&statut=${statut}`)).toEqual(attendus);
    });

    it.each([
      ["echu", ["10", "01"]],
      ["en-cours", ["02", "03", "04", "06", "11", "05", "12"]],
      ["incoherent", ["11", "13"]],
    ])("sans delai, statut=%s vaut pour l'un ou l'autre", async (statut, attendus) => {
      expect(await listReferences(`?statut=${statut}`)).toEqual(attendus);
    });
  });

  describe("Le filtre echeanceAvant, cette date exclue", () => {
    it("sans delai, sur la première échéance non tenue", async () => {
      expect(await listReferences("?echeanceAvant=2026-02-12")).toEqual(["10", "01"]);
      expect(await listReferences("?echeanceAvant=2026-02-13")).toEqual(["10", "01", "02", "03", "04"]);
    });

    it("delai=orientation ou contrat, sur la sienne", async () => {
      expect(await listReferences("?delai=orientation&echeanceAvant=2026-02-12")).toEqual(["10", "01"]);
      expect(await listReferences("?delai=contrat&echeanceAvant=2026-02-20")).toEqual(["10", "13"]);
    });

    it("avec statut, les deux s'ajoutent", async () => {
      const query = "?delai=orientation&statut=en-cours&echeanceAvant=2026-02-23";
      expect(await listReferences(query)).toEqual(["02", "03", "04"]);
    });
  });

  describe("Les pages", () => {
    it.each([
      ["", ORDRE],
      ["delai=orientation", ORDRE_ORIENTATION],
      ["delai=contrat", ORDRE_CONTRAT],
      ["statut=en-cours", ["02", "03", "04", "06", "11", "05", "12"]],
      ["delai=contrat&statut=non-demarre", ["01", "02", "03", "04", "05"]],
      ["echeanceAvant=2026-02-13", ["10", "01", "02", "03", "04"]],
    ])(
      "limite=1, 2, 3, 4 : « %s » est parcouru en entier, sans perte ni répétition",
      async (query, attendus) => {
        for (const limite of [1, 2, 3, 4]) {
          const pages = await walk(`${query}&limite=${limite}`);

          expect(pages.flat()).toEqual(attendus);
          expect(pages).toHaveLength(Math.ceil(attendus.length / limite));
          for (const page of pages.slice(0, -1)) expect(page).toHaveLength(limite);
        }
      },
    );

    it("la dernière page, même pleine, dit suivant: null", async () => {
      expect((await list("?limite=13")).body.suivant).toBeNull();
      expect((await list("?limite=12")).body.suivant).not.toBeNull();
      expect(await walk("limite=500")).toEqual([ORDRE]);
    });

    it.each([
      ["n'est pas un curseur", "abc"],
      ["n'en a pas la forme", Buffer.from('{"reference":"L-01"}').toString("base64url")],
      ["n'a pas de date", Buffer.from('["jamais","L-01"]').toString("base64url")],
      ["a une date impossible", Buffer.from('["2026-02-30","L-01"]').toString("base64url")],
      ["est vide", ""],
    ])("un curseur qui %s est refusé (422)", async (_, curseur) => {
      const refused = await list(`?curseur=${curseur}`);

      expect(refused.status).toBe(422);
      expect(refused.body.code).toBe("donnees-invalides");
      expect(chemins(refused)).toEqual(["/curseur"]);
    });

    it("un curseur d'une autre collectivité n'ouvre rien d'elle", async () => {
      const { body } = await list("?limite=2");

      expect((await list(`?curseur=${body.suivant}`, "cle-59")).body.elements).toEqual([]);
    });
  });

  it.each([
    ["limite=0", "/limite"],
    ["limite=501", "/limite"],
    ["limite=2.5", "/limite"],
    ["limite=dix", "/limite"],
    ["delai=signature", "/delai"],
    ["statut=ECHU", "/statut"],
    ["echeanceAvant=2026-02-30", "/echeanceAvant"],
    ["tri=reference", "/tri"],
  ])("refuse (422) ?%s", async (query, chemin) => {
    const refused = await list(`?${query}`);

    expect(refused.status).toBe(422);
    expect(chemins(refused)).toEqual([chemin]);
  });
});

describe("Le lendemain de l'échéance", () => {
  beforeAll(async () => {
    await banc.reset();
    await declareFiches();
  });

  it("un délai en cours est échu, sans que rien ne soit écrit", async () => {
    const before = (await dumpTables(banc.db)).get("dossier");
    expect(find(await list(), "L-02").delais.orientation).toEqual({
      statut: "en-cours",
      echeance: "2026-02-12",
      jours: 42,
    });

    banc.clock.set("2026-02-12T22:59:59Z");
    expect(await listReferences("?delai=orientation&statut=echu")).toEqual(["01"]);

    banc.clock.set("2026-02-12T23:00:00Z");
    expect(await listReferences("?delai=orientation&statut=echu")).toEqual(["01", "02", "03", "04"]);
    expect(await listReferences("?delai=orientation&statut=en-cours")).toEqual(["11", "05"]);
    expect(find(await list(), "L-02").delais.orientation).toEqual({
      statut: "echu",
      echeance: "2026-02-12",
      jours: 43,
    });
    expect(await listReferences()).toEqual(ORDRE);
    expect((await dumpTables(banc.db)).get("dossier")).toBe(before);
  });

  it("le dernier jour du stock passé, son contrat est échu : « avant le 1er janvier 2027 » (CTR-02)", async () => {
    const statut = async () => find(await list("?delai=contrat&limite=500"), "L-12").delais.contrat.statut;

    banc.clock.set("2026-12-31T22:59:59Z");
    expect(await statut()).toBe("en-cours");
    banc.clock.set("2026-12-31T23:00:00Z");
    expect(await statut()).toBe("echu");
  });
});

describe("Une liste qui change", () => {
  beforeAll(() => banc.reset());

  it("sans limite, une page compte 50 dossiers", async () => {
    const references = Array.from({ length: 53 }, (_, rang) => `N-${String(rang).padStart(2, "0")}`);
    for (const reference of references) await declare(reference, { droitRsa: null });

    const first = await list();
    const second = await list(`?curseur=${first.body.suivant}`);

    expect(toReferences(first)).toEqual(references.slice(0, 50));
    expect(toReferences(second)).toEqual(references.slice(50));
    expect(second.body.suivant).toBeNull();
  });

  it("l'effacement du dossier que nomme un curseur ne fait perdre aucun des suivants", async () => {
    const { body } = await list("?limite=2");
    const last = body.elements.at(-1).reference;
    expect((await erase(last)).status).toBe(204);

    expect(toReferences(await list(`?limite=2&curseur=${body.suivant}`))).toEqual(["N-02", "N-03"]);
  });

  it("recalculée pendant qu'un fait s'écrit, elle ne rétablit pas l'état d'avant ce fait", async () => {
    await banc.reset();
    await declare("L-01", { droitRsa: { dateReception: "2026-01-05" }, soumisDroitsDevoirs: true });
    await tell("L-01", "orientation-decidee", "2026-02-20");
    banc.clock.set("2026-02-20T11:00:00Z");
    const { writing, commit } = await beginFait("L-01", { type: "contrat-signe", date: "2026-02-20" });

    const listing = list();
    await waitForLock();
    commit();
    await writing;

    expect((await listing).status).toBe(200);
    expect(find(await list(), "L-01").delais.contrat).toMatchObject({ statut: "respecte", jours: 0 });
  });
});
