import {yearsZh} from "../model/years.js";
import type {Alignment, ClauseVerdict, IndicatorVerdict, Plan} from "../model/index.js";
import {dated, whyNoScore} from "../align/index.js";
import {damageApart} from "../audit/fold.js";
import {verdictsIn} from "../decisions/index.js";
import {CLAUSE_VERDICT, COMPARED_FLAG, PART, SEVERITY, STRENGTH} from "../say/index.js";
import type {Block, ReportDocument, TableBlock, Text} from "./document.js";
import {damageTold} from "./findings.js";
import {markShared} from "./marks.js";
import {thingsOf} from "./things.js";
import type {ReportContext} from "./context.js";
import {decidedZh, VERDICT_ZH} from "./words.js";

/**
 * The long form of the report: every verdict in a table. `signedReport` is the one that is signed.
 *
 * @example fullReport(corpus.align("sichuan-2021", "cn-outline-2021"), {lower: corpus.plan("sichuan-2021"), higher: corpus.plan("cn-outline-2021"), ...corpus.data, findings: [], log: [], versions: {lower: "", higher: ""}}).title // "四川省“十四五”市场监管现代化规划与中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要对齐审核报告"
 */
export function fullReport(alignment: Alignment, context: ReportContext): ReportDocument {
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
      ...decisionsSection(alignment, context),
    ],
  };
}

function cover({lower, higher, versions}: ReportContext): [string, string][] {
  const of = (plan: Plan, version: string): string =>
    [plan.title, plan.number, plan.issuer, plan.issued, yearsZh(plan), version && `文本指纹 ${version}`].filter(Boolean).join("；");
  return [
    ["下级规划", of(lower, versions.lower)],
    ["上级（参照）规划", of(higher, versions.higher)],
  ];
}

const h1 = (text: string): Block => ({kind: "heading", level: 1, text});
const paragraph = (text: Text): Block => ({kind: "paragraph", text});

/** A table; the columns are named with their shares of the width. */
const grid = (caption: string, columns: Readonly<Record<string, number>>, rows: readonly (readonly Text[])[]): TableBlock => ({
  kind: "table",
  caption,
  header: Object.keys(columns),
  widths: Object.values(columns),
  rows,
});

/** A section that is a table; where that has no rows, a sentence in its place. */
const tabled = (heading: string, table: TableBlock, none: string): Block[] => [
  h1(heading),
  table.rows.length > 0 ? table : paragraph(none),
];

const namesOf = (list: readonly {readonly id: string; readonly zh: string}[]): ((id: string) => string) => {
  const names = new Map(list.map(({id, zh}) => [id, zh]));
  return (id) => names.get(id) ?? id;
};

