import type { Mesure, NatureManquement } from "./sanction-mesure.ts";
import type { Rang } from "./sanction-rang.ts";

/** The four elements that the agent ticks (CASF, R. 262-68-5; SAN-09); nothing of their content is asked. */
export const ELEMENTS = ["situation", "foyer", "nature-et-frequence", "consequences"] as const;
export type Element = (typeof ELEMENTS)[number];

/**
 * What the scale needs and France Travail does not ask for: kept here, never sent. What is absent is unknown. The first
 * four are the fields of the API; the others refine the judgement where something knows them.
 */
export interface Controle {
  personnesAuFoyer?: number | undefined;
  /** CASF, L. 262-9. */
  majoration?: boolean | undefined;
  /** Day the person received the facts and the sanction incurred (SAN-12). */
  dateContradictoire?: string | undefined;
  /** Day the équipe pluridisciplinaire gave its opinion (SAN-14). */
  dateAvisEquipe?: string | undefined;
  /** What rank 2 rests upon (SAN-06). */
  fondementRang?: "reiteration" | "persistance" | undefined;
  dateManquementAnterieur?: string | undefined;
  /** Notification of the earlier sanction. */
  dateSanctionAnterieure?: string | undefined;
  dateReorientation?: string | undefined;
  /** The person refused to submit to checks: no nature of breach says it (SAN-08). */
  refusDeControle?: boolean | undefined;
  elementsPrisEnCompte?: readonly Element[] | undefined;
}

/** One thing a rule says of a sanction; only a rule that is attested refuses. */
export interface Constat {
  niveau: "refus" | "avertissement";
  regle: string;
  /** French. */
  message: string;
}

/** What is judged: `rang` and `nature` are null where the body has no place for them, `dateManquement` too. */
export interface Sanction {
  mesure: Mesure;
  rang: Rang | null;
  nature: NatureManquement | null;
  dateManquement: string | null;
  /** Notification of the decision, or day of the event that takes it. */
  dateDecision: string;
  controle: Controle;
}

export function refuse(regle: string, message: string): Constat {
  return { niveau: "refus", regle, message };
}

export function warn(regle: string, message: string): Constat {
  return { niveau: "avertissement", regle, message };
}
