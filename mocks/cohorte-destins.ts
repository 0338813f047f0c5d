import { addDays, daysBetween } from "../src/domain/date-civile.ts";
import type { Jalons } from "./cohorte-jalons.ts";
import type { Orientation, PersonneDecrite } from "./personne.ts";
import { enAttente, ouverte, statut } from "./situations.ts";
import { manquement, proposition, saisie, suspension } from "./situations-sanctions.ts";

/** What became of how many of the cohort. The README gives the same table; a test counts. */
export const DESTINS = {
  "orientation et contrat dans les délais": 60,
  "orientation après six semaines, contrat dans le mois": 20,
  "orientation dans les six semaines, contrat après un mois": 20,
  "contrat refusé": 10,
  "orientée, contrat jamais signé": 20,
  "préconisation en attente": 40,
  "droit clos, contrat suspendu, inscription cessée": 10,
  "réorientée, contrat à signer de nouveau": 6,
  "sanction proposée": 5,
  "sanction à traiter": 4,
  "sanction décidée": 5,
} as const;
export type Destin = keyof typeof DESTINS;

/** One of the cohort: which one, to what end, on which days. */
export interface Vie {
  ordre: number;
  destin: Destin;
  jalons: Jalons;
}

/** Half of those who never sign missed their first meeting, the others were given none. */
export const isAbsente = ({ destin, ordre }: Vie): boolean =>
  destin === "orientée, contrat jamais signé" && ordre % 2 === 0;
const isSansRendezVous = ({ destin, ordre }: Vie): boolean =>
  destin === "orientée, contrat jamais signé" && ordre % 2 === 1;

/** What France Travail knows of somebody on the evening of a civil day: what happens to them later is not there. */
export function toSituation(vie: Vie, jour: string): Partial<PersonneDecrite> {
  const { jalons } = vie;
  const isPast = (one: string | null): one is string => one !== null && one <= jour;
  return {
    orientations: listOrientations(vie, isPast),
    rendezVous: listRendezVous(vie, jour),
    contrat: findContrat(vie, isPast),
    manquements: listManquements(vie, isPast),
    ...(isPast(jalons.cessation) && { statut: statut("Cessé", jalons.cessation) }),
  };
}

type IsPast = (jour: string | null) => jour is string;

/** By turns, a third of each parcours. */
export function recommend(ordre: number): Pick<Orientation, "parcours" | "organisme"> {
  if (ordre % 3 === 0) return { parcours: "PED", organisme: "FT" };
  return { parcours: ordre % 3 === 1 ? "PSP" : "PSO", organisme: "CD" };
}

/** Newest first. */
function listOrientations(vie: Vie, isPast: IsPast): Orientation[] {
  const { ordre, jalons } = vie;
  const { preconisation, decision, repreconisation, redecision } = jalons;
  if (!isPast(preconisation)) return [];
  const { parcours, organisme } = recommend(ordre);
  const recommended = (jour: string) => date(enAttente(parcours, organisme), jour, jour);
  if (!isPast(decision)) return [recommended(preconisation)];
  const opened = (creation: string, entree: string): Orientation => {
    const one = ouverte(parcours, organisme);
    return {
      ...date(one, creation, entree),
      dateEntreeParcours: entree,
      ...(one.decision && { decision: { ...one.decision, dateDecision: entree } }),
    };
  };
  const premier = isTaken(vie, isPast) ? { premierRendezVous: toIdRendezVous(vie) } : {};
  const first = { ...opened(preconisation, decision), ...premier };
  if (!isPast(repreconisation)) return [first];
  if (!isPast(redecision))
    return [{ ...recommended(repreconisation), statut: "PRECONISE_REORIENTATION" }, first];
  return [
    { ...opened(repreconisation, redecision), ...premier, statut: "DECIDE_REORIENTATION" },
    { ...first, etat: "CLOTURE", dateSortieParcours: redecision, motifSortieParcours: "Réorientation" },
  ];
}

const toIdRendezVous = ({ ordre, jalons }: Vie) =>
  `cohorte-${String(ordre).padStart(3, "0")}-${jalons.decision ?? ""}`;

function isTaken(vie: Vie, isPast: IsPast): boolean {
  const { decision } = vie.jalons;
  return decision !== null && isPast(addDays(decision, 1)) && !isSansRendezVous(vie);
}

function listRendezVous(vie: Vie, jour: string): NonNullable<PersonneDecrite["rendezVous"]> {
  const { rendezVous } = vie.jalons;
  const isPast = (one: string | null): one is string => one !== null && one <= jour;
  if (rendezVous === null || !isTaken(vie, isPast)) return [];
  const held = isAbsente(vie) ? "ABSENT" : "EFFECTUE";
  const statut = rendezVous <= jour ? held : "PRIS";
  return [{ id: toIdRendezVous(vie), date: `${rendezVous}T09:30:00Z`, statut }];
}

function findContrat({ destin, jalons }: Vie, isPast: IsPast): PersonneDecrite["contrat"] {
  const { contrat, cessation, redecision } = jalons;
  const organisme = "Conseil départemental";
  if (!isPast(contrat)) return null;
  if (isPast(cessation)) return { etat: "SUSPENDU", dateSuspension: `${cessation}T08:00:00.000Z` };
  if (destin === "contrat refusé")
    return { etat: "REFUSE", dateRefus: `${contrat}T09:00:00.000Z`, organisme };
  const etat = isPast(redecision) ? "A_SIGNER" : "SIGNE";
  return { etat, dateSignature: `${contrat}T09:00:00.000Z`, organisme };
}

/** A breach of that day, its events following as those of the other fictitious people do. */
function listManquements({ ordre, jalons }: Vie, isPast: IsPast) {
  if (!isPast(jalons.proposition)) return [];
  const id = String(1_000 + ordre);
  const proposed = proposition(id, "SUSP_RSA");
  const consequence = isPast(jalons.sanction)
    ? suspension(id)
    : isPast(jalons.saisie)
      ? saisie(id)
      : proposed;
  // Its days are those of the catalogue, where the proposal is of 16 February.
  const decale = daysBetween("2026-02-16", jalons.proposition);
  const known = manquement(String(6_000 + ordre), "F01", [consequence]);
  const moved: typeof known = JSON.parse(
    JSON.stringify(known).replace(/\d{4}-\d\d-\d\d(?=T)/g, (one) => addDays(one, decale)),
  );
  return [moved];
}

/** The same, made on one day and changed on another. */
function date(orientation: Orientation, creation: string, modification: string): Orientation {
  return {
    ...orientation,
    dateCreation: `${creation}T08:30:00.000`,
    dateModification: `${modification}T10:00:00.000`,
  };
}
