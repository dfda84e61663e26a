import {greatest, rollup} from "d3-array";
import {AT_HAND, COMPARED, PART_AT_HAND, PARTS_OF_YEAR} from "../../lexicon/times.js";
import {GOAL_CUE} from "../../lexicon/frames.js";
import {MEANT} from "../../lexicon/voice.js";
import {five, fiveYearStart, type Years} from "./periods.js";
import {spokenYear} from "./spoken.js";
import {voiceOf} from "./voice.js";
import {
  AHEAD_TITLES,
  BASED_ON,
  BUDGETS_AHEAD,
  EVALUATIONS,
  FINAL_ACCOUNTS,
  OF_A_GOAL,
  PAST_TITLES,
  PLANNING_TITLES,
  PLAN_TITLES,
  STANDS_AT,
  YEAR_ENDS,
  WORK_REPORTS,
  YEAR_AHEAD_HEADS,
  YEAR_BACK_HEADS,
} from "../../lexicon/sections.js";

const LONGEST = 15;
const RANGE = /(?<![从由自])(20\d{2})\s*年?\s*[-—–~至到－]+\s*(20\d{2})(?!年[底末初]|\d)/;
/** 十四五…规划 as the name of a plan, and not “十四五”期间,…规划, “十四五”规划收官之年. */
const PERIOD =
  /“?(十[二三四五六七]五|第十[一二三四五六七]个五年)”?(?!期间|时期|以来)[^。,\n]{0,30}(?:规划|纲要|方案|计划)(?!收官|开局|[^。,\n]{0,6}之年)/;
/** Also 2024政府工作报告, as it is written in a hurry. */
const OF_YEAR =
  /(?<!\d)(20\d{2})(?:\s*年|(?=[\u4e00-\u9fff]{2,8}(?:报告|要点|方案|计划)))([^。,\n]{0,30}?(?:要点|报告|方案|计划|重点工作|任务|安排|行动|目标|工作|清单|实施|实事|办法|措施)[^。,\n\d]{0,4})/g;
/** 行动方案(2024年): the year in brackets behind the name. */
const YEAR_BEHIND = /(?:要点|方案|计划|清单|行动|措施)[(（](20\d{2})年度?[)）]/;

/** The years that a document is for, as its title or its first lines tell: 2021—2025年 before 十四五 before a single year; null if they do not. */
export function yearsOf(text: string): Years | null {
  return namedYears(text) ?? hintedYears(text);
}

/** The years that a plan's name tells. */
function namedYears(text: string): Years | null {
  const range = RANGE.exec(text);
  if (range && Number(range[2]) - Number(range[1]) <= LONGEST && Number(range[2]) > Number(range[1]))
    return [Number(range[1]), Number(range[2])];
  const period = PERIOD.exec(text);
  if (period) return five(period[1]!);
  const annual = [...text.matchAll(OF_YEAR)].find((m) => !PAST_TITLES.in(m[2]!) && !isFigure(text, m)) ?? YEAR_BEHIND.exec(text);
  if (annual) return [Number(annual[1]), Number(annual[1])];
  return null;
}
/** 2020年不良反应报告数达到1287份: what ends as a plan's name does, and goes on to a number. */
const isFigure = (text: string, match: RegExpMatchArray): boolean =>
  NUMBER_SOON.test(text.slice(match.index! + match[0].length, match.index! + match[0].length + SOON));
