/** Instruments × plans: the firmest commitment in each cell, every clause behind it. */
import {group} from "d3-array";
import type {CellLook} from "../../lib/charts/grid.js";
import {shortOf, type Entry} from "../../components/site.js";
import {measureMap, STRENGTH_LOOKS, type MeasureCell} from "../../lib/charts/matrix.js";
import type {Measure, MeasureMention, Strength} from "../../lib/model/index.js";
import {labelled} from "../../components/box.js";
import {h} from "../../components/dom.js";
import {bullet, listing, phrase} from "../../components/tags.js";
import {apart, matrixBox, sheet} from "../../components/sheet.js";
import {language, say, listed, told} from "../../components/state.js";
import {inSlices} from "../../components/turns.js";
import {strengthWord} from "../../components/words.js";
import {cellKey, firmestFirst, placeOf, STRENGTHS} from "./clauses.js";

/** What a map shows; the mentions are those that count. */
export interface MapOf {
  readonly records: readonly Entry[];
  readonly measures: readonly Measure[];
  readonly mentions: readonly MeasureMention[];
}

const measureWord = (m: Measure): string => told(m);

/** Mentions of a measure in a plan, firmest first. */
function mentionsIn({mentions}: MapOf): (m: Measure, r: Entry) => readonly MeasureMention[] {
  const cells = group(firmestFirst(mentions), (m) => cellKey(m.measure, m.plan));
  return (m, r) => cells.get(cellKey(m.id, r.plan.id)) ?? [];
}

const glyphOf = (look: CellLook): string => say(look.glyph, look.glyphEn ?? look.glyph);

function cell(mentions: readonly MeasureMention[], record: Entry, name: string): HTMLElement {
  const best = mentions[0];
  if (!best) return labelled("", phrase("has-none", "·", phrase("visually-hidden", say("未写", "not mentioned"))), "none");
  const look = STRENGTH_LOOKS[best.strength];
  const a = h(
    "a",
    {
      href: placeOf(best),
      "data-cell": cellKey(best.measure, best.plan),
      style: "color:inherit",
      title: best.quote.replace(/\s+/g, ""),
      "aria-haspopup": "dialog",
    },
    glyphOf(look),
    mentions.length > 1 ? h("sup", {}, mentions.length) : null,
    phrase("visually-hidden", ` ${[strengthWord(best.strength), shortOf(record.plan), name].join(say("，", ", "))}`),
  );
  return h("td", {style: `background:${look.fill};color:${look.ink}`, "data-label": shortOf(record.plan)}, a);
}

function legend(): HTMLElement {
  const item = (s: Strength): HTMLElement => {
    const {fill, ink} = STRENGTH_LOOKS[s];
    return bullet(
      h("span", {style: `background:${fill};color:${ink};padding:0 .3em;margin-right:.3em`}, glyphOf(STRENGTH_LOOKS[s])),
      strengthWord(s),
    );
  };
  return listing("legend", STRENGTHS.map(item));
}

/** One row a measure, one column a plan. */
function rowOf(map: MapOf): (m: Measure) => HTMLElement {
  const of = mentionsIn(map);
  return (m) =>
    h(
      "tr",
      {},
      h("th", {scope: "row"}, measureWord(m)),
      map.records.map((r) => cell(of(m, r), r, measureWord(m))),
    );
}

const matrixOf = ({records}: MapOf, rows: readonly HTMLElement[]): HTMLElement =>
  matrixBox(
    say("举措图", "Measures map"),
    say("举措与规划", "Measures by plans"),
    [h("th", {scope: "col"}, say("举措", "Measure")), records.map((r) => h("th", {scope: "col"}, shortOf(r.plan)))],
    rows,
  );

/** At once, for who filters it. */
export const measureMatrix = (map: MapOf): HTMLElement => matrixOf(map, map.measures.map(rowOf(map)));

/** The same in turns. */
export const measureMatrixInTurn = async (map: MapOf): Promise<HTMLElement> => matrixOf(map, await inSlices(map.measures, rowOf(map)));

/** What the picture draws. */
function drawn(map: MapOf): MeasureCell[] {
  const of = mentionsIn(map);
  const row = apart(map.measures, measureWord, (m) => m.id);
  const column = apart(
    map.records,
    (r) => shortOf(r.plan),
    (r) => r.plan.id,
  );
  return map.measures.flatMap((m) =>
    map.records.map((r) => {
      const clauses = of(m, r);
      return {measure: row(m), plan: column(r), strength: clauses[0]?.strength ?? "silent", clauses: clauses.length};
    }),
  );
}

/** Every clause, in the order of the map. */
function lines(map: MapOf): (string | number)[][] {
  const of = mentionsIn(map);
  const line =
    (m: Measure) =>
    (x: MeasureMention): (string | number)[] => [m.id, m.zh, m.domain, x.plan, x.strength, x.start, x.end, x.quote.replace(/\s+/g, "")];
  return [
    ["measure", "name", "domain", "plan", "strength", "start", "end", "quote"],
    ...map.measures.flatMap((m) => map.records.flatMap((r) => of(m, r).map(line(m)))),
  ];
}

/** The map with what one takes away from it; `table` holds the matrix that `now` gives, which may change later. */
export function measureSheet(now: () => MapOf, table: HTMLElement): HTMLElement {
  return sheet({
    id: "measures-map",
    title: say("各规划的举措与承诺强度", "Measures and how firmly each plan commits to them"),
    legend: legend(),
    table,
    caption: say(
      "格中为该规划对这项举措最强的承诺，右上角为提到的条款数；点开看每一条。字词未出现不等于没有做。",
      "Each cell is the firmest commitment; the small figure counts clauses. Click for all of them. Absence of words is not absence of deeds.",
    ),
    source: listed(now().records.map((r) => shortOf(r.plan))),
    spec: () => measureMap(drawn(now()), {lang: language()}),
    data: () => lines(now()),
  });
}
