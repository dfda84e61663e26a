import {words} from "../lexicon/words.js";
import {BEGINS, EXCLUDED} from "../lexicon/excluded.js";
import {unitWordAt} from "../lexicon/units.js";
import {isPartOfWhole} from "./parts.js";
import type {Span} from "../model/index.js";

const FORMS = new RegExp(`(?=${BEGINS})(?:${EXCLUDED.map((form) => form.pattern).join("|")})`, "g");
const QUOTED = /[“《「]([^”》」]{1,24})[”》」]/g;
/** “60分钟领证” is a limit of time, “15分钟养老服务圈” a name. */
const LIMIT = /\d\s?(?:个?工作日|分钟|个?小时|天)内?(?:领证|拿证|取证|办结|办成|办理|响应)/;
/** “三个15%” counts numbers: the name of a rule. */
const COUNTED_NUMBERS = /^[一二两三四五六七八九十\d]+个\d/;
/** “5年5万”倡议: what a quotation is the name of. */
const PROGRAMMES = words("倡议 计划 行动 工程 专项 战略 模式 机制");
const STRONG = /\d[\d.,]*\s?(?:[万亿]|%|‰|个百分点|批次|公里|亩|吨)/;

/** Spans of a folded text whose numerals measure nothing, in order. */
export function excludedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(FORMS)) {
    if (!isMeasured(text, match.index, match[0])) spans.push({start: match.index, end: match.index + match[0].length});
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
