import {words} from "./words.js";

/** Words that compare with the year before. */
export const YEAR_ON_YEAR = words("同比 较上一年 较上年 比上年 较去年 比去年 上年");

/** Words of a yearly average. */
export const AVERAGED = words("年均 每年 平均");

/** A pace by the year: of a change, or by its own name. */
export const AVERAGE_PACE = words("年均增 年均递增 年均提 年均下 年均降 年均减 年均上 年均扩 年均压 年均净 年平均增 年平均下");

/** What a change is told by behind its number: 8%的速度增长, 10%的平均增速快速增长. */
export const SPEEDS = words("的速度 的幅度 的增速 的比例 的平均速度 的平均幅度 的平均增速 的年均速度 的年均增速 的年平均速度 的年平均增速");
/** How it comes about. */
export const SPEEDILY = words("快速 高速 较快 稳步 平稳 持续 不断");
/** Its verbs. */
export const SPEED_VERBS = words("递增 递减 增长 增加 提高 下降 减少");
/** Of them those that need no word of speed: 8%递增. */
export const PACING = words("递增 递减");
/** What leads to such a number. */
export const PACE_LEADS = words(
  "以 按 按照 年均 每年 平均每年 以年均 按年均 以每年 按每年 按照每年 按照年均 以平均每年 年均以 年均按 每年以 每年按 平均每年以",
);

/** 年均 that belonged to the change. */
export const YEARLY_AVERAGE = words("年均");

/** 年 behind figures. */
export const YEAR = words("年");

/** Beginning, end and before. */
export const PART_OF_YEAR = words("底 初 前");

/** Words by which a time dates a state. */
export const STATE_TIMES = words("截至 截止 至年底 末");

/** From a time on. */
export const SINCE = words("以来");

/** What makes four digits a year. */
export const YEAR_WORDS = words("年 底 末 初");

/** 五年来, 过去五年. */
export const PAST_WORDS = words("来 过去");

/** 今后五年, 未来五年. */
export const COMING = words("今 未");

/** The year in which a text is given. */
export const AT_HAND = words("今年 本年度 截至目前");

/** What makes of a year the part of it that has passed. */
export const PARTS_OF_YEAR = words("上半年 前三季度 前三个季度 一季度 第一季度 二季度 第二季度 三季度 第三季度 1-");

/** What makes of the year before a base of comparison. */
export const COMPARED = words("比 较 与 同 于 高于 低于");

/** A part of the year at hand that has passed. */
export const PART_AT_HAND = words("今年以来 今年上半年 今年前三季度 今年前三个季度 今年一季度 今年1- 今年1至 截至今年 截止今年");
