import {yearsIn} from "../../years.js";
import type {ColumnKind} from "../columns.js";
import {kindOfWords, readHeader} from "../header-words.js";
import {headOf, hasYear, isHead, MEASURE, type Head} from "./heads.js";
import {plain} from "./in-order.js";
import type {HeadNode, Reading} from "./plans.js";

/** What a pair of columns the wrong way round costs. */
const INVERTED = 0.4;
/** So many orders of the columns are tried. */
const MOST_ORDERS = 4;
/** More columns have too many orders. */
const MOST_COLUMNS = 12;

/**
 * Three lines of a header whose cells are centred on its height: cells of two lines give their first words to the line above and their
 * last to the line below, cells of one line stand between (2020年 年均/ over 类别 指标 over 基数 累计). The lines do not tell how the two
 * kinds stand among each other: the usual order of columns does. None where the words above and below are no halves of heads.
 */
export function inPairs(rows: readonly (readonly Head[])[]): Reading[] {
  const [above, between, below] = rows;
  if (rows.length !== 3 || above!.length !== below!.length || above!.length + between!.length > MOST_COLUMNS) return [];
  const {wide, narrow} = threaded(above!, between!, below!);
  const all = [...wide, ...narrow];
  if (!all.every(isColumn) || !isOneTable(all)) return [];
  return merged(wide, narrow)
    .map((heads) => ({nodes: plain(heads), cost: costOfOrder(plain(heads))}))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, MOST_ORDERS);
}

/** The heads of several lines, one of three where a period stands over a pace of the middle line, and those of one line. */
function threaded(above: readonly Head[], between: readonly Head[], below: readonly Head[]): {wide: Head[]; narrow: readonly Head[]} {
  let narrow = between;
  const wide = above.map((head, i) => {
    const middle = isPeriod(head) ? narrow.find(({text}) => MEASURE.test(text)) : undefined;
    narrow = narrow.filter((other) => other !== middle);
    return headOf([head, middle, below[i]!].flatMap((piece) => piece?.tokens ?? []));
  });
  return {wide, narrow};
}

/** “十五五”, which names no column by itself. */
const isPeriod = ({text}: Head): boolean => !hasYear(text) && yearsIn(text) !== null && readHeader(text).hint === undefined;

const isColumn = ({kind, text}: Head): boolean => isHead(text) && (kind !== "text" || kindOfWords(text) !== null);

/** A column that tells what rows are stands once; a year tells one column. */
function isOneTable(heads: readonly Head[]): boolean {
  const told = heads.filter(({kind}) => kind !== "text").map((head) => (head.kind === "value" ? yearOf(head) || head.text : head.kind));
  return new Set(told).size === told.length && heads.some(({kind}) => kind === "name") && heads.some(({kind}) => kind === "value");
}

const yearOf = ({text}: Head): number => (MEASURE.test(text) ? 0 : (yearsIn(text)?.end ?? 0));

/** Every order of two rows of heads that keeps each row's own. */
function merged(a: readonly Head[], b: readonly Head[]): Head[][] {
  if (a.length === 0 || b.length === 0) return [[...a, ...b]];
  return [...merged(a.slice(1), b).map((rest) => [a[0]!, ...rest]), ...merged(a, b.slice(1)).map((rest) => [b[0]!, ...rest])];
}

const ORDER: readonly ColumnKind[] = ["category", "serial", "name", "unit", "value", "nature", "text"];

/** What speaks against columns that stand otherwise than they mostly do: what a row is, its years as they pass, a pace, its nature. */
export function costOfOrder(nodes: readonly HeadNode[]): number {
  const places = nodes.flatMap(({head, below}) => (below.length > 0 ? below : [head])).map(placeOf);
  const inverted = places.map((place, i) => places.slice(i + 1).filter((right) => place > right).length);
  return INVERTED * inverted.reduce((sum, n) => sum + n, 0);
}

const placeOf = (head: Head): number => ORDER.indexOf(head.kind) + (MEASURE.test(head.text) ? 0.9 : yearOf(head) / FAR);
/** Later than any year. */
const FAR = 10_000;
