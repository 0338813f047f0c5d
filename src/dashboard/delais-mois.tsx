import { STATUTS_DELAI } from "../domain/delai.ts";
import type { MesureMois } from "../domain/mesure-delai.ts";
import type { VueDelais } from "./delais.tsx";
import { type Ajout, narrowToMois, writeAdresse } from "./delais-adresse.ts";
import { toMois, toNombre, toPourcent } from "./format.ts";
import { BarresParMois } from "./graphiques.tsx";
import { Defile } from "./layout.tsx";
import { LIBELLES_STATUT } from "./libelles.ts";
import { Legende } from "./mesures.tsx";
import { Tableau } from "./tableau.tsx";

/** The statuses drawn one above the other, lowest first. */
export const EMPILES = ["respecte", "hors-delai", "echu", "en-cours"] as const;

/** A month of which nothing runs any more; `revolu-sauf` where what has not started may still come to it. */
export function findAge({ mature, parStatut }: MesureMois): "revolu" | "revolu-sauf" | "en-cours" {
  if (mature) return "revolu";
  return parStatut["en-cours"] === 0 && parStatut["non-demarre"] > 0 ? "revolu-sauf" : "en-cours";
}

/** The share on time of a month: told where nothing of it runs, starred where something has not started. */
export function toTauxMois(mois: MesureMois): string {
  const age = findAge(mois);
  if (age === "en-cours") return "en cours";
  if (age === "revolu-sauf" && mois.taux === null) return "non démarré";
  return `${toPourcent(mois.taux)}${age === "revolu-sauf" ? " *" : ""}`;
}

/** The months of reception of the right: a drawing, and its table with the list behind each cell. */
export function Mois({ filtre, mesure }: VueDelais) {
  const connus = mesure.parMois.flatMap((one) => (one.mois === null ? [] : [{ ...one, mois: one.mois }]));
  const list = (mois: string | null, ajout: Ajout = {}) =>
    writeAdresse("/delais/dossiers", mois === null ? filtre : narrowToMois(filtre, mois), {
      ...ajout,
      sansReception: mois === null,
    });
  return (
    <section class="carte">
      <h2>Par mois de réception du droit</h2>
      <Legende
        entrees={EMPILES.map((statut) => ({ classe: `plein-${statut}`, nom: LIBELLES_STATUT[statut] }))}
      />
      {connus.length === 0 ? (
        <p class="note">Aucun droit reçu dans la période.</p>
      ) : (
        <Defile nom="Graphique par mois" recent>
          <BarresParMois
            mois={connus.map((one) => ({
              mois: one.mois,
              parts: EMPILES.map((statut) => ({
                classe: `plein-${statut}`,
                effectif: one.parStatut[statut],
              })),
              etiquette: toTauxMois(one),
            }))}
            titre="Dossiers par statut et par mois de réception du droit ; le tableau suit"
          />
        </Defile>
      )}
      <p class="note mb-1">
        Au-dessus de chaque mois (et dans le tableau), sa part à temps ; « en cours » tant qu’un de ses
        dossiers court.
        {connus.some((one) => findAge(one) === "revolu-sauf") &&
          " * : plus aucun ne court, mais certains n’ont pas démarré, et peuvent encore y compter."}
      </p>
      <details>
        <summary>Le tableau</summary>
        <Tableau
          nom="Dossiers par mois et par statut"
          classe="serre"
          colonnes={[
            {
              nom: "Mois",
              classe: "insecable",
              cell: ({ mois }) => (mois === null ? "réception inconnue" : toMois(mois)),
            },
            { nom: "À temps", n: true, classe: "insecable", cell: toTauxMois },
            ...STATUTS_DELAI.map((statut) => ({
              nom: LIBELLES_STATUT[statut],
              n: true,
              cell: ({ mois, parStatut }: MesureMois) => (
                <a href={list(mois, { statut: [statut] })}>{toNombre(parStatut[statut])}</a>
              ),
            })),
            {
              nom: "Dossiers",
              n: true,
              cell: ({ mois, effectif }) => <a href={list(mois)}>{toNombre(effectif)}</a>,
            },
          ]}
          lignes={mesure.parMois}
        />
      </details>
    </section>
  );
}
