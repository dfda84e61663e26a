import type {Corpus} from "../corpus/index.js";
import type {Metric, Region} from "../model/index.js";
import {num} from "../stats/findings/view.js";

/** A region's observed total, and what it is per head. */
export interface ObservedRow {
  readonly region: Region;
  readonly total: Metric;
  /** Null where the region has no population on record. */
  readonly perHead: Metric | null;
}

/** One sentence in both languages, the rows it rests on, and what was left out with the reason. */
export interface Told<Row> {
  readonly zh: string;
  readonly en: string;
  readonly rows: readonly Row[];
  readonly leftOut: readonly {readonly what: string; readonly whatEn: string; readonly reason: string; readonly reasonEn: string}[];
}

/**
 * Observed totals of one indicator in one year across provinces, densest first: the totals lie far apart, the values per head need not.
 * Bounds stay bounds (超过1000万户 is >1000).
 */
export function observedPerHead(corpus: Corpus, indicator: string, year: number): Told<ObservedRow> {
  const {zh, en} = corpus.indicator(indicator);
  const observed = corpus.observed({indicator}).filter((m) => m.year === year);
  const perHead = new Map(observed.filter((m) => m.basis === "per-head").map((m) => [m.region, m]));
  const rows = observed
    .filter((m) => m.basis !== "per-head" && corpus.region(m.region).level === "province")
    .map((total) => ({region: corpus.region(total.region), total, perHead: perHead.get(total.region) ?? null}))
    .toSorted((a, b) => (b.perHead?.value ?? 0) - (a.perHead?.value ?? 0));
  const reported = new Set(rows.map((r) => r.region.code));
  const planned = corpus.plans().flatMap((p) => [corpus.region(p.region), ...corpus.ancestors(p.region)]);
  const leftOut = [...new Set(planned)]
    .filter((r) => r.level === "province" && !reported.has(r.code))
    .map((r) => ({
      what: r.name,
      whatEn: r.en ?? r.name,
      reason: `有规划在库，没有${year}年的实际值`,
      reasonEn: `has a plan in the corpus and no value of ${year}`,
    }));
  return {...said(zh, en, year, rows), rows, leftOut};
}

const spread = (values: readonly number[]): string => num(Math.max(...values) / Math.min(...values), 1);

function said(zh: string, en: string, year: number, rows: readonly ObservedRow[]): {zh: string; en: string} {
  const dense = rows.flatMap((r) => (r.perHead ? [{...r, perHead: r.perHead}] : []));
  if (dense.length < 2) return {zh: `库中没有可比的${zh}实际值。`, en: `The corpus has no comparable results for ${en}.`};
  const [first, last] = [dense[0]!, dense.at(-1)!];
  const totals = spread(dense.map((r) => r.total.value));
  const densities = spread(dense.map((r) => r.perHead.value));
  return {
    zh: `${year}年有${rows.length}个省份公布${zh}：总量相差${totals}倍，折到${first.perHead.unit}只差${densities}倍；最密的是${first.region.name}（${num(first.perHead.value, 0)}），最疏的是${last.region.name}（${num(last.perHead.value, 0)}）。`,
    en: `For ${year}, ${rows.length} provinces report ${en}: the totals differ by a factor of ${totals}, the values per head by ${densities}; densest is ${first.region.en ?? first.region.name} (${num(first.perHead.value, 0)}), thinnest ${last.region.en ?? last.region.name} (${num(last.perHead.value, 0)}).`,
  };
}
