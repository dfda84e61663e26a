import {words} from "./words.js";

/** Words that end the title of a report's part and name no thing. */
export const PART_HEADS = words("任务 目标 要求 措施 保障 回顾 成效 成就 现状 安排 工作");

/** Headings that look back. */
export const LOOK_BACK_HEADS = words("成就 回顾 完成情况 成效");

/** Captions of tables that tell what was reached. */
export const RESULT_CAPTIONS = words("完成情况 实现情况 执行情况 运行情况 生产情况 收支情况 主要数据 增长速度 主要年份 历年");

/** Words of a header that compare with the year before: only what was done can be compared. */
export const COMPARED_WITH = words("比上年 较上年 比去年 较去年 同比 去年同 上年同");

/** Words of captions of what is to be reached. */
export const AIMED_AT = words("目标 规划 计划 任务 预期 指标体系 预算表 预算草案 一五 二五 三五 四五 五五 六五");

/** Words of a header that date it a year before the others. */
export const YEAR_BEFORE = words("上年 去年 上一年");

/** Ends of names that are rates. */
export const RATE_ENDS = words("率 度");

/** Words of a name that is itself a pace. */
export const PACE_WORDS = words("增速 增长");

/** Words of headings over tasks. */
export const TASK_HEADS = words("任务 工程 举措 措施 行动 项目 保障 专栏");

/** Words of a look back that stand although a verb opens the heading. */
export const BACK_WORDS = words("回顾 总结 完成情况 成就 的五年");

/** Words of titles that look back. */
export const PAST_TITLES = words(
  "回顾 总结 小结 决算 工作进展 完成 成效 公报 概况 状况 综述 白皮书 工作汇报 情况汇报 情况通报 情况报告 情况的报告 工作情况 发展情况 执行情况 运行情况 进展情况 实施情况 开展情况 落实情况 运行分析",
);

/** Words of titles that look ahead too: 工作总结及2024年工作计划. */
export const AHEAD_TITLES = words("计划( 草案 安排 打算 工作计划 要点 方案 部署 思路");

/** Titles that only plan: an outcome that their headings name (实现新突破) is wanted. */
export const PLANNING_TITLES = words("工作要点 要点 清单 工作计划 工作安排 重点工作 任务分解 实事项目");

/** Titles of plans, whatever they look at besides. */
export const PLAN_TITLES = words("规划 纲要 方案 计划 要点 意见 通知 办法 措施 行动 决定 清单");

/** Words of headings that plan for the year before them. */
export const YEAR_AHEAD_HEADS = words("安排 任务 重点工作 目标 打算 计划 工作思路 主要工作");

/** Words of headings that look back on the year or the five years before them. */
export const YEAR_BACK_HEADS = words("回顾 总结 执行情况 完成情况 工作情况 进展情况 成效 成就 成绩 成果");

/** What a heading numbers: 第一章. */
export const CHAPTERS = words("章 节");

/** How a chapter of a report begins, and no title. */
export const CHAPTER_LEADS = words("回顾 展望");

/** What ends the heading of a chapter, and no title, behind running text: 2026年总体要求和预期目标. */
export const CHAPTER_ENDS = words("目标 任务 措施 行动");

/** What opens an item of a list. */
export const BULLETS = words("■ ● ◆ ▲ ▶ ○ □ ★ ※ ·");

/** What stands before the number of a caption. */
export const CAPTION_LEADS = words("图 表 附图 附表 专栏");

/** What makes a year that begins a sentence a goal's. */
export const OF_A_GOAL = words("年目标 年的目标 年底 年末");

/** Reports of a government to its congress. */
export const WORK_REPORTS = words("工作报告");

/** Titles that evaluate a plan. */
export const EVALUATIONS = words("评估");

/** What is told as a goal beside what was reached. */
export const GOAL_SAID = words("目标 规划目标 中期目标 控制目标 预期目标 年度目标 五年目标 年均目标 全年目标 目标值");

/** What leads to a goal that is told. */
export const GOAL_IS = words("目标为 目标是 目标值为 目标值是 目标: 年目标");

/** What an amount was to be that an account holds against it: 占年度预算2.2亿元的106%. */
export const BUDGETS = words("年度预算 年初预算 调整预算");

/** Words by which a section of an account plans. */
export const PLANS = words("下一步 下步 下半年 下阶段 计划 打算 安排 目标 建议");

/** Accounts of a budget that was carried out, though they are drafts (决算草案); not beside the next budget. */
export const FINAL_ACCOUNTS = words("决算");
export const BUDGETS_AHEAD = words("预算草案 预算(草案) 预算安排");

/** What stands before the name of another plan, by which a text goes. */
export const BASED_ON = words("根据 依据 按照 依照 对照 落实 贯彻 衔接 遵循");

/** 截至 before the year of what there is. */
export const STANDS_AT = words("截至 截止 截止到 截至到");

/** The end of the year that stands before it. */
export const YEAR_ENDS = words("年底 年末");

/** What a heading of goals may stand over besides. */
export const GOALS_BESIDE = words("任务 重点工作 主要工作 工作安排 工作部署 举措 措施");
