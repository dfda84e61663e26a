/** Instruments × plans: who commits to what, how firmly, in which clause. */
import {STRENGTH_LOOKS} from "../lib/charts/matrix.js";
import type {Measure, MeasureMention, PlanRecord, Strength} from "../lib/model/index.js";
import {compute} from "../components/compute.js";
import {h, type Child} from "../components/dom.js";
import {picker} from "../components/picker.js";
import type {Site} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {domainWord, strengthWord} from "../components/words.js";

const ORDER: readonly Strength[] = ["ensure", "full", "advance", "pilot", "explore", "encourage"];

function cell(mentions: readonly MeasureMention[], record: PlanRecord, name: string): HTMLElement {
  const best = mentions.toSorted((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength))[0];
  if (!best) return h("td", {}, h("span", {class: "has-none"}, "·", h("span", {class: "visually-hidden"}, say("未写", "not mentioned"))));
  const look = STRENGTH_LOOKS[best.strength];
  const title = `${record.plan.short} · ${name}：${strengthWord(best.strength)}（${mentions.length}）\n${best.quote}`;
  return h(
    "td",
    {style: `background:${look.fill}`},
    h(
      "a",
      {href: link("read", {plan: record.plan.id, at: `${best.start}-${best.end}`}), style: `color:${look.ink}`, title},
      look.glyph,
      mentions.length > 1 ? h("sup", {}, mentions.length) : null,
      h("span", {class: "visually-hidden"}, ` ${strengthWord(best.strength)}`),
    ),
  );
}

export async function measures(site: Site): Promise<Child> {
  const records = site.records.filter((r) => !r.plan.secondary);
  const mentions = await compute.measures();
  const domain = param("domain");
  const of = (m: Measure, r?: PlanRecord): MeasureMention[] => mentions.filter((x) => x.measure === m.id && (!r || x.plan === r.plan.id));
  const shown = site.data.measures.filter((m) => (!domain || m.domain === domain) && of(m).length);
  const spread = (m: Measure): number => new Set(of(m).map((x) => x.plan)).size;
  const all = shown.filter((m) => spread(m) === records.length).length;
  const lone = shown.filter((m) => spread(m) === 1).length;
  const name = (m: Measure): string => say(m.zh, m.en);
  const domains = [...new Set(site.data.measures.map((m) => m.domain))].map((d) => ({value: d, label: domainWord(d)}));
  return [
    h(
      "p",
      {class: "finding"},
      say(
        `${shown.length} 项举措见于库中规划：${all} 项各份都写，${lone} 项只有一份写。`,
        `${shown.length} instruments occur: ${all} in every plan, ${lone} in one only.`,
      ),
    ),
    h(
      "div",
      {class: "controls"},
      picker("domain", say("领域", "Field"), [{value: "", label: say("全部领域", "All fields")}, ...domains], domain, (v) =>
        setState({domain: v}),
      ),
    ),
    h(
      "ul",
      {class: "legend"},
      ORDER.map((s) =>
        h(
          "li",
          {},
          h(
            "span",
            {style: `background:${STRENGTH_LOOKS[s].fill};color:${STRENGTH_LOOKS[s].ink};padding:0 .3em;margin-right:.3em`},
            STRENGTH_LOOKS[s].glyph,
          ),
          strengthWord(s),
        ),
      ),
    ),
    h(
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
          shown
            .toSorted((a, b) => spread(b) - spread(a))
            .map((m) =>
              h(
                "tr",
                {},
                h("th", {scope: "row"}, name(m)),
                records.map((r) => cell(of(m, r), r, name(m))),
              ),
            ),
        ),
      ),
    ),
    h(
      "p",
      {class: "small muted"},
      say(
        "格中为该规划对这项举措最强的承诺，右上角为提到的条款数；点开到条款。字词未出现不等于没有做。",
        "Each cell is the firmest commitment; the small figure counts clauses. Click for the clause.",
      ),
    ),
  ];
}
