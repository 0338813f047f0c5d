import { stringify } from "csv-stringify/sync";

/** One cell; null is left empty. Civil dates are written as they are, `YYYY-MM-DD`. */
export type Cellule = string | number | null;

/**
 * What every line is written with: `;` and the byte order mark, without which Excel in French puts a line in one cell and
 * breaks the accents; RFC 4180 for the rest. A text that a spreadsheet would compute is quoted by an apostrophe: a
 * reference is the département's own and may begin with `-`.
 */
const OPTIONS = {
  delimiter: ";",
  record_delimiter: "windows",
  escape_formulas: true,
  cast: { number: writeNombre },
} as const;

/** The first line of a file, with the byte order mark. */
export function writeEntete(colonnes: readonly string[]): string {
  return stringify([[...colonnes]], { ...OPTIONS, bom: true });
}

/** Any number of further lines. */
export function writeLignes(lignes: readonly (readonly Cellule[])[]): string {
  return stringify(
    lignes.map((ligne) => [...ligne]),
    OPTIONS,
  );
}

/** A number as French spreadsheets read it: decimal comma, no separator of thousands, two decimals at most. */
function writeNombre(nombre: number): string {
  return String(Math.round(nombre * 100) / 100).replace(".", ",");
}
