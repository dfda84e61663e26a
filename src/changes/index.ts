import {rollups} from "d3-array";
import type {Claim, Document, Excerpt, Indicator, Plan} from "../model/index.js";
import {clauseChanges} from "./clauses.js";
import {hunksOf} from "./hunks.js";
import type {ClauseChange, PlanChanges, TargetChange} from "./model.js";
import {targetChanges} from "./targets.js";

export {weightOf} from "./targets.js";
export type {ClauseChange, ClauseChangeKind, Hunk, PlanChanges, TargetChange, TargetChangeKind} from "./model.js";

/** A version of a plan, or one of two plans that follow each other. `document` is null for an indicator-only plan. */
export interface Version {
  readonly plan: Plan;
  readonly claims: readonly Claim[];
  readonly document: Document | null;
}

/**
 * What a newer text does to an older one, by meaning and not by line: targets raised, lowered, dropped and new, bounds, natures and
 * horizons that moved; sentences reworded, weakened, split, dropped and new. A sentence in which nothing but figures moved is told by
 * its targets, or as reworded where none of them tells it.
 *
 * @example planChanges(corpus.side("shanghai-outline-2021"), corpus.side("shanghai-outline-2026"), corpus.indicators()).summary.targets.raised // 6
 */
export function planChanges(old: Version, now: Version, indicators: readonly Indicator[]): PlanChanges {
  const targets = targetChanges(old, now, indicators);
  const sentences = old.document && now.document ? clauseChanges(old.document, now.document) : {changes: [], kept: 0, figures: []};
  const clauses = [...sentences.changes, ...sentences.figures.filter(([, s]) => !told(s, targets.changes)).map(figuresOnly)];
  return {
    old: old.plan.id,
    new: now.plan.id,
    targets: targets.changes,
    clauses,
    summary: {
      targetsKept: targets.kept,
      clausesKept: sentences.kept,
      targets: tally(targets.changes.flatMap((t) => t.kinds)),
      clauses: tally(clauses.map((c) => c.kind)),
    },
  };
}

const told = (s: Excerpt, targets: readonly TargetChange[]): boolean =>
  targets.some((t) => t.new !== null && t.new.numberStart >= s.start && t.new.numberStart < s.end);

const figuresOnly = ([old, now]: readonly [Excerpt, Excerpt]): ClauseChange => ({
  kind: "reworded",
  old,
  new: now,
  likeness: 1,
  hunks: hunksOf(old.quote, now.quote).map((h) => ({out: h.out, in: h.in})),
});

function tally<K extends string>(kinds: readonly K[]): Partial<Record<K, number>> {
  const counts = rollups(
    kinds,
    (all) => all.length,
    (kind) => kind,
  );
  return Object.fromEntries(counts) as Partial<Record<K, number>>;
}
