import {OF_THE_YEAR} from "../../lexicon/cells.js";
import {INTENSITY} from "../../lexicon/kinds.js";
import {headOf} from "../../lexicon/row-heads.js";
import type {ClaimKind} from "../../model/index.js";
import {isFlow} from "../flow.js";
import {firstOf, ordered, type Rule, type Verdict} from "./rule.js";

/** What the kind of a cell's number depends on. */
export interface CellStatement {
  /** The row's name with what its column adds. */
  readonly name: string;
  readonly unit: string;
  readonly summed: boolean;
  /** The cell or the column says growth. */
  readonly growth: boolean;
  /** The cell says that something was added or taken away. */
  readonly added: boolean;
  /** The cell says that it is so in each year. */
  readonly yearly: boolean;
}

/** Last characters of units of counts and amounts. */
const COUNT_UNITS = /[户家个项件人元吨亩]$/;
/** Names of what is added or done. */
const INCREMENT =
  /新增|净增|^(?:累计|五年累计)?(?:新建|新改建|新改扩建|新登记|新培育|新认定|新发展|建成|改造|新开工)|累计(?:新|完成|减少|供应|筹集)|[净新]增(?:数|量|户数)?$|减排量$/;
/** 单位产品能耗, 万元产值用水量, 每万人拥有量: a ratio, whatever its head. */
const RATIO = /^(?:单位|每|万元|亩均|地均|百户|十万|百万|千人|万人)|全员劳动生产率/;
/** 批次/千人, 件/万人: a ratio by its unit; 万元/人 is one where the name says so. */
const PER_PERSON = /^(?!.*元\/)[^/]+\/[十百千万]*人/;

/** A change of so much %, or of so many times, is growth. */
const SHARES: ReadonlySet<string> = new Set(["", "%", "‰", "倍", "成", "番"]);
const isShare = (unit: string): boolean => SHARES.has(unit);
/** 年均成交, not 年均增长 or 年均新增. */
const isYearly = (name: string): boolean => name.includes("年均") && !name.includes("年均增") && !name.includes("年均新增");
const bare = (s: CellStatement): string => s.name.replace(/[((][^()()]*[))]$/, "");
const head = (s: CellStatement) => headOf(bare(s));
const isPoints = (s: CellStatement): boolean => s.unit.endsWith("百分点") || s.unit.endsWith("千分点");

/** Kinds of numbers in cells, whose name, unit and column stand apart: asked in order, like those of sentences. Examples: `name|unit`, with + for a sum. */
const RULES: readonly Rule<CellStatement, ClaimKind>[] = [
  {
    id: "cell/points",
    when: isPoints,
    gives: "increment",
    before: ["cell/growth", "cell/growth-head", "cell/rate"],
    because: "percentage points measure a change of a share",
    example: "城镇化率|个百分点",
    counterexample: "城镇化率|%",
  },
  {
    id: "cell/growth",
    when: (s) => s.growth,
    gives: "growth",
    before: ["cell/added-name", "cell/rate", "cell/sum"],
    because: "the column or the cell says that it grows",
    example: "新增床位|%|growth",
    counterexample: "新增床位|张",
  },
  {
    id: "cell/change",
    when: (s) => s.added && !isShare(s.unit),
    gives: "increment",
    before: ["cell/growth-head", "cell/rate", "cell/ratio", "cell/flow", "cell/by-year-unit"],
    because: "提高1岁 adds, in the unit of what is measured",
    example: "人均预期寿命提高|岁|added",
    counterexample: "死亡率降低|%|added",
  },
  {
    id: "cell/growth-head",
    when: (s) => head(s) === "growth" && !COUNT_UNITS.test(s.unit),
    gives: "growth",
    before: ["cell/sum", "cell/added-name"],
    because: "增速 and 下降 are changes in %",
    example: "粮食产量年均增长|%",
    counterexample: "粮食年均增长|万吨",
  },
  {
    id: "cell/yearly",
    when: (s) => isYearly(bare(s)) && INCREMENT.test(bare(s)) && head(s) !== "rate" && !s.summed,
    gives: "annual",
    before: ["cell/added-name", "cell/sum"],
    because: "年均 before an amount is a year's, also of what is built",
    example: "新建住宅年均成交面积|万平方米",
    counterexample: "新建住宅成交面积|万平方米",
  },
  {
    id: "cell/added-name",
    when: (s) => INCREMENT.test(bare(s)) && head(s) !== "rate",
    gives: "increment",
    before: ["cell/by-year-unit", "cell/ratio", "cell/flow"],
    because: "新增 and 建成 add",
    example: "新增森林面积|万亩",
    counterexample: "新增劳动力就业率|%",
  },
  {
    id: "cell/sum",
    when: (s) => s.summed || s.added,
    gives: "increment",
    before: ["cell/by-year-unit", "cell/ratio", "cell/rate", "cell/flow"],
    because: "〔 〕 and 累计 sum up what is done over the years",
    example: "造林面积|万亩|sum",
    counterexample: "造林面积|万亩",
  },
  {
    id: "cell/every-year",
    when: (s) => s.yearly,
    gives: "annual",
    before: ["cell/rate", "cell/ratio"],
    because: "每年 before the number in its cell is a yearly minimum",
    example: "宣传活动覆盖面|次|yearly",
    counterexample: "宣传活动覆盖面|次",
  },
  {
    id: "cell/by-year-unit",
    when: (s) => s.unit.endsWith("/年"),
    gives: "annual",
    before: ["cell/rate", "cell/ratio"],
    because: "a unit by the year is that of a flow",
    example: "处理能力|万吨/年",
    counterexample: "处理能力|万吨",
  },
  {
    id: "cell/rate",
    when: (s) => head(s) === "rate",
    gives: "level",
    before: ["cell/of-the-year"],
    because: "rates, indices and densities are states",
    example: "年度考核合格率|%",
    counterexample: "年度考核次数|次",
  },
  {
    id: "cell/ratio",
    when: (s) => RATIO.test(bare(s)) || INTENSITY.test(s.name) || PER_PERSON.test(s.unit),
    gives: "level",
    before: ["cell/flow"],
    because: "so much for each is a state, whatever its head",
    example: "单位产品用水量|立方米",
    counterexample: "产品用水量|立方米",
  },
  {
    id: "cell/flow",
    when: (s) => head(s) === "flow" || isFlow(bare(s)),
    gives: "annual",
    because: "产值 and 收入 come about within a year",
    example: "茶叶产值|亿元",
    counterexample: "茶园面积|亩",
  },
  {
    id: "cell/visits",
    when: (s) => s.unit.endsWith("人次"),
    gives: "annual",
    because: "persons are counted as they come",
    example: "展览|万人次",
    counterexample: "展览|场",
  },
  {
    id: "cell/of-the-year",
    when: (s) => OF_THE_YEAR.in(bare(s)),
    gives: "annual",
    because: "年接待 and 每年 name the flow of a year",
    example: "年接待规模|人",
    counterexample: "接待规模|人",
  },
];

export const CELL_RULES: readonly Rule<CellStatement, ClaimKind>[] = ordered(RULES);

/** The kind of a number in a cell, and the rule that gave it. */
export function judgeCell(statement: CellStatement, rules = CELL_RULES): Verdict<ClaimKind> {
  return firstOf(rules, statement) ?? {value: "level", by: "cell/otherwise-a-level"};
}
