import type {AuditContext} from "./context.js";
import {tabular, type Statement} from "./statement.js";
import {groupBy} from "../model/group.js";

/** One row of a table that gives an indicator for several years. */
export interface Row {
  /** In the order of the years. */
  readonly steps: readonly Statement[];
  readonly start: Statement;
  readonly end: Statement;
}

/** Rows of tables and annexes: one indicator, one table, at least two years. */
export function rows(context: AuditContext): Row[] {
  const cells = context.statements.filter((s) => tabular(s) && s.to !== null);
  const byRow = groupBy(cells, (s) => `${s.claim.where}|${s.claim.name}|${s.claim.unit}`);
  return [...byRow.values()].flatMap((group) => {
    const years = new Set(group.map((s) => s.to));
    if (group.length < 2 || years.size < group.length) return [];
    const steps = group.toSorted((a, b) => a.to! - b.to!);
    return [{steps, start: steps[0]!, end: steps.at(-1)!}];
  });
}

/** Rows that go through the years between baseline and target 分年路径. */
export const pathRows = (context: AuditContext): Row[] => rows(context).filter((row) => row.steps.length >= 3);

/** 【31】 is marked as a running total of the period, not as a level. */
export const isMarked = (context: AuditContext, s: Statement): boolean =>
  /[【〔[]$/u.test(context.source.slice(0, s.claim.numberStart).slice(-1));
