/** Several indicators on one picture, each in a band with an axis of its own: seen together, never ranked together. */
import {sum} from "d3-array";
import {bands, type Band} from "../../lib/charts/index.js";
import type {Indicator} from "../../lib/model/index.js";
import {chart, type ChartFrame} from "../../components/chart.js";
import {nameOf, shortOf, type Site} from "../../components/site.js";
import {bracketed, language, listed, say} from "../../components/state.js";
import {signOf, unitWord} from "../../components/value.js";
import {linesOf, type Line} from "./drawn.js";
import type {Row} from "./rows.js";
import type {Choice} from "./choice.js";

const PLAIN: Choice = {basis: "comparable", ends: "both", year: null, sort: "government", place: "", others: false};

/** What is drawn of one indicator. */
export interface Scope {
  readonly indicator: Indicator;
  readonly lines: readonly Line[];
  /** Names of the plans that it rests on. */
  readonly plans: readonly string[];
}

export const scopeOf = (site: Site, indicator: Indicator, rows: readonly Row[]): Scope => ({
  indicator,
  lines: linesOf(site, indicator, rows, PLAIN),
  plans: rows.map((r) => shortOf(r.record.plan)),
});

const unitOf = (i: Indicator): string => unitWord(i.perHead?.unit ?? i.unit);

function bandOf(site: Site, {indicator, lines}: Scope): Band {
  const drawn = lines.filter((l) => !l.above).map((l) => ({...l, colour: site.colour(l.region)}));
  const references = lines.flatMap((l) => (l.above && (l.target ?? l.baseline) ? [{...(l.target ?? l.baseline)!, label: l.label}] : []));
  const years = new Set(lines.flatMap((l) => l.target?.year ?? []));
  return {
    title: `${nameOf(indicator)}${bracketed(unitOf(indicator))}`,
    unit: "",
    rows: drawn,
    references,
    years: years.size > 1,
  };
}

export function bandsPicture(site: Site, scopes: readonly Scope[], frame: Pick<ChartFrame, "id" | "title" | "caption">): HTMLElement {
  const list = scopes.map((s) => bandOf(site, s));
  const cells = (l: Line): (string | number | null)[] =>
    [l.baseline, l.target].flatMap((v) => (v ? [v.year ?? null, signOf(v.comparator), v.value] : [null, null, null]));
  return chart({
    ...frame,
    height: sum(list, (b) => 46 * b.rows.length + 66 + 15 * (b.references?.length ?? 0)),
    spec: (ground, width) =>
      bands(list, {ground, lang: language(), narrow: width < 480, width: Math.max(170, Math.min(640, width - (width < 480 ? 130 : 190)))}),
    source: listed([...new Set(scopes.flatMap((s) => s.plans))]),
    data: [
      [
        say("指标", "Indicator"),
        say("规划", "Plan"),
        ...say("现状年,现状界限,现状,目标年,目标界限,目标", "Start year,Bound of start,Start,Goal year,Bound of goal,Goal").split(","),
        say("单位", "Unit"),
      ],
      ...scopes.flatMap((s) => s.lines.map((l) => [nameOf(s.indicator), l.label, ...cells(l), unitOf(s.indicator)])),
    ],
  });
}
