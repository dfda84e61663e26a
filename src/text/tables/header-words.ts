import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {TableColumn, TableColumnKind} from "../../model/index.js";
import {ADDED_WORDS, PROGRESS} from "../../lexicon/cells.js";
import {remembered} from "../remembered.js";
import {unitInBrackets} from "./unit.js";

const MOST_HEADS = 2000;

type Told = Partial<Pick<TableColumn, "hint" | "measure">>;

/** Header cells that tell a column's kind by their whole text. */
const KINDS: Readonly<Record<Exclude<TableColumnKind, "value">, string>> = {
  serial: "序号 序 编号 号 号码 NO NO. No No.",
  category:
    "类别 类型 分类 学段 领域 维度 一级指标 方面 板块 任务类别 指标类别 指标分类 指标领域 所属领域 目标类别 专题 门类 大类 类 目标 项别 分项 二级分类 一级分类",
  name: "项目内容 实事内容 实事项目 指标 指标名称 主要指标 具体指标 核心指标 发展指标 二级指标 三级指标 四级指标 预期指标 名称 项目 项目名称 指标内容 内容 工程名称 任务名称 指标项 指标项目 评价指标 监测指标 考核指标 主要指标名称 目标指标 规划指标 地区 区域 区县 县区 县市区 县(市、区) 县(区) 区(县) 市(州) 市州 市县 地市 各区 行政区 乡镇 镇街 街道 乡镇(街道) 镇(街道) 园区 流域 产业 行业 品种 产品 产品名称 指标及单位 指标(单位)",
  unit: "单位 计量单位 量纲 指标单位 数据单位",
  nature: "属性 性质 指标属性 指标性质 指标类型 约束性/预期性 目标属性 类型属性",
  text: "目标任务 任务目标 重点任务 主要任务 工作任务 任务 建设内容 主要内容 主要建设内容 建设内容及规模 主要建设内容和规模 措施 主要措施 工作内容 具体内容 工作目标 任务内容 具体任务 工作举措",
  score:
    "分值 得分 满分 分数 权重 权重(%) 评分 标准分 基准分 基本分 加分 扣分 赋分 评分标准 评分细则 评分办法 计分方法 考核分值 分值(分) 权重分",
  years:
    "周期 建设周期 年限 建设年限 起止年限 起止时间 时限 完成时限 完成时间 实施时间 建设时间 时间 建设起止年限 实施周期 实施年限 建设工期 计划完成时间 时间节点 进度 进度安排",
  aside:
    "责任单位 牵头单位 配合单位 责任部门 牵头部门 配合部门 主管部门 实施单位 建设单位 项目单位 项目业主 责任主体 实施主体 业主单位 数据来源 来源 资金来源 地点 建设地点 实施地点 备注 说明 依据 指标说明 指标解释 指标释义 计算方法 计算公式 评价依据 建设性质 联系人 责任人 牵头责任单位 填报单位",
};

const PLACES = new Set(
  "地区 区域 区县 县区 县市区 县(市、区) 县(区) 区(县) 市(州) 市州 市县 地市 各区 行政区 乡镇 镇街 街道 乡镇(街道) 镇(街道) 园区 单位名称 所在地 行政区划".split(
    " ",
  ),
);
/** Whether a header cell heads places. */
export const isPlaceWord = (text: string): boolean => PLACES.has(text);

const BY_WHOLE = new Map<string, TableColumnKind>(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind as TableColumnKind] as const)),
);

/** The kind that a header cell tells by its whole text, without its spaces; null where the words tell no kind. */
export const kindOfWords = (text: string): TableColumnKind | null =>
  BY_WHOLE.get(text) ?? BY_WHOLE.get(text.replace(/[((][^()()]*[))]$/, "")) ?? null;

