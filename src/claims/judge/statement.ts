import {BARE_SHARE, BEFORE_VERB, GAP} from "../../lexicon/kinds.js";
import type {ClaimKind, ClaimRole, Frame} from "../../model/index.js";
import {isCount, isTime, type Reading} from "../../quantity/index.js";
import type {Horizon} from "../context.js";
import type {Name} from "../named.js";
import type {Part} from "../segments.js";
import type {TimeMark} from "../time.js";
import {stripLead} from "../words.js";

/** What the judge knows of a number, in a sentence or in a cell 陈述. */
export interface Statement {
  readonly reading: Reading;
  readonly name: Name;
  /** Words before the number, without what leads into them. */
  readonly words: string;
  /** The same with all that leads in. */
  readonly pre: string;
  /** Words behind the number. */
  readonly post: string;
  readonly sentence: string;
  /** Start of the comma-part that the number stands in. */
  readonly segment: number;
  readonly tense: Frame["tense"];
  readonly goals: boolean;
  /** The role that a column fixes; null in running text. */
  readonly column: ClaimRole | null;
  /** The years that the sentence speaks of, and the document's own. */
  readonly horizon: Horizon;
  readonly own: Horizon;
  /** The time phrase that governs the number; null if none does. */
  readonly mark: TimeMark | null;
  /** The time phrase stands directly before the number. */
  readonly direct: boolean;
  /** 较2015年末: the year compared with; 0 if none. */
  readonly base: number;
  /** The year in which another pair of the paragraph starts; 0 if none is told. */
  readonly started: number;
  /** 每年 governs the number. */
  readonly everyYear: boolean;
  /** Ends of a from–to pair. */
  readonly first: boolean;
  readonly second: boolean;
  /** A goal that is told beside what was reached: 高于11%的规划目标, 2025年目标为9件. */
  readonly statedGoal: boolean;
  /** One of numbers parted by colons: 8.3:41.4:50.3. */
  readonly chained: boolean;
  /** A size or a share of the task before. */
  readonly ofTask: boolean;
  /** The verb of the number before goes on to this one. */
  readonly goesOn: boolean;
}

/** A statement whose kind is settled. */
export interface OfKind extends Statement {
  readonly kind: ClaimKind;
}

/** A statement whose kind and role are settled. */
export interface OfRole extends OfKind {
  readonly role: ClaimRole;
  /** The role before a yearly step is told from the end. */
  readonly said: ClaimRole;
}

export const unitOf = (s: Statement): string => s.reading.unit;
export const isMoney = (s: Statement): boolean => s.reading.unit.endsWith("元");
export const isCounted = (s: Statement): boolean => isCount(s.reading.unit);
export const isPoints = (s: Statement): boolean => s.reading.unit.endsWith("百分点");
export const isTimeSpan = (s: Statement): boolean => isTime(s.reading.unit);
/** A share of a whole: %, ‰, 成 or a fraction. */
export const isShared = (s: Statement): boolean =>
  BARE_SHARE.test(s.reading.unit) || (s.reading.unit === "" && s.reading.form === "fraction");
export const isTimes = (s: Statement): boolean => s.reading.form === "double" || s.reading.unit === "倍";
export const isReview = (s: Statement): boolean => s.tense === "review";
/** A look back over one year, in a document of one year. */
export const isYearReview = (s: Statement): boolean =>
  isReview(s) && s.own.known && s.own.start === s.own.end && s.horizon.reviewStart === s.horizon.reviewEnd && s.mark?.type !== "range";
/** A distance to another place or measure, not to another time. */
export const isGap = (s: Statement): boolean => GAP.test(s.name.name) || GAP.test(s.pre);

const FAR = 120;

/** Words of the comma-part before the number, those of the numbers before it too; no more than a long clause. */
export const segmentBefore = ({sentence, segment, reading}: Statement): string =>
  sentence.slice(Math.max(segment, reading.from - FAR), reading.from);
/** 全年, 年内 and 先后 with all before them. */
const UP_TO_ADVERB = /^.*(?:全年|年内|先后)(?=..)/;

/** Words before a verb set aside: 全市累计查处 begins with 查处. */
export function bare(words: string): string {
  return words.replace(UP_TO_ADVERB, "").replace(BEFORE_VERB, "");
}

/** A statement of running text, before its parts are judged. */
export function wordsOf(part: Part): Pick<Statement, "reading" | "words" | "pre" | "post" | "segment"> {
  return {reading: part.reading, words: stripLead(part.pre), pre: part.pre, post: part.post, segment: part.segment};
}
