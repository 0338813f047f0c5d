import type { components } from "../../openapi/france-travail/gestion-sanctions-rsa-v1.ts";
import { isDateCivile, toDateLocale } from "../../src/domain/date-civile.ts";
import type { Contexte } from "../contract.ts";
import {
  type Consequence,
  type Decision,
  type Detail,
  detailSchema,
  type Evenement,
  type Radiation,
  type Sanction,
} from "./schema.ts";

type Schemas = components["schemas"];

/** What is said of a consequence; `controle` and `confirmer` stay here. */
export function toEvenement(
  evenement: Evenement,
  identifiantConsequenceSanction: string,
  { dateActe }: Pick<Contexte, "dateActe">,
): Schemas["TraitementSanction"] {
  const { typeEvenement, dateEvenement = dateActe, commentaireEvenement, motifEvenement } = evenement;
  const { typeConsequenceSanctionValide, modaliteDecisionValidee, montantValide, dureeValidee } = evenement;
  return {
    identifiantConsequenceSanction,
    evenement: {
      typeEvenement,
      dateEvenement,
      ...(commentaireEvenement !== undefined && { commentaireEvenement }),
      ...(motifEvenement !== undefined && { motifEvenement }),
    },
    ...(typeConsequenceSanctionValide !== undefined && { typeConsequenceSanctionValide }),
    ...(modaliteDecisionValidee !== undefined && { modaliteDecisionValidee }),
    ...(montantValide !== undefined && { montantValide }),
    ...(dureeValidee !== undefined && { dureeValidee: toDuree(dureeValidee) }),
  };
}

/** The department's own decision; `controle` stays here. */
export function toDecision(
  { controle: _, dateNotificationDecisionSanction, ...decision }: Decision,
  { dateActe }: Pick<Contexte, "dateActe">,
): Schemas["DecisionSanction"] {
  const { rangManquement, justificationDecisionSanction, dureeValidee, ...others } = decision;
  return {
    dateNotificationDecisionSanction: dateNotificationDecisionSanction ?? dateActe,
    ...others,
    dureeValidee: toDuree(dureeValidee),
    ...(rangManquement !== undefined && { rangManquement }),
    ...(justificationDecisionSanction !== undefined && { justificationDecisionSanction }),
  };
}

function toDuree(mois: number): Schemas["Duree"] {
  return mois as Schemas["Duree"]; // the schema admits whole months from 1 to 4
}

export function toRadiation(
  { justificationDemandeRadiation }: Radiation,
  identifiantConsequenceSanction: string,
): Schemas["DemandeRadiation"] {
  return {
    identifiantConsequenceSanction,
    ...(justificationDemandeRadiation !== undefined && { justificationDemandeRadiation }),
  };
}

/** France Travail's answer to a write, whole. */
export interface Retour {
  codeSortie: "C000" | "C001";
  [name: string]: unknown;
}

/**
 * Reads a `codeSortie` that means success on this operation: `C001` for an event and a decision, `C000` for a striking
 * off. Known refusals stand in `known-answers.ts`; any other code is not understood, never a success.
 */
export function fromRetour(success: "C000" | "C001") {
  return (body: unknown): Retour | undefined => {
    if (typeof body !== "object" || body === null || !("codeSortie" in body)) return undefined;
    return body.codeSortie === success ? { ...body, codeSortie: success } : undefined;
  };
}

/** The id of the consequence that an accepted decision made; null where the answer does not give it. */
export function toIdConsequence(value: unknown): string | null {
  const id =
    typeof value === "object" && value !== null && "identifiantConsequenceSanction" in value
      ? value.identifiantConsequenceSanction
      : null;
  return typeof id === "string" && id !== "" ? id : null;
}

/** A breach as read, null where there is none (204), undefined where it is not one. */
export function fromDetail(body: unknown): Detail | null | undefined {
  if (body === null) return null;
  const parsed = detailSchema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}

