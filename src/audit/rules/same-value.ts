import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import {nameOf, paceName, type AuditContext, type Subject} from "../context.js";
import {finding, gap, rangeInHan, spansOf} from "../finding.js";
import {opposed} from "../opposed.js";
import {apart} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, place, tabular, type Statement} from "../statement.js";
import {sameMeasure} from "../unit.js";
import {namesFlow} from "../name.js";
import {pathRows, rowKey} from "../rows.js";
import type {Finding} from "../../model/index.js";
import {once} from "../indexed.js";

/** Rounding that hides more than this share of the number saves nothing where both numbers were set, not measured: 4 against 4.1. */
const COARSE = 0.05;

export const rule: Rule = {
  id: "same-value",
  zh: "同一指标数值不一",
  severity: "error",
  checks: "One indicator has one value for one year, wherever the plan prints it: table, prose, box, annex.",
  why: {
    zh: "同一指标在表、正文、附件中数值不同，考核时无从判断以哪个为准。",
    en: "Where table, text and annex differ, nobody can say which number the plan is held to.",
  },
  tolerance:
    "Values that one number can round to agree; bounds agree with every value inside them; 1000 and 0.1万 are one value; a target and a result do not contradict each other.",
  run: (context) => [...context.subjects, ...context.paces].flatMap((subject) => disagreements(context, subject)),
};

/** More values than this for one name and year are many things of one kind, not one indicator gone wrong. */
const MANY = 3;

const pathSteps = once((context: AuditContext): ReadonlySet<Statement> => new Set(pathRows(context).flatMap((row) => row.steps)));

function disagreements(context: AuditContext, subject: Subject): Finding[] {
  const path = pathSteps(context);
  const comparable = subject.statements.filter((s) => !path.has(s) && (s.flow ? s.claim.period !== "" : s.to !== null));
  return [...group(comparable, (s) => frameOf(context, s)).values()].flatMap((frame) => {
    const classes = valueClasses(frame);
    if (classes.length > MANY && classes.every((c) => c.length === 1)) return [];
    const pairs = classes.flatMap((other, i) => {
      const first = classes.slice(0, Math.min(i, MANY)).find((c) => conflict(context, c[0]!, other[0]!, subject) !== null);
      return first === undefined ? [] : [{first, other}];
    });
    const [pair, ...more] = pairs;
    return pair === undefined
      ? []
      : [
          report(
            context,
            subject,
            pair.first,
            pair.other,
            more.flatMap((p) => p.other),
          ),
        ];
  });
}

/** What two statements must share to be held against each other: the year of a level, the stretch and kind of a flow or an average growth. */
function frameOf(context: AuditContext, s: Statement): string {
  if (isOfOneTime(s)) return String(s.to);
  return `${s.claim.kind}|${overThePlan(context, s) ? context.plan.period.join("-") : s.claim.period}`;
}

/** A level, or the amount of one year, which some tables call a level: 金融市场交易额. */
const isOfOneTime = (s: Statement): boolean =>
  s.claim.kind !== "growth" && (!s.flow || (s.claim.kind === "annual" && s.from === s.to && !namesFlow(s.claim.name)));

/** The only number of its row, in the column of the plan's last year: what 新增 adds there, it adds over the plan. */
function overThePlan(context: AuditContext, s: Statement): boolean {
  const last = context.plan.period[1];
  if (!s.flow || !tabular(s) || s.from !== last || s.to !== last || !namesFlow(s.claim.name)) return false;
  return context.rowsByName.get(rowKey(s))?.length === 1;
}

/** Statements with one value and one comparator together, in the order of the text. */
function valueClasses(statements: readonly Statement[]): Statement[][] {
  return [...group(statements, (s) => `${s.value}|${s.claim.valueMax ?? ""}|${s.claim.comparator}`).values()];
}

/** "apart" where rounding cannot save the pair, "coarse" where only coarse printing does, null where they agree. */
export function conflict(context: AuditContext, a: Statement, b: Statement, subject: Subject): "apart" | "coarse" | null {
  if (
    !sameMeasure(a.stem, b.stem) ||
    isFraction(a) !== isFraction(b) ||
    unitSlip(a, b) ||
    isOtherGrowth(a, b) ||
    a.planned !== b.planned ||
    !opposed(context, a, b)
  )
    return null;
  if (apart(a.allowed, b.allowed)) return isIncrement(a, b, subject) ? null : "apart";
  const dated = !assumedPeriod(a) && !assumedPeriod(b);
  return twoBounds(a, b) || isHalfOfRow(a, b) || (dated && (farFromBound(a, b) || coarselyPrinted(a, b))) ? "coarse" : null;
}

/** Two targets whose numbers differ by no more than their last digits, of which there are few. */
function coarselyPrinted(a: Statement, b: Statement): boolean {
  const set = a.planned && b.planned && NUMBERS.has(a.claim.comparator) && a.claim.comparator === b.claim.comparator && a.scale === b.scale;
  const width = Math.max(a.printed.high - a.printed.low, b.printed.high - b.printed.low) / 2;
  return set && a.value !== b.value && width > COARSE * Math.max(a.value, b.value);
}

/** Growth of one year is the same only by the same words, or surely of one indicator: a part's is often told under the bare name. */
const isOtherGrowth = (a: Statement, b: Statement): boolean =>
  a.claim.kind === "growth" &&
  a.from === a.to &&
  a.claim.name !== b.claim.name &&
  (a.claim.indicator === null || a.claim.indicator !== b.claim.indicator);

