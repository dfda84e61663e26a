/** One indicator across regions: baseline to target, normalised and as stated, parents above children. */
import type {Headline} from "../lib/align/headline.js";
import {ancestorsOf} from "../lib/align/side.js";
import {dumbbell, type ChartValue, type DumbbellRow, type ReferenceLine} from "../lib/charts/index.js";
import {comparableMetrics, type ComparableGroup} from "../lib/normalise/groups.js";
import type {Claim, Indicator, Metric, PlanRecord} from "../lib/model/index.js";
import {chart} from "../components/chart.js";
import {h, type Child} from "../components/dom.js";
import {titled} from "../components/page.js";
import {picker} from "../components/picker.js";
import {nameOf, type Site} from "../components/site.js";
import {language, link, param, say, setState} from "../components/state.js";
import {table} from "../components/table.js";
import {yearly} from "./yearly.js";
import {decimalsOf, measured, periodWord, printed, stated} from "../components/value.js";
import {domainWord, flagWord, kindWord, roleWord} from "../components/words.js";

interface Row {
  readonly record: PlanRecord;
  readonly start: Headline | null;
  readonly goal: Headline | null;
}

/** What may stand in one picture: one scope, one dimension, one length of period. */
function groupOf(site: Site, indicator: Indicator): ComparableGroup | undefined {
  return comparableMetrics(indicator, {metrics: site.metrics, indicators: site.data.indicators}).find(
    (g) => g.indicator.id === indicator.id,
  );
}

/** The value that compares: per head for totals, as stated otherwise; null where it cannot be had. */
function comparable(site: Site, headline: Headline | null, indicator: Indicator): Metric | null {
  if (!headline) return null;
  const mine = new Set(site.metricsOf(headline.claim.id).map((m) => m.id));
  return groupOf(site, indicator)?.metrics.find((m) => mine.has(m.id)) ?? null;
}

/** Why a statement does not stand in the picture. */
function reasonOf(site: Site, headline: Headline, indicator: Indicator): string {
  const aside = groupOf(site, indicator)?.aside.find((a) => a.metric.claim === headline.claim.id);
  if (aside) return say(aside.reason, aside.reasonEn);
  return headline.metric.basis === "total"
    ? say("总量；没有人口数可作分母，不与别处相比", "a total; no population to divide by")
    : say("口径或时期不同", "another scope or period");
}

const pointOf = (m: Metric | null): ChartValue | null =>
  m && {
    value: Number(m.value.toFixed(decimalsOf(m))),
    valueMax: m.valueMax === null ? null : Number(m.valueMax.toFixed(decimalsOf(m))),
    comparator: m.comparator,
    year: m.year,
    key: m.id,
  };

/** Name at the axis; a start that is not of the plan's base year says its year. */
function labelOf({record, start}: Row): string {
  const year = start?.metric.year ?? null;
  return year === null || year === record.plan.period[0] - 1
    ? record.plan.short
    : `${record.plan.short}（${say(`起点为 ${year} 年`, `from ${year}`)}）`;
}

function rowsOf(site: Site, indicator: Indicator): Row[] {
  return site.records
    .map((record) => ({record, start: site.start(record.plan.id, indicator), goal: site.goal(record.plan.id, indicator)}))
    .filter((r) => r.start || r.goal);
}

/** Plans of a region that stands above all others drawn, as reference lines. */
function isAbove(site: Site, row: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((r) => r.record.plan.region !== row.record.plan.region);
  return others.length > 0 && others.every((r) => ancestorsOf(r.record.plan.region, site.data.regions).includes(row.record.plan.region));
}

