import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { addDays, addMonths, daysBetween } from "../domain/date-civile.ts";
import { ENTREE_EN_VIGUEUR } from "../domain/delai.ts";
import type { VueContrats } from "./contrats.tsx";
import { toDateCourte, toMoisAnnee, toNombre, toPourcent } from "./format.ts";

const fixed = (value: number) => value.toFixed(1);

/** The last day of a month `2026-01`. */
const endOf = (mois: string) => addDays(addMonths(`${mois}-01`, 1), -1);

/**
 * The coverage as it grew, against the straight line to 100 % on the territory's last useful day, and the slope that is
 * left to climb from today.
 */
export function CourbeContrats({ mesure: { courbe, ensemble }, aujourdhui }: VueContrats) {
  const [width, height, left, right, bottom, top] = [760, 260, 40, 96, 24, 16];
  const { dernierJour, parSemaine } = ensemble.effort;
  const fin = aujourdhui > dernierJour ? aujourdhui : dernierJour;
  const x = scaleLinear([0, daysBetween(ENTREE_EN_VIGUEUR, fin)], [left, width - right]);
  const at = (date: string) => x(daysBetween(ENTREE_EN_VIGUEUR, date));
  const y = scaleLinear([0, 1], [height - bottom, top]);
  const points = [
    { date: ENTREE_EN_VIGUEUR, part: 0 },
    ...courbe.map(({ mois, couverture }) => ({ date: endOf(mois), part: couverture ?? 0 })),
  ].filter(({ date }) => date < aujourdhui);
  const now = { date: aujourdhui, part: ensemble.couverture ?? 0 };
  const draw = line<{ date: string; part: number }>(
    ({ date }) => at(date),
    ({ part }) => y(part),
  );
  const trimestres = Array.from({ length: 16 }, (_, rang) => addMonths(ENTREE_EN_VIGUEUR, rang * 3)).filter(
    (date) => date <= fin,
  );
  return (
    <svg
      class="graphique large"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      aria-label="Couverture du contrat d’engagement contre 100 % ; le tableau suit"
    >
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g>
          <line class="ligne" x1={left} x2={width - right} y1={y(part)} y2={y(part)} />
          <text x={left - 6} y={y(part) + 4} text-anchor="end">
            {toNombre(part * 100)}
          </text>
        </g>
      ))}
      {trimestres.map((date) => (
        <text x={fixed(at(date))} y={height - 6} text-anchor="middle">
          {toMoisAnnee(date.slice(0, 7))}
        </text>
      ))}
      <path
        class="repere"
        d={
          draw([
            { date: ENTREE_EN_VIGUEUR, part: 0 },
            { date: dernierJour, part: 1 },
          ]) ?? ""
        }
      />
      {parSemaine !== null && parSemaine > 0 && (
        <path class="courbe effort" d={draw([now, { date: dernierJour, part: 1 }]) ?? ""} />
      )}
      <path class="courbe" d={draw([...points, now]) ?? ""} />
      <circle class="accent" cx={fixed(at(now.date))} cy={fixed(y(now.part))} r="4" />
      <text class="fort" x={fixed(at(now.date) - 8)} y={fixed(y(now.part) - 6)} text-anchor="end">
        {toPourcent(ensemble.couverture)}
      </text>
      <line class="repere" x1={fixed(at(dernierJour))} x2={fixed(at(dernierJour))} y1={top} y2={y(0)} />
      <text class="fort" x={fixed(at(dernierJour) + 6)} y={top + 4}>
        100 %, {toDateCourte(dernierJour).slice(0, -5)}
      </text>
      <text x={fixed(at(dernierJour) + 6)} y={top + 18}>
        {dernierJour.slice(0, 4)}
      </text>
      {parSemaine !== null && parSemaine > 0 && (
        <text class="fort" x={fixed(at(dernierJour) + 6)} y={top + 36}>
          {toNombre(Math.ceil(parSemaine))} / semaine
        </text>
      )}
    </svg>
  );
}
