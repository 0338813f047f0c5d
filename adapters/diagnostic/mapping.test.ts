import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { createContexte } from "../../test/support/contexte.ts";
import { openPortes, type Reponse } from "../../test/support/portes.ts";
import type { FranceTravail } from "../client.ts";
import type { Contexte } from "../contract.ts";
import { withNosIds } from "../ressource.ts";
import { diagnosticAdapter } from "./adapter.ts";
import {
  BESOINS,
  CONTRAINTES,
  IMPACTS,
  OBJECTIFS,
  REFERENTIEL,
  REPONSES,
  SITUATIONS,
  SOUS_TYPOLOGIES,
  TYPOLOGIES,
  VALEURS_BESOIN,
  VALEURS_CONTRAINTE,
  VALEURS_OBJECTIF,
  VALEURS_SITUATION,
} from "./codes.ts";
import { besoinsQuery, lectureQuery, referentielQuery } from "./lectures.ts";
import {
  fromBesoins,
  fromCreation,
  fromDiagnostics,
  fromHistorique,
  fromReferentiel,
  toDateExploration,
  toPage,
} from "./mapping.ts";
import {
  autonomieNumeriqueSchema,
  besoinsSchema,
  contraintesSchema,
  diagnosticCompletSchema,
  diagnosticParametres,
  diagnosticSchema,
  pouvoirAgirSchema,
  prioriteSchema,
} from "./schema.ts";

const LEUR = "2d04257a-dd60-4a52-9805-90a331ec44ad";
const NOTRE = "11111111-1111-4111-8111-111111111111";
const ORPHELIN = "22222222-2222-4222-8222-222222222222";
const ressource = { id: NOTRE, idFranceTravail: LEUR, nature: null };
/** Created here, and never accepted. */
const orphelin = { id: ORPHELIN, idFranceTravail: null, nature: null };
const contexte: Contexte = createContexte({
  dateActe: "2026-02-10",
  maintenant: Date.parse("2026-02-12T08:00:00Z"),
  ressource,
  ressources: [ressource, orphelin],
});
const diagnostic = {
  codeTypologie: "MR",
  codeSousTypologie: null,
  codeRome: "K1304",
  codeAppellation: "10857",
} as const;

let sent: string[] = [];
/** A France Travail that answers this, call after call; what went out is in `sent`. */
function answering(...reponses: Reponse[]): FranceTravail {
  const portes = openPortes(reponses);
  sent = portes.sent;
  return portes.franceTravail;
}
const ok = (body?: unknown): Reponse => (body === undefined ? { status: 200 } : { status: 200, body });
const rien: Reponse = { status: 204 };
const { operations } = diagnosticAdapter;

/** Paths and messages of what is wrong; empty where nothing is. */
function faults(schema: z.ZodType, value: unknown): [string, string][] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => [path.map((part) => `/${String(part)}`).join(""), message]);
}

