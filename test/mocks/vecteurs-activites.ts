import type { PersonneDecrite } from "../../mocks/personne.ts";
import type { Situation } from "./vecteurs-orientation.ts";

type Activite = NonNullable<PersonneDecrite["activites"]>[number];

/** Of the examples, whose person is 12345678901. */
const EXEMPLE = {
  identifiantActivite: "52898$a4638d98-d8e6-4d7d-83ec-9e5ca522b812",
  dateCreation: "2024-05-22T12:13:20.000Z",
  dateEcheance: "2024-05-27T12:13:20.000Z",
  dateEcheanceProche: "2024-05-22T12:13:20.000Z",
};
const consequence = [{ nom: "idConsequenceSanction", valeur: "78787P45475845M" }];
const instruire: Activite = { ...EXEMPLE, codeActivite: "ACT366", attributsSpecifiques: consequence };
const traiter: Activite = {
  ...instruire,
  identifiantActivite: "52899$a4638d98-d8e6-4d7d-83ec-9e5ca522b812",
  codeActivite: "ACT367",
};

/** Somebody alone, with these activities. */
function alone(...activites: Activite[]): Situation {
  return {
    personne: { numeroFranceTravail: "12345678901", autresNumeros: [], activites },
    seule: true,
  };
}

/** By name of the vector, as in vecteurs-situations.ts. */
export const activitesOperationnelles: Record<string, Situation> = {
  // The example shows two activities of a longer list, and a cursor, which is opaque.
  "Liste Sanction": {
    ...alone(instruire, traiter, {
      ...instruire,
      identifiantActivite: "52900$suivante",
      dateEcheance: "2024-05-28T12:13:20.000Z",
    }),
    reglages: { pageActivites: 2 },
    variables: ["cursor"],
  },
  "Liste Orientation": alone({
    ...EXEMPLE,
    codeActivite: "ACT382",
    attributsSpecifiques: [
      { nom: "typeOrganismeAccompagnateur", valeur: "CD" },
      { nom: "codeInseeCommune", valeur: "33063" },
      { nom: "typeParcours", valeur: "EO" },
    ],
  }),
  "Liste Rendez-vous": alone({
    ...EXEMPLE,
    codeActivite: "ACT380",
    attributsSpecifiques: [{ nom: "motif", valeur: "ACC" }],
  }),
  "Liste Diagnostic (no attributsSpecifiques)": alone({
    ...EXEMPLE,
    codeActivite: "ACT395",
    dateCreation: "2024-05-12T12:13:20.000Z",
    dateEcheanceProche: "2024-05-24T12:13:20.000Z",
  }),
  "no result": alone(),
  "Erreur Paramètre": {},
  "Erreur Paramètre 2": {},
  "referential entry": {},
  "referential domain, GDD-Indemnisation": {},
  "referential domain, PRE-Formation": {},
  "referential family, FAM001-Inscription formation": {},
  "referential family, FAM002-Financement de la formation": {},
  "v1: bare array": alone(instruire),
};
