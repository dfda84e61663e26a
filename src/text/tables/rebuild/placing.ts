import type {ColumnKind} from "../columns.js";
import {cellCost, continuationCost, EMPTY_COST, joinCost, NEVER, pieceCost, serialCost, titleCost} from "./costs.js";
import {embeddedSerial, serialOf} from "./shapes.js";
import type {Held, Mode, Row, State} from "./state.js";
import type {Token} from "./tokens.js";

/** A cell breaks where its column is full: its next line is no wider than the one before. */
const RAGGED = 1.2;
/** A cell that goes on after other cells' words. */
const FAR = 0.1;
/** Words in the place of a serial number: 其中. */
const NO_SERIAL = 6;
/** A single space parts cells where the header has wider gaps. */
const NEAR = 1;
/** A short word before a name is rather a category. */
const SHORT_FIRST = 1;
/** A token that fits no cell. */
const LEFT_COST = 5;
/** A row's own line is not its first though its cells begin there. */
const LATE_COST = 4;
/** A centred cell has more lines on one side of its row's own line. */
const LOPSIDED = 2.5;

/** Places tokens in the columns of an open row and closes it, each at a cost. */
export class Placing {
  private readonly name: number;
  private readonly serial: number;
  private readonly category: number;

  constructor(
    private readonly kinds: readonly ColumnKind[],
    private readonly mode: Mode,
    /** More than a single space parts the cells of the header. */
    private readonly apart: boolean,
  ) {
    this.name = kinds.indexOf("name");
    this.serial = kinds.indexOf("serial");
    this.category = kinds.indexOf("category");
  }

  /** Whether a row may begin with a token in column `c`. */
  begins(c: number): boolean {
    return this.mode !== "flow" || c <= Math.max(this.name, this.serial);
  }

  /** The state with token `i` in column `c` of the open row; null where it can't stand there or costs more than `most`. */
  put(state: State, token: Token, i: number, c: number, more: number, most: number): State | null {
    if (c < state.last && (this.mode === "flow" || token.gap !== "line")) return null;
    const held = state.cells[c]!;
    const own =
      (held ? this.joined(state, token, c, held) : this.begun(state, token, c)) + this.fieldCost(token, c) + this.nearCost(state, token, c);
    const cost = state.cost + own + more;
    if (own === NEVER || cost > most) return null;
    return {
      closed: state.closed,
      left: state.left,
      wraps: state.wraps + (held && held.line !== token.line ? 1 : 0),
      start: state.start,
      line: state.line,
      cost,
      serial: held ? state.serial : this.serialAfter(state, token, c),
      cells: state.cells.with(c, grown(held, token, i)),
      trace: state.trace + String.fromCharCode(A + c),
      last: c,
      anchor: state.anchor < 0 && this.anchors(c) ? token.line : state.anchor,
    };
  }

  /** The state with a token left over. */
  leave(state: State): State {
    return {
      ...state,
      cost: state.cost + LEFT_COST,
      trace: `${state.trace}-`,
      left: state.left + 1,
    };
  }

  /** The open row closed: what is missing and what does not fit is paid for. Null for a row without any value. */
  close(state: State): Row | null {
    const words = state.cells.filter((held) => held !== null && held.text !== "");
    if (words.length === 1 && words[0] === state.cells[Math.max(this.name, 0)] && state.left === 0) return titleRow(state, words[0]!);
    let cost = state.cost;
    let filled = false;
    state.cells.forEach((held, c) => {
      const kind = this.kinds[c]!;
      if (!held) cost += EMPTY_COST[kind];
      else cost += cellCost(held.text, kind) + (this.mode === "centred" ? lopsided(held, state.anchor) : 0);
      filled ||= held !== null && (kind === "value" || kind === "text");
    });
    if (!filled) return null;
    if (this.mode === "top" && state.anchor !== state.line) cost += LATE_COST;
    const {closed, cells, left, wraps} = state;
    return {
      cells,
      cost,
      count: (closed?.count ?? 0) + 1,
      wraps,
      doubtful: false,
      left,
      title: false,
      before: closed,
    };
  }

