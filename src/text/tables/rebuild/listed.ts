import {words} from "../../../lexicon/words.js";
import type {Cell, Span} from "../../../model/index.js";
import type {Line} from "../../lines.js";
import {columnKind, isNatureCell} from "../columns.js";
import {isTitle} from "./costs.js";
import {isHead, isPart} from "./heads.js";
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
export const listedTable = (lines: readonly Line[], at: number): ListedTable | null => toldTable(lines, at) ?? labelledTable(lines, at);

/** Words before the list of what each part of the lines below is. */
const IN_ORDER = words("依次为 依次是 顺序为 分别为 分别是");

/** Reads lines below one that tells once what their parts are: 各项依次为指标、2025年、2030年、属性 over 1.粮食总产量(万吨):21.7;≥22;约束性。 */
function toldTable(lines: readonly Line[], at: number): ListedTable | null {
  const header = labelsOf(lines[at]!);
  if (!header) return null;
  const rows: (readonly Cell[])[] = [];
  let entries = 0;
  let to = at + 1;
  for (let i = to; i < lines.length; i++) {
    const row = isTitle(lines[i]!.text) ? titleOf(lines[i]!, header.length) : partedRow(lines[i]!, header.length);
    if (!row) break;
    rows.push(row);
    if (row[1]!.text === "") continue;
    entries++;
    to = i + 1;
  }
  return entries < LEAST_LINES ? null : {header, rows: rows.slice(0, to - at - 1), to};
}

/** The parts that a line ends with, told in order: a name, then values. */
function labelsOf(line: Line): Cell[] | null {
  if (line.text.length > LONGEST || !line.text.endsWith(":")) return null;
  const ends = Array.from(line.text, (_, i) => IN_ORDER.at(line.text, i));
  const from = Math.max(...ends, 0);
  const list = from === 0 ? null : /^[^()。;:]+(?=[)]?:$)/.exec(line.text.slice(from))?.[0];
  const labels = [...(list ?? "").matchAll(/[^、]+/g)].map((match) =>
    cellAt(line, from + match.index, from + match.index + match[0].length),
  );
  const [name, ...others] = labels.map(({text}) => columnKind(text));
  const heads = labels.every(({text}) => isHead(text.replace(/\s/g, "")));
  return heads && name === "name" && others.length >= 2 && others.includes("value") ? labels : null;
}

const titleOf = (line: Line, columns: number): Cell[] => {
  const title = cellAt(line, 0, line.text.length);
  return [title, ...Array.from({length: columns - 1}, () => ({start: title.end, end: title.end, text: ""}))];
};

/** A name and behind its colon as many parts as are told, no less and no more. */
function partedRow(line: Line, columns: number): Cell[] | null {
  const named = line.text.length > LONGEST ? null : NAMED.exec(line.text);
  if (!named) return null;
  const from = named[0].length - 1 - named[1]!.length;
  const parts = partsOf(line, named[0].length);
  return parts.length === columns - 1 ? [cellAt(line, from, from + named[1]!.length), ...parts] : null;
}

function labelledTable(lines: readonly Line[], at: number): ListedTable | null {
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
  for (const part of partsOf(line, named[0].length).flatMap(withNature)) {
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

/** 2.8平方米(预期性): a nature in brackets behind a value is a part of its own. */
function withNature(part: Cell): Cell[] {
  const at = part.text.lastIndexOf("(");
  const nature = part.text.slice(at);
  if (at <= 0 || !isNatureCell(nature)) return [part];
  return [
    {...part, end: part.start + at, text: part.text.slice(0, at)},
    {...part, start: part.start + at, text: nature},
  ];
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
