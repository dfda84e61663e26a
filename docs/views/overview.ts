/** What is in the corpus, what each plan speaks of, and what stands out. */
import {h, type Child, type Parts} from "../components/dom.js";
import {bold, bullet, footnote, heading, linkTo, listing, oneSentence, para} from "../components/tags.js";
import {openForemost} from "../components/foremost.js";
import {nameOf, shortOf, type Contents, type Site} from "../components/site.js";
import {link, say} from "../components/state.js";
import {SHOWN, type VerdictsPart} from "../lib/site/parts/shapes.js";
import {coverage, coverageByLevel} from "./overview/coverage.js";
import {families} from "./overview/families.js";
import {plans} from "./overview/plans.js";
import {countedIn, shares} from "./overview/shares.js";
import {ties} from "./overview/ties.js";

/** What the corpus holds. */
function facts(contents: Contents): HTMLElement {
  const {plans} = contents;
  const texts = plans.filter((e) => !e.plan.secondary).length;
  const statements = plans.reduce((n, e) => n + e.statements, 0);
  const linked = contents.data.indicators.filter((i) => contents.stating(i.id)[0] > 0).length;
  const fact = (n: number, zh: string, en: string): HTMLElement => bullet(bold(n), say(zh, en));
  return listing(
    "facts",
    fact(texts, "份规划全文", "full texts"),
    fact(plans.length - texts, "份仅有二手指标的文件", "documents known by their targets only"),
    fact(statements, "条量化陈述", "quantitative statements"),
    fact(linked, "个指标", "indicators"),
  );
}

/** The shortfalls by name, where they are few enough to be named. */
function named(contents: Contents, {short}: VerdictsPart): Child {
  return short.map(([lower, higher, id], i) => {
    const indicator = contents.indicator(id);
    return [
      i ? say("、", ", ") : say("：", ": "),
      linkTo(link("align", {lower, higher}), shortOf(contents.plan(lower)?.plan) ?? lower),
      say("的", ", "),
      indicator && nameOf(indicator),
    ];
  });
}

function finding(contents: Contents, told: VerdictsPart): HTMLElement {
  const counts = contents.data.indicators.map((i) => contents.stating(i.id)[1]);
  const to = (href: string, n: number): HTMLElement => linkTo(href, n);
  const [used, shared] = [counts.filter((n) => n > 0).length, counts.filter((n) => n > 1).length];
  return oneSentence(
    say("库中规划共说到 ", "The plans speak of "),
    to(link("indicators"), used),
    say(" 个指标，其中 ", " indicators; "),
    to("#coverage", shared),
    say(" 个出现在两份以上的规划里。上下级之间口径相同、能够判定的 ", " occur in two or more plans. Of "),
    to("#stands-out", countedIn(told.judged)),
    say(` 处中，${told.judged[2]} 处不足`, ` targets of one scope that a plan above sets too, ${told.judged[2]} fall short`),
    named(contents, told),
    say("。", "."),
  );
}

/** Plan by plan where all are at hand, else as shares. */
async function verdicts(contents: Contents, site: Site | null, told: VerdictsPart): Promise<Child> {
  if (Object.keys(told.indicators).length === 0)
    return h("p", {class: "notice"}, say("没有一处口径相同、能够判定。", "No pair has the same scope, so nothing can be judged."));
  return site ? families(site, await ties(site)) : shares(contents, told);
}

export async function overview(contents: Contents): Promise<Parts> {
  const many = contents.plans.length > SHOWN;
  // Of many plans no statement is shown, so that none is fetched.
  const [site, told] = await Promise.all([many ? null : openForemost(contents), contents.part<VerdictsPart>("verdicts")]);
  const [exceeds, meets, short] = told.judged;
  return [
    () => [finding(contents, told), facts(contents)],
    heading("stands-out", say("上级定了什么，下级加码还是落后", "What the plans above set, and who goes further or falls behind")),
    para(
      say(
        `${exceeds} 处超出，${meets} 处对齐，${short} 处不足；每份规划对最近一级能够判定的上级。`,
        `${exceeds} exceed, ${meets} meet, ${short} fall short; each plan is held against the nearest one above that can be judged.`,
      ),
    ),
    () => verdicts(contents, site, told),
    footnote(
      say(
        "「仅作参照」的（上级文件印发在后、两份规划的时期不重叠，或一为年度、一为多年）不计入以上各数；「不可比」「待定」「缺失」的，见",
        "What is for reference only (the plan above came later, their periods do not overlap, or one is for a year and the other for several) is not counted; what is not comparable, undetermined or missing stands on the ",
      ),
      linkTo(link("gaps"), say("差距页", "page of gaps")),
      say("。", "."),
    ),
    () => (site ? coverage(site) : coverageByLevel(contents)),
    () => plans(contents),
  ];
}