/** Words inside the header of a column of values, and what they tell; the longest that fits is taken. */
const WORDS: readonly (readonly [words: string, told: Told])[] = [
  [
    "力争目标值 力争目标 力争值 力争 预算数 年初预算 调整预算 年初预算数 调整预算数 预算 目标水平 规划目标值 规划目标 预期目标值 预期 展望值 展望 规划值 规划数 目标值 目标数 目标任务 预期目标 预期值 计划目标 计划值 计划数 计划 目标 规划 任务数 任务量 任务 指标任务",
    {hint: "goal"},
  ],
  ["基期水平 基准水平 现状水平 期初水平 基期值 基期 基值 基数 基准值 基准年 基准 现状值 现状 期初值 期初 基础值 起始值", {hint: "base"}],
  [
    "进展情况 进展 完成进展 预计完成值 预计完成数 预计完成 预计完成情况 完成情况 完成数 完成值 完成 实现情况 实现值 实现数 实现 实际完成 实际值 实际数 实际 实绩 预计值 预计数 预计 初步统计 快报数 达到值 达到 上年 去年 上年度 执行 执行数 执行情况",
    {hint: "done"},
  ],
  [
    "年均增 年均增速 年均增长率 年均增幅 年均增长 年平均增长率 年平均增长 年平均增速 年均变化率 年均下降 增长速度 增速 增长率 增幅 增长 同比增长 同比 降幅 变化率 比上年增长 较上年增长 比去年增长 比上年 较上年 比去年 去年同期 上年同期 去年同月 同期 增减幅 同比增减 比上年增减 较上年增减",
    {measure: "growth"},
  ],
  ["年均累计 年均/累计 年均或累计 累计或年均 累计/年均 年均增长累计 年均增长/累计 年均增速/累计", {measure: "mixed"}],
  [
    "比上年增减额 比上年增加额 比上年增减量 增减额 增减量 增收额 净增 净增量 净增加 提升幅度 提升值 提升 提高 增加值 增加量 增加 增长量 增减 变化 变化量 五年累计 5年累计 累计数 累计值 累计 合计 总计 总量累计 增加值累计",
    {measure: "sum"},
  ],
  ["年均值 年均 年平均", {measure: "mixed"}],
  [
    "百分点 五年 5年 四年 4年 三年 3年 两年 2年 绝对额 绝对值 绝对数 绝对量 近期 中期 远期 远景 中长期 阶段性 数值 指标值 指标 数量 规模 数据 到 至 本年 今年 当年 比 较 期末 期间 时期 规划期 末 底 年末 年底 年度 年份 年 值 数 期 的 和 及 与 或 情况 全市 全省 全区 全县 左右 以来",
    {},
  ],
];

