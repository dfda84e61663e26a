import {gravityOfIndicator} from "../../decisions/index.js";
import type {Alignment, ClauseVerdictName, IndicatorVerdict, Verdict} from "../../model/index.js";
import type {ReportContext} from "../context.js";
import type {Block} from "../document.js";
import {VERDICT_ZH} from "../words.js";
import {brief, commonYear, gapWords, h1, indicatorName, paragraph, titled} from "./parts.js";

/** Gaps that are told one by one. */
const MOST = 8;

/** 一、审核结论: what a reader who stops after page one has learnt. */
export function conclusion(alignment: Alignment, context: ReportContext): Block[] {
  return [
    h1("一、审核结论"),
    ...(alignment.reference ? [paragraph(`${alignment.reference.zh}。`)] : []),
    paragraph(counted(alignment, context)),
    paragraph(scored(alignment)),
    ...gravest(alignment, context),
  ];
}

function counted({indicators, clauses}: Alignment, {lower, higher}: ReportContext): string {
  const n = (...verdicts: readonly Verdict[]): number => indicators.filter((v) => verdicts.includes(v.verdict)).length;
  const c = (verdict: ClauseVerdictName): number => clauses.filter((v) => v.verdict === verdict).length;
  const parts: readonly (readonly [string, number])[] = [
    ["达到或高于要求", n("exceeds", "meets")],
    ["低于要求", n("falls short")],
    ["没有写明", n("missing")],
    ["口径不同、不能比较", n("not comparable")],
    ["不能判定", n("undetermined")],
  ];
  const told = parts.filter(([, count]) => count > 0).map(([words, count]) => `${words}${count}项`);
  const first =
    indicators.length === 0
      ? `${titled(higher)}没有可以对照的量化目标。`
      : `对照${titled(higher)}提出的${indicators.length}项量化目标，${titled(lower)}${told.join("，")}。`;
  if (clauses.length === 0) return `${first}至少一方没有全文，条款未比较。`;
  const applicable = clauses.length - c("not applicable");
  return `${first}上级的${clauses.length}条任务中，${applicable}条适用于本级：已承接${c("taken up")}条，部分承接${c("partly")}条，未承接${c("absent")}条。`;
}

function scored({summary, decisions, reference}: Alignment): string {
  const {score, sensitivity} = summary;
  const sum =
    score === null
      ? `${reference ? "仅作参照" : "能够判定的要求不足三成"}，不给出总分。`
      : `综合对齐度${score.toFixed(1)}分（满分100；改变任一权重时在${sensitivity!.low.toFixed(1)}–${sensitivity!.high.toFixed(1)}分之间）。`;
  if (!decisions || decisions.decided === 0) return `${sum}以上均为程序判定，尚未经人工审核。`;
  return `${sum}以上结果中有${decisions.decided}项由审核人决定，其中改判${decisions.overruled}项；其余${decisions.of - decisions.decided}项为程序判定。`;
}

function gravest({indicators, reference}: Alignment, context: ReportContext): Block[] {
  const gaps = indicators.filter((v) => gravityOfIndicator(v) > 0).toSorted((a, b) => gravityOfIndicator(b) - gravityOfIndicator(a));
  if (gaps.length === 0) return [paragraph("没有发现低于要求或没有写明的量化目标。")];
  const binding = gaps.filter((v) => v.higher.nature === "约束性").length;
  const lead = reference ? "与参照规划相比，差距较大的目标" : "最需要处理的差距";
  const common = commonYear(indicators);
  const year = common === "" ? "" : `，没有注明的为${common}年`;
  const more = gaps.length > MOST ? `（共${gaps.length}项，其余见表1和附件）` : "";
  return [
    paragraph(`${lead}${more}，约束性指标${binding > 0 ? `${binding}项在前` : "没有"}${year}：`),
    {kind: "list", items: gaps.slice(0, MOST).map((v) => gapLine(v, common, context))},
  ];
}

function gapLine(v: IndicatorVerdict, common: string, context: ReportContext): string {
  const gap = gapWords(v, context);
  const size = gap === "" || gap === "0" ? "" : `，相差${gap.replace(/^[−+]/, "")}`;
  const nature = v.higher.nature === "" ? "" : `（${v.higher.nature}）`;
  const own = v.lower ? brief(v.lower, common, context) : v.worded ? "只有文字，没有可比的数值" : "未写明";
  return `${indicatorName(context, v.indicator)}${nature}：上级${brief(v.higher, common, context)}，本规划${own}${size}${v.decided ? `，审核人判为“${VERDICT_ZH[v.verdict]}”` : ""}。`;
}
