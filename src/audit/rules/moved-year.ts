import type {Finding} from "../../model/index.js";
import {nameEn, type AuditContext, type Subject} from "../context.js";
import {finding, plainSum, spansOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {figure, figureEn, isLevel, place, placeEn, tabular, type Statement} from "../statement.js";
import {groupBy} from "../../model/group.js";
import {ENOUGH} from "../indexed.js";

/** Digits that a plan hardly sets for two years by chance. */
const TELLING = 2;

export const rule: Rule = {
  id: "moved-year",
  zh: "同一目标两个年份",
  severity: "explain",
  checks: "A target of the table stands in the text with the table's year, not with another one.",
  why: {
    zh: "同一目标值在表中和正文中年份不同，何时考核没有依据。",
    en: "With two years for one target nobody knows when it is due.",
  },
  tolerance: "Only years that are printed; values of one digit, full shares, and values that the table gives for both years are let pass.",
  run: (context) => context.subjects.flatMap((subject) => check(context, subject)),
};

function check(context: AuditContext, subject: Subject): Finding[] {
  const levels = subject.statements.filter((s) => s.to !== null && s.planned && isDated(s));
  const cells = groupBy(levels.filter(tabular), (c) => c.value);
  const years = new Set([...cells.values()].flat().map((c) => c.to));
  return levels
    .filter((s) => !tabular(s) && isTelling(s))
    .flatMap((said) => {
      const same = (cells.get(said.value) ?? []).slice(0, ENOUGH).filter((c) => c.stem === said.stem);
      const [cell] = same;
      if (cell === undefined || years.has(said.to)) return [];
      return [report(context, subject, said, cell)];
    });
}

const isDated = (s: Statement): boolean => (isLevel(s) || s.claim.kind === "annual") && !s.claim.flags.includes("assumed-period");
const isTelling = ({claim}: Statement): boolean =>
  claim.number.replace(/\D/gu, "").replace(/^0+/u, "").length >= TELLING && !(claim.unit === "%" && claim.value === 100);

function report(context: AuditContext, subject: Subject, said: Statement, cell: Statement): Finding {
  return finding(rule.id, {
    severity: "explain",
    message: `“${said.claim.name}”${figure(said)}在${place(said)}是${said.to}年的目标，在${place(cell)}是${cell.to}年的目标。`,
    messageEn: `${nameEn(context, said)} ${figureEn(said)} is due in ${said.to} in ${placeEn(said)} and in ${cell.to} in ${placeEn(cell)}.`,
    spans: spansOf(context, [said, cell]).map((span, i) => (i === 0 ? withYear(context, said, span) : span)),
    ...plainSum(`${said.to} ≠ ${cell.to}`),
    settle: "统一年份；若为提前完成，写明两个年份各自的数值。",
    settleEn: "Use one year; if it is to be reached earlier, give a value for each of the two.",
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
