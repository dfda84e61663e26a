/** What lies behind a cell: every clause of the plan that names the measure. */
import {shortOf} from "../../components/site.js";
import type {MeasureMention, Strength} from "../../lib/model/index.js";
import {h, type Child, chinese} from "../../components/dom.js";
import {linkTo, smallPrint, subheading} from "../../components/tags.js";
import type {Leaf} from "../../components/drawer.js";
import type {Contents, Site} from "../../components/site.js";
import {link, say} from "../../components/state.js";
import {periodOf, stated} from "../../components/value.js";
import {strengthWord} from "../../components/words.js";

/** Firmest first. */
export const STRENGTHS: readonly Strength[] = ["ensure", "full", "advance", "pilot", "explore", "encourage"];
export const firmestFirst = (mentions: readonly MeasureMention[]): MeasureMention[] =>
  mentions.toSorted((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));

/** As it stands in the URL. */
export const cellKey = (measure: string, plan: string): string => `${measure}~${plan}`;

export const placeOf = (m: MeasureMention): string => link("read", {plan: m.plan, at: `${m.start}-${m.end}`});

/** A clause with the numbers that stand in it. */
function clause(site: Site, m: MeasureMention): Child {
  const numbers = m.claims.flatMap((id) => site.claim(id) ?? []);
  return [
    subheading(strengthWord(m.strength)),
    h("blockquote", {class: "quote", lang: "zh-CN"}, m.quote, " ", linkTo(placeOf(m), say("〔原文〕", "[text]"))),
    numbers.length ? smallPrint(numbers.map((c, i) => [i ? say("；", "; ") : "", chinese(c.name), " ", stated(c), periodOf(c)])) : null,
  ];
}

/** By the key of a cell; null where the plan does not name the measure. */
export const clausesOf =
  (contents: Contents, mentions: readonly MeasureMention[]) =>
  async (key: string): Promise<Leaf | null> => {
    const behind = firmestFirst(mentions.filter((m) => cellKey(m.measure, m.plan) === key));
    const [measure, record] = [contents.data.measures.find((m) => m.id === behind[0]?.measure), contents.plan(behind[0]?.plan ?? "")];
    if (!measure || !record) return null;
    const site = await contents.open([record.plan.id]);
    return {title: `${shortOf(record.plan)} · ${say(measure.zh, measure.en)}`, content: behind.map((m) => clause(site, m))};
  };