const NUMBER_SOON = /^[^,。;:、()\n]*\d/;
const SOON = 12;
/** 十四五 anywhere. */
const ANY_PERIOD = /十[一二三四五六七]五/;
/** Each 到2025年 of a text, not 截至2025年 or 提高到2025年的99%. */
const UNTIL_YEARS = /(?<!截)(?:到|至)(20\d{2})年(?!的\d)/g;
/** A day as dates are printed. */
const DAY = /(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*\d{1,2}(?!\d)/;

/** The years that the first lines let one guess: 十四五, 到2025年, the date of issue. */
function hintedYears(text: string): Years | null {
  const any = ANY_PERIOD.exec(text);
  if (any && text.search(UNTIL_YEARS) < 0) return five(any[0]);
  const target = [...text.matchAll(UNTIL_YEARS)].map((m) => Number(m[1]));
  const issued = DAY.exec(text);
  if (target.length > 0) {
    const end = Math.min(...target);
    const start = issued ? Number(issued[1]) : yearBehindState(text, end);
    return [Math.min(start, end), end];
  }
  const meant = yearMeant(text) ?? (issued && Number(issued[1]));
  return meant === null ? null : [meant, meant];
}

/** The year behind the last that a text dates its figures by (截至2022年底), where its goals lie no plan's length behind that; else theirs. */
function yearBehindState(text: string, end: number): number {
  const states = [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)]
    .filter(({0: {length}, index}) => STANDS_AT.before(text, index) && YEAR_ENDS.starts(text.slice(index + length)))
    .map(([year]) => Number(year) + 1)
    .filter((year) => year <= end && end - year < LONGEST_PLAN);
  return states.length === 0 ? end : Math.max(...states);
}
const LONGEST_PLAN = 6;

/** 2017年,区政府将…: the first year of which a sentence says what is meant; null if none does. */
function yearMeant(text: string): number | null {
  const match = [...text.matchAll(DATING)].find(({index, 0: {length}}) => MEANT.in(firstPart(text.slice(index + length + 1))));
  return match ? Number(match[1] ?? match[2]) : null;
}

/** The first comma-part of a few words, behind a comma that may lead. */
const firstPart = (text: string): string => /^,?([^,;。]{0,14})/.exec(text)![1]!;

