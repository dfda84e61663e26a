/** One plan held against another: verdicts, gaps, the two sentences side by side; then clauses and measures. */
import {align} from "../lib/align/index.js";
import type {
  AlignedValue,
  Alignment,
  ClauseVerdict,
  ClauseVerdictName,
  IndicatorVerdict,
  MeasureVerdict,
  PlanRecord,
  Verdict,
} from "../lib/model/index.js";
import {compute} from "../components/compute.js";
import {h, replace, type Child} from "../components/dom.js";
import {notice, titled} from "../components/page.js";
import {chips, picker, type Option} from "../components/picker.js";
import {nameOf, type Site} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {plainTable, table, type Column} from "../components/table.js";
import {measured, number, plain, printed} from "../components/value.js";
import {partWord, strengthWord, verdictBadge, verdictWord} from "../components/words.js";

const VERDICTS: readonly Verdict[] = ["exceeds", "meets", "falls short", "missing", "not comparable", "undetermined"];
const CLAUSE_WORDS: Readonly<Record<ClauseVerdictName, readonly [glyph: string, tone: string, zh: string, en: string]>> = {
  "taken up": ["●", "meets", "承接", "taken up"],
  partly: ["◐", "undetermined", "部分承接", "partly"],
  absent: ["○", "short", "未承接", "absent"],
};

function clauseBadge(verdict: ClauseVerdictName): HTMLElement {
  const [glyph, tone, zh, en] = CLAUSE_WORDS[verdict];
  return h("span", {class: `badge tone-${tone}`, "data-glyph": glyph}, say(zh, en));
}

/** Plans that stand above the lower one come first, peers after. */
function higherOptions(site: Site, lower: PlanRecord): Option[] {
  const above = new Set<string>();
  for (let r = site.region(lower.plan.region); r?.parent; r = site.region(r.parent)) above.add(r.parent);
  const group = (r: PlanRecord): string =>
    above.has(r.plan.region)
      ? say("上级", "Higher level")
      : r.plan.region === lower.plan.region
        ? say("同一地区", "Same region")
        : say("同类参照（不是上级）", "Peers, for reference");
  return site.records
    .filter((r) => r.plan.id !== lower.plan.id)
    .map((r) => ({value: r.plan.id, label: r.plan.short + (r.plan.secondary ? say("（二手）", " (secondary)") : ""), group: group(r)}))
    .sort((a, b) => Number(b.group === say("上级", "Higher level")) - Number(a.group === say("上级", "Higher level")));
}

/** The plan with most targets is the one that shows most of what this page does. */
const targets = (r: PlanRecord): number => r.claims.filter((c) => c.role === "target").length;
const fullest = (records: readonly PlanRecord[]): PlanRecord | undefined => records.toSorted((a, b) => targets(b) - targets(a))[0];

/** Of the plans above (else of all), the one with most targets that the lower plan also speaks of. */
function nearest(site: Site, lower: PlanRecord, options: readonly Option[]): string {
  const above = options.filter((o) => o.group === options[0]?.group);
  const met = (id: string): number => align(site.side(lower.plan.id), site.side(id), site.data).indicators.filter((v) => v.lower).length;
  return above.map((o) => o.value).toSorted((a, b) => met(b) - met(a))[0] ?? "";
}

/** A total that was compared per head says so, with the value that was compared. */
function footing(site: Site, value: AlignedValue, flags: readonly string[]): Child {
  if (flags.includes("basis-growth")) return h("div", {class: "small muted"}, say("总量，按增速比较", "total, compared by growth"));
  if (!flags.includes("basis-per-head")) return null;
  const metric = site.metricsOf(value.claim).find((m) => m.basis === "per-head");
  const claim = site.claim(value.claim);
  return metric && claim
    ? h("div", {class: "small"}, h("span", {class: "muted"}, say("总量；人均 ", "total; per head ")), measured(metric, claim))
    : null;
}

