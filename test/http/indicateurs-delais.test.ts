import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createChiffrement } from "../../src/persistence/chiffrement.ts";
import { saveCleApi } from "../../src/persistence/cles-api.ts";
import { type Answer, type Banc, openBanc } from "../support/banc.ts";
import { createAppels } from "../support/dossiers.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

const { declare, tell, withdraw, erase } = createAppels(() => banc);

const measure = (query = "", cle?: string): Promise<Answer> =>
  banc.call("GET", `/v1/indicateurs/delais${query}`, cle === undefined ? {} : { cle });

/** The day on which everything is observed. */
const MIDI = "2026-06-30T10:00:00Z";

/** What is expected of a delay: its statut, and its days where the act was done. */
type Attendu = [statut: string, jours?: number];

interface Membre {
  reception?: string;
  notification?: string;
  soumis?: boolean;
  decidee?: string;
  signe?: string;
  regime: "primo-entrant" | "stock";
  orientation: Attendu;
  contrat: Attendu;
}

/** Counted on the calendar of the machine, in UTC, where every day lasts 24 hours. */
const plus = (date: string, jours: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + jours * 86_400_000).toISOString().slice(0, 10);

const primo = (membre: Omit<Membre, "regime">): Membre => ({ ...membre, regime: "primo-entrant" });
const stock = (membre: Omit<Membre, "regime" | "orientation">): Membre => ({
  ...membre,
  orientation: ["non-applicable"],
  regime: "stock",
});

/** Received, oriented and signed after so many days: at most 42 and 28 are on time, from 43 and 32 on are late. */
function follow(reception: string, orientation: number, contrat: number): Membre {
  const decidee = plus(reception, orientation);
  return primo({
    reception,
    decidee,
    signe: plus(decidee, contrat),
    orientation: [orientation <= 42 ? "respecte" : "hors-delai", orientation],
    contrat: [contrat <= 28 ? "respecte" : "hors-delai", contrat],
  });
}

/** What each person is expected to be follows from how the person is made, not from a computation of deadlines. */
const COHORTE: readonly Membre[] = [
  // 20 on time, over two months; several share their number of days.
  ...[0, 1, 3, 7, 7, 7, 12, 14, 14, 20, 21, 21, 25, 28, 30, 35, 40, 41, 42, 42].map((jours, rang) =>
    follow(plus("2026-01-05", rang * 3), jours, [0, 5, 10, 10, 15, 20, 27, 28][rang % 8] ?? 0),
  ),
  // 8 late for both.
  ...[43, 43, 44, 50, 56, 60, 75, 90].map((jours, rang) => follow("2025-11-10", jours, 32 + rang)),
  // 6 still in their six weeks, the first one on the last day.
  ...[42, 41, 30, 10, 1, 0].map((jours) =>
    primo({ reception: plus("2026-06-30", -jours), orientation: ["en-cours"], contrat: ["non-demarre"] }),
  ),
  // 5 whose six weeks ran out, the first one the day before.
  ...[43, 50, 60, 100, 200].map((jours) =>
    primo({ reception: plus("2026-06-30", -jours), orientation: ["echu"], contrat: ["non-demarre"] }),
  ),
  // 4 oriented on time, whose month ran out.
  ...[5, 6, 7, 8].map((jours) =>
    primo({
      reception: "2026-03-02",
      decidee: plus("2026-03-02", jours),
      orientation: ["respecte", jours],
      contrat: ["echu"],
    }),
  ),
  // 3 oriented on time, whose month runs.
  ...[12, 18, 24].map((jours) =>
    primo({
      reception: "2026-06-01",
      decidee: plus("2026-06-01", jours),
      orientation: ["respecte", jours],
      contrat: ["en-cours"],
    }),
  ),
  // 3 oriented before the right was received.
  ...[1, 5, 9].map((jours) =>
    primo({
      reception: "2026-04-01",
      decidee: plus("2026-04-01", -jours),
      signe: plus("2026-04-01", 10 - jours),
      orientation: ["incoherent"],
      contrat: ["respecte", 10],
    }),
  ),
  // 2 with a contract and no orientation.
  ...[1, 2].map((jours) =>
    primo({
      reception: "2026-02-02",
      signe: plus("2026-02-02", jours),
      orientation: ["echu"],
      contrat: ["incoherent"],
    }),
  ),
  // 3 who are not subject to the droits et devoirs.
  ...["2026-01-12", "2026-02-12", "2026-03-12"].map((reception) =>
    primo({ reception, soumis: false, orientation: ["non-applicable"], contrat: ["non-applicable"] }),
  ),
  // 2 whose right is not known, one of which was oriented all the same.
  primo({ orientation: ["non-applicable"], contrat: ["non-applicable"] }),
  primo({
    decidee: "2026-05-04",
    signe: "2026-05-20",
    orientation: ["non-applicable"],
    contrat: ["respecte", 16],
  }),
  // 1 known by the letter of the caisse alone.
  primo({ notification: "2026-05-25", orientation: ["en-cours"], contrat: ["non-demarre"] }),
  // 1 of before 2025, oriented for the first time since: no longer stock, and without six weeks.
  primo({
    reception: "2024-12-02",
    decidee: "2026-03-03",
    signe: "2026-03-23",
    orientation: ["non-applicable"],
    contrat: ["respecte", 20],
  }),
  // 7 of the stock: 3 signed, counted from 1 January 2025, 4 to be signed before 2027; and 1 not subject.
  ...[9, 40, 500].map((jours) =>
    stock({ reception: "2024-06-10", signe: plus("2025-01-01", jours), contrat: ["respecte", jours] }),
  ),
  ...["2019-05-01", "2023-01-01", "2024-06-10", "2024-12-31"].map((reception) =>
    stock({ reception, decidee: "2024-12-31", contrat: ["en-cours"] }),
  ),
  stock({ reception: "2020-01-01", soumis: false, contrat: ["non-applicable"] }),
];

