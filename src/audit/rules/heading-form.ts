import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {beginning, finding} from "../finding.js";
import {labelOf} from "../../text/labels.js";
import {linesOf, type Line} from "../../text/printed-lines.js";
import type {Rule} from "../rule.js";
import {both, en, quoted, zh, type Said} from "../../say/index.js";

/** A table's caption that begins with a bare number: 2 “十四五”市场监管主要指标. */
const CAPTION = /^\d{1,2}\s+[\u4e00-\u9fff“”"]{4,40}$/u;
/** One heading without its point may be a number of the sentence. */
const AT_LEAST = 2;

export const rule: Rule = {
  id: "heading-form",
  zh: "编号标点或“表”字丢失",
  severity: "note",
  checks: "Item numbers keep their point (1. not 1严格…) where other items have it, and captions keep 表 before their number.",
  why: {zh: "编号与正文连写，标题与表名会被读成条目或数量。", en: "A number that runs into its words reads as an amount or an item."},
  tolerance: "A document that never prints the point is consistent; one finding for all places.",
  run: (context) => [...points(context), ...captions(context)],
};

function points(context: AuditContext): Finding[] {
  const items = linesOf(context.text).filter((l) => labelOf(l)?.kind === "digit");
  const without = items.filter((l) => /^\d{1,2}(?![\d.、])/u.test(l.text));
  if (without.length < AT_LEAST || without.length === items.length) return [];
  return [
    draft(context, without, {
      zh: zh`${items.length}个条目中有${without.length}个编号后的点丢失（如${quoted(without[0]!.text.slice(0, 10))}）。`,
      en: en`${without.length} of ${items.length} item numbers have lost their point, as in ${quoted(without[0]!.text.slice(0, 10))}.`,
    }),
  ];
}

function captions(context: AuditContext): Finding[] {
  const lines = linesOf(context.text);
  const found = lines.filter((l, i) => CAPTION.test(l.text) && lines[i + 1]?.text === "序号");
  if (found.length === 0) return [];
  return [
    draft(context, found, {
      zh: zh`表题${quoted(found[0]!.text.slice(0, 16))}丢失“表”字，会被读成编号。`,
      en: en`The caption ${quoted(found[0]!.text.slice(0, 16))} has lost the word “表” (table) and reads like an item number.`,
    }),
  ];
}

function draft(context: AuditContext, lines: readonly Line[], message: Said): Finding {
  return finding(rule.id, {
    severity: "note",
    message,
    spans: lines.map((l) => beginning(context, l)),
    arithmetic: both`${lines.length} ${{zh: "处", en: lines.length === 1 ? "place" : "places"}}`,
    settle: {zh: "对照原文件补正。", en: "Mend it from the original document."},
  });
}
