import {kindOfKey, type DecidedVerdict, type ReviewerDecision} from "../model/index.js";
import {standings} from "./standing.js";
import type {Decidable} from "./keys.js";

/** A heading does not move under an assignment. */
const GUARD = "00000000";

/** A section of the higher plan as something that can be assigned 分工, by its heading as `headingOf` gives it. */
export const sectionThing = (heading: string): Decidable & {readonly proposed: DecidedVerdict} => ({
  key: `section:${heading}`,
  guard: GUARD,
  proposed: "assigned",
});

/** Who works on each section, by the last word of the log; null where nobody was named. */
export function assignments(log: readonly ReviewerDecision[]): (heading: string) => string | null {
  const standingOf = standings(log);
  return (heading) => {
    const standing = standingOf(sectionThing(heading));
    return standing.state === "decided" ? standing.decisions[0].note : null;
  };
}

/** The lines of a log that decide on something, assignments left out. */
export const verdictsIn = (log: readonly ReviewerDecision[]): ReviewerDecision[] => log.filter((d) => kindOfKey(d.key) !== "section");
