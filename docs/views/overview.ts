/** What is in the corpus, what each plan speaks of, and what stands out. */
import {align} from "../lib/align/index.js";
import {COVERAGE_LOOKS, type CoverageState} from "../lib/charts/coverage.js";
import type {Alignment, Indicator, PlanRecord} from "../lib/model/index.js";
import {h, type Child} from "../components/dom.js";
import {nameOf, type Site} from "../components/site.js";
import {chips} from "../components/picker.js";
import {link, param, say, setState} from "../components/state.js";
import {printed} from "../components/value.js";
import {bothValues} from "../components/verdicts.js";
import {domainWord, planKindWord, verdictBadge} from "../components/words.js";

interface Cell {
  readonly state: CoverageState;
  readonly count: number;
  readonly title: string;
}

const GOAL = new Set(["target", "task", "interim"]);

function cellOf(site: Site, indicator: Indicator, record: PlanRecord): Cell {
  const claims = record.claims.filter((c) => c.indicator === indicator.id);
  const related = indicator.related.some((r) => record.claims.some((c) => c.indicator === r.indicator));
  const state: CoverageState = claims.some((c) => GOAL.has(c.role)) ? "target" : claims.length ? "stated" : related ? "related" : "silent";
  const goal = site.goal(record.plan.id, indicator);
  const words = say(COVERAGE_LOOKS[state].zh, COVERAGE_LOOKS[state].en);
  return {
    state,
    count: claims.length,
    title: `${record.plan.short} · ${nameOf(indicator)}：${words}${goal ? ` ${printed(goal.metric)}${goal.metric.unit}` : ""}`,
  };
}

const TONES: Readonly<Record<CoverageState, string>> = {
  target: "has-target",
  stated: "has-value",
  related: "tone-incomparable",
  silent: "has-none",
};

function matrixCell(site: Site, indicator: Indicator, record: PlanRecord): HTMLElement {
  const {state, title} = cellOf(site, indicator, record);
  const glyph = COVERAGE_LOOKS[state].glyph;
  if (state === "silent")
    return h(
      "td",
      {},
      h(
        "span",
        {class: "has-none"},
        h("span", {class: "visually-hidden"}, title),
        h("span", {"aria-hidden": "true", style: "padding:0;min-width:0"}, glyph),
      ),
    );
  return h("td", {}, h("a", {class: TONES[state], href: link("indicator", {id: indicator.id}), title, "aria-label": title}, glyph));
}

const stating = (site: Site, indicator: Indicator): readonly PlanRecord[] =>
  site.records.filter((r) => r.claims.some((c) => c.indicator === indicator.id));

/** Indicators × plans, by field, the plans that say most first; each cell leads to the indicator. */
function coverage(site: Site): HTMLElement {
  const all = param("rows") === "all";
  const used = site.data.indicators.filter((i) => stating(site, i).length > 0);
  const shared = used.filter((i) => stating(site, i).length > 1);
  const shown = all ? used : shared;
  const records = site.records.toSorted((a, b) => b.claims.length - a.claims.length);
  const options = [
    {value: "shared", label: say(`两份以上规划写到的 ${shared.length} 个`, `${shared.length} in two or more plans`)},
    {value: "all", label: say(`全部 ${used.length} 个`, `All ${used.length}`)},
  ];
  const domains = [...new Set(shown.map((i) => i.domain))];
  const group = (domain: string): Child => [
    h("tr", {class: "group"}, h("th", {scope: "rowgroup"}, domainWord(domain)), h("td", {colspan: records.length})),
    shown
      .filter((i) => i.domain === domain)
      .map((i) =>
        h(
          "tr",
          {},
          h("th", {scope: "row"}, h("a", {href: link("indicator", {id: i.id})}, nameOf(i))),
          records.map((r) => matrixCell(site, i, r)),
        ),
      ),
  ];
  const legend = (Object.keys(COVERAGE_LOOKS) as CoverageState[]).map((s) =>
    h(
      "li",
      {},
      h("span", {class: `badge ${TONES[s]}`, "data-glyph": COVERAGE_LOOKS[s].glyph}, say(COVERAGE_LOOKS[s].zh, COVERAGE_LOOKS[s].en)),
    ),
  );
  const head = (r: PlanRecord): HTMLElement =>
    h("th", {scope: "col"}, h("a", {href: link(r.plan.secondary ? "plans" : "read", {plan: r.plan.id})}, r.plan.short));
  return h(
    "section",
    {"aria-labelledby": "coverage"},
    h("h2", {id: "coverage"}, say("每份规划说到了哪些指标", "Which indicators each plan speaks of")),
    chips(say("显示哪些指标", "Which indicators"), options, new Set([all ? "all" : "shared"]), (v) =>
      setState({rows: v === "all" ? "all" : null}),
    ),
    h("ul", {class: "legend"}, legend),
    h(
      "div",
      {class: "table-box", tabindex: 0, role: "region", "aria-label": say("覆盖图（可滚动）", "Coverage map (scrolls)")},
      h(
        "table",
        {class: "matrix"},
        h("caption", {class: "visually-hidden"}, say("指标与规划的覆盖", "Coverage of indicators by plans")),
        h("thead", {}, h("tr", {}, h("th", {scope: "col"}, say("指标", "Indicator")), records.map(head))),
        h("tbody", {}, domains.map(group)),
      ),
    ),
    h(
      "p",
      {class: "small muted"},
      say(
        "实心：规划给出目标值；空心：只陈述了现状或成果。「·」表示该规划没有写到，不表示没有做。",
        "Solid: the plan names a target. Hollow: it states a level only. “·” means that the plan does not mention it, not that nothing is done.",
      ),
    ),
  );
}

