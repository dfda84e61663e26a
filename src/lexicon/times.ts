import {words} from "./words.js";

/** Words that compare with the year before. */
export const YEAR_ON_YEAR = words("同比 较上一年 较上年 比上年 较去年 比去年 上年");

/** Words of a yearly average. */
export const AVERAGED = words("年均 每年 平均");

/** 年均 that belonged to the change. */
export const YEARLY_AVERAGE = words("年均");

/** Beginning, end and before. */
export const PART_OF_YEAR = words("底 初 前");

/** Words by which a time dates a state. */
export const STATE_TIMES = words("截至 截止 末");

/** What makes four digits a year. */
export const YEAR_WORDS = words("年 底 末 初");

/** 五年来, 过去五年. */
export const PAST_WORDS = words("来 过去");

/** 今后五年, 未来五年. */
export const COMING = words("今 未");
