/** First and last year of a claim's period as printed in `Claim.period`; null for "annual" and unknown. */
export function yearsOf(period: string): readonly [number, number] | null {
  const m = /^(\d{4})(?:-(\d{4}))?$/.exec(period);
  return m ? [Number(m[1]), Number(m[2] ?? m[1])] : null;
}

/**
 * The calendar year a value speaks of: of a span, its last.
 *
 * @example yearOf("2021-2025") // 2025
 */
export function yearOf(period: string): number | null {
  return yearsOf(period)?.[1] ?? null;
}

/** Number of years a flow was counted over; 1 for a single year and for "annual". */
export function lengthOf(period: string): number {
  const years = yearsOf(period);
  return years ? years[1] - years[0] + 1 : 1;
}
