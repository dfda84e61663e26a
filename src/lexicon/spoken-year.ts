import {words} from "./words.js";

/** What gives a year goals or work to be done. */
export const AIMS = words("目标 重点工作 主要任务 重点任务 工作安排 工作打算");

/** Goals of a far year that is only named beside. */
export const FAR_AIMS = words("远景目标 奋斗目标 目标完成 目标实现 任务完成");

/** What stands before a year that has passed. */
export const PASSED = words("过去的 回顾 总结 走过");

/** Words close behind a year by which it is looked back on. */
export const BACK_BEHIND = words("工作回顾 工作总结 的工作回顾 回顾 工作情况 完成情况 执行情况 发展成就 工作成效");

/** What makes of a year the end of a goal, or what is done with its goals. */
export const UNTIL_WORDS = words("到 至 于 以 展望 完成 实现");

/** A year that opens a plan. */
export const OPENING_YEAR = words("开局 起步 首年 第一年 开启");

/** A year that ends a plan. */
export const ENDING_YEAR = words("收官 最后一年 决胜");

/** What stands behind a plan's name where its years are meant. */
export const OF_ITS_TIME = words("时期 期间 以来");
