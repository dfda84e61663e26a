import {GOALS_BESIDE, TASK_HEADS} from "../../lexicon/sections.js";

/** 目标和主要任务: a heading over goals or tasks. */
const GOALS_AND_TASKS = /目标(?:和|与|及)?(?:主要|重点|工作)?任务/;
const GOALS = /目标(?!责任|考核|任务分解|纲要)/;

/** Whether a heading stands over goals and tasks alike: 2026年目标任务, 发展目标和2026年主要工作. */
export const isGoalsAndTasks = (heading: string): boolean => GOALS.test(heading) && GOALS_BESIDE.in(heading);

/** Whether the innermost heading that tells speaks of goals; 目标任务 stands over tasks where it has headings below it. */
export function isGoals(headings: readonly string[]): boolean {
  const [innermost, ...outer] = headings.toReversed();
  if (innermost === undefined) return false;
  if (GOALS.test(innermost)) return true;
  for (const heading of [innermost, ...outer]) {
    if (GOALS_AND_TASKS.test(heading)) return false;
    if (GOALS.test(heading)) return true;
    if (TASK_HEADS.in(heading)) return false;
  }
  return false;
}
