import {CHANGE_ENDS, SHARED_WORDS} from "../../lexicon/naming.js";
import {words} from "../../lexicon/words.js";
import {lacksOwner} from "../../lexicon/heads.js";
import {isUnit} from "../../quantity/index.js";
import {isFlow} from "../flow.js";
import type {Ground, Name} from "../named.js";
import {leadingVerb, startsWithDoing} from "../words.js";

/** 全市完成固定资产投资 that grows is 全市固定资产投资. */
const COMPLETED_SUM = /^((?:[全我本][国省市区县州])?)完成(?=.*(?:投资|产值|收入)$)/;

/** 第一产业实现增加值: the owner, 实现, and a flow. */
const DONE = ["实现", "完成"];
const LONGEST_OWNER = 12;
const WHOLE_FLOWS = words("生产总值 地区生产总值 国内生产总值 社会消费品零售总额");

/** 第一产业实现增加值 is 第一产业增加值. */
function withoutDone(subject: string): string {
  const at = Math.max(...DONE.map((verb) => subject.lastIndexOf(verb)));
  const flow = subject.slice(at + 2);
  return at >= 2 && at <= LONGEST_OWNER && !subject.startsWith("累计") && (WHOLE_FLOWS.is(flow) || (lacksOwner(flow) && isFlow(flow)))
    ? subject.slice(0, at) + flow
    : subject;
}

/** 累计实现发放 is 累计发放. */
const IN_ALL_DONE = /^累计实现(?=颁发|发放|完成|新增)/;

/** Without the counting words 共有 and 共, and without the unit behind a name: 注册商标量(件). */
function plainSubject(subject: string, grows: boolean): string {
  const text = withoutDone(grows ? subject.replace(COMPLETED_SUM, "$1") : subject)
    .replace(HAVE, "$1")
    .replace(/\(([^()]{1,8})\)$/, (bracket, unit: string) => (isUnit(unit) ? "" : bracket))
    .replace(IN_ALL_DONE, "累计");
  if (grows && text.length > 4 && text.endsWith("累计")) return text.slice(0, -2);
  const at = text.indexOf("共");
  return at > 0 && at <= 5 && text[at - 1] !== "公" && !SHARED_WORDS.starts(text.slice(at)) && startsWithDoing(text.slice(at + 1))
    ? text.slice(0, at) + text.slice(at + 1)
    : text;
}

/** 全县共有学校126所 counts 全县学校. */
const HAVE = /^((?:[全我本][国省市区县州])?)(?:现共有|共有|现有|(?<=[全我本][国省市区县州])(?:现|共)?有)(?![效机关限色利害])/;

/** 分别 and 再 before a change. */
const CHANGE_LEAD = /^分别|^再|(?<=累计)分别|^按[^,]{1,6}价格?(?:计算)?/;

/** 压 alone. */
const PRESSED = /压$/;

export function changed(subject: string, change: string, carried: boolean, ground: Ground): Name {
  const word = CHANGE_ENDS.withoutEnd(change.replace(CHANGE_LEAD, "").replace(PRESSED, "压缩"));
  return {
    name: withoutExamples(plainSubject(subject, word !== "")) + word,
    subject,
    verb: ground.last?.verb ?? "",
    change: word,
    carried,
    style: "prefix",
  };
}

/** 云顶、石门等 before what they are examples of. */
const EXAMPLES = /^[^、等()“”《》]{2,8}(?:、[^、等()“”《》]{2,8})+等(?=[\u4e00-\u9fff]{3,})/;

/** 新建云顶、石门等中型水库 is a count of 中型水库: the examples before 等 are no part of the name. */
function withoutExamples(name: string): string {
  const verb = leadingVerb(name);
  const rest = name.slice(verb.length).replace(EXAMPLES, "");
  return verb === "" ? name : verb + rest;
}
