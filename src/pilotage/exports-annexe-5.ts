import { type Engagement, LIBELLES_MODALITE, listModalites, toDateEcheance } from "../domain/engagement.ts";
import { type Constat, type EtatEngagement, LIBELLES_ENGAGEMENT } from "../domain/engagement-etat.ts";
import type { Flux } from "../domain/flux.ts";
import { type Cellule, writeEntete, writeLignes } from "./exports-csv.ts";
import type { Bloc, DocumentEcrit } from "./exports-docx.ts";
import { formatDate, formatEcheance, formatNombre, formatPart } from "./exports-mots.ts";
import { MASQUE, maskEffectif, maskPart } from "./masque.ts";

/** Of what is measured of a row, what the document tells; whole measures fit. */
export interface MesureExportee extends Constat {
  mode: "production" | "bac-a-sable";
  premiereAcceptee: string | null;
  derniereAcceptee: string | null;
  acceptees30j: number;
  refusees30j: number;
  couverture: number | null;
  concernes: number | null;
  transmis: number | null;
  recette: { premiereAcceptee: string | null } | null;
}

/** A row of Annexe 5: declared, measured. */
export interface LigneExportee {
  flux: Flux;
  ligne: string;
  engagement: Engagement | null;
  mesure: MesureExportee;
}

/** Whose document it is, and of which day. */
export interface Entete {
  collectivite: string;
  /** Civil date, local. */
  dateObservation: string;
}

/** The convention's own words (annexe 5). */
const TITRE =
  "ANNEXE 5 - Engagement du conseil départemental en matière de transmission de données et d'interopérabilité";
const MODALITES = "Modalités prévisionnelles";
const ECHEANCES = "Echéances prévisionnelles du déploiement effectif dans le département";

export const BANDEAU_FICTIF = "Données fictives : ce document vient du bac à sable et n'engage personne.";

/** The table of the convention, then what was measured; counts under 11 are masked, for it goes to the State. */
export function buildAnnexe5(lignes: readonly LigneExportee[], entete: Entete): DocumentEcrit {
  return {
    titre: TITRE,
    collectivite: entete.collectivite,
    situation: `Situation au ${formatDate(entete.dateObservation)}`,
    bandeau: lignes.some(({ mesure }) => mesure.mode === "bac-a-sable") ? BANDEAU_FICTIF : null,
    blocs: [
      ...buildTableaux(lignes, entete),
      { genre: "titre", texte: "Pour le conseil départemental" },
      { genre: "paragraphe", texte: "Date, nom, qualité et signature :" },
    ],
  };
}

/** The two tables, declared and measured, with what their words mean. */
export function buildTableaux(lignes: readonly LigneExportee[], { dateObservation }: Entete): Bloc[] {
  const date = formatDate(dateObservation);
  return [
    { genre: "titre", texte: "Modalités et échéances déclarées" },
    {
      genre: "tableau",
      colonnes: [
        { titre: "", largeur: 26 },
        { titre: MODALITES, largeur: 44 },
        { titre: ECHEANCES, largeur: 30 },
      ],
      lignes: lignes.map(({ ligne, engagement }) => [
        ligne,
        formatModalites(engagement),
        engagement?.sansObjet ? "Sans objet" : formatEcheance(engagement?.echeance ?? null),
      ]),
    },
    { genre: "titre", texte: `Ce qui est mesuré au ${date}` },
    {
      genre: "tableau",
      colonnes: [
        { titre: "Ligne", largeur: 22 },
        { titre: "État", largeur: 25 },
        { titre: "Échanges acceptés", largeur: 20 },
        { titre: "30 derniers jours", largeur: 16, aDroite: true },
        { titre: "Couverture", largeur: 17, aDroite: true },
      ],
      lignes: lignes.map(({ ligne, engagement, mesure }) => [
        ligne,
        formatEtat(engagement, mesure),
        formatEchanges(mesure),
        `${formatNombre(maskEffectif(mesure.acceptees30j))} acceptés\n${formatNombre(maskEffectif(mesure.refusees30j))} refusés`,
        formatCouverture(mesure),
      ]),
    },
    ...NOTES.map((texte) => ({ genre: "note" as const, texte })),
  ];
}

const NOTES = [
  "« Mesuré » : constaté sur les seuls échanges faits à travers la passerelle et acceptés par France Travail, en production. « Déclaré » : dit par le chef de projet, sans échange ici qui le prouve.",
  "Effectif : un échange au moins est accepté (A5-04) ; stable : depuis 30 jours, avec un échange au moins chaque semaine ouvrée. Interrompu : plus rien depuis plus de 7 jours alors qu'un acte était dû. En retard : l'échéance est passée ; un trimestre vaut son dernier jour (A5-03). Prêt : France Travail n'a pas encore ouvert son API. En recette : des essais, qui ne prouvent pas le déploiement.",
  "Couverture : personnes concernées dont l'acte est passé par la passerelle, sur les personnes concernées. « Autres » compte des lectures, sans couverture. Les nombres de 1 à 10, et les parts qui les feraient connaître, ne sont pas publiés.",
  "Ces chiffres sont un contrôle local : le tableau de bord officiel fait foi.",
];

