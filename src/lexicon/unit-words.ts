import {words} from "./words.js";

/** 万 and 亿 alone stand for a count. */
export const BARE_MULTIPLIERS = words("万 亿");

/** Units of ratios and of changes. */
export const RATIO_UNITS = words("% ‰ 个百分点 倍 成");

/** Units of a share of a whole. */
export const SHARE_UNITS = words("% ‰ 成");

/** Units of a length of time. */
export const TIME_UNITS = words("个工作日 工作日 天 日 小时 个小时 分钟 个月 月 年");

/** 每 before what a rate is per. */
export const EACH_LEAD = words("每");

/** Units of sums, and of shares of them. */
export const SUM_UNITS = words("元 亿 %");

/** Ends of units of ratios and changes. */
export const RATIO_UNIT_ENDS = words("% ‰ 成 点 倍");

/** Units in which parts of a sum are told. */
export const PART_UNITS = words("% ‰ 成 元");

/** Ends of units of lengths and areas. */
export const AREA_UNITS = words("亩 公顷 米 公里");

/** 床位(间): the counted thing in brackets behind a unit. */
export const ROOMS = words("(间)");

/** Units of physics whose 千 is no number of things: 千瓦, 百米. */
export const METRIC_UNITS = words("瓦 克 米 卡 伏 赫 帕 升");

/** 名 between a number and persons, and what a name counts in so many: 每万人, 万台. */
export const NAMES = words("名");
export const PERSONS_AND_MACHINES = words("人口 人 户 台");

/** Things counted in brackets behind a unit: 户(家). */
export const COUNTERS_IN_BRACKETS = words("个 家 户 套 件 次 项 人 所 座 台 处 支 名");
/** What a rate is per, where no unit stands before it: 3/10万人. */
export const PER_SO_MANY = words("10万 十万 百万 万 千 百");
export const PER_WHOM = words("人口 人 活产 新生儿");
