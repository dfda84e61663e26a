import type {ClauseChangeKind, TargetChangeKind} from "../changes/index.js";

export const TARGET_CHANGE_ZH: Readonly<Record<TargetChangeKind, string>> = {
  raised: "数值提高",
  lowered: "数值降低",
  "bound weakened": "界限放松",
  "bound strengthened": "界限收紧",
  "bound turned": "上下限颠倒",
  "nature weakened": "约束性减弱",
  "nature strengthened": "约束性增强",
  "commitment weakened": "承诺用语减弱",
  "commitment strengthened": "承诺用语增强",
  "horizon later": "目标年推后",
  "horizon earlier": "目标年提前",
  "unit changed": "单位改变",
  dropped: "删去",
  new: "新增",
};

export const CLAUSE_CHANGE_ZH: Readonly<Record<ClauseChangeKind, string>> = {
  weakened: "力度减弱",
  strengthened: "力度增强",
  reworded: "改写",
  split: "拆分或合并",
  dropped: "删去",
  new: "新增",
};
