import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {apart, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {en, zh} from "../../say/index.js";
import {pathRows, type Row} from "../rows.js";
import {figure, isLevel, place, type Statement} from "../statement.js";
import {sameMeasure} from "../unit.js";
import {elsewhere} from "./path.js";
import {ENOUGH, inYear} from "../indexed.js";

export const rule: Rule = {
  id: "yearly-sum",
  zh: "分年数之和与合计不符",
  severity: "explain",
  checks:
    "Yearly amounts (新建 3, 2, 1, 1, 1) add up to the amount that the plan states for all those years; behind a stock (7, then 2, 1, 1) they lead to the stock of the last year.",
  why: {
    zh: "分年任务加起来不等于总任务，逐年考核都完成，总数仍对不上。",
    en: "If the yearly amounts do not add up to the total, every year can be met and the total still missed.",
  },
  tolerance: "Rounding of every amount; only a total whose years are exactly those of the row; bounds are not summed.",
  run: (context) => pathRows(context).flatMap((row) => [...check(context, row), ...stock(context, row)]),
};

/** A row that begins with a stock and goes on with what each year adds: both together are the stock that the plan sets for its last year. */
function stock(context: AuditContext, row: Row): Finding[] {
  const [start, ...later] = row.steps;
  if (start!.flow || later.some((s) => !s.flow) || row.steps.some((s) => s.claim.comparator !== "=")) return [];
  const totals = elsewhere(context, row, row.end.to!).filter((s) => isLevel(s) && s.claim.comparator === "=");
  const reached = sum(row.steps.map((s) => s.printed));
  const [total] = totals;
  if (total === undefined || totals.some((t) => !apart(reached, t.printed))) return [];
  const added = row.steps.reduce((n, s) => n + s.value, 0) / total.scale;
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${nameOf(context, total)}${place(row.end)}由${start!.to}年${figure(start!)}加各年增量得${show(added)}${total.claim.unit}，而${place(total)}${total.to}年为${figure(total)}。`,
        en: en`${nameOf(context, total)}: the ${start!.to} stock of ${figure(start!)} and the yearly additions in ${place(row.end)} make ${show(added)}, but ${place(total)} has ${figure(total)} for ${total.to}.`,
      },
      spans: spansOf(context, [total, ...row.steps]),
      arithmetic: `${row.steps.map((s) => s.claim.number).join(" + ")} = ${show(added)} ≠ ${total.claim.number}`,
      settle: {zh: "核对基期、各年增量与期末数。", en: "Check the baseline, the yearly additions and the figure at the end."},
      indicator: context.subjectOf(total).indicator,
    }),
  ];
}

function check(context: AuditContext, row: Row): Finding[] {
  if (!row.end.flow || row.steps.some((s) => s.claim.comparator !== "=")) return [];
  const total = inYear(context.subjectOf(row.end), row.end.to!)
    .slice(0, ENOUGH)
    .find((s) => isTotal(row, s));
  if (total === undefined) return [];
  const years = row.steps.filter((s) => s.to! >= total.from!);
  if (years.length !== total.to! - total.from! + 1 || !apart(sum(years.map((s) => s.printed)), total.printed)) return [];
  const added = years.reduce((n, s) => n + s.value, 0) / total.scale;
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${nameOf(context, total)}在${place(total)}${total.from}—${total.to}年合计为${figure(total)}，而${place(row.end)}各年之和为${show(added)}${total.claim.unit}。`,
        en: en`${nameOf(context, total)} is ${figure(total)} for ${total.from}–${total.to} in ${place(total)}, but the years in ${place(row.end)} add up to ${show(added)}.`,
      },
      spans: spansOf(context, [total, ...years]),
      arithmetic: `${years.map((s) => s.claim.number).join(" + ")} = ${show(added)} ≠ ${total.claim.number}`,
      settle: {zh: "核对各年数与合计数。", en: "Check the yearly amounts and the total."},
      indicator: context.subjectOf(total).indicator,
    }),
  ];
}

const isTotal = (row: Row, s: Statement): boolean =>
  s.flow && s.claim.comparator === "=" && s.from !== null && s.to === row.end.to && s.from < s.to! && sameMeasure(s.stem, row.end.stem);
