/** Parents and children: for each indicator the plans in the order of their governments, each with its verdict against the nearest plan above that can be compared. */
import {group} from "d3-array";
import type {AlignedValue, PlanRecord} from "../../lib/model/index.js";
import {type Child} from "../../components/dom.js";
import {bold, bullet, bullets, linkTo, listing} from "../../components/tags.js";
import {nameOf, shortOf, type Site} from "../../components/site.js";
import {bracketed, link, say} from "../../components/state.js";
import {aligned} from "../../components/verdicts.js";
import {inSlices} from "../../components/turns.js";
import {verdictBadge} from "../../components/words.js";
import type {Tie} from "./ties.js";

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
  return [...group(all, (t) => t.verdict.indicator)]
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
export const families = async (site: Site, all: readonly Tie[]): Promise<Child> =>
  listing("cards", await inSlices(familiesOf(all), (f) => family(site, f)));
