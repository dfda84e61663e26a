import {AVERAGED, PACE_LEADS, PACING, SPEEDILY, SPEEDS, SPEED_VERBS} from "../lexicon/times.js";
import {words} from "../lexicon/words.js";
import type {Reading} from "../quantity/index.js";
import {leadingVerb} from "./words.js";

/** One numeral with the words of its own comma-part. */
export interface Part {
  readonly reading: Reading;
  /** Start of the comma-part that the numeral stands in. */
  readonly segment: number;
  /** Words between the numeral before (or the start of the comma-part) and this one, comparator left out. */
  readonly pre: string;
  /** Words behind unit and comparator, up to the next comma or numeral. */
  readonly post: string;
  /** The numeral before stands in the same comma-part. */
  readonly follows: boolean;
  /** The part is inside a bracket opened in the same comma-part. */
  readonly bracketed: boolean;
}

const BREAK = /[,;。:!?]/;
/** 和 及 以 并 与 join, unless they begin a word: 以旧换新, 并网装机, 和美乡村. */
const JOINT =
  /^(?:[、,)\s;]|和(?![美谐平解])|及(?![时格早])|以(?![旧工奖租后来往及内下上前外])|并(?![网购轨联发])|与(?!会))+(?:及(?![时格早])|和(?![美谐平解]))?/;

/** 60万套(间): the second of two units; 810户(含分支机构)、: what is counted in. */
const UNIT_TOO = /^\([户间套个条段座家所只头件台份]\)|^\([^()\d]{2,16}\)(?=[、和及])/;

/** Cuts a sentence at its numerals and commas. */
export function partsOf(text: string, readings: readonly Reading[]): Part[] {
  const parts: Part[] = [];
  readings.forEach((reading, i) => parts.push(partOf(text, readings, reading, i, parts[i - 1])));
  return parts;
}

function partOf(text: string, readings: readonly Reading[], reading: Reading, i: number, before: Part | undefined): Part {
  const segment = segmentStart(text, reading.from, before);
  const last = i > 0 && readings[i - 1]!.end > segment ? readings[i - 1]!.end : segment;
  let from = last;
  const open = openBracket(text, last, reading.from);
  if (open >= 0) from = open + 1;
  const follows = i > 0 && last > segment;
  const after = readings[i + 1];
  const sized = after !== undefined && after.start === reading.end && after.unit.endsWith("亿") && text[after.unitEnd] === "级";
  const stop = segmentEnd(text, reading.end, sized ? goalAt(text, after.unitEnd) : (after?.from ?? text.length));
  return {
    reading,
    segment,
    pre: text
      .slice(from, reading.from)
      .replace(i > 0 && from === readings[i - 1]!.end ? UNIT_TOO : "", "")
      .replace(JOINT, ""),
    post: text.slice(reading.end, stop).replace(UNIT_TOO, ""),
    follows,
    bracketed: open >= 0,
  };
}

/** What stood in the source between a character of the cleaned text and the one before it. */
export type Gap = (index: number) => string;

/**
 * A part without words that are not its own. Of cells side by side (01⇥6个地标商圈 建设综合体) it keeps its own cell; of a list in
 * which figures stand behind an earlier thing (培育瞪羚企业100和隐形冠军企业50家, a count or a note's mark) the last thing.
 */
export function ownPart(part: Part, gap: Gap): Part {
  const {reading} = part;
  const before: Gap = (i) => gap(reading.from - part.pre.length + i);
  const pre = withoutNotes(behindCounted(behindRunIn(part.pre, before), before));
  if (!reading.beside) return pacedBehind(pre === part.pre ? part : {...part, pre});
  const ends = Array.from(part.post).findIndex((_, i) => i > 0 && /[ \u3000\t]/.test(gap(reading.end + i)));
  return {...part, pre: pre.replace(/^\d+\t$/, ""), post: ends < 0 ? part.post : part.post.slice(0, ends)};
}

