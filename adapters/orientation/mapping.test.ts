import { describe, expect, it } from "vitest";
import { createContexte } from "../../test/support/contexte.ts";
import { openPortes } from "../../test/support/portes.ts";
import { orientationAdapter } from "./adapter.ts";
import {
  calculExamples,
  decisionExamples,
  lectureExamples,
  modificationExamples,
  orientationForceeExamples,
} from "./examples.ts";
import {
  findComputed,
  findCourante,
  findDecided,
  findForced,
  findModified,
  fromLecture,
  fromOrientation,
  toCriteres,
  toDecisionV1,
  toDecisionV2,
  toModificationV1,
  toModificationV2,
  toOrientationV1,
  toOrientationV2,
} from "./mapping.ts";
import {
  calculSchema,
  type Decision,
  decisionSchema,
  lectureReponse,
  modificationSchema,
  type Orientation,
  type OrientationForcee,
  orientationForceeSchema,
} from "./schema.ts";

const { collectivite: reunion } = createContexte({ code: "974" });

const contexte = createContexte({
  agent: { identifiant: "TEST_POSTMAN", nom: "SUPPORT", prenom: "PRODUIT" },
});
const { operations } = orientationAdapter;

const structureLue = { code_aurore: "NAQ0057", code_safir: "69000", libelle_structure: "Agence Mériadek" };
/** An element of v1, in the order of the published document. */
const elementV1 = {
  parcours: "PSP",
  organisme: "CD",
  organisme_decision: "CD",
  structure: structureLue,
  structure_decision: structureLue,
  statut: "PRECONISE",
  etat: "EN_ATTENTE",
  origine: "INSCRIPTION_AUTO_CAF",
  agent_creation: "IIII9999",
  date_creation: "2025-03-04T10:12:13.123",
  criteres_orientation: {
    situation_professionnelle: "JAMAIS",
    capacite_a_travailler: true,
    brsa: true,
    nir: "1720678355011",
    adresse: { code_commune: "64478" },
    date_saisie_donnees: "2025-03-04T10:12:13.123",
  },
};
const point = { organisme: { code: "CD" }, structure: { code: "NAQ0529", libelle: "Point RSA" } };
const elementV2 = {
  parcours: "PSP",
  responsable_usager: point,
  competent_decision: point,
  prise_decision: point,
  referent_parcours: { organisme: { code: "FT" }, structure: { code: "NAQ0057", libelle: "Agence" } },
  statut: "DECIDE",
  etat: "OUVERT",
  origine: "INSCRIPTION_CONSEILLER_CD",
  date_entree_parcours: "2026-05-07",
  decision: {
    etat_decision: "REFUSEE",
    date_decision: "2026-05-06",
    referent_parcours: { organisme: { code: "FT" } },
  },
};

/** What goes on the wire: an undefined field does not. */
const wire = (body: unknown) => JSON.stringify(body);

