import { daysBetween } from "../domain/date-civile.ts";

/** What was answered day after day: accepted, and refused above. Its figures stand beside it. */
export function BarresJours({
  jours,
  debut,
  nombre,
  large = false,
}: {
  jours: readonly { jour: string; acceptees: number; refusees: number }[];
  /** First day, civil. */
  debut: string;
  nombre: number;
  /** As wide as its place. */
  large?: boolean;
}) {
  const toFixed = (value: number) => value.toFixed(1);
  const [step, height] = [5, 26];
  const most = Math.max(1, ...jours.map(({ acceptees, refusees }) => acceptees + refusees));
  // Whatever there is stays to be seen.
  const size = (count: number) => (count === 0 ? 0 : Math.max(1.5, (count / most) * (height - 2)));
  return (
    <svg
      width={nombre * step}
      height={height}
      viewBox={`0 0 ${nombre * step} ${height}`}
      class={large ? "graphique-jours large" : "graphique-jours"}
      aria-hidden="true"
    >
      <line class="ligne" x1="0" x2={nombre * step} y1={height - 0.5} y2={height - 0.5} />
      {jours.map(({ jour, acceptees, refusees }) => {
        const x = daysBetween(debut, jour) * step;
        const [done, failed] = [size(acceptees), size(refusees)];
        return (
          <g>
            <rect
              class="plein-accent"
              x={x}
              width={step - 1.5}
              y={toFixed(height - 1 - done)}
              height={toFixed(done)}
            />
            <rect
              class="plein-echu"
              x={x}
              width={step - 1.5}
              y={toFixed(height - 1 - done - failed)}
              height={toFixed(failed)}
            />
          </g>
        );
      })}
    </svg>
  );
}
