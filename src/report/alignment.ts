import type {Alignment, ClauseVerdict, Finding, Indicator, IndicatorVerdict, Measure, Plan, ReviewerNote} from "../model/index.js";
import {printed} from "../align/index.js";
import type {Block, ReportDocument, Text} from "./document.js";
import {markShared} from "./marks.js";
import {CLAUSE_ZH, DECISION_ZH, FLAG_ZH, PART_ZH, SEVERITY_ZH, STRENGTH_ZH, VERDICT_ZH} from "./words.js";

/** What a report needs beside the alignment itself. */
export interface ReportContext {
  readonly lower: Plan;
  readonly higher: Plan;
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  /** Audit findings of the lower plan. */
  readonly findings: readonly Finding[];
  readonly notes: readonly ReviewerNote[];
  /** Fingerprints of the two texts, so that a reader can tell which version was compared; "" where there is no text. */
  readonly versions: {readonly lower: string; readonly higher: string};
}

/** The reviewer's report 对齐审核报告 as a document without layout. */
export function alignmentReport(alignment: Alignment, context: ReportContext): ReportDocument {
  return {
    title: `${context.lower.title}与${context.higher.title}对齐审核报告`,
    cover: cover(context),
    blocks: [
      ...summarySection(alignment),
      ...indicatorSection(alignment, context),
      ...clauseSection(alignment),
      ...measureSection(alignment, context),
      ...auditSection(context),
      ...evidenceSection(alignment, context),
      ...methodSection(alignment),
      ...uncheckedSection(alignment),
      ...notesSection(context),
    ],
  };
}

function cover({lower, higher, versions}: ReportContext): [string, string][] {
  const of = (plan: Plan, version: string): string =>
    [plan.title, plan.number, plan.issuer, plan.issued, `${plan.period.join("–")}年`, version && `文本指纹 ${version}`]
      .filter(Boolean)
      .join(";");
  return [
    ["下级规划", of(lower, versions.lower)],
    ["上级(参照)规划", of(higher, versions.higher)],
  ];
}

const h1 = (text: string): Block => ({kind: "heading", level: 1, text});
const paragraph = (text: Text): Block => ({kind: "paragraph", text});

function summarySection({summary, notices}: Alignment): Block[] {
  const {score, sensitivity, weights} = summary;
  return [
    h1("一、结论摘要"),
    ...(notices.length > 0 ? [{kind: "list", items: notices} satisfies Block] : []),
    paragraph(
      score === null
        ? "可判定的要求不足,不给出总分。"
        : `综合对齐度 ${score.toFixed(1)} 分(满分100)。权重:${weighted(weights)};任一权重减半或加倍时,总分在 ${sensitivity!.low.toFixed(1)}–${sensitivity!.high.toFixed(1)} 之间。`,
    ),
    {
      kind: "table",
      caption: "表1 分项结果",
      header: ["分项", "数量", "总数", "占比"],
      widths: [0.52, 0.16, 0.16, 0.16],
      rows: summary.parts
        .filter((p) => p.of > 0)
        .map((p) => [PART_ZH[p.name] ?? p.name, String(p.count), String(p.of), `${(100 * p.share).toFixed(0)}%`]),
    },
  ];
}

/** The weights as a reader names the parts: 指标 0.4、条款 0.4. */
function weighted(weights: Readonly<Record<string, number>>): string {
  const names: Readonly<Record<string, string>> = {indicators: "指标", clauses: "条款", measures: "举措"};
  return Object.entries(weights)
    .map(([name, weight]) => `${names[name] ?? name} ${weight}`)
    .join("、");
}

function indicatorSection({indicators}: Alignment, {indicators: catalogue}: ReportContext): Block[] {
  const names = new Map(catalogue.map((i) => [i.id, i.zh]));
  return [
    h1("二、指标对齐"),
    indicators.length === 0
      ? paragraph("上级规划没有可归入指标目录的量化目标。")
      : {
          kind: "table",
          caption: "表2 指标逐项判定",
          header: ["指标", "上级要求", "下级目标", "判定", "说明"],
          widths: [0.22, 0.15, 0.15, 0.1, 0.38],
          rows: indicators.map((v) => [
            names.get(v.indicator) ?? v.indicator,
            `${printed(v.higher)}${v.higher.nature ? `(${v.higher.nature})` : ""}`,
            v.lower ? `${printed(v.lower)}${v.lower.nature ? `(${v.lower.nature})` : ""}` : "规划未写明",
            [{text: VERDICT_ZH[v.verdict], style: v.weight === "error" ? "strong" : undefined}],
            explain(v),
          ]),
        },
  ];
}

function explain(v: IndicatorVerdict): string {
  const flags = v.flags.map((f) => FLAG_ZH[f]).filter((f) => f !== undefined);
  const pace = v.pace?.lower != null && v.pace.higher != null ? `;年均 ${v.pace.lower.toFixed(2)}% 对 ${v.pace.higher.toFixed(2)}%` : "";
  const catchUp = v.verdict === "falls short" && v.pace?.catchUpYear ? `;按自身速度 ${v.pace.catchUpYear} 年达到` : "";
  const weight = v.weight === "error" ? ";上级为约束性指标" : "";
  return `${v.reason}${pace}${catchUp}${weight}${flags.length > 0 ? `(${flags.join("、")})` : ""}`;
}

/** Missing elements named in a row; the marks show the rest. */
const MOST_MISSING = 5;
const CLAUSE_ORDER = ["absent", "partly", "taken up"] as const;

