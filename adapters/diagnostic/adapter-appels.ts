import { toDateLocale } from "../../src/domain/date-civile.ts";
import { readObjet } from "../casse.ts";
import type { FranceTravail } from "../client.ts";
import { type Contexte, type ReadOperation, type Ressource, read, type Verdict } from "../contract.ts";
import { NO_ANSWER, type Outcome, readOutcome } from "../outcome.ts";
import { withNosIds } from "../ressource.ts";
import {
  autonomieNumeriqueLue,
  type BesoinsLus,
  contraintesLues,
  type DiagnosticCompletLu,
  type DiagnosticLu,
  diagnosticCompletLu,
  type Historique,
  type Lecture,
  lectureQuery,
  pouvoirAgirLu,
} from "./lectures.ts";
import {
  fromBesoins,
  fromDiagnostics,
  fromHistorique,
  toDateExploration,
  toHistoriqueBesoins,
  toPage,
} from "./mapping.ts";
import type { DiagnosticComplet } from "./schema.ts";

type Porte = FranceTravail["diagnosticargumente"];
/** What openapi-fetch gives back of a call. */
type Result = Parameters<typeof readOutcome>[0];
type Page = ReturnType<typeof toPage>;

const HISTORIQUE =
  "?historique=true donne les explorations passées, en liste ({elements, suivant}), bornées par depuis et jusqua, 100 par page au plus.";

/** A reading with its history: two calls of France Travail at one address of ours. */
export function lecture<Reponse, Courant extends Reponse>({
  readNow,
  readPast,
  ...operation
}: Pick<
  ReadOperation<Lecture, Reponse>,
  "path" | "summary" | "description" | "reponse" | "examples" | "absent"
> & {
  readNow: (franceTravail: FranceTravail) => Promise<Outcome<Courant | null>>;
  readPast: (porte: Porte, init: { params: { query: Page } }) => Promise<Result>;
}) {
  return read<Lecture, Reponse | Historique>({
    ...operation,
    description: `${operation.description} ${HISTORIQUE}`,
    query: lectureQuery,
    async send(franceTravail, requete, { ressources }) {
      if (requete.historique !== "true") return withIds(await readNow(franceTravail), ressources);
      const init = { params: { query: toPage(requete) } };
      return withIds(
        readHistorique(await readPast(franceTravail.diagnosticargumente, init), requete),
        ressources,
      );
    },
  });
}

function readHistorique(result: Result, requete: Lecture): Outcome<Historique> {
  return readOutcome(result, (body) => fromHistorique(body, requete));
}

/** The history of needs: of one diagnostic as France Travail keeps it, of all of them out of the whole dossier's. */
export async function readPastBesoins(
  { diagnosticargumente: porte }: FranceTravail,
  requete: Lecture,
  idDiagnostic: string | undefined,
): Promise<Outcome<Historique>> {
  const query = toPage(requete);
  if (idDiagnostic !== undefined) {
    const params = { path: { idDiagnostic }, query };
    return readHistorique(
      await porte.GET("/historisation/diagnostics/{idDiagnostic}/besoins", { params }),
      requete,
    );
  }
  const outcome = readHistorique(await porte.GET("/dossiers/historisation", { params: { query } }), requete);
  return outcome.kind === "accepted" ? { ...outcome, value: toHistoriqueBesoins(outcome.value) } : outcome;
}

/** What was read, each diagnostic under our id where it has one. */
export function withIds<Value>(outcome: Outcome<Value>, ressources: readonly Ressource[]): Outcome<Value> {
  return outcome.kind === "accepted"
    ? { ...outcome, value: withNosIds(outcome.value, "idDiagnostic", ressources) }
    : outcome;
}

/** A whole list as one page of ours. */
export function asPage<Element>(outcome: Outcome<Element[]>) {
  return outcome.kind === "accepted"
    ? { ...outcome, value: { elements: outcome.value, suivant: null } }
    : outcome;
}

export async function readDiagnostics({
  diagnosticargumente,
}: FranceTravail): Promise<Outcome<DiagnosticLu[]>> {
  return readOutcome(await diagnosticargumente.GET("/diagnostics"), fromDiagnostics);
}

