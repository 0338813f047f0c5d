import { ENTRETIENS_PAR_MOIS } from "../domain/mesure-intensif.ts";
import type { EtatMois } from "../pilotage/intensite-listes.ts";
import { toCompte, toMois, toNombre, toPourcent } from "./format.ts";
import { BarresParMois } from "./graphiques.tsx";
import type { VueIntensite } from "./intensite.tsx";
import { Defile } from "./layout.tsx";
import { Legende, Mesure, Mesures } from "./mesures.tsx";
import { Tableau } from "./tableau.tsx";

const LEGENDE = [
  { classe: "plein-respecte", nom: `au moins ${ENTRETIENS_PAR_MOIS} entretiens` },
  { classe: "plein-hors-delai", nom: "moins" },
  { classe: "plein-en-cours", nom: "non jugé : des semaines ne disent rien" },
] as const;

/** Interviews held, by whole civil months (INT-05). */
export function Entretiens({ mesure: { entretiens }, listes }: VueIntensite) {
  const link = (etat: EtatMois | null, mois: string, nombre: number) => (
    <a href={listes.mois({ etat, mois })}>{toNombre(nombre)}</a>
  );
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
            <Tableau
              nom="Entretiens par mois"
              classe="serre etroit"
              colonnes={[
                { nom: "Mois", classe: "insecable", cell: ({ mois }) => toMois(mois) },
                { nom: "Personnes", n: true, cell: ({ mois, personnes }) => link(null, mois, personnes) },
                { nom: "Jugées", n: true, cell: ({ mois, juges }) => link("juges", mois, juges) },
                {
                  nom: "À la cible",
                  n: true,
                  cell: ({ mois, atteints }) => link("atteints", mois, atteints),
                },
                { nom: "Part", n: true, cell: ({ part }) => toPourcent(part) },
              ]}
              lignes={entretiens.parMois}
            />
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
