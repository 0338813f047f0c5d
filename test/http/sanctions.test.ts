import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CodeProbleme } from "../../src/domain/probleme.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { expectProbleme } from "../support/problemes.ts";
import { dumpTables } from "../support/tables.ts";

/*
 * What an act about a sanction is refused or warned for, through the front door, on 12 February 2026: the code lists,
 * bounds and dates of France Travail's API, then each line of the checks that the scale asks for before sending.
 */

let banc: Banc;
const appels = createAppels(() => banc);
const AGENT = { "Agent-Identifiant": "AG-1", "Agent-Nom": "DUPONT", "Agent-Prenom": "CAMILLE" };
const HORS_METROPOLE = ["973", "974", "976"] as const;

beforeAll(async () => {
  banc = await openBanc();
  await appels.declare("D-1");
  await appels.declare("D-HORS", { ...DOSSIER, soumisDroitsDevoirs: false });
  await appels.declare("D-INCONNU", { ...DOSSIER, soumisDroitsDevoirs: null });
  for (const code of HORS_METROPOLE) await appels.declare("D-1", DOSSIER, `cle-${code}`);
});
afterAll(() => banc.close());

type Corps = Record<string, unknown>;
const CONTROLE = { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2026-01-25" };
/** A first breach of the contract by a person alone, heard in time: nothing to say of it. */
const DECISION: Corps = {
  dateNotificationDecisionSanction: "2026-02-10",
  dateManquement: "2026-01-20",
  natureManquement: "N61",
  rangManquement: "R1",
  typeSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  controle: CONTROLE,
};
const SUPPRESSION: Corps = {
  ...DECISION,
  rangManquement: "R2",
  typeSanctionValide: "SUPPR_RSA",
  controle: { ...CONTROLE, dateAvisEquipe: "2026-02-05" },
};
const VALIDATION: Corps = {
  typeEvenement: "VALID_SANCTION",
  dateEvenement: "2026-02-10",
  typeConsequenceSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  controle: CONTROLE,
};
const without = (corps: Corps, champ: string): Corps =>
  Object.fromEntries(Object.entries(corps).filter(([name]) => name !== champ));

interface Appel {
  dossier?: string;
  cle?: string;
  headers?: Record<string, string>;
}
const post = (suite: string, body: unknown, { dossier = "D-1", cle, headers = AGENT }: Appel = {}) =>
  banc.call("POST", `/v1/dossiers/${dossier}/sanctions${suite}`, {
    body,
    headers: { ...headers, Prefer: "respond-async" },
    ...(cle !== undefined && { cle }),
  });

const DATE = "Une date qui existe est attendue, sous la forme AAAA-MM-JJ.";
const TEXTE = "Un texte non vide d'au plus 4000 caractères est attendu.";
const MONTANT = "Un nombre entier d'au moins 1 est attendu : un pourcentage avec P, des euros avec M.";
const DUREE = "Une durée de 1, 2, 3 ou 4 mois est attendue (règle SAN-05).";
const OBLIGATOIRE = "Champ obligatoire.";
const BOOLEEN = "Vrai ou faux est attendu.";
const INCONNU = "Champ inconnu : le retirer.";
const oneOf = (...codes: string[]) => `Une de ces valeurs est attendue : ${codes.join(", ")}.`;
const TROP_LONG = "x".repeat(4_001);

describe("an act that is refused", () => {
  // What is tested here stores nothing, and each test proves it at its end.
  let avant: Map<string, string>;
  beforeAll(async () => {
    avant = await dumpTables(banc.db);
  });
  afterEach(async () => {
    expect(await dumpTables(banc.db)).toEqual(avant);
    expect(await banc.arrived("")).toEqual([]);
  });

  async function refuse(suite: string, body: unknown, erreurs: [string, string][]): Promise<void> {
    expectProbleme(await post(suite, body), {
      statut: 422,
      code: "donnees-invalides",
      instance: `/v1/dossiers/D-1/sanctions${suite}`,
      erreurs: erreurs.map(([chemin, message]) => ({ chemin, message })),
    });
  }
  const refuseDecision = (changes: Corps, ...erreurs: [string, string][]) =>
    refuse("", { ...DECISION, ...changes }, erreurs);
  const refuseEvenement = (changes: Corps, ...erreurs: [string, string][]) =>
    refuse("/509/evenements", { ...VALIDATION, ...changes }, erreurs);

  describe("for its form", () => {
    const TYPES = oneOf(
      "SAISIE_SANCTION",
      "REFUS_SAISIE_SANCTION",
      "VALID_SANCTION",
      "REFUS_SANCTION",
      "VALID_LEVEE_SUSP",
      "REFUS_LEVEE_SUSP",
      "ANNULATION_SANCTION",
    );

    it.each<[string, unknown, string]>([
      ["typeEvenement", "PROP_SANCTION", TYPES],
      ["typeEvenement", "valid_sanction", TYPES],
      ["typeEvenement", undefined, OBLIGATOIRE],
      ["dateEvenement", "2026-02-30", DATE],
      ["dateEvenement", "10/02/2026", DATE],
      ["dateEvenement", "2026-02-10T00:00:00Z", DATE],
      ["commentaireEvenement", TROP_LONG, TEXTE],
      ["commentaireEvenement", " ", TEXTE],
      ["typeConsequenceSanctionValide", "SUSP_FT", oneOf("SUSP_RSA", "SUPPR_RSA")],
      ["modaliteDecisionValidee", "X", oneOf("P", "M")],
      ["montantValide", "cinquante", MONTANT],
      ["montantValide", 50.5, MONTANT],
      ["montantValide", 0, MONTANT],
      ["dureeValidee", 5, DUREE],
      ["dureeValidee", 0, DUREE],
      ["dureeValidee", 1.5, DUREE],
      ["dureeValidee", "deux", DUREE],
      ["confirmer", "oui", BOOLEEN],
      ["motif", "RECOURS", INCONNU],
    ])("an event, %s: %j", (champ, value, message) =>
      refuseEvenement({ [champ]: value }, [`/${champ}`, message]),
    );

    it.each(["typeConsequenceSanctionValide", "modaliteDecisionValidee", "montantValide", "dureeValidee"])(
      "an event VALID_SANCTION without %s",
      (champ) =>
        refuse("/509/evenements", without(VALIDATION, champ), [
          [`/${champ}`, "Obligatoire quand typeEvenement vaut VALID_SANCTION."],
        ]),
    );

    it("an event ANNULATION_SANCTION without its reason nor the type of the sanction (G27)", () =>
      refuse("/509/evenements", { typeEvenement: "ANNULATION_SANCTION" }, [
        ["/motifEvenement", "Obligatoire quand typeEvenement vaut ANNULATION_SANCTION."],
        ["/typeConsequenceSanctionValide", "Obligatoire quand typeEvenement vaut ANNULATION_SANCTION."],
      ]));

    it("an event ANNULATION_SANCTION for another reason than those published", () =>
      refuse(
        "/509/evenements",
        {
          typeEvenement: "ANNULATION_SANCTION",
          typeConsequenceSanctionValide: "SUSP_RSA",
          motifEvenement: "MEDIATEUR",
        },
        [["/motifEvenement", oneOf("DROIT_ERREUR", "RECOURS", "AUTRE")]],
      ));

    it("an event that lifts with a measure, which France Travail refuses (R062)", () =>
      refuse("/509/evenements", { ...VALIDATION, typeEvenement: "VALID_LEVEE_SUSP" }, [
        ...["typeConsequenceSanctionValide", "modaliteDecisionValidee", "montantValide", "dureeValidee"].map(
          (champ): [string, string] => [`/${champ}`, "Interdit quand typeEvenement vaut VALID_LEVEE_SUSP."],
        ),
      ]));

    it.each<[string, unknown, string]>([
      ["dateNotificationDecisionSanction", "2026-02-30", DATE],
      ["dateNotificationDecisionSanction", "10/02/2026", DATE],
      ["dateManquement", "2025-02-29", DATE],
      ["dateManquement", undefined, OBLIGATOIRE],
      ["natureManquement", "N62", oneOf("N61", "N63", "N64", "N65")],
      ["natureManquement", undefined, OBLIGATOIRE],
      ["rangManquement", "R3", oneOf("R1", "R2")],
      ["typeSanctionValide", "SUPPR_FT", oneOf("SUSP_RSA", "SUPPR_RSA")],
      ["typeSanctionValide", undefined, OBLIGATOIRE],
      ["modaliteDecisionValidee", "%", oneOf("P", "M")],
      ["modaliteDecisionValidee", undefined, OBLIGATOIRE],
      ["montantValide", -50, MONTANT],
      ["montantValide", undefined, OBLIGATOIRE],
      ["dureeValidee", 5, DUREE],
      ["dureeValidee", undefined, OBLIGATOIRE],
      ["justificationDecisionSanction", TROP_LONG, TEXTE],
      ["identifiantManquement", "6050", INCONNU],
    ])("a decision, %s: %j", (champ, value, message) =>
      refuseDecision({ [champ]: value }, [`/${champ}`, message]),
    );

    it.each([29, 101])("a decision whose share no scale judges, %i per cent: what R064 refuses", (part) =>
      refuseDecision({ natureManquement: "N65", montantValide: part }, [
        "/montantValide",
        "Avec P, un pourcentage de 30 à 100 est attendu.",
      ]),
    );

    it("a decision for all that is wrong in controle, at once", () =>
      refuseDecision(
        {
          controle: {
            personnesAuFoyer: 0,
            majoration: "non",
            dateContradictoire: "2026-02-30",
            dateAvisEquipe: "hier",
            fondementRang: "recidive",
            dateManquementAnterieur: "2025-06-31",
            dateSanctionAnterieure: 20250910,
            dateReorientation: "",
            refusDeControle: 1,
            elementsPrisEnCompte: ["sante"],
            enfants: 2,
          },
        },
        ["/controle/personnesAuFoyer", "Un nombre entier de 1 à 99 est attendu."],
        ["/controle/majoration", BOOLEEN],
        ["/controle/dateContradictoire", DATE],
        ["/controle/dateAvisEquipe", DATE],
        ["/controle/fondementRang", oneOf("reiteration", "persistance")],
        ["/controle/dateManquementAnterieur", DATE],
        ["/controle/dateSanctionAnterieure", DATE],
        ["/controle/dateReorientation", DATE],
        ["/controle/refusDeControle", BOOLEEN],
        [
          "/controle/elementsPrisEnCompte/0",
          oneOf("situation", "foyer", "nature-et-frequence", "consequences"),
        ],
        ["/controle/enfants", INCONNU],
      ));

    it("a striking off for its reasons, and for what it has no place for", () =>
      refuse("/509/radiation", { justificationDemandeRadiation: TROP_LONG, dureeValidee: 4 }, [
        ["/justificationDemandeRadiation", TEXTE],
        ["/dureeValidee", INCONNU],
      ]));

    it("an act whose id has another form than an id", async () => {
      const answer = await post("/a%20b/evenements", VALIDATION);

      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ code: "donnees-invalides", erreurs: [{ chemin: "/id" }] });
    });
  });

  describe("for a rule", () => {
    async function refuseFor(
      [suite, body]: [string, Corps],
      { code = "regle-non-respectee", regles, ...appel }: Appel & { code?: CodeProbleme; regles: string[] },
    ): Promise<void> {
      const answer = await post(suite, body, appel);

      expectProbleme(answer, {
        statut: 422,
        code,
        aTraiterPar: code === "agent-requis" ? "editeur" : "departement",
        instance: `/v1/dossiers/${appel.dossier ?? "D-1"}/sanctions${suite}`,
      });
      expect([...answer.body.detail.matchAll(/(?:SAN|OM)-\d\d/g)].map(([regle]) => regle)).toEqual(regles);
    }
    const decision = (changes: Corps = {}): [string, Corps] => ["", { ...DECISION, ...changes }];
    const suppression = (changes: Corps = {}): [string, Corps] => ["", { ...SUPPRESSION, ...changes }];
    const validation = (changes: Corps = {}): [string, Corps] => [
      "/509/evenements",
      { ...VALIDATION, ...changes },
    ];

    it.each<[string, [string, Corps], string[]]>([
      ["part au-dessous de 30 % (premier)", decision({ montantValide: 29 }), ["SAN-04"]],
      ["part au-dessus de 100 %", decision({ montantValide: 101 }), ["SAN-04"]],
      ["part au-dessous de 30 % (réitération)", suppression({ montantValide: 29 }), ["SAN-05"]],
      ["trois mois au premier manquement", decision({ dureeValidee: 3 }), ["SAN-04"]],
      ["part au-dessous de 30 % (évènement)", validation({ montantValide: 20 }), ["SAN-04"]],
      [
        "foyer de deux et part de plus de 50 %",
        decision({ montantValide: 51, controle: { ...CONTROLE, personnesAuFoyer: 2 } }),
        ["SAN-10"],
      ],
      [
        "majoration et part de plus de 50 %",
        validation({ montantValide: 60, controle: { ...CONTROLE, majoration: true } }),
        ["SAN-10"],
      ],
      ["suppression au premier manquement", suppression({ rangManquement: "R1" }), ["SAN-05"]],
      ["suppression sans rang", ["", without(SUPPRESSION, "rangManquement")], ["SAN-05"]],
      ["suppression sans avis d'équipe pluridisciplinaire", suppression({ controle: CONTROLE }), ["SAN-14"]],
      [
        "suppression validée sans avis d'équipe pluridisciplinaire",
        validation({ typeConsequenceSanctionValide: "SUPPR_RSA" }),
        ["SAN-14"],
      ],
      [
        "réitération appuyée sur un manquement d'avant le 1er juin 2025",
        decision({
          rangManquement: "R2",
          controle: {
            ...CONTROLE,
            fondementRang: "reiteration",
            dateManquementAnterieur: "2025-05-20",
            dateSanctionAnterieure: "2025-07-01",
          },
        }),
        ["SAN-24"],
      ],
      [
        "contradictoire après la décision",
        decision({ controle: { ...CONTROLE, dateContradictoire: "2026-02-11" } }),
        ["SAN-12"],
      ],
      ["deux fautes, dites ensemble", decision({ montantValide: 20, dureeValidee: 4 }), ["SAN-04", "SAN-04"]],
    ])("%s", (_, acte, regles) => refuseFor(acte, { regles }));

    it("SAN-11 : personne hors droits et devoirs", async () => {
      await refuseFor(decision(), { dossier: "D-HORS", regles: ["SAN-11"] });
      await refuseFor(validation(), { dossier: "D-HORS", regles: ["SAN-11"] });
    });

    it.each([undefined, false])("SAN-22 : REFUS_SAISIE_SANCTION avec confirmer à %j", (confirmer) =>
      refuseFor(["/509/evenements", { typeEvenement: "REFUS_SAISIE_SANCTION", confirmer }], {
        code: "refus-saisie-sanction",
        regles: ["SAN-22"],
      }),
    );

    it.each([
      ["POST …/sanctions", decision()],
      ["VALID_SANCTION", validation()],
      ["REFUS_SANCTION", ["/509/evenements", { typeEvenement: "REFUS_SANCTION" }]],
      ["VALID_LEVEE_SUSP", ["/509/evenements", { typeEvenement: "VALID_LEVEE_SUSP" }]],
      [
        "ANNULATION_SANCTION",
        [
          "/509/evenements",
          {
            typeEvenement: "ANNULATION_SANCTION",
            motifEvenement: "AUTRE",
            typeConsequenceSanctionValide: "SUSP_RSA",
          },
        ],
      ],
    ] as [string, [string, Corps]][])("sans agent nommé : %s", (_, acte) =>
      refuseFor(acte, { code: "agent-requis", headers: {}, regles: [] }),
    );

    it.each(HORS_METROPOLE)("OM-04, OM-10 : hors de la compétence du département en %s", async (code) => {
      // Whoever acts, and however: it is not the département's to decide.
      const appel = { cle: `cle-${code}`, code: "hors-competence", headers: {} } as const;

      await refuseFor(decision(), { ...appel, regles: ["OM-10"] });
      await refuseFor(validation(), { ...appel, regles: ["OM-10"] });
      await refuseFor(["/509/radiation", {}], { ...appel, regles: ["OM-04"] });
    });
  });
});

