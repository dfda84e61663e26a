import {nameEn} from "../context.js";
import {finding, plainSum, spanOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {figure, figureEn} from "../statement.js";

export const rule: Rule = {
  id: "percent-over",
  zh: "占比超过100%",
  severity: "error",
  checks: "A share (合格率, 覆盖率, 满意度, 占比) lies between 0 and 100 %.",
  why: {zh: "部分不能大于整体。", en: "A part cannot be larger than its whole."},
  tolerance: "Growth, and rates that may pass 100 % (增长率, 资产负债率, 利用率, 完成率), are left out.",
  run: (context) =>
    context.statements
      .filter((s) => s.stem === "%" && s.claim.kind !== "growth" && s.value > 100 && SHARE.test(s.claim.name))
      .map((s) =>
        finding(rule.id, {
          severity: "error",
          message: `“${s.claim.name}”为${figure(s)}，占比类指标不能超过100%。`,
          messageEn: `${nameEn(context, s)} is ${figureEn(s)}; a share cannot exceed 100%.`,
          spans: [spanOf(context, s)],
          ...plainSum(`${s.claim.number}% > 100%`),
          settle: "核对数字或单位。",
          settleEn: "Check the number or its unit.",
          indicator: context.subjectOf(s).indicator,
        }),
      ),
};

const SHARE = /(?:合格率|覆盖率|满意[度率]|占比|比例|办结率|核查率|普及率|登记率|检验率|达标率|公示率|年报率|网办率)$/u;
