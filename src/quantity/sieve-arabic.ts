import * as around from "../lexicon/around.js";
import {pattern} from "../lexicon/pattern.js";
import {words} from "../lexicon/words.js";
import {LASTING, PARTS_OF_PLANS, TOTALS} from "../lexicon/context.js";
import {isPlace, isTime} from "../lexicon/units.js";
import {isPartOfWhole} from "./parts.js";
import {namedByTime, type Seen, type Sieve} from "./seen.js";

const YEARLIKE = /^(?:19[5-9]\d|20[0-9]\d)$/;
/** 10件民生实事 is a list of the report's own. */
const PROMISED = pattern`^${around.PROMISING}*${around.PROMISED}${around.PROMISED_DEEDS}`;
/** Short measure words that begin other words: 5道题 counts, 5道路 not. */
const SHORT = words("字 步 层 段 面 根 期 道 站 课 样 集 档 回");
const HAN = /^[\u4e00-\u9fff]/;

const stops = ({after, boundBehind}: Seen): boolean =>
  after === "" || /^[,。;、)%]/.test(after) || (boundBehind && !after.startsWith("内"));
const isTotal = (clause: string): boolean => {
  for (let end = clause.length; end >= Math.max(1, clause.length - 20); end--) if (TOTALS.before(clause, end)) return true;
  return false;
};
const bare = ({reading}: Seen): boolean => reading.unit === "";
const timed = ({reading}: Seen): boolean => isTime(reading.unit);
/** What a number with a decimal does: no release goes up or down. */
const MOVES = words("提高 提升到 提升至 上升 下降 降 增 缩 扩大 升到 升至 升为 回升 收窄 减 调整 左右 以上 以下 以内");
/** 分别提高20.9、36.2、54个百分点: a number between others. */
const IN_LIST_OF_FIGURES = /[\u4e00-\u9fff](?:\d[\d.]*、)+$/;
const GOALS_COUNTED = words("目标 目录");
const BUILT_THINGS = words("工程 项目 建设");
/** What stands behind a counter and begins no word with it. */
const NO_WORD = words("以 左 建 的");
const LINES = words("热线 专线");
/** 三年行动, 五年来 behind a count of years. */
/** A share and its bound before what is listed next. */
const BEHIND_A_SHARE = words("%、 %和 %以上、 %以上和 %左右、 %左右和");
const PLANNED_YEARS = words("行动 计划 来");
const ADDED_UP = words("新增 累计");
/** The count of the second of two like things. */
const COUNT_OF_LIKE = pattern`^\d+${around.LIKE_COUNTERS}`;

/** 质量品牌示范区2省级有机产品示范区5个: of two like counts the first has lost its unit. */
function lostUnit({before, after}: Seen): boolean {
  const head = /[\u4e00-\u9fff]{3}$/.exec(before)?.[0];
  if (head === undefined || !/^[\u4e00-\u9fff“]{4}/.test(after)) return false;
  const again = after.indexOf(head);
  return again > 0 && !/[,。;、\d]/.test(after.slice(0, again)) && COUNT_OF_LIKE.test(after.slice(again + head.length));
}

