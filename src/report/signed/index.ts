import type {AlignedValue, Alignment, IndicatorVerdict, Verdict} from "../../model/index.js";
import {verdictsIn} from "../../decisions/index.js";
import {dayZh} from "../../model/years.js";
import type {ReportContext} from "../context.js";
import type {Block, ReportDocument} from "../document.js";
import {VERDICT_ZH} from "../words.js";
import {commitments} from "./commitments.js";
import {conclusion} from "./conclusion.js";
import {methodPart, uncheckedPart} from "./method.js";
import {brief, commonYear, gapWords, grid, h1, indicatorName, paragraph, shortVerdict, titled} from "./parts.js";
import {decisionsPart, forPeople} from "./people.js";

/** Indicators of the table; the others are in the annex. */
const MOST_INDICATORS = 45;

/**
 * The report that a reviewer signs 对齐审核报告, six pages at most: conclusion with the gravest gaps, indicators, commitments to be
 * mended, what needs a person, decisions, what was not checked, method. Everything else is in the annex (`alignmentWorkbook`).
 *
 * @example signedReport(corpus.align("sichuan-2021", "cn-outline-2021"), {lower: corpus.plan("sichuan-2021"), higher: corpus.plan("cn-outline-2021"), ...corpus.data, findings: [], log: [], versions: {lower: "", higher: ""}}).blocks[0].kind // "to"
 */
export function signedReport(alignment: Alignment, context: ReportContext): ReportDocument {
  return {
    title: `关于${titled(context.lower)}\n与${titled(context.higher)}\n对齐情况的审核报告`,
    cover: [],
    blocks: [
      {kind: "to", text: `${context.to === undefined || context.to === "" ? "（主送机关）" : context.to}：`},
      ...conclusion(alignment, context),
      ...indicatorTable(alignment, context),
      ...commitments(alignment, context),
      ...forPeople(alignment, context),
      ...decisionsPart(alignment, context),
      ...uncheckedPart(alignment),
      ...methodPart(alignment),
      {kind: "annexes", items: ["对齐审核明细表（指标、条款、举措、自查、审核决定、未核对内容及原文位置）"]},
      {kind: "signature", lines: signature(context)},
    ],
  };
}

const ORDER: readonly Verdict[] = ["missing", "falls short", "undetermined", "not comparable", "meets", "exceeds"];
/** Binding first, then as grave as the verdict. */
const rank = (v: IndicatorVerdict): number => (v.higher.nature === "约束性" ? 0 : 10) + ORDER.indexOf(v.verdict);

function indicatorTable({indicators}: Alignment, context: ReportContext): Block[] {
  if (indicators.length === 0) return [h1("二、指标对照"), paragraph("上级规划没有可以归入指标目录的量化目标。")];
  const common = commonYear(indicators);
  const value = (v: AlignedValue): string => brief(v, common, context);
  const rows = indicators
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST_INDICATORS)
    .map((v) => [
      indicatorName(context, v.indicator),
      value(v.higher),
      v.higher.nature || "—",
      v.lower ? value(v.lower) : v.worded ? "只有文字" : "未写明",
      [
        {
          text: `${shortVerdict(v.verdict) ?? VERDICT_ZH[v.verdict]}${v.decided ? "*" : ""}`,
          style: v.weight === "error" ? ("strong" as const) : undefined,
        },
      ],
      gapWords(v, context) || "—",
    ]);
  const rest = indicators.length - rows.length;
  const marks = indicators.some((v) => v.decided) ? "带*的由审核人决定。" : "";
  return [
    h1("二、指标对照"),
    ...(rest > 0 || marks !== "" ? [paragraph(`${marks}${rest > 0 ? `另有${rest}项见附件。` : ""}`)] : []),
    grid(
      `表1 指标逐项对照（约束性在前${common === "" ? "" : `；没有注明的为${common}年`}）`,
      {指标: 0.32, 上级要求: 0.18, 属性: 0.09, 本规划: 0.17, 判定: 0.11, 差距: 0.13},
      rows,
    ),
  ];
}

/** Who decided signs, with the day of the last decision; else the places are left to be filled in. */
function signature({log: all}: ReportContext): string[] {
  const log = verdictsIn(all);
  const names = [...new Set(log.filter((d) => d.verdict !== null).map((d) => d.by))];
  const last = log
    .map((d) => d.at)
    .toSorted()
    .at(-1);
  return [
    `审核人：${names.length > 0 ? names.join("、") : "　　　　　　"}`,
    "（签名）　　　　　　",
    last ? dayZh(last) : "　　　　年　　月　　日",
  ];
}
