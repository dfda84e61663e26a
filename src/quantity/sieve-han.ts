import * as around from "../lexicon/around.js";
import {words} from "../lexicon/words.js";
import {CHANGES, COUNTING_VERBS, REACHING, ONCE_NAMES} from "../lexicon/context.js";
import {POWERS} from "../lexicon/numerals.js";
import {HAN, pattern} from "../lexicon/pattern.js";
import {BARE_MULTIPLIERS} from "../lexicon/unit-words.js";
import {isCount, isPlace, isTime} from "../lexicon/units.js";
import {namesThing} from "./sieve-all.js";
import {namedByTime, type Seen, type Sieve} from "./seen.js";

/** 最多跑一次 is a slogan. */
const ONCE_SLOGAN = words("最多跑 只跑 只需跑 跑 只进 首 又 再 第 进 同");
/** One by one: measure words whose Chinese numerals count things in plain prose. */
const PLAIN_COUNTER = words(
  "家 户 件 名 座 所 人 人次 批次 家次 亩 公里 吨 元 辆 台 套 张 栋 宗 起 例 支 篇 部 公顷 平方米 册 盏 株 头 艘 毫升",
);
const LOOSE_COUNTER = words("个 项 条 处 片 批 份");
const isRound = ({number}: Seen["reading"]): boolean => around.ROUND_ONES.is(number) || around.ROUND_FIRST.starts(number);
/** 万, 百万 before a measure word. */
const POWERS_BEFORE_UNIT = pattern`^${POWERS}+(?=.)`;

const counter = ({reading}: Seen): string => reading.unit.replace(POWERS_BEFORE_UNIT, "");
const stops = ({after}: Seen): boolean => /^[,。;、)]|^$/.test(after);
const reached = ({before, reading, text}: Seen): boolean =>
  reading.compared || REACHING.before(before) || REACHING.before(text, reading.from);
/** A verb, a bound, a stop or nothing at one side of the number. */
const stands = (seen: Seen): boolean =>
  COUNTING_VERBS.before(seen.before) || seen.reading.compared || seen.before === "" || /[,。;:%)]$/.test(seen.before) || stops(seen);
const isLarge = (unit: string): boolean => unit.includes("亿");
/** 二次全会. */
const MEETINGS = pattern`^${HAN}{0,2}${around.MEETINGS}`;

/** Whose half is passed: 占比首次. */
const HALVED = pattern`${around.HALVED}${around.BEFORE_HALF}?$`;

function once(seen: Seen): boolean {
  const {text, reading, before, after} = seen;
  if (ONCE_SLOGAN.ends(before) || ONCE_NAMES.starts(after)) return false;
  if (reading.compared && reading.value > 1) return true;
  const sentence = text.slice(Math.max(0, reading.start - 40), reading.start);
  const own = sentence.slice(sentence.lastIndexOf("。") + 1);
  const often = around.EVERY.in(own) || around.WITHIN_YEAR.ends(own);
  return often || (reading.value > 1 && COUNTING_VERBS.before(before) && !MEETINGS.test(after));
}

