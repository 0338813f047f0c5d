import { checkMotif } from "../../src/domain/rendez-vous.ts";
import { isRecord } from "../casse.ts";
import type { FranceTravail } from "../client.ts";
import {
  type Contexte,
  type ContexteRegle,
  defineAdapter,
  type Reconciliation,
  read,
  type Verdict,
  write,
} from "../contract.ts";
import { type Failure, NO_ANSWER, type Outcome, readOutcome } from "../outcome.ts";
import { toNotreId } from "../ressource.ts";
import { annulationExamples, listeExamples, modificationExamples, rendezVousExamples } from "./examples.ts";
import {
  findDeposited,
  fromDepot,
  fromListe,
  isCancelled,
  type Lu,
  says,
  toBornes,
  toJournee,
  toRendezVous,
  toRendezVousModifie,
} from "./mapping.ts";
import {
  annulationSchema,
  type Lecture,
  lectureQuery,
  listeSchema,
  type RendezVous,
  rendezVousParametres,
  rendezVousSchema,
} from "./schema.ts";

export const rendezVousAdapter = defineAdapter({
  flux: "rendez-vous",
  operations: {
    lecture: read({
      path: "/rendez-vous",
      summary: "Lister les rendez-vous",
      description:
        "Les rendez-vous de la personne, tous organismes confondus : sans bornes, ceux à venir et ceux des trente derniers jours. Ils se lisent sous les noms et les codes employés pour les écrire, à l'heure du département ; ce que France Travail ajoute garde le nom qu'elle lui donne. Aucun rendez-vous : une liste vide.",
      query: lectureQuery,
      reponse: listeSchema,
      examples: listeExamples,
      absent: "ressource-introuvable",
      async send(franceTravail, bornes, contexte) {
        const outcome = await readListe(franceTravail, bornes, contexte);
        if (outcome.kind !== "accepted") return outcome;
        const elements = outcome.value.map(({ rendezVous: { id, ...rest } }) => ({
          id: id && toNotreId(contexte.ressources, id),
          ...rest,
        }));
        return { ...outcome, value: { elements, suivant: null } };
      },
    }),

    creation: write({
      method: "POST",
      path: "/rendez-vous",
      summary: "Prendre un rendez-vous",
      description:
        "L'identifiant du rendez-vous est donné aussitôt, dans ressource, et ne change plus ; celui de France Travail figure dans la réponse de la transmission. Un second rendez-vous de motif ACC donne un avertissement. Si la réponse de France Travail se perd, la liste du jour est lue avant tout renvoi, et le rendez-vous qui s'y trouve est repris au lieu d'être pris une seconde fois.",
      schema: rendezVousSchema,
      examples: rendezVousExamples,
      check: ({ motif }, contexte) => check(motif, contexte),
      ressource: { creates: ({ motif }) => ({ nature: motif }), toIdFranceTravail },
      send: (franceTravail, rendezVous) => deposit(franceTravail, rendezVous),
      reconcile: reconcileDepot,
    }),

    modification: write({
      method: "PUT",
      path: "/rendez-vous/{id}",
      parametres: rendezVousParametres,
      summary: "Modifier un rendez-vous",
      description:
        "Le rendez-vous est donné entier, tel qu'il doit être désormais. S'il n'est pas ou plus connu de France Travail, il y est pris de nouveau, sous le même identifiant ici. Transmise de nouveau à l'identique pendant que la précédente attend encore, sans être jamais partie, elle prend sa place : la précédente finit abandonnee, avec remplaceePar.",
      schema: rendezVousSchema,
      examples: modificationExamples,
      remplace: "identique",
      check: ({ motif }, contexte) => check(motif, contexte),
      ressource: { toIdFranceTravail },
      send: modify,
      reconcile: reconcileModification,
    }),

    annulation: write({
      method: "DELETE",
      path: "/rendez-vous/{id}",
      parametres: rendezVousParametres,
      summary: "Annuler un rendez-vous",
      description:
        "Un rendez-vous que France Travail ne connaît pas, ou qui ne lui est jamais parvenu, compte comme annulé.",
      schema: annulationSchema,
      examples: annulationExamples,
      send: (franceTravail, _, contexte) => cancel(franceTravail, contexte),
      reconcile: (franceTravail, _, contexte) => reconcileAnnulation(franceTravail, contexte),
    }),
  },
});

function check(motif: string, { ressource, ressources }: ContexteRegle): Verdict {
  const others = ressources.filter(({ id }) => id !== ressource?.id);
  return checkMotif(
    motif,
    others.map(({ nature }) => nature),
  );
}

async function readListe(
  { rendezVousPartenaire }: FranceTravail,
  bornes: Lecture,
  { collectivite }: Contexte,
): Promise<Outcome<Lu[]>> {
  const params = { query: toBornes(bornes) };
  return readOutcome(await rendezVousPartenaire.GET("/rendez-vous-usager", { params }), (body) =>
    fromListe(body, collectivite.fuseau),
  );
}

async function deposit(
  { rendezVousPartenaire }: FranceTravail,
  rendezVous: RendezVous,
): Promise<Outcome<Depot>> {
  const body = toRendezVous(rendezVous);
  return readOutcome(await rendezVousPartenaire.POST("/rendez-vous", { body }), fromDepot);
}

