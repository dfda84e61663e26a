import type {Excerpt} from "./span.js";

/**
 * What a plan says of an indicator without a number that could stand for it 文字目标: in words (一日办结), by another place
 * (高于全省平均水平), with a number that could not be linked to the catalogue, or with one that the text hides (XX家).
 */
export interface WordedTarget extends Excerpt {
  readonly indicator: string;
  readonly how: "in words" | "relative" | "unlinked" | "masked";
}
