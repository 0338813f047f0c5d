import type { Verdict } from "./verdict.ts";

/**
 * `ACC` names the first accompaniment meeting of a person, and it alone. A public client says so, not France Travail:
 * another one is warned of, never refused.
 *
 * @param others natures of the person's other meetings that are known here, those refused or cancelled included
 */
export function checkMotif(motif: string, others: readonly (string | null)[]): Verdict {
  const avertissements =
    motif === "ACC" && others.includes("ACC")
      ? [
          {
            regle: "api",
            message:
              "Un rendez-vous de motif ACC a déjà été demandé pour cette personne : ACC est réservé au premier rendez-vous d'accompagnement, les suivants portent AUT et leur theme. Rien à faire si le premier a été refusé ou annulé.",
          },
        ]
      : [];
  return { kind: "admis", avertissements };
}
