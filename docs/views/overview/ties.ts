/** What each plan makes of the targets of the plans above it. The build uses it too, over all plans. */
import {group} from "d3-array";
import {ancestorsOf} from "../../lib/align/side.js";
import type {IndicatorVerdict, PlanRecord} from "../../lib/model/index.js";
import {alignIn} from "../../components/alignment.js";
import type {Site} from "../../components/corpus.js";
import {inSlices} from "../../components/turns.js";

const JUDGED = new Set<string>(["exceeds", "meets", "falls short"]);

/** What one plan makes of the target of a plan above it; indicators only, which needs no texts. */
export interface Tie {
  readonly lower: PlanRecord;
  readonly higher: PlanRecord;
  readonly verdict: IndicatorVerdict;
}

/** Every plan against every plan of a government above its own, as far as it can be judged; once an indicator, against the nearest. */
export async function ties(site: Site): Promise<Tie[]> {
  const byRegion = group(site.records, (r) => r.plan.region);
  const above = (r: PlanRecord): PlanRecord[] =>
    ancestorsOf(r.plan.region, site.data.regions)
      .toReversed()
      .flatMap((code) => byRegion.get(code) ?? []);
  const pairs = site.records.flatMap((lower) => above(lower).map((higher) => ({lower, higher})));
  const judged = await inSlices(pairs, ({lower, higher}) =>
    alignIn(site, lower.plan.id, higher.plan.id)
      .indicators.filter((v) => JUDGED.has(v.verdict))
      .map((verdict): Tie => ({lower, higher, verdict})),
  );
  return [...group(judged.flat(), (t) => t.lower).values()].flatMap((own) =>
    [...group(own, (t) => t.verdict.indicator).values()].map((same) => nearest(site, same)),
  );
}

export const counted = (all: readonly Tie[]): Tie[] => all.filter((t) => !t.verdict.reference);

/** Of the ties of one plan: that to the nearest government above, one that counts before one for reference. */
function nearest(site: Site, all: readonly Tie[]): Tie {
  const height = (t: Tie): number => ancestorsOf(t.lower.plan.region, site.data.regions).indexOf(t.higher.plan.region);
  return all.toSorted((a, b) => Number(a.verdict.reference) - Number(b.verdict.reference) || height(a) - height(b))[0]!;
}
