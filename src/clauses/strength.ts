import type {Strength} from "../model/index.js";

/** Strengths from strongest to weakest 承诺强度. */
export const STRENGTHS: readonly Strength[] = ["ensure", "full", "advance", "pilot", "explore", "encourage"];

/** Words that weaken what follows them: 鼓励…全面推行 only encourages. */
const BEFORE: readonly (readonly [Strength, RegExp])[] = [
  ["encourage", /鼓励|倡导|支持(?!诉讼|政策|体系)|引导(?!体系|机制|工作|办法)/u],
  ["explore", /探索|研究(?:制定|建立|推动|开展)|调研|争取|谋划/u],
];
/** Words that govern a part wherever they stand in it: …改革试点, …全覆盖. */
const ANYWHERE: readonly (readonly [Strength, RegExp])[] = [
  ["pilot", /试点|试行|先行先试/u],
  ["ensure", /确保|保证(?!金|保险|人)|务必|必须|一律|100%/u],
  ["full", /全面(?!质量)|全覆盖|普遍|严格(?:落实|执行|实施|实行)|大力推[行广]|全部/u],
];
/** Verbs that govern what follows although a comma stands between: 深化改革,… */
const VERB =
  /推|建|完善|健全|实施|落实|开展|加强|强化|深化|优化|实行|打造|实现|提升|培育|执行|加快|规范|发展|构建|做好|扩大|制定|发挥|创建|申建|组织|严/u;
const NEGATION = /(?:取消|停止|废止|废除|不再(?:实行|实施|开展)?|暂停|严禁|禁止|不得|尚未|未能|没有)[^,;。、]{0,4}$/u;

/** Where a text is cut, a word stands without what may not follow it. */
const FOLLOWS = /\(\?![^)]*\)/gu;

/** A test whether words of some strengths stand in a text at all: without them `strengthAt` gives none of these anywhere in it. */
export function anyOf(...strengths: readonly Strength[]): (text: string) => boolean {
  const words = [...BEFORE, ...ANYWHERE].filter(([strength]) => strengths.includes(strength));
  const pattern = new RegExp(words.map(([, {source}]) => source.replaceAll(FOLLOWS, "")).join("|"), "u");
  return (text) => pattern.test(text);
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
  const named = BEFORE.find(([, words]) => words.test(before)) ?? ANYWHERE.find(([, words]) => words.test(around));
  if (NEGATION.test(before)) return null;
  if (named) return named[0];
  if (VERB.test(own) || start === 0) return "advance";
  return strengthAt(text, Math.max(0, start - 2), start - 1) ?? "advance";
}
