import { isDateCivile, toDateLocale, toInstantMidi } from "../../src/domain/date-civile.ts";
import { toCamelCase } from "../casse.ts";
import type { Contexte } from "../contract.ts";
import { type Contrat, contratSchema, type Refus, type Signature } from "./schema.ts";

/** What a contract can be made: signed or refused, on a civil date. */
export interface Wanted {
  etat: "SIGNE" | "REFUSE";
  date: string;
}

export function toSignature({ dateSignature }: Signature, { dateActe }: Pick<Contexte, "dateActe">): Wanted {
  return { etat: "SIGNE", date: dateSignature ?? dateActe };
}

export function toRefus({ dateRefus }: Refus, { dateActe }: Pick<Contexte, "dateActe">): Wanted {
  return { etat: "REFUSE", date: dateRefus ?? dateActe };
}

/**
 * A civil date as the instant that the API asks for: noon in the collectivité's zone, which keeps its date in
 * every zone it may be read in, and never later than now (G63).
 */
export function toInstant(date: string, { collectivite, maintenant }: Contexte): string {
  return new Date(Math.min(toInstantMidi(date, collectivite.fuseau), maintenant)).toISOString();
}

/** A contract as read or as answered to a write; undefined where it is not one. */
export function fromContrat(body: unknown): Contrat | undefined {
  const parsed = contratSchema.safeParse(toCamelCase(body));
  return parsed.success ? parsed.data : undefined;
}

/** The same for the reading, where no body means no contract. */
export function fromLecture(body: unknown): Contrat | null | undefined {
  return body === null ? null : fromContrat(body);
}

/** The local date of the state in which a contract is now; null where it does not say. */
export function toDateEtat(contrat: Contrat, fuseau: string): string | null {
  const instant = contrat.etat === "REFUSE" ? contrat.dateRefus : contrat.dateSignature;
  if (!instant) return null;
  if (isDateCivile(instant)) return instant;
  const time = Date.parse(instant);
  return Number.isNaN(time) ? null : toDateLocale(time, fuseau);
}

/** Whether a contract is already what is wanted, on that very day. */
export function isAlready(contrat: Contrat | null, { etat, date }: Wanted, fuseau: string): boolean {
  return contrat?.etat === etat && toDateEtat(contrat, fuseau) === date;
}
