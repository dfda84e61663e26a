import {Run} from "../run.js";
import {isBox} from "../table-kind.js";
import type {CellDraft, LayoutWriter} from "../writer.js";
import type {Fields} from "./fields.js";
import type {Numbering} from "./numbering.js";
import {listOf, type DocxStyles} from "./styles.js";
import {readTable, type DocxTable} from "./tables.js";
import {ParagraphWords, type Around} from "./words.js";
import {child, elements, valueOf, wordsOf, type Xml} from "./xml.js";

/** What a document's body is read with. */
export interface Reading extends Around {
  readonly styles: DocxStyles;
  readonly numbering: Numbering;
  readonly fields: Fields;
  readonly writer: LayoutWriter;
  /** Writes the file that a relation names, or says that it is not read. */
  insert(relation: string): void;
}

const DEEPEST = 60;

/** Writes the blocks and grids of a document's body. */
export class BodyReader {
  /** Words of a paragraph whose end a tracked change deleted: the next goes on from it. */
  private open: Run | null = null;

  constructor(private readonly reading: Reading) {}

  readAll(body: Xml): void {
    this.read(body);
    if (this.open !== null) this.reading.writer.block("paragraph", this.open);
  }

  private read(parent: Xml, depth = 0, contents = false): void {
    for (const element of elements(parent)) {
      if (element.name === "w:p") this.paragraph(element, depth, contents);
      else if (element.name === "w:tbl") this.table(element, depth);
      else if (element.name === "w:altChunk") this.reading.insert(element.attrs.get("r:id") ?? "");
      else if (element.name === "w:del" || element.name === "w:moveFrom") this.reading.writer.aside("deleted", deletedWords(element));
      else if (depth < DEEPEST) this.wrapped(element, depth + 1, contents);
    }
  }

  /** What a wrapper holds; of the same content for newer and older programs the newer. */
  private wrapped(element: Xml, depth: number, contents: boolean): void {
    if (isWrapper(element)) this.read(element, depth, contents || isContents(element));
    else if (element.name === "mc:AlternateContent") this.read(elements(element)[0] ?? element, depth, contents);
  }

  private paragraph(element: Xml, depth: number, contents: boolean): void {
    const properties = child(element, "w:pPr");
    const style = this.reading.styles.paragraph(valueOf(properties, "w:pStyle"));
    const inContents = contents || style.contents || this.reading.fields.contents;
    const {run, boxes} = this.words(element);
    const words = this.numbered(run, properties, style.list);
    if (child(child(properties, "w:rPr"), "w:del") && this.open === null) this.open = words;
    else this.write(words, headingOf(properties) ?? style.heading, properties, style.list !== null, inContents);
    for (const box of boxes) if (depth < DEEPEST) this.read(box, depth + 1);
  }

  private write(run: Run, heading: number | null, properties: Xml | undefined, listed: boolean, contents: boolean): void {
    const item = listed || listOf(properties) !== null;
    const kind = heading !== null && !contents ? "heading" : item ? "item" : "paragraph";
    const traits = {level: kind === "heading" ? heading : null, ...(contents ? {aside: "contents" as const} : {})};
    const lines = kind === "heading" ? [run] : run.lines();
    lines.forEach((line, i) => this.reading.writer.block(kind, line, {...traits, tight: i > 0}));
  }

  private words(element: Xml): {run: Run; boxes: Xml[]} {
    const words = new ParagraphWords(this.reading, valueOf(child(element, "w:pPr"), "w:pStyle"));
    words.read(element);
    words.settle();
    return words;
  }

  /** The run behind its automatic number, and behind a paragraph that was joined to it. */
  private numbered(run: Run, properties: Xml | undefined, ofStyle: ReturnType<typeof listOf>): Run {
    const before = this.open;
    this.open = null;
    if (before !== null) return before.append(run);
    if (run.text.trim() === "") return run;
    const own = listOf(properties);
    const place =
      own === null
        ? ofStyle
        : {
            numId: own.numId,
            level: own.level >= 0 ? own.level : (ofStyle?.level ?? 0),
          };
    const number = this.reading.numbering.next(place, valueOf(properties, "w:pStyle"));
    return number === "" ? run : new Run(number).append(run);
  }

  private table(element: Xml, depth: number): void {
    const table = readTable(element);
    for (const row of table.deleted) this.reading.writer.aside("deleted", deletedWords(row));
    if (this.flows(table)) {
      for (const cell of table.cells) this.read(cell.content, depth + 1);
      return;
    }
    const inner: Xml[] = [];
    const cells = table.cells.map(({content, ...place}): CellDraft => ({
      ...place,
      words: this.cell(content, inner, 0),
    }));
    this.reading.writer.grid({cells, origin: "marked"});
    for (const next of inner) {
      if (depth >= DEEPEST) this.reading.writer.block("paragraph", wordsOf(next));
      else if (next.name === "w:tbl") this.table(next, depth + 1);
      else this.read(next, depth + 1);
    }
  }

  /** A table that only frames text, or that frames other tables. */
  private flows({cells}: DocxTable): boolean {
    const shapes = cells.map(({content, column}) => {
      const paragraphs = elements(content)
        .filter((e) => e.name === "w:p")
        .map(wordsOf)
        .filter((words) => words.trim() !== "");
      return {
        column,
        text: paragraphs.join("\n"),
        paragraphs: paragraphs.length,
        frames: holdsTable(content),
      };
    });
    const filled = shapes.filter((shape) => shape.text !== "" || shape.frames);
    const columns = new Set(filled.map((shape) => shape.column));
    if (columns.size <= 1 || filled.length < 3) return true;
    if (filled.some((shape) => shape.frames) && filled.filter((shape) => !shape.frames).length < 4) return true;
    return isBox(shapes);
  }

  private cell(content: Xml, inner: Xml[], depth: number): Run {
    const run = new Run();
    for (const element of elements(content)) {
      if (element.name === "w:tbl") inner.push(element);
      else if (element.name === "w:p") {
        const {run: words, boxes} = this.words(element);
        inner.push(...boxes);
        if (run.length > 0 && words.text.trim() !== "") run.add("\n");
        run.append(
          this.numbered(words, child(element, "w:pPr"), this.reading.styles.paragraph(valueOf(child(element, "w:pPr"), "w:pStyle")).list),
        );
      } else if (isWrapper(element) && depth < DEEPEST) run.append(this.cell(element, inner, depth + 1));
    }
    return run;
  }
}

function isWrapper(element: Xml): boolean {
  return /^w:(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/.test(element.name);
}

function isContents(element: Xml): boolean {
  const gallery = child(child(element, "w:sdtPr"), "w:docPartObj");
  return /table of contents/i.test(valueOf(gallery, "w:docPartGallery") ?? "");
}

function headingOf(properties: Xml | undefined): number | null {
  const level = valueOf(properties, "w:outlineLvl");
  return level !== null && Number(level) < 9 ? Number(level) + 1 : null;
}

function holdsTable(content: Xml): boolean {
  return elements(content).some((element) => element.name === "w:tbl");
}

function deletedWords(element: Xml): string {
  if (element.name === "w:p") return elements(element).map(deletedWords).join("") + "\n";
  return element.children.map((inner) => (typeof inner === "string" ? inner : deletedWords(inner))).join("");
}
