import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { MesureMois } from "../pilotage/delais-mois.ts";
import { toMoisCourt, toNombre, toPourcent } from "./format.ts";

/** Each drawing has its table beside it: here it is only named. */
const SVG = { class: "graphique", role: "img" } as const;

const fixed = (value: number) => value.toFixed(1);

/** The statuses drawn one above the other, lowest first. */
export const EMPILES = ["respecte", "hors-delai", "echu", "en-cours"] as const;

/** How many dossiers of each month are where, and the share on time of the months that are over. */
export function BarresParMois({ mois, titre }: { mois: readonly MesureMois[]; titre: string }) {
  const [width, height, bottom, top] = [760, 220, 22, 22];
  const sum = ({ mesure }: MesureMois) =>
    EMPILES.reduce((total, statut) => total + mesure.parStatut[statut], 0);
  const x = scaleBand(
    mois.map((one) => one.mois),
    [8, width - 8],
  ).padding(0.16);
  const y = scaleLinear([0, Math.max(1, ...mois.map(sum))], [height - bottom, top]);
  return (
    <svg {...SVG} class="graphique large" viewBox={`0 0 ${width} ${height}`} aria-label={titre}>
      {mois.map((one) => {
        let below = 0;
        const left = x(one.mois) ?? 0;
        const middle = fixed(left + x.bandwidth() / 2);
        return (
          <g>
            {EMPILES.map((statut) => {
              const count = one.mesure.parStatut[statut];
              const bar = (
                <rect
                  class={`plein-${statut}`}
                  x={fixed(left)}
                  width={fixed(x.bandwidth())}
                  y={fixed(y(below + count))}
                  height={fixed(y(below) - y(below + count))}
                />
              );
              below += count;
              return count > 0 && bar;
            })}
            <text class="fort" x={middle} y={fixed(y(below) - 5)} text-anchor="middle">
              {one.mur ? toPourcent(one.mesure.taux) : "en cours"}
            </text>
            <text x={middle} y={height - 6} text-anchor="middle">
              {toMoisCourt(one.mois)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** How many acts were done after so many days; those past the mark are late for sure. */
export function Histogramme({
  histogramme,
  repere,
  titre,
}: {
  histogramme: readonly { jours: number; effectif: number }[];
  repere: { jours: number; nom: string };
  titre: string;
}) {
  const [width, height, bottom, top] = [760, 210, 36, 18];
  // Whatever is beyond is drawn together, at the end: one dossier of two years would flatten all the others.
  const dernier = Math.max(repere.jours * 2, 60);
  const bars = new Map<number, number>();
  for (const { jours, effectif } of histogramme) {
    const jour = Math.min(jours, dernier);
    bars.set(jour, (bars.get(jour) ?? 0) + effectif);
  }
  const days = Array.from({ length: dernier + 1 }, (_, day) => day);
  const x = scaleBand(days, [8, width - 8]).padding(0.12);
  const y = scaleLinear([0, Math.max(1, ...bars.values())], [height - bottom, top]);
  const mark = fixed((x(repere.jours) ?? 0) + x.step() * 0.94);
  return (
    <svg {...SVG} class="graphique large" viewBox={`0 0 ${width} ${height}`} aria-label={titre}>
      {[...bars].map(([day, count]) => (
        <rect
          class={day > repere.jours ? "plein-echu" : "accent"}
          x={fixed(x(day) ?? 0)}
          width={fixed(x.bandwidth())}
          y={fixed(y(count))}
          height={fixed(y(0) - y(count))}
        />
      ))}
      <line class="ligne" x1="8" x2={width - 8} y1={height - bottom} y2={height - bottom} />
      <line class="repere" x1={mark} x2={mark} y1={4} y2={height - bottom} />
      <text class="fort" x={Number(mark) + 6} y={13}>
        {repere.nom}
      </text>
      {days
        .filter((day) => day % 7 === 0)
        .map((day) => (
          <text x={fixed((x(day) ?? 0) + x.bandwidth() / 2)} y={height - 20} text-anchor="middle">
            {day === dernier ? `${day}+` : day}
          </text>
        ))}
      <text x={width / 2} y={height - 4} text-anchor="middle">
        jours
      </text>
    </svg>
  );
}

/** A share over the months, 0 to 100 %, with its last value told. */
export function Courbe({
  points,
  titre,
}: {
  points: readonly { mois: string; taux: number }[];
  titre: string;
}) {
  const [width, height, left, right, bottom, top] = [340, 150, 34, 52, 20, 10];
  const x = scaleBand(
    points.map(({ mois }) => mois),
    [left, width - right],
  );
  const y = scaleLinear([0, 1], [height - bottom, top]);
  const at = (mois: string) => (x(mois) ?? 0) + x.bandwidth() / 2;
  const path = line<(typeof points)[number]>(
    ({ mois }) => at(mois),
    ({ taux }) => y(taux),
  )([...points]);
  const last = points.at(-1);
  return (
    <svg {...SVG} viewBox={`0 0 ${width} ${height}`} aria-label={titre}>
      {[0, 0.5, 1].map((share) => (
        <g>
          <line class="ligne" x1={left} x2={width - right} y1={y(share)} y2={y(share)} />
          <text x={left - 6} y={y(share) + 4} text-anchor="end">
            {toNombre(share * 100)}
          </text>
        </g>
      ))}
      <path class="courbe" d={path ?? ""} />
      {last && (
        <g>
          <circle class="accent" cx={fixed(at(last.mois))} cy={fixed(y(last.taux))} r="3.5" />
          <text class="fort" x={fixed(at(last.mois) + 8)} y={fixed(y(last.taux) + 4)}>
            {toPourcent(last.taux)}
          </text>
        </g>
      )}
      {points
        .filter((_, rank) => rank % Math.max(1, Math.ceil(points.length / 5)) === 0)
        .map(({ mois }) => (
          <text x={fixed(at(mois))} y={height - 4} text-anchor="middle">
            {toMoisCourt(mois)}
          </text>
        ))}
    </svg>
  );
}

/** A share as a bar, beside its figure. */
export function Barre({ taux }: { taux: number }) {
  return (
    <svg width="88" height="8" viewBox="0 0 88 8" class="graphique-barre" aria-hidden="true">
      <rect class="plein-autre" width="88" height="8" rx="3" />
      <rect class="plein-accent" width={fixed(88 * taux)} height="8" rx="3" />
    </svg>
  );
}
