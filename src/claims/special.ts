import {ABOVE, BELOW, NOT_ABOVE, NOT_BELOW} from "../lexicon/naming.js";
import {words} from "../lexicon/words.js";
import type {Reading} from "../quantity/index.js";
import type {Name} from "./named.js";
import type {Part} from "./segments.js";
import {stripEmptyVerb, stripLead} from "./words.js";

/** 不足全国平均水平的四分之一: the bound stands before what the share is of. */
const SHARE_OF =
  /(?:^|(?<=[\u4e00-\u9fff]{2}))(不低于|不少于|不超过|不高于|不足|不到|低于|超过|高于|约为|约|相当于|仅为|是|为)(.{2,14}?)的$/;

/** A step that was passed, behind its number. */
const STEPPED = words("台阶 新台阶 大关 关口");

/** The comparator of a part, also where it stands before what a share is of. */
export function comparatorOf(text: string, part: Part): Reading["comparator"] {
  const {reading} = part;
  const word = reading.form === "fraction" || reading.unit === "倍" ? SHARE_OF.exec(part.pre)?.[1] : undefined;
  if (word !== undefined && !reading.compared) return comparatorIn(word);
  if (reading.comparator === "=" && STEPPED.starts(text.slice(reading.unitEnd, reading.unitEnd + 4))) return ">=";
  if (text[reading.unitEnd] !== "级" || !reading.unit.includes("亿")) return reading.comparator;
  return text.startsWith("级规模", reading.unitEnd) ? ">=" : "~";
}
function comparatorIn(word: string): Reading["comparator"] {
  if (NOT_BELOW.starts(word)) return ">=";
  if (NOT_ABOVE.starts(word)) return "<=";
  if (BELOW.in(word)) return "<";
  if (ABOVE.in(word)) return ">";
  return word.startsWith("约") ? "~" : "=";
}

/** 相当于全国平均水平的. */
const LEVEL_OF = /^(.{2,}?)(?:仅?为|仅?是|相当于|达到?)(全[国省市县][^,]{0,8}|[^,]{0,8}平均水平)的$/;
/** 已连续 before a count of years. */
const YEARS_RUNNING = /^(.*?)(?:已|实现)?连续$/;
/** 是“十二五”末的 before a multiple. */
const TIMES_OF =
  /(?:是|为|相当于|达到?|不低于|不少于|不超过|不高于)((?:(?:“?十[一二三四五]|“[九十])五”?[^,。]{0,6}|20\d{2}年[^,。]{0,4}|上年[^,。]{0,4}|全[国省市][^,。]{0,8}|(?<=不[低少超高][于过])[\u4e00-\u9fff]{2,12}))的$/;

/** A number that a fixed phrase names: 是“十二五”末的3.1倍, 位居全省第二位. */
export function special(part: Part, last: Name | null): Name | null {
  if (part.pre.endsWith("第")) return rankName(part, last);
  if (part.reading.number === "零" && part.post !== "") {
    const own = DONE.withoutStart(stripEmptyVerb(stripLead(part.pre)));
    const subject = own.length >= SHORTEST_RANKED ? own : last?.subject;
    if (subject !== undefined)
      return {name: `${subject}${part.post}数`, subject, verb: "", change: "", carried: subject !== own, style: "prefix"};
  }
  const share = part.reading.form === "fraction" ? SHARE_OF.exec(part.pre) : null;
  if (share && last)
    return {name: `${last.subject}相当于${share[2]!}的比例`, subject: last.subject, verb: "", change: "", carried: true, style: "prefix"};
  if (part.reading.unit === "%") return levelName(part);
  if (part.reading.unit === "年") return runningName(part);
  return part.reading.unit === "倍" && part.reading.form !== "double" ? timesName(part, last) : null;
}

function levelName(part: Part): Name | null {
  const level = LEVEL_OF.exec(part.pre);
  if (!level) return null;
  const subject = stripLead(level[1]!);
  return {name: `${subject}相当于${level[2]!}的比例`, subject, verb: "", change: "", carried: false, style: "prefix"};
}

function runningName(part: Part): Name | null {
  const years = YEARS_RUNNING.exec(part.pre);
  if (!years) return null;
  const subject = stripLead(years[1]!);
  return {name: `${subject}连续${part.post}年数`, subject: subject || part.post, verb: "", change: "", carried: false, style: "prefix"};
}

function timesName(part: Part, last: Name | null): Name | null {
  const times = TIMES_OF.exec(part.pre);
  const own = times ? stripLead(part.pre.slice(0, times.index)) : "";
  if (!times || (!last && own.length < 2)) return null;
  const subject = own.length >= 2 ? own : last!.subject;
  return {name: `${subject}相当于${times[1]!}的倍数`, subject, verb: "", change: "倍", carried: own.length < 2, style: "prefix"};
}
/** 实现了零发生. */
const DONE = words("了");
/** 全国, 全省: among whom the rank is. */
const WHOLE_COUNTRY = /全[国省市区县州]/;
/** The verb of ranking with all behind it. */
const RANKED_FROM = /(?:位居|居|列|排|名列|位列).*$/;

/** Shorter words before a verb of ranking name nothing of their own. */
const SHORTEST_RANKED = 4;

/** 位居全省第二位 is the rank of what the number before counts, unless words of its own say what is ranked. */
function rankName(part: Part, last: Name | null): Name {
  const scope = WHOLE_COUNTRY.exec(part.pre)?.[0] ?? "";
  const own = stripLead(part.pre.replace(RANKED_FROM, ""));
  const carried = last !== null && own.length < SHORTEST_RANKED;
  const subject = carried ? last.subject : own;
  return {name: `${subject}${scope}位次`, subject, verb: "", change: "", carried, style: "prefix"};
}
