/** Targets that fall short, by the size of the gap. */
import {shortOf} from "../../components/site.js";
import {h} from "../../components/dom.js";
import {boxed, footnote, linkTo} from "../../components/tags.js";
import {tableSection} from "../../components/section.js";
import type {Site} from "../../components/site.js";
import {link, say, wording} from "../../components/state.js";
import type {Column} from "../../components/table.js";
import {valueColumns} from "../../components/value.js";
import {gap, nameIn, side} from "../align/indicators.js";
import type {Cell} from "./cells.js";

const size = (c: Cell): number => Math.abs(c.verdict.gap?.relative ?? c.verdict.gap?.absolute ?? 0);

export function largest(site: Site, all: readonly Cell[]): HTMLElement {
  const short = all.filter((c) => c.verdict.verdict === "falls short").toSorted((a, b) => size(b) - size(a));
  const columns: Column<Cell>[] = [
    {
      key: "plan",
      label: say("规划", "Plan"),
      header: true,
      value: (c) => shortOf(c.lower.plan),
      cell: (c) => linkTo(link("align", {lower: c.lower.plan.id, higher: c.higher.plan.id}), shortOf(c.lower.plan)),
    },
    {
      key: "indicator",
      label: say("指标", "Indicator"),
      value: (c) => nameIn(site, c.verdict.indicator),
      cell: (c) => linkTo(link("indicator", {id: c.verdict.indicator}), nameIn(site, c.verdict.indicator)),
    },
    {
      key: "lower",
      label: say("本规划", "This plan"),
      right: true,
      value: (c) => c.verdict.lower?.value ?? null,
      cell: (c) => side(site, c.verdict.lower, c.verdict.flags),
    },
    ...valueColumns<Cell>("lower", say("本规划", "This plan"), (c) => c.verdict.lower),
    {
      key: "higher",
      label: say("国家目标", "National target"),
      right: true,
      value: (c) => c.verdict.higher.value,
      cell: (c) => [side(site, c.verdict.higher, c.verdict.flags), boxed("small muted", shortOf(c.higher.plan))],
    },
    ...valueColumns<Cell>("higher", say("国家目标", "National target"), (c) => c.verdict.higher),
    {
      key: "gap",
      label: say("差距", "Gap"),
      right: true,
      value: (c) => c.verdict.gap?.relative ?? c.verdict.gap?.absolute ?? null,
      cell: (c) => gap(site, c.verdict),
    },
    {
      key: "year",
      label: say("按自身复合增速达到", "Reached at own compound pace"),
      right: true,
      value: (c) => (c.verdict.pace?.catchUpYear ? Math.ceil(c.verdict.pace.catchUpYear) : null),
      cell: (c) =>
        c.verdict.pace?.catchUpYear
          ? Math.ceil(c.verdict.pace.catchUpYear)
          : h("span", {class: "muted", title: c.verdict.pace ? wording(c.verdict.pace, "reason") : ""}, say("算不出", "none")),
    },
  ];
  return tableSection(
    "largest",
    say("最大的差距", "The largest gaps"),
    {
      id: "gaps",
      caption: say("不足的目标", "Targets that fall short"),
      columns,
      rows: short,
      empty: say("能够判定的目标没有一个不足。", "No target that can be judged falls short."),
    },
    footnote(
      say("按相对差距从大到小排；两端有上下限的，是界限之差。", "By relative gap; where a side is a bound, the gap is between bounds."),
    ),
  );
}
