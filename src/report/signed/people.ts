import {standings, type Standing} from "../../decisions/index.js";
import type {Alignment, DecidedVerdict, IndicatorVerdict, ReasonCode, ReviewerDecision} from "../../model/index.js";
import {dayZh} from "../../model/years.js";
import type {ReportContext} from "../context.js";
import type {Block, Text} from "../document.js";
import {SEVERITY} from "../../say/index.js";
import {decidedZh} from "../words.js";
import {thingsOf, type Thing} from "../things.js";
import {flat, grid, h1, indicatorName, paragraph, shortVerdict} from "./parts.js";

const DOUBTFUL = 0.6;
const MOST = 4;

/** 四、需要人工核定的事项: what the program could not decide, and what reviewers left open. */
export function forPeople(alignment: Alignment, context: ReportContext): Block[] {
  const items = [...differing(alignment, context), ...undecided(alignment, context), ...unsure(alignment), ...contradictions(context)];
  return [h1("四、需要人工核定的事项"), items.length > 0 ? {kind: "list", items} : paragraph("没有。")];
}

/** Reviewers differ, or the text moved after they decided. */
function differing(alignment: Alignment, context: ReportContext): Text[] {
  const standingOf = standings(context.log);
  const all = thingsOf(alignment, context).map((thing) => ({title: thing.title, standing: standingOf(thing)}));
  const conflicts = all.flatMap(({title, standing}) =>
    standing.state === "conflict" ? [`${title}（${standing.decisions.map(said).join("，")}）`] : [],
  );
  const moved = all.flatMap(({title, standing}) =>
    standing.state === "reopened" ? [`${title}（${standing.before.map(said).join("，")}）`] : [],
  );
  return [...told(conflicts, "审核人意见不一，须定其一"), ...told(moved, "在决定之后原文有变动，须重新决定")];
}

const said = (d: ReviewerDecision): string => `${d.by}${d.verdict === null ? "撤回" : `定为“${decidedZh(d.key, d.verdict)}”`}`;

/** The first few by name. */
const told = (names: readonly string[], why: string): Text[] =>
  names.length > 0 ? [`${names.length}项${why}：${names.slice(0, MOST).join("、")}${names.length > MOST ? "等，其余见附件" : ""}。`] : [];

function undecided({indicators}: Alignment, context: ReportContext): Text[] {
  const of = (test: (v: IndicatorVerdict) => boolean): string[] =>
    indicators.filter((v) => !v.decided && test(v)).map((v) => indicatorName(context, v.indicator));
  const refused = (...codes: readonly ReasonCode[]): string[] => of((v) => v.verdict === "not comparable" && codes.includes(v.reasonCode));
  return [
    ...told(refused("scope", "unit", "basis"), "指标口径不同，须由业务部门确认能否换算"),
    ...told(refused("in words", "relative", "unlinked", "masked"), "指标没有可比的数值，须与起草单位核对是否另有目标"),
    ...told(
      of((v) => v.verdict === "undetermined"),
      "指标不能判定，须与起草单位核对数值",
    ),
  ];
}

function unsure({clauses}: Alignment): Text[] {
  const doubtful = clauses.filter((c) => !c.decided && c.confidence < DOUBTFUL && c.verdict !== "not applicable");
  return doubtful.length > 0 ? [`${doubtful.length}条任务的承接判定把握不足六成，清单见附件“条款”表的“把握”列。`] : [];
}

const MOST_FINDINGS = 2;
const LONGEST = 80;

function contradictions({findings}: ReportContext): Text[] {
  const open = findings.filter((f) => !f.dismissed && f.severity !== "note");
  const told = open.slice(0, MOST_FINDINGS).map((f) => `${SEVERITY[f.severity].zh}：${flat(f.message, LONGEST).replace(/[。；？]$/, "")}`);
  return open.length > 0
    ? [`本规划文本自身有${open.length}处前后不一：${told.join("；")}${open.length > MOST_FINDINGS ? "；其余见附件" : ""}。`]
    : [];
}

/** 五、审核决定: what reviewers changed, in words. */
export function decisionsPart(alignment: Alignment, context: ReportContext): Block[] {
  const standingOf = standings(context.log);
  const decided = thingsOf(alignment, context)
    .map((thing) => ({thing, standing: standingOf(thing)}))
    .filter((x): x is {thing: Thing; standing: Standing & {state: "decided"}} => x.standing.state === "decided");
  if (decided.length === 0) return [h1("五、审核决定"), paragraph("尚无审核决定。")];
  const turned = decided.filter(({thing, standing}) => standing.decisions[0].verdict !== thing.proposed);
  const agreed = decided.length - turned.length;
  const rest = turned.length > MOST_DECISIONS ? `，其余${turned.length - MOST_DECISIONS}项见附件` : "";
  return [
    h1("五、审核决定"),
    paragraph(`审核人决定${decided.length}项：同意程序判定${agreed}项，改判${turned.length}项${rest}。`),
    ...(turned.length > 0
      ? [
          grid(
            "表3 改判的事项",
            {事项: 0.3, 程序判定: 0.11, 审核人定为: 0.13, 理由: 0.3, 审核人和日期: 0.16},
            turned.slice(0, MOST_DECISIONS).map(({thing, standing}) => turnedRow(thing, standing)),
          ),
        ]
      : []),
  ];
}
const MOST_DECISIONS = 8;

function turnedRow(thing: Thing, {decisions}: Standing & {state: "decided"}): string[] {
  const [last] = decisions;
  const who = decisions.map((d) => d.by).join("、");
  const word = (verdict: DecidedVerdict): string => shortVerdict(verdict) ?? decidedZh(thing.key, verdict);
  return [thing.title, word(thing.proposed), word(last.verdict!), last.note, `${who}，${dayZh(last.at)}`];
}
