import type { Periode } from "../pilotage/periode.ts";

/** One bound of a period, as a field of a form: the name of the field is that of the parameter. */
export function Jour({ periode, borne, nom }: { periode: Periode; borne: "depuis" | "jusqua"; nom: string }) {
  return (
    <div>
      <label for={borne}>{nom}</label>
      <input
        class="form-control form-control-sm"
        type="date"
        id={borne}
        name={borne}
        value={periode[borne] ?? ""}
      />
    </div>
  );
}

/** The days that the figures of a page run over: a form that a bookmark can keep. */
export function FiltrePeriode({ periode, nom }: { periode: Periode; nom: string }) {
  return (
    <form class="carte filtres mb-3" method="get">
      <Jour periode={periode} borne="depuis" nom={`${nom} depuis le`} />
      <Jour periode={periode} borne="jusqua" nom="jusqu’au" />
      <button class="btn btn-sm btn-accent" type="submit">
        Afficher
      </button>
    </form>
  );
}
