import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { toMoisAnnee, toMoisCourt, toNombre, toPourcent } from "./format.ts";

/** Each drawing has its table beside it: here it is only named. */
const SVG = { class: "graphique", role: "img" } as const;

const fixed = (value: number) => value.toFixed(1);

/** A month, and what is stacked in it, lowest first. */
export interface BarreMois {
  mois: string;
  parts: readonly { classe: string; effectif: number }[];
  /** Written above. */
  etiquette: string;
}

/** What each month is made of, one above the other. */
export function BarresParMois({ mois, titre }: { mois: readonly BarreMois[]; titre: string }) {
  const [width, height, bottom, top] = [760, 220, 22, 22];
  const sum = ({ parts }: BarreMois) => parts.reduce((total, { effectif }) => total + effectif, 0);
  const x = scaleBand(
    mois.map((one) => one.mois),
    [8, width - 8],
  ).padding(0.16);
  const y = scaleLinear([0, Math.max(1, ...mois.map(sum))], [height - bottom, top]);
  // A long period has more months than there is room for names.
  const pas = Math.max(1, Math.ceil(mois.length / 14));
  return (
    <svg {...SVG} class="graphique large" viewBox={`0 0 ${width} ${height}`} aria-label={titre}>
      {mois.map((one, rank) => {
        let below = 0;
        const left = x(one.mois) ?? 0;
        const middle = fixed(left + x.bandwidth() / 2);
        return (
          <g>
            {one.parts.map(({ classe, effectif }) => {
              const bar = (
                <rect
                  class={classe}
                  x={fixed(left)}
                  width={fixed(x.bandwidth())}
                  y={fixed(y(below + effectif))}
                  height={fixed(y(below) - y(below + effectif))}
                />
              );
              below += effectif;
              return effectif > 0 && bar;
            })}
            {pas === 1 && (
              <text class="fort" x={middle} y={fixed(y(below) - 5)} text-anchor="middle">
                {one.etiquette}
              </text>
            )}
            {rank % pas === 0 && (
              <text x={middle} y={height - 6} text-anchor="middle">
                {pas === 1 ? toMoisCourt(one.mois) : toMoisAnnee(one.mois)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** How many acts were done after so many days; those past the end of the term are late for sure. */
export function Histogramme({
  histogramme,
  repere,
  titre,
}: {
  histogramme: readonly { jours: number; effectif: number }[];
  /** The first and the last day on which the legal term may end; null where none is counted in days. */
  repere: { de: number; a: number; nom: string } | null;
  titre: string;
}) {
  const [width, height, bottom, top] = [760, 210, 36, 18];
  // Whatever is beyond is drawn together, at the end: one dossier of two years would flatten all the others.
  const dernier = repere
    ? Math.max(repere.a * 2, 63)
    : Math.max(63, ...histogramme.map(({ jours }) => jours));
  const largeur = repere ? 1 : Math.ceil(dernier / 60);
  const toBarre = (jours: number) => Math.floor(Math.min(jours, dernier) / largeur) * largeur;
  const bars = new Map<number, number>();
  for (const { jours, effectif } of histogramme)
    bars.set(toBarre(jours), (bars.get(toBarre(jours)) ?? 0) + effectif);
  const days = Array.from({ length: Math.floor(dernier / largeur) + 1 }, (_, rang) => rang * largeur);
  const x = scaleBand(days, [8, width - 8]).padding(0.12);
  const y = scaleLinear([0, Math.max(1, ...bars.values())], [height - bottom, top]);
  const after = (day: number) => (x(day) ?? 0) + x.step() * 0.94;
  const pas = largeur * Math.max(7, Math.ceil(days.length / 14));
  return (
    <svg {...SVG} class="graphique large" viewBox={`0 0 ${width} ${height}`} aria-label={titre}>
      {repere && repere.de < repere.a && (
        <rect
          class="bande"
          x={fixed(after(repere.de - 1))}
          width={fixed(after(repere.a) - after(repere.de - 1))}
          y="4"
          height={height - bottom - 4}
        />
      )}
      {[...bars].map(([day, count]) => (
        <rect
          class={repere && day > repere.a ? "plein-echu" : "accent"}
          x={fixed(x(day) ?? 0)}
          width={fixed(x.bandwidth())}
          y={fixed(y(count))}
          height={fixed(y(0) - y(count))}
        />
      ))}
      <line class="ligne" x1="8" x2={width - 8} y1={height - bottom} y2={height - bottom} />
      {repere && (
        <>
          <line
            class="repere"
            x1={fixed(after(repere.a))}
            x2={fixed(after(repere.a))}
            y1={4}
            y2={height - bottom}
          />
          <text class="fort" x={fixed(after(repere.a) + 6)} y={13}>
            {repere.nom}
          </text>
        </>
      )}
      {days
        .filter((day) => day % pas === 0)
        .map((day) => (
          <text x={fixed((x(day) ?? 0) + x.bandwidth() / 2)} y={height - 20} text-anchor="middle">
            {day === dernier && repere ? `${day}+` : day}
          </text>
        ))}
      <text x={width / 2} y={height - 4} text-anchor="middle">
        {largeur === 1 ? "jours" : `jours, par tranche de ${largeur}`}
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
