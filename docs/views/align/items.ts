/** Everything in an alignment that waits for a decision, as the queue shows it. */
import type {Alignment, MeasureVerdict} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import {boxed, footnote, para, smallPrint, subheading} from "../../components/tags.js";
import type {Site} from "../../components/site.js";
import {say, wording} from "../../components/state.js";
import {domainWord, spoken} from "../../components/words.js";
import {headingOf} from "../../lib/decisions/progress.js";
import {clauseTarget, sidesOf} from "./clauses.js";
import {indicatorTarget, nameIn, side} from "./indicators.js";
import {measureTarget} from "./measures.js";
import type {Item} from "./queue.js";

const two = (higher: Child, lower: Child): HTMLElement =>
  boxed("sides", h("div", {}, footnote(say("上级", "Higher")), higher), h("div", {}, footnote(say("本规划", "Lower")), lower));

const quotes = (spans: MeasureVerdict["higherSpans"]): Child =>
  spans.slice(0, 3).map((s) => h("p", {lang: "zh-CN"}, s.quote.replace(/\s+/g, " ")));

const domainIn = (domain: string | undefined): string => (domain === undefined ? "" : domainWord(domain));

export function itemsOf(site: Site, alignment: Alignment): Item[] {
  return [
    ...alignment.indicators.map((v): Item => ({
      target: indicatorTarget(site, v),
      section: domainIn(site.indicator(v.indicator)?.domain),
      draw: () => [
        subheading(nameIn(site, v.indicator)),
        two(side(site, v.higher, v.flags), side(site, v.lower, v.flags)),
        para(spoken(wording(v, "reason"))),
      ],
    })),
    ...alignment.clauses.map((c): Item => ({
      target: clauseTarget(c),
      section: headingOf(c),
      draw: () => [sidesOf(alignment, c), smallPrint(spoken(wording(c, "reason")))],
    })),
    ...alignment.measures.map((m): Item => ({
      target: measureTarget(site, m),
      section: domainIn(site.data.measures.find((one) => one.id === m.measure)?.domain),
      draw: () => [subheading(measureTarget(site, m).title), two(quotes(m.higherSpans), quotes(m.lowerSpans))],
    })),
  ];
}
