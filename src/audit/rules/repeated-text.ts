import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, quoted, zh} from "../../say/index.js";

/** A heading run together with itself: 知识产权保护效果明显知识产权保护效果明显. */
const DOUBLED = /([\u4e00-\u9fff]{6,20})\1/gu;
const SENTENCE = /[^。;\n]{18,80}(?=[。;])/gu;
/** Sentences repeated within this stretch were copied by mistake; farther apart they may be meant. */
const NEAR = 400;

export const rule: Rule = {
  id: "repeated-text",
  zh: "文字重复",
  severity: "note",
  checks: "A heading or a commitment does not stand twice, word for word, within a few lines.",
  why: {zh: "同一条任务写两遍，计数和对应时会重复。", en: "A commitment printed twice is counted twice."},
  tolerance: `Only whole sentences of 18 characters and more, within ${NEAR} characters.`,
  run: (context) => [...doubled(context), ...sentences(context)],
};

const doubled = (context: AuditContext): Finding[] =>
  [...context.text.matchAll(DOUBLED)].map((m) => report(context, m[1]!, [[m.index, m.index + m[0].length]]));

function sentences(context: AuditContext): Finding[] {
  const seen = new Map<string, number>();
  return [...context.text.matchAll(SENTENCE)].flatMap((m) => {
    const words = m[0].trim();
    const at = m.index + m[0].indexOf(words);
    const before = seen.get(words);
    seen.set(words, at);
    if (before === undefined || at - before > NEAR || /\d{2}/u.test(words)) return [];
    return [
      report(context, words, [
        [at, at + words.length],
        [before, before + words.length],
      ]),
    ];
  });
}

function report(context: AuditContext, words: string, places: readonly (readonly [number, number])[]): Finding {
  return finding(rule.id, {
    severity: "note",
    message: {
      zh: zh`${quoted(words.slice(0, 24))}重复出现，疑为误植。`,
      en: en`${quoted(words.slice(0, 24))} stands twice within a few lines, probably by mistake.`,
    },
    spans: places.map(([start, end]) => excerpt(context, start, end)),
    arithmetic: both`2 × ${{zh: "同一文字", en: "the same words"}}`,
    settle: {zh: "删去重复的一处。", en: "Take one of the two out."},
  });
}
