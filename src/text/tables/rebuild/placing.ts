import type {ColumnKind} from "../columns.js";
import {EMPTY_COST, NEVER, pieceCost, serialCost, titleCost} from "./costs.js";
import {Held} from "./held.js";
import {embeddedSerial, serialOf} from "./shapes.js";
import {LEFT, type Choice, type Mode, type Row, type State} from "./state.js";
import type {Token} from "./tokens.js";

/** A cell that goes on after other cells' words. */
const FAR = 0.1;
/** Words in the place of a serial number: 其中. */
const NO_SERIAL = 6;
/** An empty cell in the place of a serial number. */
const EMPTY_SERIAL = 5;
/** A single space parts cells where the header has wider gaps. */
const NEAR = 1;
/** A short word before a name is rather a category. */
const SHORT_FIRST = 1;
/** A line without marks over a line of cells rather names a group of rows than begins the first cell, if that can be a name. */
const UNDER_TITLE = 6;
const UNMARKED_TITLE = 0.5;
const LEAST_NAME = 3;
/** 资源环境, 高等教育*: no column is as narrow as the words that name a group. */
const GROUP = /^[\u4e00-\u9fff]{4,7}[*∗]*$/;
const SHORT = /^[\u4e00-\u9fff]{2,4}$/;
/** A token that fits no cell. */
const LEFT_COST = 5;
/** A row's own line is not its first though its cells begin there. */
const LATE_COST = 4;
/** A centred cell has more lines on one side of its row's own line. */
const LOPSIDED = 2.5;

/** A token to be placed, with what holds of it whatever the row. */
interface Coming {
  readonly token: Token;
  readonly index: number;
  /** The serial number that it is, and that it begins with; 0 if none. */
  readonly serial: number;
  readonly embedded: number;
  /** The serial number that stands alone before a name, at the start of its line; 0 if none. */
  readonly counted: number;
  /** For each column what it costs as the first piece of a cell. */
  readonly pieces: readonly number[];
  /** For each column what speaks against it by the token's place among the marks of its line. */
  readonly fields: readonly number[];
  /** For each column the cell that it begins. */
  readonly begun: readonly Held[];
}

/** Places tokens, one after the other, in the columns of an open row and closes it, each at a cost. */
export class Placing {
  private readonly name: number;
  private readonly serial: number;
  private readonly category: number;
  private coming!: Coming;

  constructor(
    private readonly kinds: readonly ColumnKind[],
    private readonly mode: Mode,
    /** More than a single space parts the cells of the header. */
    private readonly apart: boolean,
    /** Marks part the cells of the header. */
    private readonly marked: boolean,
  ) {
    this.name = kinds.indexOf("name");
    this.serial = kinds.indexOf("serial");
    this.category = kinds.indexOf("category");
  }

  /** Takes up token `index`, which `cost` and `put` then speak of. */
  take(token: Token, index: number): void {
    this.coming = {
      token,
      index,
      serial: serialOf(token.text),
      embedded: embeddedSerial(token.text),
      counted: token.gap === "line" ? serialOf(token.text) : 0,
      pieces: this.kinds.map((kind) => (kind === "serial" ? 0 : pieceCost(token, kind))),
      fields: this.kinds.map((_, c) => fieldCost(token, c, this.kinds.length)),
      begun: this.kinds.map((kind) => new Held(kind, token, index, null)),
    };
  }

  /** Whether a row may begin with a token in column `c`. */
  begins(c: number): boolean {
    return this.mode !== "flow" || c <= Math.max(this.name, this.serial);
  }

  /** Whether the token is the serial number that a row behind `state` has. */
  isNext(state: State): boolean {
    return this.coming.serial === state.serial + 1;
  }

  /** What it costs to stand in column `c` of the open row; infinite where it can't. */
  cost(state: State, c: number): number {
    const {token, fields} = this.coming;
    if (c === LEFT) return LEFT_COST;
    if (c < state.last && (this.mode === "flow" || token.gap !== "line")) return NEVER;
    const held = state.cells[c]!;
    const near = this.apart && token.gap === "narrow" && c !== state.last ? NEAR : 0;
    return (held ? this.joined(state, c, held) : this.begun(state, c)) + fields[c]! + near;
  }

  /** The state that a choice leads to. */
  put({from, column: c, closed, cost, path}: Choice): State {
    const {token, index} = this.coming;
    if (c === LEFT) return {...from, closed, cost, path, left: from.left + 1, row: undefined};
    const held = from.cells[c]!;
    const cells = from.cells.slice();
    cells[c] = held ? held.with(token, index) : this.coming.begun[c]!;
    return {
      closed,
      cost,
      path,
      serial: held ? from.serial : this.serialAfter(from, c),
      cells,
      left: from.left,
      wraps: from.wraps + (held && held.line !== token.line ? 1 : 0),
      line: from.line,
      last: c,
      anchor: from.anchor < 0 && this.anchors(c) ? token.line : from.anchor,
      row: undefined,
    };
  }