function clauseSection({clauses}: Alignment): Block[] {
  if (clauses.length === 0) return [h1("三、条款承接"), paragraph("至少一方没有全文,未比较条款。")];
  const ordered = CLAUSE_ORDER.flatMap((verdict) => clauses.filter((c) => c.verdict === verdict));
  return [
    h1("三、条款承接"),
    {
      kind: "table",
      caption: "表3 上级条款逐条判定(未承接在前)",
      header: ["上级条款", "判定", "下级最相近条款(共有要素加标记)", "未见的要素"],
      widths: [0.37, 0.09, 0.37, 0.17],
      rows: ordered.map((c) => clauseRow(c)),
    },
  ];
}

function clauseRow(clause: ClauseVerdict): Text[] {
  const best = clause.matches[0];
  return [
    markShared(clause.quote, best?.shared ?? []),
    CLAUSE_ZH[clause.verdict],
    best ? markShared(best.quote, best.shared) : "未找到相近条款",
    best ? best.missing.slice(0, MOST_MISSING).join("、") : "",
  ];
}

function measureSection({measures, ownMeasures}: Alignment, context: ReportContext): Block[] {
  const names = new Map(context.measures.map((m) => [m.id, m.zh]));
  if (measures.length === 0) return [];
  return [
    h1("四、政策举措"),
    {
      kind: "table",
      caption: "表4 举措承接与承诺强度",
      header: ["举措", "上级承诺", "下级承诺", "判定"],
      widths: [0.4, 0.2, 0.2, 0.2],
      rows: measures.map((m) => [
        names.get(m.measure) ?? m.measure,
        STRENGTH_ZH[m.higher],
        m.lower ? STRENGTH_ZH[m.lower] : "—",
        CLAUSE_ZH[m.verdict],
      ]),
    },
    ...(ownMeasures.length > 0 ? [paragraph(`仅下级规划提出的举措:${ownMeasures.map((m) => names.get(m) ?? m).join("、")}。`)] : []),
  ];
}

function auditSection({findings, lower}: ReportContext): Block[] {
  if (findings.length === 0) return [h1("五、下级规划自查"), paragraph(`${lower.short}未发现前后不一。`)];
  return [
    h1("五、下级规划自查"),
    {
      kind: "table",
      caption: "表5 规划文本内部的不一致",
      header: ["等级", "发现", "算式", "如何核定"],
      widths: [0.1, 0.4, 0.26, 0.24],
      rows: findings.map((f) => [SEVERITY_ZH[f.severity], f.message, f.arithmetic, f.settle]),
    },
  ];
}

function evidenceSection({indicators}: Alignment, context: ReportContext): Block[] {
  const names = new Map(context.indicators.map((i) => [i.id, i.zh]));
  if (indicators.length === 0) return [];
  return [
    h1("六、依据原文"),
    {
      kind: "table",
      caption: "表6 指标数值的原句与位置(字符位置从0起)",
      header: ["指标", "上级原文", "下级原文"],
      widths: [0.2, 0.4, 0.4],
      rows: indicators.map((v) => [
        names.get(v.indicator) ?? v.indicator,
        quoted(context.higher, v.higher),
        v.lower ? quoted(context.lower, v.lower) : "规划未写明",
      ]),
    },
  ];
}

function quoted(plan: Plan, value: IndicatorVerdict["higher"]): string {
  if (!value.span) return `${printed(value)},二手来源(${plan.secondary?.sources.join("、") ?? ""})`;
  return `「${value.span.quote.replace(/\s+/g, " ")}」(${value.span.start}–${value.span.end})`;
}

function methodSection({summary}: Alignment): Block[] {
  return [
    h1("七、方法"),
    {
      kind: "list",
      items: [
        "目标按区间比较:不低于、以上为下限,以内、不超过为上限;「以上」「以下」「以内」含本数,「超过」「不满」不含本数(民法典第一千二百五十九条)。",
        "下级目标的最低承诺达到上级要求为对齐,优于上级所写的最好值为超出,最好情形仍达不到为不足,区间重叠为待定。",
        "口径不同的指标(如发明专利与高价值发明专利)只并列、不判定。地区体量不同的总量不直接比较,折算人均或增速。",
        "条款按动作与对象比较,标出共有与缺少的要素;仅有口号或回顾的句子不算承接。",
        `总分 = 100 × Σ(权重×分项比例) ÷ Σ权重;部分承接计半;不可比、待定不计为未达。权重:${weighted(summary.weights)}。`,
      ],
    },
  ];
}

function uncheckedSection({unchecked}: Alignment): Block[] {
  return [
    h1("八、未核对事项"),
    unchecked.length === 0
      ? paragraph("无。")
      : {kind: "list", items: unchecked.map((u) => `${u.what}:${u.count}处。${u.reason}${examples(u.spans)}`)},
  ];
}

function examples(spans: readonly {readonly quote: string}[]): string {
  if (spans.length === 0) return "";
  return `。如:${spans
    .slice(0, 3)
    .map((s) => `「${s.quote.replace(/\s+/g, " ")}」`)
    .join("")}`;
}

function notesSection({notes}: ReportContext): Block[] {
  return [
    h1("九、审核意见"),
    notes.length === 0
      ? paragraph("(尚无审核意见)")
      : {
          kind: "table",
          caption: "表7 审核人的意见",
          header: ["对象", "意见", "理由", "审核人", "日期"],
          widths: [0.26, 0.1, 0.38, 0.12, 0.14],
          rows: notes.map((n) => [n.key, DECISION_ZH[n.decision], n.reason, n.by, n.date]),
        },
    paragraph("审核人(签字):                    日期:"),
  ];
}
