import {extent} from "d3-array";
import {linearRegression, mean, sampleStandardDeviation} from "simple-statistics";

/** A region at two times, in one unit and on one basis. */
export interface Course {
  readonly key: string;
  readonly first: number | null;
  readonly last: number | null;
}

/** How far regions lie apart at two times, and how fast they draw near. */
export interface Convergence {
  /** Spread at both times: standard deviation ÷ mean. */
  readonly spreadFirst: number;
  readonly spreadLast: number;
  /** Yearly speed in percent at which gaps to a common level close; negative where they open. Null with fewer than three regions. */
  readonly speed: number | null;
  readonly used: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * Whether regions grow more alike.
 *
 *     spread (σ) = sample standard deviation ÷ mean, at both times
 *     speed  (β) = −100 × ln(1 + b × years) ÷ years, b the slope of ln(last ÷ first) ÷ years on ln(first)
 *
 * Source: Barro and Sala-i-Martin 1992, Journal of Political Economy 100(2), equations 9–11. Courses with a missing or non-positive end are
 * left out and named. Null with fewer than two usable courses or no years; the speed needs three, unlike starts, and 1 + b × years above 0.
 *
 * @example convergence([{key: "a", first: 1, last: 2}, {key: "b", first: 2, last: 2}], 5).spreadLast // 0
 */
export function convergence(courses: readonly Course[], years: number): Convergence | null {
  const usable = courses.flatMap((c) =>
    c.first !== null && c.last !== null && c.first > 0 && c.last > 0 ? [{key: c.key, first: c.first, last: c.last}] : [],
  );
  if (usable.length < 2 || !(years > 0)) return null;
  const used = usable.map((c) => c.key);
  return {
    spreadFirst: spread(usable.map((c) => c.first)),
    spreadLast: spread(usable.map((c) => c.last)),
    speed: speed(usable, years),
    used,
    leftOut: courses.map((c) => c.key).filter((k) => !used.includes(k)),
  };
}

const spread = (values: number[]): number => sampleStandardDeviation(values) / mean(values);

function speed(courses: readonly {readonly first: number; readonly last: number}[], years: number): number | null {
  const starts = courses.map((c) => Math.log(c.first));
  const [least = 0, most = 0] = extent(starts);
  if (courses.length < 3 || most - least < 1e-12) return null;
  const {m} = linearRegression(courses.map((c, i) => [starts[i]!, Math.log(c.last / c.first) / years]));
  const left = 1 + m * years;
  return left > 0 ? (-100 * Math.log(left)) / years : null;
}
