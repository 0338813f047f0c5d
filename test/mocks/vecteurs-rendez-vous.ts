import type { PersonneDecrite } from "../../mocks/personne.ts";
import type { Situation } from "./vecteurs-orientation.ts";

type RendezVous = NonNullable<PersonneDecrite["rendezVous"]>[number];

const ID = "7aea9cbd-d98e-464a-b38a-17662f4a718a";
const rendezVous: RendezVous = {
  id: ID,
  date: "2024-11-26T10:30:00.000Z",
  duree: 30,
  theme: "Premier rendez-vous d'orientation RSA",
  adresse: "14 Avenue Foch 13004 Marseille",
  libelleAdresse: "Agence France Travail Belle de Mai",
  initiateur: "PARTENAIRE",
  interlocuteur: {
    civilite: "M",
    email: "adupont@metropole13.fr",
    nom: "Dupont",
    organisme: "METROPOLE 13",
    prenom: "Alexandre",
    service: "Accueil usagers",
    telephone: "331213456789",
  },
  organisme: {
    code: "CD",
    emailContact: "contact.support@metropole13.fr",
    idStructure: "HDF0032",
    libelleStructure: "CD du Nord, MILO Nord Essonne",
  },
};
const known: Situation = { personne: { rendezVous: [rendezVous] } };
/** An id is France Travail's to give. */
const created: Situation = { variables: ["id"] };

/** By name of the vector, as in vecteurs-situations.ts. */
export const rendezVousPartenaire: Record<string, Situation> = {
  "collection 3.2 create": created,
  "create, every field": created,
  update: known,
  "update of an unknown id": known,
  cancel: known,
  // Assembled, by its own account: the meeting of its answer is out of the bounds that it asks for.
  "list, bounded": {
    ...known,
    corrige: (body) =>
      JSON.parse(JSON.stringify(body).replace("2023-12-26T10:30:00.000Z", "2024-11-26T10:30:00.000Z")),
  },
  "rdv-insertion shape": created,
};
