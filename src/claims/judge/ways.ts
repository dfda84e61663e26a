import {spanOfYears} from "../context.js";
import {yearsOfDoing} from "./done.js";
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
  | "five-to-named-year"
  | "years-before-the-end"
  | "before"
  | "end"
  | "whole";

/** Ways that rest on the document's years and not on words of the sentence. */
export const ASSUMED: ReadonlySet<Way> = new Set<Way>(["before", "end", "whole", "base-to-end", "five-to-named-year"]);

/** The years of a claim as it prints them: "2025", "2021-2025", "annual" or "". */
export function periodIn(way: Way, s: OfRole): string {
  const {horizon, mark} = s;
  const past = s.tense === "review";
  const [from, to] = past ? [horizon.reviewStart, horizon.reviewEnd] : [horizon.start, horizon.end];
  const start = mark?.start || from;
  const end = mark?.end || to;
  switch (way) {
    case "every-year":
      return "annual";
    case "named-year":
      return String(mark!.start);
    case "named-years":
      return print(start, end);
    case "start-of-named-years":
      return print(start, start);
    case "end-of-named-years":
      return print(end, end);
    case "before-named-years":
      return print(start - 1, start - 1);
    case "base-to-named-year":
      return print(s.base + 1, mark!.start);
    case "base-to-end":
      return print(s.base + 1, to);
    case "five-to-named-year":
      return print(mark!.start - 4, mark!.start);
    case "years-before-the-end":
      return print(to - yearsOfDoing(s) + 1, to);
    case "before":
      return beforeOf(s, past);
    case "end":
      return horizon.known ? print(to, to) : "";
    case "whole":
      return horizon.known ? print(from, to) : "";
  }
}

/** Where a pair starts: the year before the years that the section speaks of, or before the one year that is named. */
function beforeOf({horizon, mark, own}: OfRole, past: boolean): string {
  if (!horizon.known) return "";
  if (!past) return String(horizon.start - 1);
  const single = horizon.reviewStart === horizon.reviewEnd;
  if (own.start !== own.end) return "";
  return String(single && mark?.type === "point" && mark.start > 0 ? mark.start - 1 : horizon.reviewStart - 1);
}

const print = (from: number, to: number): string => (to <= 0 ? "" : spanOfYears(from, to));
