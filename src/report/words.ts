import type {DecidedVerdict, Verdict} from "../model/index.js";
import {CLAUSE_VERDICT, FINDING_VERDICT, type Said} from "../say/index.js";

/** 对齐 vocabulary of planners, by verdict. */
export const VERDICT_ZH: Readonly<Record<Verdict, string>> = {
  exceeds: "超出",
  meets: "对齐",
  "falls short": "不足",
  missing: "缺失",
  "not comparable": "指标口径不同",
  undetermined: "待定",
};

/** What a reviewer decided, by what it is about. */
export function decidedZh(key: string, verdict: DecidedVerdict): string {
  if (key.startsWith("indicator:")) return VERDICT_ZH[verdict as Verdict] ?? verdict;
  const words: Readonly<Record<string, Said>> = key.startsWith("finding:") ? FINDING_VERDICT : CLAUSE_VERDICT;
  return words[verdict]?.zh ?? verdict;
}

/** Names of the summary's parts. */
export const PART_ZH: Readonly<Record<string, string>> = {
  coverage: "指标覆盖（下级有同一指标）",
  aligned: "指标对齐或超出",
  short: "指标不足",
  missing: "指标缺失",
  "not comparable": "指标口径不同",
  undetermined: "指标待定",
  "clauses taken up": "条款承接",
  "clauses partly": "条款部分承接",
  "clauses absent": "条款未承接",
  "clauses not applicable": "条款不适用（他级事权）",
  "measures taken up": "举措承接",
  "measures partly": "举措部分承接",
  "measures done": "举措已做（只见于回顾）",
  "measures absent": "举措未承接",
};

export const FLAG_ZH: Readonly<Record<string, string>> = {
  contradicted: "下级规划前后不一",
  "higher-contradicted": "上级规划前后不一",
  "weakened-nature": "约束性降为预期性或未写明",
  "later-horizon": "目标年份晚于上级",
  "earlier-horizon": "目标年份早于上级",
  "unlike-periods": "时期写法不同",
  "basis-per-head": "按人均比较",
  "basis-growth": "按增速比较",
  secondary: "二手来源",
  reviewed: "经人工核定",
  "implied-population": "人口由规划自身数字推算",
  "one-copy-population": "人口仅见一处转载",
  "unit-renamed": "计量单位用字不同",
  "assumed-period": "年份按规划期推定",
  "carried-subject": "主语承前省略",
};