const TOLD = new Map(WORDS.flatMap(([words, told]) => words.split(" ").map((word) => [word, told] as const)));
/** The words by their first character, the longest first. */
const BY_FIRST = group(
  [...TOLD.keys()].toSorted((a, b) => b.length - a.length),
  (word) => word[0]!,
);
const YEARS = /(?:19|20)\d{2}年?(?:(?:[-—–~]+|至|到)(?:19|20)?\d{2}年?)?(?!\d)|“?十[一二三四五六七]?五”?/y;
const YEARS_FIRST = /[12“十]/;
const NO_WORD = {length: 0, tells: {}} as const;
const SIGN = /[“”"()[\]【】〔〕、/,::\-—–*∗\s%]/;

/** What the words of a header say, and the name of what it measures, "" if it names nothing. */
export interface HeaderReading extends Told {
  readonly indicator: string;
}

/** Reads a header cell of a column of values; what a bracket behind it explains names nothing: 2020年基期值(比较的起点). */
export function readHeader(text: string): HeaderReading {
  const reading = readWords(text);
  const bracket = text.endsWith(")") && reading.indicator !== "" ? text.lastIndexOf("(") : 0;
  const bare = bracket > 0 ? readWords(text.slice(0, bracket)) : reading;
  return bare.indicator === "" ? bare : reading;
}

/** By longest match; where that leaves words over, they name something. */
function readWords(text: string): HeaderReading {
  if (PROGRESS.in(text)) return {hint: "done", indicator: text.replace(AHEAD, "").replace(/[%()]+$/, "")};
  let told: Told = {};
  let named = false;
  for (let at = 0; at < text.length;) {
    const {length, tells} = tokenAt(text, at);
    if (length === 0 && !SIGN.test(text[at]!)) named = true;
    told = joined(told, tells);
    at += Math.max(1, length);
  }
  return named ? nameIn(text) : {...told, indicator: ""};
}

/** Whether a header cell tells a role or a measure and names nothing but what is added: 累计增加值, 2035年展望, 五年新增. */
export const isTelling = remembered(MOST_HEADS, (text: string): boolean => {
  if (!mayTell(text)) return false;
  const {hint, measure, indicator} = readHeader(unitInBrackets(text).name);
  return ADDED_WORDS.is(indicator) || (indicator === "" && (hint !== undefined || measure !== undefined));
});

/** Whether a word of the list, a year or a sign begins the words, and goes on to their brackets: most words fail here at little cost. */
function mayTell(text: string): boolean {
  if (ADDED_WORDS.in(text)) return true;
  const bracket = text.indexOf("(", 1);
  const end = bracket < 0 ? text.length : bracket;
  for (let at = 0; at < end;) {
    const {length} = tokenAt(text, at);
    if (length === 0 && !SIGN.test(text[at]!)) return false;
    at += Math.max(1, length);
  }
  return true;
}

/** Whether a header cell tells only how its column measures: 增长, 五年新增. */
export const isMeasure = (text: string): boolean => isTelling(text) && readHeader(unitInBrackets(text).name).measure !== undefined;

/** A year or a word of the list at a place; length 0 where neither stands. */
function tokenAt(text: string, at: number): {length: number; tells: Told} {
  if (YEARS_FIRST.test(text[at]!)) {
    YEARS.lastIndex = at;
    const years = YEARS.exec(text);
    if (years) return {length: years[0].length, tells: {}};
  }
  const word = BY_FIRST.get(text[at]!)?.find((known) => text.startsWith(known, at));
  return word === undefined ? NO_WORD : {length: word.length, tells: TOLD.get(word)!};
}

const AHEAD =
  /^(?:(?:19|20)\d{2}年?(?:[-—–~]+(?:19|20)?\d{2}年?)?|“?十[一二三四五六七]?五”?|[末底]|期末|期间|时期|年[末底]|目标|规划|计划|预期)+/;
/** 五年新增: what is added in all years of the plan. */
const ALL_YEARS = /^(?:[两三四五十]|\d)年(?=新增|净增|增加|减少|提高|下降|降低)|^累计(?=新增|净增)/;
const BEHIND = /(?:目标值|目标数|目标|规划值|计划数|基期值|基数|基准值|现状值?|完成值|完成数|完成情况|实际值?|实绩|预计值)$/;

/** Signs left at the ends of a name. */
const EDGES = /^[、/,::的]+|[、/,::的]+$/g;
const GOALS = words("目标 规划 计划 预期");

/** 2025年接待收入目标 measures 接待收入; 增速 inside a name belongs to it. */
function nameIn(text: string): HeaderReading {
  const all = ALL_YEARS.exec(text)?.[0] ?? "";
  if (all !== "") return {...nameIn(text.slice(all.length)), measure: "sum"};
  const ahead = AHEAD.exec(text)?.[0] ?? "";
  const rest = text.slice(ahead.length);
  const behind = BEHIND.exec(rest)?.[0] ?? "";
  const indicator = rest.slice(0, rest.length - behind.length).replace(EDGES, "");
  if (indicator === "") return {indicator: text};
  const hint = TOLD.get(behind)?.hint ?? (GOALS.in(ahead) ? "goal" : undefined);
  return hint === undefined ? {indicator} : {hint, indicator};
}

/** 年均增长 beside 累计 is a column of both. */
function joined(a: Told, b: Told): Told {
  const mixed = a.measure && b.measure && a.measure !== b.measure;
  return {...a, ...b, ...(mixed ? {measure: "mixed" as const} : {})};
}