/** A number, or one with 左右: 5%左右 here and 6%左右 there are two. */
const NUMBERS: ReadonlySet<string> = new Set(["=", "~"]);

/** 四分之三 and 77% are not measured alike. */
const isFraction = ({claim}: Statement): boolean => claim.number.includes("分之");

/** A target and a floor or ceiling for it that lie this far apart are no paraphrase of each other: 不低于12 for a target of 20. */
const FAR = 0.1;

function farFromBound(a: Statement, b: Statement): boolean {
  const bounds = [a, b].filter((s) => s.claim.comparator !== "=" && s.claim.comparator !== "~");
  return a.planned && b.planned && bounds.length === 1 && Math.abs(a.value - b.value) > FAR * Math.max(a.value, b.value);
}

/** What the text only passes (突破10亿元) and the table sets twice as high, under one name. */
const HALF = 0.5;
const isHalfOfRow = (a: Statement, b: Statement): boolean =>
  farFromBound(a, b) && a.name === b.name && tabular(a) !== tabular(b) && Math.min(a.value, b.value) <= HALF * Math.max(a.value, b.value);

/** Two floors or two ceilings set for one thing and year: 不低于98 here, 不低于95 there. */
const twoBounds = (a: Statement, b: Statement): boolean =>
  (a.planned || (tabular(a) && tabular(b))) &&
  sameName(a, b) &&
  a.value !== b.value &&
  side(a) !== "" &&
  side(a) === side(b) &&
  (tabular(a) !== tabular(b) || (!assumedPeriod(a) && !assumedPeriod(b)));
const sameName = (a: Statement, b: Statement): boolean =>
  a.name === b.name || (a.claim.kind === "growth" && b.claim.kind === "growth" && paceName(a) === paceName(b));
const side = ({claim}: Statement): string => (claim.comparator === "~" || claim.comparator === "=" ? "" : claim.comparator[0]!);

/** The same digits with another multiplier: the rule on units speaks of those. */
const unitSlip = (a: Statement, b: Statement): boolean => a.claim.value === b.claim.value && a.scale !== b.scale;

/** 累计11项 in running text against a level of 28 is saved where the level before was 17, to the last digit. */
function isIncrement(a: Statement, b: Statement, subject: Subject): boolean {
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  if (less.relative || less.planned || tabular(less) || more.to === null) return false;
  const before = levelValues(subject).get(rounded(more.value - less.value));
  return before !== undefined && before < more.to;
}

/** The first year of each value that a subject has as a level. */
const levelValues = once((subject: Subject) => {
  const levels = subject.statements.filter((s) => !s.flow && s.to !== null).toSorted((a, b) => b.to! - a.to!);
  return new Map(levels.map((s) => [rounded(s.value), s.to!]));
});
const rounded = (value: number): string => value.toPrecision(9);

function report(
  context: AuditContext,
  subject: Subject,
  first: readonly Statement[],
  other: readonly Statement[],
  more: readonly Statement[],
): Finding {
  const [a, b] = [first[0]!, other[0]!];
  const kind = conflict(context, a, b, subject);
  const error = kind === "apart" && isSure(context, a, b);
  const saved = kind === "coarse" ? {zh: "，除非其中之一只是约数或底线", en: ", unless one of them is only approximate or a bound"} : null;
  return finding(rule.id, {
    severity: error ? "error" : "explain",
    message: {
      zh: zh`${nameOf(context, a)}${a.to ?? "每"}年在${place(a)}为${figure(a)}，在${place(b)}为${figure(b)}，相差${gap(a, b)}${saved}。`,
      en: en`${nameOf(context, a)} for ${a.to ?? "every year"} is ${figure(a)} in ${place(a)} and ${figure(b)} in ${place(b)}${saved}.`,
    },
    spans: spansOf(
      context,
      first.length < other.length
        ? [a, b, ...first.slice(1), ...other.slice(1), ...more]
        : [b, a, ...other.slice(1), ...first.slice(1), ...more],
    ),
    arithmetic: both`${figure(a)} = [${rangeInHan(a.allowed)}] ${kind === "apart" ? "∩" : "≠"} ${figure(b)} = [${rangeInHan(b.allowed)}]${kind === "apart" ? " = ∅" : ""}`,
    settle: {
      zh: "核对两处的统计口径与时点；口径相同的，以指标表为准统一。",
      en: "Check scope and date of both; if they are the same, let the table of indicators hold.",
    },
    indicator: subject.indicator,
  });
}

/** Whether both are of one thing and time beyond doubt. */
function isSure(context: AuditContext, a: Statement, b: Statement): boolean {
  if ([a, b].some((s) => assumedPeriod(s) || overThePlan(context, s))) return false;
  return (tabular(a) && tabular(b)) || (a.name === b.name && !weak(a) && !weak(b));
}

const assumedPeriod = (s: Statement): boolean => s.claim.flags.includes("assumed-period");

const HOPED = words("力争 争取 探索");
/** 力争 and its like promise less than a target. */
const weak = (s: Statement): boolean =>
  HOPED.in(s.claim.commitment) || s.claim.confidence < 0.6 || s.claim.flags.includes("carried-subject");
