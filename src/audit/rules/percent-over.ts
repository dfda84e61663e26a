import {nameEn} from "../context.js";
import {finding, plainSum, spanOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {linesOf} from "../../lexicon/table.js";
import {figure, figureEn} from "../statement.js";

export const rule: Rule = {
  id: "percent-over",
  zh: "占比超过100%",
  severity: "error",
  checks: "A share (合格率, 覆盖率, 满意度, 占比) lies between 0 and 100 %.",
  why: {zh: "部分不能大于整体。", en: "A part cannot be larger than its whole."},
  tolerance: "Growth, and rates that may pass 100 % (增长率, 资产负债率, 利用率, 毛入学率), are left out.",
  run: (context) =>
    context.statements
      .filter((s) => s.stem === "%" && s.claim.kind !== "growth" && s.value > 100 && isShare(s.claim.name))
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

/** A share of its own whole: what stands above is part of what stands below. */
const SHARE = /(?:率|满意度|占比|比重|比例|覆盖面)$/u;
/** Rates whose parts may exceed what they are divided by; more may stand before the word. */
const MAY_EXCEED: readonly string[] = linesOf(`
  增长率
  增值率
  负债率
  杠杆率
  利用率
  完成率
  执行率
  周转率
  贡献率
  收益率
  回报率
  利润率
  入学率
  入园率
  参保率
  自给率
  保障率
  充足率
  拨备覆盖率
  流动性覆盖率
  存贷比例
  产销率
  偿债率
  补偿率
  替代率
  投保率
  达产率
  兑现率
  转化率
  到位率
  支付率
  通胀率
  汇率
  倍率
  弹性率
  速率
  功率
  频率
  产率
  增长比例
  提高率
  上升率
  增收率
  溢价率
  费率
`).map(({word}) => word);
const isShare = (name: string): boolean => SHARE.test(name) && !MAY_EXCEED.some((word) => name.endsWith(word));
