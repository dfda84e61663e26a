/** All plans against the national targets: a matrix of verdicts, the largest gaps, what no plan states. */
import {align} from "../lib/align/index.js";
import type {IndicatorVerdict, PlanRecord} from "../lib/model/index.js";
import {h, type Child} from "../components/dom.js";
import {notice} from "../components/page.js";
import {chips} from "../components/picker.js";
import type {Site} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {table, type Column} from "../components/table.js";
import {toneOf, verdictWord} from "../components/words.js";
import {VERDICT_LOOKS} from "../lib/charts/index.js";
import {gap, nameIn, side, VERDICTS} from "./align/indicators.js";
import {openPair} from "./pair.js";

const NATION = "000000";

interface Cell {
  readonly lower: PlanRecord;
  readonly higher: PlanRecord;
  readonly verdict: IndicatorVerdict;
}

/** Indicators need no texts, so all pairs are held against each other at once. */
function cells(site: Site): Cell[] {
  const above = site.records.filter((r) => r.plan.region === NATION);
  const below = site.records.filter((r) => r.plan.region !== NATION);
  return above.flatMap((higher) =>
    below.flatMap((lower) =>
      align(site.side(lower.plan.id), site.side(higher.plan.id), site.data).indicators.map((verdict) => ({lower, higher, verdict})),
    ),
  );
}

const rowKey = (c: Cell): string => `${c.higher.plan.id}~${c.verdict.indicator}`;

function glyph(site: Site, c: Cell): HTMLElement {
  const {verdict} = c.verdict;
  const label = `${c.lower.plan.short}，${nameIn(site, c.verdict.indicator)}：${verdictWord(verdict)}`;
  const button: HTMLElement = h(
    "button",
    {
      type: "button",
      class: `glyph ${toneOf(verdict)}`,
      title: `${verdictWord(verdict)}：${say(c.verdict.reason, c.verdict.reasonEn)}`,
      "aria-label": label,
      "aria-haspopup": "dialog",
      onclick: () => openPair(site, c.lower.plan.id, c.higher.plan.id, c.verdict, button),
    },
    VERDICT_LOOKS[verdict].glyph,
  );
  return h("td", {}, button);
}

function matrix(site: Site, all: readonly Cell[]): HTMLElement {
  const stated = all.filter((c) => c.verdict.lower !== null).map(rowKey);
  const only = param("rows") !== "all";
  const rows = [...new Map(all.map((c) => [rowKey(c), c])).values()].filter((c) => !only || stated.includes(rowKey(c)));
  const columns = [...new Set(all.map((c) => c.lower))];
  const at = new Map(all.map((c) => [`${c.lower.plan.id}~${rowKey(c)}`, c]));
  const head = (r: PlanRecord): HTMLElement => h("th", {scope: "col"}, h("a", {href: link("region", {code: r.plan.region})}, r.plan.short));
  const row = (c: Cell): HTMLElement =>
    h(
      "tr",
      {},
      h(
        "th",
        {scope: "row"},
        h("a", {href: link("indicator", {id: c.verdict.indicator})}, nameIn(site, c.verdict.indicator)),
        h("div", {class: "small muted"}, c.higher.plan.short, " ", side(site, c.verdict.higher, [])),
      ),
      columns.map((l) => {
        const found = at.get(`${l.plan.id}~${rowKey(c)}`);
        return found ? glyph(site, found) : h("td", {}, "");
      }),
    );
  return h(
    "section",
    {},
    h("h2", {id: "matrix"}, say("对齐矩阵：点一格看两边的原句", "The matrix: a cell opens both sentences")),
    chips(
      say("显示哪些指标", "Which indicators"),
      [
        {value: "stated", label: say("至少一份规划写到的", "Stated by a plan")},
        {value: "all", label: say("全部国家目标", "All national targets")},
      ],
      new Set([only ? "stated" : "all"]),
      (v) => setState({rows: v === "all" ? "all" : null}),
    ),
    h(
      "ul",
      {class: "legend"},
      VERDICTS.map((v) => h("li", {class: toneOf(v)}, `${VERDICT_LOOKS[v].glyph} ${verdictWord(v)}`)),
    ),
    h(
      "div",
      {class: "table-box", tabindex: 0, role: "region", "aria-label": say("对齐矩阵（可滚动）", "Alignment matrix (scrolls)")},
      h(
        "table",
        {class: "matrix verdicts"},
        h("caption", {class: "visually-hidden"}, say("国家目标与各规划", "National targets by plans")),
        h("thead", {}, h("tr", {}, h("th", {scope: "col"}, say("国家目标", "National target")), columns.map(head))),
        h("tbody", {}, rows.map(row)),
      ),
    ),
  );
}

const size = (c: Cell): number => Math.abs(c.verdict.gap?.relative ?? c.verdict.gap?.absolute ?? 0);

