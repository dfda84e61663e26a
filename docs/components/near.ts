/** Which plans a choice offers, and which a matrix has columns for: as many as can be taken in at a glance. */
import {group} from "d3-array";
import {ancestorsOf} from "../lib/align/side.js";
import {isMine} from "./mine/store.js";
import type {Option} from "./picker.js";
import {shortOf, type Contents, type Entry} from "./site.js";
import {say} from "./state.js";

/** Plans in one choice. */
const OFFERED = 60;

/** A region and those above it. */
const pathOf = (site: Contents, code: string): string[] => [code, ...ancestorsOf(code, site.data.regions)];

/** Steps from one region to another along the tree, by the paths of both. */
function apart(up: readonly string[], over: readonly string[]): number {
  const meet = up.find((code) => over.includes(code));
  return meet === undefined ? up.length + over.length : up.indexOf(meet) + over.indexOf(meet);
}

/** Of many plans those nearest to one in the tree of regions, itself first; all where they are few. In the order given. */
export function near(site: Contents, records: readonly Entry[], to: Entry | null | undefined): readonly Entry[] {
  if (records.length <= OFFERED || !to) return records.slice(0, OFFERED);
  const up = pathOf(site, to.plan.region);
  const bySteps = group(records, (r) => (r === to ? -1 : apart(up, pathOf(site, r.plan.region))));
  const nearest = [...bySteps].toSorted(([a], [b]) => a - b).flatMap(([, same]) => same);
  const kept = new Set(nearest.slice(0, OFFERED));
  return records.filter((r) => kept.has(r));
}

/** A plan in a choice: one of the reader's own files may be the draft of one that is here. */
export const planLabel = ({plan}: Entry): string =>
  shortOf(plan) + (isMine(plan.id) ? say("（我的文件）", " (my file)") : plan.secondary ? say("（二手）", " (secondary)") : "");

/** A choice among them by their short names; says how many more there are, and where. */
export function planOptions(site: Contents, records: readonly Entry[], to: Entry | null | undefined): Option[] {
  const shown = near(site, records, to);
  return [...shown.map((r) => ({value: r.plan.id, label: planLabel(r)})), ...others(records.length - shown.length)];
}

/** Stands at the end of a choice that does not offer all. */
export const others = (n: number): Option[] =>
  n > 0 ? [{value: "", label: say(`另有 ${n} 份，从地区页或搜索进入`, `${n} more: by region or search`), disabled: true}] : [];

/** Says of a matrix that it does not show all. */
export const columnsNote = (shown: number, of: number): string =>
  shown < of
    ? say(
        `图中是陈述最多的 ${shown} 份；共 ${of} 份，各省各级的份额见地区页。`,
        `Shown are the ${shown} with most statements of ${of}; shares by province and level stand on the page of regions. `,
      )
    : "";
