import { describe, expect, it } from "vitest";
import {
  checkEngagement,
  type Engagement,
  isEcheance,
  isMesurable,
  LIGNES,
  toDateEcheance,
} from "./engagement.ts";
import { FLUX } from "./flux.ts";

const declare = (over: Partial<Engagement>): Engagement => ({
  flux: "orientation",
  modalite: "api-editeur",
  modalites: [],
  precision: null,
  editeur: null,
  echeance: null,
  sansObjet: null,
  attestation: null,
  ...over,
});

const GIRONDE = { orienteParFranceTravail: false };
const REUNION = { orienteParFranceTravail: true };

describe("the seven rows of the convention", () => {
  it("carry its names word for word, in its order", () => {
    expect(FLUX.map((flux) => LIGNES[flux])).toEqual([
      "Orientation",
      "Prise de rendez-vous",
      "Diagnostic",
      "Contrat d'engagement",
      "Accompagnement (dont suivi de l'intensité)",
      "Sanction",
      "Autres",
    ]);
  });
});

describe("A5-03 : « Format : date ou trimestre ; un trimestre vaut son dernier jour »", () => {
  it.each([
    ["2026-06-30", "2026-06-30"],
    ["2026-T1", "2026-03-31"],
    ["2026-T2", "2026-06-30"],
    ["2026-T3", "2026-09-30"],
    ["2026-T4", "2026-12-31"],
  ])("%s is kept until %s", (echeance, jour) => {
    expect(isEcheance(echeance)).toBe(true);
    expect(toDateEcheance(echeance)).toBe(jour);
  });

  it.each(["2026-T5", "2026-T0", "2026-02-30", "T2-2026", "2026", "0000-T1", "2026-t2", ""])(
    "refuses « %s »",
    (text) => expect(isEcheance(text)).toBe(false),
  );
});

describe("A5-02 : « RDV Insertion n'est cité que pour la prise de rendez-vous : avertir ailleurs »", () => {
  it("warns where it is chosen for another row, alone or mixed", () => {
    const seul = declare({ flux: "diagnostic", modalite: "rdv-insertion" });
    const mixte = declare({
      flux: "sanction",
      modalite: "mixte",
      modalites: ["rdv-insertion", "api-editeur"],
    });

    expect(checkEngagement(seul, GIRONDE)).toMatchObject([{ regle: "A5-02" }]);
    expect(checkEngagement(mixte, GIRONDE)).toMatchObject([{ regle: "A5-02" }]);
  });

  it("says nothing of meetings, nor of another modality", () => {
    expect(checkEngagement(declare({ flux: "rendez-vous", modalite: "rdv-insertion" }), GIRONDE)).toEqual([]);
    expect(checkEngagement(declare({ flux: "diagnostic" }), GIRONDE)).toEqual([]);
  });
});

describe("A5-01 : « mixte »", () => {
  it("is measurable as soon as a part goes through the gateway", () => {
    expect(isMesurable(declare({ modalite: "mixte", modalites: ["suivi-de-parcours", "api-editeur"] }))).toBe(
      true,
    );
    expect(isMesurable(declare({ modalite: "mixte", modalites: ["suivi-de-parcours", "autre"] }))).toBe(
      false,
    );
    expect(isMesurable(declare({ modalite: "suivi-de-parcours" }))).toBe(false);
  });
});

describe("OM-09, OM-10: where the département neither orients nor sanctions", () => {
  it("says so of the two rows, until they are set aside", () => {
    const regles = (over: Partial<Engagement>) =>
      checkEngagement(declare(over), REUNION).map(({ regle }) => regle);

    expect(regles({ flux: "orientation" })).toEqual(["OM-09"]);
    expect(regles({ flux: "sanction" })).toEqual(["OM-10"]);
    expect(regles({ flux: "sanction", sansObjet: "La caisse décide" })).toEqual([]);
    expect(regles({ flux: "contrat-engagement" })).toEqual([]);
  });
});
