import {AS_FOLLOWS, PUT_FORWARD} from "../lexicon/papers.js";
import {pattern} from "../lexicon/pattern.js";
import type {PlanKind} from "../model/index.js";

/** What documents call themselves, by kind; of several words the last counts, and of two in one place the longer. */
const NAMES: Readonly<Record<PlanKind, readonly string[]>> = {
  annual: ["要点", "工作报告", "公报", "总结", "实事", "计划执行情况", "计划草案", "预算执行情况", "预算草案"],
  programme: ["方案", "计划", "行动计划", "实施计划", "意见", "措施", "办法", "规定", "条例", "决定", "决议"],
  outline: ["纲要"],
  "five-year": ["规划"],
};
const WORDS = Object.entries(NAMES).flatMap(([kind, words]) => words.map((word) => ({kind: kind as PlanKind, word})));

/** What a text says is made with it: 特制定本行动计划, 提出如下实施意见. */
const MADE = pattern`${PUT_FORWARD}${AS_FOLLOWS}([^。,，;；:：\n]{2,12})`;
/** It stands in the preamble. */
const PREAMBLE = 3000;

/**
 * What a document calls itself in its title, else in its preamble: 要点 is annual, 方案 a programme, 纲要 an outline, 规划 a five-year
 * plan. A plan 计划 is annual where it is one year's; so is a document that tells nothing but the one year that it is for.
 *
 * @example kindOf("落实质量强国建设纲要实施方案") // "programme"
 */
export function kindOf(title: string, years: readonly [number, number] | null = null, text = ""): PlanKind {
  const one = years !== null && years[0] === years[1];
  const word = lastName(title) ?? lastName(MADE.exec(text.slice(0, PREAMBLE))?.[1] ?? "");
  if (word === undefined) return one ? "annual" : "five-year";
  return word.word === "计划" && one ? "annual" : word.kind;
}

function lastName(title: string): (typeof WORDS)[number] | undefined {
  const name = title.replace(IN_BRACKETS, "");
  return WORDS.map((word) => ({...word, end: name.lastIndexOf(word.word) + word.word.length}))
    .filter(({word, end}) => end >= word.length)
    .toSorted((a, b) => b.end - a.end || b.word.length - a.word.length)[0];
}
/** Years and the state of a draft, (征求意见稿), behind a name. */
const IN_BRACKETS = /[(（][^()（）]*[)）]/g;