/** 以年均8%的速度增长, 每年8%递增: the verb of the change stands behind the number, and tells what one before it would: 年均增长8%. */
function pacedBehind(part: Part): Part {
  if (part.reading.unit !== "%" || !PACE_LEADS.ends(part.pre)) return part;
  const speed = SPEEDS.at(part.post);
  const from = Math.max(speed, SPEEDILY.at(part.post, speed));
  const to = (speed > 0 ? SPEED_VERBS : PACING).at(part.post, from);
  if (to === 0) return part;
  const subject = PACE_LEADS.withoutEnd(part.pre);
  const yearly = AVERAGED.in(part.pre.slice(subject.length) + part.post.slice(0, speed)) ? "年均" : "";
  return {...part, pre: subject + yearly + part.post.slice(from, to), post: part.post.slice(to)};
}

/** 规模以上工业(年主营业务收入2000万元及以上)增加值, 市级(不含各区,下同)收入: what a bracket inside a name says of it names nothing. */
const withoutNotes = (words: string): string => (/[([【]/.test(words) ? words.replace(NOTES, "") : words);
const NOTES =
  /\((?:[^()]*\d[^()]*以[上下]|[^()]*(?:以下|下同)[^()]*|预计|\d{1,2})\)(?=[\u4e00-\u9fff、])|\[\d{1,2}\](?=[\u4e00-\u9fff])|【\d{1,2}】(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]{3})\([A-Z]{2,6}\)/g;

const LONGEST_RUN_IN = 6;
/** Times by which the sentence of such a paragraph begins. */
const TIMES = words("全年 年末 年初 截至 上半年 前三季度 一季度");

/** 粮食 全年播种面积…: a word that a space parts from the sentence is its heading. */
function behindRunIn(pre: string, gap: Gap): string {
  for (let at = 2; at <= Math.min(LONGEST_RUN_IN, pre.length - 2); at++)
    if (TIMES.at(pre, at) > 0 && gap(at).trim() === "" && gap(at) !== "") return pre.slice(at);
  return pre;
}

/** The last joint of a list. */
const LAST_JOINT = /[和及与、](?=[^和及与、]+$)/;

/** The verb of a list and its last thing, where figures stand behind the thing before. */
function behindCounted(pre: string, gap: Gap): string {
  const joint = LAST_JOINT.exec(pre)?.index ?? 0;
  return joint > 0 && /^ *\d{1,3} *$/.test(gap(joint)) ? leadingVerb(pre) + pre.slice(joint + 1) : pre;
}

/** 三个百亿级集群目标: the class of size, which is a number itself, names what is counted, up to the word 目标. */
function goalAt(text: string, from: number): number {
  const at = text.indexOf("目标", from);
  return at < 0 ? text.length : at;
}

const OPENERS = "(“《";
const CLOSERS = ")”》";
/** What a bracket does not hold. */
const SENTENCE_BREAK = /[。;]/;

/** A bracket that does not open within so many characters closes nothing. */
const LONGEST_BRACKET = 300;

/** Walks back to the comma before `at`, no further than the part before where nothing closes in between. */
function segmentStart(text: string, at: number, before: Part | undefined): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const ch = text[i]!;
    if (before && i < before.reading.from && (depth === 0 || at - i > LONGEST_BRACKET)) return before.segment;
    if (CLOSERS.includes(ch)) depth++;
    else if (OPENERS.includes(ch)) depth = Math.max(0, depth - 1);
    else if ((depth === 0 ? BREAK : SENTENCE_BREAK).test(ch)) return i + 1;
  }
  return 0;
}

function segmentEnd(text: string, at: number, limit: number): number {
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const ch = text[i]!;
    if (OPENERS.includes(ch)) depth++;
    else if (CLOSERS.includes(ch)) {
      if (depth === 0) return i;
      depth--;
    } else if (depth === 0 && BREAK.test(ch)) return i;
  }
  return limit;
}

function openBracket(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = to - 1; i >= from; i--) {
    if (text[i] === ")") depth++;
    else if (text[i] === "(") {
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}
