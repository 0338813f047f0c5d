import type { Example } from "../contract.ts";
import type { Contrat, Refus, Signature } from "./schema.ts";

export const signatureExamples: readonly Example<Signature>[] = [
  { name: "signature", summary: "Le contrat est signé ce jour-là", corps: { dateSignature: "2026-02-10" } },
  { name: "jour-meme", summary: "Sans date : le jour de la réception", corps: {} },
];

export const refusExamples: readonly Example<Refus>[] = [
  {
    name: "refus",
    summary: "La personne a refusé le contrat ce jour-là",
    corps: { dateRefus: "2026-02-10" },
  },
];

export const contratSigne: Contrat = {
  etat: "SIGNE",
  dateSignature: "2026-02-10T11:00:00.000Z",
  organisme: "Conseil départemental",
  engagements: {
    engagementsUsager: [
      {
        titre: "Je participe activement",
        libelles: [
          "Je m'implique dans les différentes actions définies avec mon référent",
          "Je tiens compte des conseils et des propositions de la structure qui m’accompagne",
        ],
      },
    ],
    engagementsConseiller: [
      {
        titre: "J’accompagne de manière personnalisée",
        libelles: [
          "Je tiens compte de votre parcours, de vos compétences, de vos objectifs et de vos besoins",
        ],
      },
    ],
  },
};

export const contratExamples: readonly Example<Contrat>[] = [
  { name: "signe", summary: "Contrat signé", corps: contratSigne },
  {
    name: "a-signer",
    summary: "Une donnée essentielle a changé : à signer de nouveau",
    corps: {
      etat: "A_SIGNER",
      dateSignature: "2026-02-10T11:00:00.000Z",
      organisme: "Conseil départemental",
    },
  },
  {
    name: "suspendu",
    summary: "L'inscription a cessé",
    corps: { etat: "SUSPENDU", dateSuspension: "2026-10-01T15:00:00.000Z" },
  },
];
