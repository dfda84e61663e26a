/** What so many plans say that nobody can look at them one by one: a line a thing, its share of the plans of each level of government. */
import type {ByLevel} from "../lib/site/parts/shapes.js";
import {h, type Child} from "./dom.js";
import {bracketed, say} from "./state.js";
import {table} from "./table.js";
import {LEVELS} from "./words.js";

export interface Spread {
  readonly name: string;
  /** The way down. */
  readonly link: Child;
  readonly counts: ByLevel;
}

const sumOf = (counts: ByLevel): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Number and share, with a bar as long as the share. */
function share(n: number, of: number): Child {
  const percent = Math.round((100 * n) / of);
  return [`${n}${bracketed(`${percent}%`)}`, h("span", {class: "part", "aria-hidden": "true"}, h("i", {style: `width:${percent}%`}))];
}

/** @param plans of each level, of which the shares are */
export function levelTable(id: string, caption: string, what: string, plans: ByLevel, spreads: readonly Spread[]): HTMLElement {
  const shown = LEVELS.filter(([level]) => (plans[level] ?? 0) > 0);
  const all = sumOf(plans);
  return table<Spread>({
    id,
    caption,
    rows: spreads.toSorted((a, b) => sumOf(b.counts) - sumOf(a.counts)),
    columns: [
      {key: "name", label: what, header: true, value: (s) => s.name, cell: (s) => s.link},
      {
        key: "all",
        label: say(`全部 ${all} 份`, `All ${all}`),
        right: true,
        value: (s) => sumOf(s.counts),
        cell: (s) => share(sumOf(s.counts), all),
      },
      ...shown.map(([level, zh, en]) => ({
        key: level,
        label: say(`${zh} ${plans[level]} 份`, `${en} ${plans[level]}`),
        right: true,
        value: (s: Spread) => s.counts[level] ?? 0,
        cell: (s: Spread) => share(s.counts[level] ?? 0, plans[level]!),
      })),
    ],
  });
}