function formatModalites(engagement: Engagement | null): string {
  if (engagement === null) return "Non déclarées";
  const { modalite, precision, editeur, sansObjet, attestation } = engagement;
  if (sansObjet !== null) return `Sans objet\n${sansObjet}`;
  const named = listModalites(engagement).map((une) => LIBELLES_MODALITE[une]);
  return [
    modalite === null ? "Non déclarées" : named.join(", "),
    ...(modalite === "mixte" ? ["modalité mixte"] : []),
    ...(precision === null ? [] : [precision]),
    ...(editeur === null ? [] : [`éditeur : ${editeur}`]),
    ...(attestation === null ? [] : [`attesté le ${formatDate(attestation.date)} : ${attestation.piece}`]),
  ].join("\n");
}

/** What is only declared says so: neither « effectif » nor a date of it. */
function formatEtat(engagement: Engagement | null, mesure: MesureExportee): string {
  const { etat, origine, stable, premiereAcceptee, derniereAcceptee, recette } = mesure;
  const since = (date: string | null | undefined, mots: string) =>
    date ? [`${mots} ${formatDate(date)}`] : [];
  const suite: Partial<Record<EtatEngagement, string[]>> = {
    effectif: [...since(premiereAcceptee, "depuis le"), ...(stable ? ["stable depuis 30 jours"] : [])],
    interrompu: since(derniereAcceptee, "rien depuis le"),
    "en-recette": since(recette?.premiereAcceptee, "premiers essais le"),
    "en-retard": since(engagement?.echeance && toDateEcheance(engagement.echeance), "échéance passée le"),
    pret: ["API de France Travail non ouverte"],
    declare: since(engagement?.attestation?.date, "attesté le"),
  };
  const mot = { mesure: "mesuré", attestation: "non mesuré" };
  const nom = LIBELLES_ENGAGEMENT[etat];
  return [origine === null ? nom : `${nom} (${mot[origine]})`, ...(suite[etat] ?? [])].join("\n");
}

function formatEchanges({ premiereAcceptee, derniereAcceptee }: MesureExportee): string {
  if (premiereAcceptee === null || derniereAcceptee === null) return "aucun";
  return `du ${formatDate(premiereAcceptee)}\nau ${formatDate(derniereAcceptee)}`;
}

function maskCouverture({ couverture, transmis, concernes }: MesureExportee) {
  return maskPart(couverture, transmis ?? 0, concernes ?? 0);
}

function formatCouverture(mesure: MesureExportee): string {
  const { concernes, transmis } = mesure;
  const part = maskCouverture(mesure);
  if (concernes === null) return "sans objet";
  const personnes =
    part === MASQUE || part === null
      ? `${formatNombre(maskEffectif(concernes))} personnes`
      : `${formatNombre(transmis)} sur ${formatNombre(concernes)}`;
  return `${formatPart(part)}\n${personnes}`;
}

const COLONNES = [
  "Ligne",
  MODALITES,
  ECHEANCES,
  "Au plus tard le",
  "État",
  "Mesuré ou déclaré",
  "Règle",
  "Stable",
  "Premier échange accepté",
  "Dernier échange accepté",
  "Acceptés sur 30 jours",
  "Refusés sur 30 jours",
  "Personnes concernées",
  "Personnes transmises",
  "Couverture (%)",
  "Attesté le",
  "Pièce",
  "Observé le",
];

/** The same in one table: one line a row, dates as `YYYY-MM-DD`, counts under 11 masked alike. */
export function writeAnnexe5(lignes: readonly LigneExportee[], { dateObservation }: Entete): string {
  const cells = lignes.map(({ ligne, engagement, mesure }): Cellule[] => {
    const part = maskCouverture(mesure);
    return [
      ligne,
      formatModalites(engagement).replaceAll("\n", " ; "),
      engagement?.echeance ?? null,
      engagement?.echeance ? toDateEcheance(engagement.echeance) : null,
      mesure.etat,
      mesure.origine === "attestation" ? "déclaré" : mesure.origine === "mesure" ? "mesuré" : null,
      mesure.regle,
      mesure.stable ? "oui" : "non",
      mesure.premiereAcceptee,
      mesure.derniereAcceptee,
      maskEffectif(mesure.acceptees30j),
      maskEffectif(mesure.refusees30j),
      maskEffectif(mesure.concernes),
      part === MASQUE ? MASQUE : maskEffectif(mesure.transmis),
      part === null || part === MASQUE ? part : part * 100,
      engagement?.attestation?.date ?? null,
      engagement?.attestation?.piece ?? null,
      dateObservation,
    ];
  });
  return writeEntete(COLONNES) + writeLignes(cells);
}
