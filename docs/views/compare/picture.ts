/** Where the plans meet: the indicators that most of them give a comparable value of, a band each. */
import type {Indicator, PlanRecord} from "../../lib/model/index.js";
import type {Child} from "../../components/dom.js";
import type {Site} from "../../components/site.js";
import {say} from "../../components/state.js";
import {inSlices} from "../../components/turns.js";
import {bandsPicture, scopeOf, type Scope} from "../indicator/bands.js";
import {rowsOf, type Row} from "../indicator/rows.js";

/** Bands that leave the table in reach. */
const MOST = 3;

const plansIn = ({lines}: Scope): number => new Set(lines.map((l) => l.label)).size;
/** A goal tells more of a plan than where it starts. */
const told = (scope: Scope): number => plansIn(scope) + scope.lines.filter((l) => l.target).length;

/** Null where no indicator has values of two plans that compare. */
export async function sharedPicture(site: Site, records: readonly PlanRecord[], indicators: readonly Indicator[]): Promise<Child> {
  const rows = (i: Indicator): Row[] => rowsOf(site, i).filter((r) => records.includes(r.record));
  const scopes = (await inSlices(indicators, (i) => scopeOf(site, i, rows(i))))
    .filter((s) => plansIn(s) > 1 && s.lines.some((l) => !l.above))
    .toSorted((a, b) => told(b) - told(a))
    .slice(0, MOST);
  if (scopes.length === 0) return null;
  return bandsPicture(site, scopes, {
    id: "compare",
    title: say("这些规划写得最多的可比指标：从现状到目标", "What these plans state in common and comparably: from start to goal"),
    caption: say(
      "空心为现状，实心为目标，菱形为后来的实际值，虚线为上级目标；每栏一个指标，坐标各自独立。其余指标见下表。",
      "Hollow: start. Solid: goal. Diamond: reported later. Dashed: the higher target. An indicator to a band, each with an axis of its own; the others are in the table.",
    ),
  });
}
