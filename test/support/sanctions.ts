import { expect } from "vitest";
import type { Banc } from "./banc.ts";

/** Somebody on whom France Travail has proposed the sanction 8001, as far as a test wants it to be. */
export const SANCTIONNE = "99000008001";
export const SANCTION = "8001";

const at = (typeEvenement: string, dateEvenement: string) => ({ typeEvenement, dateEvenement });
const PROPOSEE = [
  at("ACCORD_FT_SANCTION", "2026-02-03T10:05:38+01:00"),
  at("PROP_SANCTION", "2026-02-02T09:12:48+01:00"),
];
const INSTRUITE = [...PROPOSEE, at("SAISIE_SANCTION", "2026-02-04T09:00:00+01:00")];
const VALIDEE = [...INSTRUITE, at("VALID_SANCTION", "2026-02-05T09:00:00+01:00")];
const decided = (montantValide: number, dureeValidee: number) => ({
  modaliteValidee: "P",
  montantValide,
  dureeValidee,
});

const ETAPES = {
  "a-instruire": { evenements: PROPOSEE },
  "a-traiter": { evenements: INSTRUITE },
  "suppression-a-traiter": { typeConsequenceSanction: "SUPPR_RSA", evenements: PROPOSEE },
  validee: { ...decided(50, 2), evenements: VALIDEE },
  "levee-a-traiter": {
    ...decided(50, 2),
    evenements: [...VALIDEE, at("PROP_LEVEE_SUSP", "2026-02-08T09:00:00+01:00")],
  },
  "suppression-totale": {
    typeConsequenceSanction: "SUPPR_RSA",
    ...decided(100, 4),
    evenements: [...PROPOSEE, at("VALID_SANCTION", "2026-02-05T09:00:00+01:00")],
  },
} as const;

/** Puts that person before the simulator, the sanction having come as far as `etape`. */
export async function placeSanction(banc: Banc, etape: keyof typeof ETAPES): Promise<void> {
  const { status } = await banc.simulateur("PUT", `/_personnes/${SANCTIONNE}`, {
    dateNaissance: "1990-05-17",
    manquements: [
      {
        identifiantManquement: "8000",
        dateManquement: "2026-01-12T00:00:00+01:00",
        consequencesSanction: [
          {
            idConsequenceSanction: "8002",
            typeConsequenceSanction: "SUSP_FT",
            evenements: [at("ACCORD_FT_SANCTION", "2026-02-03T10:05:38+01:00")],
          },
          {
            idConsequenceSanction: SANCTION,
            modaliteProposee: "P",
            montantPropose: 50,
            dureeProposee: 1,
            ...ETAPES[etape],
          },
        ],
      },
    ],
  });
  expect([200, 201]).toContain(status);
}
