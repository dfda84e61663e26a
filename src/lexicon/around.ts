/** Words around a number by which it is told what it measures, or that it measures nothing. */
import {together, words} from "./words.js";

export const YUAN = words("元");
/** Money in two currencies. */
export const YUAN_OR_DOLLARS = words("元 美元");
export const HUNDRED_MILLIONS = words("亿元 亿");
/** What may stand between a power of ten and the step that it is of. */
export const HUNDRED_MILLIONS_OR_YUAN = words("亿元 亿 元");
/** 10亿元或1亿美元. */
export const OR = words("或");
/** 10亿, 300万元 at the end of a unit. */
export const LARGE_SUMS = words("万 亿 万元 亿元");
/** 万亿元, 亿美元 at the end of a unit. */
export const LARGE_MONEY = words("万元 亿元 万美元 亿美元");

/** 个 before what is counted. */
export const PIECE = words("个");
/** 级 behind a size. */
export const LEVEL = words("级");
/** 共 before the number of all. */
export const IN_ALL = words("共");

/** Units of the time in which something is done. */
export const LIMIT_UNITS = words("个工作日 工作日 分钟 个小时 小时 天");
/** 内 behind such a time. */
export const INSIDE = words("内");
/** What an office does within a time, in a quotation: “60分钟领证”. */
export const GRANTED = words("领证 拿证 取证 办结 办成 办理 响应");
/** What an office does within a time: 24小时响应. */
export const DONE_WITHIN = words("办结 办理 办成 完成 审结 出件 出证 答复 响应 反馈 回应 回复 办毕 领证 拿证 核查");
/** What is done to things that a bound of time picks out: 60分钟内办结的事项. */
export const HANDLED = words("办结 办理 办成 受理 完成 送达 到达 可达");
/** 一日办结. */
export const SETTLED = words("办结 办理");

/** Units by which a quoted number is one. */
export const CLEAR_UNITS = words("万 亿 % ‰ 个百分点 批次 公里 亩 吨");
/** (含) of a class. */
export const INCLUDED = words("(含) (不含)");
/** What joins the ends of 10000与20000批次之间. */
export const PAIRED = words("与 和");
/** 收入比 before a ratio. */
export const RATIO = words("比");
/** What follows a fraction printed with a slash. */
export const BEHIND_FRACTION = words("的 以 及 左");
/** 三分之二. */
export const PARTED = words("分");
export const OF_PARTS = words("之");
/** 翻了近两番半. */
export const DOUBLING = words("翻 翻了 翻近 翻了近");
export const FOLD = words("番");
export const HALF_MORE = words("半");

/** Each of a list has its own. */
export const RESPECTIVELY = words("分别");

/** Steps that an economy climbs or passes: 万亿元台阶, 千亿元大关. */
export const STAIRS = words("台阶 新台阶");
export const PASSES = words("大关");
export const STEPS = together(STAIRS, PASSES);

/** Areas that are named by a time: 15分钟生活圈. */
export const AREAS_BY_TIME = words("圈 社区 街区 交通网");
/** 率 in 24小时办结率. */
export const RATE_HEAD = words("率");

/** Verbs of ranking. */
export const RANKED = words("位居 居于 位列 排名 排在 名列 位次 跃居");
/** 前 of 全球排名前1%. */
export const AMONG_FIRST = words("前");

/** Things that bear a number, where the word stands alone. */
export const NUMBERED_ALONE = words("表 图 公式");
/** Things that bear a number. */
export const NUMBERED = words("专栏 附件 附表 附图 附录 编号 型号 代码 邮编 电话 传真 网址 房间 大厦");

/** Lists that a text itself makes. */
export const OWN_LISTS = words("清单 方案 规划 分解表 上述 下列 以下 所列 附件");
/** How a list leads to what it holds. */
export const AS_LISTED = words("的 中的 所列 所列的 列出 列出的 确定的 明确的");
/** Into what a list is parted. */
export const LIST_CLASSES = words("大类 类 个方面 大项");
/** Measure words of the items of a list, and of the classes of items. */
export const ITEM_COUNTERS = words("项 条 个");
export const ITEM_CLASSES = words("大类 类");
/** Which items. */
export const ITEM_KINDS = words("重点 主要 具体 改革 工作");
/** What the items of a list are. */
export const LISTED_THINGS = words("任务 举措 措施 工作 事项 指标");

