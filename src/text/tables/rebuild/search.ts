import type {ColumnKind} from "../columns.js";
import {cellCost, EMPTY_COST, joinCost, NEVER, pieceCost, serialCost} from "./costs.js";
import {embeddedSerial, serialOf, shapeOf} from "./shapes.js";
import type {Token} from "./tokens.js";

/**
 * How the words of a row follow each other in the lines: `flow` cell after cell, `centred` line after line with each cell
 * centred on the row's height, `top` line after line with each cell beginning in the row's first line.
 */
export type Mode = "flow" | "centred" | "top";

/** A row that was read: for each column the indices of its tokens. */
export interface Row {
  readonly cells: readonly (readonly number[])[];
  readonly cost: number;
  /** Another reading with other numbers in other columns fits nearly as well. */
  readonly doubtful: boolean;
  readonly before: Row | null;
  readonly count: number;
}

interface State {
  readonly cost: number;
  readonly serial: number;
  readonly closed: Row | null;
  /** The open row. */
  readonly cells: readonly (readonly number[])[];
  readonly rowCost: number;
  readonly start: number;
  /** The columns of the open row's tokens, one character each. */
  readonly trace: string;
  /** Column of the last token. */
  readonly last: number;
  /** Line that holds the row's serial number or first value; -1 before it. */
  readonly anchor: number;
}

/** The best reading of tokens as rows. */
export interface Found {
  readonly last: Row | null;
  /** Rows read, in worth less their cost. */
  readonly score: number;
  /** Line after the last of the table. */
  readonly end: number;
}

const BEAM = 48;
const MARGIN = 16;
const DOUBT = 1.5;
const ROW_WORTH = 6;
/** What it costs where a row's own line is not its first though its cells begin there. */
const LATE_COST = 4;

/** Reads tokens, line by line, as rows of columns of the given kinds, by beam search: linear in the tokens. */
export class Search {
  readonly tokens: Token[] = [];
  private states: State[];
  private best: Found = {last: null, score: 0, end: 0};
  private readonly name: number;

  constructor(
    private readonly kinds: readonly ColumnKind[],
    private readonly mode: Mode,
  ) {
    this.name = Math.max(kinds.indexOf("name"), kinds.indexOf("serial"));
    this.states = [this.fresh(null, 0, 0, 0)];
  }

  /** The best reading of the lines so far. */
  get found(): Found {
    return this.best;
  }

  /** Reads the tokens of one more line. */
  read(line: readonly Token[]): void {
    for (const token of line) {
      const i = this.tokens.push(token) - 1;
      this.states = this.prune(this.states.flatMap((state) => this.steps(state, i)));
    }
    if (line.length > 0) this.atLineEnd(line[0]!.line);
  }

  private atLineEnd(line: number): void {
    for (const state of this.states) {
      const row = this.close(state);
      if (!row) continue;
      const score = row.count * ROW_WORTH - row.cost;
      if (score > this.best.score) this.best = {last: row, score, end: line + 1};
    }
  }

  private fresh(closed: Row | null, cost: number, serial: number, start: number): State {
    return {cost, serial, closed, cells: this.kinds.map(() => []), rowCost: 0, start, trace: "", last: -1, anchor: -1};
  }

  private steps(state: State, i: number): State[] {
    const token = this.tokens[i]!;
    const out: State[] = [];
    for (let c = 0; c < this.kinds.length; c++) {
      const next = this.put(state, i, c);
      if (next) out.push(next);
    }
    if (state.trace === "" || !(token.gap === "line" || serialOf(token.text) === state.serial + 1)) return out;
    const row = this.close(state);
    if (!row) return out;
    const open = this.fresh(row, row.cost, state.serial, i);
    const odd = token.gap === "line" ? 0 : 4;
    for (let c = 0; c < this.kinds.length; c++) {
      if (this.mode === "flow" && c > this.name) break;
      const next = this.put(open, i, c);
      if (next) out.push(odd ? {...next, cost: next.cost + odd} : next);
    }
    return out;
  }

  /** The state with token `i` in column `c` of the open row; null where it can't stand there. */
  private put(state: State, i: number, c: number): State | null {
    const token = this.tokens[i]!;
    const kind = this.kinds[c]!;
    const free = this.mode !== "flow" && token.gap === "line";
    if (!free && c < state.last) return null;
    const held = state.cells[c]!;
    const cost = this.placeCost(state, token, c, held);
    if (cost === NEVER) return null;
    const serial =
      kind === "serial"
        ? serialOf(token.text)
        : kind === "name" && held.length === 0 && !this.kinds.includes("serial")
          ? embeddedSerial(token.text) || state.serial
          : state.serial;
    const anchors = kind === "serial" || (!this.kinds.includes("serial") && (kind === "nature" || kind === "value"));
    return {
      ...state,
      cost: state.cost + cost,
      rowCost: state.rowCost + cost,
      serial,
      cells: state.cells.map((cell, k) => (k === c ? [...cell, i] : cell)),
      trace: state.trace + String.fromCharCode(97 + c),
      last: c,
      anchor: state.anchor < 0 && anchors ? token.line : state.anchor,
    };
  }

