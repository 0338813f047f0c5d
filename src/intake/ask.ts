import type { Connection, FranceTravail } from "../../adapters/client.ts";
import type { Contexte } from "../../adapters/contract.ts";
import { NO_ANSWER, type Outcome } from "../../adapters/outcome.ts";
import { PROBLEMES, Probleme } from "../domain/probleme.ts";
import { findReglage, type Reglage } from "../persistence/collectivites.ts";
import { findDossier, type Identite, learnNumero } from "../persistence/dossiers.ts";
import type { ConsultParts, Lecture } from "./consult.ts";
import { findRessources } from "./ressource.ts";

/** What France Travail answered to a reading. */
export interface Asked {
  outcome: Outcome<unknown>;
  /** Who was searched for, and the number under which France Travail found them; null where it did not. */
  trouvee: { cherchee: Identite; numero: string | null } | null;
}

/**
 * A reading about the person of a dossier.
 * @throws Probleme `dossier-introuvable`, `identite-incomplete`, `ressource-introuvable`: nothing was asked then
 */
export async function askAboutDossier(
  parts: ConsultParts,
  lecture: Lecture,
  reference: string,
  contexte: Contexte,
): Promise<Asked> {
  const { code } = lecture.collectivite;
  const about = { collectivite: code, reference, flux: lecture.flux };
  const [dossier, reglage, found] = await parts.db.inCollectivite(code, async (tx) => [
    await findDossier(tx, parts.chiffrement, code, reference),
    await findReglage(tx, parts.chiffrement, code),
    await findRessources(tx, about, lecture.operation, { corps: null, id: lecture.parametres.id }),
  ]);
  if (!dossier) throw new Probleme("dossier-introuvable", "Aucun dossier sous cette référence.");
  if (!dossier.identite) throw new Probleme("identite-incomplete", PROBLEMES["identite-incomplete"].titre);
  const { identite: cherchee } = dossier;
  const connected = await connect(parts, lecture, reglage, cherchee);
  if (connected.kind !== "accepted") return { outcome: connected, trouvee: null };
  const { numeroFranceTravail: numero } = connected.value;
  if (numero !== null && cherchee.nir !== undefined) {
    await parts.db.inCollectivite(code, (tx) =>
      learnNumero(tx, parts.chiffrement, code, reference, { cherchee, numero }),
    );
  }
  const outcome = await lecture.operation.send(connected.value, lecture.requete, { ...contexte, ...found });
  return { outcome, trouvee: { cherchee, numero } };
}

/** A reading about nobody in particular. */
export async function askAboutCollectivite(
  parts: ConsultParts,
  lecture: Lecture,
  contexte: Contexte,
): Promise<Asked> {
  const { code } = lecture.collectivite;
  const reglage = await parts.db.inCollectivite(code, (tx) => findReglage(tx, parts.chiffrement, code));
  const connected = await connect(parts, lecture, reglage, null);
  if (connected.kind !== "accepted") return { outcome: connected, trouvee: null };
  return { outcome: await lecture.operation.send(connected.value, lecture.requete, contexte), trouvee: null };
}

async function connect(
  parts: ConsultParts,
  lecture: Lecture,
  reglage: Reglage | null,
  usager: Connection["usager"],
): Promise<Outcome<FranceTravail>> {
  if (!reglage?.identifiants)
    return { kind: "unreadable", cause: "identifiants-refuses", reponse: NO_ANSWER };
  return parts.franceTravail.connect({
    collectivite: lecture.collectivite,
    identifiants: reglage.identifiants,
    versionOrientation: reglage.versionOrientation,
    agent: lecture.agent,
    prioritaire: true,
    usager,
  });
}
