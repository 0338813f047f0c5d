import { inventee } from "./inventee.ts";
import type { PersonneDecrite } from "./personne.ts";
import { enAttente, ouverte, statut, suivie } from "./situations.ts";
import {
  levee,
  manquement,
  proposition,
  radiation,
  saisie,
  suppression,
  suspension,
  suspensionAllocation,
} from "./situations-sanctions.ts";

const accompagnee = { orientations: [suivie("PSP", "CD")] };

/** Numbers 50 to 69: what the work list, the meetings and the sanctions need, each of them without a contract. */
export const personnesActivites: readonly PersonneDecrite[] = [
  inventee(50, "M.", "JULES", "1990-01-08", "Sanction 2001 : suspension à instruire (ACT366)", {
    ...accompagnee,
    manquements: [manquement("7050", "F01", [proposition("2001", "SUSP_RSA")])],
  }),
  inventee(51, "MME", "KARINE", "1990-02-09", "Sanction 2002 : suspension à traiter (ACT367)", {
    ...accompagnee,
    manquements: [manquement("7051", "F03", [saisie("2002")])],
  }),
  inventee(52, "M.", "LEO", "1990-03-10", "Sanction 2003 : levée de suspension à traiter (ACT369)", {
    ...accompagnee,
    manquements: [manquement("7052", "F03", [levee("2003")])],
  }),
  inventee(53, "MME", "MONA", "1990-04-11", "Sanction 2004 : suppression à traiter (ACT370)", {
    ...accompagnee,
    manquements: [manquement("7053", "F01", [proposition("2004", "SUPPR_RSA", 100, 4)])],
  }),
  inventee(54, "M.", "NOE", "1990-05-12", "Sanction 2005 : suspension décidée, à annuler ou à lever", {
    ...accompagnee,
    manquements: [manquement("7054", "F03", [suspension("2005")])],
  }),
  inventee(
    55,
    "MME",
    "OLGA",
    "1990-06-13",
    "Sanction 2006 : suppression totale de quatre mois, radiation possible",
    {
      ...accompagnee,
      manquements: [manquement("7055", "F01", [suppression("2006")])],
    },
  ),
  inventee(56, "M.", "PABLO", "1990-07-14", "Sanction 2007 : suppression totale, personne déjà radiée", {
    ...accompagnee,
    statut: statut("Radié", "2026-03-01"),
    manquements: [manquement("7056", "F01", [suppression("2007")])],
  }),
  inventee(57, "MME", "QUITTERIE", "1990-08-15", "Sanction 2008 : radiation déjà demandée", {
    ...accompagnee,
    manquements: [manquement("7057", "F01", [suppression("2008"), radiation("2009", "2008")])],
  }),
  inventee(
    58,
    "M.",
    "RAYAN",
    "1990-09-16",
    "Sanctions 2010 (RSA) et 2011 (allocation) d'un même manquement, lu sans numéro",
    {
      ...accompagnee,
      manquements: [
        {
          ...manquement("7058", "F01", [proposition("2010", "SUSP_RSA", 100), suspensionAllocation("2011")]),
          sansIndividu: true,
          faisceauIndices: [
            {
              natureDefaut: "N23",
              dateConstatDefaut: "2026-02-02T00:00:00+01:00",
              attributs: [
                { codeAttribut: "ARDV_TYPE_RDV", valeurAttribut: "N3" },
                { codeAttribut: "ARDV_DATE_RDV", valeurAttribut: "20260126" },
              ],
            },
          ],
        },
      ],
    },
  ),
  inventee(60, "MME", "SALOME", "1991-01-17", "Premier rendez-vous d'accompagnement à prendre (ACT380)", {
    orientations: [ouverte("PSP", "CD")],
  }),
  inventee(
    61,
    "M.",
    "TITOUAN",
    "1991-02-18",
    "Rendez-vous : un pris, un honoré, un annulé, tous au département",
    {
      orientations: [{ ...ouverte("PSP", "CD"), premierRendezVous: "3f0c2a54-0d55-4c0a-9f5e-2b8f6b1d6101" }],
      rendezVous: [
        {
          id: "3f0c2a54-0d55-4c0a-9f5e-2b8f6b1d6101",
          date: "2026-02-03T09:00:00.000Z",
          statut: "EFFECTUE",
          duree: 45,
          theme: "Premier rendez-vous d'accompagnement",
          libelleAdresse: "Maison départementale des solidarités",
          adresse: "1 RUE DES EXEMPLES 33000 BORDEAUX",
          initiateur: "PARTENAIRE",
          interlocuteur: { civilite: "Mme", nom: "FICTIVE", prenom: "ANNE" },
        },
        {
          id: "3f0c2a54-0d55-4c0a-9f5e-2b8f6b1d6102",
          date: "2026-03-03T14:00:00.000Z",
          motif: "AUT",
          theme: "Point d'étape",
          modaliteContact: "TELEPHONE",
          statut: "ANNULE",
          dateAnnulation: "2026-02-27T16:20:00.000Z",
          motifAnnulation: "Empêchement de la personne",
        },
        {
          id: "3f0c2a54-0d55-4c0a-9f5e-2b8f6b1d6103",
          date: "2030-01-15T10:30:00.000Z",
          motif: "AUT",
          theme: "Atelier collectif",
          typeReception: "COL",
          duree: 90,
        },
      ],
    },
  ),
  inventee(62, "MME", "URSULE", "1991-03-19", "Diagnostic modifié par la personne, à valider (ACT395)", {
    ...accompagnee,
    activites: [{ codeActivite: "ACT395" }],
  }),
  inventee(
    63,
    "M.",
    "VICTOR",
    "1991-04-20",
    "Activités inexploitables : sans usager, ou d'un autre identifiant",
    {
      ...accompagnee,
      activites: [
        {
          codeActivite: "ACT366",
          usager: null,
          attributsSpecifiques: [{ nom: "idConsequenceSanction", valeur: "78787P45475845M" }],
        },
        { codeActivite: "ACT380", usager: { identifiant: "A-63", typeIdentifiant: "identifiantRci" } },
      ],
    },
  ),
  inventee(64, "MME", "WINNIE", "1991-05-21", "Activités de codes inconnus ou disparus (ACT368, ACT999)", {
    ...accompagnee,
    activites: [
      {
        codeActivite: "ACT368",
        codeFamille: "GLI100",
        attributsSpecifiques: [{ nom: "idConsequenceSanction", valeur: "2012" }],
      },
      {
        codeActivite: "ACT999",
        codeFamille: "MSACC",
        attributsSpecifiques: [{ nom: "attributInconnu", valeur: "X" }],
      },
    ],
  }),
  inventee(65, "M.", "XAVIER", "1991-06-22", "Préconisation PSO au département en attente, sans contrat", {
    orientations: [enAttente("PSO", "CD")],
  }),
];
