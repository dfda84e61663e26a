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
