import type {PlanKind} from "../model/index.js";

/** What a title calls itself: 要点 is annual, 方案 a programme, 纲要 an outline, anything else a five-year plan. */
export function kindOf(title: string): PlanKind {
  if (/要点|工作报告/.test(title)) return "annual";
  if (/方案|计划|意见/.test(title)) return "programme";
  return /纲要/.test(title) ? "outline" : "five-year";
}