/** What holds for figures, in order: the first that speaks decides; where none does, the number measures. */
export const SIEVE_ARABIC: readonly Sieve[] = [
  {
    id: "figures/product",
    measures: true,
    when: (seen) => bare(seen) && /[×:]/.test(seen.reading.number),
    because: "a product or a ratio is a number by itself",
    example: "收入比为⟦2:1⟧较好",
    counterexample: "会议室⟦3⟧楼",
  },
  {
    id: "figures/part-of-whole",
    measures: true,
    when: (seen) => bare(seen) && isPartOfWhole(seen.text, seen.reading.start, seen.reading.numberEnd),
    because: "three parts that make a hundred are shares of one whole",
    example: "三次产业结构调整为7.4:⟦39.6⟧:53",
    counterexample: "比分⟦3⟧:2:1",
  },
  {
    id: "figures/hotline",
    measures: false,
    when: (seen) => bare(seen) && LINES.ends(seen.before),
    because: "the number of a telephone line",
    example: "开通热线⟦8888⟧",
    counterexample: "热线接听量达到⟦96333⟧",
  },
  {
    id: "figures/lost-unit",
    measures: true,
    when: (seen) => bare(seen) && lostUnit(seen),
    because: "of two like counts one has lost its unit",
    example: "示范区⟦2⟧省级有机产品示范区5个",
    counterexample: "示范区⟦2⟧期工程",
  },
  {
    id: "figures/behind-nothing",
    measures: false,
    when: (seen) =>
      bare(seen) && !/[\u4e00-\u9fff)”》:\t\n]$/.test(seen.before) && !seen.reading.compared && !IN_LIST_OF_FIGURES.test(seen.before),
    because: "a bare number needs a word before it that it counts",
    example: "三、⟦1.2⟧,",
    counterexample: "事故率⟦0.38⟧",
  },
  {
    id: "figures/year",
    measures: false,
    when: (seen) => bare(seen) && YEARLIKE.test(seen.reading.number) && seen.reading.value !== 2000,
    because: "four digits of this or the last century are a year",
    example: "总数⟦2019⟧",
    counterexample: "总数⟦2345⟧",
  },
  {
    id: "figures/code",
    measures: false,
    when: (seen) => bare(seen) && /^\d{6,}$/.test(seen.reading.number) && !isTotal(seen.clause),
    because: "six digits and more without a unit are a code",
    example: "备案⟦360421⟧",
    counterexample: "累计⟦360421⟧",
  },
  {
    id: "figures/release",
    measures: false,
    when: (seen) => bare(seen) && /^[1-9]\.0$/.test(seen.reading.number) && HAN.test(seen.after) && !MOVES.starts(seen.after),
    because: "a release of a system or a policy: 城市大脑2.0建设",
    example: "从⟦2.0⟧向更高版本迭代",
    counterexample: "均值由⟦2.0⟧提高到90",
  },
  {
    id: "figures/from",
    measures: true,
    when: (seen) => bare(seen) && seen.reading.number.includes(".") && around.FROM.ends(seen.before),
    because: "从 leads to the first of two states",
    example: "均值由⟦85.2⟧提高到90",
    counterexample: "收录⟦85.2⟧之类",
  },
  {
    id: "figures/at-the-end",
    measures: true,
    when: (seen) =>
      bare(seen) &&
      stops(seen) &&
      (seen.reading.number.includes(".") || seen.reading.compared || /[\u4e00-\u9fff”)]{2}$/.test(seen.before)),
    because: "a number that closes its clause is what the words before it measure",
    example: "设备事故率⟦0.38⟧,维持较低水平",
    counterexample: "事⟦3⟧,",
  },
  {
    id: "figures/beside",
    measures: true,
    when: (seen) => bare(seen) && seen.reading.beside && /[\u4e00-\u9fff”)]{2}\s*$/.test(seen.before),
    because: "two numbers side by side stand in a row; neither may be lost",
    example: "备案企业⟦79⟧\t100户",
    counterexample: "企业⟦7979⟧型",
  },
  {
    id: "figures/no-unit",
    measures: false,
    when: (seen) => {
      const {reading, after, clause} = seen;
      if (!bare(seen)) return false;
      if (stops(seen) || /^[A-Za-z]/.test(after)) return true;
      return reading.number.includes(".") ? !isTotal(clause) : reading.value < 100 || !isTotal(clause);
    },
    because: "without a unit only a total or a rate is a number",
    example: "坚持⟦5⟧大发展",
    counterexample: "累计⟦500⟧余",
  },
  {
    id: "figures/every-so-long",
    measures: false,
    when: (seen) => timed(seen) && (seen.before.endsWith("每") || (seen.before.endsWith("满") && seen.after.startsWith("的"))),
    because: "a recurring time or a condition measures nothing",
    example: "例会每⟦3天⟧开一次",
    counterexample: "办理时间压缩至⟦3个工作日⟧",
  },
  {
    id: "figures/years-that-last",
    measures: true,
    when: ({reading, before, after}) => reading.unit === "年" && LASTING.before(before) && !PLANNED_YEARS.starts(after),
    because: "连续5年 is a length of time",
    example: "连续⟦5年⟧保持零事故",
    counterexample: "实施⟦5年⟧计划",
  },
  {
    id: "figures/years-in-a-list",
    measures: true,
    when: ({reading, before, boundBehind}) => reading.unit === "年" && boundBehind && BEHIND_A_SHARE.ends(before),
    because: "60%以上和15年以上: a length of time among numbers that 分别 gives out",
    example: "分别达到60%以上和⟦15年以上⟧",
    counterexample: "改造⟦15年以上⟧老旧电梯",
  },
  {
    id: "figures/years",
    measures: false,
    when: ({reading}) => reading.unit === "年",
    because: "a number before 年 is a date or a plan's span",
    example: "实施⟦3年⟧计划",
    counterexample: "连续⟦3年⟧增长",
  },
  {
    id: "figures/named-by-time",
    measures: false,
    when: (seen) => timed(seen) && namedByTime(seen.after),
    because: "the time names a service or an area",
    example: "打造⟦15分钟⟧生活圈",
    counterexample: "到场时间⟦15分钟⟧",
  },
  {
    id: "figures/day-of-date",
    measures: false,
    when: (seen) => around.DAYS.is(seen.reading.unit) && around.DAYS_OF.ends(seen.before),
    because: "a day of the month or of a holiday",
    example: "春节⟦7天⟧",
    counterexample: "时限缩短到⟦7天⟧",
  },
  {
    id: "figures/places",
    measures: true,
    when: ({reading, before, after}) => isPlace(reading.unit) && around.REACHES_PLACES.ends(before) && !HAN.test(after),
    because: "places are counted where something reaches them",
    example: "覆盖⟦12县⟧",
    counterexample: "⟦12县⟧联动",
  },
  {
    id: "figures/place-names",
    measures: false,
    when: ({reading}) => isPlace(reading.unit),
    because: "12县 elsewhere names the places",
    example: "⟦12县⟧联动",
    counterexample: "覆盖⟦12县⟧",
  },
  {
    id: "figures/of-a-project",
    measures: false,
    when: ({reading, after}) => reading.unit === "项" && after.startsWith("目") && !GOALS_COUNTED.starts(after),
    because: "1935项目 is a project by its name; projects are counted in 个",
    example: "推动⟦1935项⟧目建设",
    counterexample: "确定⟦35项⟧目标",
  },
  {
    id: "figures/parts-of-plan",
    measures: false,
    when: ({reading, after}) => around.PLAN_COUNTERS.is(reading.unit) && PARTS_OF_PLANS.at(after) > 0,
    because: "the plan counts its own parts",
    example: "聚焦⟦5个⟧方面",
    counterexample: "建成⟦5个⟧园区",
  },
  {
    id: "figures/promised-list",
    measures: false,
    when: ({reading, after, before}) => around.PROMISE_COUNTERS.is(reading.unit) && PROMISED.test(after) && !ADDED_UP.ends(before),
    because: "the list of promises is the report's own",
    example: "承诺的⟦20件⟧为民办实事",
    counterexample: "累计办成⟦20件⟧",
  },
  {
    id: "figures/short-counter",
    measures: false,
    when: ({reading, before, after}) =>
      SHORT.is(reading.unit) &&
      HAN.test(after) &&
      !NO_WORD.starts(after) &&
      !around.MEASURED_ENDS.ends(before) &&
      !(around.STOREYS.is(reading.unit) && !BUILT_THINGS.starts(after)),
    because: "a short measure word before another word is part of that word",
    example: "实施⟦2期⟧工程",
    counterexample: "出版⟦2期⟧",
  },
];
