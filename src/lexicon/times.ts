import {words} from "./words.js";

/** Words that compare with the year before. */
export const YEAR_ON_YEAR = words("同比 较上一年 较上年 比上年 较去年 比去年 上年");

/** Words of a yearly average. */
export const AVERAGED = words("年均 每年 平均");

/** A pace by the year: of a change, or by its own name. */
export const AVERAGE_PACE = words("年均增 年均递增 年均提 年均下 年均降 年均减 年均上 年均扩 年均压 年均净 年平均增 年平均下");

/** A change told behind its number: 8%的速度增长, 8%递增. */
export const PACED = words(
  "递增 递减 的速度递增 的速度增长 的速度增加 的速度提高 的速度递减 的速度下降 的速度减少 的幅度递增 的幅度增长 的幅度增加 的幅度提高 的幅度递减 的幅度下降 的幅度减少 的增速增长 的比例递增 的比例增长 的比例递减",
);
/** Characters of the verb at its end. */
export const CHANGE_LENGTH = 2;
/** What leads to such a number. */
export const PACE_LEADS = words(
  "以 按 按照 年均 每年 平均每年 以年均 按年均 以每年 按每年 按照每年 按照年均 以平均每年 年均以 年均按 每年以 每年按 平均每年以",
);

/** 年均 that belonged to the change. */
export const YEARLY_AVERAGE = words("年均");

/** Beginning, end and before. */
export const PART_OF_YEAR = words("底 初 前");

/** Words by which a time dates a state. */
export const STATE_TIMES = words("截至 截止 末");

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
export const PART_AT_HAND = words("今年以来 今年上半年 今年前三季度 今年一季度 今年1-");
