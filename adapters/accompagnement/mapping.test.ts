import { describe, expect, it } from "vitest";
import type { Fait } from "../../src/domain/fait.ts";
import type { SemaineGardee } from "../../src/domain/intensite.ts";
import { createContexte } from "../../test/support/contexte.ts";
import { CHEMINS_SUPPOSES, openPortes, type Reponse } from "../../test/support/portes.ts";
import type { FranceTravail } from "../client.ts";
import type { Gardes } from "../contract.ts";
import { accompagnementAdapter } from "./adapter.ts";
import { semaineExamples, semainesExamples } from "./examples.ts";
import {
  fromIntensite,
  fromIntensites,
  isAlready,
  readSemaine,
  toIntensite,
  toSemaineAGarder,
  toSemaines,
} from "./mapping.ts";
import { type Semaine, semaineParametres, semaineSchema, semainesQuery, semainesReponse } from "./schema.ts";

const { semaine, semaines } = accompagnementAdapter.operations;
const contexte = createContexte({ parametres: { semaine: "2026-W07" }, dateActe: "2026-02-16" });

const faults = (schema: { safeParse(value: unknown): { error?: unknown } }, value: unknown) => {
  const { error } = schema.safeParse(value) as ReturnType<typeof semaineSchema.safeParse>;
  return (error?.issues ?? []).map(({ path, message }) => `${["", ...path].join("/")} ${message}`);
};

describe("body of a week", () => {
  const BORNE =
    "Un nombre d'heures de 0 à 48, avec deux décimales au plus, est attendu (borne de France Travail, règle INT-01).";

  it.each(["heuresPrevues", "heuresDeclarees", "heuresRealisees", "heuresValidees"])(
    "takes %s from 0 to 48 hours, to the hundredth, and refuses the rest in French",
    (champ) => {
      for (const heures of [0, 0.01, 12.5, 35.07, 47.99, 48])
        expect(faults(semaineSchema, { [champ]: heures })).toEqual([]);
      for (const heures of [-0.01, 48.01, 49, 12.345, "12", null, true])
        expect(faults(semaineSchema, { [champ]: heures })).toEqual([`/${champ} ${BORNE}`]);
    },
  );

  it.each(["heuresPrevues", "heuresRealisees"])("bounds the %s of an activity alike", (champ) => {
    const activite = (heures: unknown) => ({ activites: [{ type: "APPUI", [champ]: heures }] });
    expect(faults(semaineSchema, activite(48))).toEqual([]);
    expect(faults(semaineSchema, activite(48.5))).toEqual([`/activites/0/${champ} ${BORNE}`]);
    expect(faults(semaineSchema, activite(-1))).toEqual([`/activites/0/${champ} ${BORNE}`]);
    expect(faults(semaineSchema, activite(1.005))).toEqual([`/activites/0/${champ} ${BORNE}`]);
  });

  it.each([
    [
      "a fraction of an interview",
      { entretiens: 1.5 },
      "/entretiens Un nombre entier de 0 à 99 est attendu.",
    ],
    ["fewer than none", { entretiens: -1 }, "/entretiens Un nombre entier de 0 à 99 est attendu."],
    ["too many", { entretiens: 100 }, "/entretiens Un nombre entier de 0 à 99 est attendu."],
    [
      "an empty reason",
      { motifAdaptation: " " },
      "/motifAdaptation Un texte non vide d'au plus 4000 caractères est attendu.",
    ],
    [
      "a reason without end",
      { motifAdaptation: "x".repeat(4_001) },
      "/motifAdaptation Un texte non vide d'au plus 4000 caractères est attendu.",
    ],
    ["activities that are no list", { activites: {} }, "/activites Une liste d'activités est attendue."],
    ["an activity without a type", { activites: [{}] }, "/activites/0/type Champ obligatoire."],
    [
      "an activity with an empty label",
      { activites: [{ type: "APPUI", libelle: "" }] },
      "/activites/0/libelle Un texte non vide d'au plus 4000 caractères est attendu.",
    ],
    [
      "an unknown field of an activity",
      { activites: [{ type: "APPUI", heures: 3 }] },
      "/activites/0 Champ inconnu : heures.",
    ],
    ["an unknown field", { heuresPrevues: 15, semaine: "2026-W07" }, " Champ inconnu : semaine."],
    [
      "nothing at all",
      {},
      " Au moins une donnée de la semaine est attendue ; ce qui n'est pas transmis n'est jamais compté pour 0.",
    ],
  ])("refuses %s", (_, corps, fault) => {
    expect(faults(semaineSchema, corps)).toEqual([fault]);
  });

  it("takes an activity of a type that no list holds (G03)", () => {
    expect(faults(semaineSchema, { activites: [{ type: "JARDIN_PARTAGE" }] })).toEqual([]);
  });

  it("has valid examples", () => {
    for (const { corps } of semaineExamples) expect(faults(semaineSchema, corps)).toEqual([]);
    for (const { corps } of semainesExamples) expect(faults(semainesReponse, corps)).toEqual([]);
  });
});

