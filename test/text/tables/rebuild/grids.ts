/** A random source with a seed, the same on every run: mulberry32. */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A made-up indicator table: what a plan's table holds before it is flattened. */
export interface Made {
  readonly head: readonly string[];
  /** A head over the last value columns; "" for a header of one row. */
  readonly over: string;
  readonly rows: readonly (readonly string[])[];
}

const NAMES =
  "常住人口城镇化率 全员劳动生产率 粮食综合生产能力 全社会研发经费支出占地区生产总值比重 城镇调查失业率 森林覆盖率 人均预期寿命 每千人口执业医师数 3岁以下婴幼儿托位数 5G基站数 24小时自助服务网点数 规模以上工业增加值年均增速 单位地区生产总值能耗降低 地表水优良水体比例 社区15分钟服务圈覆盖率 城乡居民收入比 新增专精特新企业 高标准农田面积 数字经济核心产业增加值占比 养老机构护理型床位占比 PM2.5年均浓度 居民人均可支配收入年均增长 国家级产业集群数 港口货物吞吐量 每万人口高价值发明专利拥有量 非化石能源消费占比 农村生活污水治理率 城镇老旧小区改造户数 亿元地区生产总值生产安全事故死亡率 公共图书馆总流通人次".split(
    " ",
  );
const UNITS = "% 万元/人 万吨 % % % 岁 人 个 万个 个 % % % % — 家 万亩 % % 微克/立方米 % 个 亿吨 件 % % 户 人/亿元 万人次".split(" ");
const CATEGORIES = "创新驱动 经济发展 绿色低碳 民生福祉 安全保障 开放合作".split(" ");
const GOALS = ["{}", "{}", "{}", "{}左右", ">{}", "≥{}", "<{}", "{}以上", "[{}]", "【{}】", "—", "完成上级下达任务", "{}*"];
const BASES = ["{}", "{}", "{}", "{}", "—", "-", "{}*"];

/** Makes a table of `count` rows. */
export function makeTable(random: () => number, count: number): Made {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const [serial, category, unit, nature, over] = [0.7, 0.4, 0.5, 0.8, 0.2].map((p) => random() < p) as [
    boolean,
    boolean,
    boolean,
    boolean,
    boolean,
  ];
  const years = pick([
    ["2025年", "2030年"],
    ["2025年基期值", "2030年目标值"],
    ["2020年", "2025年", "2030年"],
    ["2025年", "2030年", "年均[累计]"],
  ]);
  const head = [
    ...(category ? ["类别"] : []),
    ...(serial ? ["序号"] : []),
    pick(["指标", "指标名称", "主要指标"]),
    ...(unit ? ["单位"] : []),
    ...years,
    ...(nature ? [pick(["属性", "指标属性"])] : []),
  ];
  const order = NAMES.map((_, i) => i).toSorted(() => random() - 0.5);
  const each = 2 + Math.floor(random() * 3);
  const rows = Array.from({length: count}, (_, r) => {
    const n = order[r % order.length]!;
    const number = (): string => pick([String(Math.floor(random() * 2000)), (random() * 100).toFixed(1), (random() * 10).toFixed(2)]);
    return [
      ...(category ? [r % each === 0 ? CATEGORIES[(r / each) % CATEGORIES.length]! : ""] : []),
      ...(serial ? [String(r + 1)] : []),
      unit ? NAMES[n]! : `${NAMES[n]}${UNITS[n] === "—" ? "" : `(${UNITS[n]})`}`,
      ...(unit ? [UNITS[n]!] : []),
      ...years.map((_, y) => pick(y === 0 && years.length > 1 ? BASES : GOALS).replace("{}", number())),
      ...(nature ? [pick(["预期性", "约束性", "预期性"])] : []),
    ];
  });
  return {head, over: over ? "规划目标" : "", rows};
}