/** Titles of reports. */
const REPORT_TITLE = /报告$|报告[(]/;

/** A work report speaks of the year it is given in; null for another kind of document or without a date. */
export function reportYears(title: string, head: string): Years | null {
  if (!REPORT_TITLE.test(title)) return null;
  const given = DAY.exec(head);
  if (!given) return null;
  const year = Number(given[1]) + (WORK_REPORTS.in(title) && Number(given[2]) >= LATE_IN_THE_YEAR ? 1 : 0);
  return [year, year];
}
/** A government's report given so late in a year speaks of the next. */
const LATE_IN_THE_YEAR = 11;

const HEAD_CHARS = 3000;

/** What tells of a document's years. */
interface Telling {
  readonly title: string;
  readonly headings: readonly string[];
  /** Its first lines. */
  readonly head: string;
  /** All of it, where that is at hand. */
  readonly text?: string;
}

/**
 * The years that a document plans for, by its title, the day it was given, its headings (三、2026年工作安排, 一、2025年工作回顾) or its
 * first lines, which may only hint at them; one that looks back alone (2025年统计公报) plans for the year behind those it tells of.
 */
export function ownYears(telling: Telling, hints = false): Years | null {
  const past = reviewedYears(telling.title);
  if (past) return [past[1] + 1, past[1] + 1];
  const head = withoutOthers(hints ? telling.head : telling.head.slice(0, HEAD_CHARS));
  return titledYears(telling) ?? (hints ? yearsOf(head) : namedYears(head));
}

/** A text without the names of plans that it goes by (根据《…纲要(2021—2035年)》). */
const withoutOthers = (head: string): string => head.replace(BOOK_NAME, (name, at: number) => (BASED_ON.before(head, at) ? "" : name));
const BOOK_NAME = /《[^》\n]*》/g;

/** The years that a document plans for by its title, the day it was given or its headings, or the year that it speaks from. */
export function titledYears({title, headings, head, text = head}: Telling): Years | null {
  const titled = yearAtHand(title) ?? yearsOf(title);
  const ahead = headedYear(
    [...headings, ...shortLines(text)],
    (behind) => YEAR_AHEAD_HEADS.within(behind, NEAR) || behind.endsWith("重点"),
  );
  const next = titled && titled[0] === titled[1] ? titled[1] + 1 : 0;
  if (next > 0 && (ahead === next || isLookedBackOn(next - 1, headings))) return [next, next];
  const headed = titled ?? reportYears(title, head) ?? (ahead === null ? yearBehind(headings, head) : [ahead, ahead]);
  return headed ?? (isPlan(title) || looksBack(title) ? null : spokenYear(text));
}

/** Whether a title belongs to a document that only looks back: 2025年国民经济和社会发展统计公报, 上半年工作总结. */
export function looksBack(title: string): boolean {
  if (FINAL_ACCOUNTS.in(title)) return !BUDGETS_AHEAD.in(title);
  return PAST_TITLES.in(title) && !AHEAD_TITLES.in(title);
}

/** Whether a title belongs to a document that only plans: 2025年工作要点. */
export const looksAhead = (title: string): boolean => PLANNING_TITLES.in(title) && !PAST_TITLES.in(title);

/** Whether a title names a plan of whatever kind; a report (工作报告) may look both ways. */
export const isPlan = (title: string): boolean => PLAN_TITLES.in(title) && !title.includes("报告") && !PAST_TITLES.in(title);

/** 2022 of 2023“两会”要点之一:2022年工作回顾: the last that is called a year. */
const lastYearIn = (title: string): string | undefined =>
  title
    .split("年")
    .slice(0, -1)
    .map((before) => /20\d{2}$/.exec(before)?.[0])
    .findLast((year) => year !== undefined);

/** The year or years that a title tells of which only looks back; null for another title, or one without a year. */
export function reviewedYears(title: string): Years | null {
  if (!looksBack(title)) return null;
  const range = RANGE.exec(title);
  if (range) return [Number(range[1]), Number(range[2])];
  const year = Number(lastYearIn(title) ?? /20\d{2}(?!\d)/.exec(title)?.[0] ?? 0);
  if (year > 0) return [year, year];
  const period = title.includes("规划") ? null : ANY_PERIOD.exec(title);
  return period && five(period[0]);
}

/** The five years of a plan whose account (“十三五”规划纲要完成情况) is dated in its last year or behind it; null for another text. */
export function finishedPlan(title: string, head: string): Years | null {
  const period = looksBack(title) ? ANY_PERIOD.exec(title) : null;
  const [from, to] = period ? five(period[0]) : [0, 0];
  return to > 0 && Number(DAY.exec(head)?.[1] ?? 0) >= to ? [from, to] : null;
}

/** The year that a title divides: 2018年上半年工作总结及下半年工作计划 looks back and ahead within it; null for another title. */
export function yearAtHand(title: string): Years | null {
  const at = title.indexOf("年");
  const year = Number(title.slice(Math.max(0, at - 4), at));
  const behind = title.slice(at + 1);
  return year > 2000 && PAST_TITLES.in(behind) && AHEAD_TITLES.in(behind) && PARTS_OF_YEAR.starts(behind) ? [year, year] : null;
}

/** Each year that may date a sentence, as accounts date their figures; of a part of the year (2018年1至7月) wherever it stands. */
const DATING = /(?:^|[。;,:)】]|截[至止])\s*(20\d{2})(?=\s?年)|(20\d{2})(?=年(?:上半年|前?[一二三]个?季度|\d{1,2}[-—至到]\d{1,2}月))/gm;
/** A text that is given so early in a year tells of the year before. */
const EARLY_IN_THE_YEAR = 3;

/** 截至去年底: a text that tells of the year before the one that it is given in, and not only holds its own against it. */
const isOfLastYear = (head: string): boolean =>
  head
    .split("去年")
    .slice(0, -1)
    .some((before) => !COMPARED.ends(before));

