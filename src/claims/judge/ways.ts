import {spanOfYears} from "../context.js";
import {countedYears, yearsOfDoing} from "./done.js";
import type {OfRole} from "./statement.js";

/** How the years of a claim follow from its horizon and its time phrase. */
export type Way =
  | "every-year"
  | "named-year"
  | "named-years"
  | "start-of-named-years"
  | "end-of-named-years"
  | "before-named-years"
  | "base-to-named-year"
  | "base-to-end"
  | "counted-to-named-year"
  | "plan"
  | "five-to-named-year"
  | "five-to-end"
  | "unknown"
  | "years-before-the-end"
  | "before"
  | "end"
  | "whole";

/** Ways that rest on the document's years and not on words of the sentence. */
export const ASSUMED: ReadonlySet<Way> = new Set<Way>([
  "before",
  "end",
  "whole",
  "base-to-end",
  "five-to-named-year",
  "five-to-end",
  "unknown",
]);

/** The first and last year of a stretch; 0 where unknown. */
type Stretch = readonly [from: number, to: number];

/** How each way prints the years of a claim whose document or sentence speaks of `all`, and whose time phrase of `named`. */
const PRINTED: Readonly<Record<Way, (s: OfRole, all: Stretch, named: Stretch) => string>> = {
  "every-year": () => "annual",
  "named-year": ({mark}) => String(mark!.start),
  "named-years": (_, __, named) => print(...named),
  "start-of-named-years": (_, __, [start]) => print(start, start),
  "end-of-named-years": (_, __, [, end]) => print(end, end),
  "before-named-years": (_, __, [start]) => print(start - 1, start - 1),
  "base-to-named-year": ({base, mark}) => print(base + 1, mark!.start),
  "base-to-end": ({base}, [, to]) => print(base + 1, to),
  "counted-to-named-year": (s, [, to]) => counted(s, s.mark?.end || to),
  plan: ({own}) => print(own.start, own.end),
  "five-to-named-year": ({mark}) => print(mark!.start - 4, mark!.start),
  "five-to-end": (_, [, to]) => print(to - 4, to),
  unknown: () => "",
  "years-before-the-end": (s, [, to]) => print(to - yearsOfDoing(s) + 1, to),
  before: (s) => beforeOf(s, s.tense === "review"),
  end: ({horizon}, [, to]) => (horizon.known ? print(to, to) : ""),
  whole: ({horizon}, all) => (horizon.known ? print(...all) : ""),
};

/** The years of a claim as it prints them: "2025", "2021-2025", "annual" or "". */
export function periodIn(way: Way, s: OfRole): string {
  const {horizon, mark} = s;
  const all: Stretch = s.tense === "review" ? [horizon.reviewStart, horizon.reviewEnd] : [horizon.start, horizon.end];
  return PRINTED[way](s, all, [mark?.start || all[0], mark?.end || all[1]]);
}

const counted = (s: OfRole, end: number): string => print(end - countedYears(s) + 1, end);

/** Where a pair starts: with another of its paragraph, the year before the years that the section speaks of, or before the one year that is named. */
function beforeOf({horizon, mark, own, started}: OfRole, past: boolean): string {
  if (!horizon.known) return "";
  if (!past) return String(horizon.start - 1);
  const single = horizon.reviewStart === horizon.reviewEnd;
  if (own.start !== own.end) return "";
  if (started > 0) return String(started);
  return String(single && mark?.type === "point" && mark.start > 0 ? mark.start - 1 : horizon.reviewStart - 1);
}

const print = (from: number, to: number): string => (to <= 0 ? "" : spanOfYears(from, to));
