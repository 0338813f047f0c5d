import { addToJournal, type EntreeJournal, type Memory, readJournal } from "./memory.ts";
import type { Consequence, Personne } from "./personne.ts";

/** What France Travail tells the body that pays the RSA, when what is to be paid changes. */
export interface Notification {
  quand: string;
  destinataire: "CNAF" | "CCMSA";
  numeroFranceTravail: string;
  /** `VALID_SANCTION`, `VALID_LEVEE_SUSP` or `ANNULATION_SANCTION`. */
  evenement: string;
  idConsequenceSanction: string;
  typeConsequenceSanction: string;
  modaliteValidee: string | null;
  montantValide: number | null;
  dureeValidee: number | null;
}

/** Tells the payer: an entry of the journal, the only kind that goes out. What is really sent is not published. */
export function notifyPayeur(
  memory: Memory,
  personne: Personne,
  evenement: string,
  consequence: Consequence,
): void {
  const isMsa = personne.orientations[0]?.origine === "INSCRIPTION_AUTO_MSA";
  const destinataire = isMsa ? "CCMSA" : "CNAF";
  const { idConsequenceSanction, typeConsequenceSanction } = consequence;
  const entree: EntreeJournal = {
    quand: new Date(memory.clock.now()).toISOString(),
    methode: "POST",
    chemin: "/organisme-payeur",
    query: {},
    entetes: {},
    corps: {
      numeroFranceTravail: personne.numeroFranceTravail,
      evenement,
      idConsequenceSanction,
      typeConsequenceSanction,
      modaliteValidee: consequence.modaliteValidee ?? null,
      montantValide: consequence.montantValide ?? null,
      dureeValidee: consequence.dureeValidee ?? null,
    },
    statut: null,
    destinataire,
  };
  addToJournal(memory, entree);
}

/** What the payer was told, oldest first. */
export function readNotifications(memory: Memory): Notification[] {
  return readJournal(memory).flatMap(({ quand, destinataire, corps }) =>
    // Only notifyPayeur, above, writes entries that have an addressee.
    destinataire ? [{ quand, destinataire, ...Object(corps) } as Notification] : [],
  );
}
