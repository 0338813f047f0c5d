import type { Delai } from "../../src/domain/delai.ts";
import { computeParcours } from "../../src/domain/parcours-dossier.ts";
import type { DossierGarde } from "./memoire.ts";

/** The two delays of a dossier as its facts tell them on that day, by the rules of the gateway itself. */
export function readParcours(dossier: DossierGarde, dateObservation: string) {
  const { droitRsa, soumisDroitsDevoirs, faits, collectivite } = dossier;
  return computeParcours({ droitRsa, soumisDroitsDevoirs, faits, collectivite, dateObservation });
}

/** A dossier as the API shows it: without the NIR. */
export function toVue(dossier: DossierGarde, dateObservation: string) {
  const { reference, identite, droitRsa, soumisDroitsDevoirs, faits } = dossier;
  const { regime, orientation, contrat, avertissements } = readParcours(dossier, dateObservation);
  const { nir: _secret, ...usager } = identite ?? {};
  return {
    reference,
    usager: identite && usager,
    droitRsa,
    soumisDroitsDevoirs,
    regime,
    dateObservation,
    delais: { orientation: toDelaiVue(orientation), contrat: toDelaiVue(contrat) },
    parcours: [...toEvenements(droitRsa), ...faits.map(toEvenementVue)].toSorted((left, right) =>
      left.date < right.date ? -1 : left.date > right.date ? 1 : 0,
    ),
    avertissements: avertissements.map(({ regle, message }) => ({ regle, message })),
  };
}

/** A fact as the API shows it. */
export function toEvenementVue({ id, type, date, source, detail }: DossierGarde["faits"][number]) {
  return { id, type, date, source, ...(detail && { detail: { ...detail } }) };
}

function toDelaiVue({ statut, echeance, jours, depart, motif, regles }: Delai) {
  return { statut, echeance, jours, depart, motif, regles: [...regles] };
}

function toEvenements(droitRsa: DossierGarde["droitRsa"]) {
  const dated = [
    ["droit-notifie", droitRsa?.dateNotification],
    ["droit-recu", droitRsa?.dateReception],
    ["droit-fin", droitRsa?.dateFin],
  ] as const;
  return dated.flatMap(([type, date]) =>
    date ? [{ id: type, type, date, source: "departement" as const }] : [],
  );
}
