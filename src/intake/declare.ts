import type { Clock } from "../clock.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import { toDateLocale } from "../domain/date-civile.ts";
import type { FaitNouveau } from "../domain/fait.ts";
import type { Flux } from "../domain/flux.ts";
import { Probleme } from "../domain/probleme.ts";
import { normalizeNir, referenceRevealsIdentite } from "../domain/usager.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database, Tx } from "../persistence/database.ts";
import { refreshDelais } from "../persistence/delais.ts";
import {
  type Dossier,
  type DroitRsa,
  findDossier,
  type Identite,
  isSameIdentite,
  lockReference,
  matchesNir,
  saveDossier,
} from "../persistence/dossiers.ts";
import { eraseDossierRows } from "../persistence/erasure.ts";
import { deleteFait, deleteFaitsLus, findFait, keepFait } from "../persistence/faits.ts";
import { abandonFermees } from "../persistence/fermees.ts";
import { type Idempotence, type Objet, runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";
import { releaseIdentifiees } from "../persistence/settle.ts";
import { countPending, hasLeft } from "../persistence/transmissions.ts";

export interface DeclareParts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  /** Flows whose API is not open. */
  fermes: readonly Flux[];
}

/** Who declares, and the request it comes with. */
export interface Declarant {
  collectivite: Collectivite;
  logiciel: string;
  agent: { identifiant: string };
  idempotence: Omit<Idempotence, "now" | "logiciel"> | null;
  correlation: string;
}

export interface DossierRecu {
  usager: Identite | null;
  droitRsa: DroitRsa | null;
  soumisDroitsDevoirs: boolean | null;
}

interface Done {
  id: string;
  statut: number;
  replayed: boolean;
}

/**
 * Creates (201) or replaces (200) a dossier, without asking France Travail anything. Acts that its identity had blocked
 * leave again once it is another.
 * @throws Probleme `donnees-invalides` when the reference holds the person's own NIR or number,
 * `identite-differente` when an act was already accepted for someone else, `transmissions-en-cours` while one is
 * being sent, or may have been done, for someone else
 */
export function declareDossier(
  parts: DeclareParts,
  declarant: Declarant,
  reference: string,
  recu: DossierRecu,
): Promise<Done> {
  refuseRevealingReference(reference, recu.usager);
  return run(parts, declarant, reference, async (tx, { now, aujourdhui }) => {
    const { code } = declarant.collectivite;
    await lockReference(tx, parts.chiffrement, code, reference);
    const known = await findDossier(tx, parts.chiffrement, code, reference, { verrou: true });
    const { identite, autrePersonne } = await mergeIdentite(tx, parts, code, known, recu.usager);
    if (autrePersonne && (await hasLeft(tx, code, reference, now))) {
      throw new Probleme(
        "transmissions-en-cours",
        "Un acte est en cours d'envoi pour la personne de ce dossier.",
      );
    }
    await saveDossier(
      tx,
      parts.chiffrement,
      code,
      { ...recu, identite, reference },
      { now, forgetNir: autrePersonne },
    );
    if (autrePersonne) await deleteFaitsLus(tx, code, reference);
    if (identite && !isSameIdentite(known?.identite ?? null, identite)) {
      const released = await releaseIdentifiees(tx, { collectivite: code, reference }, now);
      await journalize(tx, parts, declarant, reference, { actes: released, resultat: "en-attente", now });
    }
    await refreshDelais(tx, declarant.collectivite, reference, aujourdhui);
    return {
      objet: { type: "dossier", id: reference, statut: known ? 200 : 201 },
      nature: known ? "modification" : "creation",
    };
  });
}

function refuseRevealingReference(reference: string, identite: Identite | null): void {
  const nir = identite?.nir ?? null;
  const numeroFranceTravail = identite?.numeroFranceTravail ?? null;
  if (!referenceRevealsIdentite(reference, { numeroFranceTravail, nir })) return;
  throw new Probleme("donnees-invalides", "1 erreur : voir « erreurs ».", {
    erreurs: [
      {
        chemin: "/reference",
        message:
          "La référence ne doit contenir ni le NIR ni le numéro France Travail de la personne : elle figure dans les adresses.",
      },
    ],
  });
}

/** The identity as it will stand: what is known of the same person is kept, another person's replaces it whole. */
async function mergeIdentite(
  tx: Tx,
  parts: DeclareParts,
  code: string,
  known: Dossier | null,
  recue: Identite | null,
): Promise<{ identite: Identite | null; autrePersonne: boolean }> {
  const given = recue && { ...recue, ...(recue.nir !== undefined && { nir: normalizeNir(recue.nir) }) };
  if (!known?.identite) return { identite: given, autrePersonne: false };
  const memeNir =
    given?.nir === undefined
      ? null
      : await matchesNir(tx, parts.chiffrement, code, known.reference, given.nir);
  const same = isSamePerson(known.identite, given, memeNir);
  if (known.acteAccepte && same === false) {
    throw new Probleme(
      "identite-differente",
      "Un acte a déjà été accepté à France Travail pour la personne de ce dossier.",
    );
  }
  if (same === false) return { identite: given, autrePersonne: true };
  // An accepted act must keep finding its person: no identity given then takes none away.
  if (given === null)
    return { identite: known.acteAccepte ? known.identite : null, autrePersonne: !known.acteAccepte };
  const merged: Identite = { ...known.identite, ...given };
  // A NIR that was let go has done its work and is not kept again (DON-06); one never given has it still to do.
  if (memeNir === true && known.identite.nir === undefined) delete merged.nir;
  return { identite: merged, autrePersonne: false };
}

