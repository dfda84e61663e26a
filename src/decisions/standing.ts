import {group} from "d3-array";
import {kindOfKey, type DecisionCounts, type ReviewerDecision} from "../model/index.js";
import type {Decidable} from "./keys.js";

/** How one thing stands with the reviewers. */
export type Standing =
  | {readonly state: "open"}
  /** The texts under the decisions have changed. */
  | {readonly state: "reopened"; readonly before: readonly ReviewerDecision[]}
  /** One decision a reviewer, the last first; they agree. */
  | {readonly state: "decided"; readonly decisions: readonly [ReviewerDecision, ...ReviewerDecision[]]}
  /** As `decided`, but they do not agree. */
  | {readonly state: "conflict"; readonly decisions: readonly ReviewerDecision[]};

/**
 * Tells of each thing how it stands after all lines of a log.
 *
 * @example standings([])({key: "indicator:market-entities", guard: ""}).state // "open"
 */
export function standings(log: readonly ReviewerDecision[]): (thing: Pick<Decidable, "key" | "guard">) => Standing {
  const byKey = group(inTime(log), (d) => d.key);
  return ({key, guard}) => {
    const lines = byKey.get(key);
    if (!lines) return {state: "open"};
    const counting = lastOfEach(lines.filter((d) => d.guard === guard));
    if (counting.length === 0) {
      const before = lastOfEach(lines.filter((d) => d.guard !== guard));
      return before.length > 0 ? {state: "reopened", before} : {state: "open"};
    }
    const agree = new Set(counting.map((d) => d.verdict)).size === 1;
    return agree
      ? {state: "decided", decisions: counting as [ReviewerDecision, ...ReviewerDecision[]]}
      : {state: "conflict", decisions: counting};
  };
}

/** Each reviewer's last word on one thing, the latest first; a word that settles a difference ends those before it, null ends one's own. */
function lastOfEach(lines: readonly ReviewerDecision[]): ReviewerDecision[] {
  let last = new Map<string, ReviewerDecision>();
  for (const line of lines) {
    if (line.settles) last = new Map();
    last.delete(line.by);
    if (line.verdict !== null) last.set(line.by, line);
  }
  return [...last.values()].reverse();
}

/** By the moment each was made; lines of one moment stay as they stand. */
const inTime = (log: readonly ReviewerDecision[]): ReviewerDecision[] => log.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** Decisions of a log on what is no longer there: its clause was dropped, its finding is gone. */
export function orphans(log: readonly ReviewerDecision[], things: readonly Pick<Decidable, "key">[]): ReviewerDecision[] {
  const known = new Set(things.map((t) => t.key));
  return log.filter((d) => kindOfKey(d.key) !== "section" && !known.has(d.key));
}

/**
 * How many of these things are decided, overruled, in dispute, open again.
 *
 * @example countDecisions([], []) // {of: 0, decided: 0, overruled: 0, conflicts: 0, reopened: 0}
 */
export function countDecisions(things: readonly Decidable[], log: readonly ReviewerDecision[]): DecisionCounts {
  const standingOf = standings(log);
  const all = things.map((thing) => ({thing, standing: standingOf(thing)}));
  const count = (state: Standing["state"]): number => all.filter(({standing}) => standing.state === state).length;
  return {
    of: things.length,
    decided: count("decided"),
    overruled: all.filter(({thing, standing}) => standing.state === "decided" && standing.decisions[0].verdict !== thing.proposed).length,
    conflicts: count("conflict"),
    reopened: count("reopened"),
  };
}
