import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** A column of a table; `largeur` is its part of the width, the parts adding up to 100. */
export interface Colonne {
  titre: string;
  largeur: number;
  aDroite?: true;
}

/** The first cell of each line names it. Where a cell has several lines of text, the first is the one that counts. */
export interface Tableau {
  genre: "tableau";
  colonnes: readonly Colonne[];
  lignes: readonly (readonly string[])[];
}

export interface Texte {
  genre: "titre" | "paragraphe" | "note";
  texte: string;
}

export type Bloc = Texte | Tableau;

/** A document for people: what it is, whose, of which day, then its parts in order. */
export interface DocumentEcrit {
  titre: string;
  collectivite: string;
  /** « Situation au … »: said under the title and on each page. */
  situation: string;
  /** What the reader must know before anything else, fictitious data for one; null without. */
  bandeau: string | null;
  blocs: readonly Bloc[];
}

/** A4, and margins of 2 cm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGE = 1_134;
const LARGEUR = PAGE.width - 2 * MARGE;
const ENCRE = "1B3A57";
const GRIS = "555F6B";
const TRAIT = { style: BorderStyle.SINGLE, size: 4, color: "9AA5B1" };

/** The document as a `.docx` file, in French, that Word and LibreOffice open alike. */
export async function writeDocx(ecrit: DocumentEcrit): Promise<Uint8Array<ArrayBuffer>> {
  const { titre, collectivite, situation, bandeau, blocs } = ecrit;
  const document = new Document({
    title: titre,
    subject: `${collectivite}. ${situation}`,
    creator: collectivite,
    lastModifiedBy: collectivite,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE } },
        },
        headers: { default: new Header({ children: [writeMarge(collectivite)] }) },
        footers: {
          default: new Footer({
            children: [
              writeMarge(`${situation} · page `, PageNumber.CURRENT, " sur ", PageNumber.TOTAL_PAGES),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: titre }),
          new Paragraph({ style: "Situation", text: `${collectivite}. ${situation}` }),
          ...(bandeau === null ? [] : [new Paragraph({ style: "Bandeau", text: typeset(bandeau) })]),
          ...blocs.map(writeBloc),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const writeMarge = (...children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children, size: 16, color: GRIS })],
  });

function writeBloc(bloc: Bloc): Paragraph | Table {
  if (bloc.genre === "tableau") return writeTableau(bloc);
  if (bloc.genre === "titre")
    return new Paragraph({ heading: HeadingLevel.HEADING_1, text: typeset(bloc.texte) });
  return new Paragraph({ text: typeset(bloc.texte), ...(bloc.genre === "note" && { style: "Note" }) });
}

/** The header is repeated on each page and said to be one, as is the first column: a screen reader tells both. */
function writeTableau({ colonnes, lignes }: Tableau): Table {
  const widths = colonnes.map(({ largeur }) => Math.round((LARGEUR * largeur) / 100));
  const writeCellule = (texte: string, rang: number, isTitre: boolean) =>
    new TableCell({
      width: { size: widths[rang] ?? 0, type: WidthType.DXA },
      ...(isTitre && { shading: { type: ShadingType.CLEAR, fill: "E6ECF2", color: "auto" } }),
      children: texte.split("\n").map(
        (text, ligne) =>
          new Paragraph({
            style: "Cellule",
            alignment: colonnes[rang]?.aDroite ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: [
              new TextRun({
                text: typeset(text),
                bold: isTitre || rang === 0,
                ...(ligne > 0 && { size: 16, color: GRIS }),
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LARGEUR, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: TRAIT,
      bottom: TRAIT,
      left: TRAIT,
      right: TRAIT,
      insideHorizontal: TRAIT,
      insideVertical: TRAIT,
    },
    margins: { top: 50, bottom: 50, left: 90, right: 90, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: colonnes.map(({ titre }, rang) => writeCellule(titre, rang, true)),
      }),
      ...lignes.map(
        (ligne) =>
          new TableRow({
            cantSplit: true,
            children: ligne.map((texte, rang) => writeCellule(texte, rang, false)),
          }),
      ),
    ],
  });
}

/** The spaces that French keeps unbroken: inside « », before double punctuation and percents. */
const typeset = (texte: string) => texte.replace(/« /g, "«\u00a0").replace(/ (?=[»:;?!%])/g, "\u00a0");

/** Sizes in half points. */
const STYLES = {
  default: {
    document: {
      run: { font: "Arial", size: 20, language: { value: "fr-FR" } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: { run: { size: 30, bold: true, color: ENCRE }, paragraph: { spacing: { after: 120, line: 300 } } },
    heading1: {
      run: { size: 24, bold: true, color: ENCRE },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: "Situation", name: "Situation", basedOn: "Normal", run: { size: 22, color: GRIS } },
    {
      id: "Bandeau",
      name: "Bandeau",
      basedOn: "Normal",
      run: { bold: true, color: "8A1C1C" },
      paragraph: { shading: { type: ShadingType.CLEAR, fill: "FBE9E7", color: "auto" } },
    },
    {
      id: "Note",
      name: "Note",
      basedOn: "Normal",
      run: { size: 17, color: GRIS },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
    {
      id: "Cellule",
      name: "Cellule",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 252 } },
    },
  ],
};
