/** Indicators × plans: what each plan speaks of, each cell leading to the indicator. */
import {group} from "d3-array";
import {COVERAGE_LOOKS, coverageMap, type CoverageCell, type CoverageState} from "../../lib/charts/coverage.js";
import {GOALS, type LevelsPart} from "../../lib/site/parts/shapes.js";
import type {Claim, Indicator, PlanRecord} from "../../lib/model/index.js";
import {labelled} from "../../components/box.js";
import {h} from "../../components/dom.js";
import {bullet, footnote, heading, linkTo, listing, phrase} from "../../components/tags.js";
import {chips} from "../../components/picker.js";
import {apart, matrixBox, sheet} from "../../components/sheet.js";
import {levelTable} from "../../components/levels.js";
import {nameOf, type Contents, type Site, shortOf} from "../../components/site.js";
import {bracketed, language, link, param, say, setState, listed, colon} from "../../components/state.js";
import {inSlices} from "../../components/turns.js";
import {printed, timeOf, unitWord} from "../../components/value.js";
import {domainWord} from "../../components/words.js";

interface Cell {
  readonly state: CoverageState;
  readonly count: number;
  readonly title: string;
}

const grouped = new WeakMap<PlanRecord, ReadonlyMap<string | null, readonly Claim[]>>();
/** What a plan states, by indicator: asked for each cell. */
function statedIn(record: PlanRecord): ReadonlyMap<string | null, readonly Claim[]> {
  const known = grouped.get(record) ?? group(record.claims, (c) => c.indicator);
  grouped.set(record, known);
  return known;
}