  /** The open row closed: what is missing and what does not fit is paid for. Null for a row without any value. */
  close(state: State): Row | null {
    const {closed, cells, left, anchor} = state;
    const title = left === 0 ? this.titleOf(cells) : null;
    if (title) return {...rowOf(state, state.cost + this.titleCost(title)), count: closed?.count ?? 0, left: 0, title: true};
    let cost = state.cost;
    let filled = false;
    for (let c = 0; c < cells.length; c++) {
      const kind = this.kinds[c]!;
      const held = cells[c]!;
      cost += held ? held.cost + (this.mode === "centred" ? lopsided(held, anchor) : 0) : EMPTY_COST[kind];
      filled ||= held !== null && (kind === "value" || kind === "text");
    }
    if (!filled) return null;
    if (this.mode === "top" && anchor !== state.line) cost += LATE_COST;
    return rowOf(state, cost);
  }

  private titleCost(title: Held): number {
    return this.marked && title.isUnmarked && GROUP.test(title.text) ? UNMARKED_TITLE : titleCost(title.text);
  }

  /** The words of a row that has none but a name. */
  private titleOf(cells: State["cells"]): Held | null {
    const at = Math.max(this.name, 0);
    const words = cells[at]!;
    return words && words.text !== "" && cells.every((held, c) => c === at || held === null || held.text === "") ? words : null;
  }

  private anchors(c: number): boolean {
    const kind = this.kinds[c]!;
    return this.serial >= 0 ? c === this.serial : kind === "nature" || kind === "value";
  }

  private serialAfter(state: State, c: number): number {
    if (c === this.serial) return this.coming.serial || state.serial;
    return c === this.name && this.serial < 0 ? this.ahead(state) || state.serial : state.serial;
  }

  /** What it costs to begin a cell. */
  private begun(state: State, c: number): number {
    const {token, serial, pieces} = this.coming;
    if (this.kinds[c] === "serial") {
      if (token.text === "") return EMPTY_SERIAL;
      return Math.min(serialCost(serial, state.serial), token.fields === this.kinds.length ? NO_SERIAL : NEVER);
    }
    if (this.mode === "top" && !state.path.isEmpty && token.line !== state.line) return NEVER;
    return pieces[c]! + (c === this.name && this.serial < 0 ? embeddedCost(this.ahead(state), state.serial) : 0);
  }

  /** The serial number before the name that the token begins: one that stands alone counts where it is the next, or the first of all. */
  private ahead(state: State): number {
    const {embedded, counted} = this.coming;
    const isNext = counted === state.serial + 1 && (counted > 1 || state.closed === null);
    return embedded || (isNext ? counted : 0);
  }

  /** What it costs to go on a cell that has words: on its own line only right behind them. */
  private joined(state: State, c: number, held: Held): number {
    const {token, index} = this.coming;
    const near = state.last === c;
    if (token.text === "" || (!near && (held.line === token.line || this.mode === "flow"))) return NEVER;
    const {cost, piece, ragged} = held.joining(token, index, this.mode !== "flow");
    if (cost === NEVER) return NEVER;
    const short = c === this.name && this.category >= 0 && SHORT.test(held.text) && isOpen(state.cells[this.category]!, held.line);
    const over = token.field === 0 && held.isUnmarked && GROUP.test(held.text) && token.text.length >= LEAST_NAME ? UNDER_TITLE : 0;
    return Math.max(0, cost + (near ? 0 : FAR)) + piece + ragged + (short ? SHORT_FIRST : 0) + over;
  }
}

/** Whether a category has no words yet, or only a short one on the line before: 健康 over 水平. */
const isOpen = (category: Held | null, line: number): boolean =>
  category === null || (category.before === null && category.line === line - 1 && SHORT.test(category.text));

const rowOf = ({closed, cells, left, wraps}: State, cost: number): Row => ({
  cells,
  cost,
  count: (closed?.count ?? 0) + 1,
  wraps,
  doubtful: false,
  left,
  title: false,
  before: closed,
});

/** In a line with marks a token's place among them tells its column, if none is missing. */
function fieldCost(token: Token, c: number, width: number): number {
  if (token.field < 0) return 0;
  if (token.fields === width) return token.field === c ? 0 : 8;
  return Math.abs(c - token.field) > Math.abs(width - token.fields) ? 4 : 0.2;
}

/** Where no column holds them, serial numbers stand before the names: the next expected one begins a row. */
function embeddedCost(serial: number, last: number): number {
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