/** 90分以上为优秀: what gives a grade. */
export const GRADED_AS = words("为 的为 是 的是 评为 定为 确定为");
export const GRADES = words("优秀 良好 合格 不合格 一般 较好 好 差 一等 二等 三等 四等 A B C D");

/** Measure words of what is built. */
export const BUILT_COUNTERS = words("个 家 座 处 所 条 项");
/** Measure words of things of a class: 快充站45座. */
export const CLASS_COUNTERS = words("个 家 座 项 户 条 处 艘 台 所 名 宗 株");
/** Measure words of things whose size goes before: 其中10亿元以上55个. */
export const SIZED_COUNTERS = together(CLASS_COUNTERS, words("款 笔"));
/** Measure words of places and their likes before what happened to them: 4个过五百亿的县市. */
export const PLACE_COUNTERS = words("个 家 座");
/** Of two like counts, the measure words of the second. */
export const LIKE_COUNTERS = words("个 家 项");
/** 万 and what means more, between figures and a measure word. */
export const MORE_THAN_PRINTED = words("万 余 多");
/** 一批 before a few more words. */
export const BATCH = words("一批");

const REACHING_NUMBER = words("达 达到");
const EXCEEDING = words("超 超过");
/** What is told of the things that a bound picks out, behind their name. */
export const TOLD_OF_BOUNDED = together(
  REACHING_NUMBER,
  EXCEEDING,
  words("占比 比例 比重 占 覆盖率 数量 总数 数 增至 突破 增加 增长 不少于 不低于"),
);
/** What tells how many there are of things of a size. */
export const COUNTED_BY = together(REACHING_NUMBER, words("数量 占"));
/** Verbs between things of a class and how many they are. */
export const COUNT_VERBS = together(REACHING_NUMBER, EXCEEDING, words("突破 增至 增加 增加到 不少于"));
/** 规模达到, 突破 before a size that was reached. */
export const SIZE_REACHED = together(REACHING_NUMBER, words("突破"));
/** What reaches places: 覆盖12县. */
export const REACHES_PLACES = together(REACHING_NUMBER, words("覆盖 涉及 惠及 辐射 服务 增至"));
/** What a rule asks of things of a size. */
export const RULING = words("应 须 一律 全部 均要 不得 必须");

/** Classes of what is large: 年产值超10亿元企业5家. */
export const LARGE_CLASSES = words("企业 项目 产业 集群 园区 基地 大户 市场 楼宇 商圈 强镇 强村 镇 村 街道 品种 品牌 单品");
/** The same behind 级: 百亿级产业链3条. */
export const LEVEL_CLASSES = words("产业链 产业集群 集群 产业 企业 园区 项目");
/** Heads of a count behind its things. */
export const THINGS_COUNT = words("总数 数量 数 累计");
/** Ends of units of size. */
export const SIZE_UNITS = words("元 平方米 吨 吨级 人 张 只 头 羽 千瓦 兆瓦 千伏 亩 蒸吨 床 米 吨/年");
/** The size of a thing that another number counts: 投资超过1亿元的项目12个. */
export const SIZE_OF_THING = words("增加值 面积 营业额 收入 产值 投资额 投资 销售额 资产 人口 床位 年限 年龄 里程");
/** First characters of what goes on with the sentence behind a size, and names no class. */
export const NO_CLASS_FIRST = words("新 建 改 完 培 创 实 带 增 达 的 其");
/** Bounds that no name of a class holds, and those that it may hold where no figure follows. */
export const BOUNDS_IN_NAME = words("不 约 达到 超过");
export const BOUNDS_AT_FIGURES = words("达 近 超");
/** 的 before a thing; what follows it elsewhere is none. */
export const OF_THINGS = words(`
  的 ! 同时 基础 情况 目标
`);
/** Verbs of making before a class of size: 培育50亿元企业8家. */
export const CLASS_MAKING = words("创建 培育 新增 打造 形成 、 和 或");
/** Goals that a class of size states: 百亿级食品产业目标. */
export const GOAL = words("目标");
/** 单笔50万元以下: each of those that a bound picks out. */
export const EACH_SINGLE = words("单笔 单项 单户 单件 单台 每笔 每户");

