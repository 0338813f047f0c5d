import { addDays } from "../domain/date-civile.ts";
import { REPERES } from "../domain/mesure-delai.ts";
import type { VueDelais } from "./delais.tsx";
import { type Ajout, writeAdresse } from "./delais-adresse.ts";
import { DELAIS } from "./delais-regles.tsx";
import { toJours, toNombre, toPourcent } from "./format.ts";
import { Histogramme } from "./graphiques.tsx";
import { Defile } from "./layout.tsx";
import { Tableau } from "./tableau.tsx";

/** How many days the acts took, the legal term marked; then the round thresholds of others beside it. */
export function Jours(vue: VueDelais) {
  const { filtre, mesure } = vue;
  const { de, terme } = DELAIS[filtre.delai];
  const isStock = filtre.regime === "stock";
  return (
    <section class="carte">
      <h2>En combien de jours</h2>
      <p class="note mb-1">
        Jours {isStock ? "entre le 1er janvier 2025 et la signature du contrat" : de}, pour les actes faits.
        {!isStock && filtre.delai === "contrat" && (
          <> Un mois fait 28 à 31 jours : dans la bande, seul le mois de départ dit si l’acte est à temps.</>
        )}
      </p>
      <Defile nom="Graphique par nombre de jours">
        <Histogramme
          histogramme={mesure.histogramme}
          repere={isStock ? null : { ...REPERES[filtre.delai], nom: terme }}
          titre="Nombre de dossiers par nombre de jours ; le tableau suit"
        />
      </Defile>
      {!isStock && <Seuils {...vue} />}
      <details>
        <summary>Le tableau</summary>
        <Tableau
          nom="Dossiers par nombre de jours"
          classe="serre etroit"
          colonnes={[
            { nom: "Jours", cell: ({ jours }) => toJours(jours) },
            {
              nom: "Dossiers",
              n: true,
              cell: ({ jours, effectif }) => (
                <a href={writeAdresse("/delais/dossiers", filtre, { jours })}>{toNombre(effectif)}</a>
              ),
            },
          ]}
          lignes={mesure.histogramme}
        />
      </details>
    </section>
  );
}

/** The legal term first; the others compare, and are never the rule. */
function Seuils({ filtre, mesure, aujourdhui, dans }: VueDelais) {
  const list = (ajout: Ajout) => writeAdresse("/delais/dossiers", filtre, ajout);
  const { mature } = mesure;
  const legal = {
    nom: `${DELAIS[filtre.delai].terme} : le délai légal`,
    part: mature.taux,
    faits: mature.respecte,
    concernes: mature.effectif,
    versFaits: list({ statut: ["respecte"], echeanceAu: dans(-1) }),
    versConcernes: list({ statut: ["respecte", "hors-delai", "echu"], echeanceAu: dans(-1) }),
  };
  const autres = mesure.seuils.map(({ jours, ...seuil }) => {
    const concernes: Ajout = {
      statut: ["respecte", "hors-delai", "en-cours", "echu"],
      departAu: addDays(aujourdhui, -jours - 1),
    };
    return {
      ...seuil,
      nom: toJours(jours),
      versFaits: list({ ...concernes, joursMax: jours }),
      versConcernes: list(concernes),
    };
  });
  return (
    <Defile nom="Part faite sous chaque seuil">
      <table class="tableau serre etroit">
        <caption>
          Part faite sous chaque seuil, parmi les dossiers qui en ont eu tous les jours. Les seuils ronds sont
          ceux d’autres tableaux de bord : ils comparent, ils ne sont pas la règle.
        </caption>
        <thead>
          <tr>
            <th scope="col">Sous</th>
            <th scope="col" class="n">
              Part
            </th>
            <th scope="col" class="n">
              Faits
            </th>
            <th scope="col" class="n">
              Sur
            </th>
          </tr>
        </thead>
        <tbody>
          {[legal, ...autres].map((one) => (
            <tr class={one === legal ? "fw-bold" : undefined}>
              <th scope="row">{one.nom}</th>
              <td class="n">{toPourcent(one.part)}</td>
              <td class="n">
                <a href={one.versFaits}>{toNombre(one.faits)}</a>
              </td>
              <td class="n">
                <a href={one.versConcernes}>{toNombre(one.concernes)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
