import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, quoted, verbatim, zh, type Said} from "../../say/index.js";
import {ENOUGH, once} from "../indexed.js";

interface Damage extends Said {
  readonly pattern: RegExp;
}

const DAMAGES: readonly Damage[] = [
  {
    pattern: /[\u4e00-\u9fff]{2,10}〔\d{5,8}(?!\d|〕)(?:号)?/gu,
    zh: "发文字号残缺（年份右括号或序号丢失）",
    en: "a document number has lost characters",
  },
  {
    pattern: /[\u4e00-\u9fff]{2,4}(?:发|规|办|函|字)(?:19|20)\d{2}\d{1,4}(?!\d|年|月)(?:号)?/gu,
    zh: "发文字号残缺（年份括号丢失）",
    en: "a document number has lost its brackets",
  },
  {pattern: /府办?发\d{1,4}号/gu, zh: "发文字号缺年份", en: "a document number has lost its year"},
  {pattern: /(?<![\d.])(?:19|20)\d{2}(?:1[0-2]|[1-9])月/gu, zh: "日期残缺（“年”字丢失）", en: "a date has lost its “年” (year)"},
  {
    pattern: /^[^\S\n]*(?:19|20)\d{2}(?:1[0-2]|[1-9])(?:[12]\d|3[01]|[1-9])[^\S\n]*$/gmu,
    zh: "日期残缺（“年月日”丢失）",
    en: "a date has lost “年”, “月” and “日” (year, month, day)",
  },
  {pattern: /(?<!\d)20\d{2}20\d{2}(?!\d)年?/gu, zh: "年份区间残缺（连接号丢失）", en: "a span of years has lost its dash"},
  {pattern: /(?<![\d.—-])20\d{2}(?=[初末底][,,。面以])/gu, zh: "年份残缺（“年”字丢失）", en: "a year has lost its “年” (year)"},
  {pattern: /(?<=[\u4e00-\u9fff])(?:压|实|达到?不)\d+(?:\.\d+)?%/gu, zh: "数值前的词残缺", en: "the word before the number is cut"},
  {pattern: /(?<!\d)\d+余?[家个户项批]-[\u4e00-\u9fff]{2,8}/gu, zh: "数值后的名称残缺", en: "the name after the number is cut"},
  {pattern: /(?<![A-Za-z0-9])(?:[A-Z]+\d[A-Z]+|0[A-Z]{2,})(?![A-Za-z0-9])/gu, zh: "字母误作数字", en: "a letter was read as a digit"},
  {pattern: /[“"]十[”"](?=期间|时期|规划)/gu, zh: "五年规划名称残缺", en: "the name of a five-year plan is damaged"},
];

export const rule: Rule = {
  id: "damaged-reference",
  zh: "文号、日期或时期残缺",
  severity: "note",
  checks: "Document numbers (川市监发〔2021〕74号), dates and spans of years are whole.",
  why: {
    zh: "文号、日期残缺则依据文件无从查证，时期残缺则年份只能猜。",
    en: "A damaged reference cannot be looked up, and a damaged span of years can only be guessed.",
  },
  tolerance: "Forms with all their parts, and eight-digit dates, are let pass.",
  run: (context) => DAMAGES.flatMap((damage) => check(context, damage)),
};

function check(context: AuditContext, {pattern, ...what}: Damage): Finding[] {
  return [...context.text.matchAll(pattern)].map((m) => {
    const printed = m[0].trim();
    const start = m.index + m[0].indexOf(printed);
    const whole = intact(context, printed);
    return finding(rule.id, {
      severity: "note",
      message: {
        zh: zh`${what}：${quoted(printed)}${whole && zh`，他处作${quoted(whole)}`}。`,
        en: en`In ${quoted(printed)}, ${what}${whole && en`; elsewhere it reads ${quoted(whole)}`}.`,
      },
      spans: [excerpt(context, start, start + printed.length)],
      arithmetic: both`${verbatim(printed)} ${whole === null ? "[?]" : both`≠ ${verbatim(whole)}`}`,
      settle:
        whole === null
          ? {zh: "查阅原文件补正。", en: "Look it up in the original document and mend it."}
          : {zh: zh`改为${quoted(whole)}。`, en: en`Write ${quoted(whole)}.`},
    });
  });
}

const WHOLE_NUMBER = /[\u4e00-\u9fff]{2,10}〔(\d{4})〕(\d{1,4})号/gu;
/** Document numbers that are printed whole, by their digits. */
const wholeNumbers = once((context: AuditContext) => group([...context.text.matchAll(WHOLE_NUMBER)], (m) => `${m[1]}${m[2]}`));

/** The same document number printed whole elsewhere. */
function intact(context: AuditContext, printed: string): string | null {
  const same = wholeNumbers(context).get(printed.replace(/\D/gu, "")) ?? [];
  return same.slice(0, ENOUGH).find((m) => printed.includes(m[0].slice(0, 2)))?.[0] ?? null;
}
