import { addDays } from "../src/domain/date-civile.ts";
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

interface Tirage {
  ordre: number;
  /** Civil date of the right. */
  dateReception: string;
  /** Draws a whole number, both ends included. */
  between: (first: number, last: number) => number;
}

/** Days from the right to the decision, and from the decision to the contract; six weeks and a month are the law's. */
type Bornes = [number, number];
const IN_TIME: Record<"orientation" | "contrat", Bornes> = { orientation: [7, 40], contrat: [3, 27] };
const LATE: typeof IN_TIME = { orientation: [44, 90], contrat: [33, 70] };

/** What France Travail knows of somebody to whom that happened. */
export function toSituation(destin: Destin, tirage: Tirage): Partial<PersonneDecrite> {
  const { dateReception, between } = tirage;
  const isLate = destin === "orientation après six semaines, contrat dans le mois";
  const decision = addDays(dateReception, between(...(isLate ? LATE : IN_TIME).orientation));
  const isLateContrat = destin === "orientation dans les six semaines, contrat après un mois";
  const contrat = addDays(decision, between(...(isLateContrat ? LATE : IN_TIME).contrat));
  const organisme = "Conseil départemental";
  const signe = { etat: "SIGNE", dateSignature: `${contrat}T09:00:00.000Z`, organisme } as const;
  const accompagnee = accompany(tirage, decision);

  switch (destin) {
    case "préconisation en attente":
      return { orientations: [date(recommend(tirage.ordre), dateReception, addDays(dateReception, 2))] };
    case "orientée, contrat jamais signé":
      // Half of them missed their first meeting, the others were given none.
      return tirage.ordre % 2 === 0 ? missRendezVous(accompagnee) : withoutRendezVous(accompagnee);
    case "contrat refusé":
      return {
        ...accompagnee,
        contrat: { etat: "REFUSE", dateRefus: `${contrat}T09:00:00.000Z`, organisme },
      };
    case "droit clos, contrat suspendu, inscription cessée": {
      const cessation = addDays(contrat, between(30, 60));
      return {
        ...accompagnee,
        contrat: { etat: "SUSPENDU", dateSuspension: `${cessation}T08:00:00.000Z` },
        statut: statut("Cessé", cessation),
      };
    }
    case "réorientée, contrat à signer de nouveau": {
      const again = addDays(contrat, between(30, 60));
      const [former] = accompagnee.orientations;
      const closed: Orientation = {
        ...former,
        etat: "CLOTURE",
        dateSortieParcours: again,
        motifSortieParcours: "Réorientation",
      };
      const opened: Orientation = {
        ...accompany(tirage, again).orientations[0],
        statut: "DECIDE_REORIENTATION",
      };
      return { ...accompagnee, orientations: [opened, closed], contrat: { ...signe, etat: "A_SIGNER" } };
    }
    case "sanction proposée":
    case "sanction à traiter":
    case "sanction décidée":
      return {
        ...accompagnee,
        contrat: signe,
        manquements: [sanction(destin, tirage.ordre, addDays(contrat, 21))],
      };
    default:
      return { ...accompagnee, contrat: signe };
  }
}

/** Oriented on that day, and met for the first time a week or so later. */
function accompany({ ordre, dateReception, between }: Tirage, decision: string) {
  const { parcours, organisme } = recommend(ordre);
  const opened = ouverte(parcours, organisme);
  const rendezVous = `cohorte-${String(ordre).padStart(3, "0")}-${decision}`;
  const orientation: Orientation = {
    ...date(opened, dateReception, decision),
    dateEntreeParcours: decision,
    ...(opened.decision && { decision: { ...opened.decision, dateDecision: decision } }),
    premierRendezVous: rendezVous,
  };
  const premier = addDays(decision, between(5, 12));
  return {
    orientations: [orientation] as [Orientation], // one, as whoever changes it counts on
    rendezVous: [{ id: rendezVous, date: `${premier}T09:30:00Z`, statut: "EFFECTUE" as const }],
  };
}

type Accompagnee = ReturnType<typeof accompany>;

function missRendezVous({ orientations, rendezVous }: Accompagnee): Partial<PersonneDecrite> {
  return { orientations, rendezVous: rendezVous.map((one) => ({ ...one, statut: "ABSENT" })) };
}

function withoutRendezVous({ orientations: [orientation] }: Accompagnee): Partial<PersonneDecrite> {
  return { orientations: [{ ...orientation, premierRendezVous: undefined }] };
}

/** By turns, a third of each parcours. */
function recommend(ordre: number): Orientation {
  if (ordre % 3 === 0) return enAttente("PED", "FT");
  return ordre % 3 === 1 ? enAttente("PSP", "CD") : enAttente("PSO", "CD");
}

/** The same, made on one day and changed on another. */
function date(orientation: Orientation, creation: string, modification: string): Orientation {
  return {
    ...orientation,
    dateCreation: `${creation}T08:30:00.000`,
    dateModification: `${modification}T10:00:00.000`,
  };
}

const SANCTIONS = {
  "sanction proposée": proposition,
  "sanction à traiter": saisie,
  "sanction décidée": suspension,
};

/** A breach of that day, its events following as those of the other fictitious people do. */
function sanction(destin: keyof typeof SANCTIONS, ordre: number, jour: string) {
  const consequence = SANCTIONS[destin](String(1_000 + ordre), "SUSP_RSA");
  const known = manquement(String(6_000 + ordre), "F01", [consequence]);
  const days = Math.round((Date.parse(jour) - Date.parse("2026-02-02")) / 86_400_000);
  const moved: typeof known = JSON.parse(
    JSON.stringify(known).replace(/\d{4}-\d\d-\d\d(?=T)/g, (one) => addDays(one, days)),
  );
  return moved;
}
