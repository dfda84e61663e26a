import {OF_THE_YEAR} from "../../lexicon/cells.js";
import type {ClaimKind} from "../../model/index.js";
import {isFlow} from "../flow.js";

/** What the kind of a table's number depends on. */
export interface KindGround {
  readonly name: string;
  readonly unit: string;
  readonly summed: boolean;
  /** The cell or the column says growth. */
  readonly growth: boolean;
  /** The cell says that something was added or taken away. */
  readonly added: boolean;
}

/** Heads of names, and what is measured by them: the longest that ends a name tells. */
const HEADS: readonly (readonly [kind: "rate" | "growth" | "stock" | "flow", heads: string])[] = [
  [
    "growth",
    "增速 增长率 增幅 降幅 涨幅 跌幅 年均增长 增长 下降 降低 减少 累计下降 下降率 降低率 减少率 下降幅度 增长幅度 提高 提升 上升 减排 变化率",
  ],
  [
    "rate",
    "率 度 比 比重 比例 占比 比值 浓度 强度 指数 系数 水平 密度 得分 覆盖面 寿命 年限 位次 排名 份额 程度 速度 温度 湿度 贡献度 满意度 均值 平均值",
  ],
  [
    "stock",
    "规模 总量 总数 数 数量 拥有量 保有量 存量 余额 面积 里程 装机容量 装机 装机规模 床位 床位数 人口 人口规模 用地规模 人数 容量 库容 能力 储量 蓄积量 拥有 注册量 商标量 专利量",
  ],
  [
    "flow",
    "生产总值 GDP 增加值 总产值 产值 产量 总产量 收入 支出 零售总额 零售额 销售额 销售收入 销量 交易额 交易总额 交易规模 成交额 执行额 进出口 进出口额 进出口总额 进出口总值 出口额 出口总额 出口总值 出口 进口额 进口总额 进口 登记额 投资额 投资 投资规模 投资总额 吞吐量 客运量 货运量 运输量 周转量 发电量 发电总量 用水总量 用水量 用电量 用电总量 消费量 消费总量 消费额 消费支出 供水量 供电量 排放量 排放总量 业务量 业务总量 接待人次 接待人数 接待量 游客量 游客人数 游客数量 旅客量 利用外资 利用外资规模 外资规模 利用外资金额 使用外资 使用外资金额 实际使用外资 引资额 到位资金 税收 利润 利润总额 营业收入 主营业务收入 营收 抽检量 检验量 抽检批次 批次 出栏量 申请量 授权量 申请数 授权数 处理量 利用量 产出 产业规模 保费收入 保费 融资额 贷款额 发放量 开工量 竣工量 数据交易额 参观人次 服务人次 借阅量 阅读量",
  ],
];
const BY_HEAD = new Map(HEADS.flatMap(([kind, heads]) => heads.split(" ").map((head) => [head, kind] as const)));
const LONGEST = Math.max(...[...BY_HEAD.keys()].map((head) => head.length));
/** Last characters of units of counts and amounts. */
const COUNT_UNITS = /[户家个项件人元吨亩]$/;
const INCREMENT =
  /新增|净增|^(?:累计|五年累计)?(?:新建|新改建|新改扩建|新登记|新培育|新认定|新发展|建成|改造|新开工)|累计(?:新|完成|减少|供应|筹集)|[净新]增(?:数|量|户数)?$/;
/** 单位产品能耗, 万元产值用水量, 每万人拥有量: a ratio, whatever its head. */
const RATIO = /^(?:单位|每|万元|亩均|地均|百户|十万|百万|千人|万人)|全员劳动生产率/;

/** level, increment, growth or annual, by the name's head, the unit and what cell and column say. */
export function kindInTable({name, unit, summed, growth, added}: KindGround): ClaimKind {
  const bare = name.replace(/[((][^()()]*[))]$/, "");
  const head = headOf(bare);
  const points = unit.endsWith("百分点") || unit.endsWith("千分点");
  if (points) return "increment";
  if (growth || (head === "growth" && !COUNT_UNITS.test(unit))) return "growth";
  if (INCREMENT.test(bare) && head !== "rate") return "increment";
  if (summed || added) return "increment";
  if (unit.endsWith("/年")) return "annual";
  if (head === "rate" || RATIO.test(bare) || PER_PERSON.test(unit)) return "level";
  if (head === "flow" || isFlow(bare) || unit.endsWith("人次")) return "annual";
  return OF_THE_YEAR.in(bare) ? "annual" : "level";
}

function headOf(name: string): "rate" | "growth" | "stock" | "flow" | null {
  for (let n = Math.min(LONGEST, name.length); n > 0; n--) {
    const kind = BY_HEAD.get(name.slice(-n));
    if (kind) return kind;
  }
  return null;
}

/** 批次/千人, 件/万人: a ratio by its unit; 万元/人 is one where the name says so. */
const PER_PERSON = /^(?!.*元\/)[^/]+\/[十百千万]*人/;
/** The pace that a column's words tell. */
const PACE = /(?:年均)?(?:增长率|增速|增幅|增长|下降|降低|减少|提高)/;

/** 电力总装机 in a column 年均增速 is 电力总装机年均增速; a name that tells its growth stays. */
export function withPace(name: string, words: string): string {
  if (headOf(name) === "growth") return name;
  return name + (PACE.exec(words.replace(/\s/g, ""))?.[0] ?? "年均增长");
}
