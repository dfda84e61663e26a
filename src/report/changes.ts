import {CLAUSE_CHANGE, TARGET_CHANGE, type Said} from "../say/index.js";
import {yearsZh} from "../model/years.js";
import {SIGN_OF} from "../lexicon/comparators.js";
import {figureOf} from "../quantity/figure.js";
import {fold} from "../text/index.js";
import {weightOf, type ClauseChange, type ClauseChangeKind, type PlanChanges, type TargetChange} from "../changes/index.js";
import type {Carried} from "../decisions/index.js";
import type {Claim, Plan, PlanHead} from "../model/index.js";
import type {Block, ReportDocument, Text} from "./document.js";
import {markShared} from "./marks.js";
import type {Thing} from "./things.js";
import {decidedZh} from "./words.js";

const CLAUSE_ORDER: readonly ClauseChangeKind[] = ["dropped", "weakened", "new", "strengthened", "reworded", "split"];
const EFFECT_ZH = {stricter: "要求变严", looser: "要求放宽"} as const;

/** What became of the reviewers' decisions on the older text, held against one higher plan; null where they are on its audit. */
export interface CarriedOn extends Carried<Thing> {
  readonly higher: PlanHead | null;
}

/** What changed between two versions as a document: targets first, those that ask less at the top; then the sentences. */
export function changesReport(changes: PlanChanges, old: Plan, now: Plan, carried: readonly CarriedOn[] = []): ReportDocument {
  const {targets, clauses, summary} = changes;
  const count = (list: Readonly<Record<string, number | undefined>>, words: Readonly<Record<string, Said>>): string =>
    Object.entries(words)
      .flatMap(([kind, {zh}]) => (list[kind] ? [`${zh}${list[kind]}`] : []))
      .join("、") || "无变动";
  const textless = [old, now].find((p) => p.secondary);
  return {
    title: `《${old.title}》与《${now.title}》变动对照`,
    cover: [
      ["旧稿", `${old.title}（${yearsZh(old)}）`],
      ["新稿", `${now.title}（${yearsZh(now)}）`],
    ],
    blocks: [
      {kind: "heading", level: 1, text: "一、目标的变动"},
      {kind: "paragraph", text: `${count(summary.targets, TARGET_CHANGE)}；${summary.targetsKept}项未变。`},
      ...targetTable(targets),
      {kind: "heading", level: 1, text: "二、条文的变动"},
      ...(textless
        ? [{kind: "paragraph", text: `库中没有《${textless.title}》的全文，条文无从比较。`} satisfies Block]
        : [
            {kind: "paragraph", text: `${count(summary.clauses, CLAUSE_CHANGE)}；${summary.clausesKept}句未变。`} satisfies Block,
            ...clauseTable(clauses),
          ]),
      ...(carried.length > 0 ? [{kind: "heading", level: 1, text: "三、审核决定"} satisfies Block, ...carried.flatMap(carriedBlocks)] : []),
    ],
  };
}

function targetTable(targets: readonly TargetChange[]): Block[] {
  if (targets.length === 0) return [];
  const rows = targets
    .toSorted((a, b) => weightOf(a) - weightOf(b))
    .map((t) => [
      t.name,
      stated(t.old),
      stated(t.new),
      `${t.kinds.map((k) => TARGET_CHANGE[k].zh).join("、")}${t.effect ? `（${EFFECT_ZH[t.effect]}）` : ""}`,
    ]);
  return [{kind: "table", caption: "目标", header: ["目标", "旧稿", "新稿", "变动"], widths: [0.34, 0.2, 0.2, 0.26], rows}];
}

/** ≥98%（2025年，约束性）. */
export function stated(claim: Claim | null): string {
  if (claim === null) return "—";
  const about = [claim.period && `${claim.period}${/\d$/.test(claim.period) ? "年" : ""}`, claim.nature, claim.commitment]
    .filter(Boolean)
    .join("，");
  const figure = figureOf(SIGN_OF[claim.comparator], fold(claim.number).replace(/^[><=≥≤\s]+/, ""), claim.unit);
  return `${figure.zh}${about ? `（${about.replace("annual", "每年")}）` : ""}`;
}

function clauseTable(clauses: readonly ClauseChange[]): Block[] {
  if (clauses.length === 0) return [];
  const rows = CLAUSE_ORDER.flatMap((kind) => clauses.filter((c) => c.kind === kind)).map((c): Text[] => [
    CLAUSE_CHANGE[c.kind].zh,
    c.old
      ? markShared(
          flat(c.old.quote),
          c.hunks.map((h) => h.out),
        )
      : "—",
    c.new
      ? markShared(
          flat(c.new.quote),
          c.hunks.map((h) => h.in),
        )
      : "—",
  ]);
  return [{kind: "table", caption: "条文（改动处加标记）", header: ["变动", "旧稿", "新稿"], widths: [0.12, 0.44, 0.44], rows}];
}

/** How many decisions hold, and those that are open again by name. */
function carriedBlocks({higher, stands, reopened, gone}: CarriedOn): Block[] {
  const on = higher ? `对照《${higher.title}》的` : "自查的";
  const text = `${on}审核决定：${stands.length}项所据原文未动，继续有效；${reopened.length}项原文有变动，须重新决定；${gone.length}条所审的条目已不在。`;
  if (reopened.length === 0) return [{kind: "paragraph", text}];
  const rows = reopened.map(({thing, before}) => [
    thing.title,
    before.map((d) => decidedZh(d.key, d.verdict!)).join("；"),
    before.map((d) => `${d.by}，${d.at.slice(0, 10)}`).join("；"),
    before
      .map((d) => d.note)
      .filter(Boolean)
      .join("；"),
  ]);
  return [
    {kind: "paragraph", text},
    {kind: "table", caption: "须重新决定的事项", header: ["事项", "原决定", "审核人", "理由"], widths: [0.4, 0.14, 0.2, 0.26], rows},
  ];
}

const flat = (quote: string): string => quote.replace(/\s+/g, " ").trim();
