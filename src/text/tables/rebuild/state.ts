import type {Held} from "./held.js";

/**
 * How the words of a row follow each other in the lines: `flow` cell after cell, `centred` line after line with each cell
 * centred on the row's height, `top` line after line with each cell beginning in the row's first line.
 */
export type Mode = "flow" | "centred" | "top";

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

/** A token in no column. */
export const LEFT = -1;

/** The columns of the open row's tokens, one after the other: readings that share a path read the open row alike. */
export class Path {
  private steps: Path[] | null = null;
  /** Where the reading that takes it stands among those of a round. */
  round = 0;
  place = 0;

  constructor(
    /** First token of the open row. */
    readonly start: number,
    readonly isEmpty = true,
  ) {}

  /** The path with one more token in column `c`, the same for all who ask. */
  to(c: number): Path {
    this.steps ??= [];
    return (this.steps[c - LEFT] ??= new Path(this.start, false));
  }
}

/** Rows read so far and one that is open. */
export interface State {
  readonly closed: Row | null;
  /** Of the closed rows and the open one. */
  readonly cost: number;
  readonly path: Path;
  /** Last serial number. */
  readonly serial: number;
  readonly cells: readonly (Held | null)[];
  readonly left: number;
  readonly wraps: number;
  /** Line of the first token. */
  readonly line: number;
  /** Column of the last token; -1 before the first. */
  readonly last: number;
  /** Line that holds the row's serial number or its first value; -1 before it. */
  readonly anchor: number;
  /** The open row closed, once that was asked; null where it can't be. */
  row: Row | null | undefined;
}

/** A state that may follow: `from` with the next token in `column`. It is made only if it is kept. */
export interface Choice extends Pick<State, "closed" | "cost" | "path"> {
  readonly from: State;
  readonly column: number;
}

/** An open row without words, whose cells are `none`, behind closed ones. */
export function opened(none: State["cells"], closed: Row | null, serial: number, line: number, path: Path): State {
  const [cost, wraps] = closed ? [closed.cost, closed.wraps] : [0, 0];
  return {closed, cost, path, serial, cells: none, left: 0, wraps, line, last: -1, anchor: -1, row: undefined};
}
