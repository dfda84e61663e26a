import {SIGN_OF as MARKS} from "../lexicon/comparators.js";
import type {Comparability, Indicator, Measure, Metric, RegionLevel, Verdict, WordedTarget} from "../model/index.js";
import {ROUND, roundOutward} from "../normalise/decimals.js";
import {decimalsOf} from "../normalise/index.js";
import {unitInEnglish} from "../quantity/index.js";
import {both, en, joined, quoteInEnglish, saidOf, zh, type Part, type Said} from "../say/index.js";
import type {ComparedAs} from "./basis.js";
import {gapBetween, type Paths} from "./gap.js";
import type {Headline} from "./headline.js";
import type {SubsetVerdict} from "./subset.js";

/** A statement, or a metric made of one. */
type Printed = Pick<Metric, "value" | "valueMax" | "comparator" | "unit"> & Partial<Pick<Metric, "basis" | "halfWidth">>;

/** A number with no more digits than its metric carries; a lower bound is rounded down, an upper one up: >20.685 is never >21. */
function digits(x: number, {basis, halfWidth, comparator}: Printed): string {
  const round = ROUND[comparator];
  if (basis === undefined || halfWidth === undefined) return number(x, round);
  return number(roundOutward(x, comparator, decimalsOf({basis, halfWidth})), round);
}

/** A value as a planner prints it: ≥98%, 20–30件, 约1.51件; about 1.51 items per 10,000 people. */
export function printed(m: Printed): Said {
  const number = `${digits(m.value, m)}${m.valueMax === null ? "" : `–${digits(m.valueMax, m)}`}`;
  const [sign, unit] = [MARKS[m.comparator] ?? "", unitInEnglish(m.unit)];
  return {
    zh: `${sign}${number}${m.unit}`,
    en: `${m.comparator === "~" ? "about " : sign}${number}${unit === "" || unit.startsWith("%") ? unit : ` ${unit}`}`,
  };
}

/** The same with the time it speaks of, in Chinese: ≥98%（2025年）; one that the plan does not state says so: ≥98%（2025年，推定）. */
export function dated(m: Printed & Pick<Metric, "period"> & {readonly assumed?: boolean}): string {
  if (m.period === "") return printed(m).zh;
  return `${printed(m).zh}（${m.period === "annual" ? "每年" : `${m.period}年`}${m.assumed ? "，推定" : ""}）`;
}

/** A stated value has few digits and keeps them; a derived one is cut to four significant digits. */
export function number(x: number, round: (x: number) => number = Math.round): string {
  const stated = Number(x.toPrecision(10));
  if (String(stated).replace(/[-.]/g, "").length <= 7) return String(stated);
  const places = Math.max(0, 4 - Math.trunc(Math.abs(x)).toString().replace(/^0$/, "").length);
  return String(Number((round(Number((x * 10 ** places).toPrecision(12))) / 10 ** places).toFixed(places)));
}

const WORDS: Readonly<Record<Verdict, Said>> = {
  exceeds: {zh: "高于上级要求", en: "goes beyond the higher target"},
  meets: {zh: "与上级要求一致", en: "meets the higher target"},
  "falls short": {zh: "未达到上级要求", en: "falls short of the higher target"},
  undetermined: {zh: "所给范围有重叠，不能判定", en: "the stated ranges overlap without deciding"},
  "not comparable": {zh: "不可比", en: "not comparable"},
  missing: {zh: "规划未写明", en: "not stated"},
};

const COLON: Said = {zh: "：", en: ": "};
/** What is said of an indicator, behind its name. */
const about = (indicator: Said, words: Part): Said => both`${indicator}${COLON}${words}`;

const FOOTING: Readonly<Record<"value" | "per-head" | "growth", Part>> = {
  value: "",
  "per-head": {zh: "（按人均折算）", en: " (per head)"},
  growth: {zh: "（按复合年均增速）", en: " (by compound yearly growth)"},
};

/** The sentence for a comparison that was made, or refused for want of a footing. */
export function compared(verdict: Verdict, indicator: Indicator, basis: ComparedAs, own: Headline, paths: Paths): Said {
  if (basis.as === "refused") return about(indicator, basis.reason);
  const turned = verdict === "undetermined" && own.contradictedBy.length > 0;
  const others = joined(own.contradictedBy.map(printed));
  const doubt = {zh: zh`；下级规划另有${others}的写法`, en: en`; the lower plan also says ${others}`};
  const word = turned ? {zh: "下级规划自相矛盾，不能判定", en: "the lower plan contradicts itself"} : wordFor(verdict, basis, indicator);
  const values = {
    zh: zh`${printed(basis.lower)}对${printed(basis.higher)}，`,
    en: en`${printed(basis.lower)} against ${printed(basis.higher)}, `,
  };
  return both`${indicator}${FOOTING[basis.as]}${COLON}${values}${word}${yearsDiffer(paths)}${own.contradictedBy.length > 0 ? doubt : null}`;
}

