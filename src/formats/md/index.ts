import type {Layout} from "../../model/layout.js";
import type {Decoded} from "../decode.js";
import {readPart} from "../html/index.js";
import {LIMITS, type Limits} from "../limits.js";
import {LayoutWriter, type CellDraft} from "../writer.js";
import {inline} from "./inline.js";
import {cellsOf, isRule} from "./table.js";

/** A line that begins a heading, an item, a table, code, a quotation, a note, or a numbered paragraph. */
const BEGINS_ANEW = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)、]|```|~~~|\||>|\[\^|<)|^\s*[（(]?[一二三四五六七八九十]{1,3}[)）、]/;

/** A line that is longer than this and ends no sentence was wrapped by its writer's editor. */
const WRAPPED = 20;

/**
 * Markdown as it is meant: headings with their depth, tables as grids, marks of emphasis gone, struck words and notes set
 * apart. Lines are kept, but for those that an editor wrapped within a sentence.
 */
export function readMarkdown({text, encoding, warnings}: Decoded, limits: Limits = LIMITS): Layout {
  const writer = new LayoutWriter("md", encoding);
  for (const warning of warnings) writer.warn(warning);
  new MarkdownReader(text.replace(/\r\n?/g, "\n").split("\n"), writer, limits).read();
  return writer.layout();
}

class MarkdownReader {
  private at = 0;
  private tight = false;

  constructor(
    private readonly lines: readonly string[],
    private readonly writer: LayoutWriter,
    private readonly limits: Limits,
  ) {}

  read(): void {
    this.frontMatter();
    while (this.at < this.lines.length) this.block();
  }

  /** Data between two rows of dashes at the start. */
  private frontMatter(): void {
    if (this.lines[0]?.trim() !== "---") return;
    const end = this.lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
    if (end < 0 || !this.lines.slice(1, end).every((line) => /^(?:\s|[\w-]+\s*:|#|$)/.test(line))) return;
    this.writer.aside("hidden", this.lines.slice(1, end).join("\n"));
    this.at = end + 1;
  }

  private block(): void {
    const line = this.lines[this.at]!;
    const next = this.lines[this.at + 1] ?? "";
    const heading = /^ {0,3}(#{1,6})(?:[ \t\u3000]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line);
    if (line.trim() === "") return this.skip();
    if (heading) return this.heading(heading[2] ?? "", heading[1]!.length, 1);
    if (/^ {0,3}(?:```|~~~)/.test(line)) return this.fence(line);
    if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)) return this.skip();
    if (headsTable(line, next)) return this.table();
    const level = underlined(line, next);
    if (level !== null) return this.heading(line, level, 2);
    const note = /^\[\^([^\]\s]+)\]:[ \t]*(.*)$/.exec(line);
    if (note) return this.note(note[2]!);
    if (/^ {0,3}\[[^\]]+\]:\s*\S+/.test(line)) return this.skip();
    if (/^\s*<table\b/i.test(line)) return this.page();
    if (/^ {0,3}<!--/.test(line)) return this.comment();
    this.paragraph();
  }

  private skip(): void {
    this.at++;
    this.tight = false;
  }

  private heading(words: string, level: number, lines: number): void {
    this.at += lines;
    this.writer.block("heading", inline(words.trim()), {level});
    this.tight = false;
  }

  /** Code is kept as it stands, a line a block. */
  private fence(open: string): void {
    const mark = /(?:`|~){3,}/.exec(open)![0];
    for (this.at++; this.at < this.lines.length && !this.lines[this.at]!.trim().startsWith(mark); this.at++)
      this.writer.block("paragraph", this.lines[this.at]!, {tight: true});
    this.skip();
  }

  private table(): void {
    const rows = [cellsOf(this.lines[this.at]!)];
    for (this.at += 2; this.at < this.lines.length && this.lines[this.at]!.includes("|") && this.lines[this.at]!.trim() !== ""; this.at++)
      rows.push(cellsOf(this.lines[this.at]!));
    const cells = rows.flatMap((row, r) =>
      row.map((words, column): CellDraft => ({words: inline(words), row: r, column, heading: r === 0})),
    );
    const wide = rows.findIndex((row) => row.length > rows[0]!.length);
    const flags = wide < 0 ? [] : [`row ${wide + 1} of a table has ${rows[wide]!.length} cells, its header ${rows[0]!.length}`];
    this.writer.grid({cells, origin: "marked", flags});
    this.tight = false;
  }

  /** A table written in HTML, since Markdown knows no merged cells: read as a page's is. */
  private page(): void {
    const from = this.at;
    for (let open = 0; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at]!;
      open += line.match(/<table\b/gi)?.length ?? 0;
      open -= line.match(/<\/table\s*>/gi)?.length ?? 0;
      if (open <= 0) break;
    }
    readPart(this.lines.slice(from, ++this.at).join("\n"), this.writer, this.limits);
    this.tight = false;
  }

  private note(first: string): void {
    const words = [first];
    for (this.at++; /^(?: {2,}|\t)\S/.test(this.lines[this.at] ?? ""); this.at++) words.push(this.lines[this.at]!.trim());
    this.writer.aside("note", inline(words.join("")).text);
  }

  private comment(): void {
    while (this.at < this.lines.length && !this.lines[this.at]!.includes("-->")) this.at++;
    const rest = this.lines[this.at]?.split("-->").slice(1).join("-->").trim() ?? "";
    if (rest !== "") this.writer.block("paragraph", inline(rest));
    this.skip();
  }

  /** One line with those that were wrapped from it. */
  private paragraph(): void {
    let {words, item} = itemOf(this.lines[this.at]!);
    this.at++;
    while (this.at < this.lines.length && isWrapped(words, this.lines[this.at - 1]!) && this.goesOn(this.lines[this.at]!)) {
      const next = this.lines[this.at]!.trim().replace(/^>\s?/, "");
      words += (/[\u2e80-\uffef]$/.test(words) && /^[\u2e80-\uffef]/.test(next) ? "" : " ") + next;
      this.at++;
    }
    this.writer.block(item ? "item" : "paragraph", inline(words.replace(/(?:\\| {2,})$/, "")), {tight: this.tight});
    this.tight = true;
  }

  private goesOn(line: string): boolean {
    return line.trim() !== "" && !BEGINS_ANEW.test(line);
  }
}

function headsTable(line: string, next: string): boolean {
  return line.includes("|") && isRule(next) && cellsOf(line).length === cellsOf(next).length;
}

/** The depth of a heading whose mark is the line under it; an item over dashes is none. */
function underlined(line: string, next: string): 1 | 2 | null {
  if (/^ {0,3}=+\s*$/.test(next)) return 1;
  return /^ {0,3}-{2,}\s*$/.test(next) && !/^\s*(?:[-*+>]|\d+[.)])\s/.test(line) ? 2 : null;
}

/** Words of a line without the marks of a list or a quotation; a number stays, since it is part of the text. */
function itemOf(line: string): {words: string; item: boolean} {
  const bare = line.trim().replace(/^(?:>\s?)+/, "");
  const bullet = /^[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/.exec(bare);
  if (bullet) return {words: bare.slice(bullet[0].length), item: true};
  return {words: bare, item: /^\d{1,3}[.)][ \t]/.test(bare)};
}

function isWrapped(words: string, line: string): boolean {
  return line.trim().length >= WRAPPED && !/(?: {2}|\\|[。；：！？.;:!?]["”』」）)]?)$/.test(line) && !/\|/.test(words);
}
