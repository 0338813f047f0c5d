import type { Regime, StatutDelai } from "../domain/delai.ts";
import { BANDEAU_FICTIF, buildTableaux, type Entete, type LigneExportee } from "./exports-annexe-5.ts";
import {
  buildContrats,
  buildIntensite,
  buildSanctions,
  type ContratsExportes,
  type IntensiteExportee,
  type SanctionsExportees,
} from "./exports-avancement-mesures.ts";
import type { Bloc, DocumentEcrit } from "./exports-docx.ts";
import { formatDate, formatNombre, formatPart } from "./exports-mots.ts";
import { MASQUE, maskCellules, maskEffectif } from "./masque.ts";

/** Of one delay of one population, what the document tells. */
export interface DelaiExporte {
  effectif: number;
  parStatut: Record<StatutDelai, number>;
  taux: number | null;
  mediane: number | null;
  p90: number | null;
  completude: number | null;
}

export interface EtatAvancement {
  annee: number;
  annexe5: readonly LigneExportee[];
  /** Of the rights received in the year; the stock, whose rights are older, whenever they were. */
  delais: {
    orientation: Record<Regime, DelaiExporte>;
    contrat: Record<Regime, DelaiExporte>;
    stock: DelaiExporte;
  };
  contrats: ContratsExportes;
  intensite: IntensiteExportee;
  sanctions: SanctionsExportees;
  /** Typed by the chef de projet; null where nobody has. */
  chefferie: {
    etpChefferie: number | null;
    etpTransformationNumerique: number | null;
    planFormalise: boolean | null;
  } | null;
}

/** The yearly report of the dialogue de gestion, as far as the gateway knows it; counts under 11 are masked. */
export function buildEtatAvancement(mesures: EtatAvancement, entete: Entete): DocumentEcrit {
  const { annee, annexe5, delais, contrats, intensite, sanctions } = mesures;
  return {
    titre: `État d'avancement ${annee}`,
    collectivite: entete.collectivite,
    situation: `Situation au ${formatDate(entete.dateObservation)}`,
    bandeau: annexe5.some(({ mesure }) => mesure.mode === "bac-a-sable") ? BANDEAU_FICTIF : null,
    blocs: [
      { genre: "paragraphe", texte: PREAMBULE },
      { genre: "titre", texte: "1. Annexe 5 : transmission de données et interopérabilité" },
      ...buildTableaux(annexe5, entete),
      { genre: "titre", texte: "2. Délais" },
      ...buildDelais(annee, delais),
      { genre: "titre", texte: "3. Couverture par le contrat d'engagement" },
      ...buildContrats(contrats),
      { genre: "titre", texte: "4. Intensité de l'accompagnement" },
      ...buildIntensite(intensite),
      { genre: "titre", texte: "5. Sanctions" },
      ...buildSanctions(sanctions),
      { genre: "titre", texte: "6. Indicateurs de chefferie (volet 1)" },
      ...buildChefferie(mesures),
      { genre: "titre", texte: "7. Ce que ce document ne calcule pas" },
      ...NON_CALCULES.map((texte) => ({ genre: "paragraphe" as const, texte })),
    ],
  };
}

const PREAMBULE =
  "Les chiffres viennent des échanges et des faits datés connus de la passerelle, sauf ceux qui sont dits déclarés ou saisis. Ils ne disent rien de ce qui s'est fait ailleurs sans lui être déclaré. Les nombres de 1 à 10, et les parts qui les feraient connaître, ne sont pas publiés. Le tableau de bord officiel fait foi : ces chiffres en sont un contrôle local.";

/** Indicators of annexe 3 of the instruction that no traffic tells (annexe-5, Indicateurs macro). */
const NON_CALCULES = [
  "Retour à l'emploi : taux de présence et taux d'accès à l'emploi. Les données d'emploi sont extérieures.",
  "Satisfaction des demandeurs d'emploi, dont BRSA, et des employeurs : enquêtes.",
  "Entreprise : taux et délai de pourvoi des offres, taux de recours des employeurs. Hors des flux transmis.",
  "Formation : accès et présence en emploi six mois après, part des publics prioritaires. Hors des flux transmis.",
  "Fiches actions du volet 2, consommation des crédits, Pilot'Actions : tenus hors de la passerelle.",
];

