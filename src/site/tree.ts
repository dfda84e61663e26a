/** The tree of regions with what the plans of each and of all below it come to: the way into many plans. */
import {group} from "d3-array";
import {stratify} from "d3";
import {parentsOf} from "../corpus/parents.js";
import type {Corpus} from "../corpus/index.js";
import type {Region, RegionLevel, Verdict} from "../model/index.js";

/** Plans, and what they make of the targets of the plan above each: met or exceeded, short, missing, and what cannot be judged. */
export type Tally = readonly [plans: number, met: number, short: number, missing: number, open: number];
/** Of one region and all below it, by the level of the plans' own regions; a level without plans is absent. */
export type Levels = Readonly<Partial<Record<RegionLevel, Tally>>>;
/** By region; one without plans in it or below it is absent. */
export type Tree = Readonly<Record<string, Levels>>;

const NONE: Tally = [0, 0, 0, 0, 0];
const PLACE: Readonly<Record<Verdict, number>> = {
  exceeds: 1,
  meets: 1,
  "falls short": 2,
  missing: 3,
  "not comparable": 4,
  undetermined: 4,
};

const added = (a: Tally, b: Tally): Tally => a.map((n, i) => n + b[i]!) as unknown as Tally;

/** Levels of both together. */
function joined(a: Levels, b: Levels): Levels {
  const all: Partial<Record<RegionLevel, Tally>> = {...a};
  for (const [level, tally] of Object.entries(b) as [RegionLevel, Tally][]) all[level] = added(all[level] ?? NONE, tally);
  return all;
}

/** What each plan comes to against the plan above it; what is for reference only is not counted. */
function tallies(corpus: Corpus): ReadonlyMap<string, Tally> {
  const parents = parentsOf(corpus.plans(), corpus.data.regions);
  return new Map(
    corpus.plans().map(({id}) => {
      const tally = [1, 0, 0, 0, 0];
      const parent = parents.get(id);
      const verdicts = parent === undefined ? [] : corpus.align(id, parent).indicators.filter((v) => !v.reference);
      for (const {verdict} of verdicts) tally[PLACE[verdict]]!++;
      return [id, tally as unknown as Tally];
    }),
  );
}

/**
 * The tree of a corpus. Indicators need no texts, so that a corpus without them will do; a plan whose region is not known is in no
 * branch.
 */
export function treeOf(corpus: Corpus): Tree {
  const {regions} = corpus.data;
  const of = tallies(corpus);
  const plans = group(corpus.plans(), (p) => p.region);
  const own = ({code, level}: Region): Levels => (plans.get(code) ?? []).map((p): Levels => ({[level]: of.get(p.id)!})).reduce(joined, {});
  const root = stratify<Region>()
    .id((r) => r.code)
    .parentId((r) => r.parent)([...regions]);
  const tree: Record<string, Levels> = {};
  root.eachAfter(({data, children = []}) => {
    const levels = [own(data), ...children.map((c) => tree[c.data.code] ?? {})].reduce(joined, {});
    if (Object.keys(levels).length > 0) tree[data.code] = levels;
  });
  return tree;
}
