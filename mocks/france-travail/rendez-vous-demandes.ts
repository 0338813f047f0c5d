import { z } from "zod";
import { invented } from "../acces.ts";
import type { RendezVous } from "../personne.ts";
import {
  CIVILITES,
  INITIATEURS,
  MODALITES_CONTACT,
  MOTIFS_RENDEZ_VOUS,
  ORGANISMES_RENDEZ_VOUS,
  STATUTS_RENDEZ_VOUS,
  TYPES_RECEPTION,
} from "./rendez-vous-codes.ts";

export type Demande<T> = { kind: "lue"; valeur: T } | { kind: "refusee"; message: string };
/** What a POST or a PUT gives of a meeting, besides its id. */
export type RendezVousDemande = Omit<
  RendezVous,
  "id" | "estEnConflit" | "dateAnnulation" | "motifAnnulation"
>;

// None of these messages is published (G56).
const codes = <const Code extends string>(champ: string, liste: readonly Code[]) =>
  z.enum(liste, {
    error: ({ input }) =>
      input === undefined
        ? `Le champ ${champ} est obligatoire`
        : `Le champ ${champ} doit avoir une de ces valeurs : [${liste.join(", ")}]`,
  });
const texte = (champ: string) => z.string({ error: `Le champ ${champ} attend un texte` }).optional();
/** `2024-08-16T08:30:00.000Z`, or with an offset, as a public client sends it. */
const instant = (champ: string) =>
  z.iso.datetime({
    offset: true,
    error: ({ input }) =>
      input === undefined
        ? `Le champ ${champ} est obligatoire`
        : `Le champ ${champ} attend une date et une heure, avec Z ou un décalage`,
  });

const rendezVousSchema = z.object({
  date: instant("date"),
  modaliteContact: codes("modaliteContact", MODALITES_CONTACT),
  motif: codes("motif", MOTIFS_RENDEZ_VOUS),
  organisme: z.object(
    {
      code: codes("organisme.code", ORGANISMES_RENDEZ_VOUS),
      emailContact: texte("organisme.emailContact"),
      telephoneContact: texte("organisme.telephoneContact"),
      idStructure: texte("organisme.idStructure"),
      libelleStructure: texte("organisme.libelleStructure"),
    },
    "Le champ organisme est obligatoire",
  ),
  statut: codes("statut", STATUTS_RENDEZ_VOUS),
  typeReception: codes("typeReception", TYPES_RECEPTION),
  adresse: texte("adresse"),
  libelleAdresse: texte("libelleAdresse"),
  duree: z.int({ error: "Le champ duree attend un nombre entier de minutes" }).optional(),
  information: texte("information"),
  commentaire: texte("commentaire"),
  description: texte("description"),
  theme: texte("theme"),
  initiateur: codes("initiateur", INITIATEURS).optional(),
  interlocuteur: z
    .object(
      {
        civilite: codes("interlocuteur.civilite", CIVILITES).optional(),
        nom: texte("interlocuteur.nom"),
        prenom: texte("interlocuteur.prenom"),
        email: texte("interlocuteur.email"),
        telephone: texte("interlocuteur.telephone"),
        service: texte("interlocuteur.service"),
        organisme: texte("interlocuteur.organisme"),
      },
      "Le champ interlocuteur attend un objet",
    )
    .optional(),
  telephoneContactUsager: texte("telephoneContactUsager"),
  urlVisio: texte("urlVisio"),
});

/** The meeting that a body describes, or why not. Nulls are absent; what is not in the list is ignored. */
export function readRendezVous(corps: unknown): Demande<RendezVousDemande> {
  const parsed = rendezVousSchema.safeParse(withoutNulls(corps));
  if (parsed.success) return { kind: "lue", valeur: parsed.data };
  const told = parsed.error.issues[0]?.message ?? "";
  const message = told.startsWith("Le champ") ? told : "Les paramètres d'entrées sont incorrects";
  return { kind: "refusee", message: invented(message) };
}

/** The `id` of a body, or null. */
export function readId(corps: unknown): string | null {
  const id = z.object({ id: z.string().min(1) }).safeParse(corps);
  return id.success ? id.data.id : null;
}

/** A day of the query, `dd-MM-yyyy`, as `AAAA-MM-JJ`; null when absent. */
export function readJour(nom: "date-debut" | "date-fin", query: string | null): Demande<string | null> {
  if (!query) return { kind: "lue", valeur: null };
  const [, jour, mois, annee] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(query) ?? [];
  const read = z.iso.date().safeParse(`${annee}-${mois}-${jour}`);
  if (read.success) return { kind: "lue", valeur: read.data };
  return { kind: "refusee", message: invented(`Le paramètre ${nom} attend une date au format dd-MM-yyyy`) };
}

function withoutNulls(corps: unknown): unknown {
  if (typeof corps !== "object" || corps === null || Array.isArray(corps)) return corps;
  const kept = Object.entries(corps).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNulls(value)]));
}