describe("what is sent", () => {
  it("is a diagnostic as it was given, nulls included, since the official requests show them (G33)", async () => {
    const outcome = await operations.creation.send(
      answering(ok({ idDiagnostic: LEUR })),
      diagnostic,
      contexte,
    );

    expect(outcome).toMatchObject({ kind: "accepted", value: { idDiagnostic: LEUR } });
    expect(operations.creation.ressource?.toIdFranceTravail?.({ idDiagnostic: LEUR })).toBe(LEUR);
    expect(sent).toEqual([`POST /diagnosticargumente/v4/diagnostics ${JSON.stringify(diagnostic)}`]);
  });

  it("is a change under France Travail's id, a deletion by POST without a body (G24), a priority that is told", async () => {
    await operations.modification.send(answering(ok()), diagnostic, contexte);
    expect(sent).toEqual([`PUT /diagnosticargumente/v4/diagnostics/${LEUR} ${JSON.stringify(diagnostic)}`]);

    await operations.suppression.send(answering(ok()), {}, contexte);
    expect(sent).toEqual([`POST /diagnosticargumente/v4/diagnostics/${LEUR}/supprime`]);

    await operations.priorite.send(answering(ok()), {}, contexte);
    expect(sent).toEqual([`POST /diagnosticargumente/v4/diagnostics/${LEUR}/priorise?prioritaire=true`]);

    await operations.priorite.send(answering(ok()), { prioritaire: false }, contexte);
    expect(sent).toEqual([`POST /diagnosticargumente/v4/diagnostics/${LEUR}/priorise?prioritaire=false`]);
  });

  it("is the needs with the id in the path and in the body (G26)", async () => {
    const besoinAEnregistrer = [{ code: "1", valeur: "POINT_FORT" as const }];
    const dateExploration = "2023-02-16T12:49:37.000+02:00";

    await operations.besoins.send(answering(ok()), { dateExploration, besoinAEnregistrer }, contexte);

    expect(sent).toEqual([
      `POST /diagnosticargumente/v4/diagnostics/${LEUR}/besoins ${JSON.stringify({
        idDiagnostic: LEUR,
        dateExploration,
        besoinAEnregistrer,
      })}`,
    ]);
  });

  it("is constraints and the digital with the instant of their exploration", async () => {
    const objectifsAEnregistrer = [{ code: "3", valeur: "EN_COURS" as const }];
    const body = JSON.stringify({
      objectifsAEnregistrer,
      dateExploration: "2026-02-10T12:00:00.000+01:00",
    });

    await operations.contraintes.send(answering(ok()), { objectifsAEnregistrer }, contexte);
    expect(sent).toEqual([`POST /diagnosticargumente/v4/contraintes ${body}`]);

    await operations["autonomie-numerique"].send(answering(ok()), { objectifsAEnregistrer }, contexte);
    expect(sent).toEqual([`POST /diagnosticargumente/v4/autonomienumerique ${body}`]);
  });

  it("is a whole dossier: constraints under the schema's name (G25), a creation told by null, France Travail's ids", async () => {
    const corps = {
      diagnosticsAEnregistrer: [diagnostic, { ...diagnostic, idDiagnosticModifie: NOTRE, prioritaire: true }],
      besoinsParDiagnosticAEnregistrer: [
        { idDiagnostic: NOTRE, besoinAEnregistrer: [{ code: "1", valeur: "BESOIN" as const }] },
      ],
      contraintesDossierAEnregistrer: {
        contraintesAEnregistrer: [{ code: "23", valeur: "OUI" as const, impact: "FAIBLE" as const }],
      },
      pouvoirAgirAEnregistrer: { confiance: "OUI" as const, accompagnement: "NON" as const },
    };

    const outcome = await operations["diagnostic-complet"].send(answering(ok()), corps, contexte);

    expect(outcome.kind).toBe("accepted");
    const dateExploration = "2026-02-10T12:00:00.000+01:00";
    expect(JSON.parse(sent[0]?.split(/ (?=\{)/)[1] ?? "")).toEqual({
      diagnosticsAEnregistrer: [
        { ...diagnostic, idDiagnosticModifie: null },
        { ...diagnostic, idDiagnosticModifie: LEUR, prioritaire: true },
      ],
      besoinsParDiagnosticAEnregistrer: [
        { idDiagnostic: LEUR, dateExploration, besoinAEnregistrer: [{ code: "1", valeur: "BESOIN" }] },
      ],
      contraintesDossierAEnregistrer: {
        contraintesAEnregistrer: [{ code: "23", valeur: "OUI", impact: "FAIBLE" }],
        dateExploration,
      },
      pouvoirAgirAEnregistrer: { confiance: "OUI", accompagnement: "NON" },
    });
  });

  it("is nothing about a diagnostic whose creation was never accepted: refused, with a cause of its own", async () => {
    const about = { ...contexte, ressource: orphelin };
    const refused = { kind: "refused", cause: "diagnostic-non-cree" };
    const besoinAEnregistrer = [{ code: "1", valeur: "BESOIN" as const }];

    expect(await operations.modification.send(answering(), diagnostic, about)).toMatchObject(refused);
    expect(await operations.suppression.send(answering(), {}, about)).toMatchObject(refused);
    expect(await operations.priorite.send(answering(), {}, about)).toMatchObject(refused);
    expect(await operations.besoins.send(answering(), { besoinAEnregistrer }, about)).toMatchObject(refused);
    const complet = operations["diagnostic-complet"];
    const modifie = { diagnosticsAEnregistrer: [{ ...diagnostic, idDiagnosticModifie: ORPHELIN }] };
    expect(await complet.send(answering(), modifie, contexte)).toMatchObject(refused);
    const explore = { besoinsParDiagnosticAEnregistrer: [{ idDiagnostic: ORPHELIN, besoinAEnregistrer }] };
    expect(await complet.send(answering(), explore, contexte)).toMatchObject(refused);
    expect(sent).toEqual([]);
  });

  it("is refused by a 400 without a word, and by the 204 that says of a dossier that an id is another's", async () => {
    expect(
      await operations.modification.send(answering({ status: 400 }), diagnostic, contexte),
    ).toMatchObject({ kind: "refused", cause: "refus-france-travail", reponse: { statut: 400 } });

    const corps = { pouvoirAgirAEnregistrer: { confiance: "OUI", accompagnement: "OUI" } } as const;
    expect(await operations["diagnostic-complet"].send(answering(rien), corps, contexte)).toMatchObject({
      kind: "refused",
      cause: "diagnostic-non-reconnu",
      reponse: { statut: 204 },
    });
  });

  it("is in doubt where the answer is lost, a 500, or a creation without an id", async () => {
    expect(await operations.creation.send(answering("lost"), diagnostic, contexte)).toMatchObject({
      kind: "uncertain",
    });
    expect(await operations.creation.send(answering(ok({})), diagnostic, contexte)).toMatchObject({
      kind: "uncertain",
    });
    expect(await operations.suppression.send(answering({ status: 500 }), {}, contexte)).toMatchObject({
      kind: "uncertain",
    });
    expect(fromCreation({ idDiagnostic: "" })).toBeUndefined();
  });
});

describe("date of an exploration", () => {
  const of = (date: string | undefined, changes: Parameters<typeof createContexte>[0] = {}) =>
    toDateExploration(date, createContexte({ dateActe: "2026-02-10", ...changes }));

  it.each([
    ["33", "2026-02-09", "2026-02-09T12:00:00.000+01:00"],
    ["33", "2025-07-14", "2025-07-14T12:00:00.000+02:00"],
    ["971", "2026-02-09", "2026-02-09T12:00:00.000-04:00"],
    ["976", "2026-02-09", "2026-02-09T12:00:00.000+03:00"],
  ])("is sent from %s for %s as its local noon", (code, date, instant) => {
    expect(of(date, { code, maintenant: Date.parse("2026-02-12T08:00:00Z") })).toBe(instant);
  });

  it("is by default the day of the act, and never later than now on that very day", () => {
    expect(of(undefined, { maintenant: Date.parse("2026-02-12T08:00:00Z") })).toBe(
      "2026-02-10T12:00:00.000+01:00",
    );
    expect(of(undefined, { maintenant: Date.parse("2026-02-10T08:15:30Z") })).toBe(
      "2026-02-10T09:15:30.000+01:00",
    );
  });

  it("passes as it was written where it is an instant", () => {
    expect(of("2021-05-17T16:47:11+02:00")).toBe("2021-05-17T16:47:11+02:00");
  });

  it("is warned of where it is to come, and sent", () => {
    const check = (dateExploration: string) =>
      operations.contraintes.check?.(
        { dateExploration, contraintesAEnregistrer: [{ code: "23", valeur: "OUI" }] },
        createContexte({ maintenant: Date.parse("2026-02-12T08:00:00Z") }),
      );

    expect(check("2026-02-12")).toEqual({ kind: "admis", avertissements: [] });
    for (const date of ["2026-02-13", "2026-02-12T23:30:00Z"])
      expect(check(date)).toEqual({
        kind: "admis",
        avertissements: [{ regle: "api", message: expect.stringContaining("2026-02-13, est à venir") }],
      });
  });
});

const besoin = (one: object) => ({ besoinAEnregistrer: [one] });
const situation = (one: object) => ({ situationsAEnregistrer: [one] });
const objectif = (one: object) => ({ objectifsAEnregistrer: [one] });
const contrainte = (one: object) => ({ contraintesAEnregistrer: [{ code: "23", valeur: "OUI", ...one }] });

describe("codes", () => {
  it("are those of the published referential: 21 needs, 8 constraints, no code of a situation or objective twice", () => {
    expect(BESOINS.toSorted((left, right) => Number(left) - Number(right))).toEqual(
      Array.from({ length: 21 }, (_, index) => String(index + 1)),
    );
    expect(CONTRAINTES).toEqual(["22", "23", "24", "25", "26", "27", "28", "29"]);
    const { contraintes } = REFERENTIEL.thematiqueContrainte;
    expect(SITUATIONS.size).toBe(contraintes.flatMap(({ situations }) => situations).length);
    expect(OBJECTIFS.size).toBe(contraintes.flatMap(({ objectifs }) => objectifs).length);
  });

  it.each<[string, z.ZodType, (code: string) => unknown, readonly string[]]>([
    ["codeTypologie", diagnosticSchema, (codeTypologie) => ({ codeTypologie }), TYPOLOGIES],
    [
      "codeSousTypologie",
      diagnosticSchema,
      (codeSousTypologie) => ({ codeTypologie: "EF", codeSousTypologie }),
      SOUS_TYPOLOGIES,
    ],
    ["besoin", besoinsSchema, (code) => besoin({ code, valeur: "BESOIN" }), BESOINS],
    ["valeur of besoin", besoinsSchema, (valeur) => besoin({ code: "1", valeur }), VALEURS_BESOIN],
    ["contrainte", contraintesSchema, (code) => contrainte({ code }), CONTRAINTES],
    ["valeur of contrainte", contraintesSchema, (valeur) => contrainte({ valeur }), VALEURS_CONTRAINTE],
    ["impact", contraintesSchema, (impact) => contrainte({ impact }), IMPACTS],
    ["situation", contraintesSchema, (code) => situation({ code, valeur: "OUI" }), [...SITUATIONS.keys()]],
    [
      "valeur of situation",
      contraintesSchema,
      (valeur) => situation({ code: "6", valeur }),
      VALEURS_SITUATION,
    ],
    ["objectif", contraintesSchema, (code) => objectif({ code, valeur: "REALISE" }), [...OBJECTIFS.keys()]],
    ["valeur of objectif", contraintesSchema, (valeur) => objectif({ code: "6", valeur }), VALEURS_OBJECTIF],
    ["confiance", pouvoirAgirSchema, (confiance) => ({ confiance, accompagnement: "OUI" }), REPONSES],
    [
      "accompagnement",
      pouvoirAgirSchema,
      (accompagnement) => ({ confiance: "OUI", accompagnement }),
      REPONSES,
    ],
    [
      "besoin of the digital",
      autonomieNumeriqueSchema,
      (code) => ({ besoinAEnregistrer: { code, valeur: "BESOIN" } }),
      ["7"],
    ],
    [
      "contrainte of the digital",
      autonomieNumeriqueSchema,
      (code) => ({ contrainteAEnregistrer: { code, valeur: "OUI" } }),
      ["22"],
    ],
  ])("%s: each is taken, another is refused in French (G34)", (_, schema, toCorps, codes) => {
    for (const code of codes) expect(faults(schema, toCorps(code))).toEqual([]);
    for (const code of ["INCONNU", "", "999", null]) {
      // null stands in the official requests for « no sub-typology »
      if (code === null && codes === SOUS_TYPOLOGIES) continue;
      const [fault, ...others] = faults(schema, toCorps(code as string)); // a wrong type is what is tried here
      expect(fault?.[1]).toMatch(/^Une de ces valeurs est attendue : /);
      expect(others).toEqual([]);
    }
    expect(faults(schema, toCorps(undefined as unknown as string)).length).toBeLessThanOrEqual(1); // as above
  });

  it("refuses to write what is only read: a constraint that is SUPPRIMEE", () => {
    expect(faults(contraintesSchema, contrainte({ valeur: "SUPPRIMEE" }))).toEqual([
      ["/contraintesAEnregistrer/0/valeur", "Une de ces valeurs est attendue : NON_ABORDEE, OUI, CLOTUREE."],
    ]);
  });

  it("of the digital are those of constraint 22 alone", () => {
    expect(faults(autonomieNumeriqueSchema, situation({ code: "46", valeur: "OUI" }))).toEqual([]);
    expect(faults(autonomieNumeriqueSchema, situation({ code: "6", valeur: "OUI" }))).toEqual([
      ["/situationsAEnregistrer/0/code", expect.stringContaining(" 42, 43, ")],
    ]);
    expect(faults(autonomieNumeriqueSchema, objectif({ code: "4", valeur: "EN_COURS" }))).toEqual([
      ["/objectifsAEnregistrer/0/code", expect.stringMatching(/ 34, 43, 47, 48\.$/)],
    ]);
  });
});

describe("what is refused before anything is stored", () => {
  it.each<[string, z.ZodType, unknown, [string, string][]]>([
    [
      "a sub-typology without EF",
      diagnosticSchema,
      { codeTypologie: "MR", codeSousTypologie: "C" },
      [["/codeSousTypologie", "Interdit quand codeTypologie ne vaut pas EF : l'omettre, ou null."]],
    ],
    ["a diagnostic of no typology", diagnosticSchema, {}, [["/codeTypologie", "Champ obligatoire."]]],
    [
      "codes that are not ROME's",
      diagnosticSchema,
      { codeTypologie: "MR", codeRome: "K130", codeAppellation: "A1" },
      [
        ["/codeRome", "Un code ROME est attendu : une lettre et quatre chiffres."],
        ["/codeAppellation", "Le code d'une appellation ROME est attendu : des chiffres seulement."],
      ],
    ],
    [
      "no need at all",
      besoinsSchema,
      { besoinAEnregistrer: [] },
      [["/besoinAEnregistrer", "Au moins 1 besoin est attendu."]],
    ],
    [
      "needs that are no list",
      besoinsSchema,
      { besoinAEnregistrer: {} },
      [["/besoinAEnregistrer", "Une liste est attendue."]],
    ],
    [
      "one code twice",
      besoinsSchema,
      {
        besoinAEnregistrer: [
          { code: "1", valeur: "BESOIN" },
          { code: "1", valeur: "POINT_FORT" },
        ],
      },
      [["/besoinAEnregistrer/1/code", "Le code 1 figure déjà dans cette liste : ne le donner qu'une fois."]],
    ],
    [
      "three empty lists",
      contraintesSchema,
      { contraintesAEnregistrer: [], declareSansContrainteAEnregistrer: true },
      [
        [
          "",
          "L'une des listes contraintesAEnregistrer, situationsAEnregistrer et objectifsAEnregistrer doit avoir un élément.",
        ],
      ],
    ],
    [
      "two constraints of priority",
      contraintesSchema,
      {
        contraintesAEnregistrer: ["23", "24"].map((code) => ({ code, valeur: "OUI", estPrioritaire: true })),
      },
      [
        [
          "/contraintesAEnregistrer",
          "Une seule contrainte peut être prioritaire : ne laisser estPrioritaire à true que pour elle.",
        ],
      ],
    ],
    [
      "a situation and an objective of a constraint that is NON_ABORDEE",
      contraintesSchema,
      {
        ...contrainte({ valeur: "NON_ABORDEE" }),
        ...situation({ code: "6", valeur: "OUI" }),
        ...objectif({ code: "6", valeur: "EN_COURS" }),
      },
      ["situationsAEnregistrer", "objectifsAEnregistrer"].map((liste) => [
        `/${liste}/0/code`,
        "Interdit quand sa contrainte, 23, vaut NON_ABORDEE : l'aborder (OUI), ou retirer ce code.",
      ]),
    ],
    [
      "a digital autonomy that says nothing",
      autonomieNumeriqueSchema,
      { dateExploration: "2026-02-10" },
      [
        [
          "",
          "L'un de besoinAEnregistrer, contrainteAEnregistrer, situationsAEnregistrer et objectifsAEnregistrer est attendu.",
        ],
      ],
    ],
    [
      "an empty dossier",
      diagnosticCompletSchema,
      { diagnosticsAEnregistrer: [] },
      [["", "Le diagnostic est vide : l'une de ses cinq parties est attendue."]],
    ],
    [
      "a priority in each half of a dossier",
      diagnosticCompletSchema,
      {
        contraintesDossierAEnregistrer: contrainte({ estPrioritaire: true }),
        autonomieNumeriqueAEnregistrer: {
          contrainteAEnregistrer: { code: "22", valeur: "OUI", estPrioritaire: true },
        },
      },
      [["", "Une seule contrainte peut être prioritaire : ne laisser estPrioritaire à true que pour elle."]],
    ],
    [
      "a dossier with the example's own name for its constraints (G25)",
      diagnosticCompletSchema,
      {
        pouvoirAgirAEnregistrer: { confiance: "OUI", accompagnement: "OUI" },
        contraintesAEnregistrer: contrainte({}),
      },
      [["", "Champ inconnu : contraintesAEnregistrer."]],
    ],
    ["a half answer", pouvoirAgirSchema, { confiance: "OUI" }, [["/accompagnement", "Champ obligatoire."]]],
    [
      "a priority that is neither",
      prioriteSchema,
      { prioritaire: "oui" },
      [["/prioritaire", "Vrai ou faux est attendu."]],
    ],
    [
      "an id of no form",
      diagnosticParametres,
      { id: "a/b" },
      [["/id", "L'identifiant d'un diagnostic est attendu : celui de GET …/diagnostics."]],
    ],
  ])("%s", (_, schema, corps, expected) => {
    expect(faults(schema, corps)).toEqual(expected);
  });

  it.each([
    "2026-02-30",
    "10/02/2026",
    "2026-02-10T12:00:00",
    "2026-02-30T12:00:00Z",
    "2026-02-10T24:00:00Z",
    "2026-02-10 12:00:00Z",
    20260210,
  ])("an exploration of %s", (dateExploration) => {
    const message =
      "Une date (AAAA-MM-JJ) ou un instant avec son décalage (AAAA-MM-JJTHH:MM:SS+HH:MM) est attendu.";
    const besoins = { dateExploration, ...besoin({ code: "1", valeur: "BESOIN" }) };
    expect(faults(besoinsSchema, besoins)).toEqual([["/dateExploration", message]]);
    expect(faults(contraintesSchema, { dateExploration, ...contrainte({}) })).toEqual([
      ["/dateExploration", message],
    ]);
    expect(
      faults(autonomieNumeriqueSchema, { dateExploration, ...situation({ code: "46", valeur: "OUI" }) }),
    ).toEqual([["/dateExploration", message]]);
  });

  it("takes situations of a constraint that is not named: whether it was looked into, France Travail knows", () => {
    expect(faults(contraintesSchema, situation({ code: "6", valeur: "OUI" }))).toEqual([]);
    const closed = { ...contrainte({ valeur: "CLOTUREE" }), ...objectif({ code: "6", valeur: "REALISE" }) };
    expect(faults(contraintesSchema, closed)).toEqual([]);
  });
});

describe("query of a reading", () => {
  it.each<[string, unknown, [string, string][]]>([
    [
      "another value",
      { historique: "oui" },
      [["/historique", "Une de ces valeurs est attendue : true, false."]],
    ],
    [
      "bounds without a history",
      { depuis: "2026-01-01", limite: "10" },
      [
        ["/depuis", "Admis avec historique=true seulement."],
        ["/limite", "Admis avec historique=true seulement."],
      ],
    ],
    [
      "bounds in the wrong order",
      { historique: "true", depuis: "2026-02-01", jusqua: "2026-01-01" },
      [["/jusqua", "Ne peut pas précéder depuis."]],
    ],
    [
      "more than 100 a page",
      { historique: "true", limite: "101" },
      [["/limite", "Un nombre entier de 1 à 100 est attendu."]],
    ],
    [
      "a cursor of another list",
      { historique: "true", curseur: "abc" },
      [["/curseur", "La valeur suivant de la page précédente est attendue."]],
    ],
    [
      "a date that does not exist",
      { historique: "true", depuis: "2026-02-30" },
      [["/depuis", "Une date qui existe est attendue, sous la forme AAAA-MM-JJ."]],
    ],
  ])("refuses %s", (_, query, expected) => {
    expect(faults(lectureQuery, query)).toEqual(expected);
    expect(faults(besoinsQuery, query)).toEqual(expected);
  });

  it("refuses an unknown field and a help that is neither", () => {
    expect(faults(besoinsQuery, { autre: "1" })).toEqual([["", "Champ inconnu : autre."]]);
    expect(faults(referentielQuery, { aide: "oui" })).toEqual([
      ["/aide", "Une de ces valeurs est attendue : true, false."],
    ]);
  });

  it("becomes France Travail's page: whole days without an offset, 50 a page unless told, a cursor that keeps its size", () => {
    expect(toPage({ historique: "true" })).toEqual({ donneesParPage: 50, pageActuelle: 1 });
    expect(toPage({ historique: "true", depuis: "2026-01-01", jusqua: "2026-02-10", limite: "10" })).toEqual({
      dateDebut: "2026-01-01T00:00:00",
      dateFin: "2026-02-10T23:59:59",
      donneesParPage: 10,
      pageActuelle: 1,
    });
    expect(toPage({ historique: "true", limite: "99", curseur: "3-10" })).toEqual({
      donneesParPage: 10,
      pageActuelle: 3,
    });
  });
});

const version = {
  donnees: { pouvoirAgirHistorise: null },
  versionExploration: { agent: null, dateExploration: "2026-02-10T12:00:00.000+01:00" },
};

describe("what is read", () => {
  it("passes as it is, nulls, unknown codes and unknown fields included (G33, G34)", () => {
    const lu = {
      idDiagnostic: "uuid123",
      codeSousTypologie: "MR",
      codeTypologie: "XX",
      statut: null,
      agent: { id: "ertc8250", structure: null },
      champNeuf: [1],
    };

    expect(fromDiagnostics({ diagnostics: [lu, {}] })).toEqual([lu, {}]);
    expect(fromBesoins([{ diagnostic: lu, thematiquesBesoins: null }])).toEqual([
      { diagnostic: lu, thematiquesBesoins: null },
    ]);
  });

  it("is none where there is no body, and undefined where it is of another shape", () => {
    expect(fromDiagnostics(null)).toEqual([]);
    expect(fromDiagnostics({ diagnostics: null })).toEqual([]);
    expect(fromBesoins(null)).toEqual([]);
    for (const body of [[1], "texte", { diagnostics: [1] }]) expect(fromDiagnostics(body)).toBeUndefined();
    for (const body of [[1], {}, "texte"]) expect(fromBesoins(body)).toBeUndefined();
    for (const body of [null, [1]]) expect(fromReferentiel(body)).toBeUndefined();
    for (const body of [[1], { donneesParVersionExploration: [1] }])
      expect(fromHistorique(body, {})).toBeUndefined();
  });

  it("is a page of a history: the next one while the total says that there is one, or a full page without a total", () => {
    const page = (body: object) =>
      fromHistorique({ donneesParVersionExploration: [version], ...body }, { limite: "1" });

    expect(page({ pageActuelle: 1, donneesParPage: 1, totalDonnees: 2 })).toEqual({
      elements: [version],
      suivant: "2-1",
    });
    expect(page({ pageActuelle: 2, donneesParPage: 1, totalDonnees: 2 })?.suivant).toBeNull();
    expect(page({ pageActuelle: null, donneesParPage: null, totalDonnees: null })?.suivant).toBe("2-1");
    expect(page({ donneesParPage: 50 })?.suivant).toBeNull();
    expect(fromHistorique(null, {})).toEqual({ elements: [], suivant: null });
  });

  it("is under our ids where they are bound, at every depth", () => {
    const lu = {
      idDiagnostic: LEUR,
      autre: [{ diagnostic: { idDiagnostic: LEUR } }, { idDiagnostic: null }],
    };

    expect(withNosIds(lu, "idDiagnostic", contexte.ressources)).toEqual({
      idDiagnostic: NOTRE,
      autre: [{ diagnostic: { idDiagnostic: NOTRE } }, { idDiagnostic: null }],
    });
    expect(withNosIds({ idDiagnostic: "uuid123" }, "idDiagnostic", contexte.ressources)).toEqual({
      idDiagnostic: "uuid123",
    });
  });

  it("is a list of diagnostics, an empty one where there is none", async () => {
    const { lecture } = operations;

    expect(
      await lecture.send(answering(ok({ diagnostics: [{ idDiagnostic: LEUR }] })), {}, contexte),
    ).toMatchObject({ kind: "accepted", value: { elements: [{ idDiagnostic: NOTRE }], suivant: null } });
    expect(await lecture.send(answering(rien), {}, contexte)).toMatchObject({
      kind: "accepted",
      value: { elements: [], suivant: null },
    });
  });

  it("is null where an object is not there", async () => {
    for (const nom of [
      "lecture-contraintes",
      "lecture-autonomie-numerique",
      "lecture-pouvoir-agir",
      "lecture-diagnostic-complet",
    ] as const) {
      expect(await operations[nom].send(answering(rien), {}, contexte)).toMatchObject({
        kind: "accepted",
        value: null,
      });
    }
  });

  it("asks each history at its own address", async () => {
    const page = "donneesParPage=50&pageActuelle=1";
    const addresses = {
      lecture: "historisation/diagnostics",
      "lecture-besoins": "dossiers/historisation",
      "lecture-contraintes": "historisation/contraintes",
      "lecture-autonomie-numerique": "historisation/autonomienumerique",
      "lecture-pouvoir-agir": "historisation/pouvoiragir",
      "lecture-diagnostic-complet": "dossiers/historisation",
    } as const;
    for (const [nom, address] of Object.entries(addresses)) {
      const operation = operations[nom as keyof typeof addresses]; // the keys of the object just above
      await operation.send(answering(rien), { historique: "true" }, contexte);
      expect(sent).toEqual([`GET /diagnosticargumente/v4/${address}?${page}`]);
    }
  });

  it("is the history of needs: of one diagnostic as it is kept, of all of them out of the dossier's", async () => {
    const { "lecture-besoins": besoins } = operations;
    await besoins.send(answering(rien), { historique: "true", diagnostic: NOTRE }, contexte);
    expect(sent).toEqual([
      `GET /diagnosticargumente/v4/historisation/diagnostics/${LEUR}/besoins?donneesParPage=50&pageActuelle=1`,
    ]);

    const historises = {
      besoinsHistorises: [{ idDiagnostic: LEUR, besoins: [] }, { idDiagnostic: "autre" }],
    };
    const body = { donneesParVersionExploration: [{ ...version, donnees: historises }, version] };
    expect(await besoins.send(answering(ok(body)), { historique: "true" }, contexte)).toMatchObject({
      value: {
        elements: [
          { ...version, donnees: { idDiagnostic: NOTRE, besoins: [] } },
          { ...version, donnees: { idDiagnostic: "autre" } },
        ],
        suivant: null,
      },
    });
  });

  it("is the needs of one diagnostic where one is asked for, and nothing where it has none", async () => {
    const { "lecture-besoins": besoins } = operations;
    const lus = ok([{ diagnostic: { idDiagnostic: LEUR } }, { diagnostic: { idDiagnostic: "autre" } }]);

    expect(await besoins.send(answering(lus), { diagnostic: NOTRE }, contexte)).toMatchObject({
      value: { elements: [{ diagnostic: { idDiagnostic: NOTRE } }], suivant: null },
    });
    expect(await besoins.send(answering(lus), { diagnostic: "inconnu" }, contexte)).toMatchObject({
      value: null,
    });
    expect(await besoins.send(answering(), { diagnostic: ORPHELIN }, contexte)).toMatchObject({
      value: null,
    });
  });

  it("is the referential of France Travail, or the published copy, and says which", async () => {
    const { referentiel } = operations;

    expect(await referentiel.send(answering(ok(REFERENTIEL)), { aide: "true" }, contexte)).toMatchObject({
      value: { source: "france-travail", ...REFERENTIEL },
    });
    expect(sent).toEqual(["GET /diagnosticargumente/v4/referentiel?inclure=aide-questionnement"]);
    expect(referentiel.repli?.({})).toEqual({ source: "copie", ...REFERENTIEL });
    expect(referentiel.reponse.parse(referentiel.repli?.({}))).toEqual({ source: "copie", ...REFERENTIEL });
  });
});

const dateMiseAJour = "2026-02-10T15:00:00.000+01:00";
const cree = {
  ...diagnostic,
  idDiagnostic: "nouveau",
  statut: "EN_COURS",
  estCreationPartenaire: true,
  dateMiseAJour,
};
const liste = (...diagnostics: unknown[]) => ok({ diagnostics });

describe("a creation whose answer was lost", () => {
  const reconcile = (reponse: Reponse, corps: z.infer<typeof diagnosticSchema> = diagnostic) =>
    operations.creation.reconcile?.(answering(reponse), corps, contexte);

  it("was done where the same project is read, made since by a partner and bound to no other act", async () => {
    expect(await reconcile(liste({ ...cree, idDiagnostic: LEUR }, cree))).toMatchObject({
      kind: "done",
      outcome: { value: { idDiagnostic: "nouveau" } },
    });
  });

  it.each([
    ["none is there", rien],
    ["another project is", liste({ ...cree, codeAppellation: "1" })],
    ["another typology is", liste({ ...cree, codeTypologie: "PM" })],
    ["it is older than the act", liste({ ...cree, dateMiseAJour: "2026-02-09T15:00:00.000+01:00" })],
    ["it was deleted", liste({ ...cree, statut: "SUPPRIME" })],
    ["France Travail made it", liste({ ...cree, estCreationPartenaire: false })],
    ["it is another act's", liste({ ...cree, idDiagnostic: LEUR })],
  ])("was not done where %s", async (_, reponse) => {
    expect(await reconcile(reponse)).toEqual({ kind: "not-done" });
  });

  it("is known by its appellation, whatever name France Travail gives it; without one, by its name", async () => {
    const lu = { ...cree, nomMetier: "Aide ménager / Aide ménagère" };
    expect(await reconcile(liste(lu), { ...diagnostic, nomMetier: "Aide" })).toMatchObject({ kind: "done" });

    const projet = { codeTypologie: "EF" as const, nomMetier: "Boulangerie" };
    const autre = { ...cree, codeTypologie: "EF", codeRome: null, codeAppellation: null };
    expect(await reconcile(liste({ ...autre, nomMetier: "Boulangerie" }), projet)).toMatchObject({
      kind: "done",
    });
    expect(await reconcile(liste({ ...autre, nomMetier: "Fleuriste" }), projet)).toEqual({
      kind: "not-done",
    });
  });

  it("waits for a person where two could be it, and while France Travail cannot be read", async () => {
    expect(await reconcile(liste(cree, { ...cree, idDiagnostic: "autre" }))).toMatchObject({
      kind: "unsettled",
      outcome: { kind: "uncertain" },
    });
    expect(await reconcile({ status: 503 })).toMatchObject({
      kind: "unsettled",
      outcome: { kind: "unavailable" },
    });
  });
});

describe("an act on a diagnostic whose answer was lost", () => {
  const lu = { ...cree, idDiagnostic: LEUR, estPrioritaire: true };

  it("was done where the diagnostic is read so", async () => {
    const { modification, suppression, priorite } = operations;
    const done = { kind: "done" };

    expect(await modification.reconcile?.(answering(liste(lu)), diagnostic, contexte)).toMatchObject(done);
    expect(await priorite.reconcile?.(answering(liste(lu)), {}, contexte)).toMatchObject(done);
    const deleted = liste({ ...lu, statut: "SUPPRIME" });
    expect(await suppression.reconcile?.(answering(deleted), {}, contexte)).toMatchObject(done);
    expect(await suppression.reconcile?.(answering(rien), {}, contexte)).toMatchObject(done);
  });

  it("was not done where it is read otherwise", async () => {
    const { modification, suppression, priorite } = operations;
    const notDone = { kind: "not-done" };
    const autre = { ...diagnostic, nomMetier: "Aide" };

    expect(await modification.reconcile?.(answering(liste(lu)), autre, contexte)).toEqual(notDone);
    expect(await modification.reconcile?.(answering(rien), diagnostic, contexte)).toEqual(notDone);
    expect(await suppression.reconcile?.(answering(liste(lu)), {}, contexte)).toEqual(notDone);
    const retire = { prioritaire: false };
    expect(await priorite.reconcile?.(answering(liste(lu)), retire, contexte)).toEqual(notDone);
  });
});

describe("an exploration whose answer was lost", () => {
  const explored = "2026-02-10T12:00:00.000+01:00";
  const dated = (one: object, dateExploration: string | null = explored) => ({ ...one, dateExploration });

  it.each<[string, string, unknown[]]>([
    ["done", "done", [dated({ code: "1", valeur: "POINT_FORT" })]],
    ["done: a date that is not told", "done", [dated({ code: "1", valeur: "POINT_FORT" }, null)]],
    ["done since: by another", "done", [dated({ code: "1", valeur: "POINT_FORT" }, "2026-02-11T08:00:00Z")]],
    ["not done: another value", "not-done", [dated({ code: "1", valeur: "BESOIN" })]],
    [
      "not done: an older exploration",
      "not-done",
      [dated({ code: "1", valeur: "POINT_FORT" }, "2026-02-09T12:00:00Z")],
    ],
    ["not done: nothing there", "not-done", []],
  ])("of needs was %s", async (_, kind, besoins) => {
    const corps = {
      besoinAEnregistrer: [
        { code: "1", valeur: "POINT_FORT" as const },
        { code: "2", valeur: "NON_EXPLORE" as const },
      ],
    };
    const lus = [{ diagnostic: { idDiagnostic: LEUR }, thematiquesBesoins: [{ code: "1", besoins }] }];

    expect(await operations.besoins.reconcile?.(answering(ok(lus)), corps, contexte)).toMatchObject({ kind });
    expect(await operations.besoins.reconcile?.(answering(rien), corps, contexte)).toEqual({
      kind: "not-done",
    });
  });

  const lue = {
    declareSansContrainte: { flag: false, date: null },
    contraintes: [
      dated({
        code: "23",
        valeur: "OUI",
        impact: "FORT",
        estPrioritaire: true,
        situations: [dated({ code: "6", valeur: "OUI" })],
        objectifs: [dated({ code: "6", valeur: "EN_COURS" })],
      }),
    ],
  };
  const voulue: z.infer<typeof contraintesSchema> = {
    contraintesAEnregistrer: [{ code: "23", valeur: "OUI", impact: "FORT", estPrioritaire: true }],
    situationsAEnregistrer: [
      { code: "6", valeur: "OUI" },
      { code: "7", valeur: "NON_ABORDEE" },
    ],
    objectifsAEnregistrer: [{ code: "6", valeur: "EN_COURS" }],
    declareSansContrainteAEnregistrer: false,
  };

  it.each<[string, string, Partial<typeof voulue>]>([
    ["done", "done", {}],
    [
      "not done: its impact",
      "not-done",
      { contraintesAEnregistrer: [{ code: "23", valeur: "OUI", impact: "FAIBLE" }] },
    ],
    [
      "not done: its priority",
      "not-done",
      { contraintesAEnregistrer: [{ code: "23", valeur: "OUI", estPrioritaire: false }] },
    ],
    ["not done: a situation", "not-done", { situationsAEnregistrer: [{ code: "7", valeur: "OUI" }] }],
    ["not done: an objective", "not-done", { objectifsAEnregistrer: [{ code: "6", valeur: "REALISE" }] }],
    ["not done: the declaration", "not-done", { declareSansContrainteAEnregistrer: true }],
  ])("of constraints was %s", async (_, kind, changes) => {
    const corps = { ...voulue, ...changes };
    expect(await operations.contraintes.reconcile?.(answering(ok(lue)), corps, contexte)).toMatchObject({
      kind,
    });
  });

  it("of the digital was done where need and constraint are read so, and only there", async () => {
    const { "autonomie-numerique": autonomie } = operations;
    const corps: z.infer<typeof autonomieNumeriqueSchema> = {
      besoinAEnregistrer: { code: "7", valeur: "BESOIN" },
      contrainteAEnregistrer: { code: "22", valeur: "OUI" },
      situationsAEnregistrer: [{ code: "46", valeur: "OUI" }],
    };
    const lu = {
      besoin: dated({ code: "7", valeur: "BESOIN" }),
      contrainte: dated({ code: "22", valeur: "OUI", situations: [dated({ code: "46", valeur: "OUI" })] }),
    };
    const of = (changes: object) =>
      autonomie.reconcile?.(answering(ok({ ...lu, ...changes })), corps, contexte);

    expect(await of({})).toMatchObject({ kind: "done" });
    expect(await of({ besoin: null })).toEqual({ kind: "not-done" });
    expect(await of({ contrainte: dated({ code: "22", valeur: "OUI" }) })).toEqual({ kind: "not-done" });
    expect(await autonomie.reconcile?.(answering(rien), corps, contexte)).toEqual({ kind: "not-done" });
  });

  it("of the power to act was done where both answers are read, given on that day or since", async () => {
    const { "pouvoir-agir": pouvoirAgir } = operations;
    const corps = { confiance: "OUI", accompagnement: "NON" } as const;
    const of = (body: Reponse) => pouvoirAgir.reconcile?.(answering(body), corps, contexte);

    expect(await of(ok(dated(corps)))).toMatchObject({ kind: "done" });
    expect(await of(ok(dated({ ...corps, accompagnement: "OUI" })))).toEqual({ kind: "not-done" });
    expect(await of(ok(dated(corps, "2026-02-01T12:00:00.000+01:00")))).toEqual({ kind: "not-done" });
    expect(await of(rien)).toEqual({ kind: "not-done" });
  });

  it("of a whole dossier was done where all of it is read, not where a part is missing", async () => {
    const { "diagnostic-complet": complet } = operations;
    const corps: z.infer<typeof diagnosticCompletSchema> = {
      diagnosticsAEnregistrer: [{ ...diagnostic, idDiagnosticModifie: NOTRE, prioritaire: true }],
      besoinsParDiagnosticAEnregistrer: [
        { idDiagnostic: NOTRE, besoinAEnregistrer: [{ code: "1", valeur: "BESOIN" }] },
      ],
      contraintesDossierAEnregistrer: voulue,
      pouvoirAgirAEnregistrer: { confiance: "OUI", accompagnement: "NON" },
      autonomieNumeriqueAEnregistrer: { besoinAEnregistrer: { code: "7", valeur: "BESOIN" } },
    };
    const dossier = {
      besoinsParDiagnostic: [
        {
          diagnostic: { idDiagnostic: LEUR },
          thematiquesBesoins: [{ besoins: [dated({ code: "1", valeur: "BESOIN" })] }],
        },
      ],
      thematiqueContrainte: lue,
      pouvoirAgir: dated({ confiance: "OUI", accompagnement: "NON" }),
      autonomieNumerique: { besoin: dated({ code: "7", valeur: "BESOIN" }) },
    };
    const lus = liste({ ...cree, idDiagnostic: LEUR, estPrioritaire: true });
    const of = (changes: object, diagnostics: Reponse = lus) =>
      complet.reconcile?.(answering(ok({ ...dossier, ...changes }), diagnostics), corps, contexte);

    expect(await of({})).toMatchObject({ kind: "done" });
    for (const part of Object.keys(dossier)) expect(await of({ [part]: null })).toEqual({ kind: "not-done" });
    expect(await of({}, liste({ ...cree, idDiagnostic: LEUR }))).toEqual({ kind: "not-done" });
    expect(await of({}, rien)).toEqual({ kind: "not-done" });
  });

  it("of a whole dossier waits for a person where what it created is there and the rest is not", async () => {
    const { "diagnostic-complet": complet } = operations;
    const corps: z.infer<typeof diagnosticCompletSchema> = {
      diagnosticsAEnregistrer: [diagnostic],
      pouvoirAgirAEnregistrer: { confiance: "OUI", accompagnement: "NON" },
    };
    const pouvoirAgir = dated({ confiance: "OUI", accompagnement: "NON" });
    const of = (dossier: Reponse, diagnostics: Reponse) =>
      complet.reconcile?.(answering(dossier, diagnostics), corps, contexte);

    expect(await of(ok({ pouvoirAgir }), liste(cree))).toMatchObject({ kind: "done" });
    expect(await of(ok({ pouvoirAgir }), rien)).toEqual({ kind: "not-done" });
    expect(await of(rien, liste(cree))).toMatchObject({ kind: "unsettled", outcome: { kind: "uncertain" } });
    expect(await of({ status: 500 }, rien)).toMatchObject({ kind: "unsettled" });
    expect(await of(rien, { status: 500 })).toMatchObject({ kind: "unsettled" });
  });

  it("of two creations alike was not whole with one of them", async () => {
    const { "diagnostic-complet": complet } = operations;
    const corps = { diagnosticsAEnregistrer: [diagnostic, diagnostic] };

    expect(await complet.reconcile?.(answering(rien, liste(cree)), corps, contexte)).toMatchObject({
      kind: "unsettled",
    });
    const both = liste(cree, { ...cree, idDiagnostic: "second" });
    expect(await complet.reconcile?.(answering(rien, both), corps, contexte)).toMatchObject({ kind: "done" });
  });
});
