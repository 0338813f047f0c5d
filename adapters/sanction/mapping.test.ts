import { describe, expect, it } from "vitest";
import { createContexte } from "../../test/support/contexte.ts";
import { openPortes, type Reponse } from "../../test/support/portes.ts";
import type { FranceTravail } from "../client.ts";
import type { Contexte, Verdict } from "../contract.ts";
import { sanctionAdapter } from "./adapter.ts";
import { decisionExamples, evenementExamples, radiationExamples, sanctionExamples } from "./examples.ts";
import {
  findConsequence,
  findRadiation,
  fromDetail,
  fromRetour,
  hasEvenement,
  toDecision,
  toEvenement,
  toIdConsequence,
  toRadiation,
  toSanction,
} from "./mapping.ts";
import {
  type Consequence,
  type Decision,
  decisionSchema,
  type Evenement,
  evenementSchema,
  radiationSchema,
  sanctionSchema,
} from "./schema.ts";

const NOTRE_ID = "0b8f2e9c-1d0a-4a53-9a55-5d6f4e3a2b10";
const contexte = createContexte({
  dateActe: "2026-02-12",
  maintenant: Date.parse("2026-02-12T11:00:00Z"),
  ressource: { id: "509", idFranceTravail: "509", nature: null },
});
const enAttente: Contexte = {
  ...contexte,
  ressource: { id: NOTRE_ID, idFranceTravail: null, nature: "SUSP_RSA" },
};

const VALIDATION: Evenement = {
  typeEvenement: "VALID_SANCTION",
  dateEvenement: "2026-02-10",
  typeConsequenceSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2026-01-25" },
};
const DECISION: Decision = {
  dateManquement: "2026-01-20",
  natureManquement: "N61",
  rangManquement: "R1",
  typeSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2026-01-25" },
};

describe("an event", () => {
  it("is nested, and carries the four fields with VALID_SANCTION; what is controlled here stays here", () => {
    expect(toEvenement(VALIDATION, "509", contexte)).toEqual({
      identifiantConsequenceSanction: "509",
      evenement: { typeEvenement: "VALID_SANCTION", dateEvenement: "2026-02-10" },
      typeConsequenceSanctionValide: "SUSP_RSA",
      modaliteDecisionValidee: "P",
      montantValide: 50,
      dureeValidee: 2,
    });
  });

  it("is of the day of the act by default, with its comment, and says nothing of a confirmation", () => {
    const refus: Evenement = {
      typeEvenement: "REFUS_SAISIE_SANCTION",
      commentaireEvenement: "Sans suite",
      confirmer: true,
    };

    expect(toEvenement(refus, "509", contexte)).toEqual({
      identifiantConsequenceSanction: "509",
      evenement: {
        typeEvenement: "REFUS_SAISIE_SANCTION",
        dateEvenement: "2026-02-12",
        commentaireEvenement: "Sans suite",
      },
    });
  });

  it("cancels with its reason and the type of the sanction (G27)", () => {
    const annulation: Evenement = {
      typeEvenement: "ANNULATION_SANCTION",
      dateEvenement: "2026-02-10",
      motifEvenement: "RECOURS",
      typeConsequenceSanctionValide: "SUPPR_RSA",
    };

    expect(toEvenement(annulation, "509", contexte)).toEqual({
      identifiantConsequenceSanction: "509",
      evenement: {
        typeEvenement: "ANNULATION_SANCTION",
        dateEvenement: "2026-02-10",
        motifEvenement: "RECOURS",
      },
      typeConsequenceSanctionValide: "SUPPR_RSA",
    });
  });
});

describe("a decision, a striking off", () => {
  it("is notified on the day of the act by default, and says nothing of what is controlled here", () => {
    expect(toDecision(DECISION, contexte)).toEqual({
      dateNotificationDecisionSanction: "2026-02-12",
      natureManquement: "N61",
      rangManquement: "R1",
      dateManquement: "2026-01-20",
      typeSanctionValide: "SUSP_RSA",
      modaliteDecisionValidee: "P",
      montantValide: 50,
      dureeValidee: 2,
    });
  });

  it("leaves out what is not known, and carries its reasons", () => {
    const { rangManquement: _, ...sansRang } = DECISION;
    const sent = toDecision({ ...sansRang, justificationDecisionSanction: "Absences" }, contexte);

    expect(Object.keys(sent)).not.toContain("rangManquement");
    expect(sent.justificationDecisionSanction).toBe("Absences");
    expect(toRadiation({}, "5069")).toEqual({ identifiantConsequenceSanction: "5069" });
    expect(toRadiation({ justificationDemandeRadiation: "Quatre mois" }, "5069")).toEqual({
      identifiantConsequenceSanction: "5069",
      justificationDemandeRadiation: "Quatre mois",
    });
  });

  it("gives the id of the consequence that it made, where the answer has one", () => {
    expect(toIdConsequence({ codeSortie: "C001", identifiantConsequenceSanction: "5069" })).toBe("5069");
    for (const value of [null, {}, { identifiantConsequenceSanction: null }, "5069"])
      expect(toIdConsequence(value)).toBeNull();
  });
});