/** What an accepted act says of the meeting: France Travail's id, which is bound to ours. */
type Depot = { id: string };

function toIdFranceTravail(value: unknown): string | null {
  return isRecord(value) && typeof value.id === "string" ? value.id : null;
}

/** The whole meeting is sent, and made again where France Travail does not know it (any more). */
async function modify(
  franceTravail: FranceTravail,
  rendezVous: RendezVous,
  contexte: Contexte,
): Promise<Outcome<Depot>> {
  const id = contexte.ressource?.idFranceTravail;
  if (id) return change(franceTravail, rendezVous, id);
  // Its creation was refused or given up, perhaps in doubt: what may have come of it is looked for before another is made.
  const journee = await readListe(
    franceTravail,
    toJournee(rendezVous, contexte.collectivite.fuseau),
    contexte,
  );
  if (journee.kind !== "accepted") return journee;
  const found = findDeposited(journee.value, rendezVous, contexte.ressources);
  if (found === undefined) return DOUBTFUL;
  return found ? change(franceTravail, rendezVous, found.id) : deposit(franceTravail, rendezVous);
}

async function change(
  franceTravail: FranceTravail,
  rendezVous: RendezVous,
  id: string,
): Promise<Outcome<Depot>> {
  const body = toRendezVousModifie(rendezVous, id);
  const outcome = readOutcome(await franceTravail.rendezVousPartenaire.PUT("/rendez-vous", { body }), () => ({
    id,
  }));
  return isUnknown(outcome) ? deposit(franceTravail, rendezVous) : outcome;
}

/** What is not known there has nothing to be cancelled (G56); what never got there is not asked about. */
async function cancel({ rendezVousPartenaire }: FranceTravail, contexte: Contexte): Promise<Outcome<null>> {
  const id = contexte.ressource?.idFranceTravail;
  if (!id) return { kind: "accepted", value: null, reponse: NO_ANSWER };
  const params = { path: { id } };
  const outcome = readOutcome(await rendezVousPartenaire.DELETE("/rendez-vous/{id}", { params }), () => null);
  return isUnknown(outcome) ? { kind: "accepted", value: null, reponse: outcome.reponse } : outcome;
}

function isUnknown(outcome: Outcome<unknown>): boolean {
  return outcome.kind === "refused" && outcome.reponse.code === "ID_NON_RECONNU";
}

/** A repeat makes a second meeting (G57): the day is read, and what is found there adopted. */
async function reconcileDepot(
  franceTravail: FranceTravail,
  rendezVous: RendezVous,
  contexte: Contexte,
): Promise<Reconciliation> {
  const journee = await readListe(
    franceTravail,
    toJournee(rendezVous, contexte.collectivite.fuseau),
    contexte,
  );
  if (journee.kind !== "accepted") return { kind: "unsettled", outcome: journee };
  const found = findDeposited(journee.value, rendezVous, contexte.ressources);
  if (found === null) return { kind: "not-done" };
  return found
    ? { kind: "done", outcome: { ...journee, value: found } }
    : { kind: "unsettled", outcome: DOUBTFUL };
}

/**
 * Sending the same meeting again under its id changes nothing; what must not happen twice is its being made again, which
 * is looked for where the id is not on the list.
 */
async function reconcileModification(
  franceTravail: FranceTravail,
  rendezVous: RendezVous,
  contexte: Contexte,
): Promise<Reconciliation> {
  const id = contexte.ressource?.idFranceTravail;
  const isIt = (lu: Lu) => Boolean(id) && lu.rendezVous.id === id;
  const journee = await readListe(
    franceTravail,
    toJournee(rendezVous, contexte.collectivite.fuseau),
    contexte,
  );
  if (journee.kind !== "accepted") return { kind: "unsettled", outcome: journee };
  const known = journee.value.find(isIt);
  if (known && id && says(known, rendezVous)) return { kind: "done", outcome: { ...journee, value: { id } } };
  const found = known ? null : findDeposited(journee.value, rendezVous, contexte.ressources);
  if (found === null) return { kind: "not-done" };

  const liste = await readListe(franceTravail, {}, contexte);
  if (liste.kind !== "accepted") return { kind: "unsettled", outcome: liste };
  // still there on its former day: what was found is another one
  if (liste.value.some(isIt)) return { kind: "not-done" };
  return found
    ? { kind: "done", outcome: { ...journee, value: found } }
    : { kind: "unsettled", outcome: DOUBTFUL };
}

/** Where the list does not show it, or is too short to, cancelling again settles it: it cannot be done twice. */
async function reconcileAnnulation(
  franceTravail: FranceTravail,
  contexte: Contexte,
): Promise<Reconciliation> {
  const liste = await readListe(franceTravail, {}, contexte);
  if (liste.kind !== "accepted") return { kind: "unsettled", outcome: liste };
  const id = contexte.ressource?.idFranceTravail;
  const known = liste.value.find(({ rendezVous }) => rendezVous.id === id);
  return known && isCancelled(known)
    ? { kind: "done", outcome: { ...liste, value: null } }
    : { kind: "not-done" };
}

/** Several meetings fit, or one of which too little is said: a person of the département tells. */
const DOUBTFUL: Failure = { kind: "uncertain", cause: "issue-incertaine", reponse: NO_ANSWER };
