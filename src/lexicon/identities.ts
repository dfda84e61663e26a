/** What holds between a whole and its parts by what they mean 恒等式. */
export interface Identity {
  /** The parts add up to the whole; they pull to its growth; its growth lies between theirs. */
  readonly kind: "sum" | "pull" | "mean";
  /** What the parts make, as its name ends; null where they make a hundred. */
  readonly whole: string | null;
  /** What tells the parts apart, each part once. */
  readonly members: readonly string[];
  /** What is told of each of them; "" where the member says it. */
  readonly measure: string;
}

const SECTORS = ["第一产业", "第二产业", "第三产业"];
const TRADE = ["出口", "进口"];

/** What every text keeps, whoever writes it. */
export const IDENTITIES: readonly Identity[] = [
  {kind: "sum", whole: "生产总值", members: SECTORS, measure: "增加值"},
  {kind: "mean", whole: "生产总值", members: SECTORS, measure: "增加值"},
  {kind: "pull", whole: "生产总值", members: SECTORS, measure: "拉动"},
  {kind: "sum", whole: null, members: SECTORS, measure: "贡献率"},
  {kind: "sum", whole: "出生率", members: ["死亡率", "自然增长率"], measure: ""},
  {kind: "sum", whole: "进出口", members: TRADE, measure: ""},
  {kind: "mean", whole: "进出口", members: TRADE, measure: ""},
];
