import type { Flux } from "./flux.ts";
import type { CodeProbleme } from "./probleme.ts";

/** Why an act that waits does not leave until somebody does something, its own turn having come or not. */
const RETENUES = ["flux-suspendu", "acte-anterieur-bloque"] as const satisfies readonly CodeProbleme[];

/** Whether it is of no use to wait for the outcome of an act of which this is said. */
export const isRetenue = (code: CodeProbleme | undefined): boolean => RETENUES.some((one) => one === code);

/** What is said of an act that waits for an earlier one of its dossier, which somebody has to see to first. */
export const describeRetenue = (anterieure: { id: string; flux: Flux }) => ({
  code: "acte-anterieur-bloque" as const,
  detail: `L'acte attend l'issue de la transmission ${anterieure.id} (${anterieure.flux}), qui est bloquée.`,
  franceTravail: { statut: null, code: null, message: null },
});
