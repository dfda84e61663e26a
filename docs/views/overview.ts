/** What is in the corpus, what each plan speaks of, and what stands out. */
import {h, type Child} from "../components/dom.js";
import type {Site} from "../components/site.js";
import {link, say} from "../components/state.js";
import {coverage, stating} from "./overview/coverage.js";
import {plans} from "./overview/plans.js";
import {JUDGED, standing, standings, type Standing} from "./overview/standings.js";

function facts(site: Site): HTMLElement {
  const claims = site.records.flatMap((r) => r.claims);
  const linked = new Set(claims.flatMap((c) => (c.indicator === null ? [] : [c.indicator])));
  const texts = site.records.filter((r) => !r.plan.secondary).length;
  const fact = (n: number, zh: string, en: string): HTMLElement => h("li", {}, h("b", {}, n), say(zh, en));
  return h(
    "ul",
    {class: "facts"},
    fact(texts, "份规划全文", "full texts"),
    fact(site.records.length - texts, "份仅有二手指标的文件", "documents known by their targets only"),
    fact(claims.length, "条量化陈述", "quantitative statements"),
    fact(linked.size, "个指标", "indicators"),
  );
}

function finding(site: Site, all: readonly Standing[]): HTMLElement {
  const judged = all.flatMap((s) => s.alignment.indicators).filter((v) => JUDGED.has(v.verdict) && !v.reference);
  const short = judged.filter((v) => v.verdict === "falls short").length;
  const counts = site.data.indicators.map((i) => stating(site, i).length);
  const to = (href: string, n: number): HTMLElement => h("a", {href}, n);
  const [used, shared] = [counts.filter((n) => n > 0).length, counts.filter((n) => n > 1).length];
  return h(
    "p",
    {class: "finding"},
    say("库中规划共说到 ", "The plans speak of "),
    to(link("indicators"), used),
    say(" 个指标，其中 ", " indicators; "),
    to("#coverage", shared),
    say(" 个出现在两份以上的规划里；与国家目标口径相同、能够判定的 ", " occur in two or more plans. Of "),
    to("#stands-out", judged.length),
    say(` 处中，${short} 处不足。`, ` targets that can be judged against national ones, ${short} fall short.`),
  );
}

export function overview(site: Site): Child {
  const all = standings(site);
  const lines = all.filter((s) => s.alignment.reference === null).flatMap((s) => standing(s, site));
  const apart = all.filter((s) => s.alignment.reference !== null).length;
  return [
    finding(site, all),
    facts(site),
    coverage(site),
    h("h2", {id: "stands-out"}, say("与国家目标相比，哪些突出", "What stands out against national targets")),
    lines.length
      ? h("ul", {}, lines)
      : h("p", {class: "notice"}, say("没有一处口径相同、能够判定。", "No pair has the same scope, so nothing can be judged.")),
    apart === 0
      ? null
      : h(
          "p",
          {class: "small muted"},
          say(
            `另有 ${apart} 对文件仅作参照（国家文件印发在后，或一为年度、一为多年），不计入以上。`,
            `${apart} more pairs are references only (the national document came later, or one is for a year and the other for several) and are not counted.`,
          ),
        ),
    h(
      "p",
      {class: "small muted"},
      say(
        "由程序逐项比对得出；判定为「不可比」「待定」「缺失」的，见",
        "Computed pair by pair; what is not comparable, undetermined or missing stands on the ",
      ),
      h("a", {href: link("gaps")}, say("差距页", "page of gaps")),
      say("。", "."),
    ),
    plans(site),
  ];
}
