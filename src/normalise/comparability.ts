import type {Comparability, Indicator} from "../model/index.js";
import {quoteInEnglish} from "../quantity/english.js";

/**
 * Whether values of two indicators may be compared. The same indicator is comparable; a related one 相关而不相等 stands beside it
 * with the catalogue's reason; anything else is not comparable, because of its dimension, its scope, or stock against flow.
 */
export function comparability(a: Indicator, b: Indicator): Comparability {
  if (a.id === b.id) return {state: "comparable"};
  const link = a.related.find((r) => r.indicator === b.id) ?? b.related.find((r) => r.indicator === a.id);
  if (link) return {state: "related", reason: link.reason, reasonEn: link.reasonEn};
  if (a.dimension !== b.dimension)
    return refuse(
      `量纲不同：「${a.zh}」以${a.unit || "无量纲数"}计，「${b.zh}」以${b.unit || "无量纲数"}计`,
      `dimensions differ: “${a.en}” is in ${unitWord(a)}, “${b.en}” in ${unitWord(b)}`,
    );
  if (a.measurement !== b.measurement)
    return refuse(
      `「${a.zh}」与「${b.zh}」一为存量（水平）、一为流量或变化`,
      `“${a.en}” is a ${a.measurement}, “${b.en}” a ${b.measurement}`,
    );
  return refuse(
    `指标口径不同：「${a.zh}」为${a.scope}，「${b.zh}」为${b.scope}`,
    `scopes differ: “${a.en}” and “${b.en}” count different things`,
  );
}

const unitWord = ({unit}: Indicator): string => (unit === "" || unit === "%" ? unit || "plain numbers" : quoteInEnglish(unit));

function refuse(reason: string, reasonEn: string): Comparability {
  return {state: "not comparable", reason, reasonEn};
}