  private anchors(c: number): boolean {
    const kind = this.kinds[c]!;
    return this.serial >= 0 ? c === this.serial : kind === "nature" || kind === "value";
  }

  private serialAfter(state: State, token: Token, c: number): number {
    if (c === this.serial) return serialOf(token.text) || state.serial;
    return c === this.name && this.serial < 0 ? embeddedSerial(token.text) || state.serial : state.serial;
  }

  /** What it costs to begin a cell. */
  private begun(state: State, token: Token, c: number): number {
    const kind = this.kinds[c]!;
    if (kind === "serial" && token.text === "") return 5;
    if (kind === "serial") return Math.min(serialCost(token.text, state.serial), token.fields === this.kinds.length ? NO_SERIAL : NEVER);
    if (this.mode === "top" && state.trace !== "" && token.line !== state.line) return NEVER;
    return pieceCost(token, kind) + (c === this.name && this.serial < 0 ? embedded(token, state.serial) : 0);
  }

  /** What it costs to go on a cell that has words: on its own line only right behind them. */
  private joined(state: State, token: Token, c: number, held: Held): number {
    const kind = this.kinds[c]!;
    const near = state.last === c;
    if (kind === "serial" || token.text === "" || (!near && (held.line === token.line || this.mode === "flow"))) return NEVER;
    const gap = held.line === token.line ? token.gap : "line";
    const join = joinCost(held.text, token, gap, kind, this.mode !== "flow");
    if (join === NEVER) return NEVER;
    const ragged = gap === "line" && kind !== "value" && widthOf(token.text) > widthOf(held.lineText) + 1;
    const short = c === this.name && this.category >= 0 && state.cells[this.category] === null && SHORT.test(held.text);
    return Math.max(0, join + (near ? 0 : FAR)) + continuationCost(token, kind) + (ragged ? RAGGED : 0) + (short ? SHORT_FIRST : 0);
  }

  private nearCost(state: State, token: Token, c: number): number {
    return this.apart && token.gap === "narrow" && c !== state.last ? NEAR : 0;
  }

  /** In a line with marks a token's place among them tells its column, if none is missing. */
  private fieldCost(token: Token, c: number): number {
    if (token.field < 0) return 0;
    if (token.fields === this.kinds.length) return token.field === c ? 0 : 8;
    return Math.abs(c - token.field) > Math.abs(this.kinds.length - token.fields) ? 4 : 0.2;
  }
}

function titleRow({closed, cells, cost, wraps}: State, words: Held): Row {
  const count = closed?.count ?? 0;
  return {
    cells,
    cost: cost + titleCost(words.text),
    count,
    wraps,
    doubtful: false,
    left: 0,
    title: true,
    before: closed,
  };
}

const A = 97;
const SHORT = /^[\u4e00-\u9fff]{2,4}$/;

function grown(held: Held | null, token: Token, i: number): Held {
  if (!held)
    return {
      token: i,
      line: token.line,
      text: token.text,
      lineText: token.text,
      before: null,
    };
  const lineText = held.line === token.line ? held.lineText + token.text : token.text;
  return {
    token: i,
    line: token.line,
    text: held.text + token.text,
    lineText,
    before: held,
  };
}

/** Where no column holds them, serial numbers stand before the names: the next expected one begins a row. */
function embedded(token: Token, last: number): number {
  const serial = embeddedSerial(token.text);
  if (serial === 0) return last > 0 ? 3 : 0;
  return serial === last + 1 ? -3 : serial === 1 ? 1 : 4;
}

/** How far a cell is from having as many lines above its row's own line as below it. */
function lopsided(held: Held, anchor: number): number {
  let off = 0;
  let line = -1;
  for (let at: Held | null = held; at; at = at.before) {
    if (at.line !== line) off += Math.sign(at.line - anchor);
    line = at.line;
  }
  return Math.abs(off) * LOPSIDED;
}

/** How wide words stand on a page, in Han characters. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 128 ? 0.5 : 1;
  return width;
}