describe("week of the path", () => {
  it.each(["2026-W01", "2026-W07", "2026-W53", "2025-W52"])("takes %s", (semaine) => {
    expect(faults(semaineParametres, { semaine })).toEqual([]);
  });

  it.each([
    "2026-W00",
    "2025-W53",
    "2026-W54",
    "2026-7",
    "2026-W7",
    "2026W07",
    "2026-w07",
    "W07",
    "2026-02-09",
  ])("refuses %s", (semaine) => {
    expect(faults(semaineParametres, { semaine })).toEqual([
      "/semaine Une semaine ISO 8601 qui existe est attendue, sous la forme AAAA-WSS (2026-W07, du lundi au dimanche).",
    ]);
  });

  it("is the one that the operation was asked for", () => {
    expect(readSemaine(contexte)).toBe("2026-W07");
    expect(() => readSemaine({ parametres: {} })).toThrow("no semaine");
  });
});

describe("interval", () => {
  it.each([
    [{ depuis: "2026-02-30" }, "/depuis Une date qui existe est attendue, sous la forme AAAA-MM-JJ."],
    [{ jusqua: "hier" }, "/jusqua Une date qui existe est attendue, sous la forme AAAA-MM-JJ."],
    [
      { depuis: "2026-02-09", jusqua: "2026-02-08" },
      "/jusqua jusqua précède depuis : donner un intervalle dont le premier jour ne suit pas le dernier.",
    ],
    [{ semaine: "2026-W07" }, " Champ inconnu : semaine."],
  ])("refuses %o", (query, fault) => {
    expect(faults(semainesQuery, query)).toEqual([fault]);
  });

  it("may be of one day, or open", () => {
    expect(faults(semainesQuery, { depuis: "2026-02-09", jusqua: "2026-02-09" })).toEqual([]);
    expect(faults(semainesQuery, {})).toEqual([]);
  });
});

const RECUE: Semaine = {
  heuresPrevues: 15,
  heuresDeclarees: 16,
  heuresRealisees: 12.5,
  entretiens: 1,
  activites: [{ type: "FORMATION", libelle: "Français", heuresRealisees: 6 }],
};
const ENVOYEE = {
  semaine: "2026-W07",
  dateDebut: "2026-02-09",
  dateFin: "2026-02-15",
  heuresPrevues: 15,
  heuresRealisees: 12.5,
  activites: [{ type: "FORMATION", libelle: "Français", heuresRealisees: 6 }],
};

let sent: string[] = [];
/** A France Travail that answers this, call after call; what went out is in `sent`. */
function answering(...reponses: Reponse[]): FranceTravail {
  const portes = openPortes(reponses);
  sent = portes.sent;
  return portes.franceTravail;
}
const ok = (body: unknown) => ({ status: 200, body });

