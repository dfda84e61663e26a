import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import {linesOf} from "../../text/printed-lines.js";
import type {Rule} from "../rule.js";
import type {Said} from "../../say/index.js";

/** A line this long is running text. */
const RUNNING = 60;

export const rule: Rule = {
  id: "incomplete",
  zh: "文本不完整",
  severity: "note",
  checks: "The text ends with a full stop, and an annex that is announced (附件:) is there.",
  why: {zh: "缺尾或缺附件，有的任务和指标读不到。", en: "What is cut off or left out cannot be compared."},
  tolerance: "Only a last line of running text; a list of annexes that gives their titles is complete in itself.",
  run: (context) => [...cutOff(context), ...emptyAnnex(context)],
};

function cutOff(context: AuditContext): Finding[] {
  const last = linesOf(context.text).at(-1);
  if (last === undefined || last.text.length < RUNNING || /[。!?;)\]”"》…:]$/u.test(last.text)) return [];
  const tail = last.text.slice(-20);
  return [
    draft(context, last.end - tail.length, last.end, {
      zh: `全文止于“…${tail}”，句子没有结束，文本可能被截断。`,
      en: "The text breaks off in the middle of a sentence.",
    }),
  ];
}

/** 附件: alone on its line. */
const ANNEXES = /^附件\s*:?$/u;
/** How a line that names an annex begins or what it says. */
const LISTED = /^(?:\d|附|一|\()|方案|表$|清单|项目/u;

function emptyAnnex(context: AuditContext): Finding[] {
  const lines = linesOf(context.text);
  const head = lines.findIndex((l) => ANNEXES.test(l.text));
  const rest = lines.slice(head + 1).filter((l) => LISTED.test(l.text));
  if (head < 0 || rest.length > 0) return [];
  const line = lines[head]!;
  return [
    draft(context, line.start, line.end, {zh: "文末有“附件：”而没有列出任何附件。", en: "An annex is announced but none is listed."}),
  ];
}

function draft(context: AuditContext, start: number, end: number, message: Said): Finding {
  return finding(rule.id, {
    severity: "note",
    message,
    spans: [excerpt(context, start, end)],
    arithmetic: "…?",
    settle: {zh: "查阅原文件。", en: "Look at the original document."},
  });
}
