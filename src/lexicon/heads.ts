import {RATE_HEAD} from "./around.js";
import {HAN, pattern} from "./pattern.js";
import {words} from "./words.js";
import {BackTrie, linesOf} from "./table.js";

/** Measures that end a name 指标中心词: in 粮食、棉花产量 the last word holds for both. */
const MEASURES = `
  产量
  产值
  总产值
  总产量
  总收入
  总花费
  总面积
  增加值
  生产总值
  总量
  总数
  总值
  总额
  金额
  货值
  资产总额
  余额
  数量
  规模
  面积
  里程
  容量
  储量
  流量
  重量
  吞吐量
  排放量
  减排量
  能耗
  电耗
  业务量
  交易量
  成交额
  交易额
  零售额
  销售额
  进出口额
  出口额
  进口额
  收入
  支出
  营收
  营业收入
  利润
  利税
  税收
  效益
  投资
  投资额
  单产
  就业
  养老金
  消费
  花费
  用电量
  发电量
  货运量
  客运量
  周转量
  进出口
  出口
  进口
  人口
  人数
  人次
  户数
  件数
  起数
  批次
  标准
  水平
  能力
  价格
  浓度
  强度
  密度
  增速
  增幅
  减幅
  降幅
  涨幅
  占比
  比重
  比例
  比率
  满意度
  知晓率
  参保率
  覆盖率
  普及率
  合格率
  达标率
  处理率
  利用率
  入学率
  优良率
  检验率
  登记率
  办结率
  完成率
  贷款
  存款
  贡献率
`;

/** Words that stand between the thing and its measure: 人均可支配收入, 进出口占比. */
const BETWEEN = `
  人均
  可支配
  年均
  平均
  日均
  居民
  产业
  行业
  总
  年
  单位
  运输
  重点工程
  新增
  优良
  安全
  最低
  设施
  常住
  户籍
  改造
  建设
  限上
  水质
  保险
  参保
  用气
  用水
  用电
  用地
`;

/** What names a whole class and holds for each thing of a list: 规模以上甲业、乙业增加值. */
const SCOPES = ["规模以上", "规上", "限额以上", "限上", "港口", "沿海港口", "第"];

const measures = new BackTrie(linesOf(MEASURES).map(({word}) => [word, true] as const));
const between = new BackTrie(linesOf(BETWEEN).map(({word}) => [word, true] as const));
/** What is counted of an accident, never the thing itself: 死亡人数. */
const harm = new BackTrie(["死亡", "受伤", "伤亡"].map((word) => [word, true] as const));
const OF_HARM = words("死亡 受伤 伤亡");
const MEASURE_START = new Set(linesOf(MEASURES).map(({word}) => word));

/** Measures that a government's own report says of the whole place: 出口增长6%. */
const OF_THE_PLACE = ["进出口", "出口", "进口", "投资", "消费", "就业", "生产总值", "人口", "总人口"];

/** Whether the words are a measure that tells not of what: 收入, 总产值, 合格率. */
export function lacksOwner(words: string): boolean {
  return MEASURE_START.has(words) && !OF_THE_PLACE.includes(words);
}
/** 占服务业 between a thing and its share. */
const TAKES = words("占");
const SHARE_OF = pattern`${TAKES}(?:(?!${TAKES})[^]){2,12}$`;

/**
 * Start of the measure at the end of a name, with the words between it and its thing; the length of the name where it ends in no
 * measure.
 *
 * @example measureStart("农村居民人均可支配收入") // 2
 */
export function measureStart(name: string): number {
  let at = measures.before(name, name.length)?.start ?? (RATE.test(name) ? name.length - 3 : name.length);
  if (at === name.length) return at;
  for (let i = 0; i < 6 && at > 0; i++) {
    const share = SHARE_OF.exec(name.slice(Math.max(0, at - 13), at));
    const next = share ? at - share[0].length : (measures.before(name, at) ?? between.before(name, at) ?? harm.before(name, at))?.start;
    if (next === undefined || (next === 0 && !OF_HARM.starts(name))) break;
    at = next;
  }
  return at;
}

/** 建成率, 可靠率: any rate is a measure. */
const RATE = pattern`${HAN}{3}${RATE_HEAD}$`;

const FLOWS = ["增速", "增幅", "降幅", "减幅", "涨幅"];

/** 增速 or 余额 at the end of a name, which holds for the measures before it; "" if none. */
export function speedOf(name: string): string {
  return [...FLOWS, "余额", "占比", "比重"].find((word) => name.endsWith(word)) ?? "";
}

/** Sums that stand beside each other under one owner 并列科目: 一般公共预算收入…、支出…. */
const SIBLINGS = [
  ["收入", "支出"],
  ["存款余额", "贷款余额"],
  ["利润总额", "净利润", "利润", "营业收入", "营收", "资产总额", "总资产", "利税", "税收"],
];

/** The name of a sum beside another of the same owner: 支出 behind 一般公共预算收入; "" where they are no such pair. */
export function siblingOf(sum: string, before: string): string {
  const group = SIBLINGS.find((words) => words.includes(sum));
  const other = group?.find((word) => word !== sum && before.endsWith(word));
  if (other === undefined) return "";
  const owner = before.slice(0, -other.length);
  return owner.length === 1 || owner === "税收" ? "" : owner + sum;
}

/** The class that a name begins with, or "". */
export function scopeOf(name: string): string {
  return SCOPES.filter((scope) => name.startsWith(scope)).sort((a, b) => b.length - a.length)[0] ?? "";
}
