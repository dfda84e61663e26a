import type {ColumnKind} from "../columns.js";
import {hasYear, headOf, MEASURE, isBroken, isHead, isMain, isPart, type Head} from "./heads.js";
import {canSpan, inOrder, partsOf, plain, spanned} from "./in-order.js";
import {readHeader} from "../header-words.js";
import {costOfOrder, inPairs} from "./in-pairs.js";
import type {HeadNode, Reading} from "./plans.js";

/** Rows of several heads: cells centred on their height, spans, broken words. */
export function inLayers(rows: readonly (readonly Head[])[]): Reading[] {
  const paired = inPairs(rows);
  const others = layered(rows);
  return paired.length === 0 ? others : [...paired, ...others.map((reading) => ({...reading, cost: reading.cost + LESS_LIKELY}))];
}
/** What speaks against any other reading of lines that read well as halves of cells. */
const LESS_LIKELY = 1;

function layered(rows: readonly (readonly Head[])[]): Reading[] {
  const base = rows.reduce((best, row) => (mains(row) > mains(best) ? row : best), rows[0]!);
  const {whole, rest} = pieced(rows.filter((row) => row !== base));
  const others = rest.map((row) => row.filter((head) => isMain(head.kind) && isHead(head.text))).flat();
  const main = [...[...whole, ...others].toSorted(byRank), ...base];
  const values = rest.map((row) => row.filter((head) => !(isMain(head.kind) && isHead(head.text)))).filter((row) => row.length > 0);
  if (values.length === 0) return inOrder(main, true);
  if (base.some((head) => head.kind === "value")) return withBaseValues(main, values);
  return grouped(values).flatMap((group) => placed(main, group));
}

const mains = (row: readonly Head[]): number => row.filter((head) => isMain(head.kind) && isHead(head.text)).length;
const RANK: readonly ColumnKind[] = ["category", "serial", "name", "unit", "text", "value", "nature"];
const byRank = (a: Head, b: Head): number => RANK.indexOf(a.kind) - RANK.indexOf(b.kind);

/** Pieces of a broken word in different rows put together: 序 … 号. */
function pieced(rows: readonly (readonly Head[])[]): {
  whole: Head[];
  rest: Head[][];
} {
  const pieces = rows.flat().filter((head) => isBroken(head.text) && (head.text.length === 1 || !isHead(head.text)));
  const whole: Head[] = [];
  const used = new Set<Head>();
  for (const a of pieces)
    for (const b of pieces) {
      const joined = headOf([...a.tokens, ...b.tokens]);
      if (a === b || used.has(a) || used.has(b) || !isHead(joined.text) || !isMain(joined.kind)) continue;
      whole.push(joined);
      used.add(a).add(b);
    }
  return {
    whole,
    rest: rows.map((row) => row.filter((head) => !used.has(head))),
  };
}

/** The base row has its own heads of values: what stands below goes on them or divides them. */
function withBaseValues(main: readonly Head[], values: readonly (readonly Head[])[]): Reading[] {
  const heads = main.filter((head) => head.kind === "value");
  const flat = values.flat();
  const grown = growing(main, flat);
  if (values.length === 1 && grown) return [...layeredValues(main, values, heads), {nodes: plain(grown), cost: GROWN}];
  return layeredValues(main, values, heads);
}

/** What speaks against a growth beside each of the last values where no growth is named of a value. */
const GROWN = 0.1;

/** 增长(%) below 2024年预计 and 2025年计划: a column beside each of the last values, as many as there are. Null for other heads. */
function growing(main: readonly Head[], below: readonly Head[]): Head[] | null {
  const values = main.filter((head) => head.kind === "value");
  if (below.length > values.length || below.some(({text}) => !isGrowth(text)) || values.some(({text}) => MEASURE.test(text))) return null;
  const last = values.slice(-below.length);
  return main.flatMap((head) => (last.includes(head) ? [head, below[last.indexOf(head)]!] : [head]));
}
const isGrowth = (text: string): boolean => isPart(text) && readHeader(text).measure === "growth";

function layeredValues(main: readonly Head[], values: readonly (readonly Head[])[], heads: readonly Head[]): Reading[] {
  const flat = values.flat();
  if (values.length === 1 && flat.length === heads.length && flat.every((head) => isPart(head.text)))
    return inOrder(
      main.map((head) => (head.kind === "value" ? headOf([...head.tokens, ...flat[heads.indexOf(head)]!.tokens]) : head)),
      true,
    );
  const apart = isGroup(values) ? grouped(values).flatMap((group) => placed(main, group)) : [];
  if (apart.length > 0) return apart;
  const spans = flat.length > heads.length ? spanned(main, flat) : null;
  if (spans) return [{nodes: spans, cost: 0}];
  if (flat.every((head) => isPart(head.text))) return inOrder(main, true).map((r) => ({...r, cost: r.cost + 1}));
  return grouped([...values, []].filter((row) => row.length > 0))
    .flatMap((group) => placed(main, group))
    .map((r) => ({...r, cost: r.cost + 1}));
}

/** A line of heads over a line of more years: the table's base stands beside them (目标值 over 2027年 2030年). */
function isGroup([upper, lower, ...others]: readonly (readonly Head[])[]): boolean {
  const years = others.length === 0 && lower !== undefined && lower.length > upper!.length && lower.every(({text}) => hasYear(text));
  return years && upper!.every((head) => canSpan(head) && readHeader(head.text).hint === "goal");
}

/** Values' heads of several rows as one group: years over what goes on them, spans over years. */
function grouped(rows: readonly (readonly Head[])[]): HeadNode[][] {
  if (rows.length === 1) return [plain(rows[0]!)];
  const upper = rows[0]!;
  const lower = asMany(rows.slice(1).flat(), upper.length);
  if (upper.length === lower.length && !lower.some((head) => hasYear(head.text)))
    return [plain(upper.map((head, i) => headOf([...head.tokens, ...lower[i]!.tokens])))];
  const fits = lower.length > upper.length && lower.every((head) => head.kind === "value" || isPart(head.text));
  const years = lower.some((head) => hasYear(head.text)) && upper.some((head) => hasYear(head.text));
  const parts = fits && !years ? partsOf(lower, upper) : null;
  if (parts) return [upper.map((head, i) => ({head, below: parts[i]!}))];
  return [plain([...upper, ...lower])];
}

/** Heads that stand below so many: 目标值 〔累计〕 are two of them where each has one above it. */
function asMany(heads: readonly Head[], count: number): readonly Head[] {
  const pieces = heads.flatMap(({tokens}) => tokens.map((token) => headOf([token])));
  return heads.length < count && pieces.length === count ? pieces : heads;
}

/** A group of values' heads whose place among the columns the lines don't tell: after the name, at each place up to the end. */
function placed(main: readonly Head[], group: readonly HeadNode[]): Reading[] {
  const name = main.findIndex((head) => head.kind === "name");
  return main
    .flatMap((_, i) =>
      i < Math.max(name, 0)
        ? []
        : [
            {
              nodes: [...plain(main.slice(0, i + 1)), ...group, ...plain(main.slice(i + 1))],
              cost: 0,
            },
          ],
    )
    .map((reading) => ({...reading, cost: costOfOrder(reading.nodes)}));
}