function cellOf(site: Site, indicator: Indicator, record: PlanRecord): Cell {
  const stated = statedIn(record);
  const claims = stated.get(indicator.id) ?? [];
  const related = indicator.related.some((r) => stated.has(r.indicator));
  const state: CoverageState = claims.some((c) => GOALS.has(c.role)) ? "target" : claims.length ? "stated" : related ? "related" : "silent";
  const goal = site.goal(record.plan.id, indicator);
  const words = say(COVERAGE_LOOKS[state].zh, COVERAGE_LOOKS[state].en);
  return {
    state,
    count: claims.length,
    title: `${shortOf(record.plan)} · ${nameOf(indicator)}${colon()}${words}${goal ? ` ${printed(goal.metric)} ${unitWord(goal.metric.unit)}${bracketed(timeOf(goal.metric))}` : ""}`,
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
    return labelled("", phrase("has-none", phrase("visually-hidden", title), h("b", {"aria-hidden": "true"}, glyph)), "none");
  return labelled(
    shortOf(record.plan),
    h("a", {class: TONES[state], href: link("indicator", {id: indicator.id}), title, "aria-label": title}, glyph),
  );
}

/** What the map shows: indicators by field, and the plans that say most first. */
interface Shown {
  readonly indicators: readonly Indicator[];
  readonly records: readonly PlanRecord[];
}

async function matrix(site: Site, {indicators, records}: Shown): Promise<HTMLElement> {
  const head = (r: PlanRecord): HTMLElement =>
    h("th", {scope: "col"}, linkTo(link(r.plan.secondary ? "plans" : "read", {plan: r.plan.id}), shortOf(r.plan)));
  const top = (domain: string): HTMLElement =>
    h("tr", {class: "group"}, h("th", {scope: "rowgroup"}, domainWord(domain)), h("td", {colspan: records.length}));
  const row = (i: Indicator): HTMLElement =>
    h(
      "tr",
      {},
      h("th", {scope: "row"}, linkTo(link("indicator", {id: i.id}), nameOf(i))),
      records.map((r) => matrixCell(site, i, r)),
    );
  const rows = domainsOf(indicators).flatMap((domain) => [domain, ...indicators.filter((i) => i.domain === domain)]);
  return matrixBox(
    say("覆盖图", "Coverage map"),
    say("指标与规划的覆盖", "Coverage of indicators by plans"),
    [h("th", {scope: "col"}, say("指标", "Indicator")), records.map(head)],
    await inSlices(rows, (x) => (typeof x === "string" ? top(x) : row(x))),
  );
}

const domainsOf = (indicators: readonly Indicator[]): string[] => [...new Set(indicators.map((i) => i.domain))];

function legend(): HTMLElement {
  const item = (s: CoverageState): HTMLElement => {
    const {glyph, zh, en} = COVERAGE_LOOKS[s];
    return bullet(h("span", {class: `badge ${TONES[s]}`, "data-glyph": glyph}, say(zh, en)));
  };
  return listing("legend", (Object.keys(COVERAGE_LOOKS) as CoverageState[]).map(item));
}

/** The cells in the order of the table. */
const cellsIn = <T>(site: Site, {indicators, records}: Shown, make: (i: Indicator, r: PlanRecord, cell: Cell) => T): T[] =>
  domainsOf(indicators).flatMap((domain) =>
    indicators.filter((i) => i.domain === domain).flatMap((i) => records.map((r) => make(i, r, cellOf(site, i, r)))),
  );

/** What the picture draws. */
function drawn(site: Site, shown: Shown): CoverageCell[] {
  const row = apart(shown.indicators, nameOf, (i) => i.id);
  const column = apart(
    shown.records,
    (r) => shortOf(r.plan),
    (r) => r.plan.id,
  );
  return cellsIn(site, shown, (i, r, {state}) => ({indicator: row(i), plan: column(r), state}));
}

function lines(site: Site, shown: Shown): (string | number)[][] {
  const head = say("指标,领域,规划,写到什么,陈述数", "Indicator,Field,Plan,What it states,Statements").split(",");
  const line = (i: Indicator, r: PlanRecord, {state, count}: Cell): (string | number)[] => [
    nameOf(i),
    domainWord(i.domain),
    shortOf(r.plan),
    say(COVERAGE_LOOKS[state].zh, COVERAGE_LOOKS[state].en),
    count,
  ];
  return [head, ...cellsIn(site, shown, line)];
}

/** Of many plans: how many of each level have a target, indicator by indicator. */
export async function coverageByLevel(contents: Contents): Promise<HTMLElement> {
  const {plans, targets} = await contents.part<LevelsPart>("levels");
  const spreads = contents.data.indicators.flatMap((i) => {
    const counts = targets[i.id];
    return counts ? [{name: nameOf(i), link: linkTo(link("indicator", {id: i.id}), nameOf(i)), counts}] : [];
  });
  return h(
    "section",
    {"aria-labelledby": "coverage"},
    heading("coverage", say("多少规划定了目标", "How many plans set a target")),
    levelTable(
      "coverage-levels",
      say("各级规划中定了目标的份数", "Plans with a target, by level"),
      say("指标", "Indicator"),
      plans,
      spreads,
    ),
    footnote(
      say(
        "份数后是占同级规划的百分比；没有写到不表示没有做。各省的份额从",
        "Beside the number its share of the plans of that level. What is not stated may still be done. Shares by province: ",
      ),
      linkTo(link("region", {code: "000000"}), say("地区页", "page of regions")),
      say("往下看。", "."),
    ),
  );
}

export async function coverage(site: Site): Promise<HTMLElement> {
  const all = param("rows") === "all";
  const plansOf = (i: Indicator): number => site.stating(i.id)[1];
  const used = site.data.indicators.filter((i) => plansOf(i) > 0);
  const shared = used.filter((i) => plansOf(i) > 1);
  const options = [
    {value: "shared", label: say(`两份以上规划写到的 ${shared.length} 个`, `${shared.length} in two or more plans`)},
    {value: "all", label: say(`全部 ${used.length} 个`, `All ${used.length}`)},
  ];
  const records = site.plans.toSorted((a, b) => b.statements - a.statements).flatMap((e) => site.record(e.plan.id) ?? []);
  const shown = {indicators: all ? used : shared, records};
  return h(
    "section",
    {"aria-labelledby": "coverage"},
    heading("coverage", say("每份规划说到了哪些指标", "Which indicators each plan speaks of")),
    chips(say("显示哪些指标", "Which indicators"), options, new Set([all ? "all" : "shared"]), (v) =>
      setState({rows: v === "all" ? "all" : null}),
    ),
    sheet({
      id: "coverage",
      title: say("各规划对各指标的覆盖", "What each plan says of each indicator"),
      legend: legend(),
      table: await matrix(site, shown),
      caption: say(
        "实心：规划给出目标值；空心：只陈述了现状或成果。「·」表示该规划没有写到，不表示没有做。",
        "Solid: the plan names a target. Hollow: it states a level only. “·” means that the plan does not mention it, not that nothing is done.",
      ),
      source: listed(shown.records.map((r) => shortOf(r.plan))),
      spec: () => coverageMap(drawn(site, shown), {lang: language()}),
      data: () => lines(site, shown),
    }),
  );
}
