import { z } from "zod";
import { code, dateCivile, entierPositif, instant, lu, motif, objet, texte } from "../champs.ts";

// G49: the lengths published for reading are the only ones known. What has none there gets the longest that France
// Travail publishes for any text (the comments of sanctions): a guard of ours, not a rule of its.
const TEXTE = 4_000;
const NOM_OU_COURRIEL = 255;
const TELEPHONE = 36;
const ADRESSE = 512;

const nom = () => texte(NOM_OU_COURRIEL).optional();
const telephone = () => texte(TELEPHONE).optional();

const organisme = objet({
  code: code(["IND", "FT", "CD", "DCD", "ML", "CE"]).describe(
    "Qui émet le rendez-vous. FT : France Travail ; CD : conseil départemental ; DCD : son délégataire ; ML : mission locale ; CE : Cap emploi ; IND : indéterminé ou autre.",
  ),
  emailContact: nom(),
  telephoneContact: telephone(),
  idStructure: nom().describe("Code Aurore de la structure, à défaut Safir."),
  libelleStructure: nom(),
});

const interlocuteur = objet({
  civilite: code(["M", "Mme", "Mx"]).optional(),
  nom: nom(),
  prenom: nom(),
  email: nom(),
  telephone: telephone(),
  service: nom(),
  organisme: nom().describe("En clair : ce n'est pas un code."),
});

/** `POST …/rendez-vous` and `PUT …/rendez-vous/{id}`: a meeting, whole. */
export const rendezVousSchema = objet({
  date: instant().describe(
    "Heure du lieu, avec son décalage : 2026-02-02T10:30:00+01:00 à Paris en hiver. Elle est transmise comme elle est écrite.",
  ),
  motif: code(["ACC", "ORI", "AUT"]).describe(
    "ACC : premier rendez-vous d'accompagnement, et lui seul ; ORI : orientation ; AUT : autre, précisé par theme.",
  ),
  modaliteContact: code(["PHYSIQUE", "TELEPHONE", "VISIO"]),
  typeReception: code(["IND", "COL"]).describe("IND : individuel ; COL : collectif."),
  statut: code(["PRIS", "EFFECTUE", "MODIFIE", "ABSENT", "ANNULE"]),
  organisme,
  duree: entierPositif("minutes").optional().describe("En minutes."),
  libelleAdresse: nom().describe("Nom du lieu."),
  adresse: texte(ADRESSE).optional().describe("Adresse postale."),
  theme: texte(TEXTE).optional().describe("Montré à la personne à la place du motif AUT."),
  information: texte(TEXTE).optional().describe("Montrée à la personne."),
  commentaire: texte(TEXTE).optional().describe("Écrit par la personne."),
  description: texte(TEXTE).optional(),
  initiateur: code(["USAGER", "PARTENAIRE"]).optional(),
  interlocuteur: interlocuteur.optional().describe("Qui reçoit."),
  telephoneContactUsager: telephone().describe("Numéro d'où la personne sera appelée."),
  urlVisio: texte(TEXTE).optional(),
});
export type RendezVous = z.infer<typeof rendezVousSchema>;

/** `DELETE …/rendez-vous/{id}` says everything in its address. */
export const annulationSchema = objet({});
export type Annulation = z.infer<typeof annulationSchema>;

/** Ours is a UUID; France Travail's has no published shape, but goes into an address as it is. */
export const rendezVousParametres = objet({
  id: motif(
    /^[A-Za-z0-9_-][A-Za-z0-9._~:-]{0,254}$/,
    "Un identifiant de rendez-vous est attendu : le champ ressource de la transmission, ou celui de la liste.",
  ).describe("Identifiant donné à la création (ressource), ou celui de France Travail."),
});

/** `GET …/rendez-vous`: without bounds, all those to come and those of the last thirty days. */
export const lectureQuery = objet({
  depuis: dateCivile().optional().describe("Premier jour voulu."),
  jusqua: dateCivile().optional().describe("Dernier jour voulu."),
}).refine(({ depuis, jusqua }) => depuis === undefined || jusqua === undefined || depuis <= jusqua, {
  path: ["jusqua"],
  error: "« jusqua » ne peut précéder « depuis ».",
});
export type Lecture = z.infer<typeof lectureQuery>;

/** A meeting as it is read, under the names that it is written with; France Travail's further fields under its own. */
export const rendezVousLuSchema = z.looseObject({
  id: lu("Le nôtre pour un rendez-vous créé par la passerelle, sinon celui de France Travail."),
  date: lu("Heure du département, avec son décalage."),
  motif: lu(),
  modaliteContact: lu(),
  typeReception: lu(),
  statut: lu(),
  organisme: z
    .looseObject({
      code: lu(),
      emailContact: lu(),
      telephoneContact: lu(),
      idStructure: lu(),
      libelleStructure: lu(),
    })
    .nullish(),
  duree: z.number().nullish().describe("En minutes."),
  libelleAdresse: lu("Nom du lieu."),
  adresse: lu("Adresse postale."),
  theme: lu(),
  information: lu(),
  commentaire: lu(),
  description: lu(),
  initiateur: lu(),
  interlocuteur: z
    .looseObject({
      civilite: lu(),
      nom: lu(),
      prenom: lu(),
      email: lu(),
      telephone: lu(),
      service: lu(),
      organisme: lu(),
    })
    .nullish(),
  telephoneContactUsager: lu(),
  estEnConflit: z.boolean().nullish().describe("Un autre rendez-vous le chevauche."),
  dateAnnulation: lu("Renseignée : le rendez-vous est annulé."),
  motifAnnulation: lu(),
  historiqueEvenementList: z.array(z.looseObject({ dateReceptionEvenement: lu() })).nullish(),
});
export type RendezVousLu = z.infer<typeof rendezVousLuSchema>;

export const listeSchema = z.strictObject({ elements: z.array(rendezVousLuSchema), suivant: z.null() });
export type Liste = z.infer<typeof listeSchema>;
