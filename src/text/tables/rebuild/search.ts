import {headingOf} from "../../headings.js";
import type {ColumnKind} from "../columns.js";
import {NEVER} from "./costs.js";
import {Placing} from "./placing.js";
import {serialOf, shapeOf} from "./shapes.js";
import {opened, tokensIn, type Mode, type Row, type State} from "./state.js";
import type {Token} from "./tokens.js";

/** The best reading of tokens as rows. */
export interface Found {
  readonly last: Row | null;
  /** Rows read, in worth less their cost. */
  readonly score: number;
  /** Line after the last of the table. */
  readonly end: number;
}

const BEAM = 32;
/** States that begin their open row at the same token. */
const BEAM_OF_ROW = 8;
const MARGIN = 17;
/** Readings so near are in doubt. */
const DOUBT = 1.5;
/** The most that a token earns. */
const MOST_EARNED = 3;
const ROW_WORTH = 6;
/** A row that begins in the middle of a line. */
const MID_LINE = 4;
/** A line of such short words is the end of cells that the column broke: rather part of the table than not. */
const LONGEST_END = 3;
const END_WORTH = 2.2;
const WRAPPED_WORTH = 0.8;

/** Reads tokens, line by line, as rows of columns of the given kinds, by beam search: linear in the tokens. */
export class Search {
  readonly tokens: Token[] = [];
  private states: State[];
  private best: Found = {last: null, score: 0, end: 0};
  private readonly placing: Placing;
  private rows = new Map<State, Row | null>();
  /** What a state may cost to be kept, as far as the token's states are known. */
  private most = Number.POSITIVE_INFINITY;

  constructor(
    private readonly kinds: readonly ColumnKind[],
    private readonly mode: Mode,
    apart: boolean,
  ) {
    this.placing = new Placing(kinds, mode, apart);
    this.states = [opened(kinds, null, 0, null, 0)];
  }

  /** The best reading of the lines so far. */
  get found(): Found {
    return this.best;
  }

  /** Reads the tokens of one more line, which at cost `skip` may be none of the table's. */
  read(line: readonly Token[], skip: number = NEVER): void {
    const before = this.states;
    for (const token of line) {
      const i = this.tokens.push(token) - 1;
      this.most = Number.POSITIVE_INFINITY;
      this.states = this.prune(this.states.flatMap((state) => this.steps(state, token, i)));
      this.rows = new Map();
    }
    if (skip < NEVER) this.states = this.prune([...this.states, ...before.map((state) => ({...state, cost: state.cost + skip}))]);
    if (line.length > 0) this.atLineEnd(line);
  }

  private atLineEnd(line: readonly Token[]): void {
    const end = this.endWorth(line);
    for (const state of this.states) {
      const row = this.closed(state);
      if (!row) continue;
      const score = row.count * ROW_WORTH - row.cost + (state.cells[state.last]?.before ? end : 0);
      if (score > this.best.score) this.best = {last: row, score, end: line[0]!.line + 1};
    }
  }

  /** What speaks for a line of mere words as the end of the last row: that they are few, or that cells wrap over the page's lines. */
  private endWorth(line: readonly Token[]): number {
    if (!line.every((token) => shapeOf(token.text) === "text" && headingOf(token.text) === null)) return 0;
    return line.every((token) => token.text.length <= LONGEST_END) ? END_WORTH : this.mode === "flow" ? 0 : WRAPPED_WORTH;
  }

  private closed(state: State): Row | null {
    let row = this.rows.get(state);
    if (row === undefined) this.rows.set(state, (row = this.placing.close(state)));
    return row;
  }

  private steps(state: State, token: Token, i: number): State[] {
    const out = this.placed(state, token, i, 0, false);
    if (state.trace === "") {
      const first = {...state, start: i, line: token.line};
      return this.placed(first, token, i, 0, true);
    }
    const left = this.placing.leave(state);
    if (left.cost <= this.most) out.push(left);
    const mid = token.gap !== "line";
    if (mid && serialOf(token.text) !== state.serial + 1) return out;
    const row = this.closed(state);
    if (row && row.cost - MOST_EARNED <= this.most)
      out.push(...this.placed(opened(this.kinds, row, state.serial, token, i), token, i, mid ? MID_LINE : 0, true));
    return out;
  }

  private placed(state: State, token: Token, i: number, more: number, begins: boolean): State[] {
    const out: State[] = [];
    for (let c = 0; c < this.kinds.length; c++) {
      const next = begins && !this.placing.begins(c) ? null : this.placing.put(state, token, i, c, more, this.most);
      if (!next) continue;
      out.push(next);
      this.most = Math.min(this.most, next.cost + MARGIN);
    }
    return out;
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
    const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
    const limit = (sorted[0]?.cost ?? 0) + MARGIN;
    const ofRow = new Map<number, number>();
    return sorted.filter((state, n) => {
      const count = ofRow.get(state.start) ?? 0;
      ofRow.set(state.start, count + 1);
      return state.cost <= limit && (count === 0 || (count < BEAM_OF_ROW && n < BEAM));
    });
  }

  /** The better of two readings; its last row is in doubt where the other is nearly as good and reads that row otherwise. */
  private doubted(state: State, other: State): State {
    if (other.cost - state.cost > DOUBT || !state.closed || !other.closed || state.closed.doubtful) return state;
    return this.sameNumbers(state.closed, other.closed) ? state : {...state, closed: {...state.closed, doubtful: true}};
  }

  private sameNumbers(a: Row, b: Row): boolean {
    return a === b || this.kinds.every((kind, c) => kind !== "value" || this.numbers(a, c) === this.numbers(b, c));
  }

  private numbers(row: Row, c: number): string {
    return tokensIn(row.cells[c]!)
      .filter((i) => /\d/.test(this.tokens[i]!.text))
      .join();
  }
}
