import type {AuditContext} from "./context.js";
import {namesOneThing} from "../lexicon/nouns.js";
import {words} from "../lexicon/words.js";
import {namesFlow} from "./name.js";
import {tabular, type Statement} from "./statement.js";
import {ENOUGH, once, withValue} from "./indexed.js";

/** A reason for which two statements of one name and year do not contradict each other. */
export interface Veto {
  readonly id: string;
  readonly because: string;
  /** Words in which the veto holds, and their twin in which it does not. */
  readonly example: string;
  readonly counterexample: string;
  readonly holds: (context: AuditContext, a: Statement, b: Statement) => boolean;
}

/** No sentence is longer. */
const LONG = 400;
/** How far before a number its frame is read, at most to the stop before it. */
const REACH = 60;
/** A name read with less confidence than this is no ground for a contradiction. */
const SURE = 0.35;

/** The words before the number back to the last stop. */
function before({text}: AuditContext, {claim}: Statement): string {
  const stretch = text.slice(Math.max(0, claim.numberStart - REACH), claim.numberStart);
  return stretch.slice(Math.max(stretch.lastIndexOf("。"), stretch.lastIndexOf(";"), stretch.lastIndexOf("\n\n")) + 1);
}

const after = ({text}: AuditContext, {claim}: Statement): string => {
  const end = claim.numberStart + claim.number.length;
  return text.slice(end, end + 4);
};

/** Two numbers of running text with no full stop between them. */
export function oneSentence({text}: AuditContext, a: Statement, b: Statement): boolean {
  const [first, second] = a.claim.numberStart < b.claim.numberStart ? [a, b] : [b, a];
  const far = second.claim.numberStart - first.claim.numberStart > LONG;
  if (text === "" || far || tabular(a) !== tabular(b)) return false;
  if (tabular(a)) return first.claim.start === second.claim.start && first.claim.name === second.claim.name && first.to === second.to;
  return !/。|\n\s*\n/u.test(text.slice(first.claim.numberStart, second.claim.numberStart));
}

/** 8.7:41.2:50.1: a number beside a colon of proportion is one part of several. */
const proportion = (context: AuditContext, s: Statement): boolean =>
  /\d\s*[:∶]\s*$/u.test(before(context, s)) || /^\s*[:∶]\s*\d/u.test(after(context, s));

/** A、B、C等, 等共: what closes a list. */
const BEHIND_LIST = /[、”》)\p{Script=Han}]等(?:共|合计|的)?\s*$/u;
/** A、B、C等7项: the number counts the list before it. */
const countsList = (context: AuditContext, s: Statement): boolean => BEHIND_LIST.test(before(context, s));

const LEVELS: readonly RegExp[] = [/全国|国家(?!级)|我国/u, /全省|全自治区|省级/u, /全市|市级|市本级/u, /全区|全县|区级|县级/u];
/** Whose figure the words just before the number say it is; empty where they are silent. */
const whose = (s: Statement): number[] => LEVELS.flatMap((level, i) => (level.test(s.claim.name) ? [i] : []));

/** 二户数: what is left of 一、二、三圈层户数. */
const isNumbered = ({text}: AuditContext, {claim: {name, numberStart: at}}: Statement): boolean =>
  NUMERALS.starts(name) && text.slice(Math.max(0, at - LIST), at).includes(`、${name[0]!}、`);
const NUMERALS = words("一 二 三 四 五 六");
/** A list of numbers and of their shares is not longer. */
const LIST = 160;

/** Part of a year: 前三季度, 上半年, 1-9月. */
const PART_OF_YEAR = /上半年|下半年|[一二三四前]{1,2}季度|\d{1,2}(?:月|\s*[-—~至]\s*\d{1,2}月)/u;
const partOfYear = (context: AuditContext, s: Statement): boolean => !tabular(s) && PART_OF_YEAR.test(before(context, s));

const RANK = /排名|位居|位列|居(?:全国|全省|全市)|第\s*$/u;
/** A place in an order, not a quantity. */
export const ranks = (context: AuditContext, s: Statement): boolean =>
  s.stem === "位" || before(context, s).trimEnd().endsWith("第") || (s.stem === "名" && RANK.test(before(context, s).slice(-12)));

/** The amount of one year, however it was found out: 吞吐量. */
const isOfYear = (s: Statement): boolean => s.claim.kind === "annual" && s.from !== null && s.from === s.to && !namesFlow(s.claim.name);

/** What a plan of one year sets for that year. */
const isSetForYear = ({plan}: AuditContext, s: Statement): boolean =>
  s.planned && plan.period[0] === plan.period[1] && s.from === plan.period[0] && s.to === plan.period[0];

const assumed = (s: Statement): boolean => s.claim.flags.includes("assumed-period");

