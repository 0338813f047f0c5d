import { addDays } from "../../src/domain/date-civile.ts";
import type { Flux } from "../../src/domain/flux.ts";
import type { Panne } from "../pannes.ts";

/** What the département plans, what goes wrong, and when: civil dates. */
export interface Recit {
  debut: string;
  /** The last day that is played. */
  fin: string;
  /** From when each flow is used. */
  deploiements: Record<"rendez-vous" | "contrat-engagement" | "accompagnement", string>;
  /** From when whoever signs is accompanied intensively; before, one in two. */
  renfort: string;
  /** From when nothing of the meetings comes any more, though some are due. */
  silence: string;
  /** The day on which France Travail refuses some of the weeks that it is told. */
  refus: string;
  /** From when what was typed wrong is not put right yet. */
  recent: string;
  /** When France Travail answers nothing, both days included, and what of it. */
  pannes: readonly { du: string; au: string; pannes: readonly Panne[] }[];
  /** When what the longest of them has blocked is looked after. */
  reprise: string;
  /** The rows of Annexe 5 as they were declared: the day, the row, what of it. */
  engagements: readonly { jour: string; flux: Flux; corps: object }[];
}

const INDISPONIBLE = { statut: 503, corps: { message: "[simulateur] Service indisponible" } } as const;
const EDITEUR = { modalite: "api-editeur", editeur: "Logiciel RSA (fictif)" };

/** The story, its dates put off by so many days; it stops on `fin`. */
export function createRecit(decalage: number, fin: string): Recit {
  const at = (jour: string) => addDays(jour, decalage);
  return {
    debut: at("2026-01-05"),
    fin,
    deploiements: {
      "contrat-engagement": at("2026-03-02"),
      "rendez-vous": at("2026-04-07"),
      accompagnement: at("2026-09-07"),
    },
    renfort: at("2026-08-17"),
    silence: at("2026-11-12"),
    refus: at("2026-11-23"),
    recent: at("2026-11-05"),
    pannes: [
      {
        du: at("2026-03-10"),
        au: at("2026-03-12"),
        pannes: [{ api: "connexion", effet: INDISPONIBLE }],
      },
      {
        du: at("2026-10-05"),
        au: at("2026-10-14"),
        pannes: ["contrat-engagement", "suivi-intensite-accompagnement"].map((api) => ({
          api,
          effet: INDISPONIBLE,
        })),
      },
    ],
    reprise: at("2026-10-19"),
    engagements: [
      { jour: at("2026-01-06"), flux: "orientation", corps: { ...EDITEUR, echeance: at("2026-03-31") } },
      { jour: at("2026-01-06"), flux: "rendez-vous", corps: { ...EDITEUR, echeance: at("2026-04-30") } },
      { jour: at("2026-01-06"), flux: "diagnostic", corps: { ...EDITEUR, echeance: at("2026-06-30") } },
      {
        jour: at("2026-01-06"),
        flux: "contrat-engagement",
        corps: { ...EDITEUR, echeance: at("2026-01-31") },
      },
      {
        jour: at("2026-01-06"),
        flux: "accompagnement",
        corps: {
          modalite: "mixte",
          modalites: ["api-editeur", "suivi-de-parcours"],
          editeur: "Logiciel RSA (fictif)",
          echeance: at("2026-12-31"),
        },
      },
      { jour: at("2026-01-06"), flux: "autres", corps: EDITEUR },
      // Put off when it was seen that the first date would not be kept.
      {
        jour: at("2026-01-28"),
        flux: "contrat-engagement",
        corps: {
          ...EDITEUR,
          echeance: at("2026-03-31"),
          precision: "Reporté : mise à jour du logiciel en février",
        },
      },
      { jour: at("2026-02-03"), flux: "sanction", corps: { ...EDITEUR, echeance: at("2026-09-30") } },
    ],
  };
}
