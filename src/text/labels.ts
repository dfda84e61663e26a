import {smallNumber} from "../lexicon/small-numbers.js";
import {linesOf, type Line} from "./printed-lines.js";

export type LabelKind = "chapter" | "section" | "han" | "paren" | "digit";
/** Outermost first. */
export const KINDS: readonly LabelKind[] = ["chapter", "section", "han", "paren", "digit"];

/** A line that begins with a number of the outline; `number` is null where the number was lost: (), )优化…, 、强化…. */
export interface Label {
  readonly kind: LabelKind;
  readonly number: number | null;
  /** As printed. */
  readonly label: string;
  readonly title: string;
  readonly line: Line;
}

const HAN = "[一二三四五六七八九十]{1,3}";
const PATTERNS: readonly (readonly [LabelKind, RegExp])[] = [
  ["chapter", new RegExp(`^第\\s*(${HAN})\\s*章`, "u")],
  ["section", new RegExp(`^第\\s*(${HAN})\\s*节`, "u")],
  ["paren", new RegExp(`^\\((${HAN})\\)`, "u")],
  ["han", new RegExp(`^(${HAN})、`, "u")],
  // A measure word behind the digits makes them an amount: 11个国家…, 14项企业标准….
  ["digit", /^(\d{1,2})(?:[.、]\s*|(?![\d.个家项件年月日户万亿%所名次批级类种位台条人天小季左余多以]))(?=[\u4e00-\u9fff"“《])/u],
];
const DAMAGED: readonly (readonly [LabelKind, RegExp])[] = [
  ["paren", /^\(\s*\)(?=[\u4e00-\u9fff])/u],
  ["paren", new RegExp(`^${HAN}\\)(?=[\\u4e00-\\u9fff])`, "u")],
  ["paren", new RegExp(`^\\(${HAN}(?=[\\u4e00-\\u9fff]{4})(?![^\\n]{0,8}\\))`, "u")],
  ["paren", /^\)(?=[\u4e00-\u9fff])/u],
  ["han", /^、(?=[\u4e00-\u9fff])/u],
];

/** A page marker before a heading: 2、二、工作目标. */
const PAGE_MARKER = new RegExp(`^\\d{1,3}、(?=第?${HAN}[、章节]|\\(${HAN}\\))`, "u");

/** The outline number at the beginning of a line; null for a line without one. */
export function labelOf(line: Line): Label | null {
  const marker = PAGE_MARKER.exec(line.text)?.[0].length ?? 0;
  if (marker > 0) return labelOf({text: line.text.slice(marker), start: line.start + marker, end: line.end});
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(line.text);
    if (found !== null)
      return {kind, number: smallNumber(found[1]!), label: found[0].trim(), title: line.text.slice(found[0].length), line};
  }
  for (const [kind, pattern] of DAMAGED) {
    const found = pattern.exec(line.text);
    if (found !== null) return {kind, number: null, label: found[0], title: line.text.slice(found[0].length), line};
  }
  return null;
}

const LEADERS = /(?:(?<!\.)\.{4,}|(?<!…)…{2,}|…(?=\s*\d)|(?<!·)·{4,})\s*\d*$/u;
/** Fewer headings in a row than this are no table of contents. */
const ENTRIES = 6;

/** The table of contents 目录 as lines, empty where there is none. */
export function contentsOf(text: string): Line[] {
  const lines = linesOf(text);
  const led = lines.filter((l) => LEADERS.test(l.text));
  if (led.length >= ENTRIES) return lines.slice(lines.indexOf(led[0]!) - 1, lines.indexOf(led.at(-1)!) + 1);
  let first = 0;
  while (first < lines.length) {
    let last = first;
    while (last < lines.length && isEntry(lines[last]!)) last++;
    if (last - first >= ENTRIES) return lines.slice(first, last);
    first = last + 1;
  }
  return [];
}

const CHAPTER = /^第.{1,4}[章节]/u;

/** A short line with a chapter's or a section's number and nothing said. */
const isEntry = (line: Line): boolean => line.text.length <= 40 && CHAPTER.test(line.text) && !/[。,;]/u.test(line.text);

/** Title of a heading for comparing: without number, leaders, page, quotation marks and spaces. */
export const plainTitle = (line: Line): string => (labelOf(line)?.title ?? line.text).replace(LEADERS, "").replace(/["“”'‘’\s]/gu, "");
