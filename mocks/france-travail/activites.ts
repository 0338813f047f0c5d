import type { components } from "../../openapi/france-travail/activites-operationnelles-v2.ts";
import type { Memory } from "../memory.ts";
import type { Orientation, Personne } from "../personne.ts";
import { hasPremierRendezVous } from "./rendez-vous-partenaire.ts";
import { activiteOf, lastEvenement } from "./sanction-etats.ts";

export type ActiviteLue = components["schemas"]["Activite"] & {
  identifiantActivite: string;
  codeActivite: string;
  dateEcheance: string;
};
/** One of the work list, with the family to look under where the referential does not say. */
export interface ActiviteListee {
  activite: ActiviteLue;
  codeFamille: string | null;
}

const JOUR_MS = 24 * 3600 * 1000;
/** Days left to act. The fifteen of ACT366 are drawn by France Travail, the five of the others come from its examples. */
const DELAIS: Partial<Record<string, number>> = { ACT366: 15 };
const DELAI = 5;
/** From when on a due date is near: as many days before as in the example of ACT395. */
const PROCHE = 3;
/** Of what bears no date: the day before the catalogue's situations. */
const ORIGINE = "2026-01-05T08:30:00.000Z";

/**
 * The work list of a collectivité, by due date: what the situation of each person attached to it calls for, so that an act
 * done through another API changes it at once (G70), and the activities that people were given besides.
 */
export function listActivites(memory: Memory, collectivite: string): ActiviteListee[] {
  const attached = [...memory.personnes.values()].filter(
    ({ collectivites }) => collectivites === "toutes" || collectivites.includes(collectivite),
  );
  return attached
    .flatMap((personne) => [
      ...[...ofOrientations(personne), ...ofManquements(personne)].map((activite) => ({
        activite,
        codeFamille: null,
      })),
      ...personne.activites.map(({ usager, codeFamille, ...activite }) => ({
        activite: { ...activite, ...(usager !== null && { usager: usager ?? toUsager(personne) }) },
        codeFamille: codeFamille ?? null,
      })),
    ])
    .toSorted((left, right) => compareActivites(left.activite, right.activite));
}

/** Whether the first one comes before: by due date, then by identifier, so that pages never overlap. */
export function compareActivites(
  left: Pick<ActiviteLue, "dateEcheance" | "identifiantActivite">,
  right: Pick<ActiviteLue, "dateEcheance" | "identifiantActivite">,
): number {
  const days = Date.parse(left.dateEcheance) - Date.parse(right.dateEcheance);
  if (days !== 0) return days;
  return left.identifiantActivite < right.identifiantActivite ? -1 : 1;
}

/** ACT382 to decide, ACT414 to re-orient; once decided for the département, ACT380 until the first meeting is taken. */
function ofOrientations(personne: Personne): ActiviteLue[] {
  return personne.orientations.flatMap((orientation) => {
    const { etat, organisme, organismeDecision, statut, dateModification, dateCreation } = orientation;
    const depuis = dateModification ?? dateCreation ?? ORIGINE;
    // With a « délégation » France Travail decides alone.
    if (etat === "EN_ATTENTE" && organismeDecision !== "FT") {
      const code = statut === "PRECONISE_REORIENTATION" ? "ACT414" : "ACT382";
      return [create(personne, code, depuis, toAttributs(personne, orientation))];
    }
    // It is for whom the person was oriented to: the département sees its own.
    const isToTake = etat === "OUVERT" && organisme === "CD";
    if (!isToTake || hasPremierRendezVous(orientation, personne.rendezVous)) return [];
    return [create(personne, "ACT380", orientation.dateOuverture ?? depuis, { motif: "ACC" })];
  });
}

function toAttributs(personne: Personne, { organisme, parcours, criteres }: Orientation) {
  const commune = personne.administratif?.adresses[0]?.codeInseeCommune ?? criteres?.adresse?.code_commune;
  return { typeOrganismeAccompagnateur: organisme, codeInseeCommune: commune, typeParcours: parcours };
}

function ofManquements(personne: Personne): ActiviteLue[] {
  return personne.manquements
    .flatMap(({ consequencesSanction }) => consequencesSanction)
    .flatMap((consequence) => {
      const code = activiteOf(consequence);
      const evenement = lastEvenement(consequence);
      if (!code || !evenement) return [];
      const { idConsequenceSanction } = consequence;
      return [create(personne, code, evenement.recuLe ?? evenement.dateEvenement, { idConsequenceSanction })];
    });
}

type NomAttribut = components["schemas"]["NomAttribut"];

function create(
  personne: Personne,
  codeActivite: string,
  depuis: string,
  attributs: Partial<Record<NomAttribut, string | undefined>>,
): ActiviteLue {
  // What is kept without an offset is UTC (G21).
  const isLocal = /T[^Z+-]*$/.test(depuis);
  const creation = Date.parse(isLocal ? `${depuis}Z` : depuis);
  const echeance = creation + (DELAIS[codeActivite] ?? DELAI) * JOUR_MS;
  const attributsSpecifiques = Object.entries(attributs).flatMap(([nom, valeur]) =>
    valeur === undefined ? [] : [{ nom, valeur }],
  );
  const cle = [personne.numeroFranceTravail, codeActivite, depuis, JSON.stringify(attributs)].join("|");
  return {
    identifiantActivite: toIdentifiant(cle),
    codeActivite,
    usager: toUsager(personne),
    dateCreation: new Date(creation).toISOString(),
    dateEcheance: new Date(echeance).toISOString(),
    dateEcheanceProche: new Date(echeance - PROCHE * JOUR_MS).toISOString(),
    attributsSpecifiques,
  };
}

function toUsager({ numeroFranceTravail }: Personne) {
  return { identifiant: numeroFranceTravail, typeIdentifiant: "numeroFranceTravail" };
}

/** `52898$a4638d98-d8e6-4d7d-83ec-9e5ca522b812`: the same at every reading, and different for another activity. */
function toIdentifiant(cle: string): string {
  const hex = [1, 2, 3, 4].map((nth) => hash(`${nth}${cle}`).toString(16).padStart(8, "0")).join("");
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `${10_000 + (hash(cle) % 90_000)}$${uuid.join("-")}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