const STATUTS = ["respecte", "hors-delai", "en-cours", "echu", "incoherent", "non-demarre", "non-applicable"];

/** The measure of one delay, counted one person at a time. */
function count(attendus: readonly Attendu[]) {
  const of = (...statuts: string[]) => attendus.filter(([statut]) => statuts.includes(statut)).length;
  const jours = attendus.flatMap(([, faits]) => (faits === undefined ? [] : [faits])).sort((a, b) => a - b);
  const at = (rang: number) => jours[rang] ?? Number.NaN;
  const milieu = jours.length / 2;
  const judged = of("respecte", "hors-delai", "echu");
  return {
    effectif: attendus.length,
    parStatut: Object.fromEntries(STATUTS.map((statut) => [statut, of(statut)])),
    taux: judged === 0 ? null : of("respecte") / judged,
    mediane:
      jours.length === 0
        ? null
        : jours.length % 2 === 1
          ? at(Math.floor(milieu))
          : (at(milieu - 1) + at(milieu)) / 2,
    p90: jours.length === 0 ? null : at(jours.findIndex((_, rang) => (rang + 1) * 10 >= jours.length * 9)),
    histogramme: [...new Set(jours)].map((jour) => ({
      jours: jour,
      effectif: jours.filter((autre) => autre === jour).length,
    })),
    completude:
      attendus.length === 0 ? null : (attendus.length - of("incoherent", "non-applicable")) / attendus.length,
  };
}

function countCohorte(membres: readonly Membre[]) {
  const ofRegime = (regime: Membre["regime"], delai: "orientation" | "contrat") =>
    count(membres.filter((membre) => membre.regime === regime).map((membre) => membre[delai]));
  return {
    orientation: {
      "primo-entrant": ofRegime("primo-entrant", "orientation"),
      stock: ofRegime("stock", "orientation"),
    },
    contrat: { "primo-entrant": ofRegime("primo-entrant", "contrat"), stock: ofRegime("stock", "contrat") },
  };
}

async function declareCohorte(): Promise<void> {
  for (const [rang, membre] of COHORTE.entries()) {
    const { reception = null, notification = null, soumis = true, decidee, signe } = membre;
    const droitRsa = { dateReception: reception, dateNotification: notification };
    const reference = `C-${rang}`;
    expect((await declare(reference, { droitRsa, soumisDroitsDevoirs: soumis })).status).toBe(201);
    if (decidee) await tell(reference, "orientation-decidee", decidee);
    if (signe) await tell(reference, "contrat-signe", signe);
  }
}

const EMPTY = {
  effectif: 0,
  parStatut: Object.fromEntries(STATUTS.map((statut) => [statut, 0])),
  taux: null,
  mediane: null,
  p90: null,
  histogramme: [],
  completude: null,
};