const JUDGED = new Set<string>(["exceeds", "meets", "falls short"]);

interface Standing {
  readonly lower: PlanRecord;
  readonly higher: PlanRecord;
  readonly alignment: Alignment;
}

/** Every plan against the nation's reference plans; indicators only, which needs no texts. */
function standings(site: Site): Standing[] {
  const higher = site.records.filter((r) => r.plan.region === "000000");
  const lower = site.records.filter((r) => r.plan.region !== "000000");
  return lower.flatMap((l) =>
    higher.map((u) => ({lower: l, higher: u, alignment: align(site.side(l.plan.id), site.side(u.plan.id), site.data)})),
  );
}

function standing({lower, higher, alignment}: Standing, site: Site): HTMLElement[] {
  return alignment.indicators
    .filter((v) => JUDGED.has(v.verdict))
    .map((v) => {
      const indicator = site.indicator(v.indicator);
      return h(
        "li",
        {},
        h("a", {href: link("align", {lower: lower.plan.id, higher: higher.plan.id})}, lower.plan.short),
        " ",
        verdictBadge(v.verdict),
        " ",
        h("a", {href: link("indicator", {id: v.indicator})}, indicator ? nameOf(indicator) : v.indicator),
        " ",
        bothValues(site, v),
      );
    });
}

function facts(site: Site): HTMLElement {
  const claims = site.records.flatMap((r) => r.claims);
  const linked = new Set(claims.flatMap((c) => (c.indicator === null ? [] : [c.indicator])));
  const texts = site.records.filter((r) => !r.plan.secondary).length;
  const fact = (n: number, zh: string, en: string): HTMLElement => h("li", {}, h("b", {}, n), say(zh, en));
  return h(
    "ul",
    {class: "facts"},
    fact(texts, "份规划全文", "full texts"),
    fact(site.records.length - texts, "份仅有二手指标的国家文件", "national documents known by their targets only"),
    fact(claims.length, "条量化陈述", "quantitative statements"),
    fact(linked.size, "个指标", "indicators"),
  );
}

function finding(site: Site, all: readonly Standing[]): HTMLElement {
  const judged = all.flatMap((s) => s.alignment.indicators).filter((v) => JUDGED.has(v.verdict));
  const short = judged.filter((v) => v.verdict === "falls short").length;
  const counts = site.data.indicators.map((i) => stating(site, i).length);
  const to = (href: string, n: number): HTMLElement => h("a", {href}, n);
  const [used, shared] = [counts.filter((n) => n > 0).length, counts.filter((n) => n > 1).length];
  return h(
    "p",
    {class: "finding"},
    say("库中规划共说到 ", "The plans speak of "),
    to(link("indicators"), used),
    say(" 个指标，其中 ", " indicators; "),
    to("#coverage", shared),
    say(" 个出现在两份以上的规划里；与国家目标口径相同、能够判定的 ", " occur in two or more plans. Of "),
    to("#stands-out", judged.length),
    say(` 处中，${short} 处不足。`, ` targets that can be judged against national ones, ${short} fall short.`),
  );
}

function plans(site: Site): HTMLElement {
  const item = (r: PlanRecord): HTMLElement => {
    const region = site.region(r.plan.region);
    const read = link(r.plan.secondary ? "plans" : "read", {plan: r.plan.id});
    return h(
      "li",
      {},
      h("a", {href: read}, h("b", {}, r.plan.short)),
      h("p", {class: "small"}, r.plan.title),
      h(
        "p",
        {class: "small muted"},
        [
          region?.name,
          planKindWord(r.plan.kind),
          r.plan.period[0] === r.plan.period[1] ? r.plan.period[0] : r.plan.period.join("–"),
          say(`${r.claims.length} 条陈述`, `${r.claims.length} statements`),
          r.plan.secondary ? say("二手来源", "secondary source") : null,
        ]
          .filter(Boolean)
          .join(" · "),
      ),
      r.plan.secondary || r.plan.region === "000000"
        ? null
        : h(
            "p",
            {class: "small"},
            h("a", {href: link("region", {code: r.plan.region})}, say("这个地区", "This region")),
            " · ",
            h("a", {href: link("align", {lower: r.plan.id})}, say("对齐", "Align")),
            " · ",
            h("a", {href: link("audit", {plan: r.plan.id})}, say("审核", "Audit")),
          ),
    );
  };
  return h(
    "section",
    {},
    h("h2", {id: "plans"}, say("库中有哪些规划", "The plans in the corpus")),
    h("ul", {class: "cards"}, site.records.map(item)),
  );
}

export function overview(site: Site): Child {
  const all = standings(site);
  const lines = all.flatMap((s) => standing(s, site));
  return [
    finding(site, all),
    facts(site),
    coverage(site),
    h("h2", {id: "stands-out"}, say("与国家目标相比，哪些突出", "What stands out against national targets")),
    lines.length
      ? h("ul", {}, lines)
      : h("p", {class: "notice"}, say("没有一处口径相同、能够判定。", "No pair has the same scope, so nothing can be judged.")),
    h(
      "p",
      {class: "small muted"},
      say(
        "由程序逐项比对得出；判定为「不可比」「待定」「缺失」的，见",
        "Computed pair by pair; what is not comparable, undetermined or missing stands on the ",
      ),
      h("a", {href: link("gaps")}, say("差距页", "page of gaps")),
      "。",
    ),
    plans(site),
  ];
}
