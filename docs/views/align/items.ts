/** Everything in an alignment that waits for a decision, as the queue shows it. */
import type {Alignment, MeasureVerdict} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import type {Site} from "../../components/site.js";
import {say} from "../../components/state.js";
import {spoken} from "../../components/words.js";
import {clauseTarget, sidesOf} from "./clauses.js";
import {indicatorTarget, nameIn, side} from "./indicators.js";
import {measureTarget} from "./measures.js";
import type {Item} from "./queue.js";

const two = (higher: Child, lower: Child): HTMLElement =>
  h(
    "div",
    {class: "sides"},
    h("div", {}, h("p", {class: "small muted"}, say("上级", "Higher")), higher),
    h("div", {}, h("p", {class: "small muted"}, say("本规划", "Lower")), lower),
  );

const quotes = (spans: MeasureVerdict["higherSpans"]): Child =>
  spans.slice(0, 3).map((s) => h("p", {lang: "zh-CN"}, s.quote.replace(/\s+/g, " ")));

export function itemsOf(site: Site, alignment: Alignment): Item[] {
  return [
    ...alignment.indicators.map((v): Item => ({
      target: indicatorTarget(site, v),
      section: "",
      draw: () => [
        h("h3", {}, nameIn(site, v.indicator)),
        two(side(site, v.higher, v.flags), side(site, v.lower, v.flags)),
        h("p", {}, spoken(say(v.reason, v.reasonEn))),
      ],
    })),
    ...alignment.clauses.map((c): Item => ({
      target: clauseTarget(c),
      section: c.section.at(-1)?.replace(/\s+/g, " ") ?? "",
      draw: () => [sidesOf(alignment, c), h("p", {class: "small"}, spoken(say(c.reason, c.reasonEn)))],
    })),
    ...alignment.measures.map((m): Item => ({
      target: measureTarget(site, m),
      section: "",
      draw: () => [h("h3", {}, measureTarget(site, m).title), two(quotes(m.higherSpans), quotes(m.lowerSpans))],
    })),
  ];
}