/** The consequence of that id; where its id is not told, the only one there is (G33). */
export function findConsequence(detail: Detail | null, identifiant: string): Consequence | null {
  const consequences = detail?.consequencesSanction ?? [];
  const [seule] = consequences;
  const isAlone = consequences.length === 1 && seule?.idConsequenceSanction == null;
  return (
    consequences.find(({ idConsequenceSanction }) => idConsequenceSanction === identifiant) ??
    (isAlone && seule ? seule : null)
  );
}

/**
 * The breach with the consequence asked for put forward, and the events of each sorted by date, which France Travail
 * does not do; null where that consequence is not among them.
 */
export function toSanction(detail: Detail | null, identifiant: string, id: string): Sanction | null {
  const demandee = findConsequence(detail, identifiant);
  if (detail === null || demandee === null) return null;
  const others = (detail.consequencesSanction ?? []).filter((other) => other !== demandee);
  return { ...detail, id, consequencesSanction: [demandee, ...others].map(sortEvenements) };
}

function sortEvenements(consequence: Consequence): Consequence {
  if (!consequence.evenements) return consequence;
  return { ...consequence, evenements: consequence.evenements.toSorted((a, b) => toTime(a) - toTime(b)) };
}

/** What has no date that can be read comes last, in the order it was given. */
function toTime({ dateEvenement }: { dateEvenement?: string | null | undefined }): number {
  const time = Date.parse(dateEvenement ?? "");
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

/**
 * Whether an event is among those of its consequence; null where the reading cannot tell: without events, or with one
 * of that type that bears no date. France Travail writes a moment where it was given a day, and no source says whether
 * it is of that day or of the recording: either is taken (G58). The measure, where it is read, must be the one sent. A
 * cancellation may leave no trace (EXC-S), so that its absence proves something only while the validation is there.
 */
export function hasEvenement(
  consequence: Consequence | null,
  evenement: Evenement,
  contexte: Pick<Contexte, "dateActe" | "collectivite">,
): boolean | null {
  const evenements = consequence?.evenements;
  if (!consequence || !evenements) return null;
  const { typeEvenement, dateEvenement = contexte.dateActe } = evenement;
  const same = evenements.filter((lu) => lu.typeEvenement === typeEvenement);
  const days = same.map((lu) => toDays(lu.dateEvenement, contexte.collectivite.fuseau));
  const isThere = days.flat().some((day) => day === dateEvenement || day >= contexte.dateActe);
  if (isThere) return isSameMesure(consequence, evenement);
  if (days.some((found) => found.length === 0)) return null;
  const isValidee = evenements.some((lu) => lu.typeEvenement === "VALID_SANCTION");
  return typeEvenement === "ANNULATION_SANCTION" && !isValidee ? null : false;
}

function isSameMesure(consequence: Consequence, evenement: Evenement): boolean {
  if (evenement.typeEvenement !== "VALID_SANCTION") return true;
  const read = [consequence.modaliteValidee, consequence.montantValide, consequence.dureeValidee];
  const sent = [evenement.modaliteDecisionValidee, evenement.montantValide, evenement.dureeValidee];
  return read.every((value, index) => value == null || value === sent[index]);
}

/** The civil days that an instant may stand for: the one it is written with, and the local one. */
function toDays(instant: string | null | undefined, fuseau: string): string[] {
  const written = instant?.slice(0, 10) ?? "";
  const time = Date.parse(instant ?? "");
  if (!isDateCivile(written) || Number.isNaN(time)) return [];
  return written === instant ? [written] : [written, toDateLocale(time, fuseau)];
}

/** The striking off attached to the same breach; null without one. */
export function findRadiation(detail: Detail | null): Consequence | null {
  const consequences = detail?.consequencesSanction ?? [];
  return consequences.find(({ typeConsequenceSanction }) => typeConsequenceSanction === "RADIATION") ?? null;
}
