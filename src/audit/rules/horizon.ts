import {nameOf} from "../context.js";
import {finding, spanOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, zh} from "../../say/index.js";
import {figure} from "../statement.js";

/** With a larger share of its targets outside, the period itself is not the plan's: a text of unknown period. */
const MOST = 0.3;
const FEW = 3;

export const rule: Rule = {
  id: "horizon",
  zh: "目标期限超出规划期",
  severity: "note",
  checks: "Targets and tasks fall into the plan's own period.",
  why: {
    zh: "规划期外的目标不在本规划考核之内。",
    en: "A goal outside the period is not what this plan is held to.",
  },
  tolerance:
    "Visions without a number (到2035年基本建成…) are no targets; a report of one year may give the goals of the five years it opens.",
  run: (context) => {
    const [first, last] = context.plan.period;
    if (first === last) return [];
    const planned = context.statements.filter((s) => s.planned && s.to !== null);
    const outside = planned.filter((s) => s.to! > last || s.to! < first);
    if (outside.length > FEW && outside.length > MOST * planned.length) return [];
    return outside.map((s) =>
      finding(rule.id, {
        severity: "note",
        message: {
          zh: zh`${nameOf(context, s)}${figure(s)}的时点是${s.to}年，不在规划期${first}—${last}年之内。`,
          en: en`${nameOf(context, s)} ${figure(s)} is set for ${s.to}, outside the plan's period ${first}–${last}.`,
        },
        spans: [spanOf(context, s)],
        arithmetic: `${s.to} ∉ [${first}, ${last}]`,
        settle: {zh: "确认年份，或说明为远景目标。", en: "Confirm the year, or say that this is a vision beyond the plan."},
        indicator: context.subjectOf(s).indicator,
      }),
    );
  },
};
