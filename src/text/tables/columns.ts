import {words} from "../../lexicon/words.js";
import {remembered} from "../remembered.js";
import {isMeasure, kindOfWords} from "./header-words.js";

/** What a column of an indicator table holds, as its header says. */
export type ColumnKind = "serial" | "category" | "name" | "unit" | "value" | "nature" | "text";

const SERIAL = /^(?:序号?|编号|号|NO\.?)$/i;
const CATEGORY = /^(?:指标)?(?:类别|分类|领域|维度|一级指标|方面|板块|任务类别)$/;
const NAME = /^(?:主要|具体|核心|发展|二级|三级|预期)?(?:指标|指标名称|名称|项目|项目名称|指标内容|主要指标|内容|工程名称|任务名称)$/;
const UNIT = /^(?:计量)?单位$|^量纲$/;
const NATURE = /^(?:指标)?(?:属性|性质|约束性\/预期性)$|^指标类型$/;
const YEAR =
  /(?:19|20)\d{2}|十[二三四五六]五|基期|基数|基准|现状|目标|实际|完成[值数情]|规划值|预期值|预计|年均|累计|增速|增长率|期末|期初|^(?:数值|数量|指标值|任务数|总投资|投资|金额|得分|权重)/;
const TEXT = /年限|起止|责任|牵头|配合|负责|备注|说明|内容|任务$|措施|地点|来源|周期|时限|进度|依据|标准$/;

const MOST_HEADS = 2000;
/** No longer words head a column. */
export const LONGEST_HEAD = 24;

const GOALS_IN_WORDS = words("目标任务 任务目标");
/** What says nothing of a column's being words: 目标 and what stands in a bracket. */
const GOAL_OR_BRACKET = /目标任务?|[(].*$/g;
/** A unit in brackets at the end of a head: 投资(万元). */
const UNIT_BEHIND =
  /[(](?:[万亿]?元|[万亿]?[个家项户件人次亩吨条张座处所套场辆台支名]|%|公里|平方米|万平方米|平方公里|公顷|兆瓦|万千瓦|床|人次|批次|小时|天)[)]?$/;

/** The kind of column that a header cell announces. */
export const columnKind = remembered(MOST_HEADS, (header: string): ColumnKind => {
  const text = header.replace(/\s/g, "");
  const main = mainKindOf(text);
  if (main) return main;
  if (GOALS_IN_WORDS.in(text)) return "text";
  if (YEAR.test(text) && !TEXT.test(text.replace(GOAL_OR_BRACKET, ""))) return text === "目标" ? "text" : "value";
  if (text.length <= LONGEST_HEAD && isMeasure(text)) return "value";
  return UNIT_BEHIND.test(text) ? "value" : "text";
});

/** The kind that a whole header cell tells where it heads what a row is; null for all else, and for the pieces of a broken cell. */
function mainKindOf(text: string): ColumnKind | null {
  if (SERIAL.test(text)) return "serial";
  if (UNIT.test(text)) return "unit";
  if (NATURE.test(text)) return "nature";
  if (CATEGORY.test(text)) return "category";
  if (NAME.test(text)) return "name";
  const kind = text.length > 1 && text.length <= LONGEST_HEAD && text !== "目标" ? kindOfWords(text) : null;
  return kind !== null && MAIN.has(kind) ? (kind as ColumnKind) : null;
}

const MAIN: ReadonlySet<string> = new Set(["serial", "category", "name", "unit", "nature"]);

/** A year, and what its column holds: 2025年目标值. */
const YEAR_HEAD = /^(?:19|20)\d{2}年?(?:[底末初]|基[期数值]?值?|现状值?|实际值?|完成[值数]?|目标值?|预[期计]值?|目标任务|[(].*[)])?$/;
/** What names an indicator sooner than a column, and what does not though it ends so. */
const MEASURED = /率|数$/;
const OF_A_HEAD = /增长率|完成数|任务数/g;

/** Whether a short line can be a cell of a header row. */
export function isHeaderCell(text: string): boolean {
  const bare = text.replace(/\s/g, "");
  if (bare.length > 16) return false;
  if (/[。;,]/.test(bare)) return false;
  if (mainKindOf(bare)) return true;
  if (YEAR_HEAD.test(bare)) return true;
  return (
    (YEAR.test(bare) || TEXT.test(bare)) && !/^\d{1,3}$/.test(bare) && bare.length <= 14 && !MEASURED.test(bare.replace(OF_A_HEAD, ""))
  );
}

const DASH = /^(?:[-—–─]{1,3}|\/|\\|…+|\.{3}|无|空)$/;
const NUMBER =
  /^(?:[><≥≤=约近超达]{0,2}|不低于|不少于|不高于|不超过|达到|控制在|大于|小于|年均|累计|提高|下降|降低|增长|每年)\s*[[【(〔]?\s*[><≥≤]?\s*-?\d[\d,]*(?: \d{3})*(?:\.\d+)?\s*%?(?:\s*[-—~–至×]\s*\d[\d,.]*)?\s*[\]】)〕]?\s*[\u4e00-\u9fff%‰/]{0,8}(?:[(【[].{0,14}[)】\]]?)?[\]】)]?$/;
const WORDS =
  /^(?:完成|达到|保持|持续|不低于|不超过|提高|下降|控制|高于|低于|优于|国家下达|省下达|稳步|以上级|不降低|不减少|不增加|不下降|稳定|只增不减|按上级|全覆盖|基本|力争|逐年)/;

/** 2021—2025年. */
const YEARS = /^20\d{2}年?\s*[-—–~]\s*20\d{2}/;

/** Whether a cell can stand in a column of values: a number with its signs, or a mark of absence. */
export function isValueCell(text: string): boolean {
  return DASH.test(text) || (NUMBER.test(text) && !YEARS.test(text));
}

/** Whether a cell says that a value is absent (-, /, —). */
export function isAbsent(text: string): boolean {
  return text === "" || DASH.test(text);
}

/** A value told in words (完成国家下达任务). */
export function isWordValue(text: string): boolean {
  return text.length <= 24 && WORDS.test(text);
}

const NATURE_CELL = /^[(【]?(?:约束|预期|指导|引导)性?(?:指标)?[)】]?$/;

/** 约束性, 预期性 and their short forms. */
export function isNatureCell(text: string): boolean {
  return NATURE_CELL.test(text);
}

export const SERIAL_CELL = /^[(]?\d{1,3}[.、)]?$/;
