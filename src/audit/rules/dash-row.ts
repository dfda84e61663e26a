import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {excerpt, finding, spanOf} from "../finding.js";
import {linesOf, type Line} from "../../text/printed-lines.js";
import {plainName} from "../name.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, place, type Statement} from "../statement.js";
import {ENOUGH} from "../indexed.js";

/** Cells that hold nothing. */
const DASH = /^(?:-+|—+|–+|\/|无)$/u;
const CELLS = 3;

export const rule: Rule = {
  id: "dash-row",
  zh: "有目标而分解为空",
  severity: "explain",
  checks: "An indicator with a target in one table is not left empty in every year of another.",
  why: {
    zh: "目标没有分解到任何年度，到期无从考核。",
    en: "A target that no year takes up is a target nobody works towards.",
  },
  tolerance: "Rows with at least one number are another rule's.",
  run: (context) => {
    const targets = group(
      context.statements.filter((s) => s.claim.role === "target"),
      (s) => s.name,
    );
    return emptyRows(linesOf(context.text)).flatMap((row) => check(context, row, targets));
  },
};

interface EmptyRow {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly cells: number;
}

/** A name on one line and only dashes on the next three or more: a flattened row without a number. */
function emptyRows(lines: readonly Line[]): EmptyRow[] {
  return lines.flatMap((line, i) => {
    if (!/[\u4e00-\u9fff]{3}/u.test(line.text)) return [];
    let n = 0;
    while (DASH.test(lines[i + 1 + n]?.text ?? "")) n++;
    const next = lines[i + 1 + n]?.text ?? "";
    const full = n >= CELLS && (!/^\d{1,3}$/u.test(next) || isOrdinal(lines, i, next));
    return full ? [{name: line.text, start: line.start, end: lines[i + n]!.end, cells: n}] : [];
  });
}

/** The number behind the dashes is the next row's ordinal where it follows this row's. */
const isOrdinal = (lines: readonly Line[], i: number, next: string): boolean => Number(lines[i - 1]?.text) + 1 === Number(next);

function check(context: AuditContext, row: EmptyRow, targets: ReadonlyMap<string, readonly Statement[]>): Finding[] {
  const same = (targets.get(plainName(row.name)) ?? []).slice(0, ENOUGH);
  const target = same.find((t) => t.claim.numberStart < row.start || t.claim.numberStart > row.end);
  if (target === undefined) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${nameOf(context, target)}在${place(target)}定有${target.to}年目标${figure(target)}，但分解表${row.cells}个年度全为“-”。`,
        en: en`${nameOf(context, target)} has the target ${figure(target)}${target.to === null ? "" : ` for ${target.to}`}, but all ${row.cells} years of its breakdown are empty.`,
      },
      spans: [excerpt(context, row.start, row.end), spanOf(context, target)],
      arithmetic: both`${figure(target)} ↔ ${row.cells} × “-”`,
      settle: {zh: "补列分年目标，或说明不作分解的理由。", en: "Fill in the yearly targets, or say why the target is not broken down."},
      indicator: context.subjectOf(target).indicator,
    }),
  ];
}
