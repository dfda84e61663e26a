/** What lies below a region: shares by level, and the regions one step down, each a way further. */
import type {Region} from "../../lib/model/index.js";
import {plainTable} from "../../components/box.js";
import type {Tally} from "../../components/corpus.js";
import {type Child} from "../../components/dom.js";
import {regionName, type Contents} from "../../components/site.js";
import {link, say} from "../../components/state.js";
import {footnote, heading, linkTo} from "../../components/tags.js";
import {LEVELS} from "../../components/words.js";
import {part, sharesBar, tallyOf} from "./shares.js";

const head = (first: string): string[] => [
  first,
  say("规划", "Plans"),
  say("对齐或超出", "Met or exceeded"),
  say("不足", "Short"),
  say("缺失", "Missing"),
  say("不可比或待定", "Open"),
  say("份额", "Shares"),
];

function row(name: Child, tally: Tally): readonly Child[] {
  const [plans, met, short, missing, open] = tally;
  return [name, plans, part(tally, met), part(tally, short), part(tally, missing), part(tally, open), sharesBar(tally)];
}

/** Regions one step down that have plans in them or below. */
export const childrenOf = (site: Contents, code: string): Region[] =>
  site.data.regions.filter((r) => r.parent === code && site.tree[r.code] !== undefined);

/** Null where no plan lies below. */
export function below(site: Contents, region: Region): Child {
  const children = childrenOf(site, region.code);
  if (!children.length) return null;
  const levels = site.tree[region.code] ?? {};
  const byLevel = LEVELS.flatMap(([level, zh, en]) => (levels[level] ? [row(say(zh, en), levels[level])] : []));
  return [
    heading("below", say("往下看", "Further down")),
    byLevel.length > 1 ? plainTable(say("按级别", "By level"), head(say("级别", "Level")), byLevel) : null,
    plainTable(
      say("按地区", "By region"),
      head(say("地区（含其下级）", "Region, with those below it")),
      children.map((r) => row(linkTo(link("region", {code: r.code}), regionName(r)), tallyOf(site, r.code))),
    ),
    footnote(
      say(
        "每份规划只与它最近的一份上级规划对照；仅作参照的不计。百分数的分母是上级规划的目标数。",
        "Each plan is held against the nearest plan above it; what is for reference only is not counted. Shares are of the targets above.",
      ),
    ),
  ];
}
