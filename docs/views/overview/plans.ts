/** The plans of the corpus as cards. */
import {shortOf, regionName} from "../../components/site.js";
import type {PlanRecord} from "../../lib/model/index.js";
import {h} from "../../components/dom.js";
import type {Site} from "../../components/site.js";
import {link, say} from "../../components/state.js";
import {planKindWord} from "../../components/words.js";

export function plans(site: Site): HTMLElement {
  const item = (r: PlanRecord): HTMLElement => {
    const region = site.region(r.plan.region);
    const read = link(r.plan.secondary ? "plans" : "read", {plan: r.plan.id});
    return h(
      "li",
      {},
      h("a", {href: read}, h("b", {}, shortOf(r.plan))),
      h("p", {class: "small", lang: "zh-CN"}, r.plan.title),
      h(
        "p",
        {class: "small muted"},
        [
          region && regionName(region),
          planKindWord(r.plan.kind),
          r.plan.period[0] === r.plan.period[1] ? r.plan.period[0] : r.plan.period.join("–"),
          say(`${r.claims.length} 条陈述`, `${r.claims.length} statements`),
          r.plan.secondary ? say("二手来源", "secondary source") : null,
        ]
          .filter(Boolean)
          .join(" · "),
      ),
      r.plan.secondary || r.plan.region === "000000"
        ? null
        : h(
            "p",
            {class: "small"},
            h("a", {href: link("region", {code: r.plan.region})}, say("这个地区", "This region")),
            " · ",
            h("a", {href: link("align", {lower: r.plan.id})}, say("对齐", "Align")),
            " · ",
            h("a", {href: link("audit", {plan: r.plan.id})}, say("审核", "Audit")),
          ),
    );
  };
  return h(
    "section",
    {},
    h("h2", {id: "plans"}, say("库中有哪些规划", "The plans in the corpus")),
    h("ul", {class: "cards"}, site.records.map(item)),
  );
}
