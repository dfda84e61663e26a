import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import {projectTables, type Project, type ProjectTable} from "../../text/project-tables.js";
import type {Rule} from "../rule.js";
import {both, en, joined, quoted, verbatim, zh} from "../../say/index.js";
import {ENOUGH} from "../indexed.js";

export const rule: Rule = {
  id: "annex-schedule",
  zh: "附件之间项目安排不一",
  severity: "explain",
  checks: "A project listed with its years and places in one annex has the same years and places in the schedule of another.",
  why: {
    zh: "同一项目在不同附件中起止年份不同，进度考核没有依据。",
    en: "If two annexes give a project different years, its progress cannot be judged.",
  },
  tolerance: "Rows that have fewer cells than the schedule has years are only noted: which year a cell belongs to was lost.",
  run: (context) => {
    const tables = projectTables(context.text);
    const listed = group(
      tables.filter((t) => t.years.length === 0).flatMap((t) => [...new Map(t.projects.toReversed().map((p) => [p.name, p])).values()]),
      (p) => p.name,
    );
    const schedules = tables.filter((t) => t.years.length >= 3);
    return [
      ...schedules.flatMap((schedule) => ambiguous(context, schedule)),
      ...schedules.flatMap((schedule) =>
        schedule.projects.flatMap((p) => (listed.get(p.name) ?? []).slice(0, ENOUGH).flatMap((t) => compare(context, p, schedule, t))),
      ),
    ];
  },
};

function compare(context: AuditContext, row: Project, schedule: ProjectTable, project: Project): Finding[] {
  return [...years(context, row, schedule, project), ...places(context, row, project)];
}

/** Years of building against years with work in the schedule. */
function years(context: AuditContext, row: Project, schedule: ProjectTable, project: Project): Finding[] {
  const period = project.period;
  const work = row.cells.slice(schedule.yearsFrom - 2);
  if (period === null || work.length === 0) return [];
  const full = work.length === schedule.years.length;
  const outside = full ? schedule.years.filter((y) => y < period.from || y > period.to) : [];
  const steps = period.to - period.from + 1;
  if (outside.length === 0 && (full || work.length <= steps)) return [];
  const printed = period.from === period.to ? `${period.from}年` : `${period.from}—${period.to}年`;
  const early = outside.length > 0 ? `进度表在${outside.join("、")}年也安排了任务` : `进度表却安排了${work.length}个年度的任务`;
  const cell = outside.length > 0 ? work[schedule.years.indexOf(outside[0]!)]! : work[0]!;
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`项目${quoted(row.name)}建设周期为${printed}，${early}（如“${cell.text.slice(0, 20)}”）。`,
        en: en`The project ${quoted(row.name)} is to be built in ${printed.replace("年", "")}, but its schedule has work in ${outside.length > 0 ? outside.join(", ") : `${work.length} years`}.`,
      },
      spans: [
        excerpt(context, cell.start, cell.end),
        excerpt(context, period.start, period.end),
        ...work.filter((c) => c !== cell).map((c) => excerpt(context, c.start, c.end)),
      ],
      arithmetic: outside.length > 0 ? `${outside.join(", ")} ∉ [${period.from}, ${period.to}]` : `${work.length} > ${steps}`,
      settle: {
        zh: "以其中一张表为准，统一建设周期与分年任务。",
        en: "Choose one of the two tables and bring the building period and the yearly tasks into line with it.",
      },
    }),
  ];
}

/** Lists of places that name other places. */
function places(context: AuditContext, row: Project, project: Project): Finding[] {
  const [a, b] = [row.cells[0], project.cells[0]];
  if (a === undefined || b === undefined || !/、/u.test(a.text) || !/、/u.test(b.text) || a.text.length > 60 || b.text.length > 60)
    return [];
  const [left, right] = [new Set(a.text.split("、")), new Set(b.text.split("、"))];
  const odd = [...left, ...right].filter((x) => !left.has(x) || !right.has(x));
  if (odd.length === 0) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`项目${quoted(row.name)}的建设地点两表不同：${joined(odd.map(verbatim))}只见于一处。`,
        en: en`The places of ${quoted(row.name)} differ between two annexes: ${joined(odd.map(verbatim))} stand in one only.`,
      },
      spans: [excerpt(context, a.start, a.end), excerpt(context, b.start, b.end)],
      arithmetic: both`{${joined([...left].map(verbatim), ", ")}} ≠ {${joined([...right].map(verbatim), ", ")}}`,
      settle: {zh: "统一建设地点。", en: "Give one list of places."},
    }),
  ];
}

/** Rows whose empty cells were lost, so that a cell's year is unknown. */
function ambiguous(context: AuditContext, schedule: ProjectTable): Finding[] {
  const cells = (p: Project): number => p.cells.length - (schedule.yearsFrom - 2);
  const short = schedule.projects.filter((p) => cells(p) > 0 && cells(p) < schedule.years.length);
  if (short.length === 0) return [];
  return [
    finding("annex-schedule", {
      severity: "note",
      message: {
        zh: `进度表有${schedule.years.length}个年度，${short.map((p) => zh`${quoted(p.name)}只有${cells(p)}格`).join("，")}，空格丢失，任务属于哪一年无法确定。`,
        en: `The schedule has ${schedule.years.length} years, but ${short.map((p) => en`${quoted(p.name)} has ${cells(p)} cells`).join(", ")}: empty cells were lost, and the year of a task cannot be told.`,
      },
      spans: short.map((p) => excerpt(context, p.cells[schedule.yearsFrom - 2]!.start, p.cells.at(-1)!.end)),
      arithmetic: short.map((p) => `${cells(p)} < ${schedule.years.length}`).join("; "),
      settle: {zh: "查阅原文件的表格。", en: "Look at the table in the original document."},
    }),
  ];
}
