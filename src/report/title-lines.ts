import {words} from "../lexicon/words.js";
import {displayWidth} from "../model/width.js";

/** What a line of a title holds in characters of size 2 (二号) on the 156 mm of GB/T 9704, two places each. */
const WIDEST = 38;
/** Before these a line may end without cutting a word, unless what stands before belongs to them: 社会发展, 五年规划. */
const OPENS = words("“ 《 ( （ 第 发展 建设 工作 行动 实施 专项 规划 纲要 方案");
const BELONGS = words("社会 年");

const isJoint = (title: string, at: number): boolean => title[at - 1] === "”" || (OPENS.at(title, at) > 0 && !BELONGS.before(title, at));

/**
 * A title in lines of like length that end between words 词意完整、排列对称; one that fits, or has no such place, as it is.
 *
 * @example titleLines("与《2024年云山省开展建设区域统一大市场工作方案》") // ["与《2024年云山省开展", "建设区域统一大市场工作方案》"]
 */
export function titleLines(title: string): string[] {
  const width = displayWidth(title);
  if (width <= WIDEST) return [title];
  const joints = Array.from({length: title.length - 1}, (_, i) => i + 1).filter((at) => isJoint(title, at));
  const off = (line: string): number => Math.abs(width / 2 - displayWidth(line));
  const first = joints
    .map((at) => title.slice(0, at))
    .filter((line) => displayWidth(line) <= WIDEST)
    .toSorted((a, b) => off(a) - off(b))[0];
  return first === undefined ? [title] : [first, ...titleLines(title.slice(first.length))];
}
