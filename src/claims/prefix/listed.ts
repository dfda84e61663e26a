import {words} from "../../lexicon/words.js";
import {measureStart} from "../../lexicon/heads.js";
import {OTHERS, PLACE_LEAD} from "../../lexicon/naming.js";
import {RATE_ENDS} from "../../lexicon/sections.js";
import {RATIO_UNIT_ENDS} from "../../lexicon/unit-words.js";
import {isCount} from "../../quantity/index.js";
import type {Name} from "../named.js";
import {doingOf, isBareDoing, leadingVerb, startsWithDoing, stripTail} from "../words.js";
import {type Lead} from "./lead.js";
import {changed} from "./changed.js";

/** 电力装机容量560万千瓦,其中风电120万千瓦: the part is measured, or done, as the whole. */
export function partOfWhole({part, ground, base, change}: Lead): Name | null {
  if (!part.pre.startsWith("其中") || !ground.last || change !== "") return null;
  if (RATIO_UNIT_ENDS.ends(part.reading.unit) || startsWithDoing(base)) return null;
  const whole = ground.last.change === "" ? ground.last.name : ground.last.subject;
  const verb = leadingVerb(PLACE_LEAD.withoutStart(whole));
  const measured = MEASURED.exec(whole)?.[0];
  if (verb !== "") return changed(verb + base + (measured && TESTS.is(measured) ? measured : ""), change, true, ground);
  return measured && takesMeasure(base, measured, part.reading.unit) ? changed(base + measured, change, true, ground) : null;
}

/** Whether a part without a measure of its own has that of the whole; a sum of money only in money. */
const takesMeasure = (base: string, measured: string, unit: string): boolean =>
  !MEASURED.test(base) && measureStart(base) === base.length && (!MONEY_MEASURES.ends(measured) || MONEY_UNITS.ends(unit));

/** A size of things: 1亿元以上, 百亿级. */
const SIZE_CLASS = /^(?:\d[\d.]*|[十百千])[十百千万亿]*(?:元|吨|平方米|千瓦)?级?(?:及?以[上下])?$/;

/** The size that the things before have themselves, at either end of their name. */
const OWN_SIZE = /^(?:[\u4e00-\u9fff]{2,4}(?:超过?|过))?\d[\d.]*[十百千万亿]*(?:元|吨|平方米|千瓦)级?(?:及?以[上下])?|[十百千万亿]+元?级?$/;

/** 引进产业项目62个,其中1亿元以上18个: so many of the things before have that size. */
export function ofSize({part, ground, base, change}: Lead): Name | null {
  if (!ground.last || change !== "" || !SIZE_CLASS.test(base) || !isCount(part.reading.unit)) return null;
  const verb = leadingVerb(ground.last.name);
  const things = ground.last.subject.slice(leadingVerb(ground.last.subject).length).replace(OWN_SIZE, "");
  return {...changed(verb + base + things, "", true, ground), subject: ground.last.subject};
}

const MEASURED = /(?:抽检|检测|检验|装机容量|装机|总?产量|总?产值|面积|里程|人口|收入|支出|投资|进出口额?|销售额)$/;

/** Works by the batch, of which a part is told by its object. */
const TESTS = words("抽检 检测 检验");

/** Measures of money, in which nothing else is counted. */
const MONEY_MEASURES = words("产值 收入 支出 投资 进出口 进出口额 销售额");
const MONEY_UNITS = words("元 亿 万");

/** 总量 behind a thing. */
const TOTAL_END = /(?<=.{2,})(?:总量|总数)$/;

/** 公办高中 of 开工建设公办高中. */
function withoutVerbs(subject: string): string {
  const verb = leadingVerb(subject);
  const rest = subject.slice(verb.length);
  return verb === "" || rest.length < 3 ? subject : withoutVerbs(rest);
}

/** 农田8.2万亩,其中新建3万亩 */
export function bareVerb({part, ground, base, change}: Lead): Name | null {
  if (!isBareDoing(base) || !ground.last) return null;
  if (!part.follows && !part.pre.startsWith("其中") && !base.startsWith("新")) return null;
  const subject = withoutVerbs(ground.last.subject).replace(TOTAL_END, "");
  return {...changed(base + subject, change, true, ground), subject: base + subject};
}

/** 每千人口 holds for the whole list: 床位数5.84张、注册护士3.02人. */
const PER = /^每[十百千万]+(?:名|户)?(?:常住人口|老年人|人口|人|户)?/;

/** 市级年抽检 holds for the whole list: 药品600批次、医疗器械80批次. */
const BY_THE_YEAR = words("年抽检 年检测 年检查 年培训");
const LONGEST_OWNER = 4;

function byTheYear(name: string): string {
  for (let at = 0; at <= LONGEST_OWNER; at++) {
    const end = BY_THE_YEAR.at(name, at);
    if (end > 0) return RATE_ENDS.ends(name) ? "" : name.slice(0, end);
  }
  return "";
}

const OWN_MEASURE = words("收入 产值 总额 金额 投资 率 量 比例 比重");

/** What is counted as a whole is no number a head. */
const OWN_TOTAL = words("总量 总数 总额 总批次 批次 总规模 规模 总产值 产值 总收入 收入 率 比例 比重");

const perOf = (base: string, before: string): string =>
  OWN_TOTAL.ends(base) || base.startsWith("每") ? "" : (PER.exec(before)?.[0] ?? byTheYear(before));

const verbOf = (base: string, before: string): string => (startsWithDoing(base) || OWN_MEASURE.ends(base) ? "" : doingOf(before));

/** 新增驰名商标1件、地理标志商标2件: verb and denominator of the first hold for the list. */
export function listed({part, ground, bare, base, change}: Lead): Name | null {
  if (!part.follows || ground.last?.style !== "prefix" || change !== "" || stripTail(bare) !== bare) return null;
  if (part.reading.from !== part.reading.start && !isCount(part.reading.unit)) return null;
  const first = perOf(base, ground.last.name) || verbOf(base, ground.last.name);
  return first === "" ? null : {...changed(first + base, change, true, ground), subject: first + base};
}

/** 组织1个、个人1名 */
export function persons({part, ground, base}: Lead): Name | null {
  if (!part.follows || part.reading.form !== "arabic" || !ground.last || !OTHERS.is(base)) return null;
  return {name: `${ground.last.verb}${base}`, subject: base, verb: ground.last.verb, change: "", carried: true, style: "prefix"};
}
