import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {excerpt, finding, spansOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, quoted, verbatim, zh} from "../../say/index.js";
import {rows, type Row} from "../rows.js";
import {figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "mixed-basis",
  zh: "同行两数口径不同",
  severity: "explain",
  checks: "The numbers of one row share one basis: a remark on one of them only, such as (年均) or (含提名奖), makes them incomparable.",
  why: {
    zh: "一列是单年数、一列是年均数（或含与不含），两数相减没有意义。",
    en: "One year against a yearly average, or with against without, cannot be subtracted.",
  },
  tolerance: "A remark on every number of the row, or in its name, is fine.",
  run: (context) => rows(context).flatMap((row) => check(context, row)),
};

/** A remark in brackets directly behind a number; the closing bracket may be lost. */
const REMARK = /^[^\S\n]*[%万亿]?\((年均|含[^\n)]{1,12}|不含[^\n)]{1,12}|累计|当年|预计|估算|初步[^\n)]{0,6}|[^\n)]{0,6}口径)\)?/u;

function remark(context: AuditContext, s: Statement): {readonly words: string; readonly end: number} | null {
  const from = s.claim.numberStart + s.claim.number.length;
  const found = REMARK.exec(context.text.slice(from, from + 24));
  return found === null ? null : {words: found[1]!, end: from + found[0].length};
}

function check(context: AuditContext, row: Row): Finding[] {
  const marked = row.steps.filter((s) => remark(context, s) !== null);
  const bare = row.steps.find((s) => remark(context, s) === null);
  const [first] = marked;
  if (first === undefined || bare === undefined) return [];
  const note = remark(context, first)!;
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${nameOf(context, first)}${first.to}年${figure(first)}注明${quoted(note.words)}，同行${bare.to}年${figure(bare)}没有，两数口径不同，不能直接比较。`,
        en: en`${nameOf(context, first)}: ${figure(first)} for ${first.to} carries the remark ${quoted(note.words)}, ${figure(bare)} for ${bare.to} beside it does not; the two do not compare.`,
      },
      spans: [excerpt(context, first.claim.numberStart, note.end), ...spansOf(context, [bare])],
      arithmetic: both`${bare.to}: ${bare.claim.number} → ${first.to}: ${first.claim.number}(${verbatim(note.words)})`,
      settle: {
        zh: "同一行采用同一口径，或在注中说明。",
        en: "Give all numbers of the row on one basis, or explain the difference in a note.",
      },
      indicator: context.subjectOf(first).indicator,
    }),
  ];
}