/** True or false where the two can be compared, null where they share nothing to compare. `memeNir`: see `matchesNir`. */
function isSamePerson(known: Identite, given: Identite | null, memeNir: boolean | null): boolean | null {
  const verdicts = memeNir === null ? [] : [memeNir];
  if (given?.numeroFranceTravail !== undefined && known.numeroFranceTravail !== undefined) {
    verdicts.push(given.numeroFranceTravail === known.numeroFranceTravail);
  }
  return verdicts.length === 0 ? null : verdicts.every((verdict) => verdict);
}

/**
 * Keeps what was done outside the gateway. The same type and date again is the same fact (200), a new one is 201.
 * @throws Probleme `dossier-introuvable`
 */
export function declareEvenement(
  parts: DeclareParts,
  declarant: Declarant,
  reference: string,
  fait: FaitNouveau,
): Promise<Done> {
  return run(parts, declarant, reference, async (tx, { now, aujourdhui }) => {
    const { code } = declarant.collectivite;
    await requireDossier(tx, parts, code, reference);
    const kept = await keepFait(tx, { collectivite: code, reference, source: "departement", now }, fait);
    await refreshDelais(tx, declarant.collectivite, reference, aujourdhui);
    return {
      objet: { type: "evenement", id: kept.fait.id, statut: kept.nouveau ? 201 : 200 },
      nature: "modification",
    };
  });
}

/**
 * Withdraws a fact that the department declared.
 * @throws Probleme `evenement-introuvable`; `evenement-atteste` when France Travail or an accepted transmission says so too
 */
export function withdrawEvenement(
  parts: DeclareParts,
  declarant: Declarant,
  reference: string,
  id: string,
): Promise<Done> {
  return run(parts, declarant, reference, async (tx, { aujourdhui }) => {
    const { code } = declarant.collectivite;
    await requireDossier(tx, parts, code, reference);
    const fait = await findFait(tx, code, reference, id);
    if (!fait)
      throw new Probleme("evenement-introuvable", "Aucun évènement sous cet identifiant dans ce dossier.");
    if (fait.source !== "departement") {
      throw new Probleme(
        "evenement-atteste",
        "Cet évènement n'a pas été seulement déclaré par le département.",
      );
    }
    await deleteFait(tx, code, reference, id);
    await refreshDelais(tx, declarant.collectivite, reference, aujourdhui);
    return { objet: { type: "retrait", id, statut: 204 }, nature: "modification" };
  });
}

/**
 * Erases what is kept of the person; the journal keeps a pseudonym. What only waits for France Travail to open an API is
 * given up with the dossier: it may wait for years, and must not hold the erasure back.
 * @throws Probleme `dossier-introuvable`; `transmissions-en-cours` while some wait
 */
export function eraseDossier(parts: DeclareParts, declarant: Declarant, reference: string): Promise<Done> {
  return run(parts, declarant, reference, async (tx, { now }) => {
    const { code } = declarant.collectivite;
    await requireDossier(tx, parts, code, reference);
    const abandoned = await abandonFermees(tx, { collectivite: code, reference }, parts.fermes, now);
    const pending = await countPending(tx, code, reference);
    if (pending > 0)
      throw new Probleme("transmissions-en-cours", `Transmissions non terminées : ${pending}.`);
    await journalize(tx, parts, declarant, reference, { actes: abandoned, resultat: "abandonnee", now });
    await eraseDossierRows(tx, parts.chiffrement, code, reference);
    return { objet: { type: "effacement", id: "", statut: 204 }, nature: "suppression" };
  });
}

/** One line of the journal for each act that what was declared moved. */
async function journalize(
  tx: Tx,
  { chiffrement }: DeclareParts,
  { collectivite, agent, logiciel }: Declarant,
  reference: string,
  moved: {
    actes: readonly { id: string; flux: Flux; operation: string }[];
    resultat: "abandonnee" | "en-attente";
    now: number;
  },
): Promise<void> {
  for (const { id, flux, operation } of moved.actes) {
    await writeJournal(tx, chiffrement, collectivite.code, {
      quand: moved.now,
      agent: agent.identifiant,
      logiciel,
      nature: "transmission",
      reference,
      flux,
      operation,
      resultat: moved.resultat,
      correlation: id,
    });
  }
}

async function requireDossier(tx: Tx, parts: DeclareParts, code: string, reference: string): Promise<void> {
  const dossier = await findDossier(tx, parts.chiffrement, code, reference, { verrou: true });
  if (!dossier) throw new Probleme("dossier-introuvable", "Aucun dossier sous cette référence.");
}

type Act = (
  tx: Tx,
  time: { now: number; aujourdhui: string },
) => Promise<{
  objet: Objet;
  nature: "creation" | "modification" | "suppression";
}>;

/** One transaction: the idempotency key, the act, its line in the journal. */
async function run(parts: DeclareParts, declarant: Declarant, reference: string, act: Act): Promise<Done> {
  const { code, fuseau } = declarant.collectivite;
  const now = parts.clock.now();
  const idempotence = declarant.idempotence && {
    ...declarant.idempotence,
    logiciel: declarant.logiciel,
    now,
  };
  return parts.db.inCollectivite(code, async (tx) => {
    const { objet, replayed } = await runOnce(tx, parts.chiffrement, code, idempotence, async () => {
      const done = await act(tx, { now, aujourdhui: toDateLocale(now, fuseau) });
      await writeJournal(tx, parts.chiffrement, code, {
        quand: now,
        agent: declarant.agent.identifiant,
        logiciel: declarant.logiciel,
        nature: done.nature,
        reference,
        operation: done.objet.type,
        resultat: String(done.objet.statut),
        correlation: declarant.correlation,
      });
      return done.objet;
    });
    return { id: objet.id, statut: objet.statut, replayed };
  });
}
