import type {Claim} from "../model/index.js";
import {halfWidth} from "../quantity/index.js";
import {tidy} from "../normalise/units.js";
import {likeness, SAME_THING, sameDimension, type Seen} from "./candidates.js";
import type {CheckStatus, Diagnosis} from "./model.js";

export interface Judged {
  readonly status: CheckStatus;
  readonly diagnosis: Diagnosis | null;
  readonly by: Seen | null;
}

/** Statements of the corpus on the thing that a figure counts, the likest first. */
interface Near {
  readonly seen: Seen;
  readonly like: number;
}

/**
 * Holds a figure against the statements of the plans it speaks of (`own`) and of all others (`rest`). What agrees wins, then what
 * rounds; else the first mistake that turns a statement of the same thing into the figure, the surest first.
 */
export function judge(figure: Seen, own: readonly Seen[], rest: readonly Seen[]): Judged {
  const near = nearest(figure, own);
  const agreeing = near.find((n) => same(figure, n.seen) && sameYear(figure.claim, n.seen.claim));
  if (agreeing) return {status: "agrees", diagnosis: null, by: agreeing.seen};
  const rounding = near.find((n) => rounds(figure, n.seen) && sameYear(figure.claim, n.seen.claim));
  if (rounding) return {status: "rounds", diagnosis: null, by: rounding.seen};
  for (const [diagnosis, fits] of MISTAKES) {
    const found = near.find((n) => fits(figure, n.seen, near));
    if (found) return {status: "differs", diagnosis, by: found.seen};
  }
  const elsewhere = nearest(figure, rest).find((n) => same(figure, n.seen) && sameYear(figure.claim, n.seen.claim));
  if (elsewhere) return {status: "differs", diagnosis: "plan", by: elsewhere.seen};
  const stated = near.filter((n) => n.like >= SURE && sameDimension(figure, n.seen) && sameKind(figure, n.seen));
  const beside = stated.find((n) => sameYear(figure.claim, n.seen.claim));
  if (beside) return {status: "differs", diagnosis: "value", by: beside.seen};
  return {status: "unverified", diagnosis: "no statement", by: near[0]?.seen ?? null};
}

/** To say that a value is wrong takes the very thing. */
const SURE = 0.85;

function nearest(figure: Seen, all: readonly Seen[]): Near[] {
  return all
    .map((seen) => ({seen, like: likeness(figure, seen)}))
    .filter((n) => n.like >= SAME_THING)
    .sort((a, b) => b.like - a.like || closeness(figure.claim, b.seen.claim) - closeness(figure.claim, a.seen.claim));
}

/** Of two statements of one thing, the one of the same year and role is meant. */
const closeness = (a: Claim, b: Claim): number => Number(yearOf(a) === yearOf(b)) * 2 + Number(forward(a) === forward(b));

/** The last year of a period; null where the draft or the plan does not tell one. */
const yearOf = ({period}: Claim): string | null => (/\d{4}$/.test(period) ? period.slice(-4) : null);
const forward = ({role}: Claim): boolean => role === "target" || role === "task" || role === "interim";

const sameYear = (a: Claim, b: Claim): boolean => yearOf(a) === null || yearOf(b) === null || yearOf(a) === yearOf(b);

const sameValue = (a: Seen, b: Seen): boolean => a.value === b.value && (a.valueMax ?? a.value) === (b.valueMax ?? b.value);
const sameBound = (a: Claim, b: Claim): boolean =>
  a.comparator === b.comparator || (a.comparator === "~" && b.comparator === "=") || (a.comparator === "=" && b.comparator === "~");
/** 新增5000户 counts what came, 达到5000户 what is there. */
const CAME = /新增|净增|新建|新发展|新培育|增加/;
const sameKind = (a: Seen, b: Seen): boolean =>
  a.key === b.key || a.claim.kind === b.claim.kind || CAME.test(a.claim.quote) === CAME.test(b.claim.quote);
const same = (a: Seen, b: Seen): boolean => sameDimension(a, b) && sameValue(a, b) && sameBound(a.claim, b.claim) && sameKind(a, b);

/** The figure is the statement with fewer digits: 7.2万户 for 7.16万户. */
function rounds(figure: Seen, stated: Seen): boolean {
  if (!sameDimension(figure, stated) || !sameBound(figure.claim, stated.claim) || !sameKind(figure, stated)) return false;
  const half = roughness(figure.claim.number) * figure.factor;
  return figure.claim.number.length < stated.claim.number.length && Math.abs(tidy(figure.value - stated.value)) <= tidy(half);
}

/** Half of the last digit that says something: 300 after 296.3 is printed to the ten. */
function roughness(number: string): number {
  const zeros = /^[1-9]\d*?(0+)$/.exec(number.replaceAll(",", ""))?.[1]!.length ?? 0;
  return Math.max(halfWidth(number), 0.5 * 10 ** zeros);
}

const digits = ({number}: Claim): string =>
  number
    .replace(/[^\d.]/g, "")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

type Mistake = readonly [Diagnosis, (figure: Seen, stated: Seen, near: readonly Near[]) => boolean];

const MISTAKES: readonly Mistake[] = [
  ["magnitude", (f, s) => sameDimension(f, s) && f.factor !== s.factor && digits(f.claim) === digits(s.claim) && !sameValue(f, s)],
  ["points", (f, s) => shareAndPoints(f, s) && digits(f.claim) === digits(s.claim)],
  ["bound", (f, s) => equal(f, s) && sameYear(f.claim, s.claim) && !sameBound(f.claim, s.claim)],
  ["baseline", (f, s, near) => equal(f, s) && !forward(s.claim) && near.some((n) => aims(n.seen.claim, f.claim))],
  ["target", (f, s) => equal(f, s) && s.claim.role === "target" && f.claim.role === "achieved" && earlier(f.claim, s.claim)],
  ["year", (f, s) => equal(f, s) && !sameYear(f.claim, s.claim)],
  ["kind", (f, s) => sameDimension(f, s) && sameValue(f, s) && !sameKind(f, s)],
];

/** A goal for the year that the figure speaks of. */
const aims = (stated: Claim, figure: Claim): boolean => forward(stated) && yearOf(stated) !== null && yearOf(stated) === yearOf(figure);
const earlier = (a: Claim, b: Claim): boolean => Number(yearOf(a)) < Number(yearOf(b));

const equal = (f: Seen, s: Seen): boolean => sameDimension(f, s) && sameValue(f, s) && sameKind(f, s);

const shareAndPoints = (f: Seen, s: Seen): boolean =>
  (f.dimension === "share" && s.dimension === "points") || (f.dimension === "points" && s.dimension === "share");
