import type {SetAside} from "../../model/index.js";
import {headingOf} from "../headings.js";
import type {Line} from "../lines.js";
import {formOf, GLOSSARY_HEADS} from "./forms.js";

type Part = Omit<SetAside, "text">;

const LONGEST_HEAD = 40;
/** An entry: a word, and what it means. */
const ENTRY = /(?:是指|指的是|系指|即指|[::]\s*(?:指|即|是)|[—–-]{2}\s*(?:指|即|是)|。(?:该指标|是|指|即|也称|又称|简称))/;
/** Below a head that says that it explains words, a colon is enough. */
const LOOSE_ENTRY = /[::]|[—–-]{2}|。(?:该指标|是|指|即|也称|又称|简称)|是指|指的是/;
const EXPLAINS = /(?:解\s*释|注\s*释|释义|简释|尾\s*注|脚\s*注)[::]?$/;
/** Of the lines below a head, that many are looked at, and that many must explain. */
const [LOOKED_AT, LEAST] = [14, 2] as const;

/** Sections that explain words 名词解释: from their head to the next heading of its form or a larger one. */
export function glossaryParts(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < lines.length; i++) {
    const {text} = lines[i]!;
    if (text.length > LONGEST_HEAD || !formOf(text, GLOSSARY_HEADS)) continue;
    const entry = EXPLAINS.test(text) ? LOOSE_ENTRY : ENTRY;
    if (!explains(entry, lines.slice(i + 1, glossaryEnd(lines, i, i + 1 + LOOKED_AT)))) continue;
    const end = glossaryEnd(lines, i, lines.length);
    parts.push({start: lines[i]!.start, end: lines[end - 1]!.end, reason: "glossary"});
    i = end - 1;
  }
  return parts;
}

const explains = (entry: RegExp, lines: readonly Line[]): boolean => lines.filter(({text}) => entry.test(text)).length >= LEAST;

/** A larger heading, or one of the same form that is no glossary itself. Entries are numbered like small headings: these never end it. */
function glossaryEnd(lines: readonly Line[], from: number, limit: number): number {
  const own = Math.min(headingOf(lines[from]!.text)?.level ?? SMALL - 1, SMALL - 1);
  let i = from + 1;
  for (; i < Math.min(lines.length, limit); i++) {
    const {text} = lines[i]!;
    const mark = text.length <= LONGEST_HEAD ? headingOf(text) : null;
    if (mark && mark.level <= own && mark.length === text.length && !formOf(text, GLOSSARY_HEADS)) break;
  }
  return i;
}

/** Level of box headings: what is below numbers entries too. */
const SMALL = 6;
