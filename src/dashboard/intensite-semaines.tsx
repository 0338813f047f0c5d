import { CIBLE_MINUTES } from "../domain/intensite.ts";
import type { EtatSemaine } from "../pilotage/intensite-listes.ts";
import { toCompte, toHeures, toMois, toNombre, toPourcent } from "./format.ts";
import { BarresParMois } from "./graphiques.tsx";
import type { VueIntensite } from "./intensite.tsx";
import { Defile } from "./layout.tsx";
import { Legende, Mesure, Mesures } from "./mesures.tsx";
import { Tableau } from "./tableau.tsx";

const LEGENDE = [
  { classe: "plein-respecte", nom: "quinze heures ou plus" },
  { classe: "plein-hors-delai", nom: "moins de quinze heures" },
  { classe: "plein-moyen", nom: "transmise, non jugée (plan sans durée)" },
  { classe: "plein-en-cours", nom: "non transmise" },
] as const;

/** The fifteen hours, week by week: what was not transmitted is drawn apart, and is in no share. */
export function Semaines({ mesure: { semaines }, listes }: VueIntensite) {
  const { quinzeHeures, dureePropre } = semaines;
  const manquantes = semaines.semaines - semaines.semainesTransmises;
  const link = (etat: EtatSemaine | null, mois: string, nombre: number) => (
    <a href={listes.semaines({ etat, mois })}>{toNombre(nombre)}</a>
  );
  return (
    <section class="carte">
      <h2>Quinze heures par semaine</h2>
      <Mesures>
        <Mesure
          nom={`semaines d’au moins ${toHeures(CIBLE_MINUTES)} réalisées`}
          valeur={toPourcent(quinzeHeures.part)}
          fort
        >
          <a href={listes.semaines({ etat: "quinze-atteintes" })}>{toNombre(quinzeHeures.atteintes)}</a> sur{" "}
          <a href={listes.semaines({ etat: "quinze-jugees" })}>
            {toCompte(quinzeHeures.semaines, "semaine jugée", "semaines jugées")}
          </a>
        </Mesure>
        <Mesure nom="semaines à la durée de leur plan" valeur={toPourcent(dureePropre.part)} fort>
          <a href={listes.semaines({ etat: "propre-atteintes" })}>{toNombre(dureePropre.atteintes)}</a> sur{" "}
          <a href={listes.semaines({ etat: "propre-jugees" })}>{toNombre(dureePropre.semaines)}</a>, minorée
          ou majorée selon la personne
        </Mesure>
        <Mesure nom="taux de renseignement" valeur={toPourcent(semaines.tauxRenseignement)} fort>
          <a href={listes.semaines({ etat: "sans-realisees" })}>
            {toCompte(manquantes, "non transmise", "non transmises")}
          </a>{" "}
          sur <a href={listes.semaines()}>{toCompte(semaines.semaines, "semaine due", "semaines dues")}</a> :
          elles ne comptent jamais pour zéro
        </Mesure>
        <Mesure nom="hors épisode" valeur={toNombre(semaines.semainesHorsEpisode)} fort>
          <a href={listes.semaines({ horsEpisode: true })}>semaines dites</a> d’une personne qu’aucun épisode
          déclaré ne couvre, non comptées
        </Mesure>
      </Mesures>
      <Legende entrees={LEGENDE} />
      {semaines.parMois.length === 0 ? (
        <p class="note">Aucune semaine due dans la période.</p>
      ) : (
        <Defile nom="Graphique des semaines par mois" recent>
          <BarresParMois
            mois={semaines.parMois.map((one) => ({
              mois: one.mois,
              parts: [
                one.quinzeHeures.atteintes,
                one.quinzeHeures.semaines - one.quinzeHeures.atteintes,
                one.semainesTransmises - one.quinzeHeures.semaines,
                one.semaines - one.semainesTransmises,
              ].map((effectif, rang) => ({ classe: LEGENDE[rang]?.classe ?? "", effectif })),
              etiquette: toPourcent(one.quinzeHeures.part),
            }))}
            titre="Semaines par mois, selon les heures réalisées ; le tableau suit"
          />
        </Defile>
      )}
      <details>
        <summary>Le tableau</summary>
        <Tableau
          nom="Semaines par mois"
          classe="serre"
          caption="Par mois du jeudi de la semaine. Une semaine non finie n’est pas due."
          colonnes={[
            { nom: "Mois", classe: "insecable", cell: ({ mois }) => toMois(mois) },
            { nom: "Dues", n: true, cell: (one) => link(null, one.mois, one.semaines) },
            {
              nom: "Transmises",
              n: true,
              cell: (one) => link("realisees", one.mois, one.semainesTransmises),
            },
            {
              nom: "Jugées",
              n: true,
              cell: (one) => link("quinze-jugees", one.mois, one.quinzeHeures.semaines),
            },
            {
              nom: "Quinze heures",
              n: true,
              cell: (one) => link("quinze-atteintes", one.mois, one.quinzeHeures.atteintes),
            },
            { nom: "Part", n: true, cell: ({ quinzeHeures }) => toPourcent(quinzeHeures.part) },
            {
              nom: "Réalisé, en moyenne",
              n: true,
              classe: "insecable",
              cell: ({ moyenneRealisee }) => toHeures(moyenneRealisee),
            },
          ]}
          lignes={semaines.parMois}
        />
      </details>
    </section>
  );
}

/** Planned, declared, done, validated: four things that are told apart, each over the weeks that tell it. */
export function Heures({ mesure: { semaines }, listes }: VueIntensite) {
  const lignes: readonly (readonly [
    string,
    string,
    "prevues" | "declarees" | "realisees" | "validees",
    number,
    number | null,
  ])[] = [
    ["Prévu", "par le plan d’action", "prevues", semaines.semainesPrevues, semaines.moyennePrevue],
    ["Déclaré", "par la personne", "declarees", semaines.semainesDeclarees, semaines.moyenneDeclaree],
    ["Réalisé", "et attesté", "realisees", semaines.semainesTransmises, semaines.moyenneRealisee],
    ["Validé", "par le référent", "validees", semaines.semainesValidees, semaines.moyenneValidee],
  ];
  return (
    <section class="carte h-100">
      <h2>Déclaré, réalisé, validé</h2>
      <Tableau
        nom="Heures par semaine"
        classe="serre"
        caption="En moyenne par semaine, chacun sur les seules semaines qui le disent."
        colonnes={[
          {
            nom: "Heures",
            cell: ([nom, qui]) => (
              <>
                {nom} <span class="note">{qui}</span>
              </>
            ),
          },
          {
            nom: "Moyenne",
            n: true,
            classe: "insecable",
            cell: ([, , , , moyenne]) => toHeures(moyenne),
          },
          {
            nom: "Semaines qui le disent",
            n: true,
            cell: ([, , etat, nombre]) => <a href={listes.semaines({ etat })}>{toNombre(nombre)}</a>,
          },
          {
            nom: "Non transmis",
            n: true,
            cell: ([, , etat, nombre]) => (
              <a href={listes.semaines({ etat: `sans-${etat}` })}>{toNombre(semaines.semaines - nombre)}</a>
            ),
          },
        ]}
        lignes={lignes}
      />
      <p class="note mb-0">
        Un écart entre le prévu et le réalisé n’est jamais un manquement par lui-même (SAN-03).
      </p>
    </section>
  );
}
