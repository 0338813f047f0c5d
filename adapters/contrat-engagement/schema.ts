import { z } from "zod";
import { dateCivile, lu, objet } from "../champs.ts";

const date = () =>
  dateCivile().optional().describe("Par défaut, le jour de la réception de l'acte ; jamais un jour à venir.");

/** `POST …/contrat-engagement/signature`: the published body holds nothing else. */
export const signatureSchema = objet({ dateSignature: date() });
export type Signature = z.infer<typeof signatureSchema>;

/** `POST …/contrat-engagement/refus`. */
export const refusSchema = objet({ dateRefus: date() });
export type Refus = z.infer<typeof refusSchema>;

export const lectureQuery = objet({});
export type Lecture = z.infer<typeof lectureQuery>;

const engagements = z
  .array(z.looseObject({ titre: lu(), libelles: z.array(z.string()).nullish() }))
  .nullish();

/** A contract as it is read; no field is declared required there, mentions come with a signed one only. */
export const contratSchema = z.looseObject({
  etat: lu("SIGNE, REFUSE, A_SIGNER (à signer de nouveau), EN_ATTENTE_SIGNATURE, SUSPENDU."),
  dateSignature: lu("Instant ; avec A_SIGNER, celui de la signature d'avant."),
  dateRefus: lu("Instant ; avec A_SIGNER, celui du refus d'avant."),
  dateSuspension: lu(),
  organisme: lu("Libellé de l'organisme signataire : ce n'est pas un code."),
  engagements: z
    .looseObject({ engagementsUsager: engagements, engagementsConseiller: engagements })
    .nullish(),
  mentionsLegales: z.record(z.string(), z.unknown()).nullish(),
});
export type Contrat = z.infer<typeof contratSchema>;
