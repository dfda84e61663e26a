import {yearlyFactor} from "../../normalise/index.js";
import {finding, spanOf} from "../finding.js";
import type {Rule} from "../rule.js";

/** A yearly growth of a stock beyond this, in percent, is more likely a five-year one. */
const UNLIKELY = 30;
const LOOK_BACK = 60;

/** 十三五末. */
const END_OF_PLAN = /十[一二三四五]五["”]?(?:期)?末/u;
/** The words say what is compared with. */
const BASE_NAMED = /较|比上年|与.*相比/u;

export const rule: Rule = {
  id: "year-on-year",
  zh: "“同比”基期存疑",
  severity: "explain",
  checks: "A growth called 同比 after a five-year period's end (十三五末) is a growth over one year.",
  why: {
    zh: "“十三五末……同比增长五成”多半是五年增幅，读成一年增幅会高估数倍。",
    en: "A rise by half called 同比 at the end of a five-year period is most likely the rise of five years.",
  },
  tolerance: `Silent below ${UNLIKELY} %, and where the base year is named.`,
  run: (context) =>
    context.statements.flatMap((s) => {
      const before = context.text.slice(Math.max(0, s.claim.numberStart - LOOK_BACK), s.claim.numberStart);
      const sentence = before.slice(before.lastIndexOf("。") + 1);
      const doubtful = END_OF_PLAN.test(sentence) && sentence.slice(sentence.lastIndexOf(",") + 1).includes("同比");
      if (!doubtful || s.stem !== "%" || s.claim.value < UNLIKELY || BASE_NAMED.test(sentence)) return [];
      const yearly = (100 * (yearlyFactor(1 + s.claim.value / 100, 5) - 1)).toFixed(1);
      return [
        finding(rule.id, {
          severity: "explain",
          message: {
            zh: `五年期末的数据称“同比增长${s.claim.number}%”，基期不明：是比上年，还是比上一个五年末？`,
            en: `A growth of ${s.claim.number}% is called year-on-year (“同比”) at the end of a five-year period; the base is unclear: the year before, or the end of the last five years?`,
          },
          spans: [spanOf(context, s)],
          arithmetic: {
            zh: `五年增长${s.claim.number}% = 年均${yearly}%`,
            en: `${s.claim.number}% in five years = ${yearly}% a year`,
          },
          settle: {zh: "写明比哪一年。", en: "Say which year it is compared with."},
          indicator: s.claim.indicator,
        }),
      ];
    }),
};