function side(site: Site, value: AlignedValue | null, flags: readonly string[]): Child {
  if (!value) return h("span", {class: "muted"}, say("规划未写明", "not stated"));
  const claim = site.claim(value.claim);
  const text = printed(value);
  return [
    claim ? number(claim, text, value.metric) : text,
    h("span", {class: "unit"}, value.unit),
    value.year === null ? null : h("span", {class: "year"}, `（${value.year}）`),
    footing(site, value, flags),
  ];
}

const signed = (n: number): string => `${n > 0 ? "+" : n < 0 ? "−" : ""}${plain(Math.abs(n), 4)}`;

/** Unit of a gap: that of the values which were compared. */
function gapUnit(site: Site, v: IndicatorVerdict): string {
  if (v.flags.includes("basis-growth")) return say("个百分点", "points");
  const indicator = site.indicator(v.indicator);
  const unit = v.flags.includes("basis-per-head") ? (indicator?.perHead?.unit ?? v.higher.unit) : v.higher.unit;
  return unit === "%" ? say("个百分点", "points") : unit;
}

function gap(site: Site, v: IndicatorVerdict): Child {
  if (!v.gap) return h("span", {class: "muted"}, "—");
  const relative = v.gap.relative === null ? "" : `（${signed(Number(v.gap.relative.toFixed(1)))}%）`;
  return [
    h("span", {class: "value"}, signed(v.gap.absolute), h("span", {class: "unit"}, gapUnit(site, v))),
    " ",
    relative,
    v.gap.betweenBounds ? h("span", {class: "unit"}, say("界限之差", "between bounds")) : null,
  ];
}

function indicatorTable(site: Site, alignment: Alignment): HTMLElement {
  const chosen = new Set(param("verdict").split(",").filter(Boolean));
  const counts = VERDICTS.map((v) => [v, alignment.indicators.filter((i) => i.verdict === v).length] as const).filter(([, n]) => n > 0);
  const toggle = (v: string): void => {
    const next = new Set(chosen);
    if (!next.delete(v)) next.add(v);
    setState({verdict: [...next].join(",")});
  };
  const name = (v: IndicatorVerdict): string => {
    const indicator = site.indicator(v.indicator);
    return indicator ? nameOf(indicator) : v.indicator;
  };
  const columns: Column<IndicatorVerdict>[] = [
    {
      key: "indicator",
      label: say("上级指标", "Indicator above"),
      header: true,
      value: name,
      cell: (v) => h("a", {href: link("indicator", {id: v.indicator})}, name(v)),
    },
    {key: "verdict", label: say("结论", "Verdict"), value: (v) => verdictWord(v.verdict), cell: (v) => verdictBadge(v.verdict)},
    {
      key: "lower",
      label: say("下级目标", "Lower target"),
      right: true,
      value: (v) => v.lower?.value ?? null,
      cell: (v) => side(site, v.lower, v.flags),
    },
    {
      key: "higher",
      label: say("上级目标", "Higher target"),
      right: true,
      value: (v) => v.higher.value,
      cell: (v) => side(site, v.higher, v.flags),
    },
    {key: "gap", label: say("差距", "Gap"), right: true, value: (v) => v.gap?.absolute ?? null, cell: (v) => gap(site, v)},
    {
      key: "nature",
      label: say("约束（下｜上）", "Nature (lower | higher)"),
      value: (v) => `${v.lower?.nature || "—"}｜${v.higher.nature || "—"}`,
    },
    {key: "reason", label: say("理由", "Reason"), wide: true, value: (v) => say(v.reason, v.reasonEn)},
  ];
  return h(
    "section",
    {},
    h("h2", {id: "indicators"}, say("逐项指标", "Indicator by indicator")),
    chips(
      say("按结论筛选", "Filter by verdict"),
      counts.map(([v, n]) => ({value: v, label: `${verdictWord(v)} ${n}`})),
      chosen,
      toggle,
    ),
    table({
      id: "verdicts",
      caption: say("指标对齐结论", "Verdicts"),
      columns,
      rows: alignment.indicators.filter((v) => chosen.size === 0 || chosen.has(v.verdict)),
      empty: say("上级规划没有可对照的量化目标。", "The higher plan has no quantitative target."),
    }),
  );
}

