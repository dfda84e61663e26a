import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, spansOf} from "../finding.js";
import {sharedStart} from "../name.js";
import type {Rule} from "../rule.js";
import {both, en, verbatim, zh} from "../../say/index.js";
import {figure, place, type Statement} from "../statement.js";
import {ENOUGH} from "../indexed.js";

export const rule: Rule = {
  id: "two-names",
  zh: "同一数值两个指标名",
  severity: "error",
  checks:
    "A figure for one year stands under one indicator name: 万台特种设备事故率 0.38 and 万台特种设备死亡率 0.38 cannot both be meant.",
  why: {
    zh: "事故率与死亡率是两项指标；同年同值多半是抄错了名称，基期随之失真。",
    en: "Accident rate and death rate are two things; one value for both most likely means a wrong name, and a wrong baseline.",
  },
  tolerance:
    "Only numbers with at least two significant digits, under names that share their beginning and differ in the last word; not 100 %.",
  run: (context) => pairs(context.statements.filter(telling)).flatMap(([a, b]) => check(context, a, b)),
};

/** Digits that two indicators hardly share by chance. */
const telling = (s: Statement): boolean =>
  s.to !== null &&
  !s.planned &&
  s.relative &&
  s.claim.kind !== "growth" &&
  s.claim.number.replace(/\D/gu, "").replace(/^0+|0+$/gu, "").length >= 2;

/** Statements of one value and year, each with those that follow it. */
function pairs(all: readonly Statement[]): (readonly [Statement, Statement])[] {
  const alike = [...group(all, (s) => `${s.value}|${s.to}`).values()];
  return alike.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1, i + 1 + ENOUGH).map((b) => [a, b] as const)));
}

function check(context: AuditContext, a: Statement, b: Statement): Finding[] {
  if (a.value !== b.value || a.to !== b.to || a.name === b.name || !differInLastWord(a.name, b.name)) return [];
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${place(a)}称${statedName(a)}${a.to}年为${figure(a)}，${place(b)}把同一数值记在${statedName(b)}名下。`,
        en: en`${figure(a)} for ${a.to} stands under two names: ${statedName(a)} in ${place(a)} and ${statedName(b)} in ${place(b)}.`,
      },
      spans: spansOf(context, [b, a]),
      arithmetic: both`${verbatim(a.claim.name)} = ${verbatim(b.claim.name)} = ${figure(a)}`,
      settle: {
        zh: "确认该数值属于哪项指标，改正另一处名称或数值。",
        en: "Say which indicator the value belongs to, and mend name or value in the other place.",
      },
      indicator: context.subjectOf(b).indicator,
    }),
  ];
}

/** A long common beginning and another word of at most four characters at the end. */
function differInLastWord(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  return shared >= 4 && a.length - shared <= 4 && b.length - shared <= 4 && shared < Math.min(a.length, b.length);
}
