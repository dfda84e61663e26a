import type {HeadingKind} from "../model/index.js";

/** A heading's form and depth; `length` is how many characters of the line it takes. */
export interface HeadingMark {
  readonly kind: HeadingKind;
  readonly level: number;
  readonly length: number;
}

const LEVEL: Readonly<Record<HeadingKind, number>> = {
  title: 0,
  annex: 1,
  part: 1,
  chapter: 2,
  section: 3,
  han: 4,
  "han-paren": 5,
  box: 6,
  "run-in": 7,
  digit: 8,
  circled: 9,
};

const LONGEST_LINE = 45;
const LONGEST_RUN_IN = 40;
const NUMBERED =
  /^(?:(第[一二三四五六七八九十百\d]+[篇编部]分?)|(第\s?[一二三四五六七八九十百\d]+\s?章)|(第\s?[一二三四五六七八九十百\d]+\s?节)|(专栏\s?[\d一二三四五六七八九十]*)|(附\s?[件表录]\s?[\d一二三四五六七八九十]*(?![\u4e00-\u9fff]{6}))|([一二三四五六七八九十]{1,3}[、.,](?![一二三四五六七八九十]))|(\(?[一二三四五六七八九十]{1,4}\))|(\d{1,2}(?:[.、](?!\d)|\)))|([①-⑳]))/;
const KINDS: readonly HeadingKind[] = ["part", "chapter", "section", "box", "annex", "han", "han-paren", "digit", "circled"];

/**
 * Reads the heading at the start of a line, as Chinese official documents number them
 * (第一章 第一节 一、 (一) 1. ① 专栏 附件); null where there is none. A long line gives its run-in heading,
 * up to the first full stop.
 */
export function headingOf(line: string): HeadingMark | null {
  const match = NUMBERED.exec(line);
  if (!match) return bareTitle(line);
  const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)]!;
  if (kind === "annex" && /[:：]$/.test(match[0])) return null;
  return {kind, level: LEVEL[kind], length: headingLength(line, match[0].length)};
}

const DIGIT_TITLE = /^\d{1,2}(?![个家项件批名年月日号大类条次户万亿元米吨人所座台部]|[\d.%])[\u4e00-\u9fff][^,。;:\d]{3,22}(?=。.)/;
const BOX_TITLE = /^[“\u4e00-\u9fff][^,。;:\d]{3,18}(?:行动|工程|计划)(?=。[^\n])/;

/** A title that lost its point (1严格落实各方责任。) or its number (食品安全监管行动。), with its text behind it. */
function bareTitle(line: string): HeadingMark | null {
  const digit = DIGIT_TITLE.exec(line);
  if (digit) return {kind: "digit", level: LEVEL.digit, length: digit[0].length};
  const box = BOX_TITLE.exec(line);
  return box && !VERB_FIRST.test(box[0]) ? {kind: "digit", level: LEVEL.digit, length: box[0].length} : null;
}

const VERB_FIRST =
  /^(?:开展|实施|推进|推动|组织|加强|强化|深入|扎实|持续|大力|积极|全面|制定|落实|启动|启用|加快|围绕|继续|进一步|坚持|支持|参与|做好|抓好|探索)/;

/** How deep a heading of this form stands; 1 is outermost. */
export function levelOf(kind: HeadingKind): number {
  return LEVEL[kind];
}

/** Behind a numbered box or annex and its colon, a sentence: 专栏1:到2025年,…。 */
const TEXT_BEHIND = /^:[^。]+。/;

function headingLength(line: string, afterNumber: number): number {
  if (TEXT_BEHIND.test(line.slice(afterNumber))) return afterNumber;
  const stop = line.search(/[。;！!？?]/);
  if (stop < 0 && line.length <= LONGEST_LINE) return line.length;
  if (stop >= 0 && stop <= LONGEST_RUN_IN) return stop;
  const comma = line.slice(afterNumber).search(/[,:]/);
  return comma >= 0 && comma + afterNumber <= LONGEST_RUN_IN ? comma + afterNumber : afterNumber;
}
