/** What the plans of a region come to, as numbers and as a bar of shares. */
import {h} from "../../components/dom.js";
import type {Contents} from "../../components/site.js";
import {say} from "../../components/state.js";
import type {Levels, Tally} from "../../components/corpus.js";

const ZERO: Tally = [0, 0, 0, 0, 0];

/** All levels together. */
export const sumOf = (levels: Levels): Tally =>
  Object.values(levels).reduce<Tally>((sum, tally) => sum.map((n, i) => n + tally[i]!) as unknown as Tally, ZERO);

/** The plans of a region and of all below it. */
export const tallyOf = (site: Contents, code: string): Tally => sumOf(site.tree[code] ?? {});

/** Targets of plans above that were held against. */
export const asked = ([, met, short, missing, open]: Tally): number => met + short + missing + open;

/** Number and share of the targets asked for: 12（30%）. */
export function part(tally: Tally, n: number): string {
  const all = asked(tally);
  return all === 0 ? "—" : say(`${n}（${Math.round((100 * n) / all)}%）`, `${n} (${Math.round((100 * n) / all)}%)`);
}

/** In one line of words. */
export function sharesWord(tally: Tally): string {
  const [plans, met, short, missing, open] = tally;
  if (asked(tally) === 0) return say(`${plans} 份规划，没有可对照的上级目标`, `${plans} plans, no target above to hold them against`);
  return say(
    `${plans} 份规划；上级目标对齐或超出 ${met}，不足 ${short}，缺失 ${missing}，不可比或待定 ${open}`,
    `${plans} plans; targets above met or exceeded ${met}, short ${short}, missing ${missing}, not comparable or undetermined ${open}`,
  );
}

const PARTS = ["meets", "short", "missing", "open"] as const;

/** A bar whose parts are the shares, in the order of the words; empty where nothing was asked. */
export function sharesBar(tally: Tally): HTMLElement {
  const parts = PARTS.map((name, i) => ({name, n: tally[i + 1]!})).filter(({n}) => n > 0);
  return h(
    "span",
    {class: "shares", "aria-hidden": "true"},
    parts.map(({name, n}) => h("i", {class: name, style: `flex:${n}`})),
  );
}
