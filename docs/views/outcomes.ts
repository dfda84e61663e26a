/** What the plans aimed at beside what was later reported: reached, missed, open; sources and revised baselines shown. */
import {yearlyPath, type PathRow} from "../lib/charts/index.js";
import type {Metric} from "../lib/model/index.js";
import type {ResultRow, Told} from "../lib/answers/index.js";
import type {OutcomesPart} from "../lib/site/parts/shapes.js";
import type {OutcomeVerdict} from "../lib/stats/outcomes.js";
import {impliedPath} from "../lib/stats/pace.js";
import {chart} from "../components/chart.js";
import {h, type Child, type Parts} from "../components/dom.js";
import {boxed, bullet, bullets, footnote, heading, linkTo, oneSentence, phrase} from "../components/tags.js";
import {chips} from "../components/picker.js";
import {nameOf, type Contents, type Site, shortOf} from "../components/site.js";
import {language, link, param, say, setState, wording, colon} from "../components/state.js";
import {table, type Column} from "../components/table.js";
import {measured, plain, unitWord, valueColumns, whenOf} from "../components/value.js";

const LOOKS: Readonly<Record<OutcomeVerdict, readonly [glyph: string, tone: string, zh: string, en: string]>> = {
  reached: ["●", "meets", "达到", "reached"],
  missed: ["▼", "short", "未达到", "missed"],
  open: ["○", "missing", "目标年尚未公布", "open"],
  undetermined: ["?", "undetermined", "待定", "undetermined"],
};
const ORDER = Object.keys(LOOKS) as OutcomeVerdict[];
const word = (v: OutcomeVerdict): string => say(LOOKS[v][2], LOOKS[v][3]);

function badge(v: OutcomeVerdict): HTMLElement {
  return h("span", {class: `badge tone-${LOOKS[v][1]}`, "data-glyph": LOOKS[v][0]}, word(v));
}

const total = (r: ResultRow): Child => (r.goal.basis === "total" ? phrase("small muted", say("总量 ", "total ")) : null);

function value(site: Site, m: Metric | null): Child {
  if (!m) return phrase("muted", say("未写明", "not stated"));
  return [measured(m, site.claim(m.claim) ?? undefined), whenOf(m)];
}

/** Who reported values of a year. */
const sourcesOf = (r: ResultRow, year: number): string =>
  [...new Set(r.reports.filter((o) => o.metric.year === year).map((o) => wording(o, "by")))].filter(Boolean).join(say("；", "; "));

/** Each report of the deciding year: what, when, by whom, and whether it agrees with the others. */
function observedCell(site: Site, r: ResultRow): Child {
  if (!r.observed) return phrase("muted", say("尚未公布", "not published"));
  return r.reports
    .filter((o) => o.metric.year === r.observed!.year)
    .map((o) => [
      measured(o.metric, site.claim(o.metric.claim) ?? undefined),
      whenOf(o.metric),
      boxed("small muted", wording(o, "by"), o.agrees ? null : say("（与其他来源不符）", " (disagrees with others)")),
    ]);
}

function revisedCell(r: ResultRow): Child {
  const {revision} = r.outcome;
  if (!revision) return phrase("muted", "—");
  return [
    phrase("value", plain(revision.revised), phrase("unit", unitWord(r.goal.unit))),
    boxed("small muted", sourcesOf(r, r.start!.year!)),
  ];
}

const percent = (x: number | null): string => (x === null ? "" : `${x.toFixed(1)}%`);

function columns(site: Site): Column<ResultRow>[] {
  return [
    {
      key: "plan",
      label: say("规划", "Plan"),
      value: (r) => shortOf(r.plan),
      cell: (r) => linkTo(link("plans", {plan: r.plan.id}), shortOf(r.plan)),
    },
    {
      key: "indicator",
      label: say("指标", "Indicator"),
      header: true,
      value: (r) => nameOf(r.indicator),
      cell: (r) => linkTo(link("indicator", {id: r.indicator.id}), nameOf(r.indicator)),
    },
    {key: "verdict", label: say("结果", "Outcome"), value: (r) => word(r.outcome.verdict), cell: (r) => badge(r.outcome.verdict)},
    {
      key: "start",
      label: say("规划基期", "Plan's baseline"),
      right: true,
      value: (r) => r.start?.value ?? null,
      cell: (r) => [total(r), value(site, r.start)],
    },
    ...valueColumns<ResultRow>("start", say("规划基期", "Baseline"), (r) => r.start),
    {
      key: "revised",
      label: say("后来公布的基期", "Baseline as revised"),
      right: true,
      value: (r) => r.outcome.revision?.revised ?? null,
      cell: (r) => revisedCell(r),
    },
    {key: "goal", label: say("目标", "Target"), right: true, value: (r) => r.goal.value, cell: (r) => [total(r), value(site, r.goal)]},
    ...valueColumns<ResultRow>("goal", say("目标", "Target"), (r) => r.goal),
    {
      key: "observed",
      label: say("实际值与来源", "Reported, with source"),
      right: true,
      value: (r) => r.observed?.value ?? null,
      cell: (r) => observedCell(site, r),
    },
    ...valueColumns<ResultRow>("observed", say("实际值", "Reported"), (r) => r.observed),
    {
      key: "difference",
      label: say("实际 − 目标", "Reported − target"),
      right: true,
      tight: true,
      value: (r) => r.outcome.difference,
      cell: (r) =>
        r.outcome.difference === null
          ? ""
          : `${r.outcome.difference > 0 ? "+" : r.outcome.difference < 0 ? "−" : ""}${plain(Math.abs(r.outcome.difference), 4)}${r.goal.unit === "%" ? say(" 个百分点", " points") : say(r.goal.unit, ` ${unitWord(r.goal.unit)}`)}`,
    },
    {
      key: "done",
      label: say("走完的路程", "Way done"),
      right: true,
      value: (r) => r.outcome.achieved,
      cell: (r) => [
        percent(r.outcome.achieved),
        r.outcome.achievedFromRevised === null
          ? null
          : boxed("small muted", say("按后来的基期 ", "from the revised "), percent(r.outcome.achievedFromRevised)),
      ],
    },
  ];
}

