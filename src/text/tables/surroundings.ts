import {words} from "../../lexicon/words.js";
import type {LayoutGrid, Span, TableMark} from "../../model/index.js";
import {trim} from "../lines.js";
import {yearsIn} from "../years.js";
import {tight} from "./matrix.js";

const UNIT_LINE = /^[(]?(?:计量)?单位[::]([^()。;|]{1,16})[)]?[|]*$/;
const CAPTION_LINES = 4;
const LONGEST_CAPTION = 60;

/** What stands above a grid: its caption, and the unit that holds for all of it. */
export interface Above {
  readonly caption: string;
  readonly unit: string;
}

/** Reads the lines above a grid: the caption next to it, a line 单位:亿元 between them or behind the caption. */
export function aboveOf(grid: LayoutGrid, folded: string): Above {
  const lines = linesAbove(folded, grid.caption?.start ?? grid.start, CAPTION_LINES);
  let unit = "";
  for (const line of lines) {
    const found = UNIT_LINE.exec(tight(line));
    if (found) unit ||= found[1]!;
    else if (grid.caption === null) return captioned(line, unit);
    else break;
  }
  return grid.caption ? captioned(folded.slice(grid.caption.start, grid.caption.end), unit) : {caption: "", unit};
}

const UNIT_BEHIND = /[(]?\s*(?:计量)?单位[::]\s*([^()。;\s|]{1,16})\s*[)]?[\s|]*$/;

function captioned(line: string, unit: string): Above {
  const behind = UNIT_BEHIND.exec(line);
  const caption = (behind ? line.slice(0, behind.index) : line).trim().replace(/\s+/g, " ");
  const fits = caption.length <= LONGEST_CAPTION && !/[。;]/.test(caption);
  return {caption: fits ? caption : "", unit: unit || (behind?.[1] ?? "")};
}

/** The filled lines above a place, nearest first. */
function linesAbove(folded: string, at: number, count: number): string[] {
  const lines: string[] = [];
  let end = at;
  while (lines.length < count && end > 0) {
    const from = folded.lastIndexOf("\n", end - 1) + 1;
    const span = trim(folded, from, end);
    if (span.end > span.start) lines.push(folded.slice(span.start, span.end));
    end = from - 1;
  }
  return lines;
}

const NOTE_LINES = 24;
const NOTE =
  /^[(]?(?:注释?|备注|附?注|说明|指标说明|[数资]料来源|数据来源)\s*\d{0,2}[)]?[::.、]|^(?:带|标)?["“]?[[【〔(*∗#△][^。]{0,4}["”]?[^。]{0,8}(?:为|是|表示|指)/;
const NUMBERED = /^[(]?(\d{1,2})[.、)](?!\d)/;
const LEAST_WRAPPED = 16;

/** The notes 注 that stand below a place: lines that say so, those numbered on from them, and those that go on over the line. */
export function notesBelow(folded: string, at: number): Span[] {
  const notes: Span[] = [];
  let from = at;
  let last = "";
  for (let n = 0; n < NOTE_LINES && from < folded.length;) {
    const feed = folded.indexOf("\n", from);
    const to = feed < 0 ? folded.length : feed;
    const span = trim(folded, from, to);
    const blank = from > at && span.start === span.end;
    from = to + 1;
    if (span.start === span.end) {
      if (blank && notes.length === 0 && ++n > 3) break;
      continue;
    }
    n++;
    const text = folded.slice(span.start, span.end);
    if (!NOTE.test(text) && !goesOn(last, text)) break;
    notes.push(span);
    last = text;
  }
  return notes;
}

/** What begins another part of the text: a heading, a box, a table, an annex. */
const BEGINS = /^(?:第[一二三四五六七八九十百]+[篇章节]|[一二三四五六七八九十]+、|[(][一二三四五六七八九十]+[)]|专栏|表\s?\d|附)/;

/** Whether a line goes on a note: numbered one more, or the rest of a line that broke in the middle. */
function goesOn(last: string, text: string): boolean {
  if (last === "") return false;
  const number = Number(NUMBERED.exec(text)?.[1] ?? 0);
  if (number > 1) return number <= 40;
  return last.length >= LEAST_WRAPPED && !/[。;:!?)】]$/.test(last) && !BEGINS.test(text);
}

const SUMS = words("累计 总数 合计 五年总");
/** 自2021年起累计 runs on to the column's own year. */
const SINCE = words("年起 以来");
const ESTIMATES = words("预计 估计 初步 快报 预测 测算");
const MEANS =
  /["“']?(?:([[【〔(])\s*[^\])】〕]{0,2}[\])】〕]|([*∗#△▲※]))["”']?(?:的?(?:号|内|中|标注|标记|标识|数据|数字|数值|数|指标|者|项|的|均))*(?:表示|为|是|指)([^,,。;、]{1,24})/g;

/**
 * What the marks of a table mean, as its notes say.
 *
 * @example marksIn("注:带〔〕为累计值,*为预计数。") // [{mark: "〔", means: "sum", …}, {mark: "*", means: "estimate", …}]
 */
export function marksIn(notes: string): TableMark[] {
  return [...notes.matchAll(MEANS)].flatMap((match): TableMark[] => {
    const mark = match[1] ?? match[2]!.replace("∗", "*");
    const meant = match[3]!;
    const named = yearsIn(meant);
    const years = named?.whole === false && SINCE.in(meant) ? null : named;
    if (SUMS.in(meant)) return [{mark, means: "sum", years}];
    if (years) return [{mark, means: "years", years}];
    return ESTIMATES.in(meant) ? [{mark, means: "estimate", years: null}] : [];
  });
}