describe("a week sent (assumed, G01)", () => {
  it("is worded whole, what was not transmitted left out, never 0", () => {
    expect(toIntensite("2026-W07", RECUE)).toEqual(ENVOYEE);
    expect(toIntensite("2026-W53", { heuresRealisees: 0 })).toEqual({
      semaine: "2026-W53",
      dateDebut: "2026-12-28",
      dateFin: "2027-01-03",
      heuresRealisees: 0,
    });
    expect(toIntensite("2026-W07", { heuresValidees: 3, motifAdaptation: "Santé" })).toMatchObject({
      heuresValidees: 3,
      motifAdaptation: "Santé",
    });
  });

  it("goes out byte for byte so, and is accepted with the week that comes back", async () => {
    const outcome = await semaine.send(answering(ok(ENVOYEE)), RECUE, contexte);

    expect(sent).toEqual([
      `PUT /suivi-intensite-accompagnement/v1/intensites/2026-W07 ${JSON.stringify(ENVOYEE)}`,
    ]);
    expect(outcome).toMatchObject({ kind: "accepted", value: { semaine: "2026-W07" } });
  });

  it.each([
    [
      "refused",
      {
        status: 400,
        body: {
          status: 400,
          title: "DonneeEnEntreeInvalideException",
          detail: "L'intensité d'activité hebdomadaire doit être compris entre 0 et 48.",
        },
      },
    ],
    [
      "unreadable",
      {
        status: 400,
        body: { title: "DonneeEnEntreeInvalideException", detail: "Le header ft-jeton-usager est invalide" },
      },
    ],
    ["uncertain", "lost"],
    ["uncertain", { status: 500 }],
    ["uncertain", { status: 204 }],
    ["uncertain", ok([])],
    ["unavailable", { status: 503 }],
  ] as const)("is %s on %j", async (kind, reponse) => {
    expect(await semaine.send(answering(reponse), RECUE, contexte)).toMatchObject({ kind });
  });

  it("goes nowhere while nobody gave the address of the API: not even a token is asked for", async () => {
    const portes = openPortes([], "v1", {});

    expect(await semaine.send(portes.franceTravail, RECUE, contexte)).toEqual({
      kind: "unavailable",
      cause: "api-non-ouverte",
      reponse: { statut: null, code: null, message: null },
      retryAt: null,
    });
    expect(await semaine.reconcile?.(portes.franceTravail, RECUE, contexte)).toMatchObject({
      kind: "unsettled",
      outcome: { cause: "api-non-ouverte" },
    });
    expect(portes.sent).toEqual([]);
  });

  it("goes where the operator said that the API is", async () => {
    const chemins = { "suivi-intensite-accompagnement": "/partenaire/intensite-publiee/v2" };
    const portes = openPortes([ok(ENVOYEE)], "v1", { ...CHEMINS_SUPPOSES, ...chemins });

    await semaine.send(portes.franceTravail, RECUE, contexte);

    expect(portes.sent).toEqual([`PUT /intensite-publiee/v2/intensites/2026-W07 ${JSON.stringify(ENVOYEE)}`]);
  });
});

describe("a week whose answer was lost", () => {
  it("is read in its own days", async () => {
    expect(await semaine.reconcile?.(answering(ok([ENVOYEE])), RECUE, contexte)).toMatchObject({
      kind: "done",
      outcome: { value: { semaine: "2026-W07" } },
    });
    expect(sent).toEqual([
      "GET /suivi-intensite-accompagnement/v1/intensites?date-debut=2026-02-09&date-fin=2026-02-15",
    ]);
  });

  it.each([
    ["nothing", { status: 204 }],
    ["another week", ok([{ ...ENVOYEE, semaine: "2026-W08" }])],
    ["other hours", ok([{ ...ENVOYEE, heuresRealisees: 12 }])],
    ["hours that were not transmitted", ok([{ ...ENVOYEE, heuresValidees: 0 }])],
    ["no activity", ok([{ ...ENVOYEE, activites: null }])],
    ["another activity", ok([{ ...ENVOYEE, activites: [{ type: "APPUI" }] }])],
  ])("was not done where %s is there", async (_, reponse) => {
    expect(await semaine.reconcile?.(answering(reponse), RECUE, contexte)).toEqual({ kind: "not-done" });
  });

  it("stays in doubt while France Travail cannot be read", async () => {
    for (const reponse of [{ status: 503 }, "lost", ok({})] as const)
      expect(await semaine.reconcile?.(answering(reponse), RECUE, contexte)).toMatchObject({
        kind: "unsettled",
      });
  });
});

