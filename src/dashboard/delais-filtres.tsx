import type { FiltreDelais } from "../pilotage/delais-filtre.ts";
import { INCONNU } from "../pilotage/periode.ts";
import type { VueDelais } from "./delais.tsx";
import { DELAIS, REGIMES } from "./delais-regles.tsx";
import { writeAdresseDocument } from "./documents-route.ts";
import { Jour } from "./periode-filtre.tsx";

/** What the figures are looked at for: a form that a bookmark can keep. */
export function Filtres({ filtre, orientations }: VueDelais) {
  const select = (
    name: string,
    label: string,
    value: string | null,
    choices: readonly (readonly [string, string])[],
  ) => (
    <div>
      <label for={name}>{label}</label>
      <select class="form-select form-select-sm" id={name} name={name}>
        {choices.map(([code, nom]) => (
          <option value={code} selected={code === (value ?? "")}>
            {nom}
          </option>
        ))}
      </select>
    </div>
  );
  const codes = (list: readonly string[]) =>
    [["", "Tous"], ...list.map((code) => [code, code === INCONNU ? "non renseigné" : code])] as [
      string,
      string,
    ][]; // pairs, which TypeScript widens
  return (
    <form class="carte filtres mb-3" method="get">
      {select("delai", "Délai", filtre.delai, [
        ["orientation", DELAIS.orientation.nom],
        ["contrat", DELAIS.contrat.nom],
      ])}
      {select("regime", "Population", filtre.regime, [
        ["primo-entrant", REGIMES["primo-entrant"]],
        ["stock", "Stock (contrat seul)"],
      ])}
      <Jour periode={filtre} borne="depuis" nom="Droit reçu depuis le" />
      <Jour periode={filtre} borne="jusqua" nom="jusqu’au" />
      {select("parcours", "Parcours", filtre.parcours, codes(orientations.parcours))}
      {select("organisme", "Organisme", filtre.organisme, codes(orientations.organismes))}
      <button class="btn btn-sm btn-accent" type="submit">
        Afficher
      </button>
      <a class="ms-auto" href={writeAdresseDocument("delais.csv", toPerimetre(filtre))}>
        delais.csv
      </a>
    </form>
  );
}

/** The dossiers that the file is asked for: of both delays and populations, whichever the page looks at. */
function toPerimetre({ depuis, jusqua, parcours, organisme }: FiltreDelais): Record<string, string> {
  const given = { depuis, jusqua, parcours, organisme };
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