describe("GET /v1/indicateurs/delais, sur une cohorte", () => {
  beforeAll(async () => {
    await banc.reset(MIDI);
    await declareCohorte();
    await declare("C-1", { droitRsa: { dateReception: "2026-01-05" } }, "cle-59");
  });

  it("compte chaque dossier de la collectivité une fois, dans son régime", async () => {
    expect(COHORTE).toHaveLength(66);

    const { status, body } = await measure();

    expect(status).toBe(200);
    expect(body).toMatchObject({
      dateObservation: "2026-06-30",
      depuis: null,
      jusqua: null,
      ...countCohorte(COHORTE),
    });
  });

  it("taux d'orientation = respecte / (respecte + hors-delai + echu) ; le reste est à côté, non dedans", async () => {
    const { body } = await measure();

    const { parStatut, taux, effectif } = body.orientation["primo-entrant"];
    expect(parStatut).toEqual({
      respecte: 27,
      "hors-delai": 8,
      "en-cours": 7,
      echu: 7,
      incoherent: 3,
      "non-demarre": 0,
      "non-applicable": 6,
    });
    expect(effectif).toBe(58);
    expect(taux).toBe(27 / 42);
  });

  it("même forme pour le contrat ; stock et ordinaire toujours séparés", async () => {
    const { body } = await measure();

    expect(body.contrat["primo-entrant"]).toMatchObject({
      effectif: 58,
      parStatut: { respecte: 25, "hors-delai": 8, echu: 4, "en-cours": 3, incoherent: 2, "non-demarre": 12 },
      taux: 25 / 37,
    });
    expect(body.contrat.stock).toMatchObject({
      effectif: 8,
      parStatut: { respecte: 3, "en-cours": 4, "non-applicable": 1 },
      taux: 1,
      mediane: 40,
      p90: 500,
      histogramme: [
        { jours: 9, effectif: 1 },
        { jours: 40, effectif: 1 },
        { jours: 500, effectif: 1 },
      ],
      completude: 7 / 8,
    });
    expect(body.orientation.stock).toMatchObject({ effectif: 8, taux: null, mediane: null, completude: 0 });
  });

  it("médiane, 9e décile et histogramme ne portent que sur les actes faits", async () => {
    const { body } = await measure();

    const { histogramme, mediane, p90 } = body.orientation["primo-entrant"];
    const done = histogramme.reduce((sum: number, { effectif }: { effectif: number }) => sum + effectif, 0);
    expect(done).toBe(27 + 8);
    expect(histogramme.slice(0, 5)).toEqual([
      { jours: 0, effectif: 1 },
      { jours: 1, effectif: 1 },
      { jours: 3, effectif: 1 },
      { jours: 5, effectif: 1 },
      { jours: 6, effectif: 1 },
    ]);
    expect(histogramme).toContainEqual({ jours: 7, effectif: 4 });
    expect({ mediane, p90 }).toEqual({ mediane: 21, p90: 56 });
  });

  describe("De depuis à jusqua", () => {
    const between = (depuis: string, jusqua: string) =>
      COHORTE.filter(({ reception, notification }) => {
        const droit = reception ?? notification;
        return droit !== undefined && droit >= depuis && droit <= jusqua;
      });

    it.each([
      ["bornes comprises", "2026-01-05", "2026-01-08"],
      ["un seul jour", "2025-11-10", "2025-11-10"],
      ["le courrier de la caisse, à défaut de réception", "2026-05-25", "2026-05-25"],
      ["le stock", "2019-01-01", "2024-12-31"],
      ["tout", "1900-01-01", "2199-12-31"],
    ])("%s", async (_, depuis, jusqua) => {
      const expected = between(depuis, jusqua);
      expect(expected.length).toBeGreaterThan(0);

      const { body } = await measure(`?depuis=${depuis}&jusqua=${jusqua}`);

      expect(body).toMatchObject({
        dateObservation: "2026-06-30",
        depuis,
        jusqua,
        ...countCohorte(expected),
      });
    });

    it("une borne suffit", async () => {
      const since = await measure("?depuis=2026-03-01");
      const until = await measure("?jusqua=2026-02-28");

      expect(since.body).toMatchObject(countCohorte(between("2026-03-01", "2199-12-31")));
      expect(until.body).toMatchObject(countCohorte(between("1900-01-01", "2026-02-28")));
    });

    it("sans personne, un dénominateur nul est sans objet, pas 0 %", async () => {
      const { status, body } = await measure("?depuis=2026-07-01");

      expect(status).toBe(200);
      expect(body).toMatchObject({
        orientation: { "primo-entrant": EMPTY, stock: EMPTY },
        contrat: { "primo-entrant": EMPTY, stock: EMPTY },
      });
    });

    it.each([
      ["depuis=2026-02-30", "/depuis"],
      ["jusqua=hier", "/jusqua"],
      ["depuis=2026-03-01&jusqua=2026-02-28", "/jusqua"],
      ["dateObservation=2026-01-01", "/dateObservation"],
    ])("refuse (422) ?%s", async (query, chemin) => {
      const refused = await measure(`?${query}`);

      expect(refused.status).toBe(422);
      expect(refused.body.erreurs.map((erreur: { chemin: string }) => erreur.chemin)).toEqual([chemin]);
    });
  });

  it("les autres collectivités ont leurs propres mesures", async () => {
    const { body } = await measure("", "cle-59");

    expect(body.orientation["primo-entrant"]).toMatchObject({ effectif: 1, parStatut: { echu: 1 }, taux: 0 });
    expect((await measure("", "cle-971")).body.orientation["primo-entrant"]).toMatchObject(EMPTY);
  });
});

