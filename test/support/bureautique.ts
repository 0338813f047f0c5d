import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeEntities } from "./archive.ts";

const COMMANDES = ["/usr/bin/lowriter", "/usr/bin/localc", "/usr/bin/pdftotext"];
/** Elsewhere the documents are read without LibreOffice; the continuous integration installs it, and has no excuse. */
export const SANS_BUREAUTIQUE = !COMMANDES.every((one) => existsSync(one)) && process.env.CI === undefined;

/** What LibreOffice makes of a document: the text of its PDF, page after page as laid out, and how many pages. */
export function readPdf(docx: Uint8Array): { texte: string; pages: number } {
  return convert("document.docx", docx, ["pdf"], (pdf) => {
    const texte = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    return { texte, pages: texte.split("\f").length - 1 };
  });
}

/** The cells that LibreOffice finds in a CSV, row by row, when a person opens it by hand: UTF-8, apart at each « ; ». */
export function readClasseur(csv: Uint8Array): string[][] {
  const filtre = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1036";
  return convert("tableau.csv", csv, ["html", filtre], (html) =>
    [...readFileSync(html, "utf8").matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) =>
        decodeEntities(cell.replaceAll(/<[^>]+>/g, ""))
          .replaceAll(/\s+/g, " ")
          .trim(),
      ),
    ),
  );
}

function convert<T>(
  nom: string,
  contenu: Uint8Array,
  [format = "", ...filtre]: string[],
  read: (path: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), "bureautique-"));
  try {
    writeFileSync(join(folder, nom), contenu);
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    const options = ["--headless", profile, ...filtre, "--convert-to", format, "--outdir", folder];
    execFileSync("soffice", [...options, join(folder, nom)], { stdio: "ignore" });
    return read(join(folder, nom.replace(/\w+$/, format)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
