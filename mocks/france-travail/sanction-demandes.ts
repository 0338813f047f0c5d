import { z } from "zod";
import {
  type CodeErreurSanction,
  DUREES,
  FAMILLE_DE,
  MESSAGES,
  MODALITES,
  RANGS,
  TYPES_EVENEMENT,
  TYPES_SANCTION,
} from "./sanction-codes.ts";

/** What was asked, read; or the code of the 400. */
export type Demande<T> = { kind: "lue"; valeur: T } | { kind: "refusee"; code: CodeErreurSanction };

export type EvenementDemande = z.infer<typeof evenementSchema>;
export type DecisionDemande = z.infer<typeof decisionSchema>;
export type RadiationDemande = z.infer<typeof radiationSchema>;

/** The message of an issue is a code of the table: one for what is absent, one for what is wrong. */
const code = (absent: CodeErreurSanction, invalide: CodeErreurSanction) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? absent : invalide),
});
const texte = (invalide: CodeErreurSanction) => z.string(invalide).max(4000, invalide).optional();
/** Digits alone: what makes an identifier invalid is not published (G68). */
const identifiant = (absent: CodeErreurSanction, invalide: CodeErreurSanction) =>
  z.string(code(absent, invalide)).regex(/^\d+$/, invalide);

/** A whole number, of euros or of per cent (G66). */
const montant = z.int(code("R060", "R061")).positive("R061");
const modalite = z.enum(MODALITES, code("R063", "R062"));
const duree = z.literal(DUREES, code("R070", "R071"));

// The order of the fields is that of the codes: the first fault is the one told.
const evenementSchema = z
  .object({
    identifiantConsequenceSanction: identifiant("R010", "R011"),
    evenement: z.object(
      {
        typeEvenement: z.enum(TYPES_EVENEMENT, code("R020", "R021")),
        dateEvenement: z.iso.date(code("R030", "R031")),
        commentaireEvenement: texte("R040"),
        // No code of the table is about it.
        motifEvenement: z.string().optional().catch(undefined),
      },
      "R020",
    ),
    typeConsequenceSanctionValide: z.enum(TYPES_SANCTION, "R051").optional(),
    montantValide: montant.optional(),
    modaliteDecisionValidee: modalite.optional(),
    dureeValidee: duree.optional(),
  })
  .superRefine((lu, context) => {
    const isDecision = lu.evenement.typeEvenement === "VALID_SANCTION";
    const faults: [boolean, CodeErreurSanction][] = [
      [isDecision && !lu.typeConsequenceSanctionValide, "R050"],
      [isDecision && lu.montantValide === undefined, "R060"],
      [(isDecision || lu.montantValide !== undefined) && !lu.modaliteDecisionValidee, "R063"],
      [isOutOfRange(lu), "R064"],
      [isDecision && !lu.dureeValidee, "R070"],
    ];
    const fault = faults.find(([isThere]) => isThere);
    if (fault) context.addIssue({ code: "custom", message: fault[1] });
  });

const decisionSchema = z
  .object({
    dateNotificationDecisionSanction: z.iso.date(code("R032", "R033")),
    justificationDecisionSanction: texte("R041"),
    typeSanctionValide: z.enum(TYPES_SANCTION, code("R052", "R053")),
    montantValide: montant,
    modaliteDecisionValidee: modalite,
    dureeValidee: duree,
    natureManquement: z.enum(keysOf(FAMILLE_DE), code("R080", "R081")),
    rangManquement: z.enum(RANGS, "R082").optional(),
    dateManquement: z.iso.date(code("R090", "R091")),
  })
  .refine((lu) => !isOutOfRange(lu), "R064");

const radiationSchema = z.object({
  identifiantConsequenceSanction: identifiant("R012", "R013"),
  justificationDemandeRadiation: texte("R100"),
});

/** The `identifiantSanction` of a query. */
export function readIdentifiant(query: string | null): Demande<string> {
  return read(identifiant("R010", "R011"), query || undefined, "R010");
}

export function readEvenement(corps: unknown): Demande<EvenementDemande> {
  return read(evenementSchema, withoutEmpty(corps), "R010");
}

export function readDecision(corps: unknown): Demande<DecisionDemande> {
  return read(decisionSchema, withoutEmpty(corps), "R032");
}

export function readRadiation(corps: unknown): Demande<RadiationDemande> {
  return read(radiationSchema, withoutEmpty(corps), "R012");
}

/** A rate out of 30..100 (G67); what makes it depend on the breach is not published. */
function isOutOfRange(lu: {
  modaliteDecisionValidee?: string | undefined;
  montantValide?: number | undefined;
}) {
  const { modaliteDecisionValidee, montantValide } = lu;
  return (
    modaliteDecisionValidee === "P" &&
    montantValide !== undefined &&
    (montantValide < 30 || montantValide > 100)
  );
}

function read<T>(schema: z.ZodType<T>, corps: unknown, otherwise: CodeErreurSanction): Demande<T> {
  const parsed = schema.safeParse(corps);
  if (parsed.success) return { kind: "lue", valeur: parsed.data };
  const told = keysOf(MESSAGES).find((known) => known === parsed.error.issues[0]?.message);
  return { kind: "refusee", code: told ?? otherwise };
}

/** Null and the empty text are absent, at any depth; what is no object is an empty one. */
function withoutEmpty(corps: unknown): object {
  if (typeof corps !== "object" || corps === null || Array.isArray(corps)) return {};
  const kept = Object.entries(corps).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(
    kept.map(([key, value]) => [key, typeof value === "object" ? withoutEmpty(value) : value]),
  );
}

function keysOf<Key extends string>(object: Record<Key, unknown>): Key[] {
  // A literal object has no other keys than those of its type.
  return Object.keys(object) as Key[];
}