/** The diagnostic that the act is about; null where it is not, or no more. */
export async function readDiagnostic(
  franceTravail: FranceTravail,
  { ressource }: Contexte,
): Promise<Outcome<DiagnosticLu | null>> {
  const outcome = await readDiagnostics(franceTravail);
  if (outcome.kind !== "accepted") return outcome;
  const found = outcome.value.find(({ idDiagnostic }) => idDiagnostic === ressource?.idFranceTravail);
  return { ...outcome, value: found ?? null };
}

export async function readBesoins({ diagnosticargumente }: FranceTravail): Promise<Outcome<BesoinsLus[]>> {
  return readOutcome(await diagnosticargumente.GET("/besoins"), fromBesoins);
}

export async function readContraintes({ diagnosticargumente }: FranceTravail) {
  return readOutcome(await diagnosticargumente.GET("/contraintes"), (body) =>
    readObjet(contraintesLues, body),
  );
}

export async function readAutonomie({ diagnosticargumente }: FranceTravail) {
  return readOutcome(await diagnosticargumente.GET("/autonomienumerique"), (body) =>
    readObjet(autonomieNumeriqueLue, body),
  );
}

export async function readPouvoirAgir({ diagnosticargumente }: FranceTravail) {
  return readOutcome(await diagnosticargumente.GET("/pouvoiragir"), (body) => readObjet(pouvoirAgirLu, body));
}

export async function readDossier({ diagnosticargumente }: FranceTravail) {
  return readOutcome(await diagnosticargumente.GET("/dossiers"), (body) =>
    readObjet(diagnosticCompletLu, body),
  );
}

/** What tells whether a whole dossier was written: the diagnostics apart, for those without a need may be left out. */
export async function readWhole(
  franceTravail: FranceTravail,
  _: Contexte,
  { diagnosticsAEnregistrer = [] }: DiagnosticComplet,
): Promise<Outcome<{ diagnostics: DiagnosticLu[]; dossier: DiagnosticCompletLu | null }>> {
  const dossier = await readDossier(franceTravail);
  if (dossier.kind !== "accepted") return dossier;
  if (diagnosticsAEnregistrer.length === 0)
    return { ...dossier, value: { diagnostics: [], dossier: dossier.value } };
  const diagnostics = await readDiagnostics(franceTravail);
  if (diagnostics.kind !== "accepted") return diagnostics;
  return { ...dossier, value: { diagnostics: diagnostics.value, dossier: dossier.value } };
}

type Send<Corps> = (franceTravail: FranceTravail, corps: Corps, contexte: Contexte) => Promise<Outcome<null>>;

/** An act of which France Travail says nothing but that it was done. */
export function sent<Corps>(
  call: (porte: Porte, corps: Corps, contexte: Contexte) => Promise<Result>,
): Send<Corps> {
  return async ({ diagnosticargumente }, corps, contexte) =>
    readOutcome(await call(diagnosticargumente, corps, contexte), () => null);
}

/** The same about one diagnostic: one whose creation was refused or given up has no id to be called by. */
export function sentOn<Corps>(
  call: (porte: Porte, path: { idDiagnostic: string }, corps: Corps, contexte: Contexte) => Promise<Result>,
): Send<Corps> {
  return async ({ diagnosticargumente }, corps, contexte) => {
    const idDiagnostic = contexte.ressource?.idFranceTravail ?? null;
    if (idDiagnostic === null) return NOT_CREATED;
    return readOutcome(await call(diagnosticargumente, { idDiagnostic }, corps, contexte), () => null);
  };
}

export const NOT_CREATED = { kind: "refused", cause: "diagnostic-non-cree", reponse: NO_ANSWER } as const;

/** No rule is published on an exploration to come: it is told, and sent. */
export function checkDates(
  explorations: readonly ({ dateExploration?: string | undefined } | undefined)[],
  contexte: Contexte,
): Verdict {
  const { fuseau } = contexte.collectivite;
  const days = explorations.flatMap((exploration) =>
    exploration?.dateExploration === undefined
      ? []
      : [toDateLocale(Date.parse(toDateExploration(exploration.dateExploration, contexte)), fuseau)],
  );
  const toCome = days.find((day) => day > toDateLocale(contexte.maintenant, fuseau));
  const message = `La date d'exploration, ${toCome}, est à venir : France Travail peut la refuser.`;
  return { kind: "admis", avertissements: toCome === undefined ? [] : [{ regle: "api", message }] };
}
