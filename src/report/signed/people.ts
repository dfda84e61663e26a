import {standings, type Standing} from "../../decisions/index.js";
import type {Alignment, ReviewerDecision} from "../../model/index.js";
import type {ReportContext} from "../context.js";
import type {Block, Text} from "../document.js";
import {decidedZh, SEVERITY_ZH} from "../words.js";
import {thingsOf, type Thing} from "../things.js";
import {day, flat, h1, indicatorName, paragraph} from "./parts.js";

const DOUBTFUL = 0.6;
const MOST = 5;

/** 四、需要人工核定的事项: what the program could not decide, and what reviewers left open. */
export function forPeople(alignment: Alignment, context: ReportContext): Block[] {
  const items = [...differing(alignment, context), ...undecided(alignment, context), ...unsure(alignment), ...contradictions(context)];
  return [h1("四、需要人工核定的事项"), items.length > 0 ? {kind: "list", items} : paragraph("没有。")];
}

/** Reviewers differ, or the text moved after they decided. */
function differing(alignment: Alignment, context: ReportContext): Text[] {
  const standingOf = standings(context.log);
  return thingsOf(alignment, context).flatMap((thing): Text[] => {
    const standing = standingOf(thing);
    if (standing.state === "conflict") return [`${thing.title}：审核人意见不一（${standing.decisions.map(said).join("；")}），须定其一。`];
    return standing.state === "reopened" ? [`${thing.title}：${standing.before.map(said).join("；")}，其后原文有变动，须重新决定。`] : [];
  });
}

const said = (d: ReviewerDecision): string => `${d.by}${d.verdict === null ? "撤回" : `定为“${decidedZh(d.key, d.verdict)}”`}`;

function undecided({indicators}: Alignment, context: ReportContext): Text[] {
  const of = (verdict: "not comparable" | "undetermined"): string[] =>
    indicators.filter((v) => v.verdict === verdict && !v.decided).map((v) => indicatorName(context, v.indicator));
  const line = (verdict: "not comparable" | "undetermined", why: string): Text[] => {
    const names = of(verdict);
    return names.length > 0
      ? [
          `${names.length}项指标${verdict === "undetermined" ? "不能判定" : "口径不同"}，${why}：${names.slice(0, MOST).join("、")}${names.length > MOST ? "等" : ""}。`,
        ]
      : [];
  };
  return [...line("not comparable", "须由业务部门确认能否换算"), ...line("undetermined", "须与起草单位核对数值")];
}

function unsure({clauses}: Alignment): Text[] {
  const doubtful = clauses.filter((c) => !c.decided && c.confidence < DOUBTFUL && c.verdict !== "not applicable");
  return doubtful.length > 0 ? [`${doubtful.length}条任务的承接判定把握不足六成，清单见附件“条款”表的“把握”列。`] : [];
}

const MOST_FINDINGS = 2;

function contradictions({findings, lower}: ReportContext): Text[] {
  const open = findings.filter((f) => !f.dismissed && f.severity !== "note");
  const told = open.slice(0, MOST_FINDINGS).map((f) => `${SEVERITY_ZH[f.severity]}：${flat(f.message, 60).replace(/[。；]$/, "")}`);
  return open.length > 0
    ? [`${lower.short}文本自身有${open.length}处前后不一：${told.join("；")}${open.length > MOST_FINDINGS ? "；其余见附件" : ""}。`]
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
      ? [{kind: "list", items: turned.slice(0, MOST_DECISIONS).map(({thing, standing}) => turnedLine(thing, standing))} satisfies Block]
      : []),
  ];
}
const MOST_DECISIONS = 10;

function turnedLine(thing: Thing, {decisions}: Standing & {state: "decided"}): string {
  const [last] = decisions;
  const who = decisions.map((d) => d.by).join("、");
  return `${thing.title}：程序判为“${decidedZh(thing.key, thing.proposed)}”，${who}于${day(last.at)}定为“${decidedZh(thing.key, last.verdict!)}”。理由：${last.note.replace(/[。；]?$/, "。")}`;
}
