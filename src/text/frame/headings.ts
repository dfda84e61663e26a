import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import {BACK_WORDS} from "../../lexicon/sections.js";
import {smallNumber} from "../../lexicon/small-numbers.js";
import {HEADING_WORDS, IMPERATIVE, TASK_END, VERB_AND_NOUN, type HeadingClass, type HeadingWord} from "../../lexicon/frames.js";
import type {Frame} from "../../model/index.js";
import {five, type Years} from "./periods.js";

/** What one part of a heading tells: 2025年工作回顾 of 2025年工作回顾和2026年工作安排. */
export interface Told {
  readonly class: HeadingClass | null;
  /** A word or a year tells it, not a verb or an outcome alone. */
  readonly strong: boolean;
  /** The years that are named; null if none are. */
  readonly years: Years | null;
  /** The years as the frame takes them: named, or counted from the document's own. */
  readonly reach: Frame["reach"];
  /** 目标, 指标: goals, not tasks. */
  readonly goals: boolean;
}

const NUMBERING =
  /^(?:第[^章节篇]{1,4}[章节篇部]|[一二三四五六七八九十]{1,3}[、.,]|\(?[一二三四五六七八九十]{1,4}\)|\d{1,2}[.、)]|[①-⑳]|专栏\s?\d*)\s*|^[—\-\s]+/;
const JOINT = /(?<=[\u4e00-\u9fff”])(?:以及|、|和(?!谐|美|平|睦)|与(?!会|时)|及(?!时|格|早)|暨|并(?=提出|部署))(?=[“\d\u4e00-\u9fff])/;
const YEARS =
  /(20\d{2})年?[-—–~至到](20\d{2})年|(20\d{2})年|“?((?:十[一二三四五六七]五|第十[一二三四五六七]个五年|(?<=“)[八九十]五(?=”)))”?(?!计划单列)|(?:过去|这)的?([一两二三四五])年|(五)年来/g;

const FIVE = words("过去的五年 过去五年 这的五年 这五年 近的五年 近五年 今后的五年 今后五年 未来的五年 未来五年 五年来 的五年 本届政府");
const YEAR = words("过去的一年 过去一年 这一年 新的一年 新一年 一年来");

/** Reads a heading part by part; parts that tell nothing are left out, a bare year goes to the part behind it. */
export function toldBy(heading: string, own: Years | null, rules: readonly TellingRule[] = TELLING_RULES): Told[] {
  const words = heading.replace(/\s+/g, "").replace(NUMBERING, "");
  const said: Told[] = [];
  let years: Years | null = null;
  for (const part of words.split(JOINT)) {
    const named: Years | null = years ?? yearsIn(part, own);
    const told = toldByPart(part, named, own, rules);
    if (told.class === null) years = named;
    else {
      said.push(told);
      years = null;
    }
  }
  return said;
}
/** 目标 and 指标, not 目标责任. */
const GOAL_WORDS = /目标(?!责任|考核|任务分解|纲要)|指标/;

/** A part of a heading, as the rules look at it. */
interface Seen {
  readonly part: string;
  readonly has: (one: HeadingClass) => boolean;
  /** 目标, 指标 in a heading that plans. */
  readonly goals: boolean;
  /** Where its years lie beside the document's own; null where either is not known. */
  readonly when: "past" | "own" | "ahead" | null;
  /** It names more than one year. */
  readonly span: boolean;
  /** It begins with a verb of a task. */
  readonly doing: boolean;
}

interface TellingRule {
  readonly id: string;
  readonly when: (seen: Seen) => boolean;
  readonly gives: HeadingClass;
  /** A verb or an outcome alone tells it. */
  readonly weak?: (seen: Seen) => boolean;
  readonly because: string;
  /** A heading of a document for 2026–2030 that this rule decides. */
  readonly example: string;
}

