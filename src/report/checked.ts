import {CHECK} from "../say/index.js";
import type {CheckedFigure, CheckStatus} from "../check/index.js";
import type {Plan} from "../model/index.js";
import type {ReportDocument, Text} from "./document.js";

const ORDER = Object.keys(CHECK) as CheckStatus[];

/** The figures of a draft as a document: those that differ first, each with what the plan says. */
export function checkReport(title: string, figures: readonly CheckedFigure[]): ReportDocument {
  const rows = ORDER.flatMap((status) => figures.filter((f) => f.status === status)).map((f): Text[] => [
    CHECK[f.status].zh,
    `${f.printed}「${flat(f.place.quote)}」`,
    f.reason,
    f.evidence ? `${titleOf(f.evidence.plan)}「${flat(f.evidence.claim.quote)}」` : "—",
  ]);
  return {
    title: `《${title}》数字核对`,
    cover: [["结果", tallied(figures)]],
    blocks: [{kind: "table", caption: "逐个数字", header: ["结果", "稿中", "说明", "规划原文"], widths: [0.1, 0.3, 0.3, 0.3], rows}],
  };
}

/** 相符 25、不符 15. */
export function tallied(figures: readonly CheckedFigure[]): string {
  const count = (s: CheckStatus): number => figures.filter((f) => f.status === s).length;
  return `${figures.length}个数字：${ORDER.filter(count)
    .map((s) => `${CHECK[s].zh}${count(s)}`)
    .join("、")}`;
}

const titleOf = ({title}: Plan): string => `《${title}》`;
const flat = (quote: string): string => quote.replace(/\s+/g, " ").trim();
