/** National targets that plans do not state, or state in another scope. */
import {shortOf} from "../../components/site.js";
import type {IndicatorVerdict, PlanRecord} from "../../lib/model/index.js";
import {boxed, footnote, linkTo} from "../../components/tags.js";
import {tableSection} from "../../components/section.js";
import type {Site} from "../../components/site.js";
import {link, say, listed} from "../../components/state.js";
import type {Column} from "../../components/table.js";
import {nameIn, side} from "../align/indicators.js";
import {rowKey, type Cell} from "./cells.js";

interface Missing {
  readonly one: Cell;
  readonly by: readonly PlanRecord[];
  readonly related: readonly PlanRecord[];
}

export function missing(site: Site, all: readonly Cell[]): HTMLElement {
  const rows = [...new Set(all.map(rowKey))].map((key): Missing => {
    const group = all.filter((c) => rowKey(c) === key);
    const of = (v: IndicatorVerdict["verdict"]): PlanRecord[] => group.filter((c) => c.verdict.verdict === v).map((c) => c.lower);
    return {one: group[0]!, by: of("missing"), related: of("not comparable")};
  });
  const names = (list: readonly PlanRecord[]): string => listed(list.map((r) => shortOf(r.plan)));
  const columns: Column<Missing>[] = [
    {
      key: "indicator",
      label: say("国家目标", "National target"),
      header: true,
      value: (m) => nameIn(site, m.one.verdict.indicator),
      cell: (m) => [
        linkTo(link("indicator", {id: m.one.verdict.indicator}), nameIn(site, m.one.verdict.indicator)),
        boxed("small muted", shortOf(m.one.higher.plan), " ", side(site, m.one.verdict.higher, [])),
      ],
    },
    {key: "n", label: say("未写的规划数", "Plans without"), right: true, value: (m) => m.by.length},
    {key: "by", label: say("未写的规划", "Not stated by"), wide: true, value: (m) => names(m.by)},
    {key: "related", label: say("只写了口径不同的", "Only another scope in"), wide: true, value: (m) => names(m.related)},
  ];
  return tableSection(
    "missing",
    say("各规划没有写的国家目标", "National targets that plans leave out"),
    {
      id: "missing",
      caption: say("缺失的指标", "Missing indicators"),
      columns,
      empty: say("此前印发的国家目标，各规划都有说法。", "Plans speak of every national target issued before them."),
      rows: rows.filter((m) => m.by.length).toSorted((a, b) => b.by.length - a.by.length),
    },
    footnote(
      say(
        "没有写不等于没有做；年度要点和只管一个部门的规划，不必写到每一项国家目标。",
        "Not stated does not mean not done; yearly work points and plans of one department need not state every national target.",
      ),
    ),
  );
}
