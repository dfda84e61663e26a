import {BUILDS_ON, MADE_ON} from "../lexicon/papers.js";
import {pattern, patternEverywhere} from "../lexicon/pattern.js";
import {words} from "../lexicon/words.js";
import type {Plan} from "../model/index.js";

type Basis = Plan["basis"][number];

/** 发文字号: 渝府发〔2022〕4号, with any brackets. */
const NUMBER = String.raw`[\u4e00-\u9fff]{2,12}\s*[〔\[(（【]\s*(?:19|20)\d{2}\s*[〕\])）】]\s*\d{1,4}\s*号`;
const LABELLED = new RegExp(`(?:发文字号|文\\s*号)\\s*[\\]】]?\\s*[:：|]?\\s*(${NUMBER})`);
const ALONE = new RegExp(`^[\\s\\u3000]*(${NUMBER})[\\s\\u3000]*$`, "m");
const EDGE = 3000;

/** The document's own number 发文字号, from a label of its page or a line of its own near its beginning; null where there is none. */
export function numberOf(text: string): string | null {
  const head = text.slice(0, EDGE);
  const found = LABELLED.exec(head) ?? ALONE.exec(head);
  return found ? found[1]!.replace(/\s/g, "") : null;
}

const NAMED = new RegExp(`《([^《》\\n]{4,80})》(?:\\s*[(（]\\s*(${NUMBER})\\s*[)）])?`, "g");
/** What can govern a plan; laws and standards ask for no targets. */
const GOVERNS = words("规划 纲要 要点 方案 计划 意见 目标 决定");
/** A sentence that says what a plan builds on 编制依据: 根据《甲》《乙》,制定本规划. */
const BASIS = pattern`${BUILDS_ON}`;
const MADE = patternEverywhere`${MADE_ON}`;
/** The sentence stands in the preamble. */
const PREAMBLE = 12_000;

/** The plans and outlines that a document names as its basis, in the order of the text. */
export function basisOf(text: string): Basis[] {
  const found = new Map<string, Basis>();
  for (const sentence of text.slice(0, PREAMBLE).replace(/\r?\n/g, "").split("。"))
    for (const [, title, number] of stretchOf(sentence).matchAll(NAMED))
      if (GOVERNS.in(title!)) found.set(title!, {title: title!, number: number?.replace(/\s/g, "") ?? null, plan: null});
  return [...found.values()];
}

/** From the first word that names a basis to the last that says what is made on it; empty where either is missing. */
function stretchOf(sentence: string): string {
  const from = sentence.search(BASIS);
  const to = [...sentence.matchAll(MADE)].at(-1)?.index ?? -1;
  return from < 0 ? "" : sentence.slice(from, Math.max(from, to));
}
