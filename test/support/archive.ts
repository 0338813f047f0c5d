import { inflateRawSync } from "node:zlib";

/**
 * One file of a ZIP archive, as text; a `.docx` is one, whose text is in `word/document.xml`.
 * @throws Error when the archive does not hold it
 */
export function readArchive(archive: Buffer, nom: string): string {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) === nom) {
      const local = archive.readUInt32LE(at + 42);
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20));
      return (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  throw new Error(`no ${nom} in this archive`);
}

/** The cells of the tables of a `.docx`, table by table and row by row, each cell as its paragraphs. */
export function readTableaux(document: string): string[][][] {
  const all = (text: string, tag: string) =>
    [...text.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, "gs"))].map(([found]) => found);
  const toText = (paragraph: string) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
      .map(([, text]) => decodeEntities(text ?? ""))
      .join("");
  return all(document, "tbl").map((table) =>
    all(table, "tr").map((row) => all(row, "tc").map((cell) => all(cell, "p").map(toText).join("\n"))),
  );
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&", nbsp: "\u00a0" };
/** Text of XML or HTML as it reads. */
export const decodeEntities = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
