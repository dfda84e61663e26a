/** Parents and children of a plan, and the chain of plans up to the nation with the gap at each step. */
import {ancestorsOf, type ChainStep} from "../../lib/align/index.js";
import type {IndicatorVerdict, PlanRecord} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import {bold, boxed, bullet, foldout, footnote, heading, linkTo, listing, phrase, section} from "../../components/tags.js";
import {NAMED} from "../../lib/site/parts/shapes.js";
import {chainIn} from "../../components/alignment.js";
import {nameOf, type Entry, type Site, shortOf} from "../../components/site.js";
import {link, say, bracketed} from "../../components/state.js";
import {plainTable} from "../../components/box.js";
import {number, plain, printed, unitWord, whenOf} from "../../components/value.js";
import {verdictBadge} from "../../components/words.js";

type Named = Pick<Entry, "plan">;
const toAlign = (lower: Named, higher: Named, name: Named): HTMLElement =>
  bullet(linkTo(link("align", {lower: lower.plan.id, higher: higher.plan.id}), shortOf(name.plan)));

/** One plan of each level above that the corpus has: the one chosen, else the one that shares most targets with the plan. */
function chainOf(site: Site, lower: PlanRecord, chosen: PlanRecord): PlanRecord[] {
  const mine = new Set(lower.claims.map((c) => c.indicator).filter((i) => i !== null));
  const shared = (r: PlanRecord): number =>
    new Set(r.claims.filter((c) => c.role === "target" && c.indicator !== null && mine.has(c.indicator)).map((c) => c.indicator)).size;
  const above = ancestorsOf(lower.plan.region, site.data.regions).flatMap((code) => {
    const there = site.records.filter((r) => r.plan.region === code && !(r.plan.kind === "annual" && r !== chosen));
    return there.includes(chosen) ? [chosen] : there.toSorted((a, b) => shared(b) - shared(a)).slice(0, 1);
  });
  return [lower, ...above];
}

/** Verdict and gap of one step; a gap between totals is no gap that can be read. */
function cell(site: Site, step: ChainStep, indicator: string): Child {
  const v = step.indicators.find((i) => i.indicator === indicator);
  if (!v) return phrase("muted", say("上级未设", "not asked"));
  const value = (x: IndicatorVerdict["higher"] | null): Child => {
    const claim = x && site.claim(x.claim);
    return x && claim ? [number(claim, printed(x), x.metric), phrase("unit", unitWord(x.unit)), whenOf(x)] : say("未写明", "not stated");
  };
  const converted = v.flags.some((f) => f.startsWith("basis-"));
  const gap = v.gap && !converted ? bracketed(`${v.gap.absolute > 0 ? "+" : ""}${plain(v.gap.absolute, 4)}`) : "";
  return [verdictBadge(v.verdict), boxed("small", converted ? say("总量 ", "total ") : null, value(v.lower), " / ", value(v.higher), gap)];
}

function chainTable(site: Site, plans: readonly PlanRecord[]): Child {
  const chain = chainIn(
    site,
    plans.map((r) => r.plan.id),
  );
  const steps = [...chain.steps, ...(chain.skip ? [chain.skip] : [])];
  const ids = [...new Set(steps.flatMap((s) => s.indicators.filter((v) => v.match === "exact").map((v) => v.indicator)))];
  const short = (id: string): string => shortOf(site.plan(id)?.plan) ?? id;
  if (!ids.length)
    return h("p", {class: "muted"}, say("这条链上没有两级都写的指标。", "No indicator is stated on two levels of this chain."));
  return [
    footnote(say("每格为下级 / 上级的值与差；末列越级直接相比。", "Lower / higher value and gap; the last column skips levels.")),
    plainTable(
      say("逐级差距", "The chain"),
      [say("指标", "Indicator"), ...steps.map((s) => `${short(s.lower)} → ${short(s.higher)}`)],
      ids.map((id) => {
        const indicator = site.indicator(id);
        return [linkTo(link("indicator", {id}), indicator ? nameOf(indicator) : id), ...steps.map((s) => cell(site, s, id))];
      }),
    ),
  ];
}

export function chainPart(site: Site, lower: PlanRecord, higher: PlanRecord): Child {
  const above = ancestorsOf(lower.plan.region, site.data.regions);
  const parents = site.plans.filter((e) => above.includes(e.plan.region));
  const children = site.plans.filter((e) => ancestorsOf(e.plan.region, site.data.regions).includes(lower.plan.region));
  const more = children.length - NAMED;
  const plans = chainOf(site, lower, higher);
  const list = (label: string, items: HTMLElement[], none: string): Child =>
    h("div", {}, bold(label), items.length ? listing("inline", items) : h("p", {class: "muted small"}, none));
  return section(
    heading("chain", say("上级、下级与逐级对照", "Parents, children and the chain")),
    boxed(
      "sides",
      list(
        say("库中的上级规划", "Parents in the corpus"),
        parents.map((p) => toAlign(lower, p, p)),
        say("上级规划未入库。", "No parent plan is in the corpus."),
      ),
      list(
        say("库中的下级规划", "Children in the corpus"),
        [
          ...children.slice(0, NAMED).map((c) => toAlign(c, lower, c)),
          ...(more > 0 ? [bullet(linkTo(link("region", {code: lower.plan.region}), say(`另有 ${more} 份`, `${more} more`)))] : []),
        ],
        say("库中没有下级规划。", "No plan below is in the corpus."),
      ),
    ),
    plans.length > 2 ? foldout(plans.map((p) => shortOf(p.plan)).join(" → "), chainTable(site, plans)) : null,
  );
}
