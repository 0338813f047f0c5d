import { z } from "zod";
import { lu, objet } from "../champs.ts";

export const lectureQuery = objet({});
export type Lecture = z.infer<typeof lectureQuery>;

/** informations-administratives, without the NIR: who asks knows it already, nobody else may (DON-06). */
export const usagerSchema = z.looseObject({
  numeroFranceTravail: lu(),
  adresses: z
    .array(
      z.looseObject({
        codeInseeCommune: lu(),
        codePostal: lu(),
        complementAdresse: lu(),
        complementDestinataire: lu(),
        complementDistribution: lu(),
        libelleCommune: lu(),
        libellePays: lu(),
        numeroTypeLibelleVoie: lu(),
        indicateurResidentQPV: lu(
          "AT en attente, IN indéterminé, NT non traité, NQ hors QPV, QP réside en QPV.",
        ),
      }),
    )
    .nullish(),
  emails: z.array(z.looseObject({ adresseEmail: lu() })).nullish(),
  etatCivil: z
    .looseObject({
      civilite: lu(),
      dateNaissance: lu(),
      nom: lu(),
      nomCorrespondance: lu(),
      prenom: lu(),
      prenomCorrespondance: lu(),
    })
    .nullish(),
  telephones: z.array(z.looseObject({ numeroTelephone: lu() })).nullish(),
});
export type UsagerLu = z.infer<typeof usagerSchema>;

const duree = () => z.number().nullish().describe("Mois d'inscription sur la période.");

/** contrat-usager: the registration, not to be confused with the contrat d'engagement. */
export const statutSchema = z.looseObject({
  statut: lu("Identifié, Inscrit, Cessé, Radié."),
  dateEffetStatut: lu(),
  dureeInscription12: duree(),
  dureeInscription24: duree(),
  dureeInscription36: duree(),
  motifInscriptionCode: lu(),
  motifInscriptionLib: lu(),
  categInscriptionCode: lu(),
  categInscriptionLib: lu(),
  situationRegEmpCode: lu(),
  situationRegEmpLib: lu(),
  motifClotureCode: lu(),
  motifClotureLib: lu(),
});
export type Statut = z.infer<typeof statutSchema>;
