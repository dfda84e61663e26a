import {COUNT_HEADS, RATIO_OR_NUMBER_ENDS, SUMMED} from "../../lexicon/naming.js";
import {DONE_IN_YEARS} from "../../lexicon/kinds.js";
import {isCount} from "../../quantity/index.js";
import {endsInDoing, startsWithDoing, stripTail} from "../words.js";
import type {Statement} from "./statement.js";

/** 专利授权量累计: what was done, summed up; 地理标志累计, 有效注册量累计 are stocks. */
export function sumOfDone(words: string): boolean {
  return words.endsWith("累计") && !words.includes("有效") && endsInDoing(COUNT_HEADS.withoutEnd(words.slice(0, -2)));
}

/** 全市累计查处: 累计 inside a name, then a verb. */
export function doneInAll(name: string): boolean {
  const at = name.indexOf("累计");
  return at > 0 && startsWithDoing(name.slice(at + 2));
}

/** 五年生产原煤65亿吨: years and a verb; the count of years, 0 if there is none. */
export function yearsOfDoing(s: Pick<Statement, "pre" | "words">): number {
  const match = DONE_IN_YEARS.exec(s.pre);
  if (!match) return 0;
  const rest = s.pre.slice(match.index + match[0].length);
  const summed = SUMMED.in(match[0]);
  return summed || startsWithDoing(rest) || rest === "" ? countOf(match[0]) : 0;
}

/** 两年年均, 两年平均, 后三年年均: the count of years that a pace is over; 0 if none is told. */
export function countedYears({pre}: Pick<Statement, "pre">): number {
  const at = Math.max(pre.lastIndexOf("年年均"), pre.lastIndexOf("年平均"));
  return at > 0 ? countOf(pre[at - 1]!) : 0;
}

export const doneInYears = (s: Statement): boolean => yearsOfDoing(s) > 1;

const HAN = "零一二三四五六七八九十";
/** One Chinese numeral of a count of years. */
const HAN_COUNT = /[两三四五六七八九十]/;

function countOf(words: string): number {
  const digits = /\d+/.exec(words);
  if (digits) return Number(digits[0]);
  const han = HAN_COUNT.exec(words)?.[0] ?? "";
  return han === "两" ? 2 : Math.max(0, HAN.indexOf(han || "零"));
}

/** A bare count among tasks (“个转企”120户) is what the plan will do; 达到, an upper bound and a stock tell a state. */
export function isBareTask({reading, name, words}: Statement): boolean {
  return (
    isCount(reading.unit) &&
    name.style === "prefix" &&
    reading.from === reading.start &&
    reading.comparator !== "<=" &&
    stripTail(words) === words &&
    !RATIO_OR_NUMBER_ENDS.ends(name.name)
  );
}