/** Whether a dated text tells of what was done in the year that it is given in, and not only of what that year is to bring. */
export const isAtHand = (head: string): boolean =>
  AT_HAND.in(head) &&
  DAY.test(head) &&
  (PART_AT_HAND.in(head) || head.split("。").some((one) => AT_HAND.in(one) && voiceOf(one) === "review"));

/**
 * The year that an account tells of which names none in its title (a notice to the press, an interview): the one at hand where it says
 * 今年 and is dated, else the one by which it dates most, else that of its date; null where it gives none.
 */
export function accountYear(head: string): number | null {
  const issued = DAY.exec(head);
  const day = issued ? Number(issued[1]) : null;
  if (isAtHand(head)) return day;
  if (day !== null && isOfLastYear(head)) return day - 1;
  const years = rollup(
    datingYears(head),
    (all) => all.length,
    (year) => year,
  );
  const [most] = greatest([...years], ([a, n], [b, m]) => n - m || a - b) ?? [];
  return most ?? (day === null ? null : day - (Number(issued![2]) <= EARLY_IN_THE_YEAR ? 1 : 0));
}

/** The years that date sentences, none of a goal. */
const datingYears = (head: string): number[] =>
  [...head.matchAll(DATING)]
    .filter((match) => !isOfGoal(head.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_CLAUSE)))
    .map((match) => Number(match[1] ?? match[2]));
const LONGEST_CLAUSE = 60;

/** 年的目标, 年主要预期目标为…, 年失业率控制在…: what is wanted, and not what was. */
function isOfGoal(behind: string): boolean {
  const clause = behind.split(CLAUSE_END, 1)[0]!;
  return OF_A_GOAL.starts(clause) || GOAL_CUE.test(clause.split(",", 1)[0]!) || voiceOf(clause) === "commitment";
}
const CLAUSE_END = /[。;\n]/;

/**
 * The last year of which an evaluation of a plan that still runs (…规划实施情况的中期评估报告) gives figures, 0 where none is told; null
 * for another document.
 */
export function evaluatedYear(title: string, [start, end]: Years, head: string): number | null {
  if (start === end || !looksBack(title) || !EVALUATIONS.in(title)) return null;
  return Math.max(0, ...datingYears(head).filter((year) => year >= start && year <= end));
}

const NEAR = 13;

/** The last year of a heading that `says` so behind it; null if none does. */
function headedYear(headings: readonly string[], says: (behind: string) => boolean): number | null {
  const years = headings.flatMap((heading) => {
    const year = /20\d{2}(?!\d)/.exec(heading);
    const behind = year ? heading.slice(year.index + 4) : "";
    return behind.startsWith("年") && says(behind) ? [Number(year![0])] : [];
  });
  return years.length === 0 ? null : Math.max(...years);
}

/** The year behind the last that a heading, or a line like one, looks back on; null if none does. */
function yearBehind(headings: readonly string[], head: string): Years | null {
  const lines = shortLines(head).filter((line) => YEAR_BACK_HEADS.ends(line));
  const year = headedYear([...headings, ...lines], (behind) => YEAR_BACK_HEADS.within(behind, NEAR));
  if (year !== null) return [year + 1, year + 1];
  const periods = headings.filter((heading) => YEAR_BACK_HEADS.in(heading)).map((heading) => fiveYearStart(heading) + 5);
  const last = periods.findLast((first) => !Number.isNaN(first));
  return last === undefined ? null : [last, last];
}
/** Lines as short as headings, none a sentence. */
const shortLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length <= LONGEST_LINE && !SENTENCE_END.test(line));
const LONGEST_LINE = 24;
const SENTENCE_END = /[。;,]$/;

/** 2025年工作报告 over 一、2025年工作回顾: the title's year is over. */
const isLookedBackOn = (year: number, headings: readonly string[]): boolean =>
  yearBehind(
    headings.filter((heading) => !PARTS_OF_YEAR.in(heading)),
    "",
  )?.[1] ===
  year + 1;
