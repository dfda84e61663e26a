import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import {linesOf, type Line} from "../../text/printed-lines.js";
import type {Rule} from "../rule.js";
import {both, en, quoted, zh} from "../../say/index.js";

const MARKER = /^(\d{1,3})、/u;
/** Fewer are a list. */
const AT_LEAST = 4;

export const rule: Rule = {
  id: "page-marker",
  zh: "页码标记插入正文",
  severity: "note",
  checks: "Page markers (2、) do not stand inside sentences, where they read like items or run into numbers.",
  why: {
    zh: "页码插在句中，会被读成条目编号，或与数字连成另一个数。",
    en: "A marker inside a sentence reads like an item's number, or joins the number before it.",
  },
  tolerance: "Numbered items, whose line before ends a sentence, are no markers; one finding for all, one for each number cut in two.",
  run: (context) => {
    const markers = markersOf(context);
    if (markers.length < AT_LEAST) return [];
    return [all(context, markers), ...markers.flatMap((m) => cut(context, m)), ...pages(context, markers)];
  },
};

interface Marker {
  readonly line: Line;
  readonly before: Line | undefined;
  readonly number: number;
}

/** Lines that begin with a marker, if most of them break a sentence. */
function markersOf(context: AuditContext): Marker[] {
  const lines = linesOf(context.text);
  const found = lines.flatMap((line, i) => {
    const marker = MARKER.exec(line.text);
    return marker === null ? [] : [{line, before: lines[i - 1], number: Number(marker[1])}];
  });
  const breaking = found.filter((m) => !/[。;:!?]$/u.test(m.before?.text ?? "。"));
  return breaking.length >= found.length / 2 ? found : [];
}

function all(context: AuditContext, markers: readonly Marker[]): Finding {
  return finding(rule.id, {
    severity: "note",
    message: {
      zh: `正文句中插有${markers.length}个页码标记（${markers[0]!.number}、至${markers.at(-1)!.number}、），不是条目编号。`,
      en: `${markers.length} page markers (${markers[0]!.number} to ${markers.at(-1)!.number}) stand inside sentences; they are no item numbers.`,
    },
    spans: markers.map(({line}) => excerpt(context, line.start, Math.min(line.end, line.start + 12))),
    arithmetic: markers.map((m) => m.number).join(", "),
    settle: {zh: "删去页码标记后再读。", en: "Take the markers out before reading on."},
  });
}

/** A number before the marker and its unit behind it. */
function cut(context: AuditContext, {line, before}: Marker): Finding[] {
  const tail = /[\d.-]+$/u.exec(before?.text ?? "");
  if (before === undefined || tail === null) return [];
  const start = before.end - tail[0].length;
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`页码标记${quoted(MARKER.exec(line.text)![0])}插在“${tail[0]}”与其单位之间，连读会成为另一个数。`,
        en: en`The page marker ${quoted(MARKER.exec(line.text)![0])} stands between ${tail[0]} and its unit; read straight on it makes another number.`,
      },
      spans: [excerpt(context, start, Math.min(line.end, line.start + 12))],
      arithmetic: both`${tail[0]} | ${{zh: MARKER.exec(line.text)![0], en: MARKER.exec(line.text)![1]!}}`,
      settle: {zh: `确认数值为${tail[0]}。`, en: `Confirm that the value is ${tail[0]}.`},
    }),
  ];
}

const PAGES = /(\d{1,3})页/u;
/** The number of pages that the head of the copy states. */
function pages(context: AuditContext, markers: readonly Marker[]): Finding[] {
  const stated = PAGES.exec(context.text.slice(0, 300));
  const last = markers.at(-1)!;
  if (stated === null || Number(stated[1]) >= last.number) return [];
  return [
    finding("page-marker", {
      severity: "note",
      message: {
        zh: `页首称${stated[0]}，页码标记却到${last.number}。`,
        en: `The head says ${stated[1]} pages, the markers run to ${last.number}.`,
      },
      spans: [excerpt(context, stated.index, stated.index + stated[0].length), excerpt(context, last.line.start, last.line.start + 12)],
      arithmetic: `${stated[1]} < ${last.number}`,
      settle: {zh: "核对文本是否完整。", en: "Check that the text is complete."},
    }),
  ];
}
