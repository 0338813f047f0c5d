import type { Collectivite } from "../domain/collectivite.ts";
import type { Delai } from "../domain/delai.ts";
import type { Fait } from "../domain/fait.ts";
import { computeParcours, type DroitRsa } from "../domain/parcours-dossier.ts";
import { Probleme } from "../domain/probleme.ts";
import { findDossier } from "../persistence/dossiers.ts";
import { listFaits } from "../persistence/faits.ts";
import type { Parts } from "./parts.ts";

/**
 * A dossier as the API shows it: without the NIR, with its delays as of `dateObservation` and its parcours.
 * @throws Probleme `dossier-introuvable`
 */
export async function readDossier(
  parts: Pick<Parts, "db" | "chiffrement">,
  collectivite: Collectivite,
  reference: string,
  dateObservation: string,
) {
  const { dossier, faits } = await parts.db.inCollectivite(collectivite.code, async (tx) => ({
    dossier: await findDossier(tx, parts.chiffrement, collectivite.code, reference),
    faits: await listFaits(tx, collectivite.code, reference),
  }));
  if (!dossier) throw new Probleme("dossier-introuvable", "Aucun dossier sous cette référence.");
  const { droitRsa, soumisDroitsDevoirs, identite } = dossier;
  const parcours = computeParcours({ droitRsa, soumisDroitsDevoirs, faits, collectivite, dateObservation });
  return {
    reference,
    usager: identite && {
      ...(identite.numeroFranceTravail !== undefined && {
        numeroFranceTravail: identite.numeroFranceTravail,
      }),
      ...(identite.dateNaissance !== undefined && { dateNaissance: identite.dateNaissance }),
    },
    droitRsa,
    soumisDroitsDevoirs,
    regime: parcours.regime,
    dateObservation,
    delais: { orientation: toVue(parcours.orientation), contrat: toVue(parcours.contrat) },
    parcours: [...toEvenements(droitRsa), ...faits.map(toEvenement)].toSorted((left, right) =>
      left.date < right.date ? -1 : left.date > right.date ? 1 : 0,
    ),
    avertissements: parcours.avertissements.map(({ regle, message }) => ({ regle, message })),
  };
}

const toVue = ({ statut, echeance, jours, depart, motif, regles }: Delai) => ({
  statut,
  echeance,
  jours,
  depart,
  motif,
  regles: [...regles],
});

const toEvenement = ({ id, type, date, source, detail }: Fait) => ({
  id,
  type,
  date,
  source,
  ...(detail && { detail: { ...detail } }),
});

/** The dates of the right stand in the parcours too; they change by PUT and not by events. */
function toEvenements(droitRsa: DroitRsa | null) {
  const dated = [
    ["droit-notifie", droitRsa?.dateNotification],
    ["droit-recu", droitRsa?.dateReception],
    ["droit-fin", droitRsa?.dateFin],
  ] as const;
  return dated.flatMap(([type, date]) =>
    date ? [{ id: type, type, date, source: "departement" as const }] : [],
  );
}
