import type {Indicator, Interval} from "../model/index.js";

/** What two intervals say about each other, before anybody asks what they measure. */
export type Ordering = "exceeds" | "meets" | "falls short" | "undetermined";

/** An end of an interval on an axis where more is better; infinite ends are ±Infinity. */
interface End {
  readonly at: number;
  readonly open: boolean;
}

interface Oriented {
  readonly worst: End;
  readonly best: End;
}

/**
 * Whether every value that the lower statement allows satisfies the higher one.
 *
 * The higher statement asks for at least its own worst value: 达到94, 不低于94 and 94–96 all ask for 94, 超过94 for more.
 * The lower statement *meets* it when even its own worst value does, *exceeds* it when even its worst is better than the
 * best the higher one names, *falls short* when even its best does not do, and is *undetermined* where the two overlap:
 * 不低于95 against 不低于98 may or may not reach 98. For indicators where less is better the axis is turned round; a
 * neutral indicator has no better, so only equal statements meet.
 *
 * @example compareIntervals(between(98, null), point(98), "higher") // "meets"
 * @example compareIntervals(between(95, null), between(98, null), "higher") // "undetermined"
 */
export function compareIntervals(lower: Interval, higher: Interval, polarity: Indicator["polarity"]): Ordering {
  if (polarity === "neutral") return sameInterval(lower, higher) ? "meets" : "undetermined";
  const l = orient(lower, polarity);
  const h = orient(higher, polarity);
  if (!Number.isFinite(h.worst.at)) return "undetermined";
  if (beyond(l.worst, Number.isFinite(h.best.at) ? h.best : h.worst)) return "exceeds";
  if (reaches(l.worst, h.worst)) return "meets";
  return fallsBefore(l.best, h.worst) ? "falls short" : "undetermined";
}

/** Equal ends and equal openness. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** True where an interval has more than one value in it. */
export function isBound(interval: Interval): boolean {
  return interval.low === null || interval.high === null || interval.low !== interval.high;
}

function orient(i: Interval, polarity: "higher" | "lower"): Oriented {
  const low: End = {at: i.low ?? -Infinity, open: i.lowOpen};
  const high: End = {at: i.high ?? Infinity, open: i.highOpen};
  return polarity === "higher" ? {worst: low, best: high} : {worst: negate(high), best: negate(low)};
}

function negate(end: End): End {
  return {at: -end.at, open: end.open};
}

/** The worst of the lower side stands strictly above what the higher side names: 超过4 is beyond 4, 不低于99 beyond 不低于98. */
function beyond(worst: End, best: End): boolean {
  return worst.at > best.at || (worst.at === best.at && worst.open && !best.open);
}

function reaches(worst: End, asked: End): boolean {
  return worst.at > asked.at || (worst.at === asked.at && (worst.open || !asked.open));
}

function fallsBefore(best: End, asked: End): boolean {
  return best.at < asked.at || (best.at === asked.at && (best.open || asked.open));
}