describe("a week read", () => {
  it("passes with nulls, unknown fields and unknown types (G33, G34)", () => {
    const lue = { semaine: "2026-W07", heuresPrevues: null, activites: [{ type: "NOUVEAU" }], neuf: 1 };

    expect(fromIntensite(lue)).toEqual(lue);
    expect(fromIntensites([lue])).toEqual([lue]);
    expect(fromIntensites(null)).toEqual([]);
  });

  it("is undefined where it is none", () => {
    expect(fromIntensite(null)).toBeUndefined();
    expect(fromIntensite({ semaine: 7 })).toBeUndefined();
    expect(fromIntensites({})).toBeUndefined();
  });

  it("is the one sent whether what is absent is null or left out", () => {
    const lue = { ...ENVOYEE, heuresValidees: null, motifAdaptation: null };

    expect(isAlready(lue, ENVOYEE)).toBe(true);
    expect(isAlready({ ...lue, motifAdaptation: "Santé" }, ENVOYEE)).toBe(false);
  });
});

const fait = (type: Fait["type"], date: string, quotite: string): Fait => ({
  id: date,
  type,
  date,
  source: "departement",
  rang: 1,
  detail: { referent: "R1", quotite },
});
const withQuotite = (quotite: string) => ({
  ...contexte,
  dossier: {
    soumisDroitsDevoirs: true,
    faits: [fait("accompagnement-intensif-commence", "2026-02-02", quotite)],
  },
});

describe("règles d'une semaine", () => {
  it("CTR-09 : une durée minorée ne peut être nulle", () => {
    expect(semaine.check?.({ heuresPrevues: 0 }, withQuotite("minoree"))).toMatchObject({
      kind: "refuse",
      code: "regle-non-respectee",
      detail: expect.stringContaining("CTR-09"),
    });
    expect(semaine.check?.({ heuresPrevues: 0 }, withQuotite("dispense"))).toEqual({
      kind: "admis",
      avertissements: [],
    });
    const before = { ...withQuotite("minoree"), parametres: { semaine: "2026-W05" } };
    expect(semaine.check?.({ heuresPrevues: 0 }, before)).toMatchObject({ kind: "admis" });
  });

  it.each([
    ["CTR-07", { heuresPrevues: 10 }, "cible"],
    ["CTR-08", { heuresPrevues: 36 }, "majoree"],
    ["CTR-09", { heuresPrevues: 10 }, "dispense"],
    ["api", { heuresRealisees: 3, heuresValidees: 4 }, "cible"],
    ["api", { heuresRealisees: 3, activites: [{ type: "APPUI", heuresRealisees: 4 }] }, "cible"],
  ])("%s : avertit de %j avec la quotité %s", (regle, recue, quotite) => {
    expect(semaine.check?.(recue, withQuotite(quotite))).toMatchObject({
      kind: "admis",
      avertissements: [{ regle, message: expect.stringMatching(/\.$/) }],
    });
  });

  it("INT-03 : dix heures sont admises sans mot dire quand la quotité est minorée", () => {
    expect(semaine.check?.({ heuresPrevues: 10 }, withQuotite("minoree"))).toEqual({
      kind: "admis",
      avertissements: [],
    });
  });

  it("avertit d'heures réalisées dans une semaine qui n'a pas commencé, au jour du territoire", () => {
    const avertis = (dateActe: string) => {
      const verdict = semaine.check?.({ heuresRealisees: 3 }, { ...contexte, dateActe });
      return verdict?.kind === "admis" ? verdict.avertissements.map(({ regle }) => regle) : verdict;
    };
    expect(avertis("2026-02-08")).toEqual(["api"]);
    expect(avertis("2026-02-09")).toEqual([]);
  });
});

const gardee = (semaine: string, recue: Semaine): SemaineGardee => ({
  ...toSemaineAGarder(semaine, recue),
  modifieeLe: Date.parse("2026-02-16T08:00:00Z"),
  transmission: { id: `t-${semaine}`, etat: "en-attente", cause: "api-non-ouverte" },
});

