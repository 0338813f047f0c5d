import { type CohorteOrientation, MOIS_SUIVIS } from "../domain/mesure-contrat.ts";
import { AUCUN } from "../pilotage/contrats-dossiers.ts";
import { writeContrats } from "./contrats-adresse.ts";
import { toMois, toNombre, toPourcent } from "./format.ts";
import { BarresParMois } from "./graphiques.tsx";
import { Defile } from "./layout.tsx";
import { Legende } from "./mesures.tsx";
import { Tableau } from "./tableau.tsx";

const LEGENDE = [
  { classe: "plein-respecte", nom: "signé dans le mois" },
  { classe: "plein-moyen", nom: `en 2 à ${MOIS_SUIVIS} mois` },
  { classe: "plein-hors-delai", nom: "plus tard" },
  { classe: "plein-en-cours", nom: "pas encore signé" },
] as const;

/** The people oriented in each month, by how many months their contract took. */
export function Orientations({ cohortes }: { cohortes: readonly CohorteOrientation[] }) {
  const connues = cohortes.flatMap((one) => (one.mois === null ? [] : [{ ...one, mois: one.mois }]));
  return (
    <section class="carte">
      <h2>Par mois d’orientation : combien de mois jusqu’au contrat</h2>
      <Legende entrees={LEGENDE} />
      {connues.length === 0 ? (
        <p class="note">Aucune orientation n’a encore ouvert de mois.</p>
      ) : (
        <Defile nom="Graphique par mois d’orientation" recent>
          <BarresParMois
            mois={connues.map((one) => ({
              mois: one.mois,
              parts: stack(one).map((effectif, rang) => ({ classe: LEGENDE[rang]?.classe ?? "", effectif })),
              etiquette: toPourcent(one.couverture),
            }))}
            titre="Contrats signés par mois d’orientation ; le tableau suit"
          />
        </Defile>
      )}
      <p class="note mb-1">
        Le mois qui court de la notification de l’orientation, à défaut de la décision. Les personnes du champ
        d’aujourd’hui ; une réorientation ouvre un nouveau mois, et seule la dernière compte.
      </p>
      <details>
        <summary>Le tableau</summary>
        <Tableau
          nom="Contrats par mois d’orientation"
          classe="serre"
          caption="Signés en au plus tant de mois de quantième ; la part se dit quand tous ont eu ces mois."
          colonnes={[
            {
              nom: "Mois d’orientation",
              classe: "insecable",
              cell: ({ mois }) => (mois === null ? "stock, ou sans orientation" : toMois(mois)),
            },
            {
              nom: "Orientés",
              n: true,
              cell: ({ mois, effectif }) => (
                <a href={writeContrats({ moisOrientation: mois ?? AUCUN })}>{toNombre(effectif)}</a>
              ),
            },
            ...Array.from({ length: MOIS_SUIVIS }, (_, rang) => ({
              nom: `${rang + 1} mois`,
              n: true,
              classe: "insecable",
              cell: (one: CohorteOrientation) => <Sous cohorte={one} rang={rang} />,
            })),
            {
              nom: "Signés",
              n: true,
              cell: ({ mois, couverts }) => (
                <a href={writeContrats({ moisOrientation: mois ?? AUCUN, couvert: true })}>
                  {toNombre(couverts)}
                </a>
              ),
            },
            { nom: "Couverture", n: true, cell: ({ couverture }) => toPourcent(couverture) },
          ]}
          lignes={cohortes}
        />
      </details>
    </section>
  );
}

/** Those of a cohort who signed in so many months. */
function Sous({ cohorte, rang }: { cohorte: CohorteOrientation; rang: number }) {
  const sous = cohorte.sous[rang];
  if (!sous) return <>—</>;
  return (
    <>
      <a href={writeContrats({ moisOrientation: cohorte.mois ?? AUCUN, sous: sous.mois })}>
        {toNombre(sous.signes)}
      </a>
      {sous.part === null ? <span class="note"> en cours</span> : ` · ${toPourcent(sous.part)}`}
    </>
  );
}

/** Signed within the month, within those followed, later, not yet: together, all of them. */
function stack({ effectif, couverts, sous }: CohorteOrientation): number[] {
  const within = sous[0]?.signes ?? 0;
  const suivis = sous.at(-1)?.signes ?? 0;
  return [within, suivis - within, couverts - suivis, effectif - couverts];
}
