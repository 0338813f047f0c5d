import { z } from "zod";
import { invented } from "../acces.ts";
import type { Criteres, Structure } from "../personne.ts";
import {
  CRITERES,
  codes,
  ETATS_DECISION,
  MOTIFS_REFUS,
  ORGANISMES_CHOISIS,
  ORIGINES,
  ORIGINES_CALCUL,
  PARCOURS_CHOISIS,
} from "./orientation-codes.ts";

/** What was asked, read; or the message of the 400. */
export type Demande<T> = { kind: "lue"; valeur: T } | { kind: "refusee"; message: string };

export interface Decision {
  etatDecision: (typeof ETATS_DECISION)[number];
  dateDecision: string;
  agentDecision?: string;
  organismeDecision?: Organisme;
  structureDecision?: Structure;
  motifRefus?: (typeof MOTIFS_REFUS)[number];
  commentaireRefus?: string;
  parcours?: Parcours;
  organisme?: Organisme;
  structure?: Structure;
}
export interface OrientationForcee {
  origine: (typeof ORIGINES)[number];
  parcours: Parcours;
  organisme: Organisme;
  dateEntreeParcours?: string;
  structure?: Structure;
  structureDecision?: Structure;
}
export interface Modification {
  parcours?: Parcours;
  structure?: Structure;
  dateEntreeParcours?: string;
}
export interface Calcul {
  origine?: (typeof ORIGINES_CALCUL)[number];
  criteres: Criteres;
}
type Parcours = (typeof PARCOURS_CHOISIS)[number];
type Organisme = (typeof ORGANISMES_CHOISIS)[number];

const obligatoire = (champ: string) => `Le champ ${champ} est obligatoire`;
const jour = (champ: string) =>
  z.iso.date({
    error: ({ input }) =>
      input === undefined ? obligatoire(champ) : invented(`Le champ ${champ} attend une date AAAA-MM-JJ`),
  });
const texte = (champ: string) => z.string({ error: obligatoire(champ) });

const structureV1 = z
  .object({
    code_aurore: z
      .string()
      .regex(
        /^[A-Za-z]{3}[0-9]{4}$/,
        invented("Le champ codeAurore attend trois lettres et quatre chiffres"),
      ),
    code_safir: z.string().regex(/^\d{5}$/, invented("Le champ codeSafir attend cinq chiffres")),
    libelle_structure: z.string(),
  })
  .partial()
  .transform(({ code_aurore, code_safir, libelle_structure }) =>
    compact({ code: code_aurore, codeSafir: code_safir, libelle: libelle_structure }),
  );

const entiteV2 = z.object({ organisme: z.object({ code: codes("codeOrganisme", ORGANISMES_CHOISIS) }) });

/** Both versions take the same body; what is not in the list is ignored (G23). */
export function readCalcul(corps: unknown): Demande<Calcul> {
  return read(
    z
      .object({
        origine: codes("origine", ORIGINES_CALCUL).optional(),
        ...z.object(CRITERES).partial().shape,
      })
      .transform(({ origine, ...criteres }) => ({ origine, criteres })),
    corps,
  );
}

export function readDecisionV1(corps: unknown): Demande<Decision> {
  const schema = z
    .object({
      etat_decision: codes("etatDecision", ETATS_DECISION),
      date_decision: jour("dateDecision"),
      organisme_decision: codes("organismeDecision", ORGANISMES_CHOISIS),
      agent_decision: texte("agentDecision"),
      structure_decision: structureV1.optional(),
      motif_refus: codes("motifRefus", MOTIFS_REFUS).optional(),
      commentaire_refus: z.string().optional(),
      parcours: codes("parcours", PARCOURS_CHOISIS).optional(),
      organisme: codes("organisme", ORGANISMES_CHOISIS).optional(),
      structure: structureV1.optional(),
    })
    .transform((lu) => ({
      etatDecision: lu.etat_decision,
      dateDecision: lu.date_decision,
      organismeDecision: lu.organisme_decision,
      agentDecision: lu.agent_decision,
      structureDecision: lu.structure_decision,
      motifRefus: lu.motif_refus,
      commentaireRefus: lu.commentaire_refus,
      parcours: lu.parcours,
      organisme: lu.organisme,
      structure: lu.structure,
    }));
  return checkRefus(read(schema, corps));
}

export function readDecisionV2(corps: unknown): Demande<Decision> {
  const schema = z
    .object({
      etat_decision: codes("etatDecision", ETATS_DECISION),
      date_decision: jour("dateDecision"),
      motif_refus: codes("motifRefus", MOTIFS_REFUS).optional(),
      commentaire_refus: z.string().optional(),
      parcours: codes("parcours", PARCOURS_CHOISIS).optional(),
      referent_parcours: entiteV2.optional(),
    })
    .transform((lu) => ({
      etatDecision: lu.etat_decision,
      dateDecision: lu.date_decision,
      motifRefus: lu.motif_refus,
      commentaireRefus: lu.commentaire_refus,
      parcours: lu.parcours,
      organisme: lu.referent_parcours?.organisme.code,
    }));
  return checkRefus(read(schema, corps));
}

