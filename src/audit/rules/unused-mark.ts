import {group} from "d3-array";
import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, quoted, zh} from "../../say/index.js";

const LEGEND = /注[:\uff1a]?\s*(【】|\[\]|〔〕|\*|※|△)[^\n。]{0,20}/gu;

export const rule: Rule = {
  id: "unused-mark",
  zh: "表注标记未使用",
  severity: "note",
  checks: "A mark that a table's note explains (【】为累计值) stands somewhere in the table.",
  why: {
    zh: "注称【】内为累计值而表中没有【】，哪些是累计值已无从分辨。",
    en: "If 【】 should mark cumulative values and no value has it, nobody can tell which are cumulative.",
  },
  tolerance: "One finding for all notes with the same mark.",
  run: (context) => {
    const source = context.source;
    const notes = [...source.matchAll(LEGEND)];
    return [...group(notes, (m) => m[1]!).values()].flatMap((group) => {
      const mark = group[0]![1]!;
      const rest = group.reduce((text, m) => text.replace(m[0], ""), source);
      const used = mark.length === 2 ? new RegExp(`[${mark[0]}][<>≥≤]?\\s*\\d`, "u").test(rest) : rest.includes(mark);
      if (used) return [];
      return [
        finding("unused-mark", {
          severity: "note",
          message: {
            zh: zh`表注${quoted(group[0]![0].trim())}，但全文没有带该标记的数值，标记可能已丢失，哪些是累计值无法分辨。`,
            en: en`The note ${quoted(group[0]![0].trim())} explains a mark, but no value carries it; which values it meant can no longer be told.`,
          },
          spans: group.map((m) => excerpt(context, m.index, m.index + m[0].length)),
          arithmetic: `${mark}: 0`,
          settle: {zh: "查阅原文件中带标记的数值。", en: "Look for the marked values in the original document."},
        }),
      ];
    });
  },
};
