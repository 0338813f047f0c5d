import { scaleLinear } from "d3-scale";
import type { MesureIntensif } from "../domain/mesure-intensif.ts";
import { INCONNU } from "../pilotage/periode.ts";
import { toCompte, toNombre } from "./format.ts";
import type { VueIntensite } from "./intensite.tsx";
import { Tableau } from "./tableau.tsx";

type Portefeuille = MesureIntensif["portefeuilles"]["referents"][number];

/** What a level is called, and how it is drawn: colour and shape, so that colour alone says nothing. */
const NIVEAUX: Record<Portefeuille["niveau"], { nom: string; classe: string; plein: string }> = {
  cible: { nom: "dans la cible", classe: "bon", plein: "plein-accent" },
  alerte: { nom: "à regarder", classe: "alerte carre", plein: "plein-alerte" },
  depasse: { nom: "au-delà du maximum", classe: "retard carre", plein: "plein-echu" },
};

/** People followed by each référent at this day, against the two thresholds (INT-04). */
export function Portefeuilles({ mesure: { portefeuilles }, listes }: VueIntensite) {
  const { alerte, maximum, referents, sansReferent } = portefeuilles;
  const bout = Math.max(maximum + 10, ...referents.map(({ personnes }) => personnes));
  return (
    <section class="carte">
      <h2>Portefeuille de chaque référent</h2>
      <p class="note">
        À ce jour. À regarder au-delà de {alerte} personnes (référentiel, arrêté du 6 août 2025) ; {maximum}{" "}
        au plus (instruction) : les deux textes divergent, les deux repères sont montrés. Un référent est un
        code du département.
      </p>
      {referents.length === 0 ? (
        <p class="note">Aucun épisode en cours ne nomme de référent.</p>
      ) : (
        <Tableau
          nom="Portefeuille de chaque référent"
          classe="serre"
          colonnes={[
            { nom: "Référent", cell: ({ referent }) => referent },
            {
              nom: "Personnes",
              n: true,
              cell: ({ referent, personnes }) => (
                <a href={listes.personnes("en-cours", { referent })}>{toNombre(personnes)}</a>
              ),
            },
            {
              nom: `De 0 à ${toNombre(bout)}, repères à ${alerte} et ${maximum}`,
              cell: ({ personnes, niveau }) => (
                <BarreReperes
                  nombre={personnes}
                  bout={bout}
                  reperes={[alerte, maximum]}
                  classe={NIVEAUX[niveau].plein}
                />
              ),
            },
            {
              nom: "Niveau",
              cell: ({ niveau }) => (
                <span class={`etat ${NIVEAUX[niveau].classe}`}>{NIVEAUX[niveau].nom}</span>
              ),
            },
          ]}
          lignes={referents}
        />
      )}
      <p class="note mb-0">
        Sans référent déclaré :{" "}
        <a href={listes.personnes("en-cours", { referent: INCONNU })}>{toCompte(sansReferent, "personne")}</a>
        .
      </p>
    </section>
  );
}

/** A number as a bar, beside its figure, with the thresholds that it is read against. */
export function BarreReperes({
  nombre,
  bout,
  reperes,
  classe,
}: {
  nombre: number;
  bout: number;
  reperes: readonly number[];
  classe: string;
}) {
  const [width, height] = [280, 14];
  const x = scaleLinear([0, bout], [0, width]);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      class="graphique-barre"
      aria-hidden="true"
    >
      <rect class="plein-autre" y="3" width={width} height="8" rx="2" />
      <rect class={classe} y="3" width={x(nombre).toFixed(1)} height="8" rx="2" />
      {reperes.map((one) => (
        <line class="trait" x1={x(one).toFixed(1)} x2={x(one).toFixed(1)} y1="0" y2={height} />
      ))}
    </svg>
  );
}
