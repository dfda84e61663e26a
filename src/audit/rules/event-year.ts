import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {Finding, Table} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, quoted, zh} from "../../say/index.js";

export const rule: Rule = {
  id: "event-year",
  zh: "建成年份不一",
  severity: "explain",
  checks:
    "What the text says will be built by a year (2023年建成市图书馆) has that year elsewhere in the text and ends in it in the table of projects.",
  why: {
    zh: "同一项目建成年份不同，进度考核没有依据。",
    en: "With two years for one project its progress cannot be judged.",
  },
  tolerance: "Whole names only; parts and stages (一期, 部分, 主体) have their own years; a project may be done before its period ends.",
  run: (context) => {
    const events = eventsIn(context.text);
    const byName = new Map(events.toReversed().map((e) => [bare(e.name), e]));
    return [
      ...inText(context, events),
      ...endsFirst(context),
      ...(context.document?.tables ?? []).flatMap((table) => inTable(context, table, byName)),
    ];
  },
};

interface Event {
  readonly year: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const DONE =
  /(20\d{2})年(?:底|末|年底|年末)?(?:前)?(?:,|力争|全面|基本|将|正式)*(?:建成投用|建成投运|建成使用|建成通车|建成|竣工|投入使用|投产)(?!率)([\p{Script=Han}A-Za-z0-9—·“”"()]{4,24})(?=[,。;、\n]|并|投入)/gu;
const STAGE = /[一二三四]期|部分|主体|试点|首批|第[一二三四]批|分别|等|\d|个|家|所|座|条|项/u;

const eventsIn = (text: string): Event[] =>
  [...text.matchAll(DONE)]
    .filter((m) => !STAGE.test(m[2]!))
    .map((m) => ({year: Number(m[1]), name: m[2]!.replace(/[“”"]/gu, ""), start: m.index, end: m.index + m[0].length}));

function inText(context: AuditContext, events: readonly Event[]): Finding[] {
  return [...group(events, (e) => e.name).values()].flatMap(([first, ...more]) => {
    const other = more.find((e) => e.year !== first!.year);
    return other === undefined ? [] : [report(context, first!, other, other.year)];
  });
}

/** A year and what becomes of a work in it: 2023年开工建设,2025年投入使用. */
const DATED = /(20\d{2})([^,。;、\n\d]{1,9})/gu;
const BEGINS = words("开工 动工 开工建设 动工建设 启动建设 开始建设");
const READY = words("建成 竣工 完工 投入使用 投用 投运 交付使用");
/** What may stand between the two: nothing that another work could be named by. */
const JOINS = words(", 、");
const MEANS = words("预计 计划 力争 拟 将 于 预计于");

/** Works that are ready before they begin. */
function endsFirst(context: AuditContext): Finding[] {
  const dated = [...context.text.matchAll(DATED)];
  return dated.flatMap((m, i) => {
    const next = dated[i + 1];
    const end = m.index + m[0].length;
    if (next === undefined || !BEGINS.ends(m[2]!) || !READY.in(next[2]!) || Number(next[1]) >= Number(m[1])) return [];
    const [stop, ...said] = context.text.slice(end, next.index);
    if (!JOINS.is(stop ?? "") || (said.length > 0 && !MEANS.is(said.join("")))) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: `${m[1]!}年开工的项目，却称${next[1]!}年建成。`,
          en: `What begins in ${m[1]!} is said to be ready in ${next[1]!}.`,
        },
        spans: [excerpt(context, m.index, next.index + next[0].length)],
        arithmetic: `${next[1]!} < ${m[1]!}`,
        settle: {zh: "核对开工与建成年份。", en: "Check the year of its beginning and of its end."},
      }),
    ];
  });
}

const KIND_OF_THING = words("建设项目 建设工程 项目 工程");
/** A project's name without what kind of thing it is. */
const bare = (name: string): string => KIND_OF_THING.withoutEnd(name);

/** Years of a cell of a table of projects; null where it holds no stretch. */
const PERIOD = /^(20\d{2})年?\s*[-—–~至]+\s*(20\d{2})年?$/u;

function inTable(context: AuditContext, table: Table, events: ReadonlyMap<string, Event>): Finding[] {
  const years = table.columns.findIndex((c) => c.kind === "years");
  if (years < 0) return [];
  return table.heads.flatMap((head, i) => {
    const cell = table.rows[i]![years]!;
    const period = PERIOD.exec(cell.text.trim());
    const event = events.get(bare(head.name));
    if (period === null || event === undefined || event.year === Number(period[2])) return [];
    return [report(context, event, cell, Number(period[2]))];
  });
}

function report(context: AuditContext, event: Event, other: {readonly start: number; readonly end: number}, year: number): Finding {
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${quoted(event.name)}一处为${event.year}年建成，另一处为${year}年。`,
      en: en`${quoted(event.name)} is to be ready in ${event.year} in one place and in ${year} in another.`,
    },
    spans: [excerpt(context, event.start, event.end), excerpt(context, other.start, other.end)],
    arithmetic: `${event.year} ≠ ${year}`,
    settle: {zh: "统一建成年份；分期建设的，写明各期。", en: "Use one year; if it is built in stages, name them."},
  });
}