/** Baseline, target, pace and what was reported, for a goal that was missed. */
function picture(site: Site, r: ResultRow): Child {
  if (!r.start?.year || !r.goal.year) return null;
  const stated = (m: Metric): PathRow => ({
    year: m.year!,
    value: m.value,
    valueMax: m.valueMax,
    comparator: m.comparator,
    series: "stated",
    key: m.claim,
  });
  const pace = impliedPath({baseline: r.start.value, target: r.goal.value, from: r.start.year, to: r.goal.year});
  const seen = r.reports.map(({metric: m}): PathRow => ({year: m.year!, value: m.value, comparator: m.comparator, series: "observed"}));
  const rows: PathRow[] = [
    stated(r.start),
    stated(r.goal),
    ...pace.map((p): PathRow => ({...p, comparator: "=", series: "required"})),
    ...seen,
  ];
  const words = {stated: say("规划", "plan"), required: say("所需（复合）", "required (compound)"), observed: say("实际", "reported")};
  return chart({
    id: `outcome-${r.plan.id}-${r.indicator.id}`,
    title: say(
      `${shortOf(r.plan)}：${r.indicator.zh}，目标与实际（${r.goal.unit}）`,
      `${shortOf(r.plan)}: ${r.indicator.en}, target and reported (${unitWord(r.goal.unit)})`,
    ),
    height: 310,
    spec: (ground, width) =>
      yearlyPath(rows, {
        unit: unitWord(r.goal.unit),
        ground,
        lang: language(),
        colour: site.colour(r.plan.region),
        width: Math.max(200, Math.min(640, width - 90)),
      }),
    caption: say(
      "菱形为后来公布的实际值；基期年也有菱形的，说明基期后来改过。虚线为复合增速所需的路径。",
      "Diamonds are values reported later; one in the base year means that the baseline was revised. Dashed: the compound pace asked for.",
    ),
    source: [shortOf(r.plan), ...new Set(seen.map((o) => sourcesOf(r, o.year)))].filter(Boolean).join(say("；", "; ")),
    data: [[say("年份", "Year"), say("数值", "Value"), say("是什么", "Series")], ...rows.map((x) => [x.year, x.value, words[x.series]])],
  });
}

/** The answer that the build computed, its rows with the plans and indicators that they name. */
async function answered(contents: Contents): Promise<{site: Site; answer: Told<ResultRow>}> {
  const told = await contents.part<OutcomesPart>("outcomes");
  const site = await contents.open(told.rows.map((r) => r.plan));
  const rows = told.rows.map((r): ResultRow => ({...r, plan: site.side(r.plan).plan, indicator: site.indicator(r.indicator)!}));
  return {site, answer: {...told, rows}};
}

export async function outcomes(contents: Contents): Promise<Parts> {
  const {site, answer} = await answered(contents);
  const chosen = param("outcome");
  const n = (v: OutcomeVerdict): number => answer.rows.filter((r) => r.outcome.verdict === v).length;
  const rows = answer.rows
    .filter((r) => !chosen || r.outcome.verdict === chosen)
    .toSorted(
      (a, b) =>
        ["missed", "reached", "undetermined", "open"].indexOf(a.outcome.verdict) -
        ["missed", "reached", "undetermined", "open"].indexOf(b.outcome.verdict),
    );
  return [
    oneSentence(say(answer.zh, answer.en)),
    () => answer.rows.filter((r) => r.outcome.verdict === "missed").map((r) => picture(site, r)),
    heading("table", say("目标与实际值", "Targets and what was reported")),
    chips(
      say("按结果筛选", "Filter by outcome"),
      ORDER.filter(n).map((v) => ({value: v, label: `${word(v)} ${n(v)}`})),
      new Set(chosen ? [chosen] : []),
      (v) => setState({outcome: v === chosen ? null : v}),
    ),
    () => table({id: "outcomes", caption: say("目标与实际值", "Targets and outcomes"), columns: columns(site), rows}),
    footnote(
      say(
        "目标年的实际值公布后才判定达到与否；后来公布的基期只列出，不替换规划自己的基期。总量只与同一地区自己的目标相比。",
        "A goal is judged when its own year is reported; a revised baseline is shown and never put in the plan's place. Totals are compared with the same region's own goal only.",
      ),
    ),
    answer.leftOut.length
      ? [
          heading("left-out", say("没有列入的", "What was left out")),
          bullets(answer.leftOut.map((l) => bullet(wording(l, "what"), colon(), wording(l, "reason")))),
        ]
      : null,
  ];
}