/** The sentences of both sides under each other, for verdicts that have both. */
function evidence(site: Site, alignment: Alignment): Child {
  const both = alignment.indicators.filter((v) => v.lower);
  if (!both.length) return null;
  const quote = (v: AlignedValue | null, plan: string): Child => {
    const claim = v && site.claim(v.claim);
    return h(
      "div",
      {},
      h("p", {class: "small muted"}, site.plan(plan)?.plan.short ?? plan),
      claim
        ? h(
            "blockquote",
            {class: "quote small"},
            claim.quote || `${claim.name} ${claim.number}${claim.unit}`,
            " ",
            number(claim, say("〔原句〕", "[sentence]"), v.metric),
          )
        : null,
    );
  };
  const one = (v: IndicatorVerdict): HTMLElement =>
    h(
      "details",
      {},
      h("summary", {}, verdictBadge(v.verdict), " ", site.indicator(v.indicator)?.zh ?? v.indicator),
      h("div", {class: "sides"}, quote(v.lower, alignment.lower), quote(v.higher, alignment.higher)),
      pace(v),
    );
  return h("section", {}, h("h2", {id: "evidence"}, say("两边的原句", "Both sentences")), both.map(one));
}

function pace(v: IndicatorVerdict): Child {
  if (!v.pace) return null;
  const rate = (n: number | null): string => (n === null ? say("算不出", "none") : `${n.toFixed(2)}%`);
  const year = v.pace.catchUpYear;
  return h(
    "p",
    {class: "small"},
    say(
      `所需年均增速：下级 ${rate(v.pace.lower)}，上级 ${rate(v.pace.higher)}。`,
      `Required yearly pace: lower ${rate(v.pace.lower)}, higher ${rate(v.pace.higher)}. `,
    ),
    year === null
      ? v.pace.reason
      : say(
          `按下级自身速度，${Math.round(year)} 年达到上级目标。`,
          `At its own pace the lower region reaches the higher target in ${Math.round(year)}.`,
        ),
  );
}

function finding(site: Site, alignment: Alignment): HTMLElement {
  const n = (v: Verdict): number => alignment.indicators.filter((i) => i.verdict === v).length;
  const parts = VERDICTS.filter((v) => n(v)).map((v) => `${verdictWord(v)} ${n(v)}`);
  const [lower, higher] = [alignment.lower, alignment.higher].map((id) => site.plan(id)?.plan.short ?? id);
  return h(
    "p",
    {class: "finding"},
    alignment.indicators.length
      ? say(
          `${higher}的 ${alignment.indicators.length} 个量化目标中，${lower}：${parts.join("，")}。`,
          `Of ${alignment.indicators.length} targets of ${higher}, ${lower}: ${parts.join(", ")}.`,
        )
      : say(`${higher}没有可对照的量化目标；条款与举措见下。`, `${higher} has no quantitative target; see clauses and measures below.`),
  );
}

function summary(alignment: Alignment): Child {
  const {parts, score, sensitivity, weights} = alignment.summary;
  const rows = parts.filter((p) => p.of > 0).map((p) => [partWord(p.name), `${p.count} / ${p.of}`, `${(p.share * 100).toFixed(0)}%`]);
  return h(
    "section",
    {},
    h("h2", {id: "summary"}, say("合计，以及它由什么组成", "The sum and its parts")),
    h(
      "p",
      {},
      score === null
        ? say("能够判定的太少，不给总分。", "Too little could be judged for a score.")
        : say(
            `加权得分 ${score.toFixed(0)}（任一权重减半或加倍时在 ${sensitivity?.low.toFixed(0)}–${sensitivity?.high.toFixed(0)} 之间）。`,
            `Weighted score ${score.toFixed(0)} (between ${sensitivity?.low.toFixed(0)} and ${sensitivity?.high.toFixed(0)} when any weight is halved or doubled).`,
          ),
    ),
    plainTable(say("合计", "Summary"), [], rows),
    h(
      "p",
      {class: "small muted"},
      say("权重：", "Weights: "),
      Object.entries(weights)
        .map(([k, v]) => `${partWord(k)} ${v}`)
        .join("，"),
    ),
  );
}

