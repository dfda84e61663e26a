/** What became of the decisions on the older draft, and the button that takes them along. */
import {chinese, h, replace} from "../../components/dom.js";
import {bullet, heading, linkTo, listing, para, section, subheading} from "../../components/tags.js";
import {shortOf, type Site} from "../../components/site.js";
import {link, say} from "../../components/state.js";
import {carriedOver, carriedTo} from "../../lib/decisions/carry.js";
import {logLine} from "../../lib/decisions/log.js";
import type {Plan, PlanHead, ReviewerDecision} from "../../lib/model/index.js";
import type {CarriedOn} from "../../lib/report/changes.js";
import {thingsOf} from "../../lib/report/things.js";
import {line} from "../decide.js";
import {decidedAgainst, reviewOf} from "../review.js";
import {findingsOf, fullAlignment} from "../texts.js";

/** Decisions on the older draft against one higher plan; null for its audit. */
interface Log {
  readonly higher: PlanHead | null;
  readonly lines: readonly ReviewerDecision[];
}

function logsOn(site: Site, old: Plan, now: Plan): Log[] {
  const against = decidedAgainst(site, old.id).filter((id) => id !== now.id);
  return against
    .map((id) => ({higher: id === null ? null : (site.plan(id)?.plan ?? null), lines: reviewOf(site, old.id, id).log()}))
    .filter(({higher, lines}, i) => lines.length > 0 && (higher !== null || against[i] === null))
    .sort((a, b) => ((a.higher?.id ?? "") < (b.higher?.id ?? "") ? -1 : 1));
}

async function heldAgainst(site: Site, now: Plan, {higher, lines}: Log): Promise<CarriedOn> {
  const names = {indicators: site.data.indicators, measures: site.data.measures};
  const record = site.record(now.id)!;
  const things = higher
    ? thingsOf(await fullAlignment(record, {plan: higher}), {...names, findings: []})
    : thingsOf({indicators: [], clauses: [], measures: []}, {...names, findings: await findingsOf(record)});
  return {higher, ...carriedOver(things, carriedTo(lines, now.id))};
}

export function carriedPart(site: Site, old: Plan, now: Plan): {box: HTMLElement | null; carried: () => Promise<CarriedOn[]>} {
  const logs = logsOn(site, old, now);
  const all = Promise.all(logs.map((log) => heldAgainst(site, now, log)));
  if (logs.length === 0) return {box: null, carried: () => all};
  const body = h(
    "div",
    {},
    h("p", {class: "muted", role: "status"}, say("正在核对旧稿的决定…", "Looking at the decisions on the older draft…")),
  );
  all.then(
    (carried) =>
      replace(
        body,
        carried.map((one, i) => part(site, one, now, logs[i]!)),
      ),
    (error: unknown) => replace(body, para(String(error))),
  );
  const box = h("section", {class: "review carried"}, heading("decisions", say("旧稿的审核决定", "Decisions on the older draft")), body);
  return {box, carried: () => all};
}

function part(site: Site, {higher, stands, reopened, gone}: CarriedOn, now: Plan, {lines}: Log): HTMLElement {
  const status = h("span", {class: "small", role: "status"});
  const take = (): void => {
    const review = reviewOf(site, now.id, higher?.id ?? null);
    const {added} = review.read(carriedTo(lines, now.id).map(logLine).join(""), []);
    const open = link(higher ? "align" : "audit", higher ? {lower: now.id, higher: higher.id} : {plan: now.id});
    replace(status, say(`带来 ${added} 条决定。`, `${added} decisions taken along. `), linkTo(open, say("去看", "See them")));
  };
  return section(
    subheading(higher ? say(`对照${shortOf(higher)}`, `Against ${shortOf(higher)}`) : say("自查", "Audit")),
    para(
      say(
        `${stands.length} 项所据原文未动，继续有效；${reopened.length} 项原文有变动，须重新决定；${gone.length} 条所审的条目已不在。`,
        `${stands.length} stand on words that stand; ${reopened.length} are open again, their words moved; ${gone.length} were on what is gone.`,
      ),
    ),
    reopened.length
      ? listing(
          "small reopened",
          reopened.map(({thing, before}) => bullet(chinese(thing.title), " — ", before.map(line).join("; "))),
        )
      : null,
    para(h("button", {type: "button", class: "carry", onclick: take}, say("带到新稿", "Take along to the newer draft")), " ", status),
  );
}
