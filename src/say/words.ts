import type {Said} from "./said.js";

/** Words of closed lists: an id that has none does not compile where it is asked for. */
const words = <Id extends string>(list: Readonly<Record<Id, Said>>): Readonly<Record<Id, Said>> => list;

/** How firmly a clause commits 承诺强度. */
export const STRENGTH = words({
  ensure: {zh: "确保", en: "ensure"},
  full: {zh: "全面推行", en: "in full"},
  advance: {zh: "推进", en: "advance"},
  pilot: {zh: "试点", en: "pilot"},
  explore: {zh: "探索", en: "explore"},
  encourage: {zh: "鼓励", en: "encourage"},
});

/** What becomes of a clause or a measure of the higher plan. */
export const CLAUSE_VERDICT = words({
  "taken up": {zh: "承接", en: "taken up"},
  partly: {zh: "部分承接", en: "partly"},
  absent: {zh: "未承接", en: "absent"},
  "not applicable": {zh: "不适用", en: "not applicable"},
  done: {zh: "已做", en: "done before"},
});

/** How grave a finding is. */
export const SEVERITY = words({
  error: {zh: "错误", en: "error"},
  explain: {zh: "须说明", en: "to explain"},
  note: {zh: "提示", en: "note"},
});

/** What reviewers decide on a finding. */
export const FINDING_VERDICT = words({
  upheld: {zh: "属实", en: "upheld"},
  dismissed: {zh: "不属实", en: "dismissed"},
});

/** How a figure of a draft stands beside the corpus, what needs work first. */
export const CHECK = words({
  differs: {zh: "不符", en: "differs"},
  unverified: {zh: "无从核实", en: "cannot be verified"},
  rounds: {zh: "四舍五入后相符", en: "agrees when rounded"},
  agrees: {zh: "相符", en: "agrees"},
});

/** How a target changed between two texts. */
export const TARGET_CHANGE = words({
  raised: {zh: "数值提高", en: "raised"},
  lowered: {zh: "数值降低", en: "lowered"},
  "bound weakened": {zh: "界限放松", en: "bound weakened"},
  "bound strengthened": {zh: "界限收紧", en: "bound strengthened"},
  "bound turned": {zh: "上下限颠倒", en: "bound turned"},
  "nature weakened": {zh: "约束性减弱", en: "nature weakened"},
  "nature strengthened": {zh: "约束性增强", en: "nature strengthened"},
  "commitment weakened": {zh: "承诺用语减弱", en: "commitment weakened"},
  "commitment strengthened": {zh: "承诺用语增强", en: "commitment strengthened"},
  "horizon later": {zh: "目标年推后", en: "horizon later"},
  "horizon earlier": {zh: "目标年提前", en: "horizon earlier"},
  "unit changed": {zh: "单位改变", en: "unit changed"},
  dropped: {zh: "删去", en: "dropped"},
  new: {zh: "新增", en: "new"},
  "old only": {zh: "只见于旧（新的未收全文）", en: "in the older only (the newer has no text here)"},
  "new only": {zh: "只见于新（旧的未收全文）", en: "in the newer only (the older has no text here)"},
});

/** How a sentence changed between two texts. */
export const CLAUSE_CHANGE = words({
  weakened: {zh: "力度减弱", en: "weakened"},
  strengthened: {zh: "力度增强", en: "strengthened"},
  reworded: {zh: "改写", en: "reworded"},
  split: {zh: "拆分或合并", en: "split or joined"},
  dropped: {zh: "删去", en: "dropped"},
  new: {zh: "新增", en: "new"},
});

/** What is counted in the summary of an alignment. */
export const PART: Readonly<Record<string, Said>> = {
  coverage: {zh: "指标覆盖（下级有同一指标）", en: "coverage"},
  aligned: {zh: "指标对齐或超出", en: "aligned"},
  short: {zh: "指标不足", en: "short"},
  missing: {zh: "指标缺失", en: "missing"},
  "not comparable": {zh: "指标口径不同", en: "not comparable"},
  undetermined: {zh: "指标待定", en: "undetermined"},
  "clauses taken up": {zh: "条款承接", en: "clauses taken up"},
  "clauses partly": {zh: "条款部分承接", en: "clauses partly"},
  "clauses absent": {zh: "条款未承接", en: "clauses absent"},
  "clauses not applicable": {zh: "条款不适用（他级事权）", en: "clauses not applicable"},
  "measures taken up": {zh: "举措承接", en: "measures taken up"},
  "measures partly": {zh: "举措部分承接", en: "measures partly"},
  "measures done": {zh: "举措已做（只见于回顾）", en: "measures done"},
  "measures absent": {zh: "举措未承接", en: "measures absent"},
};

/** Flags of what an alignment compares, which a report tells. */
export const COMPARED_FLAG: Readonly<Record<string, Said>> = {
  contradicted: {zh: "下级规划前后不一", en: "contradicted"},
  "higher-contradicted": {zh: "上级规划前后不一", en: "higher contradicted"},
  "weakened-nature": {zh: "约束性降为预期性或未写明", en: "weakened nature"},
  "later-horizon": {zh: "目标年份晚于上级", en: "later horizon"},
  "earlier-horizon": {zh: "目标年份早于上级", en: "earlier horizon"},
  "unlike-periods": {zh: "时期写法不同", en: "unlike periods"},
  "basis-per-head": {zh: "按人均比较", en: "basis per head"},
  "basis-growth": {zh: "按增速比较", en: "basis growth"},
  secondary: {zh: "二手来源", en: "secondary"},
  reviewed: {zh: "经人工核定", en: "reviewed"},
  "implied-population": {zh: "人口由规划自身数字推算", en: "implied population"},
  "one-copy-population": {zh: "人口仅见一处转载", en: "one copy population"},
  "unit-renamed": {zh: "计量单位用字不同", en: "unit renamed"},
  "assumed-period": {zh: "年份按规划期推定", en: "assumed period"},
  "carried-subject": {zh: "主语承前省略", en: "carried subject"},
};

/** Flags of statements and values. */
export const VALUE_FLAG: Readonly<Record<string, Said>> = {
  "no-unit": {zh: "原文无单位", en: "no unit in the text"},
  masked: {zh: "原文遮蔽", en: "masked in the text"},
  "cut-number": {zh: "数字被换行或逗号隔断", en: "number cut by a line break or comma"},
  garbled: {zh: "原文残缺", en: "damaged in the text"},
  minus: {zh: "原文为负值：下降", en: "printed with a minus sign: a fall"},
  "assumed-role": {zh: "目标或实绩为推定", en: "goal or result assumed"},
  "table-ambiguous": {zh: "表格有歧义", en: "table ambiguous"},
  total: {zh: "总量：不与大小不同的地区直接相比", en: "total"},
  "unit-conflict": {zh: "同一规划两处单位不一致", en: "unit conflict"},
  "unit-missing": {zh: "原文缺单位", en: "unit missing"},
  "unit-implied": {zh: "单位由指标推定", en: "unit implied"},
  "growth-of-level": {zh: "这是增速，不是水平", en: "growth of level"},
  "increment-of-stock": {zh: "这是增量，不是存量", en: "increment of stock"},
  "stock-row-with-additions": {zh: "行名为存量，各年数为新增", en: "stock row with additions"},
  "several-years": {zh: "数年合计", en: "several years"},
  "population-year": {zh: "人口的年份与数值的年份不同", en: "population year"},
};
