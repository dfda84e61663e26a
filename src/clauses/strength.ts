import {pattern} from "../lexicon/pattern.js";
import * as promises from "../lexicon/promises.js";
import type {Words} from "../lexicon/words.js";
import type {Strength} from "../model/index.js";

/** Strengths from strongest to weakest 承诺强度. */
export const STRENGTHS: readonly Strength[] = ["ensure", "full", "advance", "pilot", "explore", "encourage"];

/** Words that weaken what follows them: 鼓励…全面推行 only encourages. */
const BEFORE: readonly (readonly [Strength, Words])[] = [
  ["encourage", promises.ENCOURAGING],
  ["explore", promises.EXPLORING],
];
/** Words that govern a part wherever they stand in it: …改革试点, …全覆盖. */
const ANYWHERE: readonly (readonly [Strength, Words])[] = [
  ["pilot", promises.PILOTING],
  ["ensure", promises.ENSURED],
  ["full", promises.IN_FULL],
];
const NEGATION = pattern`${promises.NEGATIONS}[^,;。、]{0,4}$`;

/**
 * A test whether words of some strengths stand in a text at all, whatever follows them, since a text may be cut behind a word: without
 * them `strengthAt` gives none of these anywhere in it.
 */
export function anyOf(...strengths: readonly Strength[]): (text: string) => boolean {
  const telling = [...BEFORE, ...ANYWHERE].filter(([strength]) => strengths.includes(strength)).map(([, words]) => words);
  return (text) => telling.some((words) => words.in(text));
}

const rank = (strength: Strength): number => STRENGTHS.indexOf(strength);

/** The stronger of two strengths. */
export const stronger = (a: Strength, b: Strength): Strength => (rank(a) <= rank(b) ? a : b);

/** How many steps `a` is weaker than `b`; negative where it is stronger. */
export const stepsBelow = (a: Strength, b: Strength): number => rank(a) - rank(b);

/**
 * Strength of commitment to what stands at `from`–`to` of a sentence, by the governing words of its part between commas,
 * never by what itself says (试点 in 试点示范 names it),
 * or of the part before where its own has no verb. Null where the words before it negate it (取消名称预先核准).
 *
 * @example strengthAt("探索建立吹哨人制度,全面推行首席质量官制度", 4, 7) // "explore"
 */
export function strengthAt(text: string, from: number, to: number): Strength | null {
  const start = Math.max(text.lastIndexOf(",", from - 1), text.lastIndexOf(";", from - 1), text.lastIndexOf("。", from - 1)) + 1;
  const stop = /[,;。]/u.exec(text.slice(to));
  const own = text.slice(start, stop ? to + stop.index : undefined);
  const before = text.slice(start, from);
  const around = `${before}…${own.slice(to - start)}`;
  const named = BEFORE.find(([, words]) => words.said(before)) ?? ANYWHERE.find(([, words]) => words.said(around));
  if (NEGATION.test(before)) return null;
  if (named) return named[0];
  if (promises.GOVERNING.in(own) || start === 0) return "advance";
  return strengthAt(text, Math.max(0, start - 2), start - 1) ?? "advance";
}
