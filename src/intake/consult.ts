import type { FranceTravailAccess } from "../../adapters/client.ts";
import type { Agent, Contexte, ReadOperation } from "../../adapters/contract.ts";
import type { Outcome } from "../../adapters/outcome.ts";
import type { Clock } from "../clock.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import type { FaitNouveau } from "../domain/fait.ts";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import { PROBLEMES, Probleme } from "../domain/probleme.ts";
import { recordReponse } from "../persistence/actes.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database, Tx } from "../persistence/database.ts";
import { refreshDelais } from "../persistence/delais.ts";
import { findDossier, findReferences, isPersonneTrouvee } from "../persistence/dossiers.ts";
import { keepFait } from "../persistence/faits.ts";
import { writeJournal } from "../persistence/journal.ts";
import { type Asked, askAboutCollectivite, askAboutDossier } from "./ask.ts";
import type { LecturesGardees } from "./lectures-gardees.ts";
import { keepSanctions } from "./sanctions-connues.ts";

export interface ConsultParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  franceTravail: FranceTravailAccess;
  lecturesGardees: LecturesGardees;
  mode: Mode;
}

export interface Lecture {
  collectivite: Collectivite;
  logiciel: string;
  agent: Agent;
  /** Null for a reading about the whole collectivité. */
  reference: string | null;
  /** What the path held besides the reference. */
  parametres: Readonly<Record<string, string>>;
  flux: Flux;
  nom: string;
  operation: ReadOperation<unknown, unknown>;
  requete: unknown;
  correlation: string;
}

/** Told to a reader whom France Travail gave no date to come back at; seconds. */
const RETRY_AFTER_S = 30;

/**
 * A reading of France Travail, passed through: the person is found where it is about one, France Travail asked, the
 * journal written, and the dated facts that the answer proves are kept.
 * @returns the adapter's answer; its published copy where there is one and France Travail cannot be read
 * @throws Probleme the reading's own absence code, why the person was not found, or `france-travail-indisponible`
 */
export async function consult(parts: ConsultParts, lecture: Lecture): Promise<unknown> {
  const { operation, requete } = lecture;
  const cle = JSON.stringify([lecture.collectivite.code, lecture.flux, lecture.nom, requete]);
  const gardee = operation.cacheMs === undefined ? null : parts.lecturesGardees.find(cle);
  if (gardee) return gardee.valeur;
  const { value, outcome } = await read(parts, lecture);
  if (outcome.kind !== "accepted") {
    if (operation.repli) return operation.repli(requete);
    throw toProbleme(outcome, parts.clock.now());
  }
  if (value === null) throw new Probleme(operation.absent, PROBLEMES[operation.absent].titre);
  if (operation.cacheMs !== undefined) parts.lecturesGardees.keep(cle, value, operation.cacheMs);
  return value;
}

async function read(
  parts: ConsultParts,
  lecture: Lecture,
): Promise<{ value: unknown; outcome: Outcome<unknown> }> {
  const { operation, reference } = lecture;
  const { code, fuseau } = lecture.collectivite;
  const now = parts.clock.now();
  const contexte: Contexte = {
    collectivite: lecture.collectivite,
    agent: lecture.agent,
    dateActe: toDateLocale(now, fuseau),
    maintenant: now,
    parametres: lecture.parametres,
    ressource: null,
    ressources: [],
  };
  const { outcome, trouvee } =
    reference === null
      ? await askAboutCollectivite(parts, lecture, contexte)
      : await askAboutDossier(parts, lecture, reference, contexte);
  const value = outcome.kind === "accepted" ? outcome.value : null;
  const faits = value === null ? [] : (operation.toFaits?.(value, contexte) ?? []);
  const numeros = value === null ? [] : (operation.rattachement?.listNumeros(value) ?? []);
  const attach = operation.rattachement?.attach;
  const attached = await parts.db.inCollectivite(code, async (tx) => {
    if (
      reference !== null &&
      trouvee &&
      (faits.length > 0 || (value !== null && lecture.flux === "sanction"))
    )
      await keepLu(tx, parts, lecture, { reference, trouvee, faits, now });
    await writeJournal(tx, parts.chiffrement, code, {
      quand: now,
      agent: lecture.agent.identifiant,
      logiciel: lecture.logiciel,
      nature: "consultation",
      reference,
      flux: lecture.flux,
      operation: lecture.nom,
      resultat: outcome.kind,
      correlation: lecture.correlation,
    });
    const references = await findReferences(tx, parts.chiffrement, code, numeros);
    const answer = value === null || !attach ? value : attach(value, references);
    const sanctions = answer === null ? [] : (operation.rattachement?.listSanctions?.(answer) ?? []);
    await keepSanctions(tx, parts.chiffrement, lecture.collectivite, sanctions, now);
    await countLecture(tx, parts, lecture, { outcome, jour: contexte.dateActe });
    return answer;
  });
  return { value: attached, outcome };
}

