/** Verdicts as lists show them: both values, each opening its sentence. */
import type {AlignedValue, IndicatorVerdict} from "../lib/model/index.js";
import {type Child} from "./dom.js";
import {boxed, bullet, linkTo, phrase} from "./tags.js";
import {nameOf, type Site, shortOf} from "./site.js";
import {link, say, wording} from "./state.js";
import {number, printed, unitWord, whenOf} from "./value.js";
import {verdictBadge, spoken} from "./words.js";

/** A value that opens its sentence, with unit and year. */
export function aligned(site: Site, x: AlignedValue | null): Child {
  const claim = x && site.claim(x.claim);
  if (!x || !claim) return phrase("muted", say("未写明", "not stated"));
  return phrase("value", number(claim, printed(x), x.metric), phrase("unit", unitWord(x.unit)), whenOf(x));
}

/** Totals that were judged by what they come to per head, or by their growth. */
const isByOtherBasis = ({flags}: IndicatorVerdict): boolean => flags.includes("basis-per-head") || flags.includes("basis-growth");

/** The lower value, then that of the higher plan by its short name. */
function bothValues(site: Site, v: IndicatorVerdict): Child {
  const above = shortOf(site.plan(site.claim(v.higher.claim)?.plan ?? "")?.plan) ?? say("上级", "above");
  const total = isByOtherBasis(v) ? say("总量 ", "total ") : "";
  return [total, aligned(site, v.lower), say(`；${above} `, `; ${above} `), total, aligned(site, v.higher)];
}

/** Why, without the name of the indicator where that stands beside it. */
export function reasonOf(site: Site, v: IndicatorVerdict): Child {
  const indicator = site.indicator(v.indicator);
  const text = wording(v, "reason");
  const name = indicator ? nameOf(indicator) : "";
  const rest = name && text.startsWith(name) ? /^\s*[：:]\s*(.+)$/s.exec(text.slice(name.length))?.[1] : undefined;
  return spoken(rest ?? text);
}

/** Badge, indicator, both values, and the reason where the values do not speak for themselves. */
export function verdictLine(site: Site, v: IndicatorVerdict): HTMLElement {
  const indicator = site.indicator(v.indicator);
  const judged = v.verdict === "meets" || v.verdict === "exceeds" || v.verdict === "falls short";
  return bullet(
    verdictBadge(v.verdict),
    " ",
    linkTo(link("indicator", {id: v.indicator}), indicator ? nameOf(indicator) : v.indicator),
    " ",
    bothValues(site, v),
    judged && !isByOtherBasis(v) ? null : boxed("small muted", reasonOf(site, v)),
  );
}
