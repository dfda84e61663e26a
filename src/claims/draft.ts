import type {Claim} from "../model/index.js";

/** A claim before its id, link and pair are settled. */
export type Draft = Omit<Claim, "id" | "plan" | "indicator" | "linkScore" | "alternatives" | "pair" | "origin" | "confidence" | "by"> & {
  /** Number that this one starts from (由45天压缩为20天) or the baseline of its row; by place and name. */
  /** Ids of the rules that spoke. */
  readonly by: readonly string[];
  readonly pairWith: number | null;
};
