/** What is not compared, and why: statements that cannot be drawn, plans that say nothing, indicators of another scope. */
import type {Headline} from "../../lib/align/headline.js";
import {NAMED, type IndicatorPart} from "../../lib/site/parts/shapes.js";
import type {Indicator} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import {bold, bullet, bullets, heading, linkTo, listing, phrase, section, smallPrint} from "../../components/tags.js";
import {nameOf, type Site, shortOf} from "../../components/site.js";
import {link, say, listed, colon, wording} from "../../components/state.js";
import {periodOf, periodWord, stated} from "../../components/value.js";
import {family} from "./family.js";
import {comparable, groupOf, type Row} from "./rows.js";

/** Why a statement does not stand in the picture. */
function reasonOf(site: Site, headline: Headline, indicator: Indicator): string {
  const aside = groupOf(site, indicator)?.aside.find((a) => a.metric.claim === headline.claim.id);
  if (aside) return wording(aside, "reason");
  return headline.metric.basis === "total"
    ? say("总量；没有人口数可作分母，不与别处相比", "a total; no population to divide by")
    : say("口径或时期不同", "another scope or period");
}

/** What could not be drawn, with the reason. */
export function leftOut(site: Site, indicator: Indicator, rows: readonly Row[], {where}: IndicatorPart): Child {
  const out = rows.flatMap((r) =>
    [r.start, r.goal].flatMap((x) =>
      x && !comparable(site, x, indicator)
        ? [bullet(shortOf(r.record.plan), colon(), stated(x.claim), periodOf(x.claim), `${colon()}${reasonOf(site, x, indicator)}`)]
        : [],
    ),
  );
  const speaking = new Set(where);
  const silent = site.plans.filter((_, i) => !speaking.has(i));
  const names = silent.length > NAMED ? say(`${silent.length} 份`, `${silent.length}`) : listed(silent.map((e) => shortOf(e.plan)));
  return section(
    heading("left-out", say("没有列入比较的", "What is left out")),
    bullets(out, silent.length ? bullet(say("规划没有写到：", "Plans that do not mention it: "), names) : null),
  );
}

export function related(site: Site, indicator: Indicator): Child {
  if (!indicator.related.length) return null;
  const one = (r: Indicator["related"][number]): Child => {
    const other = site.indicator(r.indicator);
    if (!other) return null;
    const values = site.records.flatMap((p) => {
      const goal = site.goal(p.plan.id, other) ?? site.start(p.plan.id, other);
      return goal ? [bullet(shortOf(p.plan), " ", stated(goal.claim), " ", phrase("year", periodWord(goal.claim.period)))] : [];
    });
    return bullet(
      linkTo(link("indicator", {id: other.id}), bold(nameOf(other))),
      smallPrint(
        h("span", {class: "badge tone-incomparable", "data-glyph": "≠"}, say("相近而不相等", "related, not equal")),
        " ",
        wording(r, "reason"),
      ),
      listing("small", values),
    );
  };
  return section(
    heading("related", say("相近但口径不同，不一起排", "Related, not equal: never ranked together")),
    family(site, indicator),
    listing("cards", indicator.related.map(one)),
  );
}
