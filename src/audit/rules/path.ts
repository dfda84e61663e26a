import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, gap, show, showRange, spansOf} from "../finding.js";
import {apart, sum, type Range} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {polarity} from "../polarity.js";
import {pathRows, type Row} from "../rows.js";
import {figure, place, type Statement} from "../statement.js";
import {conflict} from "./same-value.js";
import {ENOUGH, inYear} from "../indexed.js";

export const rule: Rule = {
  id: "interim-path",
  zh: "分年路径与目标不符",
  severity: "error",
  checks: "A year-by-year path starts at the baseline, never turns back, and ends at the target; or its yearly amounts add up to it.",
  why: {
    zh: "分年任务分解到不了规划目标，年度考核都完成了规划仍会落空。",
    en: "If the yearly steps do not lead to the target, every year can be met and the plan still missed.",
  },
  tolerance: "Rounding of every printed step; a row of yearly amounts may add up to the target instead of ending at it.",
  run: (context) => [
    ...pathRows(context).flatMap((row) => [...ends(context, row), ...turns(context, row), ...offPath(context, row)]),
    ...flat(context),
  ],
};

/** How a row leads to a total printed elsewhere: as a level, as a sum of yearly amounts, as a baseline plus amounts, or not. */
export function reading(row: Row, total: Statement): "level" | "sum" | "baseline-plus" | "none" {
  const fits = (range: Range): boolean => !apart(range, total.allowed);
  if (fits(row.end.allowed)) return "level";
  const later = row.steps.filter((s) => s !== row.start && s.to! > row.start.to!);
  const based = isBase(row.start);
  if (based && fits(sum(row.steps.map((s) => s.printed)))) return "baseline-plus";
  return fits(sum((based ? later : row.steps).map((s) => s.printed))) ? "sum" : "none";
}

/** Statements of the row's subject elsewhere, for one year. */
export function elsewhere(context: AuditContext, row: Row, year: number): Statement[] {
  const mine = new Set(row.steps);
  return inYear(context.subjectOf(row.end), year)
    .slice(0, ENOUGH)
    .filter((s) => !mine.has(s) && s.claim.kind !== "growth");
}

/** A row whose values add up rather than follow each other is no path of levels. */
export const ofAmounts = (context: AuditContext, row: Row): boolean =>
  row.steps.length > 2 &&
  (row.end.flow || elsewhere(context, row, row.end.to!).some((t) => ["sum", "baseline-plus"].includes(reading(row, t))));

/** The cell's own kind: a level against a level; an amount against the amount of that very year, unless the row adds up to it. */
const ofKind = (row: Row, cell: Statement, s: Statement): boolean =>
  cell.flow
    ? s.flow && s.claim.kind === cell.claim.kind && s.claim.period === cell.claim.period && (cell !== row.end || reading(row, s) === "none")
    : !s.flow;

function ends(context: AuditContext, row: Row): Finding[] {
  const amounts = ofAmounts(context, row);
  if (!row.end.flow && amounts) return isBase(row.start) ? compare(context, row, row.start) : [];
  return [row.end, row.start].flatMap((cell) => compare(context, row, cell));
}

/** A first or last cell against what the plan prints elsewhere for that year. */
function compare(context: AuditContext, row: Row, cell: Statement): Finding[] {
  const subject = context.subjectOf(cell);
  const there = elsewhere(context, row, cell.to!);
  const others = there.filter((s) => ofKind(row, cell, s) && conflict(context, s, cell, subject) !== null);
  const [first] = others;
  if (first === undefined) return [];
  const apartForSure = others.some((s) => conflict(context, s, cell, subject) === "apart");
  const agree = there.length > others.length;
  const what = cell === row.end ? "终点" : "起点";
  return [
    finding(rule.id, {
      severity: apartForSure ? "error" : "explain",
      message: {
        zh: zh`${nameOf(context, cell)}分年路径${what}（${place(cell)}，${cell.to}年）为${figure(cell)}，而${place(first)}为${figure(first)}${apartForSure ? "" : "，除非后者只是约数或底线"}。`,
        en: en`The yearly path of ${nameOf(context, cell)} ${cell === row.end ? "ends" : "starts"} at ${figure(cell)} in ${place(cell)} for ${cell.to}, against ${figure(first)} in ${place(first)}${apartForSure ? "" : ", unless the latter is only approximate or a floor"}.`,
      },
      spans: spansOf(context, agree ? [...others, cell] : [cell, ...others]),
      arithmetic: both`${pathText(row)};${figure(cell)} ≠ ${figure(first)}`,
      settle: {
        zh: "确认以指标表还是分年分解为准，并统一两处数值。",
        en: "Say whether the table of indicators or the yearly breakdown holds, and give one value in both.",
      },
      indicator: subject.indicator,
    }),
  ];
}