function picture(site: Site, indicator: Indicator, rows: readonly Row[]): Child {
  const unit = indicator.perHead?.unit ?? indicator.unit;
  const above = rows.filter((r) => isAbove(site, r, rows));
  const below = rows.filter((r) => !above.includes(r));
  const drawn: DumbbellRow[] = below
    .map((r) => ({
      label: labelOf(r),
      baseline: pointOf(comparable(site, r.start, indicator)),
      target: pointOf(comparable(site, r.goal, indicator)),
      colour: site.colour(r.record.plan.region),
    }))
    .filter((r) => r.baseline || r.target);
  const references: ReferenceLine[] = above.flatMap((r) => {
    const value = pointOf(comparable(site, r.goal ?? r.start, indicator));
    return value ? [{label: r.record.plan.short, ...value}] : [];
  });
  if (!drawn.length)
    return h(
      "p",
      {class: "notice"},
      say(
        "没有一份规划给出能够相比的数值，因此不画图。原样陈述见下表。",
        "No plan gives a value that compares, so nothing is drawn. The statements are in the table below.",
      ),
    );
  const line = (r: DumbbellRow): (string | number | null)[] => [
    r.label,
    r.baseline?.year ?? null,
    r.baseline ? printed({...r.baseline, valueMax: r.baseline.valueMax ?? null}) : null,
    r.target?.year ?? null,
    r.target ? printed({...r.target, valueMax: r.target.valueMax ?? null}) : null,
    unit,
  ];
  const height = 46 * drawn.length + 54 + 20 * references.length;
  return chart({
    id: indicator.id,
    title: say(`${indicator.zh}：从基期到目标（${unit}）`, `${indicator.en}: from baseline to target (${unit})`),
    spec: (ground, width) =>
      dumbbell(drawn, {unit, references, ground, lang: language(), width: Math.max(190, Math.min(720, width - 150))}),
    height,
    caption: say(
      "空心为基期，实心为目标；箭头表示下限或上限，真实值可在箭头方向；虚线为上级目标。点圆点看原句。",
      "Hollow: baseline. Solid: target. An arrow marks a bound. Dashed: the higher target. Click a dot for its sentence.",
    ),
    source: drawn.map((r) => r.label).join("、"),
    how: h("ul", {}, howComparable(site, indicator, rows)),
    data: [
      [
        say("规划", "Plan"),
        say("基期年", "Base year"),
        say("基期", "Baseline"),
        say("目标年", "Target year"),
        say("目标", "Target"),
        say("单位", "Unit"),
      ],
      ...drawn.map(line),
    ],
  });
}

function howComparable(site: Site, indicator: Indicator, rows: readonly Row[]): Child {
  const scope = h(
    "li",
    {},
    say(
      `口径：${indicator.scope || "未限定"}。只有口径与量纲相同的陈述画在一起。`,
      `Scope: ${indicator.scope || "not limited"}. Only statements of one scope and dimension are drawn together.`,
    ),
  );
  const steps = rows
    .flatMap((r) => [r.start, r.goal])
    .flatMap((x) => {
      const m = comparable(site, x, indicator);
      const plan = m && site.plan(m.plan)?.plan.short;
      return m
        ? [
            h(
              "li",
              {},
              `${plan}：`,
              m.steps.map((s) => s.formula + (s.source ? `（${s.source}）` : "")).join("；") || say("按原文", "as stated"),
            ),
          ]
        : [];
    });
  return [scope, steps];
}

/** What could not be drawn, with the reason. */
function leftOut(site: Site, indicator: Indicator, rows: readonly Row[]): Child {
  const out = rows.flatMap((r) =>
    [r.start, r.goal].flatMap((x) =>
      x && !comparable(site, x, indicator)
        ? [h("li", {}, r.record.plan.short, "：", stated(x.claim), `：${reasonOf(site, x, indicator)}`)]
        : [],
    ),
  );
  const silent = site.records.filter((r) => !r.claims.some((c) => c.indicator === indicator.id));
  return h(
    "section",
    {},
    h("h2", {id: "left-out"}, say("没有列入比较的", "What is left out")),
    h(
      "ul",
      {},
      out,
      silent.length
        ? h("li", {}, say("规划没有写到：", "Plans that do not mention it: "), silent.map((r) => r.plan.short).join("、"))
        : null,
    ),
  );
}