/** Whose years of age, and whose length in years, are measured. */
export const LIFE_HEADS = words("寿命 年龄");
export const TERM_HEADS = words("年限 工期 周期 寿命");

/** Who promises 民生实事 in a report of its own. */
export const PROMISING = words("省 市 县 区 州 年度 重点 政府");
/** 为民办实事. */
export const PROMISED = words("为民 惠民 利民 民生 便民");
export const PROMISED_DEEDS = words("实事 办实事");

/** 由, 从 before the first of two states. */
export const FROM = words("由 从");
/** 春节7天, 3月5日: what a day belongs to. */
export const DAYS_OF = words("月 节 假 假期");
/** Units of days. */
export const DAYS = words("日 天");
/** Measure words of what a plan counts of its own. */
export const PLAN_COUNTERS = words("个 项 条 点 字 步 种 组");
/** Measure words of promises. */
export const PROMISE_COUNTERS = words("件 项 类");
/** Last characters of what a number measures. */
export const MEASURED_ENDS = words("率 量 数 达 成");
/** Short measure words that are storeys and phases of what is built. */
export const STOREYS = words("层 期");

/** How often: 每年, 每村, 至少, 年度内. */
export const EVERY = words(
  "每年 每个年 每半年 每两年 每季 每月 每个月 每周 每日 每天 每学期 每届 每逢 每村 每县 每区 每镇 每户 每人 每家 每所 每校 至少 不少于",
);
export const WITHIN_YEAR = words("年度 年度内");
/** Round numbers in one character. */
export const ROUND_ONES = words("十 百 千 拾 佰 仟 万 亿 萬 億");
/** First characters of round numbers. */
export const ROUND_FIRST = words("百 千");
export const ROUNDER_FIRST = words("百 千 万 萬");
/** 二次全会. */
export const MEETINGS = words("会议 全会");
/** Whose half is passed: 服务业占比首次过半. */
export const HALVED = words("占比 比例 比重 率 人数 企业 户 村");
/** Words between it and 过半. */
export const BEFORE_HALF = words("首次 已 均 都 双双");
/** A half as a share, and what makes another word of it. */
export const HALF_SHARES = words("一半 半数");
export const NO_HALF = words("径 导 决 以下径");
/** 为零, 保持零 before a stop. */
export const AT_NOUGHT = words("为 保持 实现");
/** What there is none of: 零事故. */
export const NONE_OF = words("事故 死亡 伤亡 案件 投诉 发生 增长 新增 上访 差错");
/** 半小时内, 压缩至半小时: what makes a limit of a time. */
export const LIMIT_BEHIND = words("内 以");
export const LIMIT_BEFORE = words("至 到 为");
/** Working days, hours and minutes. */
export const SHORT_TIMES = words("工作日 分钟 小时 个工作日 个分钟 个小时");
/** Months and days. */
export const MONTHS_AND_DAYS = words("个月 天 月");
/** 三天来 looks back. */
export const UP_TO_NOW = words("来 以来 之来");
/** Measure words of what is done again and again. */
export const TIMES_DONE = words("次 场 轮 遍 期 堂");
/** Measure words that 一 before them makes 'a' of. */
export const INDEFINITE = words("家 件");
export const VAGUE = words("批 个");
/** Verbs and bounds by which 一 counts. */
export const COUNTS_ONE = words("新增 建成 新建 达到 至少 不少于");
/** Degrees and points. */
export const POINTS_AND_DEGREES = words("分 度");
/** 三个千亿: what stands behind a smaller count. */
export const LARGER_COUNTS = words("百亿 千亿 万亿");
/** Joints of a list. */
export const LIST_JOINTS = words("、 和 及");
/** First digits of numerals as a firm writes them 大写, of which one alone is a name. */
export const FINANCIAL_DIGITS = words("壹 贰 叁 肆 伍 陆 柒 捌 玖 貳 參 陸");