const COUNTED = [
  "respecte",
  "hors-delai",
  "echu",
  "en-cours",
  "incoherent",
  "non-demarre",
  "non-applicable",
] as const;
const LIBELLES: Record<StatutDelai, string> = {
  respecte: "Respectés",
  "hors-delai": "Faits hors délai",
  echu: "Échus, non faits",
  "en-cours": "En cours",
  incoherent: "Dates incohérentes",
  "non-demarre": "Non démarrés",
  "non-applicable": "Non applicables",
};

function buildDelais(annee: number, { orientation, contrat, stock }: EtatAvancement["delais"]): Bloc[] {
  const columns = [orientation["primo-entrant"], contrat["primo-entrant"], stock].map(tellDelai);
  const cells = (pick: (told: ReturnType<typeof tellDelai>) => string) => columns.map(pick);
  return [
    {
      genre: "tableau",
      colonnes: [
        { titre: "Délai", largeur: 34 },
        { titre: `Orientation, six semaines\ndroits reçus en ${annee}`, largeur: 22, aDroite: true },
        { titre: `Contrat, un mois\ndroits reçus en ${annee}`, largeur: 22, aDroite: true },
        { titre: "Contrat, stock\ndroits d'avant 2025", largeur: 22, aDroite: true },
      ],
      lignes: [
        ["Dossiers", ...cells(({ effectif }) => effectif)],
        ...COUNTED.map((statut, rang) => [LIBELLES[statut], ...cells(({ statuts }) => statuts[rang] ?? "")]),
        ["Part à temps", ...cells(({ taux }) => taux)],
        ["Médiane, en jours", ...cells(({ mediane }) => mediane)],
        ["9 sur 10 en au plus, en jours", ...cells(({ p90 }) => p90)],
        ["Complétude", ...cells(({ completude }) => completude)],
      ],
    },
    {
      genre: "note",
      texte:
        "Part à temps = respectés / (respectés + faits hors délai + échus) ; en cours, incohérents et non applicables restent à côté. Médiane et 9 sur 10 : actes faits. Complétude : dossiers ni incohérents ni non applicables. Règles DEL-01, DEL-06, CTR-02.",
    },
  ];
}

/** A rate, or a number of days, is told only where none of the counts that it comes from is masked. */
function tellDelai({ effectif, parStatut, taux, mediane, p90, completude }: DelaiExporte) {
  const statuts = maskCellules(COUNTED.map((statut) => parStatut[statut]));
  const isTold = (...counted: StatutDelai[]) =>
    counted.every((statut) => statuts[COUNTED.indexOf(statut)] !== MASQUE);
  const days = (jours: number | null) => {
    if (jours === null) return "sans objet";
    return isTold("respecte", "hors-delai") ? formatNombre(jours) : "non publiée";
  };
  return {
    effectif: formatNombre(maskEffectif(effectif)),
    statuts: statuts.map(formatNombre),
    taux: formatPart(taux === null || isTold("respecte", "hors-delai", "echu") ? taux : MASQUE),
    mediane: days(mediane),
    p90: days(p90),
    completude: formatPart(
      completude === null || isTold("incoherent", "non-applicable") ? completude : MASQUE,
    ),
  };
}

function buildChefferie({ annee, chefferie }: EtatAvancement): Bloc[] {
  const etp = (nombre: number | null | undefined) => (nombre == null ? "non saisi" : formatNombre(nombre));
  const plan = chefferie?.planFormalise ?? null;
  return [
    {
      genre: "tableau",
      colonnes: [
        { titre: "Indicateur", largeur: 70 },
        { titre: `${annee}, saisi par le chef de projet`, largeur: 30, aDroite: true },
      ],
      lignes: [
        ["Nombre d'ETP dédié à la chefferie de projet", etp(chefferie?.etpChefferie)],
        ["Nombre d'ETP dédié à la transformation numérique", etp(chefferie?.etpTransformationNumerique)],
        [
          "Formalisation du plan d'action départemental 2025-2027 : oui / non",
          plan === null ? "non saisi" : plan ? "oui" : "non",
        ],
      ],
    },
  ];
}