describe("codeSortie", () => {
  it("is a success under its own code alone, on each operation", () => {
    expect(fromRetour("C001")({ codeSortie: "C001", message: "Pris" })).toEqual({
      codeSortie: "C001",
      message: "Pris",
    });
    expect(fromRetour("C000")({ codeSortie: "C000" })).toEqual({ codeSortie: "C000" });
    for (const body of [{ codeSortie: "C000" }, { codeSortie: "C002" }, { codeSortie: null }, {}, null, []])
      expect(fromRetour("C001")(body)).toBeUndefined();
    expect(fromRetour("C000")({ codeSortie: "C001" })).toBeUndefined();
  });
});

const evenement = (typeEvenement: string | null, dateEvenement: string | null) => ({
  typeEvenement,
  dateEvenement,
});
const proposee: Consequence = {
  idConsequenceSanction: "509",
  typeConsequenceSanction: "SUSP_RSA",
  evenements: [
    evenement("ACCORD_FT_SANCTION", "2026-02-03T10:05:38+01:00"),
    evenement("PROP_SANCTION", "2026-02-02T23:30:00-01:00"),
  ],
};
const allocation: Consequence = { idConsequenceSanction: "508", typeConsequenceSanction: "SUSP_FT" };

describe("a breach as read", () => {
  it("puts the consequence asked for forward, its events sorted, under the id known here", () => {
    const detail = { familleManquement: "F01", consequencesSanction: [allocation, proposee] };

    const sanction = toSanction(detail, "509", NOTRE_ID);

    expect(sanction).toMatchObject({ id: NOTRE_ID, familleManquement: "F01" });
    expect(sanction?.consequencesSanction.map(({ idConsequenceSanction }) => idConsequenceSanction)).toEqual([
      "509",
      "508",
    ]);
    expect(sanction?.consequencesSanction[0]?.evenements?.map(({ typeEvenement }) => typeEvenement)).toEqual(
      ["ACCORD_FT_SANCTION", "PROP_SANCTION"].toReversed(),
    );
  });

  it("sorts by instant and not by text, and puts what has no date last", () => {
    const evenements = [
      evenement("SANS_DATE", null),
      evenement("TROISIEME", "2026-02-10T00:30:00+01:00"),
      evenement("DEUXIEME", "2026-02-09T23:15:00Z"),
      evenement("PREMIER", "2026-02-10T00:10:00+01:00"),
    ];
    const sanction = toSanction({ consequencesSanction: [{ ...proposee, evenements }] }, "509", "509");

    expect(sanction?.consequencesSanction[0]?.evenements?.map(({ typeEvenement }) => typeEvenement)).toEqual([
      "PREMIER",
      "DEUXIEME",
      "TROISIEME",
      "SANS_DATE",
    ]);
  });

  it("is taken with unknown codes, nulls and unknown fields (G28, G33, G34)", () => {
    const body = {
      individu: null,
      familleManquement: "F99",
      faisceauIndices: [{ natureDefaut: "N23", attributs: null }],
      consequencesSanction: [
        { ...proposee, modaliteProposee: null, evenements: [evenement("SAISIE_LEVEE_SUSP", null)] },
      ],
      champNeuf: 1,
    };

    expect(fromDetail(body)).toEqual(body);
    expect(sanctionSchema.safeParse(toSanction(body, "509", "509")).error).toBeUndefined();
  });

  it("is nothing with a 204, and not understood in another shape", () => {
    expect(fromDetail(null)).toBeNull();
    expect(fromDetail([])).toBeUndefined();
    expect(fromDetail({ consequencesSanction: "509" })).toBeUndefined();
  });

  it("does not give another consequence than the one asked for, save the only one without an id (G33)", () => {
    const [anonyme] = [{ ...proposee, idConsequenceSanction: null }];

    expect(toSanction({ consequencesSanction: [allocation] }, "509", "509")).toBeNull();
    expect(toSanction({ consequencesSanction: null }, "509", "509")).toBeNull();
    expect(findConsequence({ consequencesSanction: [anonyme] }, "509")).toBe(anonyme);
    expect(findConsequence({ consequencesSanction: [anonyme, allocation] }, "509")).toBeNull();
  });

  it("shows the striking off of the same breach", () => {
    const radiation = { idConsequenceSanction: "5070", typeConsequenceSanction: "RADIATION" };

    expect(findRadiation({ consequencesSanction: [proposee, radiation] })).toBe(radiation);
    expect(findRadiation({ consequencesSanction: [proposee] })).toBeNull();
  });
});

