import type { Ventilation } from "../pilotage/macro.ts";
import { toNombre, toPourcent } from "./format.ts";
import { Barre } from "./graphiques.tsx";
import { PUBLICS, toCode, type VueMacro } from "./macro.tsx";
import { Tableau } from "./tableau.tsx";

/** The people by parcours, organisme and age, a bar beside each figure. */
export function Publics({ mesure: { publics }, liste }: VueMacro) {
  const tables: readonly (readonly [keyof typeof PUBLICS, readonly Ventilation[]])[] = [
    ["parcours", publics.parParcours],
    ["organisme", publics.parOrganisme],
    ["age", publics.parAge],
  ];
  return (
    <section class="carte">
      <h2>Description des publics</h2>
      <div class="row g-3">
        {tables.map(([axe, lignes]) => (
          <div class="col-lg-6">
            <Tableau
              nom={`Personnes par ${PUBLICS[axe].titre.toLowerCase()}`}
              classe="serre"
              colonnes={[
                { nom: PUBLICS[axe].titre, cell: PUBLICS[axe].nom },
                {
                  nom: "Personnes",
                  n: true,
                  cell: (ligne) => (
                    <a href={liste("publics", { [axe]: toCode(ligne) })}>{toNombre(ligne.effectif)}</a>
                  ),
                },
                {
                  nom: "Part",
                  classe: "insecable",
                  cell: ({ effectif }) => (
                    <>
                      <Barre taux={effectif / publics.effectif} /> {toPourcent(effectif / publics.effectif)}
                    </>
                  ),
                },
              ]}
              lignes={lignes}
            />
          </div>
        ))}
      </div>
      <p class="note mb-0">
        Une case de moins de onze personnes ne se publie pas : ces tableaux restent dans le département.
      </p>
    </section>
  );
}