function largest(site: Site, all: readonly Cell[]): HTMLElement {
  const short = all.filter((c) => c.verdict.verdict === "falls short").toSorted((a, b) => size(b) - size(a));
  const columns: Column<Cell>[] = [
    {
      key: "plan",
      label: say("规划", "Plan"),
      header: true,
      value: (c) => c.lower.plan.short,
      cell: (c) => h("a", {href: link("align", {lower: c.lower.plan.id, higher: c.higher.plan.id})}, c.lower.plan.short),
    },
    {
      key: "indicator",
      label: say("指标", "Indicator"),
      value: (c) => nameIn(site, c.verdict.indicator),
      cell: (c) => h("a", {href: link("indicator", {id: c.verdict.indicator})}, nameIn(site, c.verdict.indicator)),
    },
    {
      key: "lower",
      label: say("本规划", "This plan"),
      right: true,
      value: (c) => c.verdict.lower?.value ?? null,
      cell: (c) => side(site, c.verdict.lower, c.verdict.flags),
    },
    {
      key: "higher",
      label: say("国家目标", "National target"),
      right: true,
      value: (c) => c.verdict.higher.value,
      cell: (c) => [side(site, c.verdict.higher, c.verdict.flags), h("div", {class: "small muted"}, c.higher.plan.short)],
    },
    {
      key: "gap",
      label: say("差距", "Gap"),
      right: true,
      value: (c) => c.verdict.gap?.relative ?? c.verdict.gap?.absolute ?? null,
      cell: (c) => gap(site, c.verdict),
    },
    {
      key: "year",
      label: say("按自身速度达到", "Reached at own pace"),
      right: true,
      value: (c) => (c.verdict.pace?.catchUpYear ? Math.ceil(c.verdict.pace.catchUpYear) : null),
      cell: (c) =>
        c.verdict.pace?.catchUpYear
          ? Math.ceil(c.verdict.pace.catchUpYear)
          : h(
              "span",
              {class: "muted", title: c.verdict.pace ? say(c.verdict.pace.reason, c.verdict.pace.reasonEn) : ""},
              say("算不出", "none"),
            ),
    },
  ];
  return h(
    "section",
    {},
    h("h2", {id: "largest"}, say("最大的差距", "The largest gaps")),
    table({
      id: "gaps",
      caption: say("不足的目标", "Targets that fall short"),
      columns,
      rows: short,
      empty: say("能够判定的目标没有一个不足。", "No target that can be judged falls short."),
    }),
    h(
      "p",
      {class: "small muted"},
      say("按相对差距从大到小排；两端有上下限的，是界限之差。", "By relative gap; where a side is a bound, the gap is between bounds."),
    ),
  );
}

interface Missing {
  readonly one: Cell;
  readonly by: readonly PlanRecord[];
  readonly related: readonly PlanRecord[];
}

function missing(site: Site, all: readonly Cell[]): HTMLElement {
  const rows = [...new Set(all.map(rowKey))].map((key): Missing => {
    const group = all.filter((c) => rowKey(c) === key);
    const of = (v: IndicatorVerdict["verdict"]): PlanRecord[] => group.filter((c) => c.verdict.verdict === v).map((c) => c.lower);
    return {one: group[0]!, by: of("missing"), related: of("not comparable")};
  });
  const names = (list: readonly PlanRecord[]): string => list.map((r) => r.plan.short).join("、");
  const columns: Column<Missing>[] = [
    {
      key: "indicator",
      label: say("国家目标", "National target"),
      header: true,
      value: (m) => nameIn(site, m.one.verdict.indicator),
      cell: (m) => [
        h("a", {href: link("indicator", {id: m.one.verdict.indicator})}, nameIn(site, m.one.verdict.indicator)),
        h("div", {class: "small muted"}, m.one.higher.plan.short, " ", side(site, m.one.verdict.higher, [])),
      ],
    },
    {key: "n", label: say("未写的规划数", "Plans without"), right: true, value: (m) => m.by.length},
    {key: "by", label: say("未写的规划", "Not stated by"), wide: true, value: (m) => names(m.by)},
    {key: "related", label: say("只写了口径不同的", "Only another scope in"), wide: true, value: (m) => names(m.related)},
  ];
  return h(
    "section",
    {},
    h("h2", {id: "missing"}, say("各规划没有写的国家目标", "National targets that plans leave out")),
    table({
      id: "missing",
      caption: say("缺失的指标", "Missing indicators"),
      columns,
      rows: rows.filter((m) => m.by.length).toSorted((a, b) => b.by.length - a.by.length),
    }),
    h(
      "p",
      {class: "small muted"},
      say(
        "没有写不等于没有做；年度要点和只管一个部门的规划，不必写到每一项国家目标。",
        "Not stated does not mean not done; yearly work points and plans of one department need not state every national target.",
      ),
    ),
  );
}

export function gaps(site: Site): Child {
  const all = cells(site);
  if (!all.length) return notice(say("库中还没有国家目标或地方规划。", "There is no national target or no regional plan yet."));
  const n = (v: IndicatorVerdict["verdict"]): number => all.filter((c) => c.verdict.verdict === v).length;
  const judged = n("exceeds") + n("meets") + n("falls short");
  const plans = new Set(all.map((c) => c.lower)).size;
  return [
    h(
      "p",
      {class: "finding"},
      say(
        `${plans} 份规划对国家目标共 ${all.length} 处要对照：能够判定 ${judged} 处，其中 ${n("falls short")} 处不足；${n("missing")} 处没有写，${n("not comparable")} 处口径不同。`,
        `${plans} plans meet national targets in ${all.length} places: ${judged} can be judged, ${n("falls short")} of them fall short; ${n("missing")} are not stated, ${n("not comparable")} have another scope.`,
      ),
    ),
    matrix(site, all),
    largest(site, all),
    missing(site, all),
  ];
}
