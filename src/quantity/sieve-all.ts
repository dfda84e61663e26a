import {words} from "../lexicon/words.js";
import * as around from "../lexicon/around.js";
import {COUNTED_THINGS, RANK_UNITS, SIZED_THINGS, TO} from "../lexicon/context.js";
import {OF} from "../lexicon/naming.js";
import {HAN_COUNTS, ORDINAL, POWERS, POWERS_BEHIND, SMALLER_POWERS} from "../lexicon/numerals.js";
import {HAN, pattern, patternOfAnyCase} from "../lexicon/pattern.js";
import {SHARE_UNITS} from "../lexicon/unit-words.js";
import {isCount} from "../lexicon/units.js";
import type {Seen, Sieve} from "./seen.js";

/** A Chinese character, quoted or not. */
const QUOTED_HAN = /[\u4e00-\u9fff“”]/;
/** A count before its measure word. */
const FIGURES = pattern`\d[\d.,]*${around.MORE_THAN_PRINTED}*`;

/** Words that make an ordinal a rank among places: 位居全省第二位. */
const RANK = pattern`${around.RANKED}${HAN}{0,8}${ORDINAL}$`;
const NUMBERED_THING = patternOfAnyCase`(?:(?:^|[,。、;()\s])${around.NUMBERED_ALONE}|${around.NUMBERED}|Q|V|NO\.?)\s?[:]?$`;
/** 分解表所列6大类、15项任务 counts what the text itself lists. */
const OWN_LIST = pattern`${around.OWN_LISTS}${around.AS_LISTED}?(?:\d+${around.LIST_CLASSES}[、,])?${around.IN_ALL}?$`;
const OWN_ITEM = pattern`^(?:${around.ITEM_CLASSES}|${around.ITEM_COUNTERS}\s?${around.ITEM_KINDS}?${around.LISTED_THINGS})`;
/** 连跨三个百亿元台阶 names steps. */
const STEP = pattern`^“?(?:${SMALLER_POWERS}+${around.HUNDRED_MILLIONS_OR_YUAN}?)?”?${around.STEPS}`;
/** 满分100分,90分以上为优秀 grades. */
const GRADES = pattern`^${around.GRADED_AS}${around.GRADES}`;
/** (年主营业务收入2000万元及以上) says in brackets what a word means. */
const CLASS_IN_BRACKETS = /^\)(?!$|[,。;、])/;
/** 年收入50万元以上的村占比, 60分钟内办结的事项达到80项: a bound, what it bounds, and only then what is counted. */
const BOUNDED_THING = pattern`^${around.HANDLED}?${OF}${QUOTED_HAN}{1,10}?(?:${around.TOLD_OF_BOUNDED}|\d)`;
/** 1个面积超过5000平方米的集聚区, 投资超过1亿元的项目12个: the size of a thing that another number counts. */
const COUNTED_BEFORE = pattern`(?:\d|${HAN_COUNTS})${around.BUILT_COUNTERS}${HAN}{2,14}$`;
const COUNTED_BEHIND = pattern`^${OF}${QUOTED_HAN}{2,12}?(?:${around.COUNTED_BY}|\d)`;
/** 面积超过500平方米的门店应当 tells whom a rule binds. */
const RULED = pattern`^${OF}${HAN}{2,10}?${around.RULING}`;
/** 10万元(含)至20万元的 is a class, whichever end. */
const INCLUSIVE = pattern`^${around.INCLUDED}(?![,。;、]|$)`;
const INCLUSIVE_BEFORE = pattern`${around.INCLUDED}\s?(?:${TO}|[-—~]+)$`;
const DESIGNED = words("设计时速为 设计时速达到 设计时速达 设计时速 时速为 时速达到 时速达 时速");
/** 年产值超10亿元企业5家, 50亿—100亿元企业达到3家 */
const SIZED = pattern`^(?:${around.OR}\d[\d.]*${POWERS_BEHIND}*${around.YUAN_OR_DOLLARS})?${OF}?${HAN}{0,6}${around.LARGE_CLASSES}${around.THINGS_COUNT}?${around.COUNT_VERBS}?(?:\d|${HAN_COUNTS})`;
/** Places and their likes, with how many they are. */
const SOME_PLACES = pattern`(?:(?<!${ORDINAL})(?:\d|${HAN_COUNTS})${around.PLACE_COUNTERS}|${around.BATCH}${HAN}{0,4})$`;
/** A class of things and, at once, how many: 快充站45座. */
const COUNTED_CLASS = pattern`^(?!${around.NO_CLASS_FIRST})(?:(?!${around.BOUNDS_IN_NAME}|${around.BOUNDS_AT_FIGURES}\d)${HAN}){2,10}${FIGURES}${around.CLASS_COUNTERS}`;
/** A count of things directly behind the size of each. */
const COUNT_AT_ONCE = pattern`^(?:${around.OF_THINGS}${HAN}{2,10})?${FIGURES}${around.SIZED_COUNTERS}`;
const PLAIN_OR_SHARE = /^[%‰]?$/;
const HONOURS = words("亲临 回信 致信 贺信 批示 来到");
/** Further steps up to the last one: 、9万亿元台阶. */
const NEXT_STEPS = pattern`^(?:、\d[\d.]*${POWERS}*${around.YUAN}?)+(?:${OF}?${around.STAIRS}|${around.PASSES})`;
const TURNS = words("一分之 十分之");
const TAXES = words("企业所得税 个人所得税 所得税 增值税 关税");
/** 全球排名前1‰、: another of the ranks. */
const BEHIND_RANK = pattern`${around.AMONG_FIRST}\d[\d.]*[%‰]?、$`;
const NO_RANK = words("提前 目前 以前 之前 此前 年前");
/** 百亿级集群目标 */
const CLASS_AS_GOAL = pattern`^${around.LEVEL}${HAN}{0,10}${around.GOAL}`;
const REACHED = pattern`${HAN}{2}${around.SIZE_REACHED}$`;
const SIZED_COUNT = pattern`^${around.LEVEL}?${around.LEVEL_CLASSES}\d`;
const AGE = pattern`${around.LIFE_HEADS}[^,。;]{0,32}$`;
const YEARS = pattern`${around.TERM_HEADS}[^,。;]{0,32}$`;

