/** Two to five plans side by side, indicator by indicator or measure by measure. */
import {inTurn, type Child, type Parts} from "../components/dom.js";
import {footnote, oneSentence} from "../components/tags.js";
import {showing} from "../components/drawer.js";
import {notice} from "../components/page.js";
import {chips, near, others} from "../components/picker.js";
import {knownPlans, unknown} from "../components/unknown.js";
import {type Contents, type Entry, shortOf} from "../components/site.js";
import {param, say, setState} from "../components/state.js";
import {byIndicator} from "./compare/indicators.js";
import {clausesOf} from "./measures/clauses.js";
import {measureMatrixInTurn, measureSheet} from "./measures/map.js";
import {plansNaming} from "./measures/spread.js";
import {mentionsOf} from "./texts.js";

const MOST = 5;

/** Which measures each plan commits to, how firmly. */
async function byMeasure(site: Contents, records: readonly Entry[]): Promise<Child> {
  const texts = records.filter((r) => !r.plan.secondary);
  const mentions = await mentionsOf(site, texts);
  showing("cell", clausesOf(site, mentions));
  const plans = plansNaming(mentions);
  const unlike = param("rows") === "unlike";
  const rows = site.data.measures.filter(plans).filter((m) => !unlike || plans(m) < texts.length);
  const [all, shared] = [site.data.measures.filter(plans).length, site.data.measures.filter((m) => plans(m) === texts.length).length];
  const map = {records: texts, mentions, measures: rows.toSorted((a, b) => plans(b) - plans(a))};
  return [
    oneSentence(
      say(
        `这 ${texts.length} 份规划共写到 ${all} 项举措，${shared} 项各份都写。`,
        `These ${texts.length} plans name ${all} measures; ${shared} occur in all of them.`,
      ),
    ),
    texts.length < records.length
      ? notice(say("只有二手指标的文件没有全文，不在此列。", "Documents without a text are left out here."))
      : null,
    chips(
      say("显示哪些举措", "Which measures"),
      [{value: "unlike", label: say("只看有差别的", "Only where they differ")}],
      new Set(unlike ? ["unlike"] : []),
      () => setState({rows: unlike ? null : "unlike"}),
    ),
    measureSheet(() => map, await measureMatrixInTurn(map)),
  ];
}

/** Those chosen, and of many plans those nearest to the first of them. */
function offered(site: Contents, ids: readonly string[]): readonly Entry[] {
  const shown = new Set(near(site, site.plans, site.plan(ids[0] ?? "")));
  return site.plans.filter((e) => shown.has(e) || ids.includes(e.plan.id));
}

export function compare(site: Contents): Parts {
  const named = param("plans").split(",").filter(Boolean);
  const asked = named.filter((id) => site.plan(id));
  const ids = (
    named.length ? asked : site.plans.filter((r) => !r.plan.secondary && r.plan.kind === "five-year").map((r) => r.plan.id)
  ).slice(0, MOST);
  const records = site.plans.filter((r) => ids.includes(r.plan.id));
  const choices = offered(site, ids);
  const toggle = (id: string): void => {
    const next = ids.includes(id) ? ids.filter((x) => x !== id) : [...ids, id].slice(-MOST);
    setState({plans: next.join(",") || null});
  };
  const measures = param("by") === "measures";
  const ways = [
    {value: "indicators", label: say("按指标", "By indicator")},
    {value: "measures", label: say("按举措", "By measure")},
  ];
  return [
    footnote(say(`选 2 至 ${MOST} 份规划。`, `Choose 2 to ${MOST} plans.`)),
    chips(
      say("规划", "Plans"),
      [...choices.map((r) => ({value: r.plan.id, label: shortOf(r.plan)})), ...others(site.plans.length - choices.length)],
      new Set(ids),
      toggle,
    ),
    chips(say("比什么", "Compare by"), ways, new Set([measures ? "measures" : "indicators"]), (v) =>
      setState({by: v === "measures" ? v : null, rows: null}),
    ),
    named
      .filter((id) => !site.plan(id))
      .map((id) =>
        unknown(
          "plan",
          id,
          knownPlans(site, "compare", (other) => ({plans: [...asked, other].join(",")})),
        ),
      ),
    records.length < 2
      ? notice(say("至少选两份规划才能对比。", "Choose at least two plans."))
      : measures
        ? () => byMeasure(site, records)
        : async () => inTurn(await byIndicator(await site.open(ids))),
  ];
}
