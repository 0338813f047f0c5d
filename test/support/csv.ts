import { parse } from "csv-parse/sync";

/** The lines of a CSV of ours, each by its columns; a line with more or fewer cells than columns is refused. */
export function readCsv(texte: string): Record<string, string>[] {
  return parse(texte, { bom: true, columns: true, delimiter: ";", record_delimiter: "\r\n" });
}
