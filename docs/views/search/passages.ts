/** What the texts say: the passages of each plan, and the plans that state a found indicator in words of their own. */
import type {Claim, Indicator} from "../../lib/model/index.js";
import {NAMED, type IndicatorPart} from "../../lib/site/parts/shapes.js";
import {chinese, h, type Child} from "../../components/dom.js";
import {bullet, footnote, highlight, linkTo, listing, section, subheading} from "../../components/tags.js";
import {shortOf, type Contents, type Entry} from "../../components/site.js";
import {colon, link, listed, say} from "../../components/state.js";
import {stated} from "../../components/value.js";
import type {Hit} from "./terms.js";

/** Characters before and after. */
const AROUND = 36;
/** Passages of a plan; all of them stand in the reader. */
const MOST = 30;

export interface Found {
  readonly record: Entry;
  readonly text: string;
  readonly hits: readonly Hit[];
}

function passage({record, text}: Found, {start, end}: Hit): HTMLElement {
  const clean = (s: string): string => s.replace(/\s*\n\s*/g, " ");
  return bullet(
    h(
      "a",
      {href: link("read", {plan: record.plan.id, at: `${start}-${end}`}), lang: "zh-CN"},
      "…",
      clean(text.slice(Math.max(0, start - AROUND), start)),
      highlight(text.slice(start, end)),
      clean(text.slice(end, end + AROUND)),
      "…",
    ),
  );
}

/** The passages of one plan; `word` is what the reader will look for. */
export function passages(found: Found, word: string): HTMLElement {
  const {record, hits} = found;
  const all = link("read", {plan: record.plan.id, q: word});
  return section(
    subheading(linkTo(all, `${shortOf(record.plan)}${colon()}${say(`${hits.length} 处`, `${hits.length} passages`)}`)),
    listing(
      "small",
      hits.slice(0, MOST).map((hit) => passage(found, hit)),
      hits.length > MOST ? bullet(linkTo(all, say("在原文中看全部", "See all in the text"))) : null,
    ),
  );
}

/** A plan without the words may state the thing all the same: that is said with its own words, and only the rest is silent. */
export async function elsewhere(site: Contents, without: readonly Entry[], indicators: readonly Indicator[]): Promise<Child> {
  const ids = new Set(indicators.map((i) => i.id));
  const parts = await Promise.all([...ids].map((id) => site.part<IndicatorPart>(`indicators/${id}`)));
  const stating = new Set(parts.flatMap((p) => p.where.map((i) => site.plans[i])));
  const otherwise = without.filter((e) => stating.has(e));
  const silent = without.filter((e) => !stating.has(e) && !e.plan.secondary);
  const opened = await site.open(otherwise.slice(0, NAMED).map((e) => e.plan.id));
  const own = ({plan}: Entry): readonly Claim[] =>
    opened.record(plan.id)?.claims.filter((c) => c.indicator !== null && ids.has(c.indicator)) ?? [];
  return [
    otherwise.length
      ? [
          subheading(say("用别的说法写到，或只有二手指标", "In other words, or known by reported targets only")),
          listing(
            "small",
            otherwise.slice(0, NAMED).map((r) =>
              bullet(
                shortOf(r.plan),
                colon(),
                own(r)
                  .slice(0, 3)
                  .map((c, i) => [i ? say("；", "; ") : "", chinese(c.name), " ", stated(c)]),
              ),
            ),
          ),
        ]
      : null,
    silent.length
      ? footnote(
          say("没有出现的规划：", "Not in: "),
          silent.length > NAMED ? say(`${silent.length} 份`, `${silent.length} plans`) : listed(silent.map((r) => shortOf(r.plan))),
        )
      : null,
  ];
}