describe("an act that is admitted with what remains to be looked at", () => {
  const warned = async (suite: string, body: Corps, appel?: Appel): Promise<string[]> => {
    const answer = await post(suite, body, appel);
    expect(answer.status).toBe(202);
    return answer.body.avertissements.map(({ regle }: { regle: string }) => regle);
  };
  const decide = (changes: Corps = {}, appel?: Appel) => warned("", { ...DECISION, ...changes }, appel);
  const withControle = (controle: Corps) => ({ controle: { ...CONTROLE, ...controle } });

  it.each<[string, Corps, string[]]>([
    ["rien à signaler", {}, []],
    [
      "composition du foyer inconnue et part de plus de 50 %",
      { montantValide: 60, controle: { dateContradictoire: "2026-01-25" } },
      ["SAN-10"],
    ],
    ["contradictoire non transmis", { controle: undefined }, ["SAN-12"]],
    ["moins de dix jours", withControle({ dateContradictoire: "2026-02-01" }), ["SAN-13"]],
    [
      "persistance appuyée sur un manquement d'avant le 1er juin 2025",
      {
        rangManquement: "R2",
        ...withControle({ fondementRang: "persistance", dateManquementAnterieur: "2025-05-20" }),
      },
      ["SAN-24"],
    ],
    [
      "plus de vingt-quatre mois",
      {
        rangManquement: "R2",
        ...withControle({ fondementRang: "reiteration", dateSanctionAnterieure: "2024-01-19" }),
      },
      ["SAN-06"],
    ],
    [
      "premier manquement dit, réitération connue",
      withControle({ dateManquementAnterieur: "2025-08-20", dateSanctionAnterieure: "2025-09-10" }),
      ["SAN-06"],
    ],
    ["éléments non cochés", withControle({ elementsPrisEnCompte: ["foyer"] }), ["SAN-09"]],
    ["offre raisonnable d'emploi", { natureManquement: "N65", dureeValidee: 4 }, ["SAN-07"]],
    ["refus de contrôle, suspension", withControle({ refusDeControle: true }), ["SAN-08"]],
    ["montant en euros", { modaliteDecisionValidee: "M", montantValide: 280 }, ["SAN-04"]],
    [
      "suppression totale de quatre mois : la radiation peut être proposée",
      { ...SUPPRESSION, montantValide: 100, dureeValidee: 4 },
      ["SAN-18"],
    ],
    ["décision à venir", { dateNotificationDecisionSanction: "2026-02-13" }, ["api"]],
    [
      "décision d'avant le 1er juin 2025",
      { dateNotificationDecisionSanction: "2025-05-31" },
      ["SAN-02", "SAN-24"],
    ],
  ])("%s", async (_, changes, regles) => {
    expect(await decide(changes)).toEqual(regles);
  });

  it("SAN-11 : droits et devoirs inconnus", async () => {
    expect(await decide({}, { dossier: "D-INCONNU" })).toEqual(["SAN-11"]);
  });

  it("SAN-06 : la réorientation que le dossier connaît fait repartir du premier manquement", async () => {
    await appels.declare("D-REORIENTE");
    await appels.tell("D-REORIENTE", "orientation-decidee", "2025-03-01");
    await appels.tell("D-REORIENTE", "orientation-decidee", "2026-01-05");
    const rang2 = {
      rangManquement: "R2",
      ...withControle({ fondementRang: "reiteration", dateSanctionAnterieure: "2025-09-10" }),
    };

    expect(await decide(rang2, { dossier: "D-REORIENTE" })).toEqual(["SAN-06"]);
    expect(await decide(rang2)).toEqual([]);
  });

  it("SAN-05, SAN-15, SAN-22 : les évènements", async () => {
    const tell = (body: Corps) => warned("/509/evenements", body);
    const avisEquipe = withControle({ dateAvisEquipe: "2026-02-05" });

    expect(await tell({ ...VALIDATION, typeConsequenceSanctionValide: "SUPPR_RSA", ...avisEquipe })).toEqual([
      "SAN-05",
    ]);
    expect(await tell({ typeEvenement: "REFUS_LEVEE_SUSP" })).toEqual(["SAN-15"]);
    expect(await tell({ typeEvenement: "REFUS_SAISIE_SANCTION", confirmer: true })).toEqual(["SAN-22"]);
  });

  it("a batch may instruct and propose a striking off: neither decides", async () => {
    expect(await warned("/509/evenements", { typeEvenement: "SAISIE_SANCTION" }, { headers: {} })).toEqual(
      [],
    );
    expect(await warned("/509/radiation", {}, { headers: {} })).toEqual([]);
  });
});