  private placeCost(state: State, token: Token, c: number, held: readonly number[]): number {
    const kind = this.kinds[c]!;
    const fieldCost = this.fieldCost(token, c);
    if (held.length > 0) {
      if (token.gap !== "line" && state.last !== c) return NEVER;
      if (token.text === "") return NEVER;
      const before = this.textOf(held);
      const far =
        this.mode === "flow" && state.last !== c ? NEVER : this.tokens[held.at(-1)!]!.line === token.line ? 0 : state.last === c ? 0 : 0.5;
      const join = joinCost(before, token, kind);
      if (join === NEVER || far === NEVER) return NEVER;
      const piece = kind === "serial" ? NEVER : continuation(token, kind);
      return Math.max(0, join + far) + piece + fieldCost;
    }
    if (kind === "serial") return token.text === "" ? 5 : serialCost(token.text, state.serial) + fieldCost;
    if (this.mode === "top" && state.trace !== "" && token.line !== this.tokens[state.start]!.line) return NEVER;
    return pieceCost(token, kind) + fieldCost + this.embedded(token, kind, state);
  }

  /** Where no column holds them, serial numbers stand before the names: the next expected one begins a row. */
  private embedded(token: Token, kind: ColumnKind, state: State): number {
    if (kind !== "name" || this.kinds.includes("serial")) return 0;
    const serial = embeddedSerial(token.text);
    if (serial === 0) return state.serial > 0 ? 3 : 0;
    return serial === state.serial + 1 ? -3 : serial === 1 ? 1 : 4;
  }

  private fieldCost(token: Token, c: number): number {
    if (token.field < 0) return 0;
    if (token.fields === this.kinds.length) return token.field === c ? 0 : 8;
    return Math.abs(c - token.field) > Math.abs(this.kinds.length - token.fields) ? 4 : 0.2;
  }

  private textOf(held: readonly number[]): string {
    return held.map((i) => this.tokens[i]!.text).join("");
  }

  /** The open row closed: what is missing and what does not fit is paid for. Null for a row without any value. */
  private close(state: State): Row | null {
    let cost = state.rowCost;
    let values = 0;
    for (let c = 0; c < this.kinds.length; c++) {
      const kind = this.kinds[c]!;
      const held = state.cells[c]!;
      const text = this.textOf(held);
      if (text === "") cost += held.length > 0 ? 0 : EMPTY_COST[kind];
      else if (kind === "value" || kind === "text") values++;
      cost += cellCost(text, kind) + (this.mode === "centred" ? this.lopsided(held, state.anchor) : 0);
    }
    if (values === 0) return null;
    if (this.mode === "top" && state.anchor !== this.tokens[state.start]!.line) cost += LATE_COST;
    const total = state.cost - state.rowCost + cost;
    return {cells: state.cells, cost: total, doubtful: false, before: state.closed, count: (state.closed?.count ?? 0) + 1};
  }

  /** A centred cell has as many lines above the row's own line as below it. */
  private lopsided(held: readonly number[], anchor: number): number {
    const lines = new Set(held.map((i) => this.tokens[i]!.line));
    let above = 0;
    let below = 0;
    for (const line of lines) {
      if (line < anchor) above++;
      else if (line > anchor) below++;
    }
    return Math.abs(above - below) * 2.5;
  }

  /** The cheapest states, one for each way to read the open row. */
  private prune(states: readonly State[]): State[] {
    const best = new Map<string, State>();
    for (const state of states) {
      const key = `${state.start}${state.trace}`;
      const other = best.get(key);
      if (!other) best.set(key, state);
      else best.set(key, other.cost <= state.cost ? this.doubted(other, state) : this.doubted(state, other));
    }
    const sorted = [...best.values()].toSorted((a, b) => a.cost - b.cost);
    const limit = (sorted[0]?.cost ?? 0) + MARGIN;
    return sorted.slice(0, BEAM).filter((state) => state.cost <= limit);
  }

  /** The better of two readings; its last row is in doubt where the other is nearly as good and reads that row otherwise. */
  private doubted(state: State, other: State): State {
    if (other.cost - state.cost > DOUBT || !state.closed || !other.closed || state.closed.doubtful) return state;
    return this.sameNumbers(state.closed, other.closed) ? state : {...state, closed: {...state.closed, doubtful: true}};
  }

  private sameNumbers(a: Row, b: Row): boolean {
    return a === b || a.cells.every((held, c) => this.kinds[c] !== "value" || this.numbers(held) === this.numbers(b.cells[c]!));
  }

  private numbers(held: readonly number[]): string {
    return held.filter((i) => /\d/.test(this.tokens[i]!.text)).join();
  }
}

/** A further piece of a cell is not held to what a whole cell looks like. */
function continuation(token: Token, kind: Exclude<ColumnKind, "serial">): number {
  const whole = pieceCost(token, kind);
  if (kind !== "nature" && shapeOf(token.text) === "nature") return whole;
  if (kind === "name") return token.text.startsWith("(") ? 0 : Math.min(whole, /^[\d.]+$/.test(token.text) ? 1.5 : 3);
  if (kind === "value") return Math.min(whole, 1);
  if (kind === "category") return Math.min(whole, 1.5);
  return kind === "unit" || kind === "nature" ? 0 : whole;
}
