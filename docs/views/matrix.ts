/** Instruments × plans: the firmest commitment in each cell, every clause behind it. */
import {STRENGTH_LOOKS} from "../lib/charts/matrix.js";
import type {Measure, MeasureMention, PlanRecord, Strength} from "../lib/model/index.js";
import {h, type Child} from "../components/dom.js";
import type {Site} from "../components/site.js";
import {link, say} from "../components/state.js";
import {stated} from "../components/value.js";
import {strengthWord} from "../components/words.js";
import {openDialog} from "./pair.js";

/** Firmest first. */
export const STRENGTHS: readonly Strength[] = ["ensure", "full", "advance", "pilot", "explore", "encourage"];
const firmest = (a: MeasureMention, b: MeasureMention): number => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength);

export const measureWord = (m: Measure): string => say(m.zh, m.en);

const place = (m: MeasureMention): string => link("read", {plan: m.plan, at: `${m.start}-${m.end}`});

/** All clauses of a plan that name the measure, with the numbers that stand in them. */
function clauses(site: Site, mentions: readonly MeasureMention[]): Child {
  return mentions.map((m) => {
    const numbers = m.claims.flatMap((id) => site.claim(id) ?? []);
    return [
      h("h3", {}, strengthWord(m.strength)),
      h("blockquote", {class: "quote", lang: "zh-CN"}, m.quote, " ", h("a", {href: place(m)}, say("〔原文〕", "[text]"))),
      numbers.length
        ? h(
            "p",
            {class: "small"},
            numbers.map((c, i) => [i ? "；" : "", c.name, " ", stated(c)]),
          )
        : null,
    ];
  });
}

function cell(site: Site, mentions: readonly MeasureMention[], record: PlanRecord, name: string): HTMLElement {
  const best = mentions.toSorted(firmest)[0];
  if (!best) return h("td", {}, h("span", {class: "has-none"}, "·", h("span", {class: "visually-hidden"}, say("未写", "not mentioned"))));
  const look = STRENGTH_LOOKS[best.strength];
  const open = (event: Event): void => {
    const e = event as MouseEvent;
    if (e.ctrlKey || e.metaKey || e.shiftKey) return;
    event.preventDefault();
    openDialog(`${record.plan.short} · ${name}`, clauses(site, mentions.toSorted(firmest)), a);
  };
  const a: HTMLElement = h(
    "a",
    {
      href: place(best),
      style: `color:${look.ink}`,
      title: best.quote.replace(/\s+/g, ""),
      "aria-haspopup": "dialog",
      onclick: open,
    },
    look.glyph,
    mentions.length > 1 ? h("sup", {}, mentions.length) : null,
    h("span", {class: "visually-hidden"}, ` ${strengthWord(best.strength)}，${record.plan.short}，${name}`),
  );
  return h("td", {style: `background:${look.fill}`}, a);
}

export function strengthLegend(): HTMLElement {
  const item = (s: Strength): HTMLElement => {
    const {fill, ink, glyph} = STRENGTH_LOOKS[s];
    return h("li", {}, h("span", {style: `background:${fill};color:${ink};padding:0 .3em;margin-right:.3em`}, glyph), strengthWord(s));
  };
  return h("ul", {class: "legend"}, STRENGTHS.map(item));
}

/** One row a measure, one column a plan. */
export function measureMatrix(
  site: Site,
  records: readonly PlanRecord[],
  measures: readonly Measure[],
  of: (m: Measure, r: PlanRecord) => readonly MeasureMention[],
): HTMLElement {
  return h(
    "div",
    {class: "table-box", tabindex: 0, role: "region", "aria-label": say("举措图（可滚动）", "Measures map (scrolls)")},
    h(
      "table",
      {class: "matrix"},
      h("caption", {class: "visually-hidden"}, say("举措与规划", "Measures by plans")),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", {scope: "col"}, say("举措", "Measure")),
          records.map((r) => h("th", {scope: "col"}, r.plan.short)),
        ),
      ),
      h(
        "tbody",
        {},
        measures.map((m) =>
          h(
            "tr",
            {},
            h("th", {scope: "row"}, measureWord(m)),
            records.map((r) => cell(site, of(m, r), r, measureWord(m))),
          ),
        ),
      ),
    ),
  );
}
