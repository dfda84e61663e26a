import type {Alignment} from "../model/index.js";

const COLUMNS = [
  "kind",
  "key",
  "verdict",
  "reason",
  "higher",
  "higher_start",
  "higher_end",
  "lower",
  "lower_start",
  "lower_end",
  "score",
  "gap",
  "flags",
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Every verdict of an alignment as one CSV table, a row each: indicators, clauses, measures. */
export function toCsv(alignment: Alignment): string {
  return [COLUMNS.join(","), ...rowsOf(alignment).map((row) => COLUMNS.map((c) => field(row[c])).join(","))].join("\n") + "\n";
}

function rowsOf({indicators, clauses, measures}: Alignment): Row[] {
  return [
    ...indicators.map((v) => ({
      kind: "indicator",
      key: v.indicator,
      verdict: v.verdict,
      reason: v.reason,
      higher: `${v.higher.comparator}${v.higher.value}${v.higher.unit}`,
      higher_start: v.higher.span?.start ?? null,
      higher_end: v.higher.span?.end ?? null,
      lower: v.lower && `${v.lower.comparator}${v.lower.value}${v.lower.unit}`,
      lower_start: v.lower?.span?.start ?? null,
      lower_end: v.lower?.span?.end ?? null,
      score: null,
      gap: v.gap?.absolute ?? null,
      flags: v.flags.join(" "),
    })),
    ...clauses.map((c) => ({
      ...paired("clause", `${c.start}-${c.end}`, c, c.matches[0]),
      reason: c.reason,
      score: c.matches[0]?.score ?? null,
    })),
    ...measures.map((m) => ({
      ...paired("measure", m.measure, {...m.higherSpans[0]!, verdict: m.verdict}, m.lowerSpans[0]),
      flags: [m.higher, m.lower ?? ""].join(" ").trim(),
    })),
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

function paired(kind: string, key: string, above: Place & {readonly verdict: string}, below: Place | undefined): Row {
  return {
    kind,
    key,
    verdict: above.verdict,
    reason: "",
    higher: above.quote,
    higher_start: above.start,
    higher_end: above.end,
    lower: below?.quote ?? null,
    lower_start: below?.start ?? null,
    lower_end: below?.end ?? null,
    score: null,
    gap: null,
    flags: "",
  };
}

function field(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