describe("the weeks kept", () => {
  const gardes: Gardes = {
    semaines: [
      gardee("2026-W08", { heuresPrevues: 15 }),
      gardee("2026-W06", { ...RECUE, heuresRealisees: 0 }),
      gardee("2026-W07", { ...RECUE, motifAdaptation: "Santé" }),
    ],
    faits: [fait("accompagnement-intensif-commence", "2026-02-02", "minoree")],
    dateFinDroit: null,
  };
  const readGardes = (query: Record<string, string> = {}, autres = gardes) =>
    toSemaines(semainesQuery.parse(query), autres, "2026-02-16");

  it("keeps minutes apart from the words", () => {
    expect(toSemaineAGarder("2026-W07", { ...RECUE, motifAdaptation: "Santé" })).toEqual({
      semaine: "2026-W07",
      minutesPrevues: 900,
      minutesDeclarees: 960,
      minutesRealisees: 750,
      minutesValidees: null,
      entretiens: 1,
      contenu: { motifAdaptation: "Santé", activites: RECUE.activites },
    });
  });

  it("are given in order, each counter for itself, what was not transmitted null", () => {
    const { elements } = readGardes();

    expect(elements.map(({ semaine }) => semaine)).toEqual(["2026-W06", "2026-W07", "2026-W08"]);
    expect(elements[1]).toEqual({
      semaine: "2026-W07",
      dateDebut: "2026-02-09",
      dateFin: "2026-02-15",
      heuresPrevues: 15,
      heuresDeclarees: 16,
      heuresRealisees: 12.5,
      heuresValidees: null,
      ecart: -2.5,
      entretiens: 1,
      motifAdaptation: "Santé",
      activites: RECUE.activites,
      modifieeLe: "2026-02-16T08:00:00.000Z",
      transmission: { id: "t-2026-W07", etat: "en-attente", cause: "api-non-ouverte" },
    });
    expect(elements[2]).toMatchObject({ heuresRealisees: null, ecart: null, activites: [] });
  });

  it("are those that have a day in the interval", () => {
    const weeks = (query: Record<string, string>) => readGardes(query).elements.map(({ semaine }) => semaine);

    expect(weeks({ depuis: "2026-02-15" })).toEqual(["2026-W07", "2026-W08"]);
    expect(weeks({ jusqua: "2026-02-09" })).toEqual(["2026-W06", "2026-W07"]);
    expect(weeks({ depuis: "2026-02-16", jusqua: "2026-02-16" })).toEqual(["2026-W08"]);
    expect(weeks({ depuis: "2026-03-01" })).toEqual([]);
  });

  it("are measured over the weeks that are over: 0 hours are known, hours not transmitted are not 0", () => {
    expect(readGardes().mesure).toEqual({
      depuis: "2026-02-02",
      jusqua: "2026-02-22",
      quotite: "minoree",
      semaines: 2,
      semainesTransmises: 2,
      semainesNonTransmises: 0,
      tauxRenseignement: 1,
      heuresMoyennes: { prevues: 15, declarees: 16, realisees: 6.25, validees: null },
      quinzeHeures: { semaines: 2, atteintes: 0, part: 0 },
      dureePropre: { semaines: 2, atteintes: 0, part: 0 },
      entretiens: 2,
    });
    expect(readGardes({ depuis: "2026-01-26", jusqua: "2026-02-15" }).mesure).toMatchObject({
      semaines: 2,
      semainesNonTransmises: 0,
    });
  });

  it("count a week of accompaniment that nobody told as not transmitted", () => {
    const sansW07 = { ...gardes, semaines: gardes.semaines.filter(({ semaine }) => semaine !== "2026-W07") };

    expect(readGardes({}, sansW07).mesure).toMatchObject({
      semaines: 2,
      semainesTransmises: 1,
      semainesNonTransmises: 1,
      tauxRenseignement: 0.5,
      heuresMoyennes: { realisees: 0 },
    });
  });

  it("may be none: an empty list, and nothing to measure", () => {
    const aucune = toSemaines({}, { semaines: [], faits: [], dateFinDroit: null }, "2026-02-12");

    expect(aucune).toEqual(semainesExamples.find(({ name }) => name === "aucune")?.corps);
  });

  it("stop with the right", () => {
    expect(readGardes({}, { ...gardes, dateFinDroit: "2026-02-08" }).mesure.semaines).toBe(1);
  });

  it("are answered in the shape that the operation declares", () => {
    const reponse = semaines.answer({}, gardes, contexte);

    expect(semainesReponse.parse(reponse)).toEqual(reponse);
  });
});
