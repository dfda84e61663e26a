/** Every plan against the nation's targets, as far as it can be judged. */
import {align} from "../../lib/align/index.js";
import type {Alignment, PlanRecord} from "../../lib/model/index.js";
import {h} from "../../components/dom.js";
import {nameOf, type Site, shortOf} from "../../components/site.js";
import {link} from "../../components/state.js";
import {bothValues} from "../../components/verdicts.js";
import {verdictBadge} from "../../components/words.js";

export const JUDGED = new Set<string>(["exceeds", "meets", "falls short"]);

export interface Standing {
  readonly lower: PlanRecord;
  readonly higher: PlanRecord;
  readonly alignment: Alignment;
}

/** Every plan against the nation's reference plans; indicators only, which needs no texts. */
export function standings(site: Site): Standing[] {
  const higher = site.records.filter((r) => r.plan.region === "000000");
  const lower = site.records.filter((r) => r.plan.region !== "000000");
  return lower.flatMap((l) =>
    higher.map((u) => ({lower: l, higher: u, alignment: align(site.side(l.plan.id), site.side(u.plan.id), site.data)})),
  );
}

export function standing({lower, higher, alignment}: Standing, site: Site): HTMLElement[] {
  return alignment.indicators
    .filter((v) => JUDGED.has(v.verdict))
    .map((v) => {
      const indicator = site.indicator(v.indicator);
      return h(
        "li",
        {},
        h("a", {href: link("align", {lower: lower.plan.id, higher: higher.plan.id})}, shortOf(lower.plan)),
        " ",
        verdictBadge(v.verdict),
        " ",
        h("a", {href: link("indicator", {id: v.indicator})}, indicator ? nameOf(indicator) : v.indicator),
        " ",
        bothValues(site, v),
      );
    });
}
