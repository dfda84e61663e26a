import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {namesOneThing} from "../../lexicon/nouns.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {rows, type Row} from "../rows.js";
import {figure, place, type Statement} from "../statement.js";

/** An order of magnitude. */
const LEAP = 10;
/** A count that starts smaller may well grow tenfold. */
const SMALL = 100;

export const rule: Rule = {
  id: "leap",
  zh: "数量级跳变",
  severity: "explain",
  checks:
    "From one year of a row to the next, and from one end of a change (由…增至…) to the other, an indicator does not change by an order of magnitude.",
  why: {
    zh: "几年之内相差十倍，多半是单位或小数点有误。",
    en: "A tenfold change within a few years is most often a slip of unit or decimal point.",
  },
  tolerance: `Counts below ${SMALL} may grow tenfold from a small start; flows, growth and unlike units are left out.`,
  run: (context) => [...rows(context).flatMap((row) => check(context, row)), ...context.statements.flatMap((s) => ofPair(context, s))],
};

/** 由7711家增至16.3万家: a change within a sentence that also changes its multiplier. */
function ofPair(context: AuditContext, end: Statement): Finding[] {
  const start = end.claim.pair === null ? undefined : context.byId.get(end.claim.pair);
  if (start === undefined || start.scale === end.scale || start.to === null || end.to === null) return [];
  return check(context, {steps: [start, end], start, end});
}

function check(context: AuditContext, row: Row): Finding[] {
  if (!namesOneThing(row.end.name) || row.steps.some((s) => s.flow || s.claim.kind === "growth" || s.stem !== row.end.stem)) return [];
  return row.steps.flatMap((step, i) => {
    const before = row.steps[i - 1];
    if (before === undefined || before.value <= 0 || step.value <= 0) return [];
    const factor = Math.max(step.value, before.value) / Math.min(step.value, before.value);
    const small = !step.relative && Math.min(step.value, before.value) < SMALL;
    if (factor < LEAP || small) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: zh`${nameOf(context, step)}${before.to}年为${figure(before)}，${step.to}年为${figure(step)}（${place(step)}），相差${show(factor, 3)}倍。`,
          en: en`${nameOf(context, step)} is ${figure(before)} in ${before.to} and ${figure(step)} in ${step.to} (${place(step)}): a factor of ${show(factor, 3)}.`,
        },
        spans: spansOf(context, [step, before]),
        arithmetic: both`${joined((step.value > before.value ? [step, before] : [before, step]).map(figure), " ÷ ")} = ${show(factor, 3)}`,
        settle: {zh: "核对单位和小数点；确有跃升的，写明原因。", en: "Check unit and decimal point; if the leap is real, say why."},
        indicator: context.subjectOf(step).indicator,
      }),
    ];
  });
}
