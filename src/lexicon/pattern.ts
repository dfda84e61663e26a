import {Words} from "./words.js";

/** What stands in a pattern: a class of words, or a smaller pattern. */
export type Part = Words | RegExp;

const sourceOf = (part: Part): string => (part instanceof Words ? part.source : `(?:${part.source})`);

const expression = (flags: string, marks: TemplateStringsArray, parts: readonly Part[]): RegExp => {
  const source = String.raw(marks, ...parts.map(sourceOf));
  return new RegExp(source, source.includes(String.raw`\p{`) ? `${flags}u` : flags);
};

/**
 * A pattern 句式: how classes of words follow each other, as an expression. Its own text holds figures, signs and what repeats; each word
 * stands in a class, so that a pattern says what comes before what, and the lexicon which words those are.
 *
 * @example pattern`^\d+${HAN}$`.test("30家") // true
 */
export function pattern(marks: TemplateStringsArray, ...parts: readonly Part[]): RegExp {
  return expression("", marks, parts);
}

/** A pattern that is looked for from `lastIndex` on, and only there. */
export function patternAt(marks: TemplateStringsArray, ...parts: readonly Part[]): RegExp {
  return expression("y", marks, parts);
}

/** A pattern of which each place is looked for. */
export function patternEverywhere(marks: TemplateStringsArray, ...parts: readonly Part[]): RegExp {
  return expression("g", marks, parts);
}

/** A pattern that takes capitals and small letters for the same. */
export function patternOfAnyCase(marks: TemplateStringsArray, ...parts: readonly Part[]): RegExp {
  return expression("i", marks, parts);
}

/** A Chinese character of those that plans use, and any. */
export const HAN = /[\u4e00-\u9fff]/;
export const HAN_SCRIPT = /\p{Script=Han}/u;