/** 低于 is better for a lower-is-better indicator: 高于上级要求 would mislead there. */
function wordFor(verdict: Verdict, basis: ComparedAs, indicator: Indicator): Said {
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

function yearsDiffer({lowerGoal, higherGoal}: Paths): Part {
  if (lowerGoal.year === null || higherGoal.year === null || lowerGoal.year === higherGoal.year) return "";
  const [lower, higher] = [lowerGoal.year, higherGoal.year];
  return {zh: `（目标年份${lower}对${higher}）`, en: ` (target years ${lower} against ${higher})`};
}

/** The lower plan sets no goal; what it reports of the past is said, but is no goal. */
export function missing(indicator: Indicator, start: Metric | null): Said {
  if (!start) return about(indicator, {zh: "下级规划未写明", en: "the lower plan does not state it"});
  return about(indicator, {
    zh: zh`下级规划只有${start.period}现状值${printed(start)}，未写目标`,
    en: en`the lower plan reports ${printed(start)}${start.period === "" ? "" : ` (${start.period})`} but sets no goal`,
  });
}

/** Only some targets of the lower plan are known: whether its text states this one cannot be looked up. */
export const withoutText = (indicator: Indicator): Said =>
  about(indicator, {
    zh: "下级规划全文未入库，只知二手来源的几项目标，无从查对，不作「缺失」",
    en: "the text of the lower plan is not in the corpus and only some of its targets are known, so it is not called missing",
  });

const LEVEL_WORDS: Readonly<Record<RegionLevel, Said>> = {
  nation: {zh: "国家", en: "the nation"},
  province: {zh: "省级以上", en: "provinces and the nation"},
  prefecture: {zh: "地级以上", en: "prefectures and above"},
  county: {zh: "各级", en: "any level"},
};

/** Only a higher level of government can set the goal. */
export function dutyAbove(indicator: Indicator): Said {
  const level = LEVEL_WORDS[indicator.least ?? "county"];
  return about(indicator, {
    zh: zh`属${level}事权，下级规划不必写明，不作「缺失」`,
    en: en`a duty of ${level}, which a lower plan need not state, so it is not missing`,
  });
}

/** A clause that likeness alone would call absent names measures to which the lower plan commits. */
export const byMeasure = (measures: readonly Measure[]): Said => ({
  zh: `只承接一部分：用词不同，但所列举措${measures.map(({zh}) => `「${zh}」`).join("、")}下级规划另有条款写到。`,
  en: `Taken up in part: in other words, but the lower plan commits to the measures it names (${measures.map(({en}) => en).join(", ")}).`,
});

const LONGEST_QUOTE = 60;

/** The lower plan speaks of it without a number that could be compared. */
export function worded(indicator: Indicator, {how, quote}: WordedTarget): Said {
  const plain = quote.replace(/\s+/gu, "");
  const cut = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
  return about(indicator, both`${HOW[how]}${{zh: `「${cut}」`, en: ` ${quoteInEnglish(cut)}`}}`);
}

const HOW: Readonly<Record<WordedTarget["how"], Said>> = {
  "in words": {
    zh: "下级规划以文字提出，没有可比的数值，不作「缺失」",
    en: "the lower plan speaks of it in words, without a number to compare, so it is not missing:",
  },
  relative: {
    zh: "下级规划以别处水平为准，没有可比的数值，不作「缺失」",
    en: "the lower plan sets it by another place, without a number to compare, so it is not missing:",
  },
  unlinked: {
    zh: "下级规划有相近的量化说法，未能归入本指标，须人工核对",
    en: "the lower plan has a number of a like name that could not be linked to it; a person must look:",
  },
  masked: {
    zh: "下级规划有此目标而原文以 XX 代替数字，不作猜测，不作「缺失」",
    en: "the lower plan sets it, but its text hides the number behind XX; not guessed, and not missing:",
  },
};

/** The lower plan states a part or the whole of what is asked, and the order follows from it. */
export function subset(asked: Indicator, {verdict, own, is, lower, higher}: SubsetVerdict): Said {
  const order =
    is === "whole"
      ? {zh: "上级所问只是其中一部分，不会更多", en: "of which the asked is a part and cannot be more"}
      : {zh: "它只是上级所问的一部分，全体不会更少", en: "which is a part of the asked, so that the whole cannot be less"};
  return about(asked, {
    zh: zh`下级规划只写「${own}」${printed(lower)}，${order}；对${printed(higher)}，${WORDS[verdict]}`,
    en: en`the lower plan states only “${own}”, ${printed(lower)}, ${order}; against ${printed(higher)} it ${WORDS[verdict]}`,
  });
}

/** A related indicator stands in the lower plan: shown beside, not compared. */
export function proxy(own: Indicator, asked: Indicator, state: Exclude<Comparability, {state: "comparable"}>): Said {
  const why = saidOf(state, "reason");
  return {
    zh: zh`指标口径不同：下级规划为「${own}」，上级为「${asked}」；${why}`,
    en: en`unlike scope: the lower plan has “${own}”, the higher “${asked}”; ${why}`,
  };
}
