/** Of many plans: what they make of each indicator that a plan above sets a target for. */
import type {Judged, VerdictsPart} from "../../lib/site/parts/shapes.js";
import {nameOf, type Contents} from "../../components/site.js";
import {bracketed, link, say} from "../../components/state.js";
import {table} from "../../components/table.js";
import {linkTo} from "../../components/tags.js";
import {verdictWord} from "../../components/words.js";

interface Row {
  readonly indicator: string;
  readonly judged: Judged;
}

/** What counts of them. */
export const countedIn = ([exceeds, meets, short]: Judged): number => exceeds + meets + short;

/** Number and share of those that count. */
function part(judged: Judged, n: number): string {
  const all = countedIn(judged);
  return all === 0 ? "—" : `${n}${bracketed(`${Math.round((100 * n) / all)}%`)}`;
}

/** A line an indicator, the most widely judged first. */
export function shares(contents: Contents, {indicators}: VerdictsPart): HTMLElement {
  const rows = Object.entries(indicators)
    .map(([indicator, judged]): Row => ({indicator, judged}))
    .toSorted((a, b) => countedIn(b.judged) - countedIn(a.judged));
  const name = ({indicator}: Row): string => {
    const found = contents.indicator(indicator);
    return found ? nameOf(found) : indicator;
  };
  const column = (key: string, label: string, at: 0 | 1 | 2) => ({
    key,
    label,
    right: true,
    value: ({judged}: Row) => judged[at],
    cell: ({judged}: Row) => part(judged, judged[at]),
  });
  return table<Row>({
    id: "families",
    caption: say("各指标的结论", "Verdicts by indicator"),
    rows,
    columns: [
      {
        key: "indicator",
        label: say("指标", "Indicator"),
        header: true,
        value: name,
        cell: (r) => linkTo(link("indicator", {id: r.indicator}), name(r)),
      },
      {key: "plans", label: say("能够判定", "Judged"), right: true, value: (r) => countedIn(r.judged)},
      column("exceeds", verdictWord("exceeds"), 0),
      column("meets", verdictWord("meets"), 1),
      column("short", verdictWord("falls short"), 2),
      {key: "reference", label: say("仅作参照", "Reference only"), right: true, value: (r) => r.judged[3]},
    ],
  });
}
