import { describe, expect, it } from "vitest";
import { checkDecisionDepartement, type DecisionDepartement } from "./sanction.ts";
import { computeRadiation, isALever } from "./sanction-mesure.ts";
import { computeRang } from "./sanction-rang.ts";

const CONTEXTE = {
  aujourdhui: "2025-11-20",
  orienteParFranceTravail: false,
  soumisDroitsDevoirs: true,
  faits: [],
};

const decision = (changes: Partial<DecisionDepartement>): DecisionDepartement => ({
  dateManquement: "2025-11-03",
  natureManquement: "N61",
  typeSanctionValide: "SUSP_RSA",
  modaliteDecisionValidee: "P",
  montantValide: 50,
  dureeValidee: 2,
  ...changes,
});

/** Notified on 10 September 2025 for a breach of the summer. */
const PREMIERE = {
  dateManquementAnterieur: "2025-08-01",
  dateSanctionAnterieure: "2025-09-10",
  dateReorientation: null,
};

describe("Les exemples de sanctions", () => {
  it("1. Personne seule, premier manquement, 50 %, 2 mois, notifié le 2025-09-10, contrat signé le 2025-10-03 : à lever (SAN-15)", () => {
    const verdict = checkDecisionDepartement(
      decision({
        dateManquement: "2025-08-01",
        dateNotificationDecisionSanction: "2025-09-10",
        rangManquement: "R1",
        controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: "2025-08-20" },
      }),
      CONTEXTE,
    );

    expect(verdict).toEqual({ kind: "admis", avertissements: [] });
    expect(isALever({ type: "SUSP_RSA", debut: "2025-09-10", duree: 2 }, "2025-10-03")).toBe(true);
  });

  it.each([
    [
      "2. Même sanction, manquement au dernier jour des 24 mois (SAN-06)",
      "2027-09-10",
      PREMIERE,
      "R2",
      "SAN-06",
    ],
    [
      "2. Même sanction, manquement au lendemain des 24 mois (SAN-06)",
      "2027-09-11",
      PREMIERE,
      "R1",
      "SAN-06",
    ],
    [
      "3. Même personne réorientée le 2026-01-05 : premier manquement après réorientation (SAN-06)",
      "2026-06-15",
      { ...PREMIERE, dateReorientation: "2026-01-05" },
      "R1",
      "SAN-06",
    ],
    [
      "6. Manquement du 2025-05-20 sanctionné le 2025-07-01 : l'ancien ne compte pas (SAN-24)",
      "2025-11-03",
      { ...PREMIERE, dateManquementAnterieur: "2025-05-20", dateSanctionAnterieure: "2025-07-01" },
      "R1",
      "SAN-24",
    ],
  ])("%s : manquement du %s", (_, dateManquement, antecedents, rang, regle) => {
    expect(computeRang(dateManquement, antecedents)).toMatchObject({ rang, regle });
  });

  it("4. Couple, réitération, 100 % demandé : refusé, plafond de 50 % (SAN-10)", () => {
    const couple = { personnesAuFoyer: 2, majoration: false, dateContradictoire: "2025-11-05" };
    const suppression = decision({
      rangManquement: "R2",
      typeSanctionValide: "SUPPR_RSA",
      montantValide: 100,
      dureeValidee: 4,
      controle: { ...couple, dateAvisEquipe: "2025-11-18" },
    });

    const refus = checkDecisionDepartement(suppression, CONTEXTE);
    expect(refus).toMatchObject({ kind: "refuse", code: "regle-non-respectee" });
    expect(refus.kind === "refuse" ? refus.detail : "").toMatch(/^SAN-10 : .*50 %/);

    expect(checkDecisionDepartement({ ...suppression, montantValide: 50 }, CONTEXTE).kind).toBe("admis");
    const admise = { type: "SUPPR_RSA", modalite: "P", montant: 50, duree: 4 } as const;
    expect(computeRadiation({ ...admise, natureManquement: "N61", debut: "2025-12-01" })).toBeNull();
  });

  it("5. Suppression totale de 4 mois, du 2025-12-01 au 2026-03-31 : radiation à proposer pour la même période (SAN-18)", () => {
    const totale = { type: "SUPPR_RSA", modalite: "P", montant: 100, duree: 4 } as const;

    expect(computeRadiation({ ...totale, natureManquement: "N61", debut: "2025-12-01" })).toEqual({
      debut: "2025-12-01",
      fin: "2026-03-31",
    });
  });

  it.each([
    [30, 1, "admis"],
    [50, 2, "admis"],
    [51, 1, "refuse"],
    [29, 1, "refuse"],
    [50, 3, "refuse"],
  ])(
    "Foyer de 2, premier manquement : %i %%, %i mois : %s (part de 30 à 50 %%, 1 à 2 mois)",
    (montantValide, dureeValidee, kind) => {
      const foyer = decision({
        rangManquement: "R1",
        montantValide,
        dureeValidee,
        controle: { personnesAuFoyer: 2 },
      });
      expect(checkDecisionDepartement(foyer, CONTEXTE).kind).toBe(kind);
    },
  );
});
