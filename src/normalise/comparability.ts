import type {Comparability, Indicator} from "../model/index.js";
import {paired, quoteInEnglish, saidOf, type Said} from "../say/index.js";

/**
 * Whether values of two indicators may be compared. The same indicator is comparable; a related one 相关而不相等 stands beside it
 * with the catalogue's reason; anything else is not comparable, because of its dimension, its scope, or stock against flow.
 *
 * @example comparability(corpus.indicator("high-value-patents-per-10k"), corpus.indicator("invention-patents-per-10k")).state // "related"
 */
export function comparability(a: Indicator, b: Indicator): Comparability {
  if (a.id === b.id) return {state: "comparable"};
  const link = a.related.find((r) => r.indicator === b.id) ?? b.related.find((r) => r.indicator === a.id);
  if (link) return {state: "related", ...paired({reason: saidOf(link, "reason")})};
  if (a.dimension !== b.dimension)
    return refuse({
      zh: `量纲不同：「${a.zh}」以${a.unit || "无量纲数"}计，「${b.zh}」以${b.unit || "无量纲数"}计`,
      en: `dimensions differ: “${a.en}” is in ${unitWord(a)}, “${b.en}” in ${unitWord(b)}`,
    });
  if (a.measurement !== b.measurement)
    return refuse({
      zh: `「${a.zh}」与「${b.zh}」一为存量（水平）、一为流量或变化`,
      en: `“${a.en}” is a ${a.measurement}, “${b.en}” a ${b.measurement}`,
    });
  return refuse({
    zh: `指标口径不同：「${a.zh}」为${a.scope}，「${b.zh}」为${b.scope}`,
    en: `scopes differ: “${a.en}” and “${b.en}” count different things`,
  });
}

const unitWord = ({unit}: Indicator): string => (unit === "" || unit === "%" ? unit || "plain numbers" : quoteInEnglish(unit));

const refuse = (reason: Said): Comparability => ({state: "not comparable", ...paired({reason})});
