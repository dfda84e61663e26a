import {words} from "./words.js";

/** Words that end the title of a report's part and name no thing. */
export const PART_HEADS = words("任务 目标 要求 措施 保障 回顾 成效 成就 现状 安排 工作");

/** Headings that look back. */
export const LOOK_BACK_HEADS = words("成就 回顾 完成情况 成效");

/** Captions of tables that tell what was reached. */
export const RESULT_CAPTIONS = words("完成情况 实现情况");

/** Ends of names that are rates. */
export const RATE_ENDS = words("率 度");

/** Words of a name that is itself a pace. */
export const PACE_WORDS = words("增速 增长");

/** Words of headings over tasks. */
export const TASK_HEADS = words("任务 工程 举措 措施 行动 项目 保障 专栏");

/** Words of a look back that stand although a verb opens the heading. */
export const BACK_WORDS = words("回顾 总结 完成情况");

/** Words of titles that look back. */
export const PAST_TITLES = words("回顾 总结 完成 成效");