/** `INSCRIPTION_VOLONTAIRE` is used by the official collection though out of the published list (G22): all origins pass. */
export function readOrientationV1(corps: unknown): Demande<OrientationForcee> {
  const schema = z
    .object({
      origine: codes("origine", ORIGINES),
      parcours: codes("parcours", PARCOURS_CHOISIS),
      organisme: codes("organisme", ORGANISMES_CHOISIS),
      date_entree_parcours: jour("dateEntreeParcours").optional(),
      structure: structureV1.optional(),
      structure_decision: structureV1.optional(),
    })
    .transform(({ date_entree_parcours, structure_decision, ...lu }) => ({
      ...lu,
      dateEntreeParcours: date_entree_parcours,
      structureDecision: structure_decision,
    }));
  return read(schema, corps);
}

export function readOrientationV2(corps: unknown): Demande<OrientationForcee> {
  const schema = z
    .object({
      origine: codes("origine", ["INSCRIPTION_CONSEILLER_CD", "INSCRIPTION_AUTO_MILO"]),
      parcours: codes("parcours", PARCOURS_CHOISIS),
      referent_parcours: entiteV2,
      date_entree_parcours: jour("dateEntreeParcours").optional(),
    })
    .transform(({ origine, parcours, referent_parcours, date_entree_parcours }) => ({
      origine,
      parcours,
      organisme: referent_parcours.organisme.code,
      dateEntreeParcours: date_entree_parcours,
    }));
  // The one message that v2 publishes for this operation.
  const lue = read(schema, corps);
  return lue.kind === "lue" ? lue : { kind: "refusee", message: "Les paramètres d'entrées sont incorrects" };
}

/** v1 takes its parameters as HTTP headers. */
export function readModificationV1(headers: Headers): Demande<Modification> {
  const schema = z
    .object({
      codeParcours: codes("codeParcours", PARCOURS_CHOISIS),
      codeStructure: z
        .string()
        .regex(
          /^([A-Za-z]{3}[0-9]{4}|\d{5})$/,
          invented("Le champ codeStructure attend un code Aurore ou Safir"),
        ),
      dateEntreeParcours: jour("dateEntreeParcours"),
    })
    .partial()
    .transform(({ codeParcours, codeStructure, dateEntreeParcours }) => ({
      parcours: codeParcours,
      structure:
        codeStructure && (/^\d/.test(codeStructure) ? { codeSafir: codeStructure } : { code: codeStructure }),
      dateEntreeParcours,
    }))
    .transform(({ structure, ...lu }) => ({ ...lu, structure: structure || undefined }));
  const names = ["codeParcours", "codeStructure", "dateEntreeParcours"];
  const given = names.flatMap((name) => {
    const value = headers.get(name);
    return value ? [[name, value]] : [];
  });
  return given.length ? read(schema, Object.fromEntries(given)) : nothingGiven(names);
}

export function readModificationV2(corps: unknown): Demande<Modification> {
  const schema = z
    .object({
      parcours: codes("codeParcours", PARCOURS_CHOISIS),
      structure_referente_parcours: z.object({
        code: z
          .string()
          .regex(
            /^[A-Za-z]{3}\d{4}$/,
            invented("Le champ codeStructureReferenteParcours attend trois lettres et quatre chiffres"),
          ),
      }),
      date_entree_parcours: jour("dateEntreeParcours"),
    })
    .partial()
    .transform(({ parcours, structure_referente_parcours, date_entree_parcours }) => ({
      parcours,
      structure: structure_referente_parcours,
      dateEntreeParcours: date_entree_parcours,
    }));
  const lue = read(schema, corps);
  const isEmpty = lue.kind === "lue" && Object.values(lue.valeur).every((value) => value === undefined);
  return isEmpty
    ? nothingGiven(["codeParcours", "codeStructureReferenteParcours", "dateEntreeParcours"])
    : lue;
}

function nothingGiven(names: readonly string[]): Demande<never> {
  return { kind: "refusee", message: `Au moins un champ est obligatoire parmi ${names.join(", ")}` };
}

/** A refusal says why and what was chosen instead (« obligatoire » in v2 for the motive; the choice is an assumption). */
function checkRefus(lue: Demande<Decision>): Demande<Decision> {
  if (lue.kind === "refusee" || lue.valeur.etatDecision === "ACCEPTEE") return lue;
  const missing = (["motifRefus", "parcours", "organisme"] as const).find((champ) => !lue.valeur[champ]);
  return missing ? { kind: "refusee", message: obligatoire(missing) } : lue;
}

function read<T>(schema: z.ZodType<T>, corps: unknown): Demande<T> {
  const parsed = schema.safeParse(withoutNulls(corps));
  if (parsed.success) return { kind: "lue", valeur: parsed.data };
  const first = parsed.error.issues[0];
  // A message of ours names its field; one of the library means a body of another shape.
  const message = first?.message.includes("champ")
    ? first.message
    : "Les paramètres d'entrées sont incorrects";
  return { kind: "refusee", message };
}

function withoutNulls(corps: unknown): unknown {
  if (typeof corps !== "object" || corps === null || Array.isArray(corps)) return corps;
  return compact(corps);
}

function compact<T extends object>(object: T): T {
  // Same keys less the empty ones, all of which are optional to whoever reads them.
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== null),
  ) as T;
}