function related(site: Site, indicator: Indicator): Child {
  if (!indicator.related.length) return null;
  const one = (r: Indicator["related"][number]): Child => {
    const other = site.indicator(r.indicator);
    if (!other) return null;
    const values = site.records.flatMap((p) => {
      const goal = site.goal(p.plan.id, other) ?? site.start(p.plan.id, other);
      return goal
        ? [h("li", {}, p.plan.short, " ", stated(goal.claim), " ", h("span", {class: "year"}, periodWord(goal.claim.period)))]
        : [];
    });
    return h(
      "li",
      {},
      h("a", {href: link("indicator", {id: other.id})}, h("b", {}, nameOf(other))),
      h(
        "p",
        {class: "small"},
        h("span", {class: "badge tone-incomparable", "data-glyph": "≠"}, say("相近而不相等", "related, not equal")),
        " ",
        say(r.reason, r.reasonEn),
      ),
      h("ul", {class: "small"}, values),
    );
  };
  return h(
    "section",
    {},
    h("h2", {id: "related"}, say("相近但口径不同，不一起排", "Related, not equal: never ranked together")),
    h("ul", {class: "cards"}, indicator.related.map(one)),
  );
}

function statements(site: Site, indicator: Indicator): HTMLElement {
  const claims = site.records.flatMap((r) => r.claims.filter((c) => c.indicator === indicator.id));
  const metric = (c: Claim, basis: string): Metric | undefined =>
    site.metricsOf(c.id).find((m) => (basis === "per-head") === (m.basis === "per-head"));
  const perHead = indicator.perHead !== null;
  return table<Claim>({
    id: "statements",
    caption: say(`${indicator.zh}：全部陈述`, `${indicator.en}: all statements`),
    rows: claims,
    columns: [
      {key: "plan", label: say("规划", "Plan"), header: true, value: (c) => site.plan(c.plan)?.plan.short ?? c.plan},
      {key: "role", label: say("性质", "Role"), value: (c) => `${roleWord(c.role)} · ${kindWord(c.kind)}`},
      {key: "period", label: say("年份", "Year"), value: (c) => periodWord(c.period)},
      {key: "stated", label: say("原文数值", "As stated"), right: true, value: (c) => `${printed(c)}${c.unit}`, cell: (c) => stated(c)},
      {
        key: "value",
        label: say(`换算值（${indicator.unit}）`, `Canonical (${indicator.unit})`),
        right: true,
        value: (c) => metric(c, "")?.value ?? null,
        cell: (c) => shown(site, metric(c, ""), c),
      },
      ...(perHead
        ? [
            {
              key: "head",
              label: say(`可比值（${indicator.perHead!.unit}）`, `Comparable (${indicator.perHead!.unit})`),
              right: true,
              value: (c: Claim) => metric(c, "per-head")?.value ?? null,
              cell: (c: Claim) => shown(site, metric(c, "per-head"), c),
            },
          ]
        : []),
      {key: "nature", label: say("约束", "Nature"), value: (c) => c.nature || say("未写明", "not stated")},
      {key: "flags", label: say("须知", "Note"), value: (c) => c.flags.map(flagWord).join("、")},
      {key: "name", label: say("原文名称", "Name in the text"), wide: true, value: (c) => c.name},
    ],
  });
}

function shown(site: Site, m: Metric | undefined, claim: Claim): Child {
  if (m) return [m.basis === "total" ? h("span", {class: "unit"}, say("总量 ", "total ")) : null, measured(m, claim, false)];
  const refusal = site.refusal(claim.id);
  return h("span", {class: "muted", title: refusal ? say(refusal.reason, refusal.reasonEn) : null}, say("未换算", "not converted"));
}

interface Goal {
  readonly record: PlanRecord;
  readonly metric: Metric;
  readonly claim: Claim;
}

