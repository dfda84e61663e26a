import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, spansOf} from "../finding.js";
import {isGrowth} from "../hull.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {endOf, figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "real-growth",
  zh: "实际增幅高于名义增幅",
  severity: "explain",
  checks: "A growth at constant prices (扣除价格因素实际增长) told behind the growth in money is not higher than it.",
  why: {
    zh: "物价上涨时，扣除价格因素后的增幅不会更高。",
    en: "While prices rise, growth without them cannot be higher than with them.",
  },
  tolerance: "Rounding; silent where the text tells that consumer prices fell that year.",
  run: (context) => context.statements.flatMap((real, i) => (i === 0 ? [] : check(context, context.statements[i - 1]!, real))),
};

const REAL = words("实际增长 扣除价格因素增长");
const FALLS = words("下降 回落 降低");
const PRICES = words("消费价格");
/** No more words lead from one growth to the other. */
const SHORT = 20;

function check(context: AuditContext, nominal: Statement, real: Statement): Finding[] {
  const lead = context.text.slice(endOf(nominal), real.claim.numberStart);
  const told = lead.length <= SHORT && REAL.ends(lead) && !REAL.in(context.text.slice(nominal.claim.start, nominal.claim.numberStart));
  if (!told || ![nominal, real].every(isPlain) || real.printed.low <= nominal.printed.high || fallingPrices(context, real)) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${statedName(nominal)}${figure(nominal)}，扣除价格因素后反为${figure(real)}。`,
        en: en`${statedName(nominal)} is ${figure(nominal)}, but ${figure(real)} without the change of prices.`,
      },
      spans: spansOf(context, [real, nominal]),
      arithmetic: both`${figure(real)} > ${figure(nominal)}`,
      settle: {zh: "核对名义增幅与实际增幅；价格确有下降的，予以说明。", en: "Check both rates; where prices did fall, say so."},
      indicator: context.subjectOf(nominal).indicator,
    }),
  ];
}

const isPlain = (s: Statement): boolean => isGrowth(s) && s.claim.comparator === "=";

const fallingPrices = ({statements}: AuditContext, {to}: Statement): boolean =>
  statements.some((s) => s.to === to && PRICES.in(s.name) && FALLS.in(s.claim.name));
