import {CIRCLES} from "../lexicon/numerals.js";
import {patternEverywhere} from "../lexicon/pattern.js";
import {words} from "../lexicon/words.js";
import type {Document, Span} from "../model/index.js";
import {foldForms} from "../text/forms.js";
import {isPlace} from "../lexicon/units.js";
import {unitPhraseAt} from "./unit-phrase.js";

const MASK = patternEverywhere`(?<![A-Za-z0-9×*○])(?:[Xx]{1,4}|×{1,4}|\*{2,4}|${CIRCLES}{2,4})(?![A-Za-z×*]|${CIRCLES})`;
const CALENDAR = words("年 日 天");

/**
 * Values that a document hides behind XX or ×× (不少于XX项), each with its unit, in order. Hidden names (XX省) are none.
 *
 * @example maskedValues({text: "培育不少于XX项团体标准"}) // [{start: 5, end: 8}]
 */
export function maskedValues(document: Pick<Document, "text">): Span[] {
  const text = foldForms(document.text);
  return [...text.matchAll(MASK)].flatMap(({index, 0: mask}) => {
    const end = unitEnd(text, index + mask.length);
    return end === null ? [] : [{start: index, end}];
  });
}

/** A word in place of a name, as 某某公司. */
const SOMEBODY = "某某";
const HIDDEN_NAME = new RegExp(`X{2,}|×{2,}|\\*{3,}|○{2,}|□{2,}|${SOMEBODY}`, "g");

/**
 * Names that a document hides (XX省, 某某公司), the signs alone, in order; a hidden value is none.
 *
 * @example maskedNames({text: "推进XX省平台建设"}) // [{start: 2, end: 4}]
 */
export function maskedNames(document: Pick<Document, "text">): Span[] {
  const values = new Set(maskedValues(document).map(({start}) => start));
  const found = [...foldForms(document.text).matchAll(HIDDEN_NAME)].map(({index, 0: mask}) => ({start: index, end: index + mask.length}));
  return found.filter(({start}) => !values.has(start));
}

/** Where the unit behind a mask ends; null where none stands there. */
function unitEnd(text: string, at: number): number | null {
  const {unit, known, end} = unitPhraseAt(text, at, "", at);
  return known === null || isPlace(known.word) || CALENDAR.is(unit) ? null : end;
}
