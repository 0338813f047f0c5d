import type { Child } from "hono/jsx";
import { Defile } from "./layout.tsx";

/** A column of a table; `n` where it is a number. */
export interface Colonne<T> {
  nom: string;
  n?: boolean;
  /** Of its cells, besides that they are numbers; not of its head. */
  classe?: string;
  cell: (ligne: T) => Child;
}

interface TableauProps<T> {
  /** What is told of it to those who do not see it. */
  nom: string;
  classe?: "serre" | "serre etroit";
  caption?: Child;
  /** The first one names the line. */
  colonnes: readonly Colonne<T>[];
  lignes: readonly T[];
}

/** A table that is scrolled by itself where it is too wide: a line for each of `lignes`, named by its first cell. */
export function Tableau<T>({ nom, classe, caption, colonnes, lignes }: TableauProps<T>) {
  return (
    <Defile nom={nom}>
      <table class={join("tableau", classe)}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {colonnes.map((colonne) => (
              <th scope="col" class={colonne.n ? "n" : undefined}>
                {colonne.nom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr>
              {colonnes.map((colonne, rang) =>
                rang === 0 ? (
                  <th scope="row" class={toClasse(colonne)}>
                    {colonne.cell(ligne)}
                  </th>
                ) : (
                  <td class={toClasse(colonne)}>{colonne.cell(ligne)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

const join = (...classes: (string | false | undefined)[]) => classes.filter(Boolean).join(" ") || undefined;
const toClasse = <T,>({ n, classe }: Colonne<T>) => join(n && "n", classe);
