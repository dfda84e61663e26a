import {words} from "../lexicon/words.js";
import type {Document, Excerpt, Indicator, WordedTarget} from "../model/index.js";
import {maskedValues} from "../quantity/index.js";
import {parseDocument} from "../text/index.js";
import {createCatalogue, normalName} from "./catalogue.js";
import {extractClaims} from "./index.js";

/** Who does a thing, at the end of its name: 无理由退货承诺单位 are spoken of as 无理由退货承诺活动,承诺企业. */
const DOERS = words("单位 企业 商家 门店 经营者");
/** Fewer characters name no object of their own. */
const LEAST = 6;

/**
 * Indicators that sentences set a goal for behind XX: each sentence is read as if a number stood there. What is hidden is not guessed,
 * but it is not missing either.
 */
export function maskedTargets(document: Document, sentences: readonly Excerpt[], indicators: readonly Indicator[]): WordedTarget[] {
  const masks = maskedValues(document);
  if (masks.length === 0) return [];
  const catalogue = createCatalogue(indicators);
  return sentences.flatMap(({start, end, quote}) => {
    const inside = masks.filter((mask) => mask.start >= start && mask.end <= end).map((mask) => mask.start - start);
    if (inside.length === 0) return [];
    const read = extractClaims(parseDocument(numbered(quote, inside)), {plan: "", period: null, kind: null, catalogue});
    const linked = read
      .filter((claim) => inside.includes(claim.numberStart))
      .flatMap(({indicator}) => (indicator === null ? [] : [indicator]));
    const told = new Set([...linked, ...doneBy(quote, indicators)]);
    return [...told].map((indicator) => ({start, end, quote, indicator, how: "masked" as const}));
  });
}

/** The sentence with a number of as many characters at each mask. */
const numbered = (quote: string, masks: readonly number[]): string =>
  masks.reduce((text, at) => {
    const length = /^[^\p{Script=Han}%]+/u.exec(text.slice(at))?.[0].length ?? 1;
    return text.slice(0, at) + "1".repeat(length) + text.slice(at + length);
  }, quote);

/** Counted doers whose doing the sentence names. */
function doneBy(quote: string, indicators: readonly Indicator[]): string[] {
  const text = normalName(quote);
  return indicators
    .filter(({measurement}) => measurement === "stock" || measurement === "flow")
    .filter(({zh}) => {
      const name = normalName(zh);
      const doing = DOERS.withoutEnd(name);
      return doing !== name && doing.length >= LEAST && text.includes(doing);
    })
    .map(({id}) => id);
}
