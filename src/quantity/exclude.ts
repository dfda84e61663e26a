import {CLEAR_UNITS, GRANTED, INSIDE, LIMIT_UNITS, PIECE} from "../lexicon/around.js";
import {words} from "../lexicon/words.js";
import {EXCLUDED} from "../lexicon/excluded.js";
import {HAN_COUNTS} from "../lexicon/numerals.js";
import {pattern} from "../lexicon/pattern.js";
import {unitWordAt} from "../lexicon/units.js";
import {isPartOfWhole} from "./parts.js";
import type {Span} from "../model/index.js";

const QUOTED = /[“《「]([^”》」]{1,24})[”》」]/g;
/** “60分钟领证” is a limit of time, “15分钟养老服务圈” a name. */
const LIMIT = pattern`\d\s?${LIMIT_UNITS}${INSIDE}?${GRANTED}`;
/** “三个15%” counts numbers: the name of a rule. */
const COUNTED_NUMBERS = pattern`^(?:\d|${HAN_COUNTS})+${PIECE}\d`;
/** “5年5万”倡议: what a quotation is the name of. */
const PROGRAMMES = words("倡议 计划 行动 工程 专项 战略 模式 机制");
const STRONG = pattern`\d[\d.,]*\s?${CLEAR_UNITS}`;

/** The forms that may begin with a character, as one expression; by its place here, which is kept for each character code. 0 for none. */
const FORMS: (RegExp | null)[] = [null];
const FORMS_AT = new Uint8Array(0x10000);
{
  const known = new Map<string, number>();
  for (const character of new Set(EXCLUDED.flatMap(({begins}) => begins.split("")))) {
    const source = EXCLUDED.flatMap(({begins, pattern}) => (begins.includes(character) ? [pattern] : [])).join("|");
    const place = known.get(source) ?? FORMS.push(new RegExp(source, "y")) - 1;
    known.set(source, place);
    FORMS_AT[character.charCodeAt(0)] = place;
  }
}

/** End of the form that begins at `at`; 0 if none does. */
function formEnd(text: string, at: number): number {
  const form = FORMS[FORMS_AT[text.charCodeAt(at)]!];
  if (!form) return 0;
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : 0;
}

/** Spans of a folded text whose numerals measure nothing, in order. */
export function excludedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length;) {
    const end = formEnd(text, at);
    if (end > at && !isMeasured(text, at, text.slice(at, end))) spans.push({start: at, end});
    at = Math.max(end, at + 1);
  }
  if (/[“《「]/.test(text)) {
    for (const match of text.matchAll(QUOTED)) {
      const end = match.index + match[0].length;
      if (match[0].startsWith("《") || isName(match[1]!) || PROGRAMMES.starts(text.slice(end, end + 2)))
        spans.push({start: match.index, end});
    }
    spans.sort((a, b) => a.start - b.start);
  }
  return spans;
}

const isName = (quoted: string): boolean => COUNTED_NUMBERS.test(quoted) || !(STRONG.test(quoted) || LIMIT.test(quoted));

const FIGURES_AND_LETTERS = /^\d+(?:\.\d+)?(?=[A-Za-z])/;

/** 1500g has a unit, 5G is a name; 8:40:52 are parts of a whole, 8:40:53 is a time. */
function isMeasured(text: string, at: number, form: string): boolean {
  if (form.includes(":")) return isPartOfWhole(text, at, at + form.indexOf(":"));
  const figures = FIGURES_AND_LETTERS.exec(form);
  return figures !== null && unitWordAt(text, at + figures[0].length) !== null;
}
