/** What generated plans speak of: names, units and sizes of our own choosing, none taken from the reader's word lists. */
import type {Chance} from "./random.js";

/** Something a plan measures, and how large it is. */
export interface Subject {
  /** Ways to name it; the first is the plainest. */
  readonly names: readonly string[];
  /** The indicator of the catalogue that it is; null where it has none. */
  readonly indicator: string | null;
  readonly unit: string;
  /** Least and greatest value at the start, and digits behind the point. */
  readonly from: readonly [number, number];
  readonly digits: number;
  /** Factor from the start to the goal, least and greatest; a share grows in points instead. */
  readonly grows: readonly [number, number];
  readonly points?: true;
  /** A goal that must not be passed. */
  readonly ceiling?: true;
}

export const SUBJECTS: readonly Subject[] = [
  {names: ["市场主体总量", "经营主体总量"], indicator: "market-entities", unit: "万户", from: [1, 90], digits: 2, grows: [1.2, 1.7]},
  {names: ["企业总量", "企业总数"], indicator: "enterprises", unit: "户", from: [2000, 60000], digits: 0, grows: [1.2, 1.8]},
  {
    names: ["有效注册商标量", "有效注册商标拥有量"],
    indicator: "valid-trademarks",
    unit: "件",
    from: [300, 90000],
    digits: 0,
    grows: [1.2, 2],
  },
  {names: ["地理标志商标数量", "地理标志商标"], indicator: null, unit: "件", from: [3, 40], digits: 0, grows: [1.2, 2.4]},
  {
    names: ["制造业产品质量合格率"],
    indicator: "manufacturing-quality-pass-rate",
    unit: "%",
    from: [90, 94],
    digits: 1,
    grows: [0.5, 3],
    points: true,
  },
  {names: ["公共服务质量满意度"], indicator: null, unit: "分", from: [75, 80], digits: 1, grows: [1.02, 1.08]},
  {names: ["药品抽检合格率"], indicator: "drug-sampling-pass-rate", unit: "%", from: [96, 98], digits: 1, grows: [0.3, 1.4], points: true},
  {names: ["主要农产品例行监测合格率"], indicator: null, unit: "%", from: [95, 97], digits: 1, grows: [0.3, 1.5], points: true},
  {names: ["电梯困人救援平均到达时间"], indicator: null, unit: "分钟", from: [18, 28], digits: 0, grows: [0.5, 0.8], ceiling: true},
  {names: ["企业开办时间"], indicator: "business-start-days", unit: "个工作日", from: [1, 3], digits: 1, grows: [0.3, 0.6], ceiling: true},
  {
    names: ["城镇调查失业率"],
    indicator: "unemployment",
    unit: "%",
    from: [5.4, 5.8],
    digits: 1,
    grows: [-0.6, -0.2],
    points: true,
    ceiling: true,
  },
  {names: ["常住人口城镇化率"], indicator: "urbanisation", unit: "%", from: [48, 70], digits: 1, grows: [2, 6], points: true},
  {names: ["森林覆盖率"], indicator: "forest-coverage", unit: "%", from: [20, 60], digits: 2, grows: [0.2, 2], points: true},
  {
    names: ["千人口托位数", "每千人口托位数"],
    indicator: "nursery-places-per-thousand",
    unit: "个",
    from: [1.5, 3],
    digits: 1,
    grows: [1.5, 2.2],
  },
  {names: ["公路通车里程"], indicator: null, unit: "公里", from: [900, 9000], digits: 0, grows: [1.03, 1.2]},
  {names: ["旅游总收入"], indicator: null, unit: "亿元", from: [10, 600], digits: 1, grows: [1.3, 1.9]},
  {names: ["粮食综合生产能力"], indicator: null, unit: "万吨", from: [5, 200], digits: 1, grows: [1.01, 1.1]},
  {names: ["规模以上工业企业数量"], indicator: null, unit: "家", from: [60, 900], digits: 0, grows: [1.1, 1.6]},
  {names: ["高新技术企业数量"], indicator: "hi-tech-enterprises", unit: "家", from: [12, 400], digits: 0, grows: [1.3, 2.5]},
  {names: ["专业技术人才总量"], indicator: null, unit: "万人", from: [1, 20], digits: 2, grows: [1.1, 1.5]},
  {names: ["公共充电桩数量"], indicator: null, unit: "个", from: [100, 4000], digits: 0, grows: [1.5, 3]},
  {names: ["人均公园绿地面积"], indicator: null, unit: "平方米", from: [9, 14], digits: 1, grows: [1.03, 1.2]},
  {names: ["农村自来水普及率"], indicator: null, unit: "%", from: [84, 92], digits: 1, grows: [2, 6], points: true},
  {names: ["养老机构护理型床位占比"], indicator: "nursing-beds-share", unit: "%", from: [40, 52], digits: 1, grows: [4, 15], points: true},
];

/** A subject in one plan: where it starts and where it shall arrive. */
export interface Fact {
  readonly subject: Subject;
  readonly name: string;
  readonly start: number;
  readonly goal: number;
  readonly comparator: ">=" | "<=" | "=";
  readonly nature: "约束性" | "预期性";
}

const between = ([low, high]: readonly [number, number], at: number): number => low + (high - low) * at;
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

export function factsOf(subjects: readonly Subject[], by: Chance): Fact[] {
  return subjects.map((subject) => {
    const start = rounded(between(subject.from, by.next()), subject.digits);
    const step = between(subject.grows, by.next());
    const least = 10 ** -subject.digits;
    const raw = rounded(subject.points ? start + step : start * step, subject.digits);
    const goal = raw === start ? rounded(start + (subject.ceiling ? -least : least), subject.digits) : raw;
    const comparator = subject.ceiling ? "<=" : by.happens(0.5) ? ">=" : "=";
    return {subject, name: by.pick(subject.names), start, goal, comparator, nature: by.happens(0.3) ? "约束性" : "预期性"};
  });
}