describe("whether an event was taken", () => {
  const validee = (dateEvenement: string | null, mesure: Partial<Consequence> = {}): Consequence => ({
    ...proposee,
    modaliteValidee: "P",
    montantValide: 50,
    dureeValidee: 2,
    ...mesure,
    evenements: [...(proposee.evenements ?? []), evenement("VALID_SANCTION", dateEvenement)],
  });

  it.each<[string, Consequence | null, boolean | null]>([
    ["of the day declared", validee("2026-02-10T00:00:00+01:00"), true],
    ["a bare day", validee("2026-02-10"), true],
    ["recorded on the day of the act", validee("2026-02-12T12:00:01+01:00"), true],
    ["recorded after it", validee("2026-02-13T08:00:00+01:00"), true],
    ["of another day before", validee("2026-02-01T09:00:00+01:00"), false],
    ["with another amount", validee("2026-02-10T00:00:00+01:00", { montantValide: 30 }), false],
    ["with a measure that is not told", validee("2026-02-10T00:00:00+01:00", { montantValide: null }), true],
    ["without a date", validee(null), null],
    ["not there", proposee, false],
    ["of a consequence without events", { ...proposee, evenements: null }, null],
    ["of a consequence that is not found", null, null],
  ])("%s: %j", (_, consequence, attendu) => {
    expect(hasEvenement(consequence, VALIDATION, contexte)).toBe(attendu);
  });

  it("reads the day with which an instant is written, and the local one", () => {
    const guadeloupe = createContexte({ code: "971", dateActe: "2026-02-12" });
    const levee: Evenement = { typeEvenement: "VALID_LEVEE_SUSP", dateEvenement: "2026-02-10" };
    const at = (instant: string) => ({ ...proposee, evenements: [evenement("VALID_LEVEE_SUSP", instant)] });

    expect(hasEvenement(at("2026-02-10T00:00:00+01:00"), levee, guadeloupe)).toBe(true);
    expect(hasEvenement(at("2026-02-11T03:30:00Z"), levee, guadeloupe)).toBe(true);
    expect(hasEvenement(at("2026-02-11T05:30:00Z"), levee, guadeloupe)).toBe(false);
  });

  it("says nothing of a cancellation once the validation is not there either (EXC-S: without a trace)", () => {
    const annulation: Evenement = { typeEvenement: "ANNULATION_SANCTION", motifEvenement: "AUTRE" };

    expect(hasEvenement(validee("2026-02-01T09:00:00+01:00"), annulation, contexte)).toBe(false);
    expect(hasEvenement(proposee, annulation, contexte)).toBeNull();
  });
});

let sent: string[] = [];
function answering(...reponses: Reponse[]): FranceTravail {
  const portes = openPortes(reponses);
  sent = portes.sent;
  return portes.franceTravail;
}
const ok = (body: unknown) => ({ status: 200, body });
const { lecture, evenement: acte, decision, radiation } = sanctionAdapter.operations;
const SENDS = {
  evenement: (franceTravail: FranceTravail) => acte.send(franceTravail, VALIDATION, contexte),
  decision: (franceTravail: FranceTravail) => decision.send(franceTravail, DECISION, contexte),
  radiation: (franceTravail: FranceTravail) => radiation.send(franceTravail, {}, contexte),
};

