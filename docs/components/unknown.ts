/** An address that names what is not here says so, with the nearest that is and the way out; it never shows another thing instead. */
import {nearestTo} from "../lib/model/nearest.js";
import {chinese, h} from "./dom.js";
import {bold, linkTo, para} from "./tags.js";
import {isMine} from "./mine/store.js";
import {shortOf, type Contents} from "./site.js";
import type {Said} from "../lib/say/index.js";
import {link, say, type Patch, told} from "./state.js";

/** What an address may name, the page that lists them all, and what that page is called. */
const KINDS = {
  plan: [{zh: "规划", en: "plan"}, "plans", {zh: "全部规划", en: "all plans"}],
  indicator: [{zh: "指标", en: "indicator"}, "indicators", {zh: "全部指标", en: "all indicators"}],
  region: [{zh: "地区", en: "region"}, "plans", {zh: "全部规划", en: "all plans"}],
  field: [{zh: "领域", en: "field"}, "indicators", {zh: "全部指标", en: "all indicators"}],
  // Of measures, which have fields of their own.
  domain: [{zh: "领域", en: "field"}, "measures", {zh: "全部举措", en: "all measures"}],
} as const satisfies Readonly<Record<string, readonly [Said, string, Said]>>;

export type Named = keyof typeof KINDS;

/** Something that is here: its id, its name, and where it is shown. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** «库中没有规划「x」», the nearest three, and the list of all. */
export function unknown(kind: Named, asked: string, known: readonly Known[]): HTMLElement {
  if (isMine(asked)) return elsewhere();
  const [word, page, all]: readonly [Said, string, Said] = KINDS[kind];
  const near = nearestTo(
    asked,
    known.map((k) => k.id),
  ).flatMap((id) => known.find((k) => k.id === id) ?? []);
  const links = near.map((k, i) => [i ? say("、", ", ") : "", linkTo(k.href, k.name)]);
  return h(
    "div",
    {class: "notice unknown", role: "alert"},
    para(bold(say(`这里没有${word.zh}「`, `There is no ${word.en} “`), chinese(asked), say("」。", "” here."))),
    near.length ? para(say("也许是：", "Perhaps: "), links) : null,
    para(say("可以在上面另选，或看", "Choose another above, or see "), linkTo(link(page), told(all)), say("。", ".")),
  );
}

/** A document of one's own is nowhere but in the browser that it was dropped into. */
const elsewhere = (): HTMLElement =>
  h(
    "div",
    {class: "notice unknown", role: "alert"},
    para(
      bold(
        say(
          "这个链接指向一份自己放入的文件，它只在放入它的那台电脑的浏览器里，这里没有。",
          "This link leads to a document of somebody's own. It is kept only in the browser that it was dropped into, and is not here.",
        ),
      ),
    ),
    para(
      say("请向发来链接的人要这份文件，放进", "Ask whoever sent the link for the file, and drop it on "),
      linkTo(link("my-files"), say("我的文件", "My files")),
      say("。", "."),
    ),
  );

/** Plans as an address may name them; `query` says how the page takes one. */
export const knownPlans = (site: Contents, page: string, query: (id: string) => Patch): Known[] =>
  site.plans.map(({plan}) => ({id: plan.id, name: shortOf(plan), href: link(page, query(plan.id))}));
