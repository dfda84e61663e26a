import {words} from "../../lexicon/words.js";
import type {Cell, Finding, Table} from "../../model/index.js";
import {halfWidth} from "../../quantity/interval.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding, show} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, quoted, zh} from "../../say/index.js";

export const rule: Rule = {
  id: "table-total",
  zh: "合计行与各行之和不符",
  severity: "error",
  checks: "The row 合计 of a table is the sum of the rows above it (or, at the head of the table, below it).",
  why: {
    zh: "合计与各行之和不符，合计或某一行是错的。",
    en: "If the total is not the sum of its rows, the total or one of the rows is wrong.",
  },
  tolerance: "Rounding of every cell; columns with an empty cell, a bound or a share are left out, and tables with subtotals.",
  run: (context) => (context.document?.tables ?? []).flatMap((table) => check(context, table)),
};

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计)$/u;
const SUBTOTAL = /小\s*计/u;
const SHARES = words("% 占比 比重 率 均 增速");
const NUMBER = /^\d+(?:\.\d+)?$/u;
/** Of fewer rows nothing is summed. */
const AT_LEAST = 2;

function check(context: AuditContext, table: Table): Finding[] {
  const totals = table.rows.filter((row) => row.some((cell) => TOTAL.test(cell.text.trim())));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || table.rows.some((row) => row.some((cell) => SUBTOTAL.test(cell.text)))) return [];
  const rest = table.rows.filter((row) => row !== total);
  if (rest.length < AT_LEAST || (table.rows[0] !== total && table.rows.at(-1) !== total)) return [];
  return table.columns.flatMap((column, i) => {
    const share = SHARES.in(column.path.join("") + column.unit);
    const cells = rest.map((row) => row[i]!);
    return column.kind !== "value" || share || ![total[i]!, ...cells].every((c) => NUMBER.test(c.text.trim()))
      ? []
      : compare(context, table.header[i]!.text.trim(), total[i]!, cells);
  });
}

function compare(context: AuditContext, header: string, total: Cell, cells: readonly Cell[]): Finding[] {
  const numbers = cells.map((c) => c.text.trim());
  const sum = numbers.reduce((n, text) => n + Number(text), 0);
  const printed = total.text.trim();
  const slack = [printed, ...numbers].filter((n) => n.includes(".")).reduce((n, text) => n + halfWidth(text), 0);
  if (Math.abs(sum - Number(printed)) <= slack + 1e-9) return [];
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`表中${quoted(header)}合计${printed}，而各行之和为${show(sum, 8)}。`,
        en: en`The total of ${quoted(header)} is ${printed}, but the rows add up to ${show(sum, 8)}.`,
      },
      spans: [total, ...cells].map((c) => excerpt(context, c.start, c.end)),
      arithmetic: `${numbers.join(" + ")} = ${show(sum, 8)} ≠ ${printed}`,
      settle: {zh: "核对合计与各行。", en: "Check the total and the rows."},
    }),
  ];
}
