import type {PlanHead, Reference, Region} from "../model/index.js";
import {dayZh} from "../model/years.js";
import {en, zh} from "../say/index.js";
import {planName} from "./plan-name.js";
import {relationOf} from "./side.js";

/**
 * Why the lower plan could not answer the higher one 仅作参照: it was issued later, governs another region, or sets its goals for
 * another stretch of time. Null where the higher plan asks and the lower one can be held to it.
 */
export function referenceOf(lower: PlanHead, higher: PlanHead, regions: readonly Region[]): Reference | null {
  const [below, above] = [planName(lower), planName(higher)];
  if (issuedAfter(higher, lower))
    return {
      code: "later than the plan",
      zh: zh`${above}印发在${below}之后（${dateZh(higher)}对${dateZh(lower)}），仅作参照：「缺失」「不足」不表示未落实`,
      en: en`${above} was issued after ${below} (${dateOf(higher)} against ${dateOf(lower)}) and serves as a reference only: “missing” and “falls short” break no requirement`,
    };
  if (relationOf(lower, higher, regions) === "peer")
    return {
      code: "no parent",
      zh: zh`${above}不是${below}的上位规划，仅作同类参照：「缺失」「不足」不表示未履行上级要求`,
      en: en`${above} does not govern ${below} and serves as a peer reference only: “missing” and “falls short” break no higher requirement`,
    };
  if (!sharesYears(lower, higher))
    return {
      code: "other period",
      zh: zh`${below}（${yearsOf(lower)}）与${above}（${yearsOf(higher)}）的时期不重叠，仅作参照：两个时期的目标不相互要求`,
      en: en`${below} (${yearsOf(lower)}) and ${above} (${yearsOf(higher)}) share no year; a reference only: the goals of one period ask nothing of the other`,
    };
  if (isOneYear(lower) !== isOneYear(higher))
    return {
      code: "other kind",
      zh: zh`${below}与${above}一为年度安排、一为多年规划，仅作参照：一年的文件不必写到多年的目标`,
      en: en`One of ${below} and ${above} is for one year, the other for several; a reference only: a document of one year need not state goals of several`,
    };
  return null;
}

/** By the dates where both are known, else by the years in which the plans begin. */
function issuedAfter(a: PlanHead, b: PlanHead): boolean {
  return a.issued !== null && b.issued !== null ? a.issued > b.issued : yearOf(a) > yearOf(b);
}

const yearOf = (plan: PlanHead): number => (plan.issued === null ? plan.period[0] : Number(plan.issued.slice(0, 4)));
const dateZh = (plan: PlanHead): string => (plan.issued === null ? `${plan.period[0]}年` : dayZh(plan.issued));
const dateOf = (plan: PlanHead): string => plan.issued ?? String(plan.period[0]);
const yearsOf = ({period: [from, to]}: PlanHead): string => (from === to ? String(from) : `${from}–${to}`);
export const sharesYears = (a: PlanHead, b: PlanHead): boolean => a.period[0] <= b.period[1] && b.period[0] <= a.period[1];
const isOneYear = (plan: PlanHead): boolean => plan.period[0] === plan.period[1];