const at = (plan: string, span: {start: number; end: number}): string => link("read", {plan, at: `${span.start}-${span.end}`});

function clauseTable(site: Site, alignment: Alignment): Child {
  if (!alignment.clauses.length) return null;
  const chosen = param("clause");
  const short = (id: string): string => site.plan(id)?.plan.short ?? id;
  const columns: Column<ClauseVerdict>[] = [
    {
      key: "verdict",
      label: say("结论", "Verdict"),
      value: (c) => say(CLAUSE_WORDS[c.verdict][2], CLAUSE_WORDS[c.verdict][3]),
      cell: (c) => clauseBadge(c.verdict),
    },
    {
      key: "higher",
      label: short(alignment.higher),
      header: true,
      wide: true,
      value: (c) => c.quote,
      cell: (c) => h("a", {class: "small", href: at(alignment.higher, c)}, c.quote.replace(/\s+/g, "")),
    },
    {
      key: "lower",
      label: say(`${short(alignment.lower)}：最接近的条款`, `${short(alignment.lower)}: nearest clause`),
      wide: true,
      value: (c) => c.matches[0]?.quote ?? "",
      cell: (c) => {
        const best = c.matches[0];
        if (!best) return h("span", {class: "muted"}, say("没有相近的条款", "no near clause"));
        return [
          h("a", {class: "small", href: at(alignment.lower, best)}, best.quote.replace(/\s+/g, "")),
          best.shared.length ? h("span", {class: "small muted"}, ` ${say("共有", "shared")}：${best.shared.slice(0, 6).join("、")}`) : null,
        ];
      },
    },
    {key: "section", label: say("上级章节", "Section above"), value: (c) => c.section.at(-1) ?? ""},
  ];
  const names: readonly ClauseVerdictName[] = ["taken up", "partly", "absent"];
  const options = names.map((n) => ({
    value: n,
    label: `${say(CLAUSE_WORDS[n][2], CLAUSE_WORDS[n][3])} ${alignment.clauses.filter((c) => c.verdict === n).length}`,
  }));
  return h(
    "section",
    {},
    h("h2", {id: "clauses"}, say("逐条条款", "Clause by clause")),
    chips(say("按结论筛选条款", "Filter clauses"), options, new Set(chosen ? [chosen] : []), (v) =>
      setState({clause: v === chosen ? null : v}),
    ),
    table({
      id: "clauses",
      caption: say("条款承接", "Clauses"),
      columns,
      rows: alignment.clauses.filter((c) => !chosen || c.verdict === chosen),
    }),
  );
}

function measureTable(site: Site, alignment: Alignment): Child {
  if (!alignment.measures.length) return null;
  const name = (id: string): string => {
    const m = site.data.measures.find((x) => x.id === id);
    return m ? say(m.zh, m.en) : id;
  };
  const places = (plan: string, spans: MeasureVerdict["lowerSpans"]): Child =>
    spans.slice(0, 3).map((s, i) => [i ? " " : "", h("a", {href: at(plan, s), title: s.quote}, `〔${i + 1}〕`)]);
  const columns: Column<MeasureVerdict>[] = [
    {key: "measure", label: say("举措", "Measure"), header: true, value: (m) => name(m.measure)},
    {
      key: "verdict",
      label: say("结论", "Verdict"),
      value: (m) => say(CLAUSE_WORDS[m.verdict][2], CLAUSE_WORDS[m.verdict][3]),
      cell: (m) => clauseBadge(m.verdict),
    },
    {
      key: "higher",
      label: say("上级承诺", "Higher"),
      value: (m) => strengthWord(m.higher),
      cell: (m) => [strengthWord(m.higher), " ", places(alignment.higher, m.higherSpans)],
    },
    {
      key: "lower",
      label: say("下级承诺", "Lower"),
      value: (m) => (m.lower ? strengthWord(m.lower) : ""),
      cell: (m) =>
        m.lower
          ? [strengthWord(m.lower), " ", places(alignment.lower, m.lowerSpans)]
          : h("span", {class: "muted"}, say("规划未写明", "not stated")),
    },
  ];
  return h(
    "section",
    {},
    h("h2", {id: "measures"}, say("逐项举措", "Measure by measure")),
    table({id: "measures", caption: say("举措承接", "Measures"), columns, rows: alignment.measures}),
  );
}

