import type {Layout} from "../../model/layout.js";
import {raised} from "../raised.js";
import {Run} from "../run.js";
import {isBox} from "../table-kind.js";
import {LayoutWriter} from "../writer.js";
import {encodingOfCharset, encodingOfPage, PendingBytes} from "./bytes.js";
import {SIGNS, SKIPPED, START, type State} from "./state.js";
import {gridOf, type CellPlace, type RtfRow} from "./tables.js";

/**
 * A document in RTF: its words in whatever encoding they stand, tables by the borders of their cells, struck and hidden
 * words and notes set aside. Numbers of lists stand in the file's text.
 */
export function readRtf(bytes: Uint8Array): Layout {
  const reader = new RtfReader();
  reader.read(latin1(bytes));
  return reader.layout();
}

const CHUNK = 0x8000;

function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return pieces.join("");
}

const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/g;

class RtfReader {
  private readonly writer = new LayoutWriter("rtf");
  private readonly stack: State[] = [];
  private state: State = {...START};
  private readonly bytes = new PendingBytes();
  private readonly fonts = new Map<number, string | null>();
  private readonly headings = new Map<number, number>();
  private page = "windows-1252";
  private font = 0;
  private starred = false;
  /** Characters still to be left out behind one written by its code. */
  private standIns = 0;
  private styleName = "";
  private words = new Run();
  private lifted = "";
  private cells: Run[] = [];
  private places: CellPlace[] = [];
  private down: CellPlace["down"] = "";
  private across: CellPlace["across"] = "";
  private headRow = false;
  private rows: RtfRow[] = [];
  /** Tables within cells: their open row and rows, and those that wait to be written behind the outer one. */
  private readonly inner = {words: new Run(), cells: [] as Run[], rows: [] as RtfRow[]};
  private waiting: RtfRow[][] = [];
  private number = "";

  read(text: string): void {
    for (const [, word, value, hex, sign, brace, plain] of text.matchAll(TOKEN)) {
      if (hex !== undefined) this.byte(parseInt(hex, 16));
      else if (plain !== undefined) this.plain(plain);
      else {
        if (word !== undefined) this.control(word, value === undefined ? null : Number(value));
        else if (brace === "{") this.open();
        else if (brace === "}") this.close();
        else if (sign !== undefined) this.sign(sign);
      }
    }
    this.paragraph();
    this.table();
  }

  layout(): Layout {
    return this.writer.layout();
  }

  private open(): void {
    this.flush();
    this.stack.push({...this.state});
    this.standIns = 0;
  }

  private close(): void {
    this.flush();
    const {sink, into} = this.state;
    const outer = this.stack.pop() ?? {...START};
    if (into === "styles" && outer.into === "styles") this.endStyle();
    this.settle("");
    this.state = outer;
    if (sink !== null && outer.sink !== sink) this.endSink(sink);
    this.starred = false;
    this.standIns = 0;
  }

  private endSink({run, reason}: NonNullable<State["sink"]>): void {
    if (reason === "note") this.run.apart("note", run.text);
    else this.writer.aside("running-head", run.text);
  }

  private get run(): Run {
    return this.state.sink?.run ?? (this.state.depth > 1 ? this.inner.words : this.words);
  }

  private sign(sign: string): void {
    if (sign === "*") this.starred = true;
    else if (sign === "~") this.add("\u00a0");
    else if (sign === "_") this.add("-");
    else if (sign === "\n" || sign === "\r") this.control("par", null);
    else if (sign === "\\" || sign === "{" || sign === "}") this.add(sign);
  }

  private byte(value: number): void {
    if (this.standIns > 0) return void this.standIns--;
    const before = this.bytes.add(value, this.state.encoding ?? this.page);
    if (before !== "") this.add(before, false);
  }

  private plain(text: string): void {
    let words = text;
    if (this.standIns > 0) {
      const left = Math.min(this.standIns, words.length);
      this.standIns -= left;
      words = words.slice(left);
    }
    if (words === "") return;
    if (this.bytes.waits) {
      this.byte(words.charCodeAt(0));
      words = words.slice(1);
    }
    this.add(words);
  }

  private flush(): void {
    const text = this.bytes.take();
    if (text !== "") this.add(text, false);
  }

  private add(text: string, flush = true): void {
    if (flush) this.flush();
    if (text === "" || this.state.skip || this.state.into === "fonts") return;
    if (this.state.into === "styles") this.styleName += text;
    else if (this.state.into === "number") this.number += text;
    else this.take(text);
  }

  private take(text: string): void {
    const {hidden, struck, raise, sink, inTable} = this.state;
    this.run.add(this.listNumber());
    if (sink === null && !inTable && this.rows.length > 0) this.table();
    if (hidden || struck) return void this.run.apart(struck ? "deleted" : "hidden", text);
    if (raise === "super") return void (this.lifted += text);
    this.settle(text);
    this.run.add(text);
  }

