import type {Alignment, ReviewerDecision} from "../model/index.js";
import {gravityOfIndicator, weightOfClause} from "./gravity.js";
import {decidablesOf, keyOf, type Decidable} from "./keys.js";
import {standings, type Standing} from "./standing.js";

/** Something that waits for a reviewer, and why it comes when it does. */
export interface Waiting extends Decidable {
  /** "decided" only where a second opinion is asked for. */
  readonly state: Standing["state"];
  /** 0–1: how likely the reader is wrong. */
  readonly doubt: number;
  /** How much hangs on it. */
  readonly weight: number;
}

/**
 * What is to be decided, in the order in which an hour of work finds most: where reviewers differ or the text moved, then by
 * doubt × weight. `sure` of an item is 1 − doubt. With `second`, the name of a reviewer, what others decided and this one has not: for a
 * second opinion.
 */
export function queueOf(alignment: Alignment, log: readonly ReviewerDecision[], second: string | null = null): Waiting[] {
  const standingOf = standings(log);
  const about = aboutOf(alignment);
  return decidablesOf(alignment)
    .flatMap((thing): Waiting[] => {
      const standing = standingOf(thing);
      return waits(standing, second) ? [{...thing, state: standing.state, ...about(thing.key)}] : [];
    })
    .sort((a, b) => urgency(b) - urgency(a));
}

const waits = (standing: Standing, second: string | null): boolean =>
  second === null ? standing.state !== "decided" : standing.state === "decided" && standing.decisions.every(({by}) => by !== second);

const urgency = ({state, doubt, weight}: Waiting): number => (state === "open" || state === "decided" ? 0 : 1000) + doubt * weight;

/** A verdict from numbers is surer than one from words; one that the reader abstains on is no error. */
const DOUBT_OF_INDICATOR = {exceeds: 0.1, meets: 0.1, "falls short": 0.15, missing: 0.3, "not comparable": 0.2, undetermined: 0.4} as const;
const DOUBT_OF_MEASURE = 0.2;
/** An indicator is a target with a number: it weighs as several clauses. */
const WEIGHT_OF_INDICATOR = 2;

function aboutOf({indicators, clauses, measures}: Alignment): (key: string) => {doubt: number; weight: number} {
  const known = new Map<string, {doubt: number; weight: number}>();
  for (const v of indicators)
    known.set(keyOf.indicator(v), {
      doubt: DOUBT_OF_INDICATOR[v.verdict],
      weight: WEIGHT_OF_INDICATOR + Math.min(2, gravityOfIndicator(v) / 50),
    });
  for (const c of clauses) known.set(keyOf.clause(c), {doubt: c.decided ? 0 : 1 - c.confidence, weight: weightOfClause(c)});
  for (const m of measures) known.set(keyOf.measure(m), {doubt: DOUBT_OF_MEASURE, weight: 1});
  return (key) => known.get(key) ?? {doubt: 0, weight: 1};
}
