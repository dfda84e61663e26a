import {words} from "../../lexicon/words.js";
import {rateKind} from "../../lexicon/rates.js";
import {nameOf} from "../context.js";
import {finding, spanOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, zh} from "../../say/index.js";
import {figure, type Statement} from "../statement.js";

/** What is done against a plan (完成率) or an age group (毛入学率) hardly passes this, in percent. */
const DONE_AT_MOST = 200;

export const rule: Rule = {
  id: "percent-over",
  zh: "占比超过100%",
  severity: "error",
  checks: "A share (合格率, 覆盖率, 满意度, 占比) lies between 0 and 100 %, one told as a coefficient (利用系数) between 0 and 1.",
  why: {zh: "部分不能大于整体。", en: "A part cannot be larger than its whole."},
  tolerance: `By the kind of the rate: growth and ratios of two wholes (资产负债率) have no upper end, what is done against a plan (完成率, 毛入学率) is asked about above ${DONE_AT_MOST} %.`,
  run: (context) =>
    context.statements
      .filter((s) => s.claim.kind !== "growth" && s.value > limitOf(s))
      .map((s) => {
        const sure = limitOf(s) < DONE_AT_MOST;
        return finding(rule.id, {
          severity: sure ? "error" : "explain",
          message: {
            zh: zh`${nameOf(context, s)}为${figure(s)}，${sure ? `占比类指标不能超过${limitOf(s)}${s.stem}` : "远超过100%"}。`,
            en: en`${nameOf(context, s)} is ${figure(s)}; ${sure ? `a share cannot exceed ${limitOf(s)}${s.stem}` : "that is far above 100%"}.`,
          },
          spans: [spanOf(context, s)],
          arithmetic: `${s.claim.number}${s.stem} > ${limitOf(s)}${s.stem}`,
          settle: {zh: "核对数字或单位。", en: "Check the number or its unit."},
          indicator: context.subjectOf(s).indicator,
        });
      }),
};

/** Shares that are told as a part of one. */
const OF_ONE = words("利用系数 基尼系数");

function limitOf({claim, stem}: Statement): number {
  if (stem !== "%") return stem === "" && OF_ONE.ends(claim.name) ? 1 : Infinity;
  const kind = rateKind(claim.name);
  if (kind === "share") return 100;
  return kind === "done" ? DONE_AT_MOST : Infinity;
}
