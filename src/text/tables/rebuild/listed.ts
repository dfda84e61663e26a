import {rollup} from "d3-array";
import {words} from "../../../lexicon/words.js";
import type {Cell, Span} from "../../../model/index.js";
import type {Line} from "../../lines.js";
import {columnKind, isNatureCell} from "../columns.js";
import {isTitle} from "./costs.js";
import {isHead, isPart} from "./heads.js";
import {isUnit, shapeOf} from "./shapes.js";

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
  if (!named || JOINED.has(named[2]!)) return null;
  const from = line.text.indexOf(named[1]!);
  const parts = partsOf(line, named[0].length);
  return parts.length === columns - 1 ? [cellAt(line, from, from + named[1]!.length), ...parts] : null;
}

/** Lines that each give values for times, most of them for the same. */
function labelledTable(lines: readonly Line[], at: number): ListedTable | null {
  const items = itemsOf(lines[at]!);
  if (items.length === 0) return tableOf(entriesFrom(lines, at), at);
  const found = tableOf(entriesFrom(items, 0), 0);
  return found?.to === items.length ? {...found, to: at + 1} : null;
}

/** The table that entries make from line `at` on; null where no two give values for the same times. */
function tableOf(entries: readonly Entry[], at: number): ListedTable | null {
  const labels = commonLabels(entries);
  if (!labels) return null;
  const uneven = entries.findIndex((entry) => !valuesBelow(labels, entry));
  const listed = uneven < 0 ? entries : entries.slice(0, uneven);
  if (listed.length < LEAST_LINES) return null;
  const nature = listed.some((entry) => entry.nature !== null);
  const header = [absent(listed[0]!.name), ...labels, ...(nature ? [absent(listed[0]!.name)] : [])];
  const rows = listed.map((entry) => [
    entry.name,
    ...valuesBelow(labels, entry)!,
    ...(nature ? [entry.nature ?? absent(entry.values.at(-1)!.value)] : []),
  ]);
  return {header, rows, to: at + listed.length};
}

/** A value, the time that it is of, and both as printed. */
interface Dated {
  readonly label: Cell;
  readonly value: Cell;
  readonly whole: Cell;
}

interface Entry {
  readonly name: Cell;
  readonly values: readonly Dated[];
  readonly nature: Cell | null;
}

/** Items of a list in one paragraph: 主要指标:(1)…;(2)…。 */
const ITEM = /(?:^|[;:])\s*(?=[(]\d{1,2}[)])/g;
const LONGEST_PARAGRAPH = 2000;

/** The items of a paragraph as lines, numbered on from one; none for other paragraphs. */
function itemsOf({text, start}: Line): Line[] {
  if (text.length > LONGEST_PARAGRAPH) return [];
  const starts = [...text.matchAll(ITEM)].map((match) => match.index + match[0].length);
  const numbered = starts.every((from, i) => text.startsWith(`(${i + 1})`, from));
  if (starts.length < LEAST_LINES || !numbered) return [];
  return starts.map((from, i) => {
    const item = text.slice(from, starts[i + 1] ?? text.length).trimEnd();
    return {start: start + from, end: start + from + item.length, text: item, blanksBefore: 0};
  });
}

function entriesFrom(lines: readonly Line[], at: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = at; i < lines.length; i++) {
    const entry = entryOf(lines[i]!);
    if (!entry) break;
    entries.push(entry);
  }
  return entries;
}

const tight = ({text}: Cell): string => text.replace(/\s/g, "");
const keyOf = (entry: Entry): string => entry.values.map(({label}) => tight(label)).join("|");
const absent = ({start}: Span): Cell => ({start, end: start, text: ""});

/** The times that most entries of several values give, the first of equals; null where no two give the same. */
function commonLabels(entries: readonly Entry[]): Cell[] | null {
  const several = entries.filter(({values}) => values.length >= LEAST_VALUES);
  const counts = rollup(several, (same) => same.length, keyOf);
  const most = Math.max(0, ...counts.values());
  return most < LEAST_LINES ? null : several.find((entry) => counts.get(keyOf(entry)) === most)!.values.map(({label}) => label);
}

/**
 * An entry's values below the times of the list; as many of other times each say their own, and a lone one of another time says its own
 * below the last. Null where they do not come out even.
 */
function valuesBelow(labels: readonly Cell[], {values}: Entry): Cell[] | null {
  const own = labels.map((label) => values.find((value) => tight(value.label) === tight(label))?.value);
  if (own.filter((value) => value !== undefined).length === values.length) return own.map((value) => value ?? absent(values[0]!.value));
  if (values.length === 1) return [...labels.slice(1).map(() => absent(values[0]!.value)), values[0]!.whole];
  return values.length === labels.length ? values.map(({whole}) => whole) : null;
}

