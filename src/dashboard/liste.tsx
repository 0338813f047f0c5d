import type { Child } from "hono/jsx";
import { toCompte } from "./format.ts";
import { Defile } from "./layout.tsx";
import { PagesListe } from "./pages-liste.tsx";

/** A column of a list; `n` where it is a number. */
export interface Colonne<T> {
  nom: string;
  n?: boolean;
  cell: (ligne: T) => Child;
}

interface ListeProps<T> {
  /** What the list is about, in words: the filter that the figure was counted by. */
  description: string;
  retour: { adresse: string; nom: string };
  total: number;
  /** Of what it is a list, `dossier` unless told, and in which order. */
  compte?: { un: string; aucun: string };
  ordre: string;
  page: number;
  turn: (page: number) => string;
  /** The first one names the line. */
  colonnes: readonly Colonne<T>[];
  elements: readonly T[];
}

/** The list behind a figure: references and dates, nobody's name. */
export function Liste<T>(props: ListeProps<T>) {
  const { description, retour, total, ordre, page, turn, colonnes, elements } = props;
  const { un, aucun } = props.compte ?? { un: "dossier", aucun: "Aucun dossier." };
  return (
    <section class="carte">
      <p class="mb-1">{description}</p>
      <p>
        <a href={retour.adresse}>{retour.nom}</a>
      </p>
      {elements.length === 0 ? (
        <p class="note mb-0">{aucun}</p>
      ) : (
        <Defile nom={description}>
          <table class="tableau">
            <caption>
              {toCompte(total, un)}, {ordre}
            </caption>
            <thead>
              <tr>
                {colonnes.map(({ nom, n }) => (
                  <th scope="col" class={n ? "n" : undefined}>
                    {nom}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {elements.map((ligne) => (
                <tr>
                  {colonnes.map(({ cell, n }, rang) =>
                    rang === 0 ? (
                      <th scope="row" class="fw-normal insecable">
                        {cell(ligne)}
                      </th>
                    ) : (
                      <td class={n ? "n" : "insecable"}>{cell(ligne)}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
      <PagesListe total={total} page={page} turn={turn} />
    </section>
  );
}
