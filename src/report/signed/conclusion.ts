import {group} from "d3-array";
import {whyNoScore} from "../../align/index.js";
import {gravityOfIndicator, isTask} from "../../decisions/index.js";
import type {Alignment, ClauseVerdictName, IndicatorVerdict, Verdict} from "../../model/index.js";
import type {ReportContext} from "../context.js";
import type {Block} from "../document.js";
import {brief, commonYear, gapWords, h1, indicatorName, paragraph, sectionOf, titled} from "./parts.js";

/** Gaps that are told one by one: all of page one. */
const MOST = {binding: 5, others: 2, sections: 2};

/** 一、审核结论: what a reader who stops after page one has learnt, the gravest first. */
export function conclusion(alignment: Alignment, context: ReportContext): Block[] {
  return [
    h1("一、审核结论"),
    ...(alignment.reference ? [paragraph(referred(alignment.reference.zh, context))] : []),
    ...indicatorsTold(alignment, context).map(paragraph),
    paragraph(tasksTold(alignment)),
    paragraph(scored(alignment)),
  ];
}

/** The reason in the words of this report, whose title names the two plans. */
const referred = (reason: string, {lower, higher}: ReportContext): string =>
  `${reason.replaceAll(lower.short, "本规划").replaceAll(higher.short, "所对照的规划").replaceAll("「", "“").replaceAll("」", "”")}。`;

function indicatorsTold({indicators}: Alignment, context: ReportContext): string[] {
  if (indicators.length === 0) return [`${titled(context.higher)}没有可以对照的量化目标。`];
  const common = commonYear(indicators);
  const year = common === "" ? "" : `（${common}年）`;
  const binding = indicators.filter((v) => v.higher.nature === "约束性");
  const others = indicators.filter((v) => v.higher.nature !== "约束性");
  const told = (list: readonly IndicatorVerdict[], most: number): string => toldOf(list, most, common, context);
  if (binding.length === 0) return [`上级${others.length}项量化目标${year}均未标明约束性，其中${told(others, MOST.binding)}`];
  const first = `约束性指标${binding.length}项${year}，${told(binding, MOST.binding)}`;
  return others.length === 0 ? [first] : [first, `其他指标${others.length}项，${told(others, MOST.others)}`];
}

const COUNTED: readonly (readonly [words: string, ...verdicts: readonly Verdict[]])[] = [
  ["没有写明", "missing"],
  ["低于要求", "falls short"],
  ["达到要求", "exceeds", "meets"],
  ["口径不同", "not comparable"],
  ["不能判定", "undetermined"],
];

/** How many stand how; of those that are a gap, the widest by name. */
function toldOf(indicators: readonly IndicatorVerdict[], most: number, common: string, context: ReportContext): string {
  const groups = COUNTED.map(([words, ...verdicts]) => ({words, list: indicators.filter((v) => verdicts.includes(v.verdict))}));
  const told = groups.map(({words, list}) => {
    const gaps = list.filter((v) => gravityOfIndicator(v) > 0).toSorted((a, b) => gravityOfIndicator(b) - gravityOfIndicator(a));
    const named = gaps.slice(0, most).map((v) => gapTold(v, common, context));
    const lead = gaps.length > most ? "，主要是" : "，即";
    return list.length === 0 ? "" : `${words}${list.length}项${named.length > 0 ? lead : ""}${named.join("、")}`;
  });
  return `${told.filter(Boolean).join("；")}。`;
}

/** 举报按期核查率（98%）; where the plan has a value of its own, both and the gap. */
function gapTold(v: IndicatorVerdict, common: string, context: ReportContext): string {
  const gap = gapWords(v, context);
  const asked = brief(v.higher, common, context);
  const own = v.lower ? `要求${asked}，本规划${brief(v.lower, common, context)}` : asked;
  const basis = v.flags.includes("basis-per-head") ? "人均" : "";
  const size = v.lower === null || gap === "" || gap === "0" ? "" : `，${basis}差${gap.replace(/^[−+]/, "")}`;
  const by = v.decided ? `，${v.decided.by.join("、")}判定` : "";
  return `${indicatorName(context, v.indicator)}（${own}${size}${by}）`;
}

function tasksTold({clauses}: Alignment): string {
  if (clauses.length === 0) return "至少一方没有全文，任务未比较。";
  const count = (verdict: ClauseVerdictName): number => clauses.filter((v) => v.verdict === verdict).length;
  const applicable = clauses.length - count("not applicable");
  const first = `任务${clauses.length}条，${applicable === clauses.length ? "均" : `其中${applicable}条`}适用于本级：承接${count("taken up")}条，部分承接${count("partly")}条，未承接${count("absent")}条`;
  const bySection = group(
    clauses.filter((c) => c.verdict === "absent" && isTask(c) && sectionOf(c) !== ""),
    sectionOf,
  );
  const most = [...bySection].filter(([, list]) => list.length > 1).toSorted((a, b) => b[1].length - a[1].length);
  const told = most.slice(0, MOST.sections).map(([section, list]) => `“${section}”（${list.length}条）`);
  return `${first}${told.length > 0 ? `，多在${told.join("、")}` : ""}。`;
}

function scored({summary, decisions, reference, clauses}: Alignment): string {
  const {score, sensitivity} = summary;
  const sum =
    score === null
      ? `${whyNoScore(reference !== null).zh}，不给出总分。`
      : `综合对齐度${score.toFixed(1)}分（满分100；改变任一权重时在${sensitivity!.low.toFixed(1)}–${sensitivity!.high.toFixed(1)}分之间）。`;
  const read = clauses.filter((c) => c.decided).length;
  if ((!decisions || decisions.decided === 0) && read > 0) return `${sum}其中${read}条条款依据随库的人工审读，其余为程序判定。`;
  if (!decisions || decisions.decided === 0) return `${sum}以上均为程序判定，尚未经人工审核。`;
  return `${sum}以上结果中有${decisions.decided}项由审核人决定，其中改判${decisions.overruled}项；其余${decisions.of - decisions.decided}项为程序判定。`;
}
