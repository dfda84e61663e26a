import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {getDocumentProxy} from "unpdf";
import {unRadical} from "./radicals.js";

/** A piece of text on a page with its place, in PDF units from the lower left corner. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** A gap wider than this many characters parts two cells. */
const CELL_GAP = 1.2;

/**
 * The text of a PDF with text in it (a scan has none): pieces joined to lines, wrapped lines to paragraphs, lines with
 * wide gaps to table rows. Kangxi radicals that printers put for whole characters are mended, one for one.
 */
export async function pdfToText(bytes: Uint8Array): Promise<{text: string; warnings: string[]}> {
  const cmaps = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps/");
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {cMapUrl: cmaps, cMapPacked: true, verbosity: 0});
  const pages: Line[][] = [];
  for (let n = 1; n <= pdf.numPages; n++) pages.push(linesOf(await piecesOf(await pdf.getPage(n))));
  const text = unRadical(joinLines(pages.flatMap((lines) => withCategories(withoutPageNumbers(lines)))));
  const empty = pages.filter((lines) => lines.length === 0).length;
  return {text, warnings: empty > 0 ? [`${empty} of ${pdf.numPages} pages hold no text; a scanned page must go through OCR first`] : []};
}

interface PdfPage {
  getTextContent(): Promise<{items: readonly unknown[]}>;
}

async function piecesOf(page: PdfPage): Promise<Piece[]> {
  const {items} = await page.getTextContent();
  return (items as {str?: string; transform: number[]; width: number; height: number}[])
    .filter((item) => item.str !== undefined && item.str.trim() !== "")
    .map((item) => ({
      text: item.str!,
      x: item.transform[4]!,
      y: item.transform[5]!,
      width: item.width,
      height: item.height || Math.abs(item.transform[3]!),
    }));
}

/** Pieces whose baselines lie within half a character of each other form a line. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - piece.y) < piece.height / 2) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(row: Piece[]): Line {
  const pieces = row.toSorted((a, b) => a.x - b.x);
  const height = Math.max(...pieces.map((p) => p.height));
  let text = "";
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before && piece.x - (before.x + before.width) > CELL_GAP * height) text += "\t";
    text += piece.text;
  });
  const last = pieces.at(-1)!;
  return {pieces, text: text.trim(), left: pieces[0]!.x, right: last.x + last.width, height};
}

/** A lone number, dashes around it or not, at the foot or head of a page is no part of the text. */
function withoutPageNumbers(lines: Line[]): Line[] {
  const isNumber = (line: Line | undefined): boolean => line !== undefined && /^[—–\-\s]*\d{1,4}[—–\-\s]*$/.test(line.text);
  return lines.filter((line, i) => !((i === 0 || i === lines.length - 1) && lines.length > 1 && isNumber(line)));
}

/**
 * Puts the cell that spans several rows, printed at mid-height as a line of its own, before each row it belongs to:
 * rows of a table that start to the right of such a word take the nearest one.
 */
function withCategories(lines: readonly Line[]): Line[] {
  const categories = lines.filter((line, i) => isCategory(line, lines[i - 1], lines[i + 1]));
  if (categories.length === 0) return [...lines];
  return lines.filter((line) => !categories.includes(line)).map((line) => withNearest(line, categories));
}

/** A short word between table rows that all start to the right of it. */
function isCategory(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const rows = [above, below].filter((row) => row?.text.includes("\t"));
  return rows.length > 0 && line.pieces.length === 1 && line.text.length <= 12 && rows.every((row) => row!.left > line.right);
}

function withNearest(row: Line, categories: readonly Line[]): Line {
  if (!row.text.includes("\t")) return row;
  const before = categories.filter((c) => c.right < row.left);
  const nearest = before.toSorted((a, b) => Math.abs(yOf(a) - yOf(row)) - Math.abs(yOf(b) - yOf(row)))[0];
  return nearest ? {...row, text: `${nearest.text}\t${row.text}`, left: nearest.left} : row;
}

function yOf(line: Line): number {
  return line.pieces[0]!.y;
}

/** A line that reaches the right edge runs on into the next, unless either is a table row or the next is indented. */
function joinLines(lines: readonly Line[]): string {
  if (lines.length === 0) return "";
  const right = Math.max(...lines.map((l) => l.right));
  const left = Math.min(...lines.filter((l) => !l.text.includes("\t")).map((l) => l.left));
  let out = lines[0]!.text;
  lines.slice(1).forEach((line, i) => {
    const before = lines[i]!;
    const runsOn = before.right > right - 1.5 * before.height && line.left < left + line.height;
    out += (runsOn && !before.text.includes("\t") && !line.text.includes("\t") ? "" : "\n") + line.text;
  });
  return `${out}\n`;
}
