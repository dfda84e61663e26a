import type {ReviewerDecision} from "../model/index.js";
import {orphans, standings} from "./standing.js";
import type {Decidable} from "./keys.js";

/**
 * Decisions on an older draft as decisions on a newer one. They keep the fingerprints of the texts they rest on: where the words stand
 * in the newer draft they hold, and where those moved they are open again.
 */
export const carriedTo = (log: readonly ReviewerDecision[], lower: string): ReviewerDecision[] => log.map((d) => ({...d, lower}));

/** What became of decisions on an older draft, by what they are about. */
export interface Carried<T extends Decidable> {
  /** The words stand, so the decision does. */
  readonly stands: readonly T[];
  /** The words moved; with what was decided on the older ones. */
  readonly reopened: readonly {readonly thing: T; readonly before: readonly ReviewerDecision[]}[];
  /** On clauses, measures and findings that are no longer there. */
  readonly gone: readonly ReviewerDecision[];
}

/** Holds the decisions on an older draft against all that can be decided on in the newer one. */
export function carriedOver<T extends Decidable>(things: readonly T[], log: readonly ReviewerDecision[]): Carried<T> {
  const standingOf = standings(log);
  const all = things.map((thing) => ({thing, standing: standingOf(thing)}));
  return {
    stands: all.filter(({standing: {state}}) => state === "decided" || state === "conflict").map(({thing}) => thing),
    reopened: all.flatMap(({thing, standing}) => (standing.state === "reopened" ? [{thing, before: standing.before}] : [])),
    gone: orphans(log, things),
  };
}
