import { ENTRETIENS_PAR_MOIS } from "../domain/mesure-intensif.ts";
import type { EtatMois } from "../pilotage/intensite-listes.ts";
import { toCompte, toMois, toNombre, toPourcent } from "./format.ts";
import { BarresParMois } from "./graphiques.tsx";
import type { VueIntensite } from "./intensite.tsx";
import { Defile } from "./layout.tsx";
import { Legende, Mesure, Mesures } from "./mesures.tsx";

const LEGENDE = [
  { classe: "plein-respecte", nom: `au moins ${ENTRETIENS_PAR_MOIS} entretiens` },
  { classe: "plein-hors-delai", nom: "moins" },
  { classe: "plein-en-cours", nom: "non jugé : des semaines ne disent rien" },
] as const;

/** Interviews held, by whole civil months (INT-05). */
export function Entretiens({ mesure: { entretiens }, listes }: VueIntensite) {
  return (
    <section class="carte">
      <h2>Entretiens par mois</h2>
      <Mesures>
        <Mesure
          nom={`mois d’au moins ${ENTRETIENS_PAR_MOIS} entretiens tenus`}
          valeur={toPourcent(entretiens.part)}
          fort
        >
          <a href={listes.mois({ etat: "atteints" })}>{toNombre(entretiens.atteints)}</a> sur{" "}
          <a href={listes.mois({ etat: "juges" })}>{toCompte(entretiens.juges, "mois jugé", "mois jugés")}</a>
        </Mesure>
        <Mesure nom="mois complets" valeur={toNombre(entretiens.mois)} fort>
          <a href={listes.mois()}>mois civils entiers d’un passage</a>, une personne et un mois comptant pour
          un ; dont{" "}
          <a href={listes.mois({ etat: "non-juges" })}>
            {toCompte(entretiens.mois - entretiens.juges, "non jugé", "non jugés")}
          </a>
        </Mesure>
      </Mesures>
      {entretiens.parMois.length > 0 && (
        <>
          <Legende entrees={LEGENDE} />
          <Defile nom="Graphique des entretiens par mois" recent>
            <BarresParMois
              mois={entretiens.parMois.map(({ mois, personnes, juges, atteints, part }) => ({
                mois,
                parts: [atteints, juges - atteints, personnes - juges].map((effectif, rang) => ({
                  classe: LEGENDE[rang]?.classe ?? "",
                  effectif,
                })),
                etiquette: toPourcent(part),
              }))}
              titre="Personnes par mois, selon les entretiens tenus ; le tableau suit"
            />
          </Defile>
          <details>
            <summary>Le tableau</summary>
            <Defile nom="Entretiens par mois">
              <table class="tableau serre etroit">
                <thead>
                  <tr>
                    <th scope="col">Mois</th>
                    {["Personnes", "Jugées", "À la cible", "Part"].map((nom) => (
                      <th scope="col" class="n">
                        {nom}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {entretiens.parMois.map(({ mois, personnes, juges, atteints, part }) => {
                    const cells: readonly (readonly [EtatMois | null, number])[] = [
                      [null, personnes],
                      ["juges", juges],
                      ["atteints", atteints],
                    ];
                    return (
                      <tr>
                        <th scope="row" class="insecable">
                          {toMois(mois)}
                        </th>
                        {cells.map(([etat, nombre]) => (
                          <td class="n">
                            <a href={listes.mois({ etat, mois })}>{toNombre(nombre)}</a>
                          </td>
                        ))}
                        <td class="n">{toPourcent(part)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </Defile>
          </details>
        </>
      )}
      <p class="note mb-0">
        Le mois d’entrée et celui de sortie ne sont pas jugés ; une semaine est du mois de son jeudi. Un mois
        dont des semaines ne disent rien n’est jugé que si la cible y est déjà atteinte : plus il en manque,
        plus la part est flatteuse.
      </p>
    </section>
  );
}
