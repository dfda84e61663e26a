import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext, type Subject} from "../context.js";
import {finding, spansOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, zh} from "../../say/index.js";
import {figure, isLevel, place, tabular, type Statement} from "../statement.js";
import {oneSentence} from "../opposed.js";
import {ENOUGH} from "../indexed.js";
import {pathRows} from "../rows.js";
import {ofAmounts} from "./path.js";
import {sameMeasure} from "../unit.js";

/** Digits that a plan hardly prints for two years by chance: of what it sets, of what was measured (with a decimal point, as the first). */
const TELLING = {planned: 2, reached: 3};
/** A rate this near to full stays where it is from year to year. */
const SATURATED = 98;

export const rule: Rule = {
  id: "moved-year",
  zh: "同一数值两个年份",
  severity: "explain",
  checks:
    "A value of the table stands in the text with the table's year, not with another one; what the text alone sets is due in one year.",
  why: {
    zh: "同一数值在表中和正文中年份不同，何时达到没有依据。",
    en: "With two years for one value nobody knows when it was or is due.",
  },
  tolerance:
    "Only years that are printed; values of few digits, rates near 100 % that were measured, and values that the plan gives for both years are let pass; of few digits only against another value that the table gives for the year told, or for a year behind the plan.",
  run: (context) => {
    const amounts = new Set(pathRows(context).flatMap((row) => (ofAmounts(context, row) ? row.steps : [])));
    return context.subjects.flatMap((subject) => [...check(context, subject, amounts), ...inProse(context, subject)]);
  },
};

function check(context: AuditContext, subject: Subject, amounts: ReadonlySet<Statement>): Finding[] {
  const levels = subject.statements.filter((s) => s.to !== null && isDated(s) && !amounts.has(s));
  const cells = levels.filter(tabular);
  const byValue = group(cells, (c) => c.value);
  return levels
    .filter((s) => !tabular(s))
    .flatMap((said) => {
      const same = (byValue.get(said.value) ?? [])
        .slice(0, ENOUGH)
        .filter((c) => sameMeasure(c.stem, said.stem) && c.planned === said.planned);
      const [cell] = same;
      if (cell === undefined || said.relative !== cell.relative || same.some((c) => c.to === said.to)) return [];
      const there = cells.filter((c) => c.to === said.to && sameMeasure(c.stem, said.stem));
      const outside = said.planned && said.to! > context.plan.period[1];
      if (!isTelling(said) && there.length === 0 && !outside) return [];
      return [report(context, subject, said, cell)];
    });
}

/** One value set for two years in running text, of what no table has: 到2023年达到8000件 here, 到2025年达到8000件 there. */
function inProse(context: AuditContext, subject: Subject): Finding[] {
  if (subject.statements.some(tabular)) return [];
  const set = subject.statements.filter((s) => s.planned && s.to !== null && isDated(s) && digitsOf(s) >= TELLING.reached);
  return [...group(set, (s) => `${s.value}|${s.stem}`).values()].flatMap(([first, ...others]) => {
    const other = others.find((s) => s.to !== first!.to && !oneSentence(context, first!, s));
    return other === undefined ? [] : [report(context, subject, other, first!)];
  });
}

const digitsOf = ({claim}: Statement): number => claim.number.replace(/\D/gu, "").replace(/^0+/u, "").length;

const isDated = (s: Statement): boolean => (isLevel(s) || s.claim.kind === "annual") && !s.claim.flags.includes("assumed-period");

function isTelling(s: Statement): boolean {
  const {claim, planned, relative} = s;
  const digits = digitsOf(s);
  if (planned) return digits >= TELLING.planned && !(claim.unit === "%" && claim.value === 100);
  if (relative) return digits >= TELLING.reached && claim.value < SATURATED;
  return digits >= (claim.number.includes(".") ? TELLING.planned : TELLING.reached);
}

function report(context: AuditContext, subject: Subject, said: Statement, cell: Statement): Finding {
  const what = said.planned ? {zh: "目标", en: "due in"} : {zh: "数", en: "that of"};
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${nameOf(context, said)}${figure(said)}在${place(said)}是${said.to}年的${what.zh}，在${place(cell)}是${cell.to}年的${what.zh}。`,
      en: en`${nameOf(context, said)} ${figure(said)} is ${what.en} ${said.to} in ${place(said)} and ${what.en} ${cell.to} in ${place(cell)}.`,
    },
    spans: spansOf(context, [said, cell]).map((span, i) => (i === 0 ? withYear(context, said, span) : span)),
    arithmetic: `${said.to} ≠ ${cell.to}`,
    settle: {
      zh: "统一年份；若为提前完成，写明两个年份各自的数值。",
      en: "Use one year; if it is to be reached earlier, give a value for each of the two.",
    },
    indicator: subject.indicator,
  });
}

/** How far before the statement its year may stand. */
const BEFORE = 200;

/** The span stretched back to the year that dates it. */
function withYear(context: AuditContext, {claim, to}: Statement, span: Finding["spans"][number]): Finding["spans"][number] {
  const from = Math.max(0, claim.numberStart - BEFORE);
  const at = context.text.slice(from, claim.numberStart).lastIndexOf(`${to}年`);
  if (at < 0 || from + at >= span.start) return span;
  return {start: from + at, end: span.end, quote: context.source.slice(from + at, span.end)};
}