function summarySection({summary, notices, reference}: Alignment): Block[] {
  const {score, sensitivity, weights} = summary;
  return [
    h1("一、结论摘要"),
    ...(notices.length > 0 ? [{kind: "list", items: notices} satisfies Block] : []),
    paragraph(
      score === null
        ? `${whyNoScore(reference !== null).zh}，不给出总分。`
        : `综合对齐度 ${score.toFixed(1)} 分（满分100）。权重：${weighted(weights)}；任一权重减半或加倍时，总分在 ${sensitivity!.low.toFixed(1)}–${sensitivity!.high.toFixed(1)} 之间。`,
    ),
    grid(
      "表1 分项结果",
      {分项: 0.52, 数量: 0.16, 总数: 0.16, 占比: 0.16},
      summary.parts
        .filter((p) => p.of > 0)
        .map((p) => [PART[p.name]?.zh ?? p.name, String(p.count), String(p.of), `${(100 * p.share).toFixed(0)}%`]),
    ),
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
  const name = namesOf(catalogue);
  return tabled(
    "二、指标对齐",
    grid(
      "表2 指标逐项判定",
      {指标: 0.22, 上级要求: 0.15, 下级目标: 0.15, 判定: 0.1, 说明: 0.38},
      indicators.map((v) => [
        name(v.indicator),
        `${dated(v.higher)}${v.higher.nature ? `(${v.higher.nature})` : ""}`,
        v.lower ? `${dated(v.lower)}${v.lower.nature ? `(${v.lower.nature})` : ""}` : unstated(v),
        [{text: VERDICT_ZH[v.verdict], style: v.weight === "error" ? "strong" : undefined}],
        explain(v),
      ]),
    ),
    "上级规划没有可归入指标目录的量化目标。",
  );
}

const unstated = (v: IndicatorVerdict): string => (v.worded ? "有文字，无可比数值" : "规划未写明");

function explain(v: IndicatorVerdict): string {
  const flags = v.flags.map((f) => COMPARED_FLAG[f]?.zh).filter((f) => f !== undefined);
  const pace =
    v.pace?.lower != null && v.pace.higher != null ? `；复合年均增速 ${v.pace.lower.toFixed(2)}% 对 ${v.pace.higher.toFixed(2)}%` : "";
  const catchUp = v.verdict === "falls short" && v.pace?.catchUpYear ? `；按自身复合增速 ${v.pace.catchUpYear} 年达到` : "";
  const weight = v.weight === "error" ? "；上级为约束性指标" : "";
  return `${v.reason}${pace}${catchUp}${weight}${flags.length > 0 ? `(${flags.join("、")})` : ""}`;
}

/** Missing elements named in a row; the marks show the rest. */
const MOST_MISSING = 5;
const CLAUSE_ORDER = ["absent", "partly", "taken up", "not applicable"] as const;

function clauseSection({clauses}: Alignment): Block[] {
  const ordered = CLAUSE_ORDER.flatMap((verdict) => clauses.filter((c) => c.verdict === verdict));
  return tabled(
    "三、条款承接",
    grid(
      "表3 上级条款逐条判定（未承接在前）",
      {上级条款: 0.37, 判定: 0.09, "下级最相近条款（共有要素加标记）": 0.37, 未见的要素: 0.17},
      ordered.map((c) => clauseRow(c)),
    ),
    "至少一方没有全文，未比较条款。",
  );
}

function clauseRow(clause: ClauseVerdict): Text[] {
  const best = clause.matches[0];
  return [
    markShared(clause.quote, best?.shared ?? []),
    `${CLAUSE_VERDICT[clause.verdict].zh}${clause.decided ? "（审读）" : ""}`,
    best ? markShared(best.quote, best.shared) : "未找到相近条款",
    clause.verdict === "not applicable" ? clause.reason : best ? best.missing.slice(0, MOST_MISSING).join("、") : "",
  ];
}

function measureSection({measures, ownMeasures}: Alignment, context: ReportContext): Block[] {
  const name = namesOf(context.measures);
  if (measures.length === 0) return [];
  return [
    h1("四、政策举措"),
    grid(
      "表4 举措承接与承诺强度",
      {举措: 0.4, 上级承诺: 0.2, 下级承诺: 0.2, 判定: 0.2},
      measures.map((m) => [name(m.measure), STRENGTH[m.higher].zh, m.lower ? STRENGTH[m.lower].zh : "—", CLAUSE_VERDICT[m.verdict].zh]),
    ),
    ...(ownMeasures.length > 0 ? [paragraph(`仅下级规划提出的举措：${ownMeasures.map(name).join("、")}。`)] : []),
  ];
}

function auditSection({findings, lower}: ReportContext): Block[] {
  const {own, damage} = damageApart(findings);
  const copy = damage.length > 0 ? [[SEVERITY.note.zh, `${damageTold(damage).zh}；逐处见自查结果。`, "", "对照印发原文核对文本。"]] : [];
  return tabled(
    "五、下级规划自查",
    grid("表5 规划文本内部的不一致", {等级: 0.1, 发现: 0.4, 算式: 0.26, 如何核定: 0.24}, [
      ...own.map((f) => [SEVERITY[f.severity].zh, f.message, f.arithmetic, f.settle]),
      ...copy,
    ]),
    `${lower.short}未发现前后不一。`,
  );
}

function evidenceSection({indicators}: Alignment, context: ReportContext): Block[] {
  const name = namesOf(context.indicators);
  if (indicators.length === 0) return [];
  return [
    h1("六、依据原文"),
    grid(
      "表6 指标数值的原句与位置（字符位置从0起）",
      {指标: 0.2, 上级原文: 0.4, 下级原文: 0.4},
      indicators.map((v) => [
        name(v.indicator),
        quoted(context.higher, v.higher),
        v.lower ? quoted(context.lower, v.lower) : (v.worded?.quote ?? "规划未写明"),
      ]),
    ),
  ];
}

function quoted(plan: Plan, value: IndicatorVerdict["higher"]): string {
  if (!value.span) return `${dated(value)}，二手来源（${plan.secondary?.sources.join("、") ?? ""}）`;
  return `「${value.span.quote.replace(/\s+/g, " ")}」(${value.span.start}–${value.span.end})`;
}

function methodSection({summary}: Alignment): Block[] {
  return [
    h1("七、方法"),
    {
      kind: "list",
      items: [
        "目标按区间比较：不低于、以上为下限，以内、不超过为上限；「以上」「以下」「以内」含本数，「超过」「不满」不含本数（民法典第一千二百五十九条）。",
        "下级目标的最低承诺达到上级要求为对齐，优于上级所写的最好值为超出，最好情形仍达不到为不足，区间重叠为待定。",
        "口径不同的指标（如发明专利与高价值发明专利）只并列、不判定。地区体量不同的总量不直接比较，折算人均或增速。",
        "条款按动作与对象比较，标出共有与缺少的要素；仅有口号或回顾的句子不算承接。",
        `总分 = 100 × Σ（权重×分项比例） ÷ Σ权重；部分承接计半；不可比、待定不计为未达。权重：${weighted(summary.weights)}。`,
      ],
    },
  ];
}

function uncheckedSection({unchecked}: Alignment): Block[] {
  return [
    h1("八、未核对事项"),
    unchecked.length === 0
      ? paragraph("无。")
      : {kind: "list", items: unchecked.map((u) => `${u.what}：${u.count}处。${u.reason}${examples(u.spans)}`)},
  ];
}

function examples(spans: readonly {readonly quote: string}[]): string {
  if (spans.length === 0) return "";
  return `。如：${spans
    .slice(0, 3)
    .map((s) => `「${s.quote.replace(/\s+/g, " ")}」`)
    .join("")}`;
}

function decisionsSection(alignment: Alignment, context: ReportContext): Block[] {
  return [
    ...tabled("九、审核决定", grid("表7 审核人的决定", DECISION_COLUMNS, decisionRows(alignment, context)), "（尚无审核决定）"),
    paragraph("审核人（签字）：                    日期："),
  ];
}

const DECISION_COLUMNS = {对象: 0.3, 原判: 0.1, 决定: 0.1, 理由: 0.26, 审核人: 0.12, 日期: 0.12};

/** Every line of the log on what is still there, with what it is about in words. */
export function decisionRows(alignment: Alignment, context: ReportContext): string[][] {
  const titles = new Map(thingsOf(alignment, context).map((t) => [t.key, t.title]));
  return verdictsIn(context.log).map((d) => [
    titles.get(d.key) ?? "（原条目已不在）",
    decidedZh(d.key, d.proposed),
    d.verdict === null ? "撤回" : decidedZh(d.key, d.verdict),
    d.note,
    d.by,
    d.at.slice(0, 10),
  ]);
}
