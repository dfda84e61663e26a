/** Heads of names, and what is measured by them: the longest that ends a name tells. */
const HEADS: readonly (readonly [kind: "rate" | "growth" | "stock" | "flow", heads: string])[] = [
  [
    "growth",
    "增速 增长率 增幅 降幅 涨幅 跌幅 年均增长 增长 下降 降低 减少 累计下降 下降率 降低率 减少率 下降幅度 增长幅度 提高 提升 上升 减排 变化率 降低比例 下降比例 减少比例",
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
    "死亡人数 捐赠额 成交金额 生产总值 GDP 增加值 总产值 产值 产量 总产量 收入 支出 零售总额 零售额 销售额 销售收入 销量 交易额 交易总额 交易规模 成交额 执行额 进出口 进出口额 进出口总额 进出口总值 出口额 出口总额 出口总值 出口 进口额 进口总额 进口 登记额 投资额 投资 投资规模 投资总额 吞吐量 客运量 货运量 联运量 物流总额 运输量 周转量 发电量 发电总量 用水总量 用水量 用电量 用电总量 消费量 消费总量 消费额 消费支出 供水量 供电量 排放量 排放总量 业务量 业务总量 接待人次 接待人数 接待量 游客量 游客人数 游客数量 旅客量 利用外资 利用外资规模 外资规模 利用外资金额 使用外资 使用外资金额 实际使用外资 引资额 到位资金 税收 利润 利润总额 营业收入 主营业务收入 营收 抽检量 检验量 抽检批次 批次 出栏量 申请量 授权量 申请数 授权数 处理量 利用量 产出 产业规模 保费收入 保费 融资额 贷款额 发放量 开工量 竣工量 数据交易额 参观人次 服务人次 借阅量 阅读量",
  ],
];
const BY_HEAD = new Map(HEADS.flatMap(([kind, heads]) => heads.split(" ").map((head) => [head, kind] as const)));
const LONGEST = Math.max(...[...BY_HEAD.keys()].map((head) => head.length));

/** What the head that ends a name tells of its number: a rate, a growth, a stock or a year's flow; null where none is known. */
export function headOf(name: string): "rate" | "growth" | "stock" | "flow" | null {
  for (let n = Math.min(LONGEST, name.length); n > 0; n--) {
    const kind = BY_HEAD.get(name.slice(-n));
    if (kind) return kind;
  }
  return null;
}
