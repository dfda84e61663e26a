/** The plans of the corpus, a line each, those of a province and of what lies below it together. */
import {group} from "d3-array";
import {ancestorsOf} from "../../lib/align/side.js";
import {SHOWN} from "../../lib/site/parts/shapes.js";
import {type Child} from "../../components/dom.js";
import {bold, bullet, heading, linkTo, listing, phrase, section} from "../../components/tags.js";
import {regionOf, shortOf, type Contents, type Entry} from "../../components/site.js";
import {link, say} from "../../components/state.js";
import {planKindWord} from "../../components/words.js";

const NATION = "000000";
/** Plans of one province that have a line, where all are few and where they are many; the region's own page has all. */
const LINES = 12;
const FEWER = 2;

/** The province that a plan belongs to; the nation for its own. */
function provinceOf(site: Contents, {plan}: Entry): string {
  const above = ancestorsOf(plan.region, site.data.regions).filter((code) => code !== NATION);
  return above.at(-1) ?? plan.region;
}

function line({plan, statements}: Entry): HTMLElement {
  const facts = [
    planKindWord(plan.kind),
    say(`${statements} 条陈述`, `${statements} statements`),
    plan.secondary ? say("二手来源", "secondary source") : null,
  ];
  const to = (page: string, query: Readonly<Record<string, string>>, word: string): Child => [" · ", linkTo(link(page, query), word)];
  return bullet(
    linkTo(link(plan.secondary ? "plans" : "read", {plan: plan.id}), shortOf(plan)),
    " ",
    phrase(
      "small muted",
      facts.filter(Boolean).join(" · "),
      plan.region === NATION ? null : to("align", {lower: plan.id}, say("对齐", "Align")),
      plan.secondary ? null : to("audit", {plan: plan.id}, say("审核", "Audit")),
    ),
  );
}

export function plans(site: Contents): HTMLElement {
  const lines = site.plans.length > SHOWN ? FEWER : LINES;
  const provinces = [...group(site.plans, (r) => provinceOf(site, r))];
  const region = (code: string): Child => (code === NATION ? regionOf(site, code) : linkTo(link("region", {code}), regionOf(site, code)));
  return section(
    heading("plans", say("库中有哪些规划", "The plans in the corpus")),
    listing(
      "cards",
      provinces.map(([code, records]) =>
        bullet(
          bold(region(code)),
          listing("lines", records.slice(0, lines).map(line)),
          records.length > lines &&
            linkTo(link("region", {code}), say(`另有 ${records.length - lines} 份`, `${records.length - lines} more`)),
        ),
      ),
    ),
  );
}
