/** Parents and children: for each indicator the plans in the order of their governments, each with its verdict against the nearest plan above that can be compared. */
import {align} from "../../lib/align/index.js";
import {ancestorsOf} from "../../lib/align/side.js";
import {groupBy} from "../../lib/model/group.js";
import type {AlignedValue, IndicatorVerdict, PlanRecord} from "../../lib/model/index.js";
import {type Child} from "../../components/dom.js";
import {bold, bullet, bullets, linkTo, listing} from "../../components/tags.js";
import {nameOf, shortOf, type Site} from "../../components/site.js";
import {bracketed, link, say} from "../../components/state.js";
import {aligned} from "../../components/verdicts.js";
import {verdictBadge} from "../../components/words.js";

const JUDGED = new Set<string>(["exceeds", "meets", "falls short"]);

/** What one plan makes of the target of a plan above it; indicators only, which needs no texts. */
export interface Tie {
  readonly lower: PlanRecord;
  readonly higher: PlanRecord;
  readonly verdict: IndicatorVerdict;
}

/** Every plan against every plan of a government above its own, as far as it can be judged; once an indicator, against the nearest. */
export function ties(site: Site): Tie[] {
  const above = (r: PlanRecord): PlanRecord[] => {
    const codes = ancestorsOf(r.plan.region, site.data.regions);
    return site.records.filter((u) => codes.includes(u.plan.region));
  };
  return site.records.flatMap((lower) => {
    const all = above(lower).flatMap((higher) =>
      align(site.side(lower.plan.id), site.side(higher.plan.id), site.data)
        .indicators.filter((v) => JUDGED.has(v.verdict))
        .map((verdict) => ({lower, higher, verdict})),
    );
    return [...groupBy(all, (t) => t.verdict.indicator).values()].map((same) => nearest(site, same));
  });
}

export const counted = (all: readonly Tie[]): Tie[] => all.filter((t) => !t.verdict.reference);

/** Of the ties of one plan: that to the nearest government above, one that counts before one for reference. */
function nearest(site: Site, all: readonly Tie[]): Tie {
  const height = (t: Tie): number => ancestorsOf(t.lower.plan.region, site.data.regions).indexOf(t.higher.plan.region);
  return all.toSorted((a, b) => Number(a.verdict.reference) - Number(b.verdict.reference) || height(a) - height(b))[0]!;
}

/** A verdict by part and whole says whose value it rests on. */
function otherScope(site: Site, value: AlignedValue | null, indicator: string): string {
  const own = site.indicator((value && site.claim(value.claim)?.indicator) ?? indicator);
  return own && own.id !== indicator ? bracketed(nameOf(own)) : "";
}

/** A plan in its place: its value, its verdict unless it stands on top, and the plans below it. */
function node(site: Site, record: PlanRecord, value: AlignedValue | null, tie: Tie | null, kept: readonly Tie[]): HTMLElement {
  const below = kept.filter((t) => t.higher === record);
  const whole = tie && link("align", {lower: record.plan.id, higher: tie.higher.plan.id});
  return bullet(
    linkTo(whole ?? link("plans", {plan: record.plan.id}), shortOf(record.plan)),
    " ",
    tie && [verdictBadge(tie.verdict.verdict), tie.verdict.reference ? say("（仅作参照）", " (reference only)") : "", " "],
    aligned(site, value),
    tie && otherScope(site, value, tie.verdict.indicator),
    below.length ? bullets(below.map((t) => node(site, t.lower, t.verdict.lower, t, kept))) : null,
  );
}

interface Family {
  readonly indicator: string;
  readonly kept: readonly Tie[];
}

function familiesOf(all: readonly Tie[]): Family[] {
  const weight = ({kept: list}: Family): number => list.filter((t) => !t.verdict.reference).length + list.length / 100;
  return [...groupBy(all, (t) => t.verdict.indicator)]
    .map(([indicator, kept]) => ({indicator, kept}))
    .toSorted((a, b) => weight(b) - weight(a));
}

function family(site: Site, {indicator, kept}: Family): HTMLElement {
  const found = site.indicator(indicator);
  const below = new Set(kept.map((t) => t.lower));
  const tops = [...new Map(kept.filter((t) => !below.has(t.higher)).map((t) => [t.higher, t])).values()];
  return bullet(
    linkTo(link("indicator", {id: indicator}), bold(found ? nameOf(found) : indicator)),
    listing(
      "tree",
      tops.map((t) => node(site, t.higher, t.verdict.higher, null, kept)),
    ),
  );
}

/** One entry an indicator, the widest families first. */
export const families = (site: Site, all: readonly Tie[]): Child =>
  listing(
    "cards",
    familiesOf(all).map((f) => family(site, f)),
  );
