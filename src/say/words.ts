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
