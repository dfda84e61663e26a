import type {ColumnKind} from "../columns.js";
import type {Token} from "./tokens.js";

/**
 * How the words of a row follow each other in the lines: `flow` cell after cell, `centred` line after line with each cell
 * centred on the row's height, `top` line after line with each cell beginning in the row's first line.
 */
export type Mode = "flow" | "centred" | "top";

/** Words of a cell, its last token first. */
export interface Held {
  readonly token: number;
  readonly line: number;
  readonly text: string;
  /** What of it stands on its last line. */
  readonly lineText: string;
  readonly before: Held | null;
}

/** A row that was read: for each column its words; null where it has none. */
export interface Row {
  readonly cells: readonly (Held | null)[];
  /** Of this row and all before it. */
  readonly cost: number;
  readonly count: number;
  /** How many lines so far go on a cell of the line before. */
  readonly wraps: number;
  /** Another reading with other numbers in other columns fits nearly as well. */
  readonly doubtful: boolean;
  /** How many tokens fit no cell. */
  readonly left: number;
  /** It only names a group of rows. */
  readonly title: boolean;
  readonly before: Row | null;
}

/** Rows read so far and one that is open. */
export interface State {
  readonly closed: Row | null;
  /** Of the closed rows and the open one. */
  readonly cost: number;
  /** Last serial number. */
  readonly serial: number;
  readonly cells: readonly (Held | null)[];
  readonly left: number;
  readonly wraps: number;
  /** First token of the open row. */
  readonly start: number;
  /** Line of the first token. */
  readonly line: number;
  /** The columns of the open row's tokens, one character each. */
  readonly trace: string;
  /** Column of the last token; -1 before the first. */
  readonly last: number;
  /** Line that holds the row's serial number or its first value; -1 before it. */
  readonly anchor: number;
}

/** An open row without words behind closed ones. */
export function opened(kinds: readonly ColumnKind[], closed: Row | null, serial: number, token: Token | null, start: number): State {
  return {
    closed,
    cost: closed?.cost ?? 0,
    serial,
    cells: kinds.map(() => null),
    left: 0,
    wraps: closed?.wraps ?? 0,
    start,
    line: token?.line ?? 0,
    trace: "",
    last: -1,
    anchor: -1,
  };
}

/** The tokens of a cell in reading order. */
export function tokensIn(held: Held | null): number[] {
  const tokens: number[] = [];
  for (let at = held; at; at = at.before) tokens.push(at.token);
  return tokens.reverse();
}
