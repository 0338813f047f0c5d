import type { Formule } from "../domain/formules.ts";
import { Tableau } from "./tableau.tsx";

/** How the figures of a page are counted: the very words of the API, each with its rule. */
export function Formules({ formules }: { formules: readonly Formule[] }) {
  return (
    <section class="carte">
      <details>
        <summary>Comment ces chiffres sont comptés</summary>
        <Tableau
          nom="Formules"
          classe="serre"
          colonnes={[
            { nom: "Mesure, sous son nom dans l’API", cell: ({ mesure }) => mesure },
            { nom: "Formule", cell: ({ formule }) => formule },
            { nom: "Règle", classe: "note", cell: ({ regle }) => regle },
          ]}
          lignes={formules}
        />
      </details>
    </section>
  );
}
