/** Two to five plans side by side, indicator by indicator or measure by measure. */
import type {Indicator, PlanRecord} from "../lib/model/index.js";
import {h, type Child} from "../components/dom.js";
import {showing} from "../components/drawer.js";
import {notice} from "../components/page.js";
import {chips} from "../components/picker.js";
import {nameOf, type Site, shortOf} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {table, type Column} from "../components/table.js";
import {measured, printed, stated, unitWord} from "../components/value.js";
import {clausesOf} from "./measures/clauses.js";
import {measureSheet} from "./measures/map.js";
import {plansNaming} from "./measures/spread.js";
import {mentionsOf} from "./texts.js";

const MOST = 5;

/** Goal, else start; the comparable value beside the statement where they differ. */
function cell(site: Site, record: PlanRecord, indicator: Indicator): Child {
  const goal = site.goal(record.plan.id, indicator);
  const start = site.start(record.plan.id, indicator);
  if (!goal && !start) {
    const related = indicator.related.find((r) => record.claims.some((c) => c.indicator === r.indicator));
    return related
      ? h(
          "span",
          {class: "badge tone-incomparable", "data-glyph": "≠", title: say(related.reason, related.reasonEn)},
          say("口径不同", "other scope"),
        )
      : h("span", {class: "muted"}, say("未写", "—"));
  }
  const perHead = (claim: string): Child => {
    const m = site.metricsOf(claim).find((x) => x.basis === "per-head");
    const c = site.claim(claim);
    return m && c ? h("div", {class: "small"}, measured(m, c)) : null;
  };
  return [
    start ? h("span", {class: "muted"}, stated(start.claim), h("span", {class: "year"}, start.metric.year ?? "")) : null,
    goal ? [start ? " → " : "", stated(goal.claim), h("span", {class: "year"}, goal.metric.year ?? "")] : null,
    perHead((goal ?? start)!.claim.id),
  ];
}

/** Which measures each plan commits to, how firmly. */
async function byMeasure(site: Site, records: readonly PlanRecord[]): Promise<Child> {
  const texts = records.filter((r) => !r.plan.secondary);
  const mentions = await mentionsOf(texts);
  showing("cell", clausesOf(site, mentions));
  const plans = plansNaming(mentions);
  const unlike = param("rows") === "unlike";
  const rows = site.data.measures.filter(plans).filter((m) => !unlike || plans(m) < texts.length);
  const [all, shared] = [site.data.measures.filter(plans).length, site.data.measures.filter((m) => plans(m) === texts.length).length];
  return [
    h(
      "p",
      {class: "finding"},
      say(
        `这 ${texts.length} 份规划共写到 ${all} 项举措，${shared} 项各份都写。`,
        `These ${texts.length} plans name ${all} measures; ${shared} occur in all of them.`,
      ),
    ),
    texts.length < records.length
      ? notice(say("只有二手指标的文件没有全文，不在此列。", "Documents without a text are left out here."))
      : null,
    chips(
      say("显示哪些举措", "Which measures"),
      [{value: "unlike", label: say("只看有差别的", "Only where they differ")}],
      new Set(unlike ? ["unlike"] : []),
      () => setState({rows: unlike ? null : "unlike"}),
    ),
    measureSheet(() => ({records: texts, mentions, measures: rows.toSorted((a, b) => plans(b) - plans(a))})),
  ];
}

function byIndicator(site: Site, records: readonly PlanRecord[]): Child {
  const states = (r: PlanRecord, i: Indicator): boolean => Boolean(site.goal(r.plan.id, i) ?? site.start(r.plan.id, i));
  const rows = site.data.indicators
    .filter((i) => records.some((r) => states(r, i)))
    .toSorted((a, b) => records.filter((r) => states(r, b)).length - records.filter((r) => states(r, a)).length);
  const shared = rows.filter((i) => records.filter((r) => states(r, i)).length > 1).length;
  const columns: Column<Indicator>[] = [
    {
      key: "indicator",
      label: say("指标", "Indicator"),
      header: true,
      value: nameOf,
      cell: (i) => h("a", {href: link("indicator", {id: i.id})}, nameOf(i)),
    },
    ...records.map((r): Column<Indicator> => ({
      key: r.plan.id,
      label: shortOf(r.plan),
      wide: true,
      value: (i) => {
        const x = site.goal(r.plan.id, i) ?? site.start(r.plan.id, i);
        return x ? `${printed(x.claim)} ${unitWord(x.claim.unit)}` : null;
      },
      cell: (i) => cell(site, r, i),
    })),
  ];
  return [
    h(
      "p",
      {class: "finding"},
      say(
        `这 ${records.length} 份规划共写到 ${rows.length} 个指标，${shared} 个至少见于两份。`,
        `These ${records.length} plans speak of ${rows.length} indicators; ${shared} occur in at least two.`,
      ),
    ),
    table<Indicator>({id: "compare", caption: say("逐项对比（基期 → 目标）", "Side by side (baseline → target)"), columns, rows}),
    h(
      "p",
      {class: "small muted"},
      say(
        "总量不直接排名；能算人均的，在原值下给出。「口径不同」表示该规划只写了相近而不相等的指标。",
        "Totals are not ranked; per-head values stand below them. “Other scope” means only a related indicator is stated.",
      ),
    ),
  ];
}

export async function compare(site: Site): Promise<Child> {
  const asked = param("plans")
    .split(",")
    .filter((id) => site.plan(id));
  const ids = (
    asked.length ? asked : site.records.filter((r) => !r.plan.secondary && r.plan.kind === "five-year").map((r) => r.plan.id)
  ).slice(0, MOST);
  const records = site.records.filter((r) => ids.includes(r.plan.id));
  const toggle = (id: string): void => {
    const next = ids.includes(id) ? ids.filter((x) => x !== id) : [...ids, id].slice(-MOST);
    setState({plans: next.join(",") || null});
  };
  const measures = param("by") === "measures";
  const ways = [
    {value: "indicators", label: say("按指标", "By indicator")},
    {value: "measures", label: say("按举措", "By measure")},
  ];
  return [
    h("p", {class: "small muted"}, say(`选 2 至 ${MOST} 份规划。`, `Choose 2 to ${MOST} plans.`)),
    chips(
      say("规划", "Plans"),
      site.records.map((r) => ({value: r.plan.id, label: shortOf(r.plan)})),
      new Set(ids),
      toggle,
    ),
    chips(say("比什么", "Compare by"), ways, new Set([measures ? "measures" : "indicators"]), (v) =>
      setState({by: v === "measures" ? v : null, rows: null}),
    ),
    records.length < 2
      ? notice(say("至少选两份规划才能对比。", "Choose at least two plans."))
      : measures
        ? await byMeasure(site, records)
        : byIndicator(site, records),
  ];
}
