import {IN_TURN} from "../../lexicon/naming.js";
import {words} from "../../lexicon/words.js";
import {AVERAGE_PACE, YEAR_ON_YEAR, YEARLY_AVERAGE} from "../../lexicon/times.js";
import {isFlow} from "../flow.js";
import {YEAR_OF} from "../../lexicon/kinds.js";
import {countedYears, yearsOfDoing} from "./done.js";
import type {Rule} from "./rule.js";
import {isGap, segmentBefore, type OfRole} from "./statement.js";
import type {Way} from "./ways.js";

type PeriodRule = Rule<OfRole, Way>;

const past = (s: OfRole): boolean => s.tense === "review";
const flows = (s: OfRole): boolean => s.kind === "growth" || s.kind === "increment";
const baseline = (s: OfRole): boolean => s.role === "baseline";
const atOnce = (s: OfRole): boolean => s.kind === "level" || s.kind === "annual";
const yearOnYear = (s: OfRole): boolean => YEAR_ON_YEAR.in(s.pre);
/** 接连突破, 先后跨越: steps passed one after the other. */
const PASSING = words("突破 跨过 跨越 跨上 越过 迈上 迈过 站上 登上");
const isStep = ({sentence, segment, reading}: OfRole): boolean => {
  const before = sentence.slice(Math.max(segment, reading.start - LONGEST_STEPS), reading.start);
  return IN_TURN.in(before) && PASSING.in(before);
};
const LONGEST_STEPS = 60;
/** 达到, 突破 before a flow: that of the stretch's last year. */
const REACHES = words("达到 达 突破 超过");
const reaches = ({words: before, sentence, reading}: OfRole): boolean =>
  REACHES.ends(before) || REACHES.ends(sentence.slice(reading.from, reading.start));
const average = ({name}: OfRole): boolean => isAverage(name.change === "" ? name.name : name.change);
const isAverage = (words: string): boolean => words.includes("年") && AVERAGE_PACE.in(words);
const total = (s: OfRole): boolean => s.pre.includes("累计") || s.ofTask;
const ofState = (s: OfRole): boolean => s.name.name.includes("相当于") && !s.name.name.includes("累计");
/** 到2030年 in a document of one year: the years that lead there are told nowhere. */
const beyond = ({mark, horizon}: OfRole): boolean => mark?.type === "point" && horizon.known && mark.start > horizon.end;
/** 年均 in an account of one year. */
const isPaceOfAYear = (s: OfRole): boolean =>
  average(s) && past(s) && s.horizon.known && s.horizon.reviewStart === s.horizon.reviewEnd && s.mark?.type !== "range";
const single = (s: OfRole): boolean => s.horizon.start === s.horizon.end;

