import type {AuditContext} from "./context.js";
import type {Statement} from "./statement.js";

/** One row of a table that gives an indicator for several years. */
export interface Row {
  /** In the order of the years. */
  readonly steps: readonly Statement[];
  readonly start: Statement;
  readonly end: Statement;
}

/** Cells of one key are numbers of one row. */
export const rowKey = ({claim}: Statement): string => `${claim.where}|${claim.name}|${claim.unit}`;

const known = new WeakMap<AuditContext, readonly Row[]>();

/** Rows of tables and annexes: one indicator, one table, at least two years. Read once. */
export function rows(context: AuditContext): readonly Row[] {
  const made = known.get(context) ?? [...context.rowsByName.values()].flatMap(readRow);
  known.set(context, made);
  return made;
}

function readRow(cells: readonly Statement[]): Row[] {
  const group = cells.filter((s) => s.to !== null);
  if (group.length < 2 || new Set(group.map((s) => s.to)).size < group.length) return [];
  const steps = group.toSorted((a, b) => a.to! - b.to!);
  return [{steps, start: steps[0]!, end: steps.at(-1)!}];
}

/** Rows that go through the years between baseline and target 分年路径. */
export const pathRows = (context: AuditContext): Row[] => rows(context).filter((row) => row.steps.length >= 3);

/** 【31】 is marked as a running total of the period, not as a level. */
export const isMarked = (context: AuditContext, s: Statement): boolean => /[【〔[]/u.test(context.source[s.claim.numberStart - 1] ?? "");
