import type { Periode } from "../pilotage/periode.ts";

/** The days that the figures of a page run over: a form that a bookmark can keep. */
export function FiltrePeriode({ periode, nom }: { periode: Periode; nom: string }) {
  const day = (name: "depuis" | "jusqua", label: string) => (
    <div>
      <label for={name}>{label}</label>
      <input
        class="form-control form-control-sm"
        type="date"
        id={name}
        name={name}
        value={periode[name] ?? ""}
      />
    </div>
  );
  return (
    <form class="carte filtres mb-3" method="get">
      {day("depuis", `${nom} depuis le`)}
      {day("jusqua", "jusqu’au")}
      <button class="btn btn-sm btn-accent" type="submit">
        Afficher
      </button>
    </form>
  );
}
