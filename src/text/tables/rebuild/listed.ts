import type {Cell, Span} from "../../../model/index.js";
import type {Line} from "../../lines.js";
import {isNatureCell} from "../columns.js";
import {isPart} from "./heads.js";
import {shapeOf} from "./shapes.js";

/** A table written as lines: each an indicator with its values, `1.总量(万户):2020年 34.78,2025年 72.88,预期性。` */
export interface ListedTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly to: number;
}

const LEAST_LINES = 2;
const LONGEST = 160;

/** Reads lines from `at` on that each give values for the same years; null where there are no two such lines. */
export function listedTable(lines: readonly Line[], at: number): ListedTable | null {
  const first = entryOf(lines[at]!);
  if (!first) return null;
  const entries = [first];
  for (let i = at + 1; i < lines.length; i++) {
    const entry = entryOf(lines[i]!);
    if (!entry || keyOf(entry) !== keyOf(first)) break;
    entries.push(entry);
  }
  if (entries.length < LEAST_LINES) return null;
  const nature = entries.some((entry) => entry.nature !== null);
  const header = [absent(first.name), ...first.values.map((value) => value.label), ...(nature ? [absent(first.name)] : [])];
  const rows = entries.map((entry) => [
    entry.name,
    ...entry.values.map((value) => value.value),
    ...(nature ? [entry.nature ?? absent(entry.values.at(-1)!.value)] : []),
  ]);
  return {header, rows, to: at + entries.length};
}

interface Entry {
  readonly name: Cell;
  readonly values: readonly {readonly label: Cell; readonly value: Cell}[];
  readonly nature: Cell | null;
}

const keyOf = (entry: Entry): string => entry.values.map(({label}) => label.text.replace(/\s/g, "")).join("|");
const absent = ({start}: Span): Cell => ({start, end: start, text: ""});

const NAMED = /^(?:[(]?\d{1,3}[.、)]\s*)?([^::,;。]{2,40})[::]/;
const LABEL =
  /^((?:19|20)\d{2}年?[底末]?(?:[\u4e00-\u9fff]{0,5}?)|“?十[一二三四五六七]?五”?[期末]{0,2})\s*(?:[::]|达到|达|为|至)?\s*(?=[^\u4e00-\u9fff\s]|不低于|约)/;

function entryOf(line: Line): Entry | null {
  const named = line.text.length > LONGEST ? null : NAMED.exec(line.text);
  if (!named) return null;
  const from = named[0].length - 1 - named[1]!.length;
  const name = cellAt(line, from, from + named[1]!.length);
  const values: {label: Cell; value: Cell}[] = [];
  let nature: Cell | null = null;
  for (const part of partsOf(line, named[0].length)) {
    const label = LABEL.exec(part.text);
    if (label && isLabel(label[1]!) && shapeOf(part.text.slice(label[0].length).trim()) === "number")
      values.push({
        label: cellAt(line, part.start - line.start, part.start - line.start + label[1]!.length),
        value: cellAt(line, part.start - line.start + label[0].length, part.end - line.start),
      });
    else if (isNatureCell(part.text) && nature === null) nature = part;
    else return null;
  }
  return values.length >= 2 ? {name, values, nature} : null;
}

/** A year or a period before what is told of it. */
const YEAR_AHEAD = /^(?:(?:19|20)\d{2}|“?十[一二三四五六七]?五”?)/;

const isLabel = (words: string): boolean => isPart(words.replace(YEAR_AHEAD, ""));

/** The parts of a list behind its colon, the stop at its end left out. */
function partsOf(line: Line, from: number): Cell[] {
  const parts: Cell[] = [];
  const text = line.text.replace(/[。;,]\s*$/, "");
  for (const match of text.slice(from).matchAll(/[^,;、]+/g))
    parts.push(cellAt(line, from + match.index, from + match.index + match[0].length));
  return parts;
}

/** The cell between two places of a line, without spaces at its ends. */
function cellAt(line: Line, from: number, to: number): Cell {
  const words = line.text.slice(from, to);
  const start = line.start + from + (words.length - words.trimStart().length);
  const text = words.trim();
  return {start, end: start + text.length, text};
}