const named = (goal: Goal): Child => [
  goal.record.plan.short,
  " ",
  measured(goal.metric, goal.claim),
  goal.metric.year === null ? "" : h("span", {class: "year"}, `（${goal.metric.year}）`),
];

/** Where fewer than two plans have a target: who speaks of it at all. */
function alone(rows: readonly Row[], goals: readonly Goal[]): Child {
  const plans = rows.map((r) => r.record.plan.short).join("、");
  if (!rows.length) return say("库中没有规划写到这一指标。", "No plan of the corpus speaks of it.");
  if (!goals.length) return say(`${plans}写到这一指标，但没有给出可比的目标。`, `${plans} speak of it without a target that compares.`);
  return [say("只有 ", "Only "), named(goals[0]!), say(" 给出可比的目标，还不能跨地区比较。", " names a target that compares.")];
}

/** The computed sentence: how far apart the regions' targets are, and what stands above them. */
function finding(site: Site, indicator: Indicator, rows: readonly Row[]): HTMLElement {
  const goalsOf = (list: readonly Row[]): Goal[] =>
    list.flatMap((r) => {
      const metric = comparable(site, r.goal, indicator);
      return metric && r.goal ? [{record: r.record, metric, claim: r.goal.claim}] : [];
    });
  const above = goalsOf(rows.filter((r) => isAbove(site, r, rows)));
  const goals = goalsOf(rows.filter((r) => !isAbove(site, r, rows))).toSorted((a, b) => a.metric.value - b.metric.value);
  const parent = above.length ? [say("上级：", "Above them: "), above.map((g, i) => [i ? "、" : "", named(g)]), "。"] : null;
  if (goals.length < 2) return h("p", {class: "finding"}, alone(rows, goals), parent);
  const [last, top] = [goals[0]!, goals.at(-1)!];
  const same = top.metric.value === last.metric.value;
  const oneBound = new Set(goals.map((g) => g.metric.comparator)).size === 1;
  const all = goals.map((g, i) => [i ? "、" : "", named(g)]);
  return h(
    "p",
    {class: "finding"},
    same
      ? [
          oneBound
            ? say(`${goals.length} 份规划写的是同一个数：`, `${goals.length} plans name the same figure: `)
            : say(
                `${goals.length} 份规划数字相同而界限不同，分不出高低：`,
                `${goals.length} plans name one figure with unlike bounds, which leaves no order: `,
              ),
          all,
        ]
      : [
          say(`${goals.length} 份规划给出口径相同的目标，从 `, `${goals.length} plans give targets of one scope, from `),
          named(last),
          say(" 到 ", " to "),
          named(top),
        ],
    "。",
    parent,
  );
}

export function indicator(site: Site): Child {
  const used = site.data.indicators.filter((i) => site.records.some((r) => r.claims.some((c) => c.indicator === i.id)));
  const asked = param("id");
  const chosen = asked ? site.indicator(asked) : (used[0] ?? null);
  const options = site.data.indicators.map((i) => ({value: i.id, label: nameOf(i), group: domainWord(i.domain)}));
  const choose = picker("indicator", say("指标", "Indicator"), options, chosen?.id ?? "", (id) => setState({id}));
  if (!chosen)
    return [
      h("div", {class: "controls"}, choose),
      h(
        "p",
        {class: "notice"},
        say(`目录里没有「${asked}」。请在上面选择一个指标。`, `The catalogue has no “${asked}”. Choose an indicator above.`),
      ),
    ];
  const rows = rowsOf(site, chosen);
  titled(say(`${chosen.zh}：各地目标相差多少？`, `${chosen.en}: how far apart are the targets?`));
  return [
    h("div", {class: "controls"}, choose),
    finding(site, chosen, rows),
    rows.length ? picture(site, chosen, rows) : null,
    yearly(site, chosen),
    h("p", {class: "lead"}, say(chosen.definition, chosen.definitionEn)),
    statements(site, chosen),
    leftOut(site, chosen, rows),
    related(site, chosen),
  ];
}
