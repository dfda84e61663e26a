/** What holds between a whole and its parts by what they mean 恒等式. */
export interface Identity {
  /** The parts add up to the whole, or to no more; they pull to its growth; it lies between theirs: a growth, or a figure per head. */
  readonly kind: "sum" | "within" | "pull" | "growth" | "mean";
  /** What the parts make, as its name ends; null where they make a hundred. */
  readonly whole: string | null;
  /** What tells the parts apart, each part once. */
  readonly members: readonly string[];
  /** What is told of each of them; "" where the member says it. */
  readonly measure: string;
}

const SECTORS = ["第一产业", "第二产业", "第三产业"];
const TRADE = ["出口", "进口"];
const TRAVEL = ["入境", "出境"];
const SUBJECTS = ["企业", "个体工商户"];
const BRANCHES = ["农业产值", "林业产值", "牧业产值", "渔业产值", "辅助性活动"];

/** What every text keeps, whoever writes it. */
export const IDENTITIES: readonly Identity[] = [
  {kind: "sum", whole: "生产总值", members: SECTORS, measure: "增加值"},
  {kind: "sum", whole: "生产总值", members: SECTORS, measure: "生产值"},
  {kind: "growth", whole: "生产总值", members: SECTORS, measure: "增加值"},
  {kind: "pull", whole: "生产总值", members: SECTORS, measure: "拉动"},
  {kind: "sum", whole: null, members: SECTORS, measure: "贡献率"},
  {kind: "sum", whole: "出生率", members: ["死亡率", "自然增长率"], measure: ""},
  {kind: "sum", whole: "进出口", members: TRADE, measure: ""},
  {kind: "growth", whole: "进出口", members: TRADE, measure: ""},
  {kind: "sum", whole: "入出境", members: TRAVEL, measure: ""},
  {kind: "growth", whole: "入出境", members: TRAVEL, measure: ""},
  {kind: "sum", whole: "农林牧渔业总产值", members: BRANCHES, measure: ""},
  {kind: "growth", whole: "规模以上工业增加值", members: ["采矿业", "制造业", "供应业"], measure: "增加值"},
  {kind: "within", whole: "市场主体", members: SUBJECTS, measure: ""},
  {kind: "within", whole: "经营主体", members: SUBJECTS, measure: ""},
  {kind: "mean", whole: "居民人均可支配收入", members: ["城镇", "农村"], measure: "人均可支配收入"},
];