  /** The number of a list that waits for the words behind it; a stop such as 、 or ) needs no space. */
  private listNumber(): string {
    const number = this.number.trim();
    this.number = "";
    if (number === "" || /^[\uf000-\uf0ff•·-]$/.test(number)) return "";
    return /[、）)．：〕】]$/.test(number) ? number : `${number} `;
  }

  /** Decides on a raised piece when what follows it is known. */
  private settle(after: string): void {
    if (this.lifted === "" || (after === "" && this.state.raise === "super")) return;
    const found = raised(this.run.tail(12), this.lifted, after);
    if (found.is === "note-mark") this.run.apart("note-mark", this.lifted);
    else this.run.add(found.text);
    this.lifted = "";
  }

  private control(word: string, value: number | null): void {
    this.flush();
    const starred = this.starred;
    this.starred = false;
    if (this.destination(word, starred)) return;
    if (Object.hasOwn(SIGNS, word)) this.add(SIGNS[word]!);
    else this.controls.get(word)?.(value);
  }

  /** What the words of the format do, each with the number behind it. */
  private readonly controls = new Map(
    Object.entries<(value: number | null) => void>({
      u: (value) => {
        this.standIns = 0;
        this.add(String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
        this.standIns = this.state.standIns;
      },
      uc: (value) => (this.state.standIns = Math.max(value ?? 1, 0)),
      ansicpg: (value) => (this.page = encodingOfPage(value ?? 0)),
      f: (value) => {
        this.font = value ?? 0;
        this.state.encoding = this.fonts.get(this.font) ?? null;
      },
      fcharset: (value) => {
        if (this.state.into === "fonts") this.fonts.set(this.font, encodingOfCharset(value ?? 0));
      },
      v: (value) => (this.state.hidden = value !== 0),
      strike: (value) => (this.state.struck = value !== 0),
      striked: (value) => (this.state.struck = value !== 0),
      deleted: (value) => (this.state.struck = value !== 0),
      super: (value) => (this.state.raise = value === 0 ? "" : "super"),
      sub: (value) => (this.state.raise = value === 0 ? "" : "sub"),
      nosupersub: () => (this.state.raise = ""),
      plain: () => Object.assign(this.state, {hidden: false, struck: false, raise: "", encoding: null}),
      s: (value) => (this.state.style = value ?? 0),
      outlinelevel: (value) => (this.state.outline = value),
      pard: () => Object.assign(this.state, {inTable: false, depth: 1, outline: null, style: 0}),
      intbl: () => (this.state.inTable = true),
      par: () => this.endLine(),
      sect: () => this.endLine(),
      page: () => this.endLine(),
      line: () => this.add("\n"),
      itap: (value) => (this.state.depth = value ?? 1),
      nestcell: () => {
        this.settle("\n");
        this.inner.cells.push(this.inner.words);
        this.inner.words = new Run();
      },
      nestrow: () => {
        this.inner.rows.push({cells: this.inner.cells, places: this.places, heading: false});
        this.inner.cells = [];
      },
      cell: () => this.cell(),
      row: () => this.row(),
      trowd: () => {
        this.places = [];
        this.headRow = false;
      },
      trhdr: () => (this.headRow = true),
      clvmgf: () => (this.down = "first"),
      clvmrg: () => (this.down = "on"),
      clmgf: () => (this.across = "first"),
      clmrg: () => (this.across = "on"),
      cellx: (value) => {
        this.places.push({right: value ?? 0, down: this.down, across: this.across});
        this.down = "";
        this.across = "";
      },
    }),
  );

  /** Within a cell or a note a paragraph ends as a line. */
  private endLine(): void {
    if (this.state.inTable || this.state.sink !== null) this.add("\n");
    else this.paragraph();
  }

  /** A word that says what its group is for. */
  private destination(word: string, starred: boolean): boolean {
    const {state} = this;
    if (word === "fonttbl") state.into = "fonts";
    else if (word === "stylesheet") state.into = "styles";
    else if (word === "shpinst") state.skip = true;
    else if (word === "shptxt") state.skip = false;
    else if (word === "listtext" || word === "pntext") state.into = "number";
    else if (word === "nesttableprops") return true;
    else if (word === "footnote") state.sink = {run: new Run(), reason: "note"};
    else if (/^(?:header|footer)[lrf]?$/.test(word)) state.sink = {run: new Run(), reason: "running-head"};
    else if (SKIPPED.has(word) || (starred && state.into === "body")) state.skip = true;
    else return false;
    return true;
  }

  private endStyle(): void {
    const {style, outline} = this.state;
    const named = /^heading ([1-9])\b/i.exec(this.styleName.trim())?.[1];
    const level = outline !== null && outline < 9 ? outline + 1 : named === undefined ? null : Number(named);
    if (level !== null) this.headings.set(style, level);
    this.styleName = "";
  }

  private paragraph(): void {
    this.settle("\n");
    if (this.words.length === 0 && this.words.marks.length === 0) return;
    const {outline, style} = this.state;
    const heading = outline !== null && outline < 9 ? outline + 1 : (this.headings.get(style) ?? null);
    const lines = heading === null ? this.words.lines() : [this.words];
    lines.forEach((line, i) => this.writer.block(heading === null ? "paragraph" : "heading", line, {level: heading, tight: i > 0}));
    this.words = new Run();
  }

  private cell(): void {
    this.settle("\n");
    this.cells.push(this.words);
    this.words = new Run();
    if (this.inner.rows.length > 0) this.waiting.push(this.inner.rows);
    this.inner.rows = [];
  }

  private row(): void {
    if (this.words.text.trim() !== "") this.cells.push(this.words);
    this.words = new Run();
    if (this.cells.length > 0) this.rows.push({cells: this.cells, places: this.places, heading: this.headRow});
    this.cells = [];
  }

  private table(): void {
    if (this.cells.length > 0) this.row();
    const tables = [this.rows, ...this.waiting];
    this.rows = [];
    this.waiting = [];
    for (const rows of tables) this.grid(rows);
  }

  private grid(rows: readonly RtfRow[]): void {
    const cells = gridOf(rows);
    const shapes = cells.map(({words, column}) => {
      const text = (words as Run).text.trim();
      return {column, text, paragraphs: text.split("\n").filter((line) => line.trim() !== "").length};
    });
    const columns = new Set(shapes.filter(({text}) => text !== "").map(({column}) => column));
    if (columns.size > 1 && !isBox(shapes)) this.writer.grid({cells, origin: "marked"});
    else for (const {words} of cells) for (const line of (words as Run).lines()) this.writer.block("paragraph", line, {tight: true});
  }
}
