import {words} from "../../lexicon/words.js";
import type {Finding, Span} from "../../model/index.js";
import {fiveYearStart} from "../../text/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, zh} from "../../say/index.js";

export const rule: Rule = {
  id: "period-told",
  zh: "规划期与五年规划不符",
  severity: "explain",
  checks:
    "A plan that calls itself by its five years (“十四五”) gives these years as its period, below its title (2021—2025年) and in its text.",
  why: {
    zh: "标题所称的五年与所写起止年份不同，规划期无从确定。",
    en: "If the five years of the title are not those that are printed, nobody knows the plan's period.",
  },
  tolerance: "A stretch inside of the five years may be that of a part; plans that look farther by their title (远景目标) are left out.",
  run: (context) => {
    const title = titleIn(context.text);
    return title === null
      ? []
      : [...belowTitle(context, title), ...inText(context), ...halfway(context)].flatMap((period) => check(context, title, period));
  },
};

/** Where a title ends and its years may stand. */
const TITLE = 60;
/** Lines of a text among which its title is. */
const LINES = 16;
const PLANS = words("规划 计划 方案 纲要");
const FARTHER = words("远景 二〇三五 2035");
const ORDINALS = words("十一五 十二五 十三五 十四五 十五五 十六五");

interface Title extends Span {
  readonly first: number;
}

interface Period extends Span {
  readonly first: number;
  readonly last: number;
}

/** The line that names the plan by its five years. */
function titleIn(text: string): Title | null {
  let start = 0;
  for (const line of text.split("\n").slice(0, LINES * 2)) {
    const said = line.trim();
    const ordinal = ORDINALS.words.find((word) => said.includes(word));
    const isTitle = said.length <= TITLE && ordinal !== undefined && PLANS.ends(said.split("(")[0]!) && !said.includes("《");
    if (isTitle) return FARTHER.in(said.split("(")[0]!) ? null : {start, end: start + line.length, first: fiveYearStart(ordinal)};
    start += line.length + 1;
  }
  return null;
}

/** Two years, in brackets and alone. */
const BRACKETED = /\(\s*((?:19|20)\d{2})\D{1,4}((?:19|20)\d{2})\D{0,2}\)/u;

function belowTitle({text}: AuditContext, {start, end}: Title): Period[] {
  const next = /^\s*[^\n]*/u.exec(text.slice(end))![0].length;
  const found = BRACKETED.exec(text.slice(start, end + next));
  if (found === null) return [];
  const at = start + found.index;
  return [{first: Number(found[1]), last: Number(found[2]), start: at, end: at + found[0].length}];
}

const HORIZON = "规划期";
const OWN = words("。 , ; 本规划 本规划的 本");
const YEARS = /^\D{0,4}((?:19|20)\d{2})\D{1,3}((?:19|20)\d{2})/u;

const HALFWAY = words("中期评估 中期评价 中期检查");
const YEAR_BEFORE = /((?:19|20)\d{2})[^,。;、\n\d]{1,8}$/u;

/** 2023年开展中期评估: a year within the plan. */
const halfway = ({text}: AuditContext): Period[] =>
  HALFWAY.words.flatMap((word) => {
    const at = text.indexOf(word);
    const found = at < 0 ? null : YEAR_BEFORE.exec(text.slice(Math.max(0, at - NEAR), at));
    const year = Number(found?.[1]);
    return found === null ? [] : [{first: year, last: year, start: at - found[0].length, end: at + word.length}];
  });
/** So near before what is done its year stands. */
const NEAR = 16;

/** 规划期为2021—2025年, at the head of its clause: the plan's own. */
function inText({text}: AuditContext): Period[] {
  const at = text.indexOf(HORIZON);
  const found = at < 0 || !(OWN.before(text, at) || text[at - 1] === "\n") ? null : YEARS.exec(text.slice(at + HORIZON.length));
  return found === null ? [] : [{first: Number(found[1]), last: Number(found[2]), start: at, end: at + HORIZON.length + found[0].length}];
}

function check(context: AuditContext, title: Title, {first, last, start, end}: Period): Finding[] {
  const due = title.first + 4;
  if (first >= title.first && last <= due) return [];
  const years = first === last ? String(first) : `${first}–${last}`;
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`标题所称五年为${String(title.first)}—${String(due)}年，文中却写作${years}年。`,
        en: en`By its title the plan is for ${String(title.first)}–${String(due)}, but the text has ${years}.`,
      },
      spans: [excerpt(context, start, end), excerpt(context, title.start, title.end)],
      arithmetic: `${years} ≠ ${title.first}–${due}`,
      settle: {zh: "核对规划期的起止年份。", en: "Check the first and the last year of the plan."},
    }),
  ];
}
