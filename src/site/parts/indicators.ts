/** The part of each indicator: what all plans make of it, and the statements of those that its page shows first. */
import {group} from "d3-array";
import {comparable, endsOf, isAbove, rowsOf, type Row} from "../../../docs/views/indicator/rows.js";
import type {Site} from "../../../docs/components/corpus.js";
import {ancestorsOf} from "../../align/index.js";
import type {CorpusData, Indicator, PlanRecord, RegionLevel} from "../../model/index.js";
import {NAMED, type IndicatorPart, type PlanPart} from "./shapes.js";
import {whereOf} from "./index-file.js";
import {sliceOf} from "./plans.js";

const NATION = "000000";
/** Plans whose statements lie in one part. */
const MOST = 60;

/** What the goals of all plans come to. */
function goalsOf(site: Site, indicator: Indicator, rows: readonly Row[]): Pick<IndicatorPart, "compared" | "goals" | "bounds"> {
  const found = rows.flatMap((row) => {
    const metric = comparable(site, row.goal, indicator);
    return metric ? [{metric, level: site.region(row.record.plan.region)?.level, above: isAbove(site, row, rows)}] : [];
  });
  const sorted = (list: readonly (typeof found)[number][]): number[] => list.map((g) => g.metric.value).toSorted((a, b) => a - b);
  const levels = group(
    found.filter((g) => g.level !== undefined),
    (g) => g.level!,
  );
  const goals: Partial<Record<RegionLevel | "above", readonly number[]>> = {above: sorted(found.filter((g) => g.above))};
  for (const [level, list] of levels) goals[level] = sorted(list);
  return {compared: found.filter((g) => !g.above).length, goals, bounds: found.some((g) => g.metric.comparator !== "=")};
}

/** Those whose statements are shown first: the highest, the lowest, and all provinces; all plans where they are few. */
function firstOf(site: Site, indicator: Indicator, rows: readonly Row[]): PlanRecord[] {
  const provinces = rows.filter((r) => site.region(r.record.plan.region)?.level === "province");
  return [...new Set([...endsOf(site, indicator, rows), ...provinces].map((r) => r.record))];
}

/** All parts of all indicators by name; `parts` are those of all plans by id. */
export function* indicatorParts(
  site: Site,
  parts: ReadonlyMap<string, PlanPart>,
  {observations, populations, regions}: Pick<CorpusData, "observations" | "populations" | "regions">,
): Generator<readonly [string, object]> {
  const stating = whereOf(site.records);
  const provinceOf = ({plan}: PlanRecord): string =>
    [plan.region, ...ancestorsOf(plan.region, regions)].findLast((code) => code !== NATION) ?? NATION;
  for (const indicator of site.data.indicators) {
    const {id} = indicator;
    const where = stating.get(id)?.where ?? [];
    const speaking = where.map((i) => site.records[i]!);
    const near = indicator.related.flatMap((r) => stating.get(r.indicator)?.where ?? []);
    const parted = where.length > NAMED;
    const rows = rowsOf(site, indicator);
    const first = parted ? firstOf(site, indicator, rows) : [...new Set([...speaking, ...near.map((i) => site.records[i]!)])];
    const all = new Set([id, ...indicator.related.map((r) => r.indicator)]);
    const reported = observations.filter((o) => all.has(o.indicator));
    const places = new Set(reported.map((o) => o.code));
    const provinces = group(speaking, provinceOf);
    const part: IndicatorPart = {
      where,
      rows: rows.length,
      ...goalsOf(site, indicator, rows),
      provinces: parted ? [...provinces.keys()] : [],
      plans: first.slice(0, MOST).map((r) => sliceOf(parts.get(r.plan.id)!, all)),
      observations: reported,
      populations: populations.filter((p) => places.has(p.code)),
    };
    yield [`indicators/${id}`, part];
    if (!parted) continue;
    const own = new Set([id]);
    for (const [province, records] of provinces)
      yield [`indicators/${id}/${province}`, records.map((r) => sliceOf(parts.get(r.plan.id)!, own))];
  }
}
