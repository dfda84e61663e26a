import {greatest, rollups, sum} from "d3-array";
import {AIM_CUE} from "../../lexicon/frames.js";
import {AIMS, BACK_BEHIND, ENDING_YEAR, FAR_AIMS, OF_ITS_TIME, OPENING_YEAR, PASSED, UNTIL_WORDS} from "../../lexicon/spoken-year.js";
import {five, fiveYearStart, type Years} from "./periods.js";

/** What a text says in one place of the year that it plans for, and how much that weighs. */
interface Witness {
  readonly year: number;
  readonly weight: number;
}

/** A goal that a year is given, a year that has just passed, the year at hand that opens or ends a plan. */
const SURE = 3;
/** A year that opens a plan, where goals are told behind it. */
const LIKELY = 2;

/**
 * The year that a text without a title of its own speaks from, by all that it says of years: the goals of 2026年, 刚刚过去的2025年,
 * 今年是“十五五”开局之年. Null where it says too little, or as much of two years.
 */
export function spokenYear(text: string): Years | null {
  const weighed = rollups(
    [...witnessesOfYears(text), ...witnessesAtHand(text)],
    (all) => sum(all, ({weight}) => weight),
    ({year}) => year,
  );
  const [year, weight] = greatest(weighed, (a, b) => a[1] - b[1]) ?? [0, 0];
  const equal = weighed.filter(([, other]) => other === weight).length > 1;
  return year === 0 || equal ? null : [year, year];
}

const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
/** How far behind a year the words stand that say what it is. */
const NEAR = 24;
const BEFORE = 8;

function witnessesOfYears(text: string): Witness[] {
  return [...text.matchAll(YEAR)].flatMap(({0: digits, index}) => {
    const rest = text.slice(index + digits.length, index + digits.length + NEAR);
    if (!rest.startsWith("年")) return [];
    const year = Number(digits);
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const behind = rest.slice(1).replace(/^,/, "").split(CLAUSE_END, 1)[0]!;
    if (PASSED.ends(before) || BACK_BEHIND.within(behind, FEW)) return [{year: year + 1, weight: SURE}];
    if (UNTIL_WORDS.ends(before)) return [];
    if (AIMS.in(behind) && !FAR_AIMS.in(behind)) return [{year, weight: SURE}];
    const opens = behind.startsWith("是") && OPENING_YEAR.in(behind) && AIM_CUE.test(text.slice(index, index + SOON));
    return opens ? [{year, weight: LIKELY}] : [];
  });
}
/** How soon behind a year that opens a plan its goals are told. */
const SOON = 160;
const CLAUSE_END = /[。;,\n:]/;
/** 主要工作回顾, 经济社会发展工作总结: so many characters behind the year. */
const FEW = 8;

/**
 * 今年是“十五五”开局之年, 今年是“十四五”收官之年: the first and the last year of a plan; 今年的主要预期目标, where one plan is looked back
 * on and the next looked ahead to: the first of the next.
 */
function witnessesAtHand(text: string): Witness[] {
  return text
    .split("今年")
    .slice(1)
    .flatMap((rest) => {
      const behind = rest.slice(0, NEAR).split(CLAUSE_END, 1)[0]!;
      const turn = AIMS.in(behind) ? turnOfPlans(text) : null;
      if (turn !== null) return [{year: turn, weight: LIKELY}];
      const [first, last] = behind.startsWith("是") ? five(behind) : [Number.NaN, Number.NaN];
      if (Number.isNaN(first)) return [];
      if (OPENING_YEAR.in(behind)) return [{year: first, weight: SURE}];
      return ENDING_YEAR.in(behind) ? [{year: last, weight: SURE}] : [];
    });
}

/** The first year of the later of two plans, one behind the other, of whose times a text speaks; null where it speaks of no two. */
function turnOfPlans(text: string): number | null {
  const spoken = text
    .split("十")
    .flatMap((rest) => (OF_ITS_TIME.starts(rest.slice(2).replace("”", "")) ? [fiveYearStart(`十${rest.slice(0, 2)}`)] : []));
  return spoken.find((year) => spoken.includes(year - PLAN) && !spoken.includes(year + PLAN)) ?? null;
}
const PLAN = 5;