const bounded = ({reading}: Seen): boolean => reading.from < reading.start || reading.valueMax !== null;

/** What holds for numerals of every form, in order: the first that speaks decides. */
export const SIEVE_ALL: readonly Sieve[] = [
  {
    id: "number/idiom-of-parts",
    measures: false,
    when: ({reading}) => reading.form === "fraction" && reading.unit === "" && TURNS.starts(reading.number),
    because: "十分之一 and the like are turns of speech",
    example: "⟦十分之一⟧",
    counterexample: "覆盖⟦三分之二⟧的村",
  },
  {
    id: "number/fraction",
    measures: true,
    when: ({reading}) => reading.form === "fraction",
    because: "a fraction in words is a share",
    example: "占⟦三分之二⟧",
    counterexample: "⟦三⟧分天下",
  },
  {
    id: "number/rank",
    measures: true,
    when: ({reading, before}) => RANK_UNITS.is(reading.unit) && RANK.test(before),
    because: "a verb of ranking states the place among others",
    example: "拥有量位居全省第⟦二位⟧",
    counterexample: "居全省第⟦4⟧位",
  },
  {
    id: "number/ordinal",
    measures: false,
    when: ({before}) => before.endsWith("第"),
    because: "an ordinal counts nothing",
    example: "居全省第⟦4⟧位",
    counterexample: "拥有量位居全省第⟦二位⟧",
  },
  {
    id: "number/sized-thing-counted",
    measures: false,
    when: (seen) => bounded(seen) && seen.reading.unit.endsWith("元") && SIZED.test(seen.behind),
    because: "the bound of money names the thing that the next number counts",
    example: "年产值⟦超10亿元⟧企业5家",
    counterexample: "产值⟦超5亿元⟧,企业达到8家",
  },
  {
    id: "number/things-past-a-size",
    measures: false,
    when: ({reading, before}) => reading.from < reading.start && SOME_PLACES.test(before),
    because: "4个过五百亿的县市 counts the places, the size only names them",
    example: "新增4个⟦过五百亿⟧的县市",
    counterexample: "营收⟦过五百亿⟧",
  },
  {
    id: "number/class-inclusive",
    measures: false,
    when: ({reading, after, behind, before, boundBehind}) =>
      (!boundBehind && INCLUSIVE.test(after)) ||
      INCLUSIVE_BEFORE.test(before) ||
      (reading.valueMax !== null && reading.number.includes("含)") && behind.startsWith("的")),
    because: "(含) marks the ends of a class",
    example: "购置价⟦3万元(含)至6万元⟧的每台补贴",
    counterexample: "不合格率⟦不超过5%(含)⟧",
  },
  {
    id: "number/size-of-counted",
    measures: false,
    when: ({reading, behind, before, clause}) =>
      reading.from < reading.start &&
      behind.startsWith("的") &&
      around.SIZE_OF_THING.ends(before) &&
      (COUNTED_BEFORE.test(clause) || COUNTED_BEHIND.test(behind) || RULED.test(behind)),
    because: "the size describes a thing that another number counts or a rule binds",
    example: "新建2处建筑面积⟦不少于800平方米⟧的文体广场",
    counterexample: "建筑面积⟦不少于800平方米⟧",
  },
  {
    id: "number/size-of-counted-above",
    measures: false,
    when: ({boundBehind, behind, before, clause}) =>
      boundBehind && /^[\u4e00-\u9fff]/.test(behind) && around.SIZE_OF_THING.ends(before) && COUNTED_BEFORE.test(clause),
    because: "培育100家年收入1亿元以上具有…的企业: the size describes what is counted",
    example: "培育100家年收入⟦1亿元以上⟧具有竞争力的企业",
    counterexample: "培育100家企业,年收入⟦1亿元以上⟧",
  },
  {
    id: "number/of-a-section",
    measures: false,
    when: ({before}) => /\d\.\d+\.$/.test(before),
    because: "3.2.3 numbers a part of the text",
    example: "3.2.⟦3把⟧握机遇",
    counterexample: "购置器械⟦3把⟧",
  },
  {
    id: "number/designed-speed",
    measures: false,
    when: ({before}) => DESIGNED.ends(before),
    because: "时速 describes a road",
    example: "设计时速⟦120公里⟧",
    counterexample: "全长⟦120公里⟧",
  },
  {
    id: "number/bounded-thing",
    measures: false,
    when: ({reading, boundBehind, behind}) =>
      boundBehind && !SHARE_UNITS.ends(reading.unit) && (BOUNDED_THING.test(behind) || CLASS_IN_BRACKETS.test(behind)),
    because: "the bound tells which things are counted; the count comes behind",
    example: "⟦60分钟内⟧办结的事项达到80项",
    counterexample: "年经营性收入达到⟦10万元以上⟧",
  },
  {
    id: "number/grade",
    measures: false,
    when: ({reading, boundBehind, behind}) => boundBehind && reading.unit === "分" && GRADES.test(behind),
    because: "points and the grade they earn",
    example: "⟦85分以上⟧为良好等次",
    counterexample: "得分达到⟦85分以上⟧",
  },
  {
    id: "number/size-class",
    measures: false,
    when: ({reading, boundBehind, behind}) =>
      boundBehind &&
      around.SIZE_UNITS.ends(reading.unit) &&
      SIZED_THINGS.within(
        OF.withoutStart(behind)
          .replace(/[^\u4e00-\u9fff].*$/su, "")
          .slice(0, 10),
        5,
      ),
    because: "10亿元以上项目 names a class of projects",
    example: "⟦10亿元以上⟧项目不少于12个",
    counterexample: "投资达到⟦10亿元以上⟧",
  },
  {
    id: "number/size-at-once-counted",
    measures: false,
    when: ({reading, behind, boundBehind}) =>
      !reading.beside &&
      (reading.unit.endsWith("元") || (boundBehind && around.SIZE_UNITS.ends(reading.unit))) &&
      COUNT_AT_ONCE.test(behind),
    because: "其中10亿元以上55个: the size names a class, and at once how many it has",
    example: "其中⟦10亿元以上⟧55个",
    counterexample: "投资⟦10亿元以上⟧,项目55个",
  },
  {
    id: "number/among-the-first",
    measures: false,
    when: ({reading, before}) =>
      PLAIN_OR_SHARE.test(reading.unit) && (before.endsWith("前") ? !NO_RANK.ends(before) : BEHIND_RANK.test(before)),
    because: "全国前3, 全球前1% are places among others, and count nothing",
    example: "指数居全国前⟦3⟧",
    counterexample: "工期提前⟦3%⟧",
  },
  {
    id: "number/honour",
    measures: false,
    when: ({reading, behind}) => reading.unit === "次" && HONOURS.within(behind, 4),
    because: "visits and letters of leaders are told, not measured",
    example: "⟦2次⟧亲临我市视察",
    counterexample: "开展检查⟦20次⟧",
  },
  {
    id: "number/step-passed",
    measures: false,
    when: ({reading, behind, clause}) => around.LARGE_SUMS.ends(reading.unit) && NEXT_STEPS.test(behind) && !around.RESPECTIVELY.in(clause),
    because: "跨越8万亿元、9万亿元台阶: what was passed on the way to the last step is no state",
    example: "生产总值连续跨越⟦8万亿元⟧、9万亿元台阶",
    counterexample: "甲乙两地生产总值达⟦8万亿元⟧、9万亿元",
  },
  {
    id: "number/tax-rate",
    measures: false,
    when: ({reading, behind}) => reading.unit === "%" && TAXES.starts(behind),
    because: "15%企业所得税优惠 names a policy by its rate",
    example: "落实⟦15%⟧企业所得税优惠",
    counterexample: "税率降至⟦15%⟧",
  },
  {
    id: "number/each-below",
    measures: false,
    when: ({reading, before, boundBehind, behind}) =>
      boundBehind && reading.unit.endsWith("元") && around.EACH_SINGLE.ends(before) && /^[\u4e00-\u9fff]/.test(OF.withoutStart(behind)),
    because: "单笔50万元以下账款 says which are counted",
    example: "清理单笔⟦50万元以下⟧账款2亿元",
    counterexample: "奖励单笔⟦50万元以下⟧",
  },
  {
    id: "number/size-class-counted",
    measures: false,
    when: ({reading, boundBehind, behind}) => boundBehind && around.SIZE_UNITS.ends(reading.unit) && COUNTED_CLASS.test(behind),
    because: "120千瓦以上快充站45座 counts a class",
    example: "建成⟦120千瓦以上⟧快充站45座",
    counterexample: "装机达到⟦120千瓦以上⟧,快充站45座",
  },
  {
    id: "number/size-class-bare",
    measures: false,
    when: ({reading, before, boundBehind, behind}) =>
      !boundBehind && around.LARGE_MONEY.ends(reading.unit) && around.CLASS_MAKING.ends(before) && SIZED_COUNT.test(behind),
    because: "50亿元企业8家 counts a class",
    example: "培育⟦50亿元⟧企业8家",
    counterexample: "奖励⟦50亿元⟧企业8家",
  },
  {
    id: "number/size-class-aimed-at",
    measures: true,
    when: ({after, reading, before}) =>
      around.HUNDRED_MILLIONS.ends(reading.unit) && (CLASS_AS_GOAL.test(after) || (after.startsWith("级规模") && REACHED.test(before))),
    because: "a class of size that a plan calls its goal, or says was reached, is a number",
    example: "完成⟦百亿⟧级食品产业目标",
    counterexample: "完成⟦百亿⟧级食品产业规划",
  },
  {
    id: "number/level",
    measures: false,
    when: ({after, reading}) => after.startsWith("级") && reading.unit !== "",
    because: "千亿级, 万吨级 name a class of size",
    example: "建成⟦20万吨⟧级泊位",
    counterexample: "年产⟦20万吨⟧",
  },
  {
    id: "number/step",
    measures: false,
    when: ({reading, after}) => reading.form === "han" && STEP.test(after) && (!reading.compared || isCount(reading.unit)),
    because: "a step passed is no count of things",
    example: "经济总量连跨⟦三个⟧百亿元台阶",
    counterexample: "⟦突破千亿元⟧大关",
  },
  {
    id: "number/age-of-life",
    measures: true,
    when: ({reading, clause}) => reading.unit === "岁" && AGE.test(clause),
    because: "expectancy is stated in years of age",
    example: "人均预期寿命达到⟦78岁⟧",
    counterexample: "⟦78岁⟧老人",
  },
  {
    id: "number/age",
    measures: false,
    when: ({reading}) => reading.unit === "岁",
    because: "an age names a group",
    example: "⟦78岁⟧的村民",
    counterexample: "人均预期寿命达到⟦78岁⟧",
  },
  {
    id: "number/term",
    measures: true,
    when: ({reading, clause}) => reading.unit === "年" && YEARS.test(clause),
    because: "a length of schooling or of building is measured in years",
    example: "平均受教育年限达到⟦12年⟧",
    counterexample: "到⟦12年⟧后",
  },
  {
    id: "number/of-a-thing",
    measures: false,
    when: ({before}) => NUMBERED_THING.test(before) || before.endsWith("满分"),
    because: "tables, annexes and telephones are numbered",
    example: "专栏⟦3⟧",
    counterexample: "建成专栏达到⟦3个⟧",
  },
  {
    id: "number/own-list",
    measures: false,
    when: ({text, reading, before}) => OWN_LIST.test(before) && OWN_ITEM.test(text.slice(reading.unitStart, reading.unitStart + 8)),
    because: "the text counts its own parts",
    example: "对照清单的⟦46条⟧举措",
    counterexample: "制定⟦46条⟧",
  },
];

/** Things built, in the first characters behind a number: 十个养老服务中心. */
export const namesThing = (after: string): boolean => COUNTED_THINGS.within(after.replace(/[,。;、].*$/su, ""), 14);
