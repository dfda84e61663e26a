import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {nameOf, statedName, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {commonRun} from "../name.js";
import type {Rule} from "../rule.js";
import {both, en, joined, quoted, quoteInEnglish, zh} from "../../say/index.js";
import {figure, place, type Statement} from "../statement.js";
import {sameMeasure} from "../unit.js";

export const rule: Rule = {
  id: "unit-conflict",
  zh: "单位不可能同时成立",
  severity: "error",
  checks: "The same digits for the same thing and year have the same unit: 2800 万家 and 2800 家 cannot both be right.",
  why: {
    zh: "单位差一个“万”，数值差一万倍。",
    en: "A 万 more or less is a factor of ten thousand.",
  },
  tolerance: "Converted values (1万户 and 10000户) agree; near names count where the digits are telling.",
  run: (context) => {
    const telling = context.statements.filter((s) => s.claim.kind !== "growth" && s.to !== null && digits(s) >= 1);
    const alike = group(telling, (s) => `${s.claim.value}|${s.to}`);
    return [...[...alike.values()].flatMap((group) => slips(context, group)), ...words(context), ...points(context, telling)];
  },
};

const PERCENT = "%";
const POINTS = "分";

/** 满意度85% here and 85分 there. */
function points(context: AuditContext, statements: readonly Statement[]): Finding[] {
  const scored = statements.filter((s) => s.stem === PERCENT || s.stem === POINTS);
  return [...group(scored, (s) => `${s.name}|${s.value}|${s.to}`).values()].flatMap((same) => {
    const [a, b] = [PERCENT, POINTS].map((stem) => same.find((s) => s.stem === stem));
    if (a === undefined || b === undefined) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: zh`${statedName(a)}${a.to}年在${place(a)}为${figure(a)}，在${place(b)}为${figure(b)}，一处以百分比计，一处以分计。`,
          en: en`${statedName(a)} for ${a.to} is ${figure(a)} in ${place(a)} and ${figure(b)} in ${place(b)}: a percentage here, a score there.`,
        },
        spans: spansOf(context, [a, b]),
        arithmetic: both`${figure(a)} ≠ ${figure(b)}`,
        settle: {zh: "统一计量单位。", en: "Use one unit."},
      }),
    ];
  });
}

const digits = (s: Statement): number => s.claim.number.replace(/\D/gu, "").replace(/^0+|0+$/gu, "").length;
/** Fewer digits agree by chance; of one thing under one name they are enough. */
const TELLING = 2;
/** Names with this many characters in a row in common are taken for one thing where the digits agree too. */
const ALIKE = 4;

/** Each number with the first of another multiplier that is the same thing. */
function slips(context: AuditContext, group: readonly Statement[]): Finding[] {
  if (group.every((s) => s.scale === group[0]!.scale)) return [];
  return group.flatMap((a, i) => group.slice(i + 1, i + 1 + NEAR).flatMap((b) => check(context, a, b)));
}
/** More numbers of one value and year are not looked at each with each. */
const NEAR = 20;

function check(context: AuditContext, a: Statement, b: Statement): Finding[] {
  const slip =
    a.claim.value === b.claim.value &&
    a.scale !== b.scale &&
    a.to === b.to &&
    a.stem !== "" &&
    sameMeasure(a.stem, b.stem) &&
    b.stem !== "";
  const near = !a.planned && !b.planned && digits(a) >= TELLING && commonRun(a.name, b.name) >= ALIKE;
  const oneThing = context.subjectOf(a) === context.subjectOf(b) || near;
  if (!slip || !oneThing) return [];
  const ratio = Math.max(a.scale, b.scale) / Math.min(a.scale, b.scale);
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${nameOf(context, a)}${a.to}年在${place(a)}为${figure(a)}，在${place(b)}为${figure(b)}，单位相差${show(ratio)}倍，不可能同时成立。`,
        en: en`${nameOf(context, a)} for ${a.to} is ${figure(a)} in ${place(a)} and ${figure(b)} in ${place(b)}: the units differ by a factor of ${show(ratio)} and cannot both be right.`,
      },
      spans: spansOf(context, [a, b]),
      arithmetic: both`${figure(a)} ÷ ${figure(b)} = ${show(a.value / b.value)}`,
      settle: {zh: "核对数量级，统一单位。", en: "Check the order of magnitude and use one unit."},
      indicator: context.subjectOf(b).indicator,
    }),
  ];
}

/** 12个 and 12项 of one thing: no contradiction, but one of the words is careless. */
function words(context: AuditContext): Finding[] {
  return context.subjects.flatMap((subject) => {
    const levels = subject.statements.filter((s) => s.claim.kind !== "growth" && s.stem !== "" && !s.flow && !s.stem.includes("/"));
    const [first] = levels;
    const other = levels.find((s) => first !== undefined && s.stem !== first.stem && s.to === first.to && s.value === first.value);
    const found = other ?? undefined;
    if (first === undefined || found === undefined) return [];
    return [
      finding(rule.id, {
        severity: "note",
        message: {
          zh: zh`${nameOf(context, first)}在${place(first)}以${quoted(first.stem)}计，在${place(found)}以${quoted(found.stem)}计。`,
          en: en`${nameOf(context, first)} is counted in ${quoted(first.stem)} in ${place(first)} and in ${quoted(found.stem)} in ${place(found)}.`,
        },
        spans: spansOf(context, [first, found]),
        arithmetic: joined(
          [first, found].map(({claim: {number, unit}}) => ({zh: `${number}${unit}`, en: `${number} ${quoteInEnglish(unit)}`})),
          " / ",
        ),
        settle: {zh: "统一计量单位。", en: "Use one measure word."},
        indicator: subject.indicator,
      }),
    ];
  });
}
