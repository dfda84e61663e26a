import {words} from "../lexicon/words.js";
import type {PlanKind} from "../model/index.js";

const ANNUAL = words("要点 工作报告");
const PROGRAMME = words("方案 计划 意见");

/** What a title calls itself: 要点 is annual, 方案 a programme, 纲要 an outline, anything else a five-year plan. */
export function kindOf(title: string): PlanKind {
  if (ANNUAL.in(title)) return "annual";
  if (PROGRAMME.in(title)) return "programme";
  return title.includes("纲要") ? "outline" : "five-year";
}