/** What holds for Chinese numerals, in order: the first that speaks decides; where none does, the numeral measures nothing. */
export const SIEVE_HAN: readonly Sieve[] = [
  {
    id: "han/ordinal-of-time",
    measures: false,
    when: ({before, reading}) => before.endsWith("初") || (isTime(reading.unit) && before.endsWith("每")),
    because: "初一 and 每三年 tell when",
    example: "每⟦三天⟧",
    counterexample: "压缩至⟦三天以内⟧",
  },
  {
    id: "han/over-half",
    measures: true,
    when: ({reading, text}) =>
      reading.number === "半" &&
      text[reading.start - 1] === "过" &&
      HALVED.test(text.slice(Math.max(0, reading.start - 14), reading.start - 1)),
    because: "a share passes the half",
    example: "服务业占比首次⟦过半⟧",
    counterexample: "时间⟦过半⟧",
  },
  {
    id: "han/half",
    measures: true,
    when: ({reading, after}) => around.HALF_SHARES.is(reading.number) && !around.NO_HALF.starts(after),
    because: "一半 is a share",
    example: "下降⟦一半⟧",
    counterexample: "⟦一半⟧导体",
  },
  {
    id: "han/half-tenth",
    measures: true,
    when: ({reading, before}) => reading.number === "半" && reading.unit === "成" && CHANGES.before(before),
    because: "半成 is five in a hundred",
    example: "提高⟦半成⟧",
    counterexample: "⟦半成⟧品",
  },
  {
    id: "han/nought",
    measures: true,
    when: ({reading, before, after}) =>
      reading.unit === "" &&
      reading.number === "零" &&
      (around.AT_NOUGHT.ends(before) ? /^(?:[,。;、)]|$)/.test(after) : around.NONE_OF.starts(after)),
    because: "零事故 states a number, 零距离 does not",
    example: "多年⟦零⟧事故",
    counterexample: "服务⟦零⟧距离",
  },
  {
    id: "han/half-a-time",
    measures: true,
    when: ({reading, after, before}) =>
      reading.number === "半" && isTime(reading.unit) && (around.LIMIT_BEHIND.starts(after) || around.LIMIT_BEFORE.ends(before)),
    because: "半小时内 is a limit",
    example: "压缩至⟦半小时以内⟧",
    counterexample: "⟦半年⟧报",
  },
  {
    id: "han/no-unit",
    measures: false,
    when: ({reading}) => reading.unit === "" || reading.number === "半",
    because: "a Chinese numeral without a unit is a word",
    example: "⟦半小时⟧车程",
    counterexample: "新建⟦三座⟧",
  },
  {
    id: "han/points-and-multiples",
    measures: true,
    when: ({reading, before, class: unitClass}) =>
      unitClass === "share" && (`${reading.number}${reading.unit}` !== "一成" || reading.compared || CHANGES.before(before)),
    because: "shares, points and multiples measure, but 一成 needs a verb of change",
    example: "技术交易额增长⟦一成⟧",
    counterexample: "⟦一成⟧不变",
  },
  {
    id: "han/family-name",
    measures: false,
    when: ({reading, before}) => around.FINANCIAL_DIGITS.is(reading.number) && !REACHING.before(before),
    because: "one financial digit alone is a name",
    example: "⟦陆家⟧嘴论坛",
    counterexample: "达到⟦陆家⟧",
  },
  {
    id: "han/size-of-thing",
    measures: false,
    when: (seen) => isRound(seen.reading) && isLarge(seen.reading.unit) && !reached(seen) && (!stops(seen) || seen.class === "place"),
    because: "千亿产业, 百亿镇 name a class of size",
    example: "打造⟦百亿⟧产业",
    counterexample: "减税⟦超百亿元⟧",
  },
  {
    id: "han/bare-bound",
    measures: false,
    when: ({reading, boundBehind, behind}) => BARE_MULTIPLIERS.is(reading.number) && boundBehind && /^[\u4e00-\u9fff]/.test(behind),
    because: "亿元以上企业 names a class of size",
    example: "全产业链⟦亿元以上⟧土特产",
    counterexample: "出口⟦超万列⟧",
  },
  {
    id: "han/round-number-reached",
    measures: true,
    when: (seen) =>
      isRound(seen.reading) && seen.reading.unit !== "" && !isTime(seen.reading.unit) && seen.class !== "place" && reached(seen),
    because: "a bound or a verb of reaching makes a round number a number",
    example: "处置案件⟦逾千件⟧",
    counterexample: "走进⟦千家⟧万户",
  },
  {
    id: "han/round-number",
    measures: false,
    when: ({reading}) => (isRound(reading) || around.ROUNDER_FIRST.starts(reading.number)) && !isLarge(reading.unit),
    because: "百企, 千家, 万户 are slogans",
    example: "走进⟦千家⟧万户",
    counterexample: "处置案件⟦逾千件⟧",
  },
  {
    id: "han/hundred-millions",
    measures: true,
    when: ({reading}) => isLarge(reading.unit),
    because: "nobody writes 亿 but for an amount",
    example: "营收⟦三百亿⟧",
    counterexample: "⟦三百⟧俱兴",
  },
  {
    id: "han/limit-of-time",
    measures: true,
    when: ({reading, after}) => around.SHORT_TIMES.is(reading.unit) && !namedByTime(after),
    because: "working days, hours and minutes limit what is done",
    example: "压缩至⟦三个工作日⟧",
    counterexample: "⟦三小时⟧经济圈",
  },
  {
    id: "han/months-and-days",
    measures: true,
    when: ({reading, after}) =>
      around.MONTHS_AND_DAYS.is(reading.unit) &&
      (reading.value > 1 || reading.compared) &&
      !namedByTime(after) &&
      !around.UP_TO_NOW.starts(after),
    because: "more than one month or day is a length of time",
    example: "缩短到⟦三天⟧",
    counterexample: "⟦三天⟧来",
  },
  {
    id: "han/done-the-same-day",
    measures: true,
    when: ({reading, after}) => reading.unit === "日" && around.SETTLED.starts(after),
    because: "一日办结 is a limit",
    example: "推行⟦一日⟧办结",
    counterexample: "⟦一日⟧游",
  },
  {
    id: "han/years-running",
    measures: true,
    when: ({reading, before}) => reading.unit === "年" && reading.value > 1 && (before.endsWith("连续") || reading.number.endsWith("半")),
    because: "连续三年 is a length of time",
    example: "连续⟦三年⟧增长",
    counterexample: "⟦三年⟧行动",
  },
  {
    id: "han/time-or-place",
    measures: false,
    when: ({reading}) => isTime(reading.unit) || isPlace(reading.unit),
    because: "other times and places in Chinese numerals are names: 三年行动, 五县联动",
    example: "带动⟦一百村⟧联动",
    counterexample: "连续⟦三年⟧增长",
  },
  {
    id: "han/times",
    measures: true,
    when: (seen) => around.TIMES_DONE.is(seen.reading.unit) && once(seen),
    because: "每年至少一次 is a frequency",
    example: "每年开展⟦一次⟧检查",
    counterexample: "最多跑⟦一次⟧",
  },
  {
    id: "han/single-thing",
    measures: false,
    when: ({reading, before}) =>
      Math.abs(reading.value) < 2 &&
      !(
        Number.isInteger(reading.value) &&
        PLAIN_COUNTER.is(reading.unit) &&
        !around.INDEFINITE.is(reading.unit) &&
        around.COUNTS_ONE.ends(before)
      ) &&
      Number.isInteger(reading.value) &&
      !(/[<>]=/.test(reading.comparator) && !around.VAGUE.is(reading.unit)),
    because: "一家, 一批 say 'a', not a number",
    example: "打造⟦一批⟧品牌",
    counterexample: "新建⟦一座⟧水厂",
  },
  {
    id: "han/hundreds",
    measures: true,
    when: ({reading}) => Math.abs(reading.value) >= 100 && isCount(reading.unit),
    because: "hundreds of things are counted",
    example: "来自⟦五百家⟧企业",
    counterexample: "⟦百家⟧争鸣",
  },
  {
    id: "han/of-three",
    measures: false,
    when: ({reading, after}) => reading.unit === "元" && reading.value < 10 && !reading.compared && /^[\u4e00-\u9fff]/.test(after),
    because: "三元里 is a place, 三元锂电池 a kind of battery",
    example: "推动站前、⟦三元⟧里商圈升级",
    counterexample: "补贴⟦三元⟧",
  },
  {
    id: "han/amount",
    measures: true,
    when: (seen) =>
      (seen.class === "money" || (seen.class === "physical" && counter(seen).length > 1)) &&
      (Math.abs(seen.reading.value) >= 2 || stands(seen)),
    because: "money and physical amounts measure",
    example: "奖励⟦三百美元⟧给企业",
    counterexample: "⟦一分⟧为二",
  },
  {
    id: "han/counted-thing",
    measures: true,
    when: (seen) =>
      (PLAIN_COUNTER.is(counter(seen)) || counter(seen) === "" || seen.class === "physical") &&
      stands(seen) &&
      !(seen.class === "physical" && around.POINTS_AND_DEGREES.is(counter(seen)) && !COUNTING_VERBS.before(seen.before)),
    because: "a verb, a bound or a stop beside the numeral shows that it counts",
    example: "新建学校⟦三所⟧",
    counterexample: "推进⟦三所⟧联动",
  },
  {
    id: "han/before-larger",
    measures: true,
    when: ({reading, after}) => isCount(reading.unit) && around.LARGER_COUNTS.starts(after),
    because: "三个千亿 counts what stands behind",
    example: "打造⟦三个⟧千亿级产业",
    counterexample: "打造⟦三个⟧高地",
  },
  {
    id: "han/loose-counter",
    measures: true,
    when: (seen) => {
      const {reading, before, after, clause} = seen;
      if (!LOOSE_COUNTER.is(counter(seen))) return false;
      if (COUNTING_VERBS.before(before) && namesThing(after) && !around.LIST_JOINTS.ends(before)) return true;
      return (
        reading.compared || (stops(seen) && reading.value > 9 && COUNTING_VERBS.within(clause, 24) && /[\u4e00-\u9fff]{2}$/.test(before))
      );
    },
    because: "个 and 项 count what is built, not what is said",
    example: "建设口袋公园⟦十五个⟧",
    counterexample: "坚持⟦四个⟧最严",
  },
  {
    id: "han/other-counter",
    measures: true,
    when: (seen) => seen.class === "count" && seen.reading.unit !== counter(seen) && stands(seen),
    because: "万 and 亿 before a counter make a count of it",
    example: "培训⟦三万个⟧",
    counterexample: "走进⟦三万个⟧家庭",
  },
];
