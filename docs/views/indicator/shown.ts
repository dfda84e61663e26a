/** Which of many plans one picture shows. */
import type {Indicator} from "../../lib/model/index.js";
import {regionOf, type Site} from "../../components/site.js";
import {say} from "../../components/state.js";
import type {IndicatorPart} from "../../lib/site/parts/shapes.js";
import {ENDS, endsOf, type Row} from "./rows.js";

/** Plans in one picture. */
const DRAWN = 40;

/** What a picture shows of many rows, and says that it does. */
export interface Shown {
  readonly rows: readonly Row[];
  /** Whose places can be chosen: these, and those of provinces. */
  readonly offered: readonly Row[];
  /** Empty where all are shown. */
  readonly note: string;
}

/** All rows where they are few; else those of a place, of the regions above it and beside it; without a place, the highest and the lowest. */
export function shownOf(site: Site, indicator: Indicator, rows: readonly Row[], about: IndicatorPart, place: string): Shown {
  if (about.provinces.length === 0 && rows.length <= DRAWN) return {rows, offered: rows, note: ""};
  const withProvinces = (kept: readonly Row[]): readonly Row[] =>
    rows.filter((r) => kept.includes(r) || site.region(r.record.plan.region)?.level === "province");
  const region = site.region(place);
  if (region) {
    const above = new Set<string>();
    for (let r = region; r.parent !== null; r = site.region(r.parent) ?? {...r, parent: null}) above.add(r.parent);
    const beside = rows.filter(({record: {plan}}) => {
      const other = site.region(plan.region);
      return plan.region === place || above.has(plan.region) || (other !== null && other.parent === region.parent);
    });
    const note = say(
      `共 ${about.rows} 份；这里是${regionOf(site, place)}、它的上级和同级。`,
      `${regionOf(site, place)}, those above it and beside it, of ${about.rows} plans.`,
    );
    const drawn = beside.slice(0, DRAWN);
    return {rows: drawn, offered: withProvinces(drawn), note};
  }
  const note = say(
    `共 ${about.rows} 份；这里是目标最高和最低的各 ${ENDS} 份。选一个地区，看它的上级和同级。`,
    `The ${ENDS} highest and the ${ENDS} lowest goals of ${about.rows} plans. Choose a place to see it beside those above it and its peers.`,
  );
  const drawn = endsOf(site, indicator, rows);
  return {rows: drawn, offered: withProvinces(drawn), note};
}