describe("what is sent", () => {
  it("reads the breach by the id of France Travail", async () => {
    const notre = {
      ...contexte,
      ressource: { id: NOTRE_ID, idFranceTravail: "509", nature: "SUSP_RSA" },
    };
    const outcome = await lecture.send(answering(ok({ consequencesSanction: [proposee] })), {}, notre);

    expect(outcome).toMatchObject({ kind: "accepted", value: { id: NOTRE_ID } });
    expect(sent).toEqual(["GET /gestion-sanctions-rsa/v1/detailManquement?identifiantSanction=509"]);
  });

  it("goes to the operation of each act", async () => {
    for (const send of Object.values(SENDS)) await send(answering("lost"));
    const paths: string[] = [];
    for (const send of Object.values(SENDS)) {
      await send(answering("lost"));
      paths.push(sent[0]?.split(" {")[0] ?? "");
    }

    expect(paths).toEqual([
      "POST /gestion-sanctions-rsa/v1/evenementSanctionRSA",
      "POST /gestion-sanctions-rsa/v1/decisionSanctionRSAPartenaire",
      "POST /gestion-sanctions-rsa/v1/demandeRadiation",
    ]);
  });

  it("is nothing about a sanction that France Travail never took", async () => {
    expect(await lecture.send(answering(), {}, enAttente)).toMatchObject({ kind: "accepted", value: null });
    expect(await acte.send(answering(), VALIDATION, enAttente)).toMatchObject({
      kind: "refused",
      cause: "sanction-absente",
    });
    expect(await radiation.send(answering(), {}, enAttente)).toMatchObject({ kind: "refused" });
    expect(sent).toEqual([]);
  });
});

describe("what an answer means, operation by operation", () => {
  type Nom = keyof typeof SENDS;
  const kindOf = async (nom: Nom, reponse: Reponse) => (await SENDS[nom](answering(reponse))).kind;

  it.each<[Nom, string, string]>([
    ["evenement", "C001", "accepted"],
    ["evenement", "C999", "refused"],
    ["evenement", "C000", "uncertain"],
    ["evenement", "C002", "uncertain"],
    ["decision", "C001", "accepted"],
    ["decision", "C000", "uncertain"],
    ["decision", "C999", "uncertain"],
    ["radiation", "C000", "accepted"],
    ["radiation", "C001", "refused"],
    ["radiation", "C002", "refused"],
    ["radiation", "C003", "refused"],
    ["radiation", "C004", "refused"],
    ["radiation", "C999", "uncertain"],
  ])("%s, %s in a 200: %s", async (nom, codeSortie, kind) => {
    expect(await kindOf(nom, ok({ codeSortie, message: "Texte" }))).toBe(kind);
  });

  it.each<[Nom, string]>([
    ["evenement", "refused"],
    ["radiation", "refused"],
    ["decision", "uncertain"],
  ])("%s, « aucune conséquence » in a 204: %s", async (nom, kind) => {
    expect(await kindOf(nom, { status: 204 })).toBe(kind);
  });

  const R0XX = Array.from({ length: 101 }, (_, number) => `R${String(number).padStart(3, "0")}`).filter(
    (code) => /^R(01[0-3]|02[01]|03[0-3]|04[01]|05[0-3]|06[0-4]|07[01]|08[0-2]|09[01]|100)$/.test(code),
  );
  it.each(R0XX)(
    "%s refuses, is not asked again with another jeton, and keeps its words",
    async (codeErreur) => {
      for (const nom of ["evenement", "decision", "radiation"] as const) {
        const franceTravail = answering({ status: 400, body: { codeErreur, message: "Texte" } });
        expect(await SENDS[nom](franceTravail)).toMatchObject({
          kind: "refused",
          cause: "refus-france-travail",
          reponse: { statut: 400, code: codeErreur, message: "Texte" },
        });
        expect(sent).toHaveLength(1);
      }
    },
  );

  it.each(["lost", { status: 500 }, ok("<html>"), ok({})] as const)(
    "%j leaves it in doubt",
    async (reponse) => {
      for (const nom of ["evenement", "decision", "radiation"] as const)
        expect(await kindOf(nom, reponse)).toBe("uncertain");
    },
  );
});

