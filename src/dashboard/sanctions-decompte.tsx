import { scaleBand, scaleLinear } from "d3-scale";
import { JOURS_INSTRUCTION } from "../domain/sanction-delai.ts";
import type { PropositionListee } from "../pilotage/sanctions-listes.ts";
import { toCompte, toDateCourte, toJours, toNombre } from "./format.ts";
import { Defile } from "./layout.tsx";
import type { VueSanctions } from "./sanctions.tsx";
import { Tableau } from "./tableau.tsx";

/** How many proposals stand on the page itself; the others are in the list. */
const PROCHES = 12;

/** Days left under which a proposal presses. */
const PRESSE = 3;

/** How many proposals have how many days left, the overdue ones together; and the table of the same counts. */
export function JoursRestants({ mesure, listes }: VueSanctions) {
  const { propositions, echus } = mesure.instruction;
  if (propositions.length === 0)
    return <p class="note">Aucune proposition connue n’attend son premier acte.</p>;
  const jours = Array.from({ length: JOURS_INSTRUCTION + 1 }, (_, rang) => rang);
  const barres = [
    { nom: "échues", effectif: echus, classe: "plein-echu", adresse: listes.propositions({ echu: true }) },
    ...jours.map((restants) => ({
      nom: String(restants),
      effectif: propositions.filter(({ joursRestants }) => joursRestants === restants).length,
      classe: restants < PRESSE ? "plein-alerte" : "accent",
      adresse: listes.propositions({ joursRestants: restants }),
    })),
  ];
  const [width, height, bottom, top] = [760, 150, 34, 18];
  const x = scaleBand(
    barres.map(({ nom }) => nom),
    [8, width - 8],
  ).padding(0.2);
  const y = scaleLinear([0, Math.max(1, ...barres.map(({ effectif }) => effectif))], [height - bottom, top]);
  const middle = (nom: string) => ((x(nom) ?? 0) + x.bandwidth() / 2).toFixed(1);
  return (
    <>
      <Defile nom="Graphique des jours restants">
        <svg
          class="graphique large"
          role="img"
          viewBox={`0 0 ${width} ${height}`}
          aria-label="Propositions par nombre de jours restants ; le tableau suit"
        >
          {barres.map(({ nom, effectif, classe }) => (
            <g>
              <rect
                class={classe}
                x={(x(nom) ?? 0).toFixed(1)}
                width={x.bandwidth().toFixed(1)}
                y={y(effectif).toFixed(1)}
                height={(y(0) - y(effectif)).toFixed(1)}
              />
              {effectif > 0 && (
                <text class="fort" x={middle(nom)} y={(y(effectif) - 4).toFixed(1)} text-anchor="middle">
                  {toNombre(effectif)}
                </text>
              )}
              <text x={middle(nom)} y={height - 19} text-anchor="middle">
                {nom}
              </text>
            </g>
          ))}
          <line class="ligne" x1="8" x2={width - 8} y1={height - bottom} y2={height - bottom} />
          <text x={width / 2} y={height - 3} text-anchor="middle">
            jours restants
          </text>
        </svg>
      </Defile>
      <details>
        <summary>Le tableau</summary>
        <Tableau
          nom="Propositions par jours restants"
          classe="serre etroit"
          colonnes={[
            { nom: "Jours restants", cell: ({ nom }) => nom },
            {
              nom: "Propositions",
              n: true,
              cell: ({ effectif, adresse }) => <a href={adresse}>{toNombre(effectif)}</a>,
            },
          ]}
          lignes={barres}
        />
      </details>
    </>
  );
}

/** The countdown of each proposal, the soonest first. */
export function Decompte({ mesure, listes }: VueSanctions) {
  const { propositions } = mesure.instruction;
  if (propositions.length === 0) return null;
  return (
    <>
      <Tableau
        nom="Décompte de chaque proposition"
        classe="serre"
        caption={
          propositions.length > PROCHES
            ? `Les ${PROCHES} dont l’échéance est la plus proche, ou la plus ancienne`
            : "L’échéance la plus proche d’abord"
        }
        colonnes={[
          { nom: "Dossier", classe: "insecable", cell: ({ dossier }) => dossier },
          { nom: "Il reste", cell: (one) => <Reste {...one} /> },
          { nom: "Échéance", classe: "insecable", cell: ({ echeance }) => toDateCourte(echeance) },
          { nom: "Connue le", classe: "insecable", cell: ({ connueLe }) => toDateCourte(connueLe) },
          {
            nom: "Décompte",
            cell: ({ joursRestants }) => <BarreDecompte joursRestants={joursRestants} />,
          },
        ]}
        lignes={propositions.slice(0, PROCHES)}
      />
      {propositions.length > PROCHES && (
        <p class="mb-1">
          <a href={listes.propositions()}>Les {toCompte(propositions.length, "proposition")}, toutes</a>
        </p>
      )}
    </>
  );
}

/** How many days are left, by colour, shape and words. */
export function Reste({ joursRestants, echu }: Pick<PropositionListee, "joursRestants" | "echu">) {
  if (echu) return <span class="etat retard carre">échue depuis {toJours(-joursRestants)}</span>;
  return (
    <span class={`etat ${joursRestants < PRESSE ? "alerte carre" : "neutre"}`}>
      {joursRestants === 0 ? "aujourd’hui" : toJours(joursRestants)}
    </span>
  );
}

/** The days that are over, of the fifteen. */
function BarreDecompte({ joursRestants }: { joursRestants: number }) {
  const [width, height] = [150, 8];
  const passes = Math.min(JOURS_INSTRUCTION, JOURS_INSTRUCTION - joursRestants);
  const classe = joursRestants < 0 ? "plein-echu" : joursRestants < PRESSE ? "plein-alerte" : "plein-accent";
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect class="plein-autre" width={width} height={height} rx="3" />
      <rect class={classe} width={((width * passes) / JOURS_INSTRUCTION).toFixed(1)} height={height} rx="3" />
    </svg>
  );
}
