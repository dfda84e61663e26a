import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, show, showRange, spansOf} from "../finding.js";
import {apart} from "../range.js";
import {isRunningTotal, relatedNames, restates} from "../related.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, place, tabular, type Statement} from "../statement.js";
import {ENOUGH, measureKey} from "../indexed.js";

export const rule: Rule = {
  id: "related-values",
  zh: "近似指标数值不一",
  severity: "explain",
  checks:
    "Rates of one thing under near names (实时办结率, 按期办结率), and what the text restates of the table in other order, agree for the same year.",
  why: {
    zh: "名称相近、数值不同，读者会当成同一指标；口径若同则矛盾，若不同须写明。",
    en: "Readers take near names for one indicator; if the scope is the same the values contradict, if not it must be said.",
  },
  tolerance: "Rounding and bounds; only a table or annex figure against text or box; kinds of sampling that differ by name are left apart.",
  run: (context) => pairs(context).map(([a, b]) => report(context, a, b)),
};

function pairs(context: AuditContext): (readonly [Statement, Statement])[] {
  const levels = context.statements.filter((s) => (!s.flow || isRunningTotal(s)) && s.claim.kind !== "growth");
  const cells = levels.filter(tabular);
  const [byMeasure, byTime] = [
    group(
      cells.filter((s) => s.relative),
      measureKey,
    ),
    group(cells, timeKey),
  ];
  const seen = new Set<string>();
  return levels
    .filter((s) => !tabular(s))
    .flatMap((said) => {
      const found =
        nearName(context, said, byMeasure.get(measureKey(said)) ?? []) ?? restated(context, said, byTime.get(timeKey(said)) ?? []);
      const key = found === undefined ? "" : `${found.name}|${found.value}|${found.to}|${said.name}`;
      if (found === undefined || seen.has(key)) return [];
      seen.add(key);
      return [[found, said] as const];
    });
}

const timeKey = (s: Statement): string => `${s.to}|${s.stem}`;

/** A rate of the table by a near name. */
const nearName = (context: AuditContext, said: Statement, cells: readonly Statement[]): Statement | undefined =>
  cells
    .slice(0, ENOUGH)
    .find(
      (cell) =>
        sameTime(cell, said) &&
        relatedNames(context, cell, said) &&
        context.subjectOf(cell) !== context.subjectOf(said) &&
        apart(cell.allowed, said.allowed),
    );

/** The only row that the text restates, where its figure is another. */
function restated(context: AuditContext, said: Statement, cells: readonly Statement[]): Statement | undefined {
  const [row, ...others] = cells.slice(0, ENOUGH).filter((cell) => cell.planned === said.planned && restates(context, cell, said));
  if (row === undefined || others.length > 0 || context.subjectOf(row) === context.subjectOf(said)) return undefined;
  return apart(row.allowed, said.allowed) || otherBound(row, said) ? row : undefined;
}

/** Two floors or two ceilings set for one year. */
const otherBound = (a: Statement, b: Statement): boolean =>
  a.planned && a.value !== b.value && a.claim.comparator !== "=" && a.claim.comparator[0] === b.claim.comparator[0];

/** One year, or the yearly figure of a plan against its last year. */
const sameTime = (a: Statement, b: Statement): boolean =>
  a.planned === b.planned && a.claim.role !== "interim" && (a.to === b.to || a.to === null || b.to === null || b.claim.period === "annual");

function report(context: AuditContext, table: Statement, said: Statement): Finding {
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${place(said)}的${statedName(said)}${figure(said)}与${place(table)}的${statedName(table)}${figure(table)}不一致，两者名称相近，口径是否相同未说明。`,
      en: en`${statedName(said)} is ${figure(said)} in ${place(said)}, while ${statedName(table)} is ${figure(table)} in ${place(table)}; whether the scope is the same is not said.`,
    },
    spans: spansOf(context, [said, table]),
    arithmetic: both`${figure(said)} [${showRange(said.allowed)}] ≠ ${figure(table)} [${showRange(table.allowed)}]${{zh: "，差", en: ", apart by "}}${show(Math.abs(said.value - table.value))}`,
    settle: {
      zh: "写明两项指标的口径差别；口径相同的，以一处为准统一。",
      en: "Say how the scopes of the two differ; if they are the same, let one value hold.",
    },
    indicator: context.subjectOf(table).indicator,
  });
}
