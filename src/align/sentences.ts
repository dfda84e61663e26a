import {SIGN_OF as MARKS} from "../lexicon/comparators.js";
import type {Comparability, Indicator, Measure, Metric, RegionLevel, Verdict, WordedTarget} from "../model/index.js";
import {ROUND, roundOutward} from "../normalise/decimals.js";
import {decimalsOf} from "../normalise/index.js";
import {quoteInEnglish, unitInEnglish} from "../quantity/index.js";
import type {ComparedAs} from "./basis.js";
import {gapBetween, type Paths} from "./gap.js";
import type {Headline} from "./headline.js";
import type {SubsetVerdict} from "./subset.js";

/** A reason in both languages, as a verdict carries it. */
export interface Reason {
  readonly reason: string;
  readonly reasonEn: string;
}

/** A statement, or a metric made of one. */
type Printed = Pick<Metric, "value" | "valueMax" | "comparator" | "unit"> & Partial<Pick<Metric, "basis" | "halfWidth">>;

/** A number with no more digits than its metric carries; a lower bound is rounded down, an upper one up: >20.685 is never >21. */
function digits(x: number, {basis, halfWidth, comparator}: Printed): string {
  const round = ROUND[comparator];
  if (basis === undefined || halfWidth === undefined) return number(x, round);
  return number(roundOutward(x, comparator, decimalsOf({basis, halfWidth})), round);
}

/** A value as a planner prints it: ≥98%, 20–30件, 约1.51件. */
export function printed(m: Printed): string {
  const range = m.valueMax === null ? "" : `–${digits(m.valueMax, m)}`;
  return `${MARKS[m.comparator] ?? ""}${digits(m.value, m)}${range}${m.unit}`;
}

/** The same with the time it speaks of: ≥98%（2025年）; one that the plan does not state says so: ≥98%（2025年，推定）. */
export function dated(m: Printed & Pick<Metric, "period"> & {readonly assumed?: boolean}): string {
  if (m.period === "") return printed(m);
  return `${printed(m)}（${m.period === "annual" ? "每年" : `${m.period}年`}${m.assumed ? "，推定" : ""}）`;
}

/** The same in English: about 1.51 items per 10,000 people. */
export function printedEn(m: Printed): string {
  const [unit, range] = [unitInEnglish(m.unit), m.valueMax === null ? "" : `–${digits(m.valueMax, m)}`];
  const sign = m.comparator === "~" ? "about " : (MARKS[m.comparator] ?? "");
  return `${sign}${digits(m.value, m)}${range}${unit === "" || unit.startsWith("%") ? unit : ` ${unit}`}`;
}

/** A stated value has few digits and keeps them; a derived one is cut to four significant digits. */
export function number(x: number, round: (x: number) => number = Math.round): string {
  const stated = Number(x.toPrecision(10));
  if (String(stated).replace(/[-.]/g, "").length <= 7) return String(stated);
  const places = Math.max(0, 4 - Math.trunc(Math.abs(x)).toString().replace(/^0$/, "").length);
  return String(Number((round(Number((x * 10 ** places).toPrecision(12))) / 10 ** places).toFixed(places)));
}

const WORDS: Readonly<Record<Verdict, {zh: string; en: string}>> = {
  exceeds: {zh: "高于上级要求", en: "goes beyond the higher target"},
  meets: {zh: "与上级要求一致", en: "meets the higher target"},
  "falls short": {zh: "未达到上级要求", en: "falls short of the higher target"},
  undetermined: {zh: "所给范围有重叠，不能判定", en: "the stated ranges overlap without deciding"},
  "not comparable": {zh: "不可比", en: "not comparable"},
  missing: {zh: "规划未写明", en: "not stated"},
};

/** The sentence for a comparison that was made, or refused for want of a footing. */
export function compared(verdict: Verdict, indicator: Indicator, basis: ComparedAs, own: Headline, paths: Paths): Reason {
  if (basis.as === "refused") return {reason: `${indicator.zh}：${basis.reason}`, reasonEn: `${indicator.en}: ${basis.reasonEn}`};
  const how = {value: "", "per-head": "（按人均折算）", growth: "（按复合年均增速）"}[basis.as];
  const howEn = {value: "", "per-head": " (per head)", growth: " (by compound yearly growth)"}[basis.as];
  const turned = verdict === "undetermined" && own.contradictedBy.length > 0;
  const doubt = own.contradictedBy.length > 0 ? `；下级规划另有${own.contradictedBy.map(printed).join("、")}的写法` : "";
  const doubtEn = own.contradictedBy.length > 0 ? `; the lower plan also says ${own.contradictedBy.map(printedEn).join(", ")}` : "";
  const word = turned ? {zh: "下级规划自相矛盾，不能判定", en: "the lower plan contradicts itself"} : wordFor(verdict, basis, indicator);
  const years = yearsDiffer(paths);
  return {
    reason: `${indicator.zh}${how}：${printed(basis.lower)}对${printed(basis.higher)}，${word.zh}${years.zh}${doubt}`,
    reasonEn: `${indicator.en}${howEn}: ${printedEn(basis.lower)} against ${printedEn(basis.higher)}, ${word.en}${years.en}${doubtEn}`,
  };
}

