import type {Plan} from "./plan.js";

/** Years that hold every other, so that nothing is called outside of them: they stand for years that are not known, and are never shown. */
export const ANY_YEAR: [number, number] = [1949, 2100];

/** 2021–2025年, or that they could not be read. */
export function yearsZh(plan: Pick<Plan, "period">): string {
  const known = yearsOf(plan);
  return known ? `${known.join("–")}年` : "年份未读出";
}

/** 2023年2月6日 of 2023-02-06, with or without a time behind it. */
export function dayZh(at: string): string {
  const [year, month, date] = at.slice(0, 10).split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** The years of a plan as they were read or given; null where they are not known. */
export const yearsOf = ({period}: Pick<Plan, "period">): Plan["period"] | null => (period.join() === ANY_YEAR.join() ? null : period);
