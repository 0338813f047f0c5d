import { toCompte } from "./format.ts";
import { PagesListe } from "./pages-liste.tsx";
import { type Colonne, Tableau } from "./tableau.tsx";

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
        <Tableau
          nom={description}
          caption={`${toCompte(total, un)}, ${ordre}`}
          colonnes={colonnes.map((colonne, rang) => ({
            ...colonne,
            classe: rang === 0 ? "fw-normal insecable" : colonne.n ? undefined : "insecable",
          }))}
          lignes={elements}
        />
      )}
      <PagesListe total={total} page={page} turn={turn} />
    </section>
  );
}