function own(site: Site, alignment: Alignment): Child {
  if (!alignment.own.length) return null;
  const one = (id: string): Child => {
    const indicator = site.indicator(id);
    return indicator ? h("li", {}, h("a", {href: link("indicator", {id})}, nameOf(indicator))) : null;
  };
  return h(
    "details",
    {},
    h("summary", {}, say(`只有下级规划有的指标（${alignment.own.length}）`, `Indicators of the lower plan only (${alignment.own.length})`)),
    h("ul", {}, alignment.own.map(one)),
  );
}

function unchecked(alignment: Alignment): Child {
  if (!alignment.unchecked.length) return null;
  return h(
    "section",
    {},
    h("h2", {id: "unchecked"}, say("没有检查的", "What was not checked")),
    h(
      "ul",
      {class: "small"},
      alignment.unchecked.map((u) => h("li", {}, `${u.what}（${u.count}）：${u.reason}`)),
    ),
  );
}

/** Texts are fetched and clauses compared after the verdicts stand on the page. */
async function textParts(site: Site, lower: PlanRecord, higher: PlanRecord, box: HTMLElement): Promise<void> {
  const full = await compute.align(lower.plan.id, higher.plan.id);
  replace(box, clauseTable(site, full), measureTable(site, full), summary(full), unchecked(full));
}

export function alignment(site: Site): Child {
  const texts = site.records.filter((r) => !r.plan.secondary);
  const lower = site.plan(param("lower")) ?? fullest(texts.filter((r) => r.plan.region !== "000000")) ?? site.records[0];
  if (!lower) return notice(say("库中还没有规划。用 duibiao add 加入一份。", "There is no plan yet. Add one with duibiao add."));
  const options = higherOptions(site, lower);
  const asked = param("higher");
  const higher = site.plan(options.some((o) => o.value === asked) ? asked : nearest(site, lower, options));
  if (!higher) return notice(say("库中只有一份规划，没有可对照的。", "There is only one plan."));
  titled(say(`${lower.plan.short}与${higher.plan.short}对齐吗？`, `Does ${lower.plan.short} align with ${higher.plan.short}?`), [
    lower.plan.short,
    higher.plan.short,
  ]);
  const result = align(site.side(lower.plan.id), site.side(higher.plan.id), site.data);
  const box = h("div", {id: "text-parts"});
  const withTexts = !lower.plan.secondary && !higher.plan.secondary;
  if (withTexts) {
    replace(box, h("p", {class: "muted", role: "status"}, say("正在比较条款与举措…", "Comparing clauses and measures…")));
    textParts(site, lower, higher, box).catch((error: unknown) =>
      replace(box, notice(say("条款没有比较成：", "Clauses could not be compared: "), String(error))),
    );
  }
  return [
    h(
      "div",
      {class: "controls"},
      picker(
        "lower",
        say("下级规划", "Lower plan"),
        site.records.map((r) => ({value: r.plan.id, label: r.plan.short})),
        lower.plan.id,
        (v) => setState({lower: v, higher: v === higher.plan.id ? null : higher.plan.id, verdict: null, clause: null}),
      ),
      picker("higher", say("上级或参照规划", "Higher or reference plan"), options, higher.plan.id, (v) =>
        setState({lower: lower.plan.id, higher: v, verdict: null, clause: null}),
      ),
    ),
    result.notices.length ? notice(result.notices.map((n, i) => h("p", {}, say(n, result.noticesEn[i] ?? n)))) : null,
    finding(site, result),
    indicatorTable(site, result),
    evidence(site, result),
    own(site, result),
    withTexts ? box : [summary(result), unchecked(result)],
  ];
}
