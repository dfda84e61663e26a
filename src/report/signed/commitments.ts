import {gravityOfClause} from "../../decisions/index.js";
import type {Alignment, ClauseVerdict, RegionLevel} from "../../model/index.js";
import type {ReportContext} from "../context.js";
import type {Block} from "../document.js";
import {flat, grid, h1, paragraph, sectionOf} from "./parts.js";

/** Commitments that are told one by one. */
export const MOST_COMMITMENTS = 20;
const LONGEST = 90;

/** 三、未承接的任务: the gravest that apply, by section, each with the sentence that would mend it. */
export function commitments(alignment: Alignment, {lower, regions}: ReportContext): Block[] {
  const unmet = alignment.clauses.filter((c) => c.verdict === "absent" || c.verdict === "partly");
  const gravest = unmet.toSorted((a, b) => gravityOfClause(b) - gravityOfClause(a)).slice(0, MOST_COMMITMENTS);
  const level = regions.find((r) => r.code === lower.region)?.level ?? null;
  const heading = h1(alignment.reference ? "三、参照规划写到而本规划没有写足的任务" : "三、没有承接或承接不足的任务");
  if (alignment.clauses.length === 0) return [heading, paragraph("至少一方没有全文，未比较。")];
  if (gravest.length === 0) return [heading, paragraph("没有。")];
  const shown = gravest.toSorted((a, b) => a.start - b.start);
  const rest = unmet.length - shown.length;
  return [
    heading,
    paragraph(
      `以下${shown.length}条最需要补写${rest > 0 ? `，另有${rest}条见附件` : ""}。句子据上级原文拟出，只作起草的起点，数字、单位和事权由起草人核定。`,
    ),
    grid(
      "表2 需要补写的任务",
      {上级章节: 0.2, 建议写入的句子: 0.56, 写在何处: 0.24},
      shown.map((c) => [sectionOf(c), mend(c, level), whereOf(c)]),
    ),
  ];
}

/** The nearest sentence of the lower plan, beside which it belongs. */
const whereOf = ({matches: [best]}: ClauseVerdict): string => (best ? `“${flat(best.quote, 14)}”处` : "本规划没有相近的句子");

/** What the lower level calls its own place. */
const OWN: Readonly<Record<RegionLevel, string>> = {nation: "全国", province: "全省", prefecture: "全市", county: "本地"};

/** The sentence that would mend it: the commitment in the words of the lower level, or what is missing of it. */
export function mend(clause: ClauseVerdict, level: RegionLevel | null): string {
  const [best] = clause.matches;
  if (clause.verdict === "partly" && best && best.missing.length > 0) return `补写：${best.missing.slice(0, 5).join("、")}。`;
  const own = level === null ? "本地" : OWN[level];
  const words = flat(clause.quote, LONGEST).replace(/^(?:\d+[.、．]|[(（][一二三四五六七八九十\d]+[)）]|——)\s*/, "");
  return words
    .replace(/全省|全国|全市/g, own)
    .replace(/[。；;]?$/, "。")
    .replace("…。", "…");
}