const NAMED = /^(?:[(]?\d{1,3}[.、)]\s*|[-—]{1,2}\s*)?([^::,;。]{2,40})([::,。])\s*/;
/** Signs between a name and its values that part a sentence as well: a time must follow. */
const JOINED: ReadonlySet<string> = new Set([",", "。"]);
const TIME = /^到?((?:19|20)\d{2}年?[底末]?|“?十[一二三四五六七]?五”?(?:期间|时期|期末|末)?|五年)\s*/;
/** Words that lead from a time to its value and name nothing. */
const LEADS = words(
  "达到 达 为 至 是 保持 保持在 稳定 稳定在 控制在 维持在 降至 降到 降低到 下降到 提高到 提高至 提升到 提升至 增至 增加到 扩大到 超过 突破 不低于 不少于 不高于 不超过 不大于 不小于 高于 低于 约 约为 累计 累计达到 累计达 累计约 累计超过 累计不少于 累计不低于 力争达到 基本达到 实现",
);
/** Leads that are no part of the value. */
const MERE = words("达到 达 为 至 是");
/** 9.1/10万: a numeral before a unit of any form. */
const NUMERAL = /^[><≥≤]?\s*\d[\d.]*\s*/;
const BOUNDS = words("以上 以下 以内 左右");
/** A sum to a year: the year stays with it, since a sum below a year may run over the whole plan. */
const SUMMED = words("累计");
const LONGEST_LABEL = 5;

/** Values that make an entry by themselves; one value does where a nature stands beside it, below entries of several. */
const LEAST_VALUES = 2;

function entryOf(line: Line): Entry | null {
  const named = line.text.length > LONGEST ? null : NAMED.exec(line.text);
  if (!named || (JOINED.has(named[2]!) && !TIME.test(line.text.slice(named[0].length)))) return null;
  const from = line.text.indexOf(named[1]!);
  const [name, told = null] = withNature(cellAt(line, from, from + named[1]!.length)) as [Cell, Cell?];
  const values: Dated[] = [];
  let nature = told;
  for (const part of partsOf(line, named[0].length).flatMap(withNature)) {
    const dated = datedIn(line, part);
    if (dated) values.push(dated);
    else if (isNatureCell(part.text) && nature === null) nature = part;
    else return null;
  }
  return values.length >= (nature === null ? LEAST_VALUES : 1) ? {name, values, nature} : null;
}

/** A time, what its value is to it, and the value: 2024年实际 12%, “十五五”期间累计不少于3万户. Null for words that name something else. */
function datedIn(line: Line, part: Cell): Dated | null {
  const [ahead, time] = TIME.exec(part.text) ?? [];
  if (ahead === undefined) return null;
  const rest = part.text.slice(ahead.length);
  const size = labelSize(rest);
  if (size === null) return null;
  const label = part.start - line.start + part.text.indexOf(time!);
  const value = part.start - line.start + ahead.length + size;
  const words = line.text.slice(value, part.end - line.start).replace(/^\s*[::]?\s*/, "");
  const from = part.end - line.start - words.length;
  if (SUMMED.starts(words)) return {label: cellAt(line, label, value), value: part, whole: part};
  const led = MERE.at(words);
  const mere = shapeOf(words.slice(led).trim()) !== "worded";
  return {
    label: cellAt(line, label, value),
    value: cellAt(line, mere ? from + led : from, part.end - line.start),
    whole: part,
  };
}

/** How much of the words behind a time goes on it (目标值, 实际), before a value that words may lead to; null where it is none. */
function labelSize(words: string): number | null {
  for (let size = 0; size <= Math.min(LONGEST_LABEL, words.length); size++) {
    const value = words.slice(size).replace(/^\s*[::]?\s*/, "");
    if (isPart(words.slice(0, size)) && isValue(value)) return size;
  }
  return null;
}

function isValue(words: string): boolean {
  const value = words.slice(LEADS.at(words)).trim();
  const shape = shapeOf(value);
  return (
    shape === "number" ||
    (NUMERAL.test(value) && isUnit(BOUNDS.withoutEnd(value.replace(NUMERAL, "")))) ||
    (shape === "worded" && !/\d/.test(words))
  );
}

/** 2.8平方米(预期性), 床位数(约束性): a nature in brackets behind a value or a name is a part of its own. */
function withNature(part: Cell): Cell[] {
  const at = part.text.lastIndexOf("(");
  const nature = part.text.slice(at);
  if (at <= 0 || !isNatureCell(nature)) return [part];
  return [
    {...part, end: part.start + at, text: part.text.slice(0, at)},
    {...part, start: part.start + at, text: nature},
  ];
}

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
