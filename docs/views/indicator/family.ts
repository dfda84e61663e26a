/** Near scopes of one thing on one picture, each in a band of its own. */
import {bands, type Band} from "../../lib/charts/index.js";
import type {Indicator} from "../../lib/model/index.js";
import {chart} from "../../components/chart.js";
import type {Child} from "../../components/dom.js";
import {nameOf, type Site} from "../../components/site.js";
import {bracketed, language, listed, say} from "../../components/state.js";
import {signOf, unitWord} from "../../components/value.js";
import {linesOf, type Line} from "./drawn.js";
import {rowsOf} from "./rows.js";
import type {Choice} from "./choice.js";

const PLAIN: Choice = {basis: "comparable", ends: "both", year: null, sort: "government", place: "", others: false};

interface Scope {
  readonly indicator: Indicator;
  readonly lines: readonly Line[];
}

const unitOf = (i: Indicator): string => unitWord(i.perHead?.unit ?? i.unit);

const scopeOf = (site: Site, indicator: Indicator): Scope => ({indicator, lines: linesOf(site, indicator, rowsOf(site, indicator), PLAIN)});

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

/** Null where no other scope has a value to draw. */
export function family(site: Site, indicator: Indicator): Child {
  const near = indicator.related.flatMap((r) => site.indicator(r.indicator) ?? []);
  const scopes = [indicator, ...near].map((i) => scopeOf(site, i)).filter((s) => s.lines.some((l) => !l.above));
  if (scopes.length < 2) return null;
  const list = scopes.map((s) => bandOf(site, s));
  const cells = (l: Line): (string | number | null)[] =>
    [l.baseline, l.target].flatMap((v) => (v ? [v.year ?? null, signOf(v.comparator), v.value] : [null, null, null]));
  return chart({
    id: `${indicator.id}-family`,
    title: say(`${indicator.zh}与相近口径：各成一栏，不一起排`, `${indicator.en} and near scopes: a band each, never ranked together`),
    height: list.reduce((sum, b) => sum + 46 * b.rows.length + 66 + 15 * (b.references?.length ?? 0), 0),
    spec: (ground, width) =>
      bands(list, {ground, lang: language(), narrow: width < 480, width: Math.max(170, Math.min(640, width - (width < 480 ? 130 : 190)))}),
    caption: say(
      "每栏一个口径，坐标各自独立，只在栏内相比。",
      "A scope to a band, each with an axis of its own; compare inside a band only.",
    ),
    source: listed([...new Set(scopes.flatMap((s) => s.lines.map((l) => l.label)))]),
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
