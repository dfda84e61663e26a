import {words} from "./words.js";

/** Words by which a cell says that its number is an addition. */
export const ADDED_WORDS = words("新增 净增");

/** __ */
export const PROJECT_WORDS = words("项目 工程");

/** Heads of rows that hold a stock. */
export const STOCK_ROWS = words("总量 总数 累计 拥有量");

/** Last characters of units of counts and amounts. */
export const COUNT_UNITS = words(
  "万户 万家 万个 万项 万件 万人 万元 万吨 万亩 亿户 亿家 亿个 亿项 亿件 亿人 亿元 亿吨 亿亩 户 家 个 项 件 人 元 吨 亩",
);

/** Words that make a name the flow of a year. */
export const OF_THE_YEAR = words("年度 每年 年产 年接待 年吞吐");

/** Headers of columns of things to do. */
export const TASK_COLUMNS = words("任务 工作 事项 举措");

/** A multiplier alone behind a number. */
export const MULTIPLIERS = words("十万 十亿 百万 百亿 千万 千亿 万 亿");
