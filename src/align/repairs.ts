import type {Alignment, Excerpt, Repair, Repairs, Verdict} from "../model/index.js";
import {clausesOf, readBy} from "./clauses-of.js";
import {alignIndicators} from "./indicators.js";
import type {AlignContext, PlanSide} from "./side.js";

/** Sentences that are shown for one gap. */
const MOST = 3;

/**
 * How plans of like places take up what the lower plan lacks 同类写法: for every indicator that it misses or falls short of, and every
 * clause that it takes up in part or not at all, up to three sentences of `peers`, the nearest peer first. A peer speaks for an
 * indicator where its own target can be held against the higher one and, if the lower plan falls short, reaches it; for a clause
 * where the same comparison says that it is taken up.
 */
export function repairsOf(alignment: Alignment, higher: PlanSide, peers: readonly PlanSide[], context: AlignContext): Repairs {
  const indicators = new Map<string, Repair[]>();
  const clauses = new Map<number, Repair[]>();
  const lacking = new Map(alignment.indicators.filter((v) => ENOUGH[v.verdict]).map((v) => [v.indicator, ENOUGH[v.verdict]!]));
  const open = new Set(alignment.clauses.filter((c) => c.verdict === "absent" || c.verdict === "partly").map((c) => c.start));
  const wanting = <K>(known: ReadonlyMap<K, readonly Repair[]>, key: K): boolean => (known.get(key)?.length ?? 0) < MOST;
  for (const peer of peers) {
    for (const v of alignIndicators(peer, higher, context)) {
      const span = v.lower?.span;
      if (v.match === "exact" && span && lacking.get(v.indicator)?.includes(v.verdict) && wanting(indicators, v.indicator))
        add(indicators, v.indicator, repair(peer, span));
    }
    const only = ({start}: Excerpt): boolean => open.has(start) && wanting(clauses, start);
    for (const c of readBy(peer, higher, clausesOf(peer, higher, {...context, shown: 1}, only))) {
      const [best] = c.matches;
      if (c.verdict === "taken up" && best) add(clauses, c.start, repair(peer, best));
    }
  }
  return {indicators, clauses};
}

/** Which verdicts of a peer answer one of the lower plan. */
const ENOUGH: Readonly<Partial<Record<Verdict, readonly Verdict[]>>> = {
  missing: ["exceeds", "meets", "undetermined", "falls short"],
  "falls short": ["exceeds", "meets"],
};

function add<K>(to: Map<K, Repair[]>, key: K, repair: Repair): void {
  to.set(key, [...(to.get(key) ?? []), repair]);
}

const repair = ({plan}: PlanSide, {start, end, quote}: Excerpt): Repair => ({plan: plan.id, title: plan.title, start, end, quote});
