import { describe, expect, it } from "vitest";
import { findCollectivite } from "../../src/domain/collectivite.ts";
import type { Contexte } from "../contract.ts";
import { findComputed, findDecided, findForced, findModified } from "./reconciliation.ts";
import type { Decision, Orientation, OrientationForcee } from "./schema.ts";

const collectivite = findCollectivite("33");
if (!collectivite) throw new Error("unknown collectivité");
const contexte: Contexte = {
  collectivite,
  agent: { identifiant: "AG", nom: "N", prenom: "P" },
  dateActe: "2026-01-25",
  maintenant: Date.parse("2026-01-26T09:00:00Z"),
};

const decision: Decision = { etatDecision: "ACCEPTEE" };
const decided: Orientation = {
  etat: "OUVERT",
  decision: { etatDecision: "ACCEPTEE", dateDecision: "2026-01-25" },
};
const waiting: Orientation = { etat: "EN_ATTENTE" };

describe("a decision whose answer was lost", () => {
  it("was taken where its sense and its date are read", () => {
    expect(findDecided(decision, contexte)([waiting, decided])).toBe(decided);
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
