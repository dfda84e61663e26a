import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding, show} from "../finding.js";
import {halfWidth} from "../../quantity/interval.js";
import type {Rule} from "../rule.js";

/** Three or more numbers joined by colons; two are a ratio, and a time of day has two. */
const PROPORTION = /(?<![\d.:∶])\d{1,3}(?:\.\d{1,2})?(?:\s?[:∶]\s?\d{1,3}(?:\.\d{1,2})?){2,5}(?![\d.:∶%])/gu;
/** Shares in brackets that a plus joins. */
const FORMULA = /[^+()\n]{1,16}\(\d{1,3}(?:\.\d+)?%\)(?:\s*\+\s*[^+()\n]{1,16}\(\d{1,3}(?:\.\d+)?%\))+/gu;
const WEIGHT = /\((\d+(?:\.\d+)?)%/gu;
/** What a proportion is of stands before it; only of a structure is known that its parts are all of it. */
const STRUCTURE = /(?:结构|构成|占比|比重|比例|产业比)[^。;\n]{0,48}$/u;
/** How far back the word is looked for. */
const REACH = 54;
/** Parts that add up to less are no percentages: a mix of 1:2:1. */
const LEAST = 80;
/** More is another sum than one of shares. */
const MOST = 120;

export const rule: Rule = {
  id: "composition",
  zh: "构成之和不为100",
  severity: "explain",
  checks: "The parts of a composition (三次产业结构 9:41:50) and the weights of a score (检查(60%)+测评(40%)) add up to 100.",
  why: {zh: "构成各部分之和应为100，否则至少一个数字有误。", en: "The parts of a whole make 100; otherwise one of them is wrong."},
  tolerance: "Rounding of every part; sums far from 100 are proportions of another kind (1:2:1).",
  run: (context) => [
    ...[...context.text.matchAll(PROPORTION)].flatMap((m) => check(context, m[0], m.index)),
    ...[...context.text.matchAll(FORMULA)].flatMap((m) => ofFormula(context, m[0], m.index)),
  ],
};

/** 得分=检查(60%)+测评(20%)+调查(20%): the weights of a score. */
function ofFormula(context: AuditContext, said: string, at: number): Finding[] {
  return uneven(
    context,
    said,
    at,
    [...said.matchAll(WEIGHT)].map((m) => m[1]!),
  );
}

function check(context: AuditContext, said: string, at: number): Finding[] {
  if (!STRUCTURE.test(context.text.slice(Math.max(0, at - REACH), at))) return [];
  return uneven(
    context,
    said,
    at,
    said.split(/[:∶]/u).map((part) => part.trim()),
  );
}

/** Parts near to 100 that are not 100. */
function uneven(context: AuditContext, said: string, at: number, parts: readonly string[]): Finding[] {
  const total = parts.reduce((n, part) => n + Number(part), 0);
  const slack = parts.reduce((n, part) => n + halfWidth(part), 0);
  if (total < LEAST || total > MOST || Math.abs(total - 100) <= slack + 1e-9) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: `构成“${said}”各部分之和为${show(total)}，不是100。`,
        en: `The parts of ${parts.join(" : ")} add up to ${show(total)}, not to 100.`,
      },
      spans: [excerpt(context, at, at + said.length)],
      arithmetic: `${parts.join(" + ")} = ${show(total)} ≠ 100`,
      settle: {zh: "核对各部分数值。", en: "Check each part."},
    }),
  ];
}
