import {group, rollups} from "d3-array";
import type {Alignment, ReviewerDecision} from "../model/index.js";
import {assignments} from "./assign.js";
import {decidablesOf, keyOf, type Decidable} from "./keys.js";
import {standings} from "./standing.js";

/** How far the work on one section is. */
export interface Progress {
  /** Heading of the higher plan, or "" for what stands in no section: indicators and measures. */
  readonly section: string;
  readonly of: number;
  readonly decided: number;
  /** Reviewers differ, or the words moved under their decisions. */
  readonly open: number;
  /** How many things each reviewer decided on, whoever did most first. */
  readonly by: readonly (readonly [name: string, count: number])[];
  /** Who was assigned to it; null where nobody was. */
  readonly assigned: string | null;
}

/** Progress by section, in the order of the higher plan, what stands in no section first; with who decided how many. */
export function progressOf(
  alignment: Pick<Alignment, "indicators" | "clauses" | "measures">,
  log: readonly ReviewerDecision[],
): Progress[] {
  const sections = new Map(alignment.clauses.map((c) => [keyOf.clause(c), headingOf(c)]));
  const groups = group(decidablesOf(alignment), ({key}) => sections.get(key) ?? "");
  const standingOf = standings(log);
  const assignedTo = assignments(log);
  return [...groups].map(([section, things]) => {
    const all = things.map((thing) => standingOf(thing));
    const decided = all.filter((s) => s.state === "decided").length;
    const open = all.filter((s) => s.state === "conflict" || s.state === "reopened").length;
    return {section, of: things.length, decided, open, by: hands(things, standingOf), assigned: assignedTo(section)};
  });
}

/** Last heading above a clause, in one line. */
export const headingOf = ({section}: {readonly section: readonly string[]}): string => section.at(-1)?.replace(/\s+/g, " ") ?? "";

function hands(things: readonly Decidable[], standingOf: ReturnType<typeof standings>): [string, number][] {
  const made = things.flatMap((thing) => {
    const standing = standingOf(thing);
    return standing.state === "decided" || standing.state === "conflict" ? standing.decisions : [];
  });
  return rollups(
    made,
    (all) => all.length,
    ({by}) => by,
  ).toSorted((a, b) => b[1] - a[1]);
}