/** Why two figures of one name and year are no contradiction, in the order they are tried. */
export const VETOES: readonly Veto[] = [
  {
    id: "no-noun",
    because: "A verb, a class of things (工程, 项目) or one of 一、二、三… taken apart names nothing that has one value in a year.",
    example: "实施工程7项。另实施工程6项。",
    counterexample: "图书馆7座。图书馆6座。",
    holds: (context, a, b) => [a, b].some((s) => !namesOneThing(s.name) || isNumbered(context, s)),
  },
  {
    id: "one-sentence",
    because: "One sentence does not contradict itself: 分别, 和 and 由…到 hand out its numbers to several subjects or times.",
    example: "低保标准达到815元和615元。",
    counterexample: "低保标准达到815元。低保标准为615元。",
    holds: (context, a, b) => oneSentence(context, a, b) && !passes(context, a, b),
  },
  {
    id: "own-subject",
    because:
      "What is added is added to what its sentence speaks of: two sentences of one paragraph that open with unlike things tell of each.",
    example: "新建幼儿园200所,新增学位5万个。新建中小学150所,新增学位15万个。",
    counterexample: "新增学位5万个。新增学位15万个。",
    holds: (context, a, b) => a.flow && b.flow && oneParagraph(context, a, b) && openUnlike(context, a, b),
  },
  {
    id: "several",
    because: "Growth that one sentence tells twice under one name is that of several things (分别增长).",
    example: "客流增长5%。东站、西站客流分别增长4%、8%。",
    counterexample: "客流增长5%。全年客流增长4%。",
    holds: (context, a, b) => isOneOfSeveral(context, a) || isOneOfSeveral(context, b),
  },
  {
    id: "proportion",
    because: "Parts of a composition a:b:c are told apart by their places alone.",
    example: "产业结构为9:41:50。产业结构为7:40:53。",
    counterexample: "比值为1.9。比值为2.1。",
    holds: (context, a, b) => proportion(context, a) || proportion(context, b),
  },
  {
    id: "own-list",
    because: "A number behind 等 counts the list that stands before it; the next list has another number.",
    example: "甲、乙等7家馆舍。丙、丁等6家馆舍。",
    counterexample: "馆舍7家。馆舍6家。",
    holds: (context, a, b) => countsList(context, a) || countsList(context, b),
  },
  {
    id: "rank",
    because: "A place in an order is no quantity of the thing.",
    example: "发明专利居第6位。发明专利居第5位。",
    counterexample: "发明专利6件。发明专利5件。",
    holds: (context, a, b) => ranks(context, a) || ranks(context, b),
  },
  {
    id: "whose",
    because: "The figure of the country or the province is not the figure of the city.",
    example: "全国市场主体100万户。全市市场主体5万户。",
    counterexample: "全市市场主体4万户。全市市场主体5万户。",
    holds: (_, a, b) => {
      const [left, right] = [whose(a), whose(b)];
      return left.length > 0 && right.length > 0 && !left.some((level) => right.includes(level));
    },
  },
  {
    id: "part-of-year",
    because: "A figure of some months is not the figure of the year.",
    example: "上半年税收5亿元。全年税收9亿元。",
    counterexample: "全年税收5亿元。全年税收9亿元。",
    holds: (context, a, b) => partOfYear(context, a) !== partOfYear(context, b),
  },
  {
    id: "doubtful",
    because: "A reading of little confidence is no ground for saying that the text errs.",
    example: "a claim of confidence 0.3",
    counterexample: "a claim of confidence 0.9",
    holds: (_, a, b) => a.claim.confidence < SURE || b.claim.confidence < SURE,
  },
  {
    id: "assumed-stretch",
    because: "What was added depends on how long it was added; an assumed period may be five years here and one there.",
    example: "新增就业5万人(年份未写)。新增就业9万人(年份未写)。",
    counterexample: "2025年新增就业5万人。2025年新增就业9万人。",
    holds: (context, a, b) =>
      a.flow &&
      !(isOfYear(a) && isOfYear(b)) &&
      !(isSetForYear(context, a) && isSetForYear(context, b)) &&
      (assumed(a) || assumed(b)) &&
      !endTogether(context, a, b) &&
      !passes(context, a, b),
  },
  {
    id: "two-assumed",
    because:
      "Two years that nobody wrote are a common year only where both sentences look ahead over the same years that are told, or where one starts a change from the state before the plan that the other reports.",
    example: "办结率达到70%(年份未写)。办结率达到80%(年份未写)。",
    counterexample: "规划期内,办结率达到70%,…。规划期内,办结率达到80%。现办结率为65%。办结率由60%提高到80%。",
    holds: (context, a, b) =>
      assumed(a) &&
      assumed(b) &&
      !sameFrame(context, a, b) &&
      !passes(context, a, b) &&
      !endTogether(context, a, b) &&
      !startsFrom(context, a, b) &&
      !startsFrom(context, b, a),
  },
  {
    id: "other-year",
    because: "Where the year was assumed, a value that the plan prints for another year speaks of that year.",
    example: "床位达40张(年份未写)。2020年床位40张。2025年床位60张。",
    counterexample: "床位达50张(年份未写)。2020年床位40张。2025年床位60张。",
    holds: (context, a, b) => otherYear(context, a) || otherYear(context, b),
  },
];