describe("Les mesures suivent les jours et les faits", () => {
  beforeAll(async () => {
    await banc.reset(MIDI);
    await declareCohorte();
  });

  it("à la date du territoire, le stock non signé passe de en-cours à echu, et son taux de 1 à 3/7", async () => {
    banc.clock.set("2026-12-31T22:59:59Z");
    expect((await measure()).body.contrat.stock).toMatchObject({ taux: 1, parStatut: { "en-cours": 4 } });

    banc.clock.set("2026-12-31T23:00:00Z");
    const { body } = await measure();

    expect(body.dateObservation).toBe("2027-01-01");
    expect(body.contrat.stock).toMatchObject({ taux: 3 / 7, parStatut: { echu: 4, "en-cours": 0 } });
    expect(body.orientation["primo-entrant"].parStatut).toMatchObject({ "en-cours": 0, echu: 14 });
  });

  it("un fait à venir compte à son jour, un fait retiré ne compte plus, un dossier effacé n'est plus compté", async () => {
    banc.clock.set("2027-01-10T11:00:00Z");
    const parStatut = async () => (await measure()).body.orientation["primo-entrant"].parStatut;
    const late = COHORTE.findIndex(({ orientation, signe }) => orientation[0] === "echu" && !signe);

    const { body } = await tell(`C-${late}`, "orientation-decidee", "2027-01-12");
    expect(await parStatut()).toMatchObject({ echu: 14, "hors-delai": 8 });
    banc.clock.set("2027-01-12T11:00:00Z");
    expect(await parStatut()).toMatchObject({ echu: 13, "hors-delai": 9 });
    await withdraw(`C-${late}`, body.id);
    expect(await parStatut()).toMatchObject({ echu: 14, "hors-delai": 8 });
    await erase(`C-${late}`);
    expect(await parStatut()).toMatchObject({ echu: 13, "hors-delai": 8 });
  });
});

describe("Sans dossier, ou là où le département n'oriente pas", () => {
  beforeAll(() => banc.reset(MIDI));

  it("un taux sans dossier est null, jamais 0", async () => {
    const { body } = await measure();

    expect(body).toMatchObject({
      dateObservation: "2026-06-30",
      depuis: null,
      jusqua: null,
      orientation: { "primo-entrant": EMPTY, stock: EMPTY },
      contrat: { "primo-entrant": EMPTY, stock: EMPTY },
    });
  });

  it("DEL-21 : à La Réunion, les six semaines sont sans objet et le contrat se mesure", async () => {
    await declare("R-1", { droitRsa: { dateReception: "2026-01-05" }, soumisDroitsDevoirs: true }, "cle-974");
    await tell("R-1", "orientation-decidee", "2026-04-01", "cle-974");
    await tell("R-1", "contrat-signe", "2026-04-11", "cle-974");

    const { body } = await measure("", "cle-974");

    expect(body.orientation["primo-entrant"]).toMatchObject({
      effectif: 1,
      parStatut: { "non-applicable": 1 },
      taux: null,
      mediane: null,
      completude: 0,
    });
    expect(body.contrat["primo-entrant"]).toMatchObject({ taux: 1, mediane: 10, p90: 10, completude: 1 });
  });
});

describe("Le droit pilotage", () => {
  beforeAll(() => banc.reset(MIDI));

  it("est demandé : la lecture n'y suffit pas", async () => {
    const refused = await measure("", "cle-lecture");

    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ code: "droit-insuffisant", aTraiterPar: "departement" });
  });

  it("suffit, et n'ouvre pas les dossiers", async () => {
    const chiffrement = createChiffrement(Buffer.alloc(32, 7));
    const cle = {
      cle: "cle-pilotage",
      logiciel: "pilote",
      droits: ["pilotage"] as const,
      collectivite: "33",
    };
    await banc.db.inCollectivite("33", (tx) => saveCleApi(tx, chiffrement, cle, banc.clock.now()));

    expect((await measure("", "cle-pilotage")).status).toBe(200);
    expect((await banc.call("GET", "/v1/dossiers", { cle: "cle-pilotage" })).status).toBe(403);
  });
});
