import type {ColumnKind} from "../columns.js";
import type {Token} from "./tokens.js";
import {embeddedSerial, isUnit} from "./shapes.js";

/** For each column the indices of the tokens of its cell. */
export type RowTokens = readonly (readonly number[])[];

/** How a row's name is a part of an indicator that several rows divide (抽检合格率 over 食品 and 药品). */
export interface Divided {
  /** Tokens of the indicator itself, in the first of its rows; null below. */
  readonly whole: readonly number[] | null;
  readonly part: readonly number[];
  /** How many rows the indicator has. */
  readonly rows: number;
  /** Columns whose one cell holds for all its rows, in the first of them. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

/** For each row how it divides an indicator; null for a row of its own. */
export function dividedOf(rows: readonly RowTokens[], kinds: readonly ColumnKind[], tokens: readonly Token[]): (Divided | null)[] {
  const out: (Divided | null)[] = rows.map(() => null);
  const name = kinds.indexOf("name");
  const first = firstRows(rows, kinds, tokens);
  if (name < 0 || !first) return out;
  for (let r = 0; r < rows.length; r++) {
    let end = r + 1;
    while (end < rows.length && !first[end]) end++;
    const held = rows[r]![name]!;
    const split = end - r > 1 ? splitOf(held, tokens) : 0;
    if (split > 0) mark(out, rows, kinds, name, r, end, split);
    r = end - 1;
  }
  return out;
}

/** Which rows have a serial number of their own; null where the table has none. */
function firstRows(rows: readonly RowTokens[], kinds: readonly ColumnKind[], tokens: readonly Token[]): boolean[] | null {
  const serial = kinds.indexOf("serial");
  const name = kinds.indexOf("name");
  const numbered = rows.map((row) =>
    serial >= 0 ? row[serial]!.length > 0 : embeddedSerial(tokens[row[name]?.[0] ?? -1]?.text ?? "") > 0,
  );
  return numbered.filter(Boolean).length * 2 > rows.length ? numbered : null;
}

/** Where the first part begins in the first row's name: on the next line, behind a unit, else at the last space. */
function splitOf(held: readonly number[], tokens: readonly Token[]): number {
  if (held.length < 2) return 0;
  const line = held.findIndex((i, k) => k > 0 && tokens[i]!.gap === "line");
  if (line > 0) return line;
  const unit = held.findIndex((i, k) => k > 0 && isUnit(/\(([^()]+)\)$/.exec(tokens[held[k - 1]!]!.text)?.[1] ?? " ") && i > 0);
  return unit > 0 ? unit : held.length - 1;
}

function mark(
  out: (Divided | null)[],
  rows: readonly RowTokens[],
  kinds: readonly ColumnKind[],
  name: number,
  from: number,
  to: number,
  split: number,
): void {
  const shared = sharedCells(rows.slice(from, to), kinds);
  const held = rows[from]![name]!;
  out[from] = {
    whole: held.slice(0, split),
    part: held.slice(split),
    rows: to - from,
    shared,
  };
  for (let r = from + 1; r < to; r++)
    out[r] = {
      whole: null,
      part: rows[r]![name]!,
      rows: to - from,
      shared: new Map([...shared.keys()].map((c) => [c, []])),
    };
}

/** A unit or a nature that only one of the rows has holds for all of them. */
function sharedCells(rows: readonly RowTokens[], kinds: readonly ColumnKind[]): Map<number, readonly number[]> {
  const shared = new Map<number, readonly number[]>();
  kinds.forEach((kind, c) => {
    const filled = rows.filter((row) => row[c]!.length > 0);
    if ((kind === "unit" || kind === "nature") && filled.length === 1) shared.set(c, filled[0]![c]!);
  });
  return shared;
}