/** What a reading proves of a dossier: dated facts, and that a sanction of this person is known. */
async function keepLu(
  tx: Tx,
  { chiffrement }: ConsultParts,
  lecture: Lecture,
  lus: {
    reference: string;
    trouvee: NonNullable<Asked["trouvee"]>;
    faits: readonly FaitNouveau[];
    now: number;
  },
): Promise<void> {
  const { reference, now } = lus;
  const { collectivite } = lecture;
  const dossier = await findDossier(tx, chiffrement, collectivite.code, reference, { verrou: true });
  // Erased, or become another person's, while France Travail was answering: nothing of this one is kept.
  if (!dossier || !isPersonneTrouvee(dossier.identite, lus.trouvee)) return;
  for (const fait of lus.faits) {
    const kept = { collectivite: collectivite.code, reference, source: "france-travail", now } as const;
    await keepFait(tx, kept, fait);
  }
  const { id } = lecture.parametres;
  if (lecture.flux === "sanction" && id !== undefined)
    await keepSanctions(tx, chiffrement, collectivite, [{ reference, id }], now);
  await refreshDelais(tx, collectivite, reference, toDateLocale(now, collectivite.fuseau));
}

/** The seventh row has readings alone: they are its traffic (annexe 5, « Autres »). */
async function countLecture(
  tx: Tx,
  { mode }: ConsultParts,
  { collectivite, flux }: Lecture,
  { outcome, jour }: { outcome: Outcome<unknown>; jour: string },
): Promise<void> {
  if (flux !== "autres" || (outcome.kind !== "accepted" && outcome.kind !== "refused")) return;
  const issue = outcome.kind === "accepted" ? "acceptee" : "refusee";
  await recordReponse(tx, { collectivite: collectivite.code, flux, mode, jour, issue }, null);
}

function toProbleme(outcome: Exclude<Outcome<unknown>, { kind: "accepted" }>, now: number): Probleme {
  const franceTravail = outcome.reponse;
  // A reading changes nothing: what is not known of it is only not available.
  if (outcome.kind === "unavailable" || outcome.kind === "uncertain") {
    const retryAt = outcome.kind === "unavailable" ? outcome.retryAt : null;
    const seconds = retryAt === null ? RETRY_AFTER_S : Math.max(1, Math.ceil((retryAt - now) / 1_000));
    const differe = outcome.kind === "unavailable" ? outcome.differe : undefined;
    const code = differe ? outcome.cause : "france-travail-indisponible";
    const detail = differe?.detail ?? null;
    const { titre } = PROBLEMES[code];
    return new Probleme(code, detail === null ? titre : `${titre}. ${detail}`, {
      franceTravail,
      entetes: { "Retry-After": String(seconds) },
    });
  }
  return new Probleme(outcome.cause, PROBLEMES[outcome.cause].titre, { franceTravail });
}
