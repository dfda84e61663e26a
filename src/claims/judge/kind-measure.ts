import {
  ADDED,
  BY_MONTH,
  CAME_ABOUT,
  CARRIED_SIZE,
  FUND,
  GRANT,
  HAVING,
  INTENSITY,
  INVESTED,
  MADE_SO_FAR,
  PER_HEAD,
  RATE,
  SUM_OF_YEARS,
} from "../../lexicon/kinds.js";
import {AREA_UNITS} from "../../lexicon/unit-words.js";
import type {ClaimKind} from "../../model/index.js";
import {isFlow} from "../flow.js";
import {startsWithDoing, stripLead, stripTail} from "../words.js";
import {words} from "../../lexicon/words.js";
import {doneInAll, doneInYears, sumOfDone} from "./done.js";
import type {Rule} from "./rule.js";
import {isCounted, isMoney, isReview, isShared, isTimeSpan, segmentBefore, unitOf, type Statement} from "./statement.js";

type KindRule = Rule<Statement, ClaimKind>;

/** 累计接待…,实现总收入…: what is summed up goes on to the next comma-part of the sentence. */
function isSummedBefore({sentence, segment}: Statement): boolean {
  const before = sentence.slice(Math.max(0, segment - LONGEST_LIST), segment);
  const at = before.lastIndexOf("累计");
  return at >= 0 && !before.includes(";", at);
}
const LONGEST_LIST = 60;

/** 累计达到, 总数. */
const SUM_SAID = /^累计(?:已)?(?:分别)?(?:达到?|增至)$|^总[数量]/;
/** The words say a sum of all; 累计 alone does in a look back. */
const isSumSaid = (s: Statement): boolean => SUM_SAID.test(s.words) || (isReview(s) && s.words === "累计");

/** Also of a part of them: 累计培育示范店120家,其中县级30家. */
const isMadeSoFar = (s: Statement): boolean =>
  MADE_SO_FAR.test(stripLead(segmentBefore(s))) || (s.pre.startsWith("其中") && MADE_SO_FAR.test(s.name.name));

/** The number stands directly behind its name, so that no state is said to be reached. */
const isPlain = (s: Statement): boolean => !s.reading.compared && stripTail(s.words) === s.words;
const REACHED_ALONE = words("达到 达 增至 总数达到 总数达");
/** 完成投资, 支出 behind the years that are named. */
const isSpentInYears = ({mark, name}: Statement): boolean =>
  mark?.type === "range" && mark.until > 0 && mark.end > mark.start && (INVESTED.test(name.name) || SPENT.ends(name.name));
const SPENT = words("支出");
/** A length or an area, which is built and summed up like a count. */
const isArea = (s: Statement): boolean => AREA_UNITS.ends(unitOf(s));
/** No single year and no 每年 governs the number. */
const noOneYear = ({mark}: Statement): boolean => mark === null || mark.type === "range";

