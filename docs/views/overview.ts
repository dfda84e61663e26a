/** What is in the corpus, what each plan speaks of, and what stands out. */
import {h, type Child} from "../components/dom.js";
import {bold, bullet, footnote, heading, linkTo, listing, oneSentence, para} from "../components/tags.js";
import {nameOf, shortOf, type Site} from "../components/site.js";
import {link, say} from "../components/state.js";
import {coverage, stating} from "./overview/coverage.js";
import {counted, families, ties, type Tie} from "./overview/families.js";
import {plans} from "./overview/plans.js";

/** So many shortfalls are named in the sentence. */
const FEW = 3;

function facts(site: Site): HTMLElement {
  const claims = site.records.flatMap((r) => r.claims);
  const linked = new Set(claims.flatMap((c) => (c.indicator === null ? [] : [c.indicator])));
  const texts = site.records.filter((r) => !r.plan.secondary).length;
  const fact = (n: number, zh: string, en: string): HTMLElement => bullet(bold(n), say(zh, en));
  return listing(
    "facts",
    fact(texts, "份规划全文", "full texts"),
    fact(site.records.length - texts, "份仅有二手指标的文件", "documents known by their targets only"),
    fact(claims.length, "条量化陈述", "quantitative statements"),
    fact(linked.size, "个指标", "indicators"),
  );
}

/** The shortfalls by name, where they are few enough to be named. */
function named(site: Site, short: readonly Tie[]): Child {
  const one = ({lower, higher, verdict}: Tie, i: number): Child => {
    const indicator = site.indicator(verdict.indicator);
    return [
      i ? say("、", ", ") : say("：", ": "),
      linkTo(link("align", {lower: lower.plan.id, higher: higher.plan.id}), shortOf(lower.plan)),
      say("的", ", "),
      indicator && nameOf(indicator),
    ];
  };
  return short.length <= FEW ? short.map(one) : null;
}

function finding(site: Site, judged: readonly Tie[]): HTMLElement {
  const short = judged.filter((t) => t.verdict.verdict === "falls short");
  const counts = site.data.indicators.map((i) => stating(site, i).length);
  const to = (href: string, n: number): HTMLElement => linkTo(href, n);
  const [used, shared] = [counts.filter((n) => n > 0).length, counts.filter((n) => n > 1).length];
  return oneSentence(
    say("库中规划共说到 ", "The plans speak of "),
    to(link("indicators"), used),
    say(" 个指标，其中 ", " indicators; "),
    to("#coverage", shared),
    say(" 个出现在两份以上的规划里。上下级之间口径相同、能够判定的 ", " occur in two or more plans. Of "),
    to("#stands-out", judged.length),
    say(` 处中，${short.length} 处不足`, ` targets of one scope that a plan above sets too, ${short.length} fall short`),
    named(site, short),
    say("。", "."),
  );
}

export function overview(site: Site): Child {
  const all = ties(site);
  const judged = counted(all);
  const n = (verdict: string): number => judged.filter((t) => t.verdict.verdict === verdict).length;
  return [
    finding(site, judged),
    facts(site),
    heading("stands-out", say("上级定了什么，下级加码还是落后", "What the plans above set, and who goes further or falls behind")),
    para(
      say(
        `${n("exceeds")} 处超出，${n("meets")} 处对齐，${n("falls short")} 处不足；每份规划对最近一级能够判定的上级。`,
        `${n("exceeds")} exceed, ${n("meets")} meet, ${n("falls short")} fall short; each plan is held against the nearest one above that can be judged.`,
      ),
    ),
    all.length
      ? families(site, all)
      : h("p", {class: "notice"}, say("没有一处口径相同、能够判定。", "No pair has the same scope, so nothing can be judged.")),
    footnote(
      say(
        "「仅作参照」的（上级文件印发在后、两份规划的时期不重叠，或一为年度、一为多年）不计入以上各数；「不可比」「待定」「缺失」的，见",
        "What is for reference only (the plan above came later, their periods do not overlap, or one is for a year and the other for several) is not counted; what is not comparable, undetermined or missing stands on the ",
      ),
      linkTo(link("gaps"), say("差距页", "page of gaps")),
      say("。", "."),
    ),
    coverage(site),
    plans(site),
  ];
}
