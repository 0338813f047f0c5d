import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCollectivite } from "./collectivite.ts";
import {
  type ContexteSanction,
  checkDecisionDepartement,
  checkEvenement,
  type DecisionDepartement,
  type EvenementSanction,
  isDecision,
  TYPES_EVENEMENT_SANCTION,
} from "./sanction.ts";
import { type Controle, ELEMENTS } from "./sanction-constat.ts";
import type { NatureManquement } from "./sanction-mesure.ts";
import type { Verdict } from "./verdict.ts";

const CONTEXTE: ContexteSanction = {
  aujourdhui: "2026-02-10",
  orienteParFranceTravail: false,
  soumisDroitsDevoirs: true,
  faits: [],
};

/** A person alone, heard in time: nothing to say of it. */
const SEUL: Controle = { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2026-01-25" };

/** A first breach of the contract, 50 % for two months. */
const DECISION: DecisionDepartement = {
  dateNotificationDecisionSanction: "2026-02-10",
  dateManquement: "2026-01-20",
  natureManquement: "N61",
  rangManquement: "R1",
  typeSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  controle: SEUL,
};

const SUPPRESSION: DecisionDepartement = {
  ...DECISION,
  rangManquement: "R2",
  typeSanctionValide: "SUPPR_RSA",
  controle: { ...SEUL, dateAvisEquipe: "2026-02-05" },
};

const VALIDATION: EvenementSanction = {
  typeEvenement: "VALID_SANCTION",
  dateEvenement: "2026-02-10",
  typeConsequenceSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  controle: SEUL,
};

const decide = (changes: Partial<DecisionDepartement> = {}, contexte: Partial<ContexteSanction> = {}) =>
  checkDecisionDepartement({ ...DECISION, ...changes }, { ...CONTEXTE, ...contexte });
const decideWith = (controle: Controle, decision = DECISION) =>
  decide({ ...decision, controle: { ...decision.controle, ...controle } });
const send = (changes: Partial<EvenementSanction>, contexte: Partial<ContexteSanction> = {}) =>
  checkEvenement({ ...VALIDATION, ...changes }, { ...CONTEXTE, ...contexte });

/** `SAN-10` for a refusal that cites it, `~SAN-10` for a warning: the level counts as much as the rule. */
function said(verdict: Verdict): string[] {
  if (verdict.kind === "admis") return verdict.avertissements.map(({ regle }) => `~${regle}`);
  if (verdict.code !== "regle-non-respectee") return [verdict.code];
  return [...verdict.detail.matchAll(/(SAN-\d\d) :/g)].map(([, regle]) => regle ?? "");
}
const detailOf = (verdict: Verdict) => (verdict.kind === "refuse" ? verdict.detail : "admis");

describe("SAN-04, SAN-05 : la part et la durée", () => {
  it.each<[number, number, "R1" | "R2" | undefined, string[], string]>([
    [30, 1, "R1", [], "SAN-04 : « au moins 30 % […] pour une durée d'un à deux mois »"],
    [50, 2, "R1", [], "SAN-04 : deux mois au premier manquement"],
    [100, 2, "R1", [], "SAN-04 : aucune part maximale pour une personne seule"],
    [29, 1, "R1", ["SAN-04"], "SAN-04 : moins de 30 %"],
    [101, 1, "R1", ["SAN-04"], "SAN-04 : plus que le tout"],
    [50, 3, "R1", ["SAN-04"], "SAN-04 : trois mois au premier manquement"],
    [50, 0, "R1", ["SAN-04"], "SAN-04 : moins d'un mois"],
    [50, 1.5, "R1", ["SAN-04"], "SAN-04 : des mois entiers"],
    [20, 4, "R1", ["SAN-04", "SAN-04"], "SAN-04 : les deux fautes ensemble"],
    [30, 4, "R2", [], "SAN-05 : « une durée d'un à quatre mois »"],
    [50, 5, "R2", ["SAN-05"], "SAN-05 : cinq mois"],
    [29, 4, "R2", ["SAN-05"], "SAN-05 : moins de 30 %"],
    [50, 2, undefined, [], "rang non transmis : admis jusqu'à deux mois"],
    [50, 3, undefined, ["~SAN-04"], "rang non transmis : plus de deux mois se vérifie"],
    [50, 5, undefined, ["SAN-05"], "rang non transmis : jamais plus de quatre mois"],
  ])("%d %%, %d mois, rang %j : %j. %s", (montantValide, dureeValidee, rangManquement, attendu) => {
    expect(said(decide({ montantValide, dureeValidee, rangManquement }))).toEqual(attendu);
  });

  it("un montant en euros n'est pas une part : il se vérifie, sans refus", () => {
    expect(said(decide({ modaliteDecisionValidee: "M", montantValide: 280 }))).toEqual(["~SAN-04"]);
  });
});

describe("SAN-10 : au-delà d'une personne, ou avec majoration, la part ne peut excéder 50 %", () => {
  it.each<[number | undefined, boolean | undefined, number, string[], string]>([
    [2, false, 51, ["SAN-10"], "un couple"],
    [2, false, 50, [], "un couple, la moitié"],
    [2, undefined, 51, ["SAN-10"], "un couple, majoration inconnue"],
    [1, true, 51, ["SAN-10"], "une personne seule avec majoration"],
    [undefined, true, 51, ["SAN-10"], "la majoration suffit"],
    [1, false, 51, [], "une personne seule sans majoration"],
    [1, undefined, 51, ["~SAN-10"], "majoration inconnue : à confirmer"],
    [undefined, false, 51, ["~SAN-10"], "foyer inconnu : à confirmer"],
    [undefined, undefined, 51, ["~SAN-10"], "rien de connu : à confirmer"],
    [undefined, undefined, 50, [], "rien de connu, la moitié"],
  ])(
    "%j personne(s), majoration %j, %i %% : %j. %s",
    (personnesAuFoyer, majoration, montantValide, attendu) => {
      const controle = { ...SEUL, personnesAuFoyer, majoration };

      expect(said(decide({ montantValide, controle }))).toEqual(attendu);
      expect(said(send({ montantValide, controle }))).toEqual(attendu);
    },
  );

  it("un montant en euros se vérifie, sauf pour une personne seule sans majoration", () => {
    const euros = { modaliteDecisionValidee: "M", montantValide: 280 } as const;

    expect(said(decide({ ...euros, controle: { ...SEUL, personnesAuFoyer: 3 } }))).toContain("~SAN-10");
    expect(said(decide(euros))).not.toContain("~SAN-10");
  });

  it("vaut aussi pour les barèmes non vérifiés", () => {
    const controle = { ...SUPPRESSION.controle, personnesAuFoyer: 2 };

    expect(said(decide({ natureManquement: "N65", montantValide: 60, controle }))).toEqual(["SAN-10"]);
    const refusDeControle = { ...controle, refusDeControle: true };
    expect(said(decide({ ...SUPPRESSION, montantValide: 60, controle: refusDeControle }))).toEqual([
      "SAN-10",
    ]);
  });
});

describe("SAN-05, SAN-08 : une suppression suppose le rang 2, ou un refus de contrôle", () => {
  it.each<["R1" | "R2" | undefined, NatureManquement, boolean | undefined, string[]]>([
    ["R2", "N61", undefined, []],
    ["R2", "N63", undefined, []],
    ["R2", "N64", undefined, []],
    ["R1", "N61", undefined, ["SAN-05"]],
    [undefined, "N61", undefined, ["SAN-05"]],
    ["R1", "N65", undefined, ["SAN-05"]],
    ["R1", "N61", true, []],
    ["R1", "N61", false, ["SAN-05"]],
  ])(
    "rang %j, nature %s, refus de contrôle %j : %j",
    (rangManquement, natureManquement, refusDeControle, attendu) => {
      const controle = { ...SUPPRESSION.controle, refusDeControle };
      expect(said(decide({ ...SUPPRESSION, rangManquement, natureManquement, controle }))).toEqual(attendu);
    },
  );

  it("SAN-08 : au refus de contrôle, ni durée ni part ne sont jugées", () => {
    const controle = { ...SUPPRESSION.controle, refusDeControle: true };
    const verdict = decide({
      ...SUPPRESSION,
      rangManquement: "R1",
      montantValide: 20,
      dureeValidee: 4,
      controle,
    });

    expect(said(verdict)).toEqual([]);
  });

  it("SAN-08 : au refus de contrôle, une suspension est signalée", () => {
    expect(said(decideWith({ refusDeControle: true }))).toEqual(["~SAN-08"]);
  });

  it("un évènement ne porte pas le rang : la suppression y est à vérifier, non refusée", () => {
    const { controle } = SUPPRESSION;
    expect(said(send({ typeConsequenceSanctionValide: "SUPPR_RSA", controle }))).toEqual(["~SAN-05"]);
  });
});

describe("SAN-07 : offre raisonnable d'emploi, R. 262-68-2 non vérifié", () => {
  it.each([
    ["R1", 4],
    ["R2", 4],
    ["R1", 6],
    [undefined, 2],
  ] as const)("rang %j, %i mois : jamais de refus sur la durée", (rangManquement, dureeValidee) => {
    const verdict = decide({ natureManquement: "N65", rangManquement, dureeValidee });
    expect(said(verdict)).toEqual(["~SAN-07"]);
  });
});

describe("SAN-11 : hors droits et devoirs, le régime est inapplicable", () => {
  it.each([
    [false, ["SAN-11"]],
    [null, ["~SAN-11"]],
    [true, []],
  ] as const)("soumis aux droits et devoirs : %j : %j", (soumisDroitsDevoirs, attendu) => {
    expect(said(decide({}, { soumisDroitsDevoirs }))).toEqual(attendu);
    expect(said(send({}, { soumisDroitsDevoirs }))).toEqual(attendu);
  });

  it.each(["SAISIE_SANCTION", "REFUS_SANCTION", "VALID_LEVEE_SUSP", "ANNULATION_SANCTION"] as const)(
    "%s, qui ne sanctionne pas, reste ouvert",
    (typeEvenement) => {
      expect(said(send({ typeEvenement }, { soumisDroitsDevoirs: false }))).toEqual([]);
    },
  );
});

describe("SAN-12, SAN-13 : le contradictoire", () => {
  it.each<[string | undefined, string[], string]>([
    ["2026-01-31", [], "SAN-13 : dix jours avant la décision"],
    ["2026-02-01", ["~SAN-13"], "SAN-13 : neuf jours avant, délai du département à confirmer"],
    ["2026-02-10", ["~SAN-13"], "SAN-13 : le jour de la décision"],
    [
      "2026-02-11",
      ["SAN-12"],
      "SAN-12 : « préalablement mis en mesure de faire connaître ses observations »",
    ],
    [undefined, ["~SAN-12"], "SAN-12 : date non transmise, à vérifier"],
  ])("contradictoire le %j, décision le 2026-02-10 : %j. %s", (dateContradictoire, attendu) => {
    expect(said(decideWith({ dateContradictoire }))).toEqual(attendu);
    expect(said(send({ controle: { ...SEUL, dateContradictoire } }))).toEqual(attendu);
  });
});

describe("SAN-14 : l'avis de l'équipe pluridisciplinaire, obligatoire avant toute suppression", () => {
  it.each<[string | undefined, string[], string]>([
    ["2026-02-10", [], "le jour de la décision"],
    ["2026-02-11", ["SAN-14"], "après la décision"],
    [undefined, ["SAN-14"], "sans avis"],
  ])("avis le %j : %j, %s", (dateAvisEquipe, attendu) => {
    const controle = { ...SEUL, dateAvisEquipe };
    const evenement = send({ typeConsequenceSanctionValide: "SUPPR_RSA", controle });

    expect(said(decide({ ...SUPPRESSION, controle }))).toEqual(attendu);
    expect(said(evenement)).toEqual(attendu.length === 0 ? ["~SAN-05"] : attendu);
  });

  it("facultatif avant une suspension", () => {
    expect(said(decideWith({ dateAvisEquipe: undefined }))).toEqual([]);
  });

  it("exigé aussi au refus de contrôle", () => {
    expect(said(decideWith({ refusDeControle: true, dateAvisEquipe: undefined }, SUPPRESSION))).toEqual([
      "SAN-14",
    ]);
  });
});

describe("SAN-09 : les quatre éléments de R. 262-68-5", () => {
  it.each([
    ["tous cochés", ELEMENTS, []],
    ["un manque", ELEMENTS.slice(1), ["~SAN-09"]],
    ["aucun coché", [], ["~SAN-09"]],
    ["non demandés", undefined, []],
  ] as const)("%s : %j : %j", (_, elementsPrisEnCompte, attendu) => {
    expect(said(decideWith({ elementsPrisEnCompte }))).toEqual(attendu);
  });
});

describe("SAN-06, SAN-24 : ce que l'on sait de la sanction antérieure", () => {
  const R2 = { ...DECISION, rangManquement: "R2" } as const;

  it.each<[Controle, string[], string]>([
    [{}, [], "rien de connu : rien à en dire"],
    [
      {
        fondementRang: "reiteration",
        dateManquementAnterieur: "2025-05-31",
        dateSanctionAnterieure: "2025-07-01",
      },
      ["SAN-24"],
      "SAN-24 : « seuls les manquements commis à compter de l'entrée en vigueur […] sont pris en compte »",
    ],
    [
      {
        fondementRang: "persistance",
        dateManquementAnterieur: "2025-05-31",
        dateSanctionAnterieure: "2025-07-01",
      },
      ["~SAN-24"],
      "SAN-24 : une persistance se vérifie",
    ],
    [
      { dateManquementAnterieur: "2025-05-31", dateSanctionAnterieure: "2025-07-01" },
      ["~SAN-24"],
      "SAN-24 : fondement non précisé",
    ],
    [
      {
        fondementRang: "reiteration",
        dateManquementAnterieur: "2025-06-01",
        dateSanctionAnterieure: "2025-07-01",
      },
      [],
      "SAN-24 : le 1er juin 2025 compte",
    ],
    [
      { fondementRang: "reiteration", dateSanctionAnterieure: "2024-01-19" },
      ["~SAN-06"],
      "SAN-06 : plus de vingt-quatre mois, point de départ propre au RSA à confirmer",
    ],
    [
      { fondementRang: "reiteration", dateSanctionAnterieure: "2024-01-20" },
      [],
      "SAN-06 : dernier jour des vingt-quatre mois",
    ],
    [
      { fondementRang: "persistance", dateSanctionAnterieure: "2024-01-19" },
      [],
      "SAN-06 : une persistance n'a pas de vingt-quatre mois",
    ],
    [
      { dateSanctionAnterieure: "2025-09-10", dateReorientation: "2026-01-05" },
      ["~SAN-06"],
      "SAN-06 : « premier manquement sanctionné après cette réorientation »",
    ],
  ])("%j : %j. %s", (controle, attendu) => {
    expect(said(decideWith(controle, R2))).toEqual(attendu);
  });

  it("SAN-24 : un manquement commis avant le 1er juin 2025 n'est lui-même la réitération d'aucun autre", () => {
    const manquement = { ...R2, dateManquement: "2025-05-20" };

    expect(said(decideWith({ fondementRang: "reiteration" }, manquement))).toEqual(["SAN-24"]);
    expect(said(decide(manquement))).toEqual(["~SAN-24"]);
  });

  it("au rang 1, un antécédent qui ne compte pas n'a rien à contredire", () => {
    expect(said(decideWith({ dateManquementAnterieur: "2025-05-31" }))).toEqual([]);
  });

  it.each(["R1", undefined] as const)("rang %j : une réitération connue est signalée", (rangManquement) => {
    const connue = { dateManquementAnterieur: "2025-08-20", dateSanctionAnterieure: "2025-09-10" };

    expect(said(decideWith(connue, { ...DECISION, rangManquement }))).toEqual(["~SAN-06"]);
    const reorientee = { ...connue, dateReorientation: "2026-01-05" };
    expect(said(decideWith(reorientee, { ...DECISION, rangManquement }))).toEqual([]);
  });

  it("SAN-06 : la réorientation que le dossier connaît fait repartir, sauf date transmise", () => {
    const decidee = { type: "orientation-decidee", source: "departement" } as const;
    const faits = [
      { ...decidee, id: "1", rang: 1, date: "2025-03-01" },
      { ...decidee, id: "2", rang: 2, date: "2026-01-05" },
    ];
    const controle = { ...SEUL, dateSanctionAnterieure: "2025-09-10" };

    expect(said(decide({ ...R2, controle }, { faits }))).toEqual(["~SAN-06"]);
    expect(said(decide({ ...R2, controle }, { faits: faits.slice(0, 1) }))).toEqual([]);
    expect(said(decide({ ...R2, controle, dateManquement: "2026-01-04" }, { faits }))).toEqual([]);
    const transmise = { ...controle, dateReorientation: "2025-08-01" };
    expect(said(decide({ ...R2, controle: transmise }, { faits }))).toEqual([]);
  });

  it("SAN-24 : une décision antérieure au 1er juin 2025 relève de l'ancien régime, elle n'est pas jugée", () => {
    const ancienne = { dateManquement: "2025-05-01", montantValide: 80, dureeValidee: 3 };

    expect(said(decide({ ...ancienne, dateNotificationDecisionSanction: "2025-05-31" }))).toEqual([
      "~SAN-24",
    ]);
    expect(said(decide({ ...ancienne, dateNotificationDecisionSanction: "2025-06-01" }))).toContain("SAN-04");
    expect(said(send({ dateEvenement: "2025-05-31", montantValide: 20 }))).toEqual(["~SAN-24"]);
  });
});

describe("OM-04, OM-10 : en Guyane, à La Réunion et à Mayotte, la caisse décide", () => {
  const contexteOf = (code: string): Partial<ContexteSanction> => ({
    orienteParFranceTravail: findCollectivite(code)?.orienteParFranceTravail === true,
  });

  it.each(["973", "974", "976"])(
    "en %s, la décision du département est refusée, en disant qui décide",
    (code) => {
      for (const verdict of [decide({}, contexteOf(code)), send({}, contexteOf(code))]) {
        expect(verdict).toMatchObject({ kind: "refuse", code: "hors-competence" });
        expect(detailOf(verdict)).toContain("directeur de la caisse");
        expect(detailOf(verdict)).toContain("OM-10");
      }
    },
  );

  it.each(["33", "971", "972", "93"])("en %s, le département décide", (code) => {
    expect(decide({}, contexteOf(code))).toEqual({ kind: "admis", avertissements: [] });
    expect(send({}, contexteOf(code))).toEqual({ kind: "admis", avertissements: [] });
  });

  it.each<[(typeof TYPES_EVENEMENT_SANCTION)[number], string[]]>([
    ["SAISIE_SANCTION", []],
    ["REFUS_SANCTION", ["~OM-10"]],
    ["VALID_LEVEE_SUSP", ["~OM-10"]],
    ["REFUS_LEVEE_SUSP", ["~OM-10", "~SAN-15"]],
    ["ANNULATION_SANCTION", ["~OM-10"]],
  ])("%s, qui n'y décide aucune sanction, n'est pas refusé : %j", (typeEvenement, attendu) => {
    expect(said(send({ typeEvenement }, contexteOf("974")))).toEqual(attendu);
  });
});

describe("Les évènements", () => {
  it.each([undefined, false])(
    "SAN-22 : REFUS_SAISIE_SANCTION avec confirmer à %j est refusé",
    (confirmer) => {
      const verdict = send({ typeEvenement: "REFUS_SAISIE_SANCTION", confirmer });

      expect(verdict).toMatchObject({ kind: "refuse", code: "refus-saisie-sanction" });
      expect(detailOf(verdict)).toContain("confirmer: true");
    },
  );

  it("SAN-22 : confirmé, il passe, en disant que France Travail applique sa proposition", () => {
    expect(said(send({ typeEvenement: "REFUS_SAISIE_SANCTION", confirmer: true }))).toEqual(["~SAN-22"]);
  });

  it("SAN-15 : refuser une levée rappelle que la remobilisation oblige à lever", () => {
    expect(said(send({ typeEvenement: "REFUS_LEVEE_SUSP" }))).toEqual(["~SAN-15"]);
    expect(said(send({ typeEvenement: "VALID_LEVEE_SUSP" }))).toEqual([]);
  });

  it.each([
    "typeConsequenceSanctionValide",
    "modaliteDecisionValidee",
    "montantValide",
    "dureeValidee",
  ] as const)("VALID_SANCTION sans %s est refusé : les quatre vont ensemble", (champ) => {
    const verdict = send({ [champ]: undefined });

    expect(verdict).toMatchObject({ kind: "refuse", code: "regle-non-respectee" });
    expect(detailOf(verdict)).toContain(champ);
  });

  it("VALID_SANCTION : plus de deux mois se vérifient, plus de quatre sont refusés", () => {
    expect(said(send({ dureeValidee: 4 }))).toEqual(["~SAN-04"]);
    expect(said(send({ dureeValidee: 5 }))).toEqual(["SAN-05"]);
    expect(said(send({ montantValide: 29 }))).toEqual(["SAN-04"]);
  });

  it("seuls l'instruction et son refus ne décident rien", () => {
    expect(TYPES_EVENEMENT_SANCTION.filter((type) => !isDecision(type))).toEqual([
      "SAISIE_SANCTION",
      "REFUS_SAISIE_SANCTION",
    ]);
  });
});

describe("Les dates", () => {
  it("une décision à venir est signalée ; sans date, elle est du jour", () => {
    expect(said(decide({ dateNotificationDecisionSanction: "2026-02-11" }))).toEqual(["~api"]);
    expect(said(decide({ dateNotificationDecisionSanction: undefined }))).toEqual([]);
    expect(said(send({ typeEvenement: "SAISIE_SANCTION", dateEvenement: "2026-02-11" }))).toEqual(["~api"]);
    expect(said(send({ dateEvenement: undefined }))).toEqual([]);
  });

  it("SAN-02 : un manquement qui suit sa sanction est signalé", () => {
    expect(said(decide({ dateManquement: "2026-02-11" }))).toEqual(["~SAN-02"]);
    expect(said(decide({ dateManquement: "2026-02-10" }))).toEqual([]);
  });
});

describe("SAN-18 : la radiation se propose, elle ne s'envoie pas d'elle-même", () => {
  it("une suppression totale de quatre mois dit qu'elle peut être proposée", () => {
    expect(said(decide({ ...SUPPRESSION, montantValide: 100, dureeValidee: 4 }))).toEqual(["~SAN-18"]);
    expect(said(decide({ ...SUPPRESSION, montantValide: 100, dureeValidee: 3 }))).toEqual([]);
    expect(said(decide({ ...SUPPRESSION, montantValide: 99, dureeValidee: 4 }))).toEqual([]);
  });
});

describe("Ce que France Travail publie passe", () => {
  it("N65, R2, suspension de 50 % pour 4 mois, sans contrôle transmis : admis avec ce qui reste à vérifier", () => {
    const exemple = {
      natureManquement: "N65",
      rangManquement: "R2",
      dureeValidee: 4,
      controle: undefined,
    } as const;
    expect(said(decide(exemple))).toEqual(["~SAN-07", "~SAN-12"]);
  });

  it.each(["N61", "N63", "N64"] as const)(
    "%s, R2, suppression de 100 % pour 4 mois, une fois l'avis rendu",
    (nature) => {
      const exemple = { ...SUPPRESSION, natureManquement: nature, montantValide: 100, dureeValidee: 4 };

      expect(said(decide({ ...exemple, controle: { dateAvisEquipe: "2026-02-01" } }))).toEqual([
        "~SAN-10",
        "~SAN-12",
        "~SAN-18",
      ]);
      expect(said(decide({ ...exemple, controle: undefined }))).toEqual(["SAN-14"]);
    },
  );
});

describe("Ce qui vaut pour toutes les sanctions", () => {
  /** Refusals stand on a text that was read; what was not only warns. */
  const ATTESTEES = new Set(["SAN-04", "SAN-05", "SAN-10", "SAN-11", "SAN-12", "SAN-14", "SAN-24"]);
  const date = fc.integer({ min: 0, max: 900 }).map((days) => {
    return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
  });
  const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const decision = fc.record<DecisionDepartement>({
    dateNotificationDecisionSanction: perhaps(date),
    dateManquement: date,
    natureManquement: fc.constantFrom("N61", "N63", "N64", "N65"),
    rangManquement: fc.constantFrom("R1", "R2", undefined),
    typeSanctionValide: fc.constantFrom("SUSP_RSA", "SUPPR_RSA"),
    modaliteDecisionValidee: fc.constantFrom("P", "M"),
    montantValide: fc.integer({ min: 0, max: 120 }),
    dureeValidee: fc.integer({ min: 0, max: 6 }),
    controle: perhaps(
      fc.record<Controle>({
        personnesAuFoyer: perhaps(fc.integer({ min: 1, max: 6 })),
        majoration: perhaps(fc.boolean()),
        dateContradictoire: perhaps(date),
        dateAvisEquipe: perhaps(date),
        fondementRang: fc.constantFrom("reiteration", "persistance", undefined),
        dateManquementAnterieur: perhaps(date),
        dateSanctionAnterieure: perhaps(date),
        dateReorientation: perhaps(date),
        refusDeControle: perhaps(fc.boolean()),
      }),
    ),
  });

  it("un refus cite au moins une règle, et seulement des règles attestées", () => {
    fc.assert(
      fc.property(decision, (donnee) => {
        const verdict = checkDecisionDepartement(donnee, CONTEXTE);
        if (verdict.kind === "admis") return;
        const cited = said(verdict);
        expect(cited.length).toBeGreaterThan(0);
        expect(cited.filter((regle) => !ATTESTEES.has(regle))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("SAN-10 : aucune part de plus de 50 % ne passe pour un foyer de plusieurs personnes, depuis juin 2025", () => {
    fc.assert(
      fc.property(decision, (donnee) => {
        const { controle, dateNotificationDecisionSanction: notifiee = CONTEXTE.aujourdhui } = donnee;
        fc.pre(notifiee >= "2025-06-01" && (controle?.personnesAuFoyer ?? 1) > 1);
        fc.pre(donnee.modaliteDecisionValidee === "P" && donnee.montantValide > 50);
        expect(said(checkDecisionDepartement(donnee, CONTEXTE))).toContain("SAN-10");
      }),
    );
  });
});
