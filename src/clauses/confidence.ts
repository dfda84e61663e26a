import type {ClauseVerdictName} from "../model/index.js";

type Knots = readonly (readonly [distance: number, right: number])[];

/**
 * Share of verdicts that a reader shared, by the distance of their level from the nearest cut, over the clauses read by hand
 * and judged by a fit on other pairs of plans. `absent` stays below 0.8: a clause in quite other words is never ruled out.
 */
const RIGHT: Readonly<Record<Exclude<ClauseVerdictName, "not applicable">, Knots>> = {
  "taken up": [
    [0, 0.67],
    [2, 0.8],
    [2.5, 0.95],
    [4, 0.99],
  ],
  partly: [
    [0, 0.5],
    [1, 0.6],
  ],
  absent: [
    [0, 0.58],
    [1.5, 0.7],
    [3, 0.79],
  ],
};

/**
 * How sure a verdict is, 0–1, rounded to two digits.
 *
 * @param distance of the level from the nearest cut of the verdict, in units of the level; at least 0
 * @example confidenceOf("taken up", 2) // 0.8
 */
export function confidenceOf(verdict: Exclude<ClauseVerdictName, "not applicable">, distance: number): number {
  const knots = RIGHT[verdict];
  const next = knots.findIndex(([at]) => at > distance);
  if (next < 0) return knots.at(-1)![1];
  const [x1, y1] = knots[next]!;
  const [x0, y0] = knots[next - 1] ?? [x1, y1];
  const share = x1 === x0 ? 0 : (distance - x0) / (x1 - x0);
  return Math.round((y0 + (y1 - y0) * share) * 100) / 100;
}
