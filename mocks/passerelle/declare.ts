import type { DroitRsa } from "../../src/domain/parcours-dossier.ts";
import { type CodeProbleme, Probleme } from "../../src/domain/probleme.ts";
import { CAUSES_IDENTITE } from "../../src/domain/rejeu.ts";
import { normalizeNir, referenceRevealsIdentite } from "../../src/domain/usager.ts";
import type { Memory } from "../memory.ts";
import type { Appel } from "./appel.ts";
import { emitIssue, eraseEvenements } from "./evenements-emis.ts";
import type { Passerelle } from "./guard.ts";
import { cleDossier, type DossierGarde, type Identite, type Objet } from "./memoire.ts";
import { refuseErreurs } from "./probleme.ts";
import { toRelancee } from "./rejeu.ts";

/** The body of `PUT /v1/dossiers/{reference}`. */
export interface Recu {
  usager?: { numeroFranceTravail?: string | null; nir?: string | null; dateNaissance?: string | null } | null;
  droitRsa?: { [Date in keyof DroitRsa]?: DroitRsa[Date] } | null;
  soumisDroitsDevoirs?: boolean | null;
}

/**
 * Creates (201) or replaces (200) a dossier.
 * @throws Probleme `donnees-invalides`, `identite-differente`, `transmissions-en-cours`
 */
export function declareDossier(memory: Memory, appel: Appel, reference: string, recu: Recu): Objet {
  const given = readIdentite(recu);
  const { numeroFranceTravail = null, nir = null } = given ?? {};
  const message =
    "La référence ne doit contenir ni le NIR ni le numéro France Travail de la personne : elle figure dans les adresses.";
  const isRevealing = referenceRevealsIdentite(reference, { numeroFranceTravail, nir });
  refuseErreurs(isRevealing ? [{ chemin: "/reference", message }] : []);

  const { collectivite } = appel;
  const cle = cleDossier(collectivite, reference);
  const known = memory.passerelle.dossiers.get(cle);
  const { identite, autrePersonne } = mergeIdentite(known, given);
  if (autrePersonne && known && hasLeft(memory, known))
    throw new Probleme(
      "transmissions-en-cours",
      "Un acte est en cours d'envoi pour la personne de ce dossier.",
    );
  if (identite && !isSameIdentite(known?.identite ?? null, identite))
    releaseIdentifiees(memory, appel, reference);
  const { dateNotification = null, dateReception = null, dateFin = null } = recu.droitRsa ?? {};
  const dates = [dateNotification, dateReception, dateFin];
  memory.passerelle.dossiers.set(cle, {
    collectivite,
    reference,
    identite,
    nirDonne: identite?.nir ?? (autrePersonne ? null : (known?.nirDonne ?? null)),
    droitRsa: dates.every((date) => date === null) ? null : { dateNotification, dateReception, dateFin },
    soumisDroitsDevoirs: recu.soumisDroitsDevoirs ?? null,
    acteAccepte: known?.acteAccepte ?? false,
    faits: (known?.faits ?? []).filter(({ source }) => !autrePersonne || source !== "france-travail"),
    ressources: known?.ressources ?? [],
    semaines: known?.semaines ?? new Map(),
  });
  return { type: "dossier", id: reference, statut: known ? 200 : 201 };
}

const isSameIdentite = (known: Identite | null, given: Identite) =>
  (["numeroFranceTravail", "nir", "dateNaissance"] as const).every((key) => known?.[key] === given[key]);

/** What its identity had blocked leaves again, in its place. */
function releaseIdentifiees(memory: Memory, { collectivite, maintenant }: Appel, reference: string): void {
  const causes: readonly CodeProbleme[] = CAUSES_IDENTITE;
  for (const one of memory.passerelle.transmissions) {
    if (one.collectivite !== collectivite || one.reference !== reference || one.etat !== "bloquee") continue;
    if (!one.derniereErreur || !causes.includes(one.derniereErreur.code)) continue;
    Object.assign(one, toRelancee(maintenant));
  }
}

function readIdentite({ usager }: Recu): Identite | null {
  if (!usager) return null;
  const { numeroFranceTravail, nir, dateNaissance } = usager;
  return {
    ...(numeroFranceTravail && { numeroFranceTravail }),
    ...(nir && { nir: normalizeNir(nir) }),
    ...(dateNaissance && { dateNaissance }),
  };
}

/** What is known of the same person is kept, another person's identity replaces it whole. */
function mergeIdentite(known: DossierGarde | undefined, given: Identite | null) {
  if (!known?.identite) return { identite: given, autrePersonne: false };
  const { identite, acteAccepte, nirDonne } = known;
  const isSameNir = given?.nir === undefined || nirDonne === null ? null : given.nir === nirDonne;
  const isSameNumero =
    given?.numeroFranceTravail === undefined || identite.numeroFranceTravail === undefined
      ? null
      : given.numeroFranceTravail === identite.numeroFranceTravail;
  const isOther = isSameNir === false || isSameNumero === false;
  if (isOther && acteAccepte) {
    const detail = "Un acte a déjà été accepté à France Travail pour la personne de ce dossier.";
    throw new Probleme("identite-differente", detail);
  }
  if (isOther) return { identite: given, autrePersonne: true };
  if (given === null) return { identite: acteAccepte ? identite : null, autrePersonne: !acteAccepte };
  const merged: Identite = { ...identite, ...given };
  if (isSameNir && identite.nir === undefined) delete merged.nir;
  return { identite: merged, autrePersonne: false };
}

const isPending = ({ etat }: { etat: string }) => etat === "en-attente" || etat === "bloquee";

function pendingOf(memory: Memory, { collectivite, reference }: DossierGarde) {
  return memory.passerelle.transmissions.filter(
    (one) => isPending(one) && one.collectivite === collectivite && one.reference === reference,
  );
}

function hasLeft(memory: Memory, dossier: DossierGarde): boolean {
  return pendingOf(memory, dossier).some(({ aVerifier }) => aVerifier);
}

/**
 * Erases a dossier; its transmissions stay as receipts, under a pseudonym and without content.
 * @throws Probleme `transmissions-en-cours`
 */
export function eraseDossier(
  { memory, fermes }: Passerelle,
  { maintenant }: Appel,
  dossier: DossierGarde,
): void {
  // What only waits for an API to be opened must not hold the erasure back.
  for (const transmission of pendingOf(memory, dossier))
    if (fermes.includes(transmission.flux)) {
      Object.assign(transmission, { etat: "abandonnee", termineeLe: maintenant });
      emitIssue(memory, transmission);
    }
  const pending = pendingOf(memory, dossier).length;
  if (pending > 0) throw new Probleme("transmissions-en-cours", `Transmissions non terminées : ${pending}.`);
  const { collectivite, reference } = dossier;
  const pseudonyme = crypto.randomUUID().replaceAll("-", "").repeat(2);
  for (const transmission of memory.passerelle.transmissions) {
    if (transmission.collectivite !== collectivite || transmission.reference !== reference) continue;
    Object.assign(transmission, { reference: pseudonyme, corps: null, reponse: null, derniereErreur: null });
  }
  eraseEvenements(memory, dossier, pseudonyme);
  for (const { objet } of memory.passerelle.idempotence.values())
    if (objet.type === "dossier" && objet.id === reference) objet.id = pseudonyme;
  memory.passerelle.dossiers.delete(cleDossier(collectivite, reference));
}