/** What a part tells, in order: the first that speaks decides. */
export const TELLING_RULES: readonly TellingRule[] = [
  {
    id: "heading/past-situation",
    when: ({when, doing, has}) => when === "past" && !doing && has("situation") && !has("review") && !has("forward"),
    gives: "situation",
    because: "the situation of a past year is an account of it",
    example: "2024年面临形势",
  },
  {
    id: "heading/past",
    when: ({when, doing}) => when === "past" && !doing,
    gives: "review",
    because: "years before the plan are looked back on",
    example: "2024年工作安排",
  },
  {
    id: "heading/review",
    when: ({when, doing, has, part}) => has("review") && when !== "ahead" && (!doing || BACK_WORDS.in(part)),
    gives: "review",
    because: "回顾 and 成就 look back",
    example: "发展基础",
  },
  {id: "heading/guidance", when: ({has}) => has("guidance"), gives: "guidance", because: "指导思想 guides", example: "总体要求"},
  {
    id: "heading/past-result",
    when: ({when, has}) => when === "past" && has("result"),
    gives: "review",
    because: "a past outcome was reached, also by a verb",
    example: "巩固2024年改革成效",
  },
  {
    id: "heading/goals",
    when: ({goals}) => goals,
    gives: "forward",
    because: "目标 plans, whatever stands beside it",
    example: "发展环境目标",
  },
  {
    id: "heading/situation",
    when: ({has, doing, part}) => has("situation") && !doing && !TASK_END.ends(part),
    gives: "situation",
    because: "形势 and 短板 tell how things stand",
    example: "面临形势与任务要求",
  },
  {
    id: "heading/doing",
    when: ({doing}) => doing,
    gives: "forward",
    weak: ({has}) => !has("forward") || has("result"),
    because: "an imperative verb opens a task",
    example: "巩固拓展脱贫攻坚成果",
  },
  {id: "heading/forward", when: ({has}) => has("forward"), gives: "forward", because: "任务 and 举措 plan", example: "重点任务"},
  {
    id: "heading/years-to-come",
    when: ({when, span}) => when === "ahead" || (when === "own" && span),
    gives: "forward",
    because: "years of the plan are planned for",
    example: "2026—2030年",
  },
  {
    id: "heading/result",
    when: ({has}) => has("result"),
    gives: "result",
    weak: () => true,
    because: "an outcome is reached or aimed at",
    example: "新突破",
  },
];

function toldByPart(part: string, years: Years | null, own: Years | null, rules: readonly TellingRule[]): Told {
  const found = wordsIn(part);
  const has = (one: HeadingClass) => found.some((word) => word.class === one);
  const goals = has("forward") && GOAL_WORDS.test(part);
  const seen: Seen = {
    part,
    has,
    goals,
    when: whenOf(years, own),
    span: years !== null && years[1] > years[0],
    doing: startsWithImperative(part),
  };
  const rule = rules.find((one) => one.when(seen));
  const reach = years ?? (FIVE.in(part) ? "five" : YEAR.in(part) ? "year" : null);
  return {class: rule?.gives ?? null, strong: rule !== undefined && !(rule.weak?.(seen) ?? false), years, reach, goals};
}

function whenOf(years: Years | null, own: Years | null): Seen["when"] {
  if (years === null || own === null) return null;
  return years[1] < own[0] ? "past" : years[1] > own[1] ? "ahead" : "own";
}

/** Whether a heading begins as a task does: 巩固拓展成果, not 发展成果 or 改革创新成效. */
export function startsWithImperative(words: string): boolean {
  if (!IMPERATIVE.some((verb) => words.startsWith(verb))) return false;
  const noun = words.replace(NOUN_TOO, "");
  return !HEADING_WORDS.some(
    (word) => (words.startsWith(word.word) && stands(words, 0, word)) || (noun !== words && noun.startsWith(word.word)),
  );
}

const NOUN_TOO = new RegExp(`^(?:${VERB_AND_NOUN.join("|")})+`);

/** The words of a part that tell, the longest at each place; none inside one of its exceptions. */
function wordsIn(part: string): HeadingWord[] {
  const found: HeadingWord[] = [];
  for (let at = 0; at < part.length;) {
    const hit = BY_FIRST.get(part[at]!)?.find((word) => part.startsWith(word.word, at) && stands(part, at, word));
    if (hit) found.push(hit);
    at += hit?.word.length ?? 1;
  }
  return found;
}

/** The words by their first character, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly HeadingWord[]> = group(
  HEADING_WORDS.toSorted((a, b) => b.word.length - a.word.length),
  ({word}) => word[0]!,
);

function stands(part: string, at: number, {word, not = [], last}: HeadingWord): boolean {
  if (last && at + word.length < part.length) return false;
  return !not.some((exception) => {
    const from = part.indexOf(exception, Math.max(0, at - exception.length));
    return from >= 0 && from <= at && at < from + exception.length;
  });
}

function yearsIn(part: string, own: Years | null): Years | null {
  const all = [...part.matchAll(YEARS)].map((match) => yearsOfMatch(match, own)).filter((years) => years !== null);
  return all.length === 0 ? null : [Math.min(...all.map((years) => years[0])), Math.max(...all.map((years) => years[1]))];
}

function yearsOfMatch([, from, to, year, period, past, since]: RegExpMatchArray, own: Years | null): Years | null {
  if (from !== undefined) return [Number(from), Number(to)];
  if (year !== undefined) return [Number(year), Number(year)];
  if (period !== undefined) return five(period);
  const back = past ?? since;
  const count = smallNumber(back!)!;
  return own === null ? null : [own[0] - count, own[0] - 1];
}