/** Kinds that the unit, the head or a sum tells. */
export const MEASURE_RULES: readonly KindRule[] = [
  {
    id: "kind/every-year-rate",
    when: (s) => s.everyYear && (isShared(s) || RATE.test(s.name.name)),
    gives: "annual",
    before: ["kind/rate"],
    because: "每年 makes of a share a yearly minimum",
    example: "任务|每年对重点单位监督检查覆盖率达到〔100〕%。",
    counterexample: "任务|到2025年重点单位监督检查覆盖率达到〔100〕%。",
  },
  {
    id: "kind/rate",
    when: (s) => isShared(s) || RATE.test(s.name.name),
    gives: "level",
    before: ["kind/added", "kind/measured-object", "kind/built-capacity", "kind/yearly-name", "kind/flow", "kind/finished"],
    because: "a share or a rate is a state",
    example: "任务|新建住宅绿色建筑占比〔98〕%。",
    counterexample: "任务|新建住宅〔98〕套。",
  },
  {
    id: "kind/money-a-year",
    when: (s) => unitOf(s).endsWith("元/年"),
    gives: "annual",
    before: ["kind/per-head"],
    because: "元/年 is a year's flow",
    example: "任务|补助标准为〔500〕元/年。",
    counterexample: "任务|补助标准为〔500〕元。",
  },
  {
    id: "kind/every-year",
    when: (s) => s.everyYear,
    gives: "annual",
    before: ["kind/per-head"],
    because: "每年 before a count is a yearly flow, whatever the verb",
    example: "任务|每年培训〔300〕人次。",
    counterexample: "任务|五年培训〔300〕人次。",
  },
  {
    id: "kind/batches-a-head",
    when: (s) => unitOf(s) === "批次/千人",
    gives: "annual",
    before: ["kind/per-head"],
    because: "批次/千人 is measured by the year",
    example: "目标|食品抽检量达到〔5〕批次/千人。",
    counterexample: "目标|床位数达到〔5〕张/千人。",
  },
  {
    id: "kind/structure",
    when: (s) => s.chained,
    gives: "level",
    before: ["kind/flow"],
    because: "三次产业结构 tells what each part has of the whole",
    example: "回顾|服务业增加值增长6%,分别为〔8.3〕:41.4:50.3。",
    counterexample: "回顾|服务业增加值〔8.3〕亿元。",
  },
  {
    id: "kind/per-head",
    when: (s) => unitOf(s).includes("/") || PER_HEAD.test(s.name.name),
    gives: "level",
    before: ["kind/flow", "kind/added", "kind/done-to"],
    because: "so many for each thousand are a state, also where they were added",
    example: "任务|每千人口新增床位〔0.5〕张。",
    counterexample: "任务|新增床位〔500〕张。",
  },
  {
    id: "kind/time-span",
    when: isTimeSpan,
    gives: "level",
    before: ["kind/flow", "kind/added", "kind/measured-object"],
    because: "a limit or a length of time is a state",
    example: "任务|新建项目审批〔20〕个工作日。",
    counterexample: "任务|新建项目〔20〕个。",
  },
  {
    id: "kind/by-month",
    when: (s) => BY_MONTH.test(s.name.name),
    gives: "level",
    before: ["kind/visits"],
    because: "a flow by the day or month is a state of the service",
    example: "回顾|平台月访问量稳定在〔20〕万人次。",
    counterexample: "回顾|平台接受访问〔20〕万人次。",
  },
  {
    id: "kind/made-so-far",
    when: (s) => s.own.start === s.own.end && isReview(s) && isCounted(s) && isMadeSoFar(s),
    gives: "level",
    before: ["kind/done-to", "kind/done-object"],
    because: "累计培育 in a yearly report says what stands at its end",
    example: "年度回顾|累计培育示范企业〔120〕家。",
    counterexample: "年度回顾|累计查处案件〔120〕件。",
  },
  {
    id: "kind/sum-of-years",
    when: (s) => isMoney(s) && isFlow(s.name.name) && isPlain(s) && SUM_OF_YEARS.test(segmentBefore(s)),
    gives: "increment",
    before: ["kind/flow", "kind/money-of-the-year"],
    because: "五年 before a list of sums of money holds for the whole list",
    example: "五年回顾|五年财政收入800亿元、工业投资〔500〕亿元。",
    counterexample: "五年回顾|五年财政收入800亿元,工业投资〔500〕亿元。",
  },
  {
    id: "kind/summed-before",
    when: (s) => isReview(s) && s.mark?.type === "range" && isFlow(s.name.name) && CAME_ABOUT.starts(s.pre) && isSummedBefore(s),
    gives: "increment",
    before: ["kind/flow"],
    because: "累计 before the first of a list of flows over the years that are named sums up the list",
    example: "回顾|“十三五”期间,累计接待游客2600万人次,实现旅游总收入〔226〕亿元。",
    counterexample: "回顾|“十三五”期间,累计接待游客2600万人次,旅游总收入达到〔226〕亿元。",
  },
  {
    id: "kind/invested-over-the-plan",
    when: (s) => !isReview(s) && isMoney(s) && INVESTED.test(s.name.name) && s.horizon.end > s.horizon.start && noOneYear(s),
    gives: "increment",
    before: ["kind/flow"],
    because: "what a plan of several years will invest is the sum of its years",
    example: "目标|安排500个重大工程,完成投资〔8000〕亿元。",
    counterexample: "目标|到2024年,安排500个重大工程,完成投资〔8000〕亿元。",
  },
  {
    id: "kind/sum-of-done",
    when: (s) => doneInYears(s) || doneInAll(s.name.name) || sumOfDone(s.words),
    gives: "increment",
    before: ["kind/flow"],
    because: "五年累计 and 授权量累计 sum up what was done",
    example: "回顾|发明专利授权总量累计〔2.6〕万件。",
    counterexample: "回顾|驰名商标总量累计〔26〕件。",
  },
  {
    id: "kind/stock-beside",
    when: (s) => s.name.carried && isSumSaid(s) && (isCounted(s) || isArea(s)),
    gives: "level",
    before: ["kind/in-all"],
    because: "新增400户,累计达到2600户: the second is what stands",
    example: "回顾|新增示范店30家,累计达到〔260〕家。",
    counterexample: "回顾|新增示范店〔30〕家,累计达到260家。",
  },
  {
    id: "kind/stock-reached",
    when: (s) => s.name.carried && isReview(s) && isCounted(s) && REACHED_ALONE.is(s.words) && startsWithDoing(s.name.name),
    gives: "level",
    before: ["kind/added", "kind/done-to"],
    because: "净增16家,达到21家: the second is what stands",
    example: "回顾|净增高新技术企业16家,达到〔21〕家。",
    counterexample: "回顾|净增高新技术企业〔16〕家,达到21家。",
  },
  {
    id: "kind/spent-in-named-years",
    when: (s) => isReview(s) && isMoney(s) && isPlain(s) && isSpentInYears(s),
    gives: "increment",
    before: ["kind/flow"],
    because: "what was invested or spent over the years that are named is their sum",
    example: "回顾|“十三五”期间,完成交通投资〔300〕亿元。",
    counterexample: "回顾|2020年,完成交通投资〔300〕亿元。",
  },
  {
    id: "kind/having",
    when: (s) => HAVING.test(s.words) || (s.tense === "commitment" && /^累计达到?$/.test(s.words)),
    gives: "level",
    before: ["kind/in-all"],
    because: "共有 and 现有 tell what there is",
    example: "回顾|全县现有登记企业〔1200〕家。",
    counterexample: "回顾|全县登记企业〔1200〕家。",
  },
  {
    id: "kind/size-of-done",
    when: (s) => s.name.carried && CARRIED_SIZE.ends(s.words),
    gives: "level",
    before: ["kind/added", "kind/done-to"],
    because: "the size of what is built is no addition of its own",
    example: "任务|新建水库3座,总库容〔520〕万立方米。",
    counterexample: "任务|新建水库〔3〕座,总库容520万立方米。",
  },
  {
    id: "kind/grant",
    when: (s) => isMoney(s) && GRANT.test(s.words) && !isReview(s),
    gives: "level",
    before: ["kind/added"],
    because: "what one may get is a rate, not a sum paid",
    example: "任务|发放新建项目奖励〔20〕万元。",
    counterexample: "任务|发放新建项目资金〔20〕万元。",
  },
  {
    id: "kind/added",
    when: (s) => ADDED.test(s.name.name),
    gives: "increment",
    before: ["kind/object", "kind/stock"],
    because: "新增, 新建 and 净增 add",
    example: "回顾|新增纳税主体总数〔300〕户。",
    counterexample: "回顾|纳税主体总数〔300〕户。",
  },
  {
    id: "kind/intensity",
    when: (s) => INTENSITY.test(s.name.name),
    gives: "level",
    before: ["kind/flow"],
    because: "a flow for each unit of output is a state",
    example: "目标|万元工业增加值用水量降至〔20〕立方米。",
    counterexample: "目标|全县用水量控制在〔20〕万立方米。",
  },
  {
    id: "kind/fund",
    when: (s) => isMoney(s) && FUND.test(s.words),
    gives: "level",
    before: ["kind/measured-object"],
    because: "a fund's size is a state of it",
    example: "任务|设立总规模〔50〕亿元的制造业产业基金。",
    counterexample: "任务|投入〔50〕亿元制造业产业资金。",
  },
];
