import type {Ground} from "../named.js";
import type {Part} from "../segments.js";
import {words} from "../../lexicon/words.js";
import {changeWord, stripEmptyVerb, stripTail} from "../words.js";

/** The words before a number, taken apart. */
export interface Lead {
  readonly part: Part;
  readonly ground: Ground;
  readonly lead: string;
  /** 同比增长, or "". */
  readonly change: string;
  /** Lead without its change word or its verb of reaching. */
  readonly bare: string;
  /** What is left for a name. */
  readonly base: string;
}

/** 较2020年翻一番 is growth over 2020. */
const DOUBLED = /(?:力争|预计|有望|实现|确保)*((?:较|比)[^,]{1,16})?(?:力争|预计|有望|实现|确保|再|要|将)*$/;

/** 自然增长率为6‰: a rate of its own. */
const RATE_OF_CHANGE = words("增长率为 增长率达 增长率");

/** 每年对 before what a rate is of. */
const EACH_AT = /^(?:每年)?对(?=[^,]{4,}率$)/;

/** 收入年均分别增长: 年均 is said of the growth. */
const YEARLY = "年均";
const RESPECTIVELY = words("分别");

/** What stands behind a share that is a pace: 保持6%以上的增长; 增长点 and 增长极 are things. */
const PACES = words(`
  增长 ! 增长到 增长至 增长点 增长极
  增速
  增幅
  的增长 ! 的增长点 的增长极
  的增速
  的增幅
  的平均增速
  的年均增速
  的年均增长
  的高速增长
  的中高速增长
  的较高增长
  的较快增长
  的快速增长
  的稳定增长
  的平稳增长
  高速增长
  较快增长
  快速增长
`);
/** What stands between a name and a pace that is kept up. */
const KEPT_UP = words("继续 持续 连续 多年 每年 年均 平均 实现 保持 维持 达到 在");

/** 产值保持年均6%增长: the change stands behind its number. */
function paceBehind({reading, post}: Part, lead: string): Pick<Lead, "change" | "bare" | "base"> | null {
  if (reading.unit !== "%" || !PACES.starts(post)) return null;
  let bare = lead;
  while (KEPT_UP.ends(bare)) bare = KEPT_UP.withoutEnd(bare);
  if (bare === lead) return null;
  return {change: lead.slice(bare.length).includes(YEARLY) ? `${YEARLY}增长` : "增长", bare, base: stripEmptyVerb(bare)};
}

export function wordsOf(part: Part, lead: string, ground: Ground): Lead {
  const pace = paceBehind(part, lead);
  if (pace) return {part, ground, lead, ...pace};
  const doubled = part.reading.form === "double" ? DOUBLED.exec(lead)! : null;
  const word = doubled ? `${doubled[1] ?? ""}增长` : RATE_OF_CHANGE.ends(lead) && part.reading.unit === "‰" ? "" : changeWord(lead);
  const yearly = word !== "" && lead.slice(0, -word.length).endsWith(YEARLY);
  const change = yearly ? YEARLY + RESPECTIVELY.withoutStart(word) : word;
  const whole = doubled
    ? lead.slice(0, doubled.index)
    : change === ""
      ? stripTail(lead)
      : lead.slice(0, lead.length - word.length - (yearly ? YEARLY.length : 0));
  const bare = withoutClause(whole);
  const own = stripEmptyVerb(stripTail(bare)).replace(/[“”]$/, (q) => (bare.includes("“") ? q : ""));
  return {part, ground, lead, change, bare, base: fromPhrase(own).replace(EACH_AT, "")};
}

/** 甲产值稳居全省前三、增长5%: what stands between a name and its change. */
const CLAUSE = /(?:稳居|位居|居|名列|位列|跻身|重返|进入|迈上|跃上|站上|迈入|领跑)[^、,]{1,14}、$/;

const withoutClause = (words: string): string => (words.endsWith("、") ? words.replace(CLAUSE, "") : words);

export const NOTHING: Ground = {last: null, before: "", heading: ""};

/** 由2020年的 at the end of a lead. */
const FROM_YEAR = /(?:由|从)(?:20\d{2}年[底末]?的?|“?十[一二三四五]五”?期?末的?|目前的?|原来的?|上年的?|过去的?|现在的?)?$/;

/** 公告时间由45天压缩为 names 公告时间. */
export function fromPhrase(words: string): string {
  return words.replace(FROM_YEAR, "");
}
