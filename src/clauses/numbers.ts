import {pattern} from "../lexicon/pattern.js";
import {BELOW, CEILINGS, FALLEN_TO, NO, TO_NUMBER} from "../lexicon/promises.js";

/** A number with what it measures, in the normal form of a clause. */
export interface Bound {
  readonly value: number;
  readonly unit: string;
  /** True for 不超过, 以内: less is better. */
  readonly ceiling: boolean;
  /** Pairs of characters of the words just before the number: what it counts. */
  readonly noun: readonly string[];
  readonly quote: string;
}

const UNITS = "%|批次/千人|批次/万人|件/万人|个工作日|小时|分钟|天|批次|万件|万户|万家|万人|件|家|户|个|项|种|份|次|批|人";
const QUANTITY = new RegExp(`(\\d+(?:\\.\\d+)?)(${UNITS})(以上|以内|以下)?`, "gu");
const CEILING = pattern`(?:${CEILINGS}|${FALLEN_TO}|(?<!${NO})${BELOW})$`;
/** Words between a noun and its number. */
const BETWEEN = pattern`${TO_NUMBER}+$`;
/** Characters of the noun that are looked at. */
const REACH = 8;

function nounBefore(text: string, at: number): string[] {
  const part = text.slice(Math.max(text.lastIndexOf(",", at - 1), text.lastIndexOf(";", at - 1), text.lastIndexOf("。", at - 1)) + 1, at);
  const noun = part
    .replace(BETWEEN, "")
    .slice(-REACH)
    .replace(/[^\p{Script=Han}]/gu, "");
  return Array.from({length: Math.max(0, noun.length - 1)}, (_, i) => noun.slice(i, i + 2));
}

/**
 * The numbers of a clause that say how much, with their noun.
 *
 * @example quantitiesIn("电梯检验率不低于95%") // [{value: 95, unit: "%", ceiling: false, noun: ["电梯", "梯检", "检验", "验率"], quote: "95%"}]
 */
export function quantitiesIn(text: string): Bound[] {
  return [...text.matchAll(QUANTITY)].map((m) => ({
    value: Number(m[1]),
    unit: m[2]!,
    ceiling: m[3] === "以内" || m[3] === "以下" || CEILING.test(text.slice(Math.max(0, m.index - 6), m.index)),
    noun: nounBefore(text, m.index),
    quote: m[0],
  }));
}
