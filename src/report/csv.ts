import {printed} from "../align/index.js";
import type {AlignedValue, Alignment} from "../model/index.js";
import {csvLine} from "./cell.js";

/** Of each side: as printed, then its parts; numbers are numbers, the year is that of the value. */
const SIDE = ["", "_value", "_max", "_comparator", "_unit", "_year", "_period", "_assumed", "_start", "_end"] as const;
const sideOf = <S extends string>(side: S): readonly `${S}${(typeof SIDE)[number]}`[] => SIDE.map((part) => `${side}${part}` as const);
const COLUMNS = ["kind", "key", "verdict", "reason", ...sideOf("higher"), ...sideOf("lower"), "score", "gap", "flags"] as const;
type Cell = string | number | null;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

/**
 * Every verdict of an alignment as one CSV table, a row each: indicators, clauses, measures.
 *
 * @example toCsv(corpus.align("sichuan-2021", "cn-outline-2021")).split(",").slice(0, 3) // ["kind", "key", "verdict"]
 */
export function toCsv(alignment: Alignment): string {
  return `${[COLUMNS, ...rowsOf(alignment).map((row) => COLUMNS.map((c) => row[c] ?? null))].map(csvLine).join("\n")}\n`;
}

function rowsOf({indicators, clauses, measures}: Alignment): Row[] {
  return [
    ...indicators.map((v) => ({
      kind: "indicator",
      key: v.indicator,
      verdict: v.verdict,
      reason: v.reason,
      ...valued("higher", v.higher),
      ...(v.lower && valued("lower", v.lower)),
      gap: v.gap?.absolute ?? null,
      flags: v.flags.join(" "),
    })),
    ...clauses.map((c) => ({
      kind: "clause",
      key: `${c.start}-${c.end}`,
      verdict: c.verdict,
      reason: c.reason,
      ...quoted("higher", c),
      ...quoted("lower", c.matches[0]),
      score: c.matches[0]?.score ?? null,
    })),
    ...measures.map((m) => ({
      kind: "measure",
      key: m.measure,
      verdict: m.verdict,
      ...quoted("higher", m.higherSpans[0]),
      ...quoted("lower", m.lowerSpans[0]),
      flags: [m.higher, m.lower ?? ""].join(" ").trim(),
    })),
  ];
}

type Side = "higher" | "lower";

function valued(side: Side, v: AlignedValue): Row {
  return {
    [side]: printed(v).zh,
    [`${side}_value`]: v.value,
    [`${side}_max`]: v.valueMax,
    [`${side}_comparator`]: v.comparator,
    [`${side}_unit`]: v.unit,
    [`${side}_year`]: v.year,
    [`${side}_period`]: v.period,
    [`${side}_assumed`]: v.assumed ? 1 : 0,
    [`${side}_start`]: v.span?.start ?? null,
    [`${side}_end`]: v.span?.end ?? null,
  };
}

function quoted(side: Side, place: {readonly start: number; readonly end: number; readonly quote: string} | undefined): Row {
  return place ? {[side]: place.quote, [`${side}_start`]: place.start, [`${side}_end`]: place.end} : {};
}
