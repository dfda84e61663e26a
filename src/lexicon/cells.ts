import {words} from "./words.js";

/** Words by which a cell says that its number is an addition. */
export const ADDED_WORDS = words("新增 净增");

/** Heads of rows that hold a stock. */
export const STOCK_ROWS = words("总量 总数 累计 拥有量");

/** Words that make a name the flow of a year. */
export const OF_THE_YEAR = words("年度 每年 年产 年接待 年吞吐");

/** Headers of columns of things to do. */
export const TASK_COLUMNS = words("任务 工作 事项 举措");

/** A multiplier alone behind a number. */
export const MULTIPLIERS = words("十万 十亿 百万 百亿 千万 千亿 万 亿");
