import { toTexte } from "../dashboard/navigation.ts";

/* What a page tells, read from its HTML alone. */

const tellsOf = (html: string) => toTexte(html).trim();

/** The lines of a table, cell by cell, without its head; null where the page has no table of that name. */
export function readTableau(html: string, nom: string): string[][] | null {
  const section = [
    ...html.matchAll(/<section class="defile"[^>]*aria-label="([^"]*)">(.*?)<\/section>/gs),
  ].find(([, label = "", inside = ""]) => decode(label) === nom && inside.includes("<table"));
  if (!section) return null;
  const body = /<tbody>(.*)<\/tbody>/s.exec(section[2] ?? "")?.[1] ?? "";
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, line = ""]) =>
    [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
      tellsOf(decode(cell.replace(/<title>.*?<\/title>/gs, ""))),
    ),
  );
}

/** The figures of a page, by the name above each: the figure, then what stands beside it. */
export function readChiffres(html: string): Map<string, { valeur: string; note: string }> {
  const figures = html.matchAll(
    /<dt>(.*?)<\/dt><dd><span class="(?:chiffre|fw-bold)">(.*?)<\/span>(.*?)<\/dd>/gs,
  );
  return new Map(
    [...figures].map(([, nom = "", valeur = "", note = ""]) => [
      tellsOf(decode(nom)),
      { valeur: tellsOf(valeur), note: tellsOf(note) },
    ]),
  );
}

const decode = (text: string) =>
  text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
