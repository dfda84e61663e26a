import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {excerpt, finding, inHan, spansOf} from "../finding.js";
import {ranks} from "../opposed.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, type Statement} from "../statement.js";

/** The verb of a change stands before the level that it leads to, and the year of that level may stand between. */
const CHANGE =
  /(提高|提升|上升|增加|增长|扩大|增|升|拓展|下降|降低|减少|压缩|压减|压降|缩短|缩小|减|降)(?:至|到|为)(?:\d{4}年[底末]?的?)?(?:约|近|超|超过)?$/u;
const FALL = /降|减|压|缩/u;
/** No words between the two ends of a change are longer. */
const REACH = 24;

export const rule: Rule = {
  id: "turned",
  zh: "升降与两端数值相反",
  severity: "error",
  checks: "What rises (由12%提高到16%) ends above its start, what falls ends below it; a range runs upwards (6~8所, 2012~2015年).",
  why: {
    zh: "动词说升而数值是降（或相反），两端必有一个数字有误。",
    en: "If the verb says up and the numbers say down, one of them is wrong.",
  },
  tolerance: "Rounding of both ends; ranks, which rise to smaller numbers, and unlike units are left out.",
  run: (context) => [...context.statements.flatMap((to) => check(context, to)), ...backwards(context), ...ratios(context)],
};

/** Two numbers and a wave, or a dash between years: 6~8所, 2012—2015年. */
const RANGE = /(?<![\d.-])(\d+(?:\.\d+)?)\s?~\s?(\d+(?:\.\d+)?)|(?<!\d)((?:19|20)\d{2})\s?[—-]{1,2}\s?((?:19|20)\d{2})(?!\d)/gu;
/** What such numbers count. */
const COUNTED = words("% 个 家 所 项 名 人 万 亿 元 户 件 套 批次 座 处 条 张");
const DATED = words("年");

/** Ranges whose end is below their start. */
function backwards(context: AuditContext): Finding[] {
  return [...context.text.matchAll(RANGE)].flatMap((m) => {
    const [said, from = m[3]!, to = m[4]!] = m;
    const behind = context.text.slice(m.index + said.length, m.index + said.length + 2);
    const years = from.length === YEAR && to.length === YEAR;
    const told = years ? DATED.starts(behind) : m[3] === undefined && COUNTED.starts(behind);
    if (!told || Number(to) >= Number(from)) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: {zh: `“${said}”的止数小于起数。`, en: `The range ${from} to ${to} ends below its start.`},
        spans: [excerpt(context, m.index, m.index + said.length)],
        arithmetic: `${to} < ${from}`,
        settle: {zh: "核对起止两数。", en: "Check both ends of the range."},
      }),
    ];
  });
}
/** Digits of a year. */
const YEAR = 4;

/** 2.4:1缩小到2.3:1. */
const RATIOS = /(?<![\d.:])(\d+(?:\.\d+)?):1([^,。;\d]{2,8})(\d+(?:\.\d+)?):1(?![\d:])/gu;
const RISES = words("扩大 提高 上升 增加");
const FALLS = words("缩小 下降 降低 降 缩");

/** Ratios to one that move against their verb. */
function ratios(context: AuditContext): Finding[] {
  return [...context.text.matchAll(RATIOS)].flatMap((m) => {
    const [said, from = "", verb = "", to = ""] = m;
    const change = Number(to) - Number(from);
    if (!((RISES.starts(verb) && change < 0) || (FALLS.starts(verb) && change > 0))) return [];
    return [
      finding(rule.id, {
        severity: "error",
        message: {zh: `“${said}”升降的说法与数值相反。`, en: `The ratio goes from ${from} to ${to}, against the verb.`},
        spans: [excerpt(context, m.index, m.index + said.length)],
        arithmetic: `${to} ${change > 0 ? ">" : "<"} ${from}`,
        settle: {zh: "核对两端数值与升降的说法。", en: "Check both numbers and the word for the change."},
      }),
    ];
  });
}

function check(context: AuditContext, to: Statement): Finding[] {
  const from = to.claim.pair === null ? undefined : context.byId.get(to.claim.pair);
  if (from === undefined || from.stem !== to.stem || ranks(context, to)) return [];
  const between = context.text.slice(from.claim.numberStart + from.claim.number.length, to.claim.numberStart).replace(/\s/gu, "");
  const verb = between.length > REACH ? undefined : CHANGE.exec(between)?.[1];
  if (verb === undefined) return [];
  const fell = FALL.test(verb);
  const turned = fell ? to.printed.low > from.printed.high : to.printed.high < from.printed.low;
  if (!turned) return [];
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${nameOf(context, to)}称由${figure(from)}${verb}到${figure(to)}，数值却${fell ? "上升" : "下降"}了${inHan(Math.abs(to.value - from.value), 5)}。`,
        en: en`${nameOf(context, to)} is said to ${fell ? "fall" : "rise"} from ${figure(from)} to ${figure(to)}, but the number goes ${fell ? "up" : "down"}.`,
      },
      spans: spansOf(context, [to, from]),
      arithmetic: both`${figure(to)} ${fell ? ">" : "<"} ${figure(from)}`,
      settle: {zh: "核对两端数值与升降的说法。", en: "Check both numbers and the word for the change."},
      indicator: context.subjectOf(to).indicator,
    }),
  ];
}
