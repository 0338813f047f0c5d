import type { Ventilation } from "../pilotage/macro.ts";
import { toNombre, toPourcent } from "./format.ts";
import { Barre } from "./graphiques.tsx";
import { Defile } from "./layout.tsx";
import { PUBLICS, toCode, type VueMacro } from "./macro.tsx";

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
            <Defile nom={`Personnes par ${PUBLICS[axe].titre.toLowerCase()}`}>
              <table class="tableau serre">
                <thead>
                  <tr>
                    <th scope="col">{PUBLICS[axe].titre}</th>
                    <th scope="col" class="n">
                      Personnes
                    </th>
                    <th scope="col">Part</th>
                  </tr>
                </thead>
                <tbody>
                  {lignes.map((ligne) => (
                    <tr>
                      <th scope="row">{PUBLICS[axe].nom(ligne)}</th>
                      <td class="n">
                        <a href={liste("publics", { [axe]: toCode(ligne) })}>{toNombre(ligne.effectif)}</a>
                      </td>
                      <td class="insecable">
                        <Barre taux={ligne.effectif / publics.effectif} />{" "}
                        {toPourcent(ligne.effectif / publics.effectif)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Defile>
          </div>
        ))}
      </div>
      <p class="note mb-0">
        Une case de moins de onze personnes ne se publie pas : ces tableaux restent dans le département.
      </p>
    </section>
  );
}