/** 突破3万亿元、达3.6万亿元: a mark that is passed, and right behind it the value that passed it. */
const TO = new Set(["达", "达到", "已达", "已达到", "为", "升至", "增至"]);
function passes({text}: AuditContext, a: Statement, b: Statement): boolean {
  const [mark, value] = a.claim.numberStart < b.claim.numberStart ? [a, b] : [b, a];
  const {numberStart, number, comparator} = mark.claim;
  if (!comparator.startsWith(">") || value.claim.numberStart > numberStart + REACH) return false;
  const [, verb = "", ...more] = text.slice(numberStart + number.length, value.claim.numberStart).split(/[、,]/u);
  return more.length === 0 && TO.has(verb);
}

/** Running text between two numbers that no line ends. */
function oneParagraph({text}: AuditContext, a: Statement, b: Statement): boolean {
  const [from, to] = [a, b].map((s) => s.claim.numberStart).toSorted((x, y) => x - y) as [number, number];
  return to - from < LONG && !tabular(a) && !tabular(b) && !text.slice(from, to).includes("\n");
}

/** By each statement of running text the first of its sentence. */
const firsts = once(
  ({sentences}: AuditContext): ReadonlyMap<Statement, Statement> => new Map(sentences.flatMap((group) => group.map((s) => [s, group[0]!]))),
);

/** The sentences of two numbers begin with figures of unlike things before them. */
function openUnlike(context: AuditContext, a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map((s) => firsts(context).get(s)) as [Statement?, Statement?];
  return one !== undefined && other !== undefined && one !== a && other !== b && one.name !== other.name;
}

const sentenceOf = once(
  ({sentences}: AuditContext): ReadonlyMap<Statement, readonly Statement[]> =>
    new Map(sentences.flatMap((group) => group.map((s) => [s, group] as const))),
);

/** Growth beside another of its name in one sentence. */
const isOneOfSeveral = (context: AuditContext, s: Statement): boolean =>
  s.claim.kind === "growth" &&
  (sentenceOf(context).get(s) ?? []).some((t) => t !== s && t.claim.kind === "growth" && t.name === s.name && t.value !== s.value);

/** Both look ahead over one stretch of years that a heading or words tell. */
function sameFrame({frames}: AuditContext, a: Statement, b: Statement): boolean {
  const [left, right] = [frames.get(a), frames.get(b)];
  if (left?.tense !== "commitment" || right?.tense !== "commitment") return false;
  return Array.isArray(left.reach) && JSON.stringify(left.reach) === JSON.stringify(right.reach);
}

/** Both are what stands at the end of a look back: over the past year here, over the five years that it ends there. */
function endTogether({frames}: AuditContext, a: Statement, b: Statement): boolean {
  const reaches = [a, b].map((s) => {
    const frame = frames.get(s);
    return frame?.tense === "review" && s.claim.role === "achieved" && s.claim.kind !== "increment" ? frame.reach : null;
  });
  return a.name === b.name && a.to === b.to && reaches.includes("year") && reaches.includes("five");
}

/** Statements that a later one changes from: 60% in 由60%提高到80%. */
const starts = once((context: AuditContext): ReadonlySet<string | null> => new Set(context.statements.map((s) => s.claim.pair)));

/** What a target starts from, against what is reported as reached in the year before the plan. */
const startsFrom = (context: AuditContext, start: Statement, reported: Statement): boolean =>
  start.claim.role === "baseline" &&
  reported.claim.role === "achieved" &&
  start.name === reported.name &&
  start.to === context.plan.period[0] - 1 &&
  starts(context).has(start.claim.id);

/** An assumed year whose value stands at a year that the plan gives. */
function otherYear(context: AuditContext, s: Statement): boolean {
  if (!assumed(s)) return false;
  const same = withValue(context.subjectOf(s), s.value).slice(0, ENOUGH);
  return same.some((t) => t !== s && t.to !== null && t.to !== s.to && !assumed(t));
}

/**
 * True where two statements of one subject and year speak of one thing in one frame, so that unlike values contradict each other;
 * vetoes named in `but` do not count.
 */
export const opposed = (context: AuditContext, a: Statement, b: Statement, but: readonly string[] = []): boolean =>
  !VETOES.some((veto) => !but.includes(veto.id) && veto.holds(context, a, b));
