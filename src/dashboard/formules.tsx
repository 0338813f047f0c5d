import type { Formule } from "../domain/formules.ts";
import { Defile } from "./layout.tsx";

/** How the figures of a page are counted: the very words of the API, each with its rule. */
export function Formules({ formules }: { formules: readonly Formule[] }) {
  return (
    <section class="carte">
      <details>
        <summary>Comment ces chiffres sont comptés</summary>
        <Defile nom="Formules">
          <table class="tableau serre">
            <thead>
              <tr>
                <th scope="col">Mesure, sous son nom dans l’API</th>
                <th scope="col">Formule</th>
                <th scope="col">Règle</th>
              </tr>
            </thead>
            <tbody>
              {formules.map(({ mesure, formule, regle }) => (
                <tr>
                  <th scope="row">{mesure}</th>
                  <td>{formule}</td>
                  <td class="note">{regle}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      </details>
    </section>
  );
}