/** 低于 is better for a lower-is-better indicator: 高于上级要求 would mislead there. */
function wordFor(verdict: Verdict, basis: ComparedAs, indicator: Indicator): {zh: string; en: string} {
  if (verdict === "exceeds") return {zh: "严于或高于上级要求", en: WORDS.exceeds.en};
  if (verdict === "falls short" && basis.as !== "refused") {
    const gap = gapBetween(basis.lower, basis.higher, indicator.polarity);
    const distance = number(Math.abs(Number(gap.absolute.toFixed(gap.decimals))));
    const unit = indicator.unit === "%" ? "个百分点" : basis.lower.unit;
    const en = `${WORDS["falls short"].en} by ${distance} ${unitInEnglish(unit)}`;
    return {zh: `${WORDS["falls short"].zh}，相差${distance}${unit}`, en: en.trim()};
  }
  return WORDS[verdict];
}

function yearsDiffer({lowerGoal, higherGoal}: Paths): {zh: string; en: string} {
  if (lowerGoal.year === null || higherGoal.year === null || lowerGoal.year === higherGoal.year) return {zh: "", en: ""};
  const [lower, higher] = [lowerGoal.year, higherGoal.year];
  return {zh: `（目标年份${lower}对${higher}）`, en: ` (target years ${lower} against ${higher})`};
}

/** The lower plan sets no goal; what it reports of the past is said, but is no goal. */
export function missing(indicator: Indicator, start: Metric | null): Reason {
  if (!start) return {reason: `${indicator.zh}：下级规划未写明`, reasonEn: `${indicator.en}: the lower plan does not state it`};
  return {
    reason: `${indicator.zh}：下级规划只有${start.period}现状值${printed(start)}，未写目标`,
    reasonEn: `${indicator.en}: the lower plan reports ${printedEn(start)}${start.period === "" ? "" : ` (${start.period})`} but sets no goal`,
  };
}

/** Only some targets of the lower plan are known: whether its text states this one cannot be looked up. */
export const withoutText = (indicator: Indicator): Reason => ({
  reason: `${indicator.zh}：下级规划全文未入库，只知二手来源的几项目标，无从查对，不作「缺失」`,
  reasonEn: `${indicator.en}: the text of the lower plan is not in the corpus and only some of its targets are known, so it is not called missing`,
});

const LEVEL_WORDS: Readonly<Record<RegionLevel, readonly [zh: string, en: string]>> = {
  nation: ["国家", "the nation"],
  province: ["省级以上", "provinces and the nation"],
  prefecture: ["地级以上", "prefectures and above"],
  county: ["各级", "any level"],
};

/** Only a higher level of government can set the goal. */
export function dutyAbove({zh, en, least}: Indicator): Reason {
  const [words, wordsEn] = LEVEL_WORDS[least ?? "county"];
  return {
    reason: `${zh}：属${words}事权，下级规划不必写明，不作「缺失」`,
    reasonEn: `${en}: a duty of ${wordsEn}, which a lower plan need not state, so it is not missing`,
  };
}

/** A clause that likeness alone would call absent names measures to which the lower plan commits. */
export const byMeasure = (measures: readonly Measure[]): Reason => ({
  reason: `只承接一部分：用词不同，但所列举措${measures.map(({zh}) => `「${zh}」`).join("、")}下级规划另有条款写到。`,
  reasonEn: `Taken up in part: in other words, but the lower plan commits to the measures it names (${measures.map(({en}) => en).join(", ")}).`,
});

const LONGEST_QUOTE = 60;

/** The lower plan speaks of it without a number that could be compared. */
export function worded(indicator: Indicator, {how, quote}: WordedTarget): Reason {
  const plain = quote.replace(/\s+/gu, "");
  const cut = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
  const [zh, en] = HOW[how];
  return {reason: `${indicator.zh}：${zh}「${cut}」`, reasonEn: `${indicator.en}: ${en} ${quoteInEnglish(cut)}`};
}

const HOW: Readonly<Record<WordedTarget["how"], readonly [zh: string, en: string]>> = {
  "in words": [
    "下级规划以文字提出，没有可比的数值，不作「缺失」",
    "the lower plan speaks of it in words, without a number to compare, so it is not missing:",
  ],
  relative: [
    "下级规划以别处水平为准，没有可比的数值，不作「缺失」",
    "the lower plan sets it by another place, without a number to compare, so it is not missing:",
  ],
  unlinked: [
    "下级规划有相近的量化说法，未能归入本指标，须人工核对",
    "the lower plan has a number of a like name that could not be linked to it; a person must look:",
  ],
  masked: [
    "下级规划有此目标而原文以 XX 代替数字，不作猜测，不作「缺失」",
    "the lower plan sets it, but its text hides the number behind XX; not guessed, and not missing:",
  ],
};

/** The lower plan states a part or the whole of what is asked, and the order follows from it. */
export function subset(asked: Indicator, {verdict, own, is, lower, higher}: SubsetVerdict): Reason {
  const zh = is === "whole" ? "上级所问只是其中一部分，不会更多" : "它只是上级所问的一部分，全体不会更少";
  const en =
    is === "whole" ? "of which the asked is a part and cannot be more" : "which is a part of the asked, so that the whole cannot be less";
  return {
    reason: `${asked.zh}：下级规划只写「${own.zh}」${printed(lower)}，${zh}；对${printed(higher)}，${WORDS[verdict].zh}`,
    reasonEn: `${asked.en}: the lower plan states only “${own.en}”, ${printedEn(lower)}, ${en}; against ${printedEn(higher)} it ${WORDS[verdict].en}`,
  };
}

/** A related indicator stands in the lower plan: shown beside, not compared. */
export function proxy(own: Indicator, asked: Indicator, state: Exclude<Comparability, {state: "comparable"}>): Reason {
  return {
    reason: `指标口径不同：下级规划为「${own.zh}」，上级为「${asked.zh}」；${state.reason}`,
    reasonEn: `unlike scope: the lower plan has “${own.en}”, the higher “${asked.en}”; ${state.reasonEn}`,
  };
}