const isBase = (s: Statement): boolean => s.claim.role === "baseline" || s.claim.role === "achieved";

/** Steps that go against the way of their row: what is set, by its printed number, floor against floor too. A step for the better turns nothing back. */
function turns(context: AuditContext, row: Row): Finding[] {
  if (ofAmounts(context, row) || row.end.flow) return [];
  const better = polarity(context, context.subjectOf(row.end));
  const back = -(trend(row) || better || 1);
  if (back === better) return [];
  return row.steps.flatMap((step, i) => {
    const before = row.steps[i - 1];
    if (before === undefined || Math.sign(step.value - before.value) !== back || !apart(step.printed, before.printed)) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: zh`${nameOf(context, step)}分年路径倒退：${before.to}年${figure(before)}，${step.to}年反为${figure(step)}，与${row.start.to}—${row.end.to}年的走向（${figure(row.start)}到${figure(row.end)}）相反。`,
          en: en`The yearly path of ${nameOf(context, step)} turns back: ${figure(before)} in ${before.to}, ${figure(step)} in ${step.to}, against its way from ${figure(row.start)} (${row.start.to}) to ${figure(row.end)} (${row.end.to}).`,
        },
        spans: spansOf(context, [step, before]),
        arithmetic: both`${figure(step)} − ${figure(before)} = ${show(step.value - before.value)};${pathText(row)}`,
        settle: {
          zh: `核对${step.to}年数值；确有回落的，在规划中说明原因。`,
          en: `Check the value for ${step.to}; if it does fall back, say why in the plan.`,
        },
        indicator: context.subjectOf(step).indicator,
      }),
    ];
  });
}

/** Interim values that another part of the plan gives differently for the same year. */
function offPath(context: AuditContext, row: Row): Finding[] {
  if (ofAmounts(context, row)) return [];
  return row.steps.slice(1, -1).flatMap((cell) => {
    const subject = context.subjectOf(cell);
    const others = elsewhere(context, row, cell.to!).filter((s) => !s.flow && conflict(context, s, cell, subject) === "apart");
    const [first] = others;
    if (first === undefined) return [];
    return [
      finding(rule.id, {
        severity: "error",
        message: {
          zh: zh`${nameOf(context, cell)}${cell.to}年在${place(cell)}为${figure(cell)}，在${place(first)}为${figure(first)}，相差${gap(first, cell)}。`,
          en: en`${nameOf(context, cell)} for ${cell.to} is ${figure(cell)} in ${place(cell)} and ${figure(first)} in ${place(first)}.`,
        },
        spans: spansOf(context, [first, cell, ...others.slice(1)]),
        arithmetic: `[${showRange(first.allowed)}] ∩ [${showRange(cell.allowed)}] = ∅`,
        settle: {
          zh: "以其中一处为准统一；若一处为力争目标，应写明与年度分解的关系。",
          en: "Let one place hold; if the other is an aspiration, say how it stands to the yearly breakdown.",
        },
        indicator: subject.indicator,
      }),
    ];
  });
}

export const pathText = (row: Row): string => row.steps.map((s) => `${s.to}: ${s.claim.number}`).join(" → ");

/** Rows that reach the last year's value in the first year and stay there: one note for all. */
function flat(context: AuditContext): Finding[] {
  const found = pathRows(context).filter((row) => {
    const [start, ...later] = row.steps;
    return later.length >= 3 && !row.end.flow && start!.value !== row.end.value && later.every((s) => s.value === row.end.value);
  });
  if (found.length === 0) return [];
  const names = joined(
    found.map(({end, steps}) => ({
      zh: zh`${nameOf(context, end)}（${steps[1]!.to}年即达${figure(end)}）`,
      en: en`${nameOf(context, end)} (${figure(end)} in ${steps[1]!.to})`,
    })),
  );
  return [
    finding(rule.id, {
      severity: "note",
      message: {
        zh: zh`${names}的分年路径在第一年就达到目标值，此后不变，目标没有进度可言。`,
        en: en`${names}: the yearly path reaches the target in the first year and stays there, so that it shows no progress.`,
      },
      spans: found.flatMap((row) => spansOf(context, [row.steps[1]!, row.end])),
      arithmetic: found.map(pathText).join(";"),
      settle: {
        zh: "确认目标是否过低，或说明以后各年只求保持。",
        en: "Check whether the target is too low, or say that later years only keep it.",
      },
    }),
  ];
}

/** The way that most steps go, so that one wrong value does not turn the whole path; where they balance, from the first to the last. */
function trend(row: Row): number {
  const steps = row.steps.slice(1).map((s, i) => Math.sign(s.value - row.steps[i]!.value));
  return Math.sign(steps.reduce((n, step) => n + step, 0)) || Math.sign(row.end.value - row.start.value);
}
