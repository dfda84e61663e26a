import {words} from "../../lexicon/words.js";
import {nameOf} from "../context.js";
import {finding, spanOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, place, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "binding-baseline",
  zh: "约束性指标无基期值",
  severity: "explain",
  checks: "A binding target in a table has a baseline beside it.",
  why: {
    zh: "没有基期值，约束性目标是进步还是后退无从判断。",
    en: "Without a baseline nobody can tell whether a binding target is progress.",
  },
  tolerance:
    "Only tables that print baselines for other rows; a baseline anywhere else in the plan will do; sums over the period need none.",
  run: (context) => {
    const tables = new Set(context.statements.filter((s) => s.claim.role === "baseline").map((s) => s.claim.where));
    const targets = context.statements.filter(
      (s) => s.claim.nature === "约束性" && s.claim.role === "target" && tables.has(s.claim.where) && !addsUp(s),
    );
    const based = new Set(
      context.statements.filter((s) => s.claim.role === "baseline" || s.claim.role === "achieved").map((s) => context.subjectOf(s)),
    );
    const bare = targets.filter((t) => !based.has(context.subjectOf(t)));
    return bare.map((target) =>
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: zh`约束性指标${nameOf(context, target)}只有${target.to}年目标${figure(target)}，${place(target)}未列基期值。`,
          en: en`The binding indicator ${nameOf(context, target)} has only its target, ${figure(target)}${target.to === null ? "" : ` for ${target.to}`}; ${place(target)} gives no baseline.`,
        },
        spans: [spanOf(context, target)],
        arithmetic: both`${{zh: "基期", en: "baseline"}}: — → ${target.to}: ${figure(target)}`,
        settle: {
          zh: "补列基期值，或说明为新设指标及其统计办法。",
          en: "Give the baseline, or say that the indicator is new and how it will be measured.",
        },
        indicator: context.subjectOf(target).indicator,
      }),
    );
  },
};

const OVER_PERIOD = words("减排 削减 下降 降低 累计");
/** A sum over the period (减排量, 新增, 累计) starts at nothing and needs no baseline. */
const addsUp = (s: Statement): boolean => s.flow || s.claim.kind === "growth" || OVER_PERIOD.in(s.claim.name);