describe("after an answer that was lost", () => {
  const validee = {
    ...proposee,
    evenements: [evenement("VALID_SANCTION", "2026-02-10T00:00:00+01:00")],
  };
  const settle = (...reponses: Reponse[]) => acte.reconcile?.(answering(...reponses), VALIDATION, contexte);

  it("an event that is there is adopted", async () => {
    expect(await settle(ok({ consequencesSanction: [allocation, validee] }))).toMatchObject({
      kind: "done",
      outcome: { kind: "accepted", value: { codeSortie: "C001" } },
    });
    expect(sent).toEqual(["GET /gestion-sanctions-rsa/v1/detailManquement?identifiantSanction=509"]);
  });

  it("an event that is not there was not done", async () => {
    expect(await settle(ok({ consequencesSanction: [proposee] }))).toEqual({ kind: "not-done" });
    expect(await acte.reconcile?.(answering(), VALIDATION, enAttente)).toEqual({ kind: "not-done" });
  });

  it.each<Reponse>([{ status: 204 }, ok({ consequencesSanction: [allocation] }), { status: 503 }])(
    "%j settles nothing",
    async (reponse) => {
      expect(await settle(reponse)).toMatchObject({ kind: "unsettled" });
    },
  );

  it("a striking off is looked for beside its sanction", async () => {
    const radiee = { idConsequenceSanction: "5070", typeConsequenceSanction: "RADIATION" };
    const look = (consequencesSanction: Consequence[]) =>
      radiation.reconcile?.(answering(ok({ consequencesSanction })), {}, contexte);

    expect(await look([proposee, radiee])).toMatchObject({
      kind: "done",
      outcome: { value: { codeSortie: "C000", idConsequenceSanctionCree: "5070" } },
    });
    expect(await look([proposee])).toEqual({ kind: "not-done" });
    expect(await look([radiee])).toMatchObject({ kind: "unsettled" });
  });

  it("a decision cannot be looked up at all (G59)", () => {
    expect(decision.reconcile).toBeUndefined();
  });
});

describe("who acts, and where", () => {
  const codeOf = (verdict: Verdict | undefined) =>
    verdict?.kind === "refuse" ? verdict.code : verdict?.kind;
  const parLot = { ...contexte, agentNomme: false };
  const bySaid = (typeEvenement: Evenement["typeEvenement"]): Evenement =>
    typeEvenement === "VALID_SANCTION" ? VALIDATION : { typeEvenement, confirmer: true };

  it.each([
    ["SAISIE_SANCTION", "admis"],
    ["REFUS_SAISIE_SANCTION", "admis"],
    ["VALID_SANCTION", "agent-requis"],
    ["REFUS_SANCTION", "agent-requis"],
    ["VALID_LEVEE_SUSP", "agent-requis"],
    ["REFUS_LEVEE_SUSP", "agent-requis"],
    ["ANNULATION_SANCTION", "agent-requis"],
  ] as const)("%s by a batch: %s; by a named agent it is admitted", (type, code) => {
    expect(codeOf(acte.check?.(bySaid(type), parLot))).toBe(code);
    expect(codeOf(acte.check?.(bySaid(type), contexte))).toBe("admis");
  });

  it("a decision needs a named agent; a striking off, which France Travail decides, does not", () => {
    expect(codeOf(decision.check?.(DECISION, parLot))).toBe("agent-requis");
    expect(codeOf(decision.check?.(DECISION, contexte))).toBe("admis");
    expect(codeOf(radiation.check?.({}, parLot))).toBe("admis");
  });

  it("what a rule forbids is told before the agent is asked for", () => {
    expect(codeOf(decision.check?.({ ...DECISION, montantValide: 20 }, parLot))).toBe("regle-non-respectee");
  });

  it.each(["973", "974", "976"])("OM-04, OM-10 : en %s, ni décision ni radiation", (code) => {
    const ailleurs = createContexte({ code, agentNomme: false });

    expect(codeOf(decision.check?.(DECISION, ailleurs))).toBe("hors-competence");
    expect(codeOf(acte.check?.(VALIDATION, ailleurs))).toBe("hors-competence");
    expect(codeOf(radiation.check?.({}, ailleurs))).toBe("hors-competence");
    expect(codeOf(acte.check?.({ typeEvenement: "SAISIE_SANCTION" }, ailleurs))).toBe("admis");
  });
});

describe("examples", () => {
  it.each([
    [evenementSchema, evenementExamples],
    [decisionSchema, decisionExamples],
    [radiationSchema, radiationExamples],
    [sanctionSchema, sanctionExamples],
  ])("are valid (%#)", (schema, examples) => {
    for (const { corps } of examples) expect(schema.safeParse(corps).error?.issues ?? []).toEqual([]);
  });

  it("are admitted by the rules, with what remains to be looked at", () => {
    const said = (verdict: Verdict | undefined) =>
      verdict?.kind === "admis" ? verdict.avertissements.map(({ regle }) => regle) : verdict;

    for (const { corps } of evenementExamples) expect(said(acte.check?.(corps, contexte))).toEqual([]);
    expect(decisionExamples.map(({ corps }) => said(decision.check?.(corps, contexte)))).toEqual([
      [],
      ["SAN-18"],
    ]);
  });
});