/** Which years a number speaks of. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    id: "period/every-year",
    when: (s) => s.mark?.type === "annual" && s.kind !== "level" && !past(s) && !(s.kind === "growth" && average(s)),
    gives: "every-year",
    before: ["period/start"],
    because: "每年 holds for each year of the plan",
    example: "任务|每年完成工业投资〔3〕亿元。",
    counterexample: "任务|年内完成工业投资〔3〕亿元。",
  },
  {
    id: "period/years-named",
    when: (s) => past(s) && flows(s) && yearsOfDoing(s) > 1,
    gives: "years-before-the-end",
    before: ["period/named-years"],
    because: "三年翻一番: so many years up to the end of the look back",
    example: "五年回顾|高新技术企业数三年〔翻一番〕。",
    counterexample: "五年回顾|高新技术企业数〔翻一番〕。",
  },
  {
    id: "period/goal-of-the-plan",
    when: (s) => s.statedGoal && past(s) && s.kind === "growth" && s.own.start <= s.horizon.reviewEnd,
    gives: "plan",
    before: ["period/pace"],
    because: "in an evaluation of a plan that still runs, a pace told as a goal is one over the plan's years",
    example: "评估|2022年研发投入年均增长13%,高于〔11〕%的规划目标。",
    counterexample: "评估|2022年研发投入年均增长〔13〕%,高于11%的规划目标。",
  },
  {
    id: "period/pace-of-counted-years",
    when: (s) => average(s) && countedYears(s) > 1 && s.horizon.known && s.mark?.type !== "range",
    gives: "counted-to-named-year",
    before: ["period/pace", "period/pace-to-a-far-year"],
    because: "两年年均 is a pace over so many years up to the one that is told",
    example: "年度任务|生产总值后三年年均增长〔7〕%。",
    counterexample: "年度任务|生产总值年均增长〔7〕%。",
  },
  {
    id: "period/pace-since-a-base",
    when: (s) => average(s) && past(s) && s.mark?.type === "point" && s.base > 0 && s.base < s.mark.start - 1,
    gives: "base-to-named-year",
    before: ["period/pace-of-five-years"],
    because: "是2020年的1.3倍,年均增长5%: the years of the multiple are those of the pace",
    example: "年度回顾|2025年,生产总值是2020年的1.3倍,年均增长〔5〕%。",
    counterexample: "年度回顾|2025年,生产总值3000亿元,年均增长〔5〕%。",
  },
  {
    id: "period/pace-of-named-years",
    when: (s) => average(s) && s.mark?.type === "range" && s.mark.start > 0,
    gives: "named-years",
    before: ["period/pace"],
    because: "年均 is a pace over the years that are named",
    example: "年度回顾|生产总值“十四五”期间年均增长〔6〕%。",
    counterexample: "年度回顾|生产总值“十四五”期间增长〔6〕%。",
  },
  {
    id: "period/pace-to-a-far-year",
    when: (s) => average(s) && beyond(s),
    gives: "five-to-named-year",
    before: ["period/pace"],
    because: "到2030年…年均 in a document of one year means the five years that end then",
    example: "年度任务|到2030年,生产总值年均增长〔6〕%。",
    counterexample: "年度任务|到2030年,生产总值增长〔6〕%。",
  },
  {
    id: "period/pace-of-five-years",
    when: (s) => isPaceOfAYear(s) && s.horizon.five === true,
    gives: "five-to-end",
    before: ["period/pace-of-nobody-knows"],
    because: "no pace is over one year: in a report that also looks back on five, 年均 beside the last of them is over the five",
    example: "两段回顾|生产总值3000亿元,年均增长〔5〕%。",
    counterexample: "两段回顾|生产总值3000亿元,增长〔5〕%。",
  },
  {
    id: "period/pace-of-nobody-knows",
    when: isPaceOfAYear,
    gives: "unknown",
    before: ["period/pace"],
    because: "年均 where one year alone is told of: over which years nobody says",
    example: "年度回顾|生产总值3000亿元,年均增长〔5〕%。",
    counterexample: "年度回顾|生产总值3000亿元,增长〔5〕%。",
  },
  {
    id: "period/pace",
    when: (s) => average(s) && s.horizon.known,
    gives: "whole",
    before: ["period/named-year", "period/named-years"],
    because: "年均 is a pace over the whole stretch, also beside the year it ends with",
    example: "目标|到2025年,生产总值突破400亿元,年均增长〔6〕%。",
    counterexample: "目标|到2025年,生产总值突破400亿元,增长〔6〕%。",
  },
  {
    id: "period/gap-of-a-pace",
    when: (s) => isGap(s) && s.kind === "level" && s.horizon.known && /年均[^,;。]*、[^,;。]*$/.test(segmentBefore(s)),
    gives: "whole",
    before: ["period/state-at-the-end"],
    because: "年均增长6%、高于全省0.5个百分点: the distance of a pace has the pace's years",
    example: "五年回顾|生产总值年均增长6%、高于全省〔0.5〕个百分点。",
    counterexample: "五年回顾|城镇化率高于全省〔0.5〕个百分点。",
  },
  {
    id: "period/sum",
    when: (s) =>
      total(s) &&
      !past(s) &&
      s.horizon.known &&
      !beyond(s) &&
      (s.kind !== "level" || s.role === "task") &&
      s.role !== "interim" &&
      !ofState(s),
    gives: "whole",
    before: ["period/named-year", "period/named-years"],
    because: "累计 sums over the plan's years, also beside the year it ends with",
    example: "目标|到2025年,改造住房累计〔3〕万户。",
    counterexample: "目标|到2025年,改造住房〔3〕万户。",
  },
  {
    id: "period/sum-of-what-was-done",
    when: (s) =>
      past(s) && s.pre.includes("累计") && flows(s) && s.mark?.type === "point" && s.mark.start === s.horizon.reviewEnd && s.base === 0,
    gives: "whole",
    before: ["period/named-year"],
    because: "累计 in a look back sums over its years, also beside the last of them",
    example: "五年回顾|2025年,能耗累计下降〔21〕%。",
    counterexample: "五年回顾|2025年,能耗下降〔21〕%。",
  },
  {
    id: "period/since-a-base",
    when: (s) => past(s) && s.mark?.type === "point" && s.base > 0 && s.base < s.mark.start && flows(s) && !ofState(s),
    gives: "base-to-named-year",
    before: ["period/added-by-the-end"],
    because: "2025年…比2020年增长 is a change over the years between",
    example: "五年回顾|2025年,发电量比2020年增长〔30〕%。",
    counterexample: "五年回顾|2025年,发电量同比增长〔30〕%。",
  },
  {
    id: "period/added-by-the-end",
    when: (s) =>
      past(s) && s.kind === "increment" && !isGap(s) && s.mark?.type === "point" && s.mark.state && s.mark.start === s.horizon.reviewEnd,
    gives: "whole",
    before: ["period/named-year"],
    because: "“十三五”末,新增 was added over the years up to then",
    example: "回顾|“十三五”末,新增床位〔300〕张。",
    counterexample: "回顾|2020年,新增床位〔300〕张。",
  },
  {
    id: "period/start-before-a-named-year",
    when: (s) => baseline(s) && !s.direct && s.mark?.type === "point" && (s.mark.start !== 0 || past(s)),
    gives: "before",
    before: ["period/named-year"],
    because: "the start of a pair lies before the year that its end is reached in",
    example: "年度任务|到2026年,床位由〔3〕万张增加到4万张。",
    counterexample: "年度任务|到2026年,床位由3万张增加到〔4〕万张。",
  },
  {
    id: "period/named-year",
    when: (s) => s.mark?.type === "point" && s.mark.start !== 0,
    gives: "named-year",
    before: ["period/within-the-year", "period/yearly-flow", "period/start"],
    because: "the year is stated",
    example: "任务|到2023年,建成示范区〔12〕个。",
    counterexample: "任务|建成示范区〔12〕个。",
  },
  {
    id: "period/within-the-year",
    when: (s) => s.mark?.type === "point",
    gives: "end",
    before: ["period/since-a-base-to-the-end"],
    because: "年内 and 全年 speak of the year that is at hand",
    example: "任务|年内建成示范区〔12〕个。",
    counterexample: "任务|建成示范区〔12〕个。",
  },
  {
    id: "period/year-on-year",
    when: (s) => past(s) && s.mark?.type === "range" && flows(s) && yearOnYear(s) && !average(s),
    gives: "end-of-named-years",
    before: ["period/named-years"],
    because: "比上年增长 is a change of one year, the last of those that are named",
    example: "五年回顾|五年来,财政收入比上年同口径增长〔8〕%。",
    counterexample: "五年回顾|五年来,财政收入增长〔8〕%。",
  },
  {
    id: "period/start-in-named-years",
    when: (s) => baseline(s) && s.mark?.type === "range" && s.mark.start > 0 && s.mark.start % 5 === 0,
    gives: "start-of-named-years",
    before: ["period/start-of-named-years"],
    because: "2015年至2020年 from the base year of one plan to the last: the pair starts in its first year",
    example: "年度回顾|2015年至2020年,床位由〔3〕万张增加到4万张。",
    counterexample: "年度回顾|“十四五”时期,床位由〔3〕万张增加到4万张。",
  },
  {
    id: "period/start-of-named-years",
    when: (s) => baseline(s) && s.mark?.type === "range",
    gives: "before-named-years",
    before: ["period/end-of-named-years", "period/start"],
    because: "the start of a pair lies before the stretch that is named",
    example: "年度回顾|“十四五”时期,床位由〔3〕万张增加到4万张。",
    counterexample: "年度回顾|“十四五”时期,床位由3万张增加到〔4〕万张。",
  },
  {
    id: "period/end-of-named-years",
    when: (s) =>
      s.mark?.type === "range" &&
      (s.kind === "level" || (s.kind === "annual" && (past(s) || reaches(s)))) &&
      (s.mark.start !== 0 || s.mark.until > 0),
    gives: "end-of-named-years",
    before: ["period/named-years"],
    because: "a state or a year's flow in a stretch is that of its end",
    example: "年度回顾|“十四五”时期,养老床位总数达到〔4〕万张。",
    counterexample: "年度回顾|全市“十四五”期间新增养老床位〔4〕万张。",
  },
  {
    id: "period/step-passed",
    when: (s) => past(s) && atOnce(s) && s.mark?.type !== "point" && isStep(s),
    gives: "unknown",
    before: ["period/end-of-named-years"],
    because: "相继突破: when each step was passed nobody says",
    example: "五年回顾|生产总值相继突破〔3000〕亿元、4000亿元。",
    counterexample: "五年回顾|生产总值突破〔3000〕亿元。",
  },
  {
    id: "period/named-years",
    when: (s) => s.mark?.type === "range",
    gives: "named-years",
    before: ["period/state-at-the-end", "period/state-of-a-plan"],
    because: "what is done in a stretch has its years",
    example: "年度回顾|全市“十四五”期间新增养老床位〔4〕万张。",
    counterexample: "年度回顾|新增养老床位〔4〕万张。",
  },
  {
    id: "period/start",
    when: baseline,
    gives: "before",
    before: ["period/state-at-the-end", "period/state-of-a-plan"],
    because: "a pair starts before the years that the section speaks of",
    example: "任务|床位由〔3〕万张增加到4万张。",
    counterexample: "任务|床位由3万张增加到〔4〕万张。",
  },
  {
    id: "period/average-of-the-years",
    when: (s) => past(s) && s.kind === "annual" && s.horizon.known && YEARLY_AVERAGE.ends(s.pre),
    gives: "whole",
    before: ["period/state-at-the-end"],
    because: "年均62万人 in a look back is an average over all its years",
    example: "五年回顾|城镇新增就业310万人,年均〔62〕万人。",
    counterexample: "五年回顾|城镇新增就业〔310〕万人。",
  },
  {
    id: "period/state-at-the-end",
    when: (s) => past(s) && (atOnce(s) || ofState(s) || yearOnYear(s) || (isGap(s) && s.base === 0)),
    gives: "end",
    before: ["period/since-a-base-to-the-end"],
    because: "a state, a year's flow or a change on the year before belongs to the last year of the look back",
    example: "回顾|养老床位总数〔4〕万张。",
    counterexample: "回顾|新增养老床位〔4〕万张。",
  },
  {
    id: "period/since-a-base-to-the-end",
    when: (s) => past(s) && s.base > 0 && s.base < s.horizon.reviewEnd,
    gives: "base-to-end",
    because: "较2017年增长 is a change up to the end of the look back",
    example: "回顾|床位较2017年增长〔30〕%。",
    counterexample: "回顾|床位增长〔30〕%。",
  },
  {
    id: "period/yearly-flow",
    when: (s) => !past(s) && !single(s) && (yearOnYear(s) || (s.kind === "annual" && !(isFlow(s.name.name) && !YEAR_OF.in(s.name.name)))),
    gives: "every-year",
    before: ["period/state-of-a-plan"],
    because: "a yearly minimum or a change on the year before holds for each year",
    example: "任务|食品抽检量达到〔5〕批次/千人。",
    counterexample: "任务|粮食产量达到〔5〕亿斤。",
  },
  {
    id: "period/state-of-a-plan",
    when: (s) => !past(s) && (s.kind === "annual" || ofState(s) || (s.kind === "level" && s.role !== "task")),
    gives: "end",
    because: "a state without a stated year is to be reached by the plan's last",
    example: "任务|养老床位总数达到〔4〕万张。",
    counterexample: "任务|新增养老床位〔4〕万张。",
  },
];
