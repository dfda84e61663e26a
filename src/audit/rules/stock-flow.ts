import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, statedName, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {isMarked, pathRows, rows, type Row} from "../rows.js";
import {figure, place, tabular, type Statement} from "../statement.js";
import {namesFlow} from "../name.js";
import {elsewhere, pathText, reading} from "./path.js";
import {ENOUGH, once} from "../indexed.js";

export const rule: Rule = {
  id: "stock-flow",
  zh: "存量与增量混列",
  severity: "explain",
  checks: "One row speaks of one kind: a level, or what is added in a year, or what is added over the period.",
  why: {
    zh: "存量、年度增量、五年累计混在一行，同一个数字可以读出三种完成情况。",
    en: "A row that mixes levels with yearly amounts can be read as met and as missed at once.",
  },
  tolerance: "Silent where all numbers of the row read as one kind, and where the total names the years it covers.",
  run: (context) => [...mixedPaths(context), ...flowRows(context), ...oneName(context)],
};

/** Yearly amounts in an annex against a level or a five-year sum in the table. */
function mixedPaths(context: AuditContext): Finding[] {
  return pathRows(context).flatMap((row) => {
    const others = elsewhere(context, row, row.end.to!).filter((s) => !(s.flow && s.from !== null && s.from < s.to!));
    const totals = others.filter((s) => reading(row, s) === "sum" || reading(row, s) === "baseline-plus");
    const [total] = totals;
    return total === undefined ? [] : [mixed(context, row, total, totals)];
  });
}

function mixed(context: AuditContext, row: Row, total: Statement, totals: readonly Statement[]): Finding {
  const how = reading(row, total);
  const base = how === "baseline-plus";
  const parts = (base ? row.steps : row.steps.slice(1)).map((s) => s.claim.number).join(" + ");
  const told = {
    zh: zh`名为存量，${row.start.to}年列存量${figure(row.start)}，其后各年却列年度增量`,
    en: en`the stock of ${row.start.to}, ${figure(row.start)}, and then yearly additions`,
  };
  const given = base && !namesFlow(row.end.claim.name) ? told : {zh: "各年列年度数", en: "yearly amounts"};
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${nameOf(context, row.end)}在${place(row.end)}${given}（${row.end.to}年${figure(row.end)}），在${place(total)}的${row.end.to}年列${figure(total)}，须相加才相符。`,
      en: en`${nameOf(context, row.end)}: ${place(row.end)} gives ${given} (${figure(row.end)} for ${row.end.to}), ${place(total)} gives ${figure(total)} for ${row.end.to}; they agree only when added up.`,
    },
    spans: spansOf(context, [row.end, ...totals, ...row.steps.slice(0, -1)]),
    arithmetic: `${parts} = ${show((base ? row.steps : row.steps.slice(1)).reduce((n, s) => n + s.value, 0))};${row.end.to}: ${row.end.claim.number} ≠ ${total.claim.number}`,
    settle: {
      zh: "在行名或注中写明是存量、年度增量还是五年累计（累计值用【】标出），全行统一。",
      en: "Say in the row's name or in a note whether it holds levels, yearly additions or a five-year sum, and keep to one in the whole row.",
    },
    indicator: context.subjectOf(row.end).indicator,
  });
}

/** A row named 新增 that has a baseline, so that a yearly or five-year amount stands beside another with unlike span; of two years in a row, each has its own. */
function flowRows(context: AuditContext): Finding[] {
  return rows(context).flatMap((row) => {
    if (row.steps.length > 2 || !namesFlow(row.end.claim.name) || row.steps.some((s) => isMarked(context, s))) return [];
    if (row.end.to === row.start.to! + 1 || mixedElsewhere(context, row)) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: zh`${nameOf(context, row.end)}名为增量，却按${row.start.to}年${figure(row.start)}、${row.end.to}年${figure(row.end)}列为两个时点，未说明是当年数还是累计数。`,
          en: en`${nameOf(context, row.end)} is named as an addition but printed for two years like a level (${figure(row.start)} in ${row.start.to}, ${figure(row.end)} in ${row.end.to}); whether it is of one year or cumulative is not said.`,
        },
        spans: spansOf(context, [row.end, row.start]),
        arithmetic: pathText(row),
        settle: {
          zh: "写明基期与目标各是当年数还是五年累计数。",
          en: "Say of baseline and target whether each is of one year or the sum of five.",
        },
        indicator: context.subjectOf(row.end).indicator,
      }),
    ];
  });
}

/** Already told from the annex's side. */
const mixedElsewhere = (context: AuditContext, row: Row): boolean => summedUp(context).has(row.end);

/** Statements that a path of yearly amounts adds up to. */
const summedUp = once(
  (context: AuditContext): ReadonlySet<Statement> =>
    new Set(
      pathRows(context).flatMap((path) =>
        elsewhere(context, path, path.end.to!).filter((s) => ["sum", "baseline-plus"].includes(reading(path, s))),
      ),
    ),
);

const IN_ALL = words("累计 全市累计 全省累计 全区累计 全县累计");
/** 累计…11项 in the text is what five years added, 累计… 28 in the table the stock: 28 − 17 = 11. */
function oneName(context: AuditContext): Finding[] {
  const running = context.statements.filter((s) => IN_ALL.starts(s.claim.name) && s.to !== null && !s.planned && !s.relative);
  const byName = group(running.filter(tabular), (s) => s.name);
  return running.flatMap((part) => {
    const levels = tabular(part) ? [] : (byName.get(part.name) ?? []).slice(0, ENOUGH);
    const after = levels.find((s) => s.to === part.to && s.value > part.value);
    const before = levels.find((s) => s.to! < part.to! && after !== undefined && after.value - s.value === part.value);
    if (after === undefined || before === undefined) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: zh`${place(part)}称${statedName(part)}${figure(part)}，${place(after)}同名指标${after.to}年为${figure(after)}：前者是期间新增，后者是存量，名称却相同。`,
          en: en`Under one name, ${statedName(part)} is ${figure(part)} in ${place(part)} (what was added) and ${figure(after)} in ${place(after)} for ${after.to} (the stock).`,
        },
        spans: spansOf(context, [part, after, before]),
        arithmetic: both`${figure(after)} − ${figure(before)} = ${figure(part)}`,
        settle: {
          zh: "正文改称“新增”，或写明累计的起点。",
          en: "Call the figure in the text an addition (“新增”), or say since when it accumulates.",
        },
        indicator: context.subjectOf(after).indicator,
      }),
    ];
  });
}
