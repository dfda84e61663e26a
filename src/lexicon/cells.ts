import {words} from "./words.js";

/** Words by which a cell says that its number is an addition. */
export const ADDED_WORDS = words("新增 净增");

/** Heads of rows that hold a stock. */
export const STOCK_ROWS = words("总量 总数 累计 拥有量");

/** Words that make a name the flow of a year. */
export const OF_THE_YEAR = words(
  "年度 每年 年产 年接待 年吞吐 年归集 年成交 年销售 年发电 年交易 年发放 年提取 年开行 年出栏 年投放 年处理",
);

/** Headers of columns that hold what was done against what was to be done, in %. */
export const PROGRESS = words(
  "完成进度 完成率 完成比例 完成占比 为计划 为预算 为年初预算 为调整预算 为年计划 为年度计划 为任务 占计划 占预算 占年计划 占年度计划 占任务 占年度任务 占目标 占年度目标 完成计划比例 完成预算比例",
);

/** Headers of columns of things to do. */
export const TASK_COLUMNS = words("任务 工作 事项 举措");

/** A multiplier alone behind a number. */
export const MULTIPLIERS = words("十万 十亿 百万 百亿 千万 千亿 万 亿");