describe("decision", () => {
  it("accepts a recommendation in v1 and in v2", () => {
    const decision: Decision = { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" };

    expect(wire(toDecisionV1(decision, contexte))).toBe(
      '{"etat_decision":"ACCEPTEE","date_decision":"2026-01-25","organisme_decision":"CD","agent_decision":"TEST_POSTMAN"}',
    );
    expect(wire(toDecisionV2(decision, contexte))).toBe(
      '{"etat_decision":"ACCEPTEE","date_decision":"2026-01-25"}',
    );
  });

  it("refuses one in v1 and in v2", () => {
    const decision: Decision = {
      etatDecision: "REFUSEE",
      motifRefus: "APPRECIATION_DIFFERENTE",
      commentaireRefus: "Champ libre",
      parcours: "PSO",
      organisme: "FT",
      structure: { codeAurore: "NAQ0057" },
    };

    expect(wire(toDecisionV1(decision, contexte))).toBe(
      '{"etat_decision":"REFUSEE","date_decision":"2026-01-25","organisme_decision":"CD","agent_decision":"TEST_POSTMAN","motif_refus":"APPRECIATION_DIFFERENTE","commentaire_refus":"Champ libre","parcours":"PSO","organisme":"FT","structure":{"code_aurore":"NAQ0057"}}',
    );
    expect(wire(toDecisionV2(decision, contexte))).toBe(
      '{"etat_decision":"REFUSEE","date_decision":"2026-01-25","motif_refus":"APPRECIATION_DIFFERENTE","commentaire_refus":"Champ libre","parcours":"PSO","referent_parcours":{"organisme":{"code":"FT"}}}',
    );
  });

  it("lists every field that a refusal lacks", () => {
    const { error } = decisionSchema.safeParse({ etatDecision: "REFUSEE" });

    expect(error?.issues.map(({ path, message }) => [path.join("/"), message])).toEqual([
      ["motifRefus", "Obligatoire quand etatDecision vaut REFUSEE."],
      ["parcours", "Obligatoire quand etatDecision vaut REFUSEE."],
      ["organisme", "Obligatoire quand etatDecision vaut REFUSEE."],
    ]);
  });

  it.each([
    ["a motif with an acceptance", { etatDecision: "ACCEPTEE", motifRefus: "AUTRE" }, "motifRefus"],
    ["a date that does not exist", { etatDecision: "ACCEPTEE", dateDecision: "2026-02-30" }, "dateDecision"],
    ["a code of nowhere", { etatDecision: "ACCEPTEE", organismeDecision: "PE" }, "organismeDecision"],
    ["no decision", {}, "etatDecision"],
    ["a parcours that is never decided", { etatDecision: "ACCEPTEE", parcours: "IND" }, "parcours"],
    ["a structure without a code", { etatDecision: "ACCEPTEE", structure: {} }, "structure"],
  ])("refuses %s", (_, body, path) => {
    expect(decisionSchema.safeParse(body).error?.issues.map(({ path }) => path.join("/"))).toEqual([path]);
  });

  it("names the unknown field in French", () => {
    expect(
      decisionSchema.safeParse({ etatDecision: "ACCEPTEE", datedecision: "" }).error?.issues,
    ).toMatchObject([{ message: "Champ inconnu : datedecision." }]);
  });

  it("OM-09 : refuse la décision du département en Guyane, à La Réunion et à Mayotte", () => {
    const verdict = operations.decision.check?.(
      { etatDecision: "ACCEPTEE" },
      { ...contexte, collectivite: reunion },
    );

    expect(verdict).toMatchObject({ kind: "refuse", code: "hors-competence" });
  });

  it("OM-09 : refuse aussi l'orientation sans préconisation", () => {
    const orientation = { origine: "INSCRIPTION_AUTO_CAF", parcours: "PED", organisme: "CD" } as const;

    expect(operations.orientation.check?.(orientation, { ...contexte, collectivite: reunion })).toMatchObject(
      {
        kind: "refuse",
        code: "hors-competence",
      },
    );
    expect(operations.orientation.check?.(orientation, contexte)).toMatchObject({ kind: "admis" });
  });

  it("proves an orientation decided on its date", () => {
    expect(
      operations.decision.toFait?.({ etatDecision: "ACCEPTEE", dateDecision: "2026-01-20" }, contexte),
    ).toEqual({
      type: "orientation-decidee",
      date: "2026-01-20",
    });
    expect(
      operations.decision.toFait?.(
        { etatDecision: "REFUSEE", motifRefus: "AUTRE", parcours: "PSO", organisme: "FT" },
        contexte,
      ),
    ).toEqual({
      type: "orientation-decidee",
      date: "2026-01-25",
      detail: { parcours: "PSO", organisme: "FT" },
    });
  });
});

describe("orientation without a recommendation", () => {
  it("is sent in v1 and in v2", () => {
    const orientation = { origine: "INSCRIPTION_AUTO_CAF", parcours: "PED", organisme: "CD" } as const;

    expect(wire(toOrientationV1(orientation))).toBe(
      '{"origine":"INSCRIPTION_AUTO_CAF","parcours":"PED","organisme":"CD"}',
    );
    expect(
      wire(
        toOrientationV2({
          origine: "INSCRIPTION_CONSEILLER_CD",
          parcours: "PSO",
          organisme: "CD",
          dateEntreeParcours: "2026-05-07",
        }),
      ),
    ).toBe(
      '{"origine":"INSCRIPTION_CONSEILLER_CD","parcours":"PSO","date_entree_parcours":"2026-05-07","referent_parcours":{"organisme":{"code":"CD"}}}',
    );
  });

  it("offers the published origins only (G22)", () => {
    const body = { origine: "INSCRIPTION_VOLONTAIRE", parcours: "PSO", organisme: "CD" };

    expect(orientationForceeSchema.safeParse(body).success).toBe(false);
  });

  it("proves an orientation on the day it was received, or on an earlier entry", () => {
    const orientation = { origine: "INSCRIPTION_AUTO_CAF", parcours: "PED", organisme: "CD" } as const;
    const date = (dateEntreeParcours?: string) =>
      operations.orientation.toFait?.({ ...orientation, dateEntreeParcours }, contexte)?.date;

    expect([date(), date("2026-02-10"), date("2026-01-12")]).toEqual([
      "2026-01-25",
      "2026-01-25",
      "2026-01-12",
    ]);
  });
});

describe("computation", () => {
  it("sends the criteria in snake_case, in the order of the document", () => {
    expect(
      wire(
        toCriteres({
          boeSouhaitAccompagnement: true,
          capaciteATravailler: false,
          contrainteFrancaisCalcul: "IMPACT_FORT_RECHERCHE_EMPLOI",
          msaAutonomieRechercheEmploi: 1,
          origine: "INSCRIPTION_CONSEILLER_CD",
        }),
      ),
    ).toBe(
      '{"origine":"INSCRIPTION_CONSEILLER_CD","capacite_a_travailler":false,"contrainte_francais_calcul":"IMPACT_FORT_RECHERCHE_EMPLOI","boe_souhait_accompagnement":true,"msa_autonomie_recherche_emploi":1}',
    );
  });

  it("sends every criterion of the schema", () => {
    const [complet] = calculExamples;

    expect(Object.keys(complet?.corps ?? {})).toEqual(Object.keys(calculSchema.shape));
    expect(Object.values(toCriteres(complet?.corps ?? {}))).toEqual(Object.values(complet?.corps ?? {}));
  });

  it.each(["brsa", "dateNaissance", "adresse"])("does not take %s, which is not published (G23)", (field) => {
    expect(calculSchema.safeParse({ [field]: true }).success).toBe(false);
  });
});

describe("modification", () => {
  const modification = {
    codeParcours: "PED",
    codeStructure: "NAQ0057",
    dateEntreeParcours: "2024-12-25",
  } as const;

  it("is headers in v1 and a body in v2", () => {
    expect(toModificationV1(modification)).toEqual(modification);
    expect(wire(toModificationV2(modification))).toBe(
      '{"parcours":"PED","structure_referente_parcours":{"code":"NAQ0057"},"date_entree_parcours":"2024-12-25"}',
    );
  });

  it("changes at least one thing", () => {
    expect(modificationSchema.safeParse({}).error?.issues).toMatchObject([
      { message: "L'un de codeParcours, codeStructure et dateEntreeParcours est obligatoire." },
    ]);
  });
});

describe("reading", () => {
  it("gives v1 in camelCase, its timestamps in UTC (G21), and never the NIR", () => {
    const [orientation] = fromLecture([elementV1]) ?? [];

    expect(orientation).toMatchObject({
      organismeDecision: "CD",
      structure: { codeAurore: "NAQ0057", codeSafir: "69000", libelleStructure: "Agence Mériadek" },
      origine: "INSCRIPTION_AUTO_CAF",
      dateCreation: "2025-03-04T10:12:13.123Z",
      criteresOrientation: {
        capaciteATravailler: true,
        adresse: { codeCommune: "64478" },
        dateSaisieDonnees: "2025-03-04T10:12:13.123Z",
      },
    });
    expect(JSON.stringify(orientation)).not.toContain("1720678355011");
  });

  it("gives v2 under v1's names, its two further entities kept", () => {
    const orientation = fromOrientation(elementV2);

    expect(orientation).toMatchObject({
      organisme: "FT",
      structure: { codeAurore: "NAQ0057", libelleStructure: "Agence" },
      organismeDecision: "CD",
      structureDecision: { codeAurore: "NAQ0529" },
      responsableUsager: { organisme: "CD", structure: { codeAurore: "NAQ0529" } },
      competentDecision: { organisme: "CD" },
      decision: { etatDecision: "REFUSEE", dateDecision: "2026-05-06", organisme: "FT" },
    });
    expect(orientation).not.toHaveProperty("referentParcours");
    expect(orientation).not.toHaveProperty("priseDecision");
  });

  it("finds the origin at the root or under the criteria (G20)", () => {
    const { origine, ...sansOrigine } = elementV1;
    const sous = { ...sansOrigine, criteres_orientation: { origine: "RDS_LPE", brsa: true } };

    expect(fromOrientation(sous)).toMatchObject({ origine: "RDS_LPE", criteresOrientation: { brsa: true } });
    expect(fromOrientation(elementV1)?.origine).toBe(origine);
  });

  it("lets through null, absent and unknown values (G33, G34)", () => {
    expect(
      fromOrientation({ etat: "NOUVEL_ETAT", structure: null, decision: null, champ_neuf: 1 }),
    ).toMatchObject({
      etat: "NOUVEL_ETAT",
      structure: null,
      champNeuf: 1,
    });
  });

  it("reads nothing as an empty list (G51), and does not understand anything but a list", () => {
    expect(fromLecture(null)).toEqual([]);
    expect(fromLecture([])).toEqual([]);
    expect(fromLecture({ message: "?" })).toBeUndefined();
    expect(fromLecture(["?"])).toBeUndefined();
  });

  it("takes for the current one what is open, else the newest that is not over", () => {
    const at = (etat: string, date_creation: string) => ({ etat, date_creation });
    const etatOf = (...elements: unknown[]) => findCourante(fromLecture(elements) ?? [])?.etat ?? null;

    expect(etatOf(at("EN_ATTENTE", "2026-02-01T00:00:00"), at("OUVERT", "2025-02-01T00:00:00"))).toBe(
      "OUVERT",
    );
    expect(
      etatOf(
        at("CLOTURE", "2026-03-01T00:00:00"),
        at("BROUILLON", "2025-02-01T00:00:00"),
        at("EN_ATTENTE", "2026-02-01T00:00:00"),
      ),
    ).toBe("EN_ATTENTE");
    expect(etatOf(at("CLOTURE", "2026-03-01T00:00:00"), at("ABANDON", "2026-02-01T00:00:00"))).toBeNull();
    expect(etatOf()).toBeNull();
  });

  it("keeps the order of France Travail where a date is missing", () => {
    const etats = fromLecture([{ etat: "A" }, { etat: "B", date_creation: "2026-02-01T00:00:00" }]);

    expect(etats?.map(({ etat }) => etat)).toEqual(["A", "B"]);
  });

  it("proves the decision of an open orientation, else its entry, of whichever origin", () => {
    const open = { ...elementV2, date_entree_parcours: "2026-05-07" };
    const faits = (element: unknown) =>
      operations.lecture
        .toFaits?.(fromOrientation(element) ?? {}, contexte)
        .map(({ date, detail }) => [date, detail]);

    expect(faits(open)).toEqual([["2026-05-06", { parcours: "PSP", organisme: "FT" }]]);
    expect(faits({ ...open, decision: null })).toEqual([
      ["2026-05-07", { parcours: "PSP", organisme: "FT" }],
    ]);
    expect(faits(elementV1)).toEqual([]);
    expect(faits({ ...open, etat: "CLOTURE" })).toEqual([]);
  });
});

describe("examples", () => {
  it.each([
    [decisionSchema, decisionExamples],
    [orientationForceeSchema, orientationForceeExamples],
    [calculSchema, calculExamples],
    [modificationSchema, modificationExamples],
    [lectureReponse, lectureExamples],
  ])("are valid (%#)", (schema, examples) => {
    for (const { corps } of examples) expect(schema.safeParse(corps).error?.issues ?? []).toEqual([]);
  });
});

describe("reconciliation", () => {
  const decision: Decision = { etatDecision: "ACCEPTEE" };
  const decided: Orientation = {
    etat: "OUVERT",
    decision: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" },
  };
  const waiting: Orientation = { etat: "EN_ATTENTE" };

  describe("a decision whose answer was lost", () => {
    it("was taken where its sense and its date are read", () => {
      expect(findDecided(decision, contexte)([decided])).toBe(decided);
    });

    it("was not taken while the recommendation still waits", () => {
      expect(findDecided(decision, contexte)([waiting])).toBeNull();
    });

    it("is not another one, of another sense, day or motif", () => {
      const refusal: Decision = { ...decision, etatDecision: "REFUSEE", motifRefus: "AUTRE" };
      const earlier = { etat: "OUVERT", decision: { etatDecision: "ACCEPTEE", dateDecision: "2025-06-01" } };
      const other = {
        etat: "OUVERT",
        decision: {
          etatDecision: "REFUSEE",
          dateDecision: "2026-01-25",
          motifRefus: "MANQUE_CAPACITE_ACCUEIL",
        },
      };

      expect(findDecided(decision, contexte)([earlier])).toBeNull();
      expect(findDecided(refusal, contexte)([decided])).toBeNull();
      expect(findDecided(refusal, contexte)([other])).toBeNull();
    });

    it("cannot be known where a recommendation waits beside the same decision", () => {
      expect(findDecided(decision, contexte)([waiting, decided])).toBeUndefined();
    });

    it("cannot be known where the open orientation says nothing of its decision", () => {
      expect(findDecided(decision, contexte)([{ etat: "OUVERT" }])).toBeUndefined();
    });
  });

  describe("an orientation without a recommendation whose answer was lost", () => {
    const orientation: OrientationForcee = {
      origine: "INSCRIPTION_AUTO_CAF",
      parcours: "PED",
      organisme: "CD",
    };
    const open: Orientation = { etat: "OUVERT", parcours: "PED", organisme: "CD" };
    const find = (one: Orientation, changes: Partial<OrientationForcee> = {}) =>
      findForced({ ...orientation, ...changes }, contexte)([one]);

    it("was made where the open one says the same and is of that day or later", () => {
      const made = { ...open, dateCreation: "2026-01-25T22:30:00.000Z" };

      expect(find(made)).toBe(made);
      expect(find({ ...open, dateCreation: "2026-01-24T22:30:00.000Z" })).toBeNull();
    });

    it("counts the day of its creation in the collectivité's zone", () => {
      const made = { ...open, dateCreation: "2026-01-24T23:30:00.000Z" };

      expect(find(made)).toBe(made);
    });

    it("was made where the entry is the one that was asked", () => {
      const made = { ...open, dateEntreeParcours: "2026-02-02" };

      expect(find(made, { dateEntreeParcours: "2026-02-02" })).toBe(made);
      expect(find(made, { dateEntreeParcours: "2026-02-03" })).toBeNull();
    });

    it("was not made where the open one says otherwise, or where there is none", () => {
      expect(find({ ...open, parcours: "PSO" })).toBeNull();
      expect(find({ ...open, etat: "CLOTURE" })).toBeNull();
    });

    it("cannot be known without any date", () => {
      expect(find(open)).toBeUndefined();
    });
  });

  describe("a computation whose answer was lost", () => {
    it("was made where every criterion sent is read, in what is not over", () => {
      const read: Orientation = {
        etat: "EN_ATTENTE",
        origine: "INSCRIPTION_AUTO_CAF",
        criteresOrientation: { niveauEtude: "NV5", boe: false, brsa: true },
      };
      const find = findComputed({ origine: "INSCRIPTION_AUTO_CAF", niveauEtude: "NV5", boe: false });

      expect(find([read])).toBe(read);
      expect(find([{ ...read, etat: "CLOTURE" }])).toBeNull();
      expect(find([{ ...read, criteresOrientation: { niveauEtude: "NV5" } }])).toBeNull();
    });
  });

  describe("a modification whose answer was lost", () => {
    const open: Orientation = {
      etat: "OUVERT",
      parcours: "PED",
      dateEntreeParcours: "2026-03-02",
      structure: { codeAurore: "NAQ0057", codeSafir: "69000" },
    };

    it("was made where the open orientation has all that was asked", () => {
      expect(findModified({ codeParcours: "PED", dateEntreeParcours: "2026-03-02" })([open])).toBe(open);
      expect(findModified({ codeStructure: "NAQ0057" })([open])).toBe(open);
      expect(findModified({ codeStructure: "69000" })([open])).toBe(open);
    });

    it("was not made where one thing differs", () => {
      expect(findModified({ codeParcours: "PED", codeStructure: "NAQ0058" })([open])).toBeNull();
      expect(findModified({ codeParcours: "PED" })([{ ...open, etat: "CLOTURE" }])).toBeNull();
    });
  });
});

describe("calls", () => {
  const forcee: OrientationForcee = {
    origine: "INSCRIPTION_CONSEILLER_CD",
    parcours: "PED",
    organisme: "CD",
  };
  const created = { status: 201 };
  const open = { status: 200, body: { etat: "OUVERT", parcours: "PED" } };

  it("go to the version that the installation uses", async () => {
    const v1 = openPortes([created, created, open, { status: 200, body: [] }]);
    const v2 = openPortes([created, created, open, { status: 200, body: [] }], "v2");
    for (const { franceTravail } of [v1, v2]) {
      await operations.decision.send(franceTravail, { etatDecision: "ACCEPTEE" }, contexte);
      await operations.orientation.send(franceTravail, forcee, contexte);
      await operations.calcul.send(franceTravail, { boe: true }, contexte);
      await operations.lecture.send(franceTravail, {}, contexte);
    }

    expect(v1.sent).toEqual([
      'POST /orientationusager/v1/decisionOrientation {"etat_decision":"ACCEPTEE","date_decision":"2026-01-25","organisme_decision":"CD","agent_decision":"TEST_POSTMAN"}',
      'POST /orientationusager/v1/orientation {"origine":"INSCRIPTION_CONSEILLER_CD","parcours":"PED","organisme":"CD"}',
      'POST /orientationusager/v1/calculOrientation {"boe":true}',
      "GET /orientationusager/v1/lectureOrientation",
    ]);
    expect(v2.sent).toEqual([
      'POST /orientationusager/v2/decisionOrientation {"etat_decision":"ACCEPTEE","date_decision":"2026-01-25"}',
      'POST /orientationusager/v2/orientation {"origine":"INSCRIPTION_CONSEILLER_CD","parcours":"PED","referent_parcours":{"organisme":{"code":"CD"}}}',
      'POST /orientationusager/v2/calculerOrientation {"boe":true}',
      "GET /orientationusager/v2/lectureOrientation",
    ]);
  });

  it("modify by headers in v1, by a body in v2", async () => {
    const v1 = openPortes([open]);
    const v2 = openPortes([open], "v2");

    for (const { franceTravail } of [v1, v2]) {
      expect(
        await operations.modification.send(franceTravail, { codeParcours: "PED" }, contexte),
      ).toMatchObject({
        kind: "accepted",
        value: { etat: "OUVERT", parcours: "PED" },
      });
    }

    expect(v1.sent).toEqual(["PUT /orientationusager/v1/modificationOrientation"]);
    expect(v1.headers()).toMatchObject({ codeparcours: "PED" });
    expect(v1.headers()).not.toHaveProperty("codestructure");
    expect(v2.sent).toEqual(['PUT /orientationusager/v2/modificationOrientation {"parcours":"PED"}']);
  });

  it("give the current orientation, all of them, or null where there is none", async () => {
    const lu = { status: 200, body: [{ etat: "CLOTURE" }, { etat: "OUVERT" }] };
    const { franceTravail } = openPortes([lu, lu, { status: 204 }, { status: 204 }]);

    expect(await operations.lecture.send(franceTravail, {}, contexte)).toMatchObject({
      value: { etat: "OUVERT" },
    });
    expect(await operations.lecture.send(franceTravail, { toutes: "true" }, contexte)).toMatchObject({
      value: { elements: [{ etat: "CLOTURE" }, { etat: "OUVERT" }], suivant: null },
    });
    expect(await operations.lecture.send(franceTravail, {}, contexte)).toMatchObject({ value: null });
    expect(await operations.lecture.send(franceTravail, { toutes: "true" }, contexte)).toMatchObject({
      value: { elements: [], suivant: null },
    });
  });

  it("find out whether a lost decision was taken, was not, or cannot be known", async () => {
    const decide = { etat: "OUVERT", decision: { etat_decision: "ACCEPTEE", date_decision: "2026-01-25" } };
    const reconcile = (...elements: unknown[]) =>
      operations.decision.reconcile?.(
        openPortes([{ status: 200, body: elements }]).franceTravail,
        { etatDecision: "ACCEPTEE" },
        contexte,
      );

    expect(await reconcile(decide)).toMatchObject({ kind: "done", outcome: { value: null } });
    expect(await reconcile({ etat: "EN_ATTENTE" })).toEqual({ kind: "not-done" });
    expect(await reconcile({ etat: "OUVERT" })).toMatchObject({
      kind: "unsettled",
      outcome: { kind: "uncertain" },
    });
    expect(
      await operations.decision.reconcile?.(
        openPortes(["lost"]).franceTravail,
        { etatDecision: "ACCEPTEE" },
        contexte,
      ),
    ).toMatchObject({ kind: "unsettled", outcome: { kind: "unavailable" } });
  });

  it("are perhaps done when their answer is lost", async () => {
    const { franceTravail } = openPortes(["lost"]);

    expect(
      await operations.decision.send(franceTravail, { etatDecision: "ACCEPTEE" }, contexte),
    ).toMatchObject({
      kind: "uncertain",
    });
  });
});
