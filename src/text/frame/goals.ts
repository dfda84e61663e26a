const GOALS = /目标(?!责任|考核|任务分解|纲要)/;

/** Whether the innermost heading that tells speaks of goals; 目标任务 stands over tasks where it has headings below it. */
export function isGoals(headings: readonly string[]): boolean {
  const [innermost, ...outer] = headings.toReversed();
  if (innermost === undefined) return false;
  if (GOALS.test(innermost)) return true;
  for (const heading of [innermost, ...outer]) {
    if (/目标(?:和|与|及)?(?:主要|重点|工作)?任务/.test(heading)) return false;
    if (GOALS.test(heading)) return true;
    if (/任务|工程|举措|措施|行动|项目|保障|专栏/.test(heading)) return false;
  }
  return false;
}
