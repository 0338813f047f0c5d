import type { Regime } from "../domain/delai.ts";
import type { Bloc } from "./exports-docx.ts";
import { formatDate, formatNombre, formatPart } from "./exports-mots.ts";
import { MASQUE, maskEffectif, maskPart } from "./masque.ts";

const NON_PUBLIE = "non publié";

/* Of the measures of the year, what the état d'avancement tells; whole measures fit. */

interface CouvertureExportee {
  effectif: number;
  couverts: number;
  couverture: number | null;
  droitsDevoirsInconnus: number;
  effort: { dernierJour: string; restants: number; parSemaine: number | null };
}

export interface ContratsExportes {
  ensemble: CouvertureExportee;
  parRegime: Record<Regime, CouvertureExportee>;
}

interface Part {
  semaines: number;
  atteintes: number;
  part: number | null;
}

export interface IntensiteExportee {
  enCours: number;
  prevalence: { accompagnes: number; part: number | null };
  nouveaux: number;
  semaines: {
    semaines: number;
    semainesTransmises: number;
    tauxRenseignement: number | null;
    /** Minutes. */
    moyenneRealisee: number | null;
    quinzeHeures: Part;
  };
  entretiens: { juges: number; atteints: number; part: number | null };
}

export interface SanctionsExportees {
  propositionsConnues: number;
  /** By operation, then by what became of it. */
  parOperation: Record<string, { acceptee: number }>;
  instruction: { enCours: number; echus: number };
}

/** Who has a contract that stands, against 100 % at the territory's own date (CTR-02, CTR-04). */
export function buildContrats({ ensemble, parRegime }: ContratsExportes): Bloc[] {
  const { "primo-entrant": primo, stock } = parRegime;
  const isTold = ({ couverture, couverts, effectif }: CouvertureExportee) =>
    maskPart(couverture, couverts, effectif) !== MASQUE;
  // Of one population that is not told, the whole less the other would tell everything.
  const isEnsembleTold = [primo, stock, ensemble].every(isTold);
  const write = (nom: string, une: CouvertureExportee, told: boolean) => [
    nom,
    told ? formatNombre(maskEffectif(une.effectif)) : NON_PUBLIE,
    told ? formatNombre(une.couverts) : NON_PUBLIE,
    told ? formatPart(une.couverture) : NON_PUBLIE,
    told ? formatNombre(une.effort.restants) : NON_PUBLIE,
    told ? formatNombre(une.effort.parSemaine && Math.ceil(une.effort.parSemaine)) : NON_PUBLIE,
  ];
  const { dernierJour } = ensemble.effort;
  const { droitsDevoirsInconnus, effectif } = ensemble;
  const inconnus = formatNombre(maskPart(droitsDevoirsInconnus, droitsDevoirsInconnus, effectif));
  return [
    {
      genre: "tableau",
      colonnes: [
        { titre: "Population", largeur: 22 },
        { titre: "Personnes concernées", largeur: 17, aDroite: true },
        { titre: "Contrat en vigueur", largeur: 15, aDroite: true },
        { titre: "Couverture", largeur: 15, aDroite: true },
        { titre: "Reste à signer", largeur: 14, aDroite: true },
        { titre: "Par semaine", largeur: 17, aDroite: true },
      ],
      lignes: [
        write("Primo-entrants", primo, isTold(primo)),
        write("Stock", stock, isTold(stock)),
        write("Ensemble", ensemble, isEnsembleTold),
      ],
    },
    {
      genre: "note",
      texte: `100 % attendus au plus tard le ${formatDate(dernierJour)}, date du territoire (CTR-02). Par semaine : contrats à signer chaque semaine d'ici là. Concernées : droit en cours, soumises aux droits et devoirs ou sans qu'on le sache (${inconnus}).`,
    },
  ];
}

/** Intensive accompaniment, from the episodes declared and the weeks told (INT-01, INT-05). */
export function buildIntensite(mesure: IntensiteExportee): Bloc[] {
  const { enCours, prevalence, nouveaux, semaines, entretiens } = mesure;
  const hours = semaines.moyenneRealisee === null ? null : semaines.moyenneRealisee / 60;
  const tell = (part: number | null, numerateur: number, denominateur: number) =>
    formatPart(maskPart(part, numerateur, denominateur));
  const few = maskEffectif(semaines.semainesTransmises) === MASQUE;
  return [
    buildListe([
      ["Personnes en accompagnement intensif", formatNombre(maskEffectif(enCours))],
      ["Part des personnes accompagnées", tell(prevalence.part, enCours, prevalence.accompagnes)],
      ["Entrées de l'année", formatNombre(maskEffectif(nouveaux))],
      [
        "Semaines renseignées",
        tell(semaines.tauxRenseignement, semaines.semainesTransmises, semaines.semaines),
      ],
      ["Heures réalisées par semaine, en moyenne", few ? "non publiée" : formatNombre(hours)],
      [
        "Semaines d'au moins 15 heures",
        tell(semaines.quinzeHeures.part, semaines.quinzeHeures.atteintes, semaines.quinzeHeures.semaines),
      ],
      ["Mois d'au moins deux entretiens", tell(entretiens.part, entretiens.atteints, entretiens.juges)],
    ]),
    {
      genre: "note",
      texte:
        "Une semaine non transmise n'est jamais comptée pour zéro : elle n'est dans aucune moyenne. Règles INT-01, INT-05.",
    },
  ];
}

/** What went through here of sanctions in the year; a sanction handled elsewhere is not seen. */
export function buildSanctions({
  propositionsConnues,
  parOperation,
  instruction,
}: SanctionsExportees): Bloc[] {
  const accepted = (operation: string) => formatNombre(maskEffectif(parOperation[operation]?.acceptee ?? 0));
  return [
    buildListe([
      ["Propositions de France Travail connues ici", formatNombre(maskEffectif(propositionsConnues))],
      ["Suites données à une proposition, acceptées", accepted("evenement")],
      ["Décisions du département transmises", accepted("decision")],
      ["Propositions de radiation transmises", accepted("radiation")],
      ["À instruire, dans les 15 jours", formatNombre(maskEffectif(instruction.enCours))],
      ["À instruire, 15 jours passés", formatNombre(maskEffectif(instruction.echus))],
    ]),
    {
      genre: "note",
      texte: "Ce qui est traité ailleurs n'est pas vu. Les 15 jours d'instruction : règle SAN-22.",
    },
  ];
}

const buildListe = (lignes: readonly (readonly string[])[]): Bloc => ({
  genre: "tableau",
  colonnes: [
    { titre: "Mesure", largeur: 70 },
    { titre: "Valeur", largeur: 30, aDroite: true },
  ],
  lignes,
});
