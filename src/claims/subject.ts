import {words} from "../lexicon/words.js";
import {
  AREA_END,
  DURATIONS,
  GENERAL_HEADS,
  ITS,
  LENGTH_END,
  MEASURE_HEADS,
  NEW_VERBS,
  STOCK_LEADS,
  STOCK_WORDS,
  SUM_HEADS,
  YIELDS,
} from "../lexicon/naming.js";
import {isSlogan, thingSaid} from "../lexicon/said.js";
import {isFlow} from "./flow.js";
import type {Ground} from "./named.js";
import {leadingVerb, stripEmptyVerb, stripLead} from "./words.js";

/** What the number before counts, else what the words before or the heading name. */
export function carriedSubject(ground: Ground): string {
  return ground.last?.subject ?? thingOrHeading(ground);
}
/** Verbs of adding, before what is added. */
const ADDING = /(?:新增|净增|新(?:登记|发展|注册|建成?|培育|认定|认证|创建|设立|引进))(?:各类)?/;

/** A stock beside an addition (新增市场主体5000户,总量达3.5万户) is not itself an addition. */
export function genericSubject(ground: Ground, head: string): string {
  const said = ALL_THERE_IS.is(head) ? thingSaid(stripLead(ground.before)) : "";
  if (said !== "") return said;
  if (!ground.last) return TAXES.is(head) ? "" : thingOrHeading(ground);
  const {topic} = ground.last;
  if (SHARES.ends(head) && SHARES.ends(topic)) return "";
  if (TAXES.is(head) && isFlow(topic)) return "";
  if (!STOCK_WORDS.in(head)) return SIZE.ends(head) ? topic : withoutVerb(topic);
  return topic.replace(ADDING, "");
}

/** Taxes beside another flow of the place are its own. */
const TAXES = words("税收 税收收入");

/** Heads that count a whole class, which the clause before may name: 经营主体持续壮大,总量达300万户. */
const ALL_THERE_IS = words("其总量 其总数 其总户数 总量 总数 总户数");

/** 2026年重点工作: a heading that names no thing. */
const OF_WORK = /^(?:20\d{2}年)?(?:主要|重点|总体|今年|当前|发展|预期)*(?:工作|任务|目标|举措|安排|回顾)+$/;

/** What the clause before says something of, else its object, else the heading; never a slogan. */
function thingOrHeading({before, heading}: Ground): string {
  const said = thingSaid(stripLead(before));
  if (said !== "") return said;
  const object = objectOf(before);
  if (object !== "" && !isSlogan(object)) return object;
  return isSlogan(heading) || OF_WORK.test(heading) || thingSaid(heading) !== "" ? "" : heading;
}

/** Sizes of what is built are part of the task: 改造小水电站装机容量. */
const SIZE = words("容量 库容 面积 里程 规模");

/** What a count counts: 累计查处假冒案件 without its verb. An addition (新增就业) stays one. */
export function withoutVerb(subject: string): string {
  const verb = leadingVerb(subject);
  const rest = subject.slice(verb.length);
  return NEW_VERBS.starts(verb) || rest.length < 3 ? subject : rest;
}
/** Verbs of general work before an object. */
const GENERAL_VERBS =
  /^(?:大力推广|推广|开展|推进|加强|强化|完善|健全|深化|提升|提高|优化|落实|实施|推行|推广|建立|做好|抓好|巩固|扩大|深入推进|深入开展)+/;

/** 按可比价格计算 behind what is counted so. */
const PRICE_ENDS = words("价格 价格计算 价 价计算");

function withoutPrices(text: string): string {
  const at = text.lastIndexOf("按");
  return at > 2 && PRICE_ENDS.ends(text) ? text.slice(0, at) : text;
}

/** 生产总值连跨三个千亿元台阶, 生产总值由全国第14位上升到第11位: what climbed, without how far. */
function beforeStep(words: string): string {
  if (!STEP_ENDS.ends(words)) return words;
  for (let at = 2; at < words.length; at++) if (CLIMBING.at(words, at) > 0) return words.slice(0, at);
  return words;
}
const STEP_ENDS = words("台阶 大关 关口 位 名");
const CLIMBING = words("连续 接连 连跨 连上 跨 迈 跃 登上 站上 由 从 居 位居 位列 升至 上升 晋升 排名");

/** What a clause without numbers says something of: 财政收入 of 财政收入翻倍增长 and of 财政收入连上三个台阶; "" where that is not plain. */
export function thingOf(clause: string): string {
  const said = stripLead(clause);
  const climbed = beforeStep(said);
  return thingSaid(said) || (climbed === said ? "" : climbed);
}

/** 从收入分类来看 names no thing. */
const SEEN_SO = words("看 来看 来说");

/** The noun at the end of a comma-part without number: 深入开展医疗机构药品管理规范化建设. */
export function objectOf(words: string): string {
  if (SEEN_SO.ends(words)) return "";
  let text = beforeStep(stripEmptyVerb(stripLead(words)));
  text = withoutPrices(text.replace(GENERAL_VERBS, ""));
  return text.length >= 2 && text.length <= 24 ? text : "";
}
/** 全市 before a thing, or nothing. */
const REGION_LEAD = /^(?:全[国省市区县])?/;
/** 办结率 at the end of a name. */
const ANY_RATE = /[\u4e00-\u9fff]{2}率$/;
/** A measure at the end of a name. */
const MEASURE_TAIL = /[\u4e00-\u9fff]{0,3}(?:率|度|量|数|额|值|总量|总数)$/;
/** 任务, 投资 at the end of what a head is of. */
const TASK_OR_MONEY_END = /(?:任务|工作)$|(?<=.{4,}?)(?:总?投资|金额)$/;

/** 其中企业占比 is a share of the things, not of their count. */
const SHARES = words("占比 比重");

/** 企业注销办结率 with 时间: the thing that is rated, where enough is left of it. */
function timeOfRated(subject: string, duration: string): string {
  const thing = subject.replace(ANY_RATE, "");
  return thing.length >= 4 ? thing + duration : duration;
}

/** 企业数 without 数, where more than one character is left. */
function withoutMeasure(subject: string): string {
  const cut = subject.replace(MEASURE_TAIL, "");
  return cut.length >= 2 ? cut : subject;
}

/** Joins a subject and a generic head without saying a word twice. */
export function joinSubject(subject: string, head: string): string {
  const plain = ITS.withoutStart(head);
  if (STOCK_LEADS.is(plain)) return subject.replace(REGION_LEAD, (region) => region + plain);
  if (SUM_HEADS.ends(subject) && SUM_HEADS.is(plain)) return subject;
  for (let n = Math.min(subject.length, plain.length); n >= 2; n--) {
    if (subject.endsWith(plain.slice(0, n))) return subject + plain.slice(n);
  }
  if (plain === "总里程") return LENGTH_END.withoutEnd(subject) + plain;
  if (YIELDS.ends(plain) && subject.endsWith("面积")) return AREA_END.withoutEnd(subject) + plain;
  if (subject.endsWith("率") && DURATIONS.ends(plain)) return timeOfRated(subject, plain);
  if (SUM_HEADS.ends(subject) && SHARES.ends(plain)) return SUM_HEADS.withoutEnd(subject) + plain;
  return MEASURE_HEADS.ends(subject) && GENERAL_HEADS.ends(plain)
    ? withoutMeasure(subject) + plain
    : subject.replace(TASK_OR_MONEY_END, "") + plain;
}
