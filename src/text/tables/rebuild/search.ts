import {headingOf} from "../../headings.js";
import type {ColumnKind} from "../columns.js";
import {cheapest, Offers, MARGIN, type Reading} from "./beam.js";
import {NEVER} from "./costs.js";
import {tokensIn} from "./held.js";
import {Placing} from "./placing.js";
import {shapeOf} from "./shapes.js";
import {LEFT, opened, Path, type Choice, type Mode, type Row, type State} from "./state.js";
import type {Token} from "./tokens.js";

/** The best reading of tokens as rows. */
export interface Found {
  readonly last: Row | null;
  /** Rows read, in worth less their cost. */
  readonly score: number;
  /** Line after the last of the table. */
  readonly end: number;
}

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
  /** Where rows that open at the token start, and their cells. */
  private opening = new Path(0);
  private readonly none: readonly null[];
  /** What a state may cost to be kept, as far as the token's states are known. */
  private most = NEVER;

  constructor(
    private readonly kinds: readonly ColumnKind[],
    private readonly mode: Mode,
    apart: boolean,
    marked: boolean,
  ) {
    this.placing = new Placing(kinds, mode, apart, marked);
    this.none = kinds.map(() => null);
    this.states = [opened(this.none, null, 0, 0, this.opening)];
  }

  /** The best reading of the lines so far. */
  get found(): Found {
    return this.best;
  }

  /** Reads the tokens of one more line, which at cost `skip` may be none of the table's. */
  read(line: readonly Token[], skip: number = NEVER): void {
    const before = this.states;
    for (const token of line) this.readToken(token);
    if (skip < NEVER) this.states = this.withSkipped(before, skip);
    if (line.length > 0) this.atLineEnd(line);
  }

  private readToken(token: Token): void {
    const i = this.tokens.push(token) - 1;
    this.placing.take(token, i);
    this.most = NEVER;
    if (this.opening.start !== i) this.opening = new Path(i);
    const choices = new Offers<Choice>();
    for (const state of this.states) this.follow(state, token, choices);
    this.states = cheapest(choices.all).map((choice) => this.placing.put(choice));
  }

  /** The readings that take a line for none of the table's; a bare number skipped inside a row may have been one of its values. */
  private withSkipped(before: readonly State[], skip: number): State[] {
    const states = new Offers<State>();
    for (const state of this.states) this.offer(states, state);
    for (const state of before) {
      const inside = skip > 0 && !state.path.isEmpty && state.cells.at(-1) === null;
      this.offer(states, {...state, cost: state.cost + skip, left: state.left + Number(inside), row: undefined});
    }
    return cheapest(states.all);
  }

  private atLineEnd(line: readonly Token[]): void {
    const end = this.endWorth(line);
    for (const state of this.states) {
      const worth = state.cells[state.last]?.before ? end : 0;
      if (((state.closed?.count ?? 0) + 1) * ROW_WORTH - state.cost + worth <= this.best.score) continue;
      const row = this.closed(state);
      if (!row) continue;
      const score = row.count * ROW_WORTH - row.cost + worth;
      if (score > this.best.score) this.best = {last: row, score, end: line[0]!.line + 1};
    }
  }

  /** What speaks for a line of mere words as the end of the last row: that they are few, or that cells wrap over the page's lines. */
  private endWorth(line: readonly Token[]): number {
    if (!line.every((token) => shapeOf(token.text) === "text" && headingOf(token.text) === null)) return 0;
    return line.every((token) => token.text.length <= LONGEST_END) ? END_WORTH : this.mode === "flow" ? 0 : WRAPPED_WORTH;
  }

  private closed(state: State): Row | null {
    if (state.row === undefined) state.row = this.placing.close(state);
    return state.row;
  }

  /** Adds all that a state may go on to. */
  private follow(state: State, token: Token, choices: Offers<Choice>): void {
    if (state.path.isEmpty) return this.place({...state, path: this.opening, line: token.line}, 0, true, choices);
    this.place(state, 0, false, choices);
    this.choose(state, LEFT, 0, choices);
    const mid = token.gap !== "line";
    if ((mid && !this.placing.isNext(state)) || state.cost - MOST_EARNED > this.most) return;
    const row = this.closed(state);
    if (row && row.cost - MOST_EARNED <= this.most)
      this.place(opened(this.none, row, state.serial, token.line, this.opening), mid ? MID_LINE : 0, true, choices);
  }

  private place(state: State, more: number, begins: boolean, choices: Offers<Choice>): void {
    for (let c = 0; c < this.kinds.length; c++) {
      if (begins && !this.placing.begins(c)) continue;
      const cost = this.choose(state, c, more, choices);
      this.most = Math.min(this.most, cost + MARGIN);
    }
  }

  /** Adds the state with the token in column `c` unless that costs too much; returns its cost. */
  private choose(from: State, column: number, more: number, choices: Offers<Choice>): number {
    const cost = from.cost + this.placing.cost(from, column) + more;
    if (cost < NEVER && cost <= this.most) this.offer(choices, {from, column, cost, path: from.path.to(column), closed: from.closed});
    return cost;
  }

  /** Of the readings that read the open row alike the cheapest is kept. */
  private offer<T extends Reading>(offers: Offers<T>, reading: T): void {
    const other = offers.at(reading.path);
    if (!other) offers.put(reading);
    else offers.put(other.cost <= reading.cost ? this.doubted(other, reading) : this.doubted(reading, other));
  }

  /** The better of two readings; its last row is in doubt where the other is nearly as good and reads that row otherwise. */
  private doubted<T extends Reading>(state: T, other: T): T {
    if (other.cost - state.cost > DOUBT || !state.closed || !other.closed || state.closed.doubtful) return state;
    return this.sameNumbers(state.closed, other.closed) ? state : {...state, closed: {...state.closed, doubtful: true}, row: undefined};
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
