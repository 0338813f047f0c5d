import { ANNEXE_5 } from "./aide-annexe-5.ts";
import { CONTRATS, INDICATEURS, INTENSITE, SANCTIONS } from "./aide-chiffres.ts";
import { RACINE } from "./session.ts";
import { Tableau } from "./tableau.tsx";

export interface Entree {
  chiffre: string;
  mesure: string;
  regle: string;
}

/** What each figure means, by the rule that says so. */
const DELAIS: readonly Entree[] = [
  {
    chiffre: "Orientation : six semaines",
    mesure:
      "42 jours, de la réception par le département de l’information sur le droit à la décision d’orientation. À défaut de réception connue, de la notification : le départ est dit « estimé ».",
    regle: "CASF, D. 262-65-2 ; DEL-01, DEL-03, DEL-05",
  },
  {
    chiffre: "Contrat d’engagement : un mois",
    mesure:
      "De quantième à quantième (le dernier jour d’un mois plus court), de la notification de l’orientation, à défaut de la décision, à la signature. Une nouvelle décision ouvre un nouveau mois.",
    regle: "Code du travail, D. 5411-14-1, D. 5411-8-2 ; DEL-06, DEL-07, DEL-09",
  },
  {
    chiffre: "Stock",
    mesure:
      "Les droits d’avant le 1er janvier 2025 : contrat à signer avant le 1er janvier 2027, 2028 outre-mer. Toujours compté à part.",
    regle: "Instruction, annexe 1 ; CTR-02, DEL-12",
  },
  {
    chiffre: "Part à temps",
    mesure:
      "Respectés / (respectés + hors délai + échus). En cours, non démarrés, incohérents et non applicables n’y sont pas. Sans rien à diviser : « sans objet », jamais 0 %.",
    regle: "delais, taux",
  },
  {
    chiffre: "Échéance passée, encore en cours",
    mesure:
      "Un dossier dont l’échéance est passée est jugé pour de bon : sa part à temps ne bougera plus. Ceux dont l’échéance est à venir sont comptés à part, sans part.",
    regle: "DEL-01, DEL-06",
  },
  {
    chiffre: "Mois « en cours », « * »",
    mesure:
      "Un mois de réception dont un dossier court encore : sa part à temps n’est pas montrée, elle changerait d’elle-même. « * » : plus aucun ne court, mais certains n’ont pas démarré (pas encore orientés) et peuvent encore y compter.",
    regle: "lecture de la passerelle",
  },
  {
    chiffre: "Sous 15, 30, 45, 60, 90 jours",
    mesure:
      "Actes faits en au plus tant de jours, parmi les dossiers qui ont eu tous ces jours. Ce sont les seuils d’autres tableaux de bord : ils comparent, le délai légal est à côté.",
    regle: "delais, piège connu",
  },
  {
    chiffre: "Médiane, 9 sur 10",
    mesure:
      "Sur les actes faits, à temps ou non : la moitié, puis neuf dixièmes d’entre eux ont pris au plus ce nombre de jours.",
    regle: "delais, taux",
  },
  {
    chiffre: "Incohérent",
    mesure:
      "Les dates connues du dossier se contredisent (une décision avant le droit, un contrat sans orientation) : une personne doit regarder.",
    regle: "exemples de delais",
  },
  {
    chiffre: "Complétude",
    mesure: "Part des dossiers ni incohérents ni non applicables, parmi tous ceux du filtre.",
    regle: "indicateurs propres",
  },
];

const TRANSMISSIONS: readonly Entree[] = [
  {
    chiffre: "Acceptée",
    mesure: "France Travail a répondu que l’acte est pris en compte.",
    regle: "contrat de l’API",
  },
  {
    chiffre: "Refusée",
    mesure: "France Travail a refusé, pour de bon : à corriger puis à redire.",
    regle: "contrat de l’API",
  },
  {
    chiffre: "En attente",
    mesure: "L’acte est gardé ; il partira ou repartira seul, sept jours durant.",
    regle: "contrat de l’API",
  },
  {
    chiffre: "Bloquée",
    mesure:
      "Quelqu’un doit agir : la page Transmissions dit qui, pourquoi, et que faire. Gardée trente jours, puis abandonnée ; c’est annoncé sept jours avant.",
    regle: "contrat de l’API",
  },
  {
    chiffre: "Abandonnée",
    mesure:
      "Une personne y a renoncé, un acte plus récent a pris sa place, ou rien n’en a été fait en trente jours ; son contenu est effacé.",
    regle: "contrat de l’API",
  },
];

/** `/tableau-de-bord/aide` */
export function Aide() {
  return (
    <div class="d-flex flex-column gap-3">
      <Section id="annexe-5" titre="L’annexe 5" entrees={ANNEXE_5} adresse={`${RACINE}/annexe-5`} />
      <Section titre="Les délais" entrees={DELAIS} adresse={`${RACINE}/delais`} />
      <Section titre="Les contrats" entrees={CONTRATS} adresse={`${RACINE}/contrats`} />
      <Section titre="L’intensité" entrees={INTENSITE} adresse={`${RACINE}/intensite`} />
      <Section titre="Les sanctions" entrees={SANCTIONS} adresse={`${RACINE}/sanctions`} />
      <Section titre="Les indicateurs" entrees={INDICATEURS} adresse={`${RACINE}/indicateurs`} />
      <Section titre="Les transmissions" entrees={TRANSMISSIONS} adresse={`${RACINE}/transmissions`} />
      <section class="carte">
        <h2>Ce que ces pages ne disent pas</h2>
        <ul class="mb-0">
          <li>
            Les chiffres nationaux : ces mesures servent de contrôle, le tableau de bord national fait foi.
          </li>
          <li>Les fiches actions du volet 2 et l’outil Pilot’Actions : ils se remplissent ailleurs.</li>
          <li>
            L’emploi, la formation, les offres et la satisfaction : ces données ne passent pas par la
            passerelle.
          </li>
          <li>
            Les personnes : un dossier n’y porte que la référence du département, sans nom ni numéro. Ce que
            la passerelle n’a ni transmis, ni lu, ni reçu n’y est pas compté.
          </li>
        </ul>
      </section>
    </div>
  );
}

function Section({
  id,
  titre,
  entrees,
  adresse,
}: {
  id?: string;
  titre: string;
  entrees: readonly Entree[];
  adresse: string;
}) {
  return (
    <section class="carte" id={id}>
      <h2>
        <a href={adresse}>{titre}</a>
      </h2>
      <Tableau
        nom={titre}
        colonnes={[
          { nom: "Chiffre", cell: ({ chiffre }) => chiffre },
          { nom: "Ce qu’il mesure", cell: ({ mesure }) => mesure },
          { nom: "Règle et source", classe: "note", cell: ({ regle }) => regle },
        ]}
        lignes={entrees}
      />
    </section>
  );
}
