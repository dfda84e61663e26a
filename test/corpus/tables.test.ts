import {group} from "d3-array";
import {desc} from "arquero";
import {describe, expect, it, vi} from "vitest";
import {goalOf} from "../../src/align/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {columns, tablesOf, type Datum, type TableName} from "../../src/corpus/tables/index.js";

const corpus = await loadCorpus("data");
const tables = tablesOf(corpus);
type Row = Record<string, unknown>;
const rows = (name: TableName): Row[] => tables[name].objects() as Row[];
/** Making these reads and aligns all texts; the export's own test does so once. */
const CHEAP: readonly TableName[] = [
  "plans",
  "indicators",
  "claims",
  "metrics",
  "measures",
  "headlines",
  "regions",
  "observations",
  "populations",
];

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (v) => typeof v === "string",
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (v) => typeof v === "boolean",
  array: Array.isArray,
  object: (v) => typeof v === "object",
};

describe("tables of the published corpus", () => {
  it.each(CHEAP)("%s: each cell is of its column's type, of its closed list, and joins where the column says so", (name) => {
    const keys = new Map<string, Set<unknown>>();
    const keysOf = (to: string): Set<unknown> => {
      const [table, key] = to.split(".") as [TableName, string];
      if (!keys.has(to)) keys.set(to, new Set(rows(table).map((r) => r[key])));
      return keys.get(to)!;
    };
    for (const {name: column, type, oneOf, to} of columns[name]) {
      const cells = rows(name)
        .map((r) => r[column])
        .filter((v) => v !== null && v !== undefined);
      expect([column, cells.filter((v) => !FITS[type]!(v))]).toEqual([column, []]);
      expect([column, oneOf ? cells.filter((v) => !oneOf.includes(v as string)) : []]).toEqual([column, []]);
      const joins = to && CHEAP.includes(to.split(".")[0] as TableName) ? keysOf(to) : null;
      expect([column, joins ? cells.filter((v) => !joins.has(v)) : []]).toEqual([column, []]);
    }
  });

  it("metrics: one headline stands for each plan, indicator and year, and each other row has its rank behind it", () => {
    const groups = group(
      rows("metrics"),
      (r) => `${String(r.plan)} ${String(r.region)} ${String(r.indicator)} ${String(r.year ?? r.period)}`,
    );
    expect(groups.size).toBeGreaterThan(100);
    for (const [key, list] of groups) {
      expect([key, list.filter((r) => r.headline).length]).toEqual([key, 1]);
      const ranks = list.filter((r) => r.basis !== "per-head").map((r) => r.rank as number);
      expect([key, ranks.toSorted((a, b) => a - b)]).toEqual([key, ranks.map((_, i) => i + 1)]);
    }
  });

  it("metrics: what stands for a plan's goal is a headline row", () => {
    const headlines = new Set(rows("metrics").flatMap((r) => (r.headline ? [r.id] : [])));
    const goals = corpus.plans().flatMap((p) =>
      corpus.indicators().flatMap((i) => {
        const goal = goalOf(corpus.side(p.id), i);
        return goal && goal.metric.year !== null && goal.metric.year >= p.period[0] ? [goal.metric.id] : [];
      }),
    );
    expect(goals.length).toBeGreaterThan(100);
    expect(goals.filter((id) => !headlines.has(id))).toEqual([]);
  });

  it("metrics: a value per head is no surer than its population", () => {
    for (const r of rows("metrics").filter((x) => x.basis === "per-head")) {
      const {margin} = r.denominator as {margin: number};
      expect(margin).toBeGreaterThan(0);
      expect(r.halfWidth as number).toBeGreaterThanOrEqual((r.value as number) * margin * 0.999);
      expect((r.low as number | null) ?? 0).toBeLessThan(r.value as number);
    }
  });

  it("print in eight lines that fit a terminal", () => {
    const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
    tables.metrics.filter((d: {headline: boolean}) => d.headline).print();
    const lines = String(print.mock.calls[0]![0]).split("\n");
    print.mockRestore();
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^id\s+plan\s+indicator/);
    expect(lines.at(-1)).toMatch(/^… \d+ more rows; \d+ more columns: /);
    expect(Math.max(...lines.slice(0, -1).map((l) => l.length))).toBeLessThanOrEqual(130);
  });
});

it("headlines hold what stands for a plan, and per head where a total has a population", () => {
  type Stands = {plan: string; indicator: string; basis: string; start: Datum | null; target: Datum | null};
  const all = rows("headlines") as unknown as Stands[];
  for (const {plan, indicator, basis, start, target} of all.filter((r) => r.basis !== "per-head")) {
    const {baseline, target: goal} = corpus.headline(plan, indicator);
    expect([start?.metric ?? null, target?.metric ?? null, basis]).toEqual([
      baseline?.metric ?? null,
      goal?.metric ?? null,
      (goal ?? baseline)!.metric.basis,
    ]);
  }
  const [dense] = all.filter((r) => r.basis === "per-head" && r.target !== null);
  expect(dense!.target!.metric.denominator!.persons).toBeGreaterThan(0);
});

describe("a name that is none", () => {
  const {metrics, plans} = tables;
  it.each<[string, () => unknown, string]>([
    ["select", () => metrics.select("plan", "indikator"), 'table: no column "indikator"; did you mean indicator?'],
    ["filter", () => metrics.filter((d: Record<string, number>) => d.valu! > 1), 'table: no column "valu"; did you mean value'],
    ["groupby", () => metrics.groupby("indicatr"), 'table: no column "indicatr"; did you mean indicator?'],
    ["orderby", () => metrics.orderby(desc("valu")), 'table: no column "valu"; did you mean value'],
    ["lookup", () => metrics.lookup(plans, ["plan", "idd"], "short"), 'table: no column "idd"; did you mean id'],
    ["array", () => metrics.array("yeer"), 'table: no column "yeer"; did you mean year?'],
    ["after other verbs", () => metrics.filter((d: Record<string, boolean>) => d.headline).select("plam"), "did you mean plan"],
    ["a table", () => (tables as unknown as Record<string, unknown>)["metric"], 'corpus: no table "metric"; did you mean metrics?'],
  ])("%s names the nearest", (_, call, message) => {
    expect(call).toThrow(message);
  });
  it("is not sought where another thing is wrong", () => {
    expect(() => metrics.pivot("role", "value", {sort: false}).derive({x: "d =>"})).toThrow(/^Expression parse error: d =>/);
    expect(JSON.stringify(Object.keys(tables))).toContain("headlines");
  });
});
