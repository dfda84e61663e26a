/** A picture in the form of a table, whose cells answer: what a chart frame offers, drawn as a picture only where one is asked for. */
import type {Spec} from "../lib/charts/index.js";
import {tableBox} from "./box.js";
import {h, type Child} from "./dom.js";
import {bracketed, say} from "./state.js";
import {drawnFor, takeaways, type Takeaway} from "./takeaway.js";

export interface Sheet extends Pick<Takeaway, "id" | "title" | "source" | "data"> {
  readonly legend: Child;
  /** The table, in whatever holds it. */
  readonly table: Child;
  readonly caption: Child;
  /** For white paper. */
  readonly spec: () => Spec;
}

/** Pixels that a frame with it takes: as many as a window shows. */
const HEIGHT = 720;

export function sheet({id, title, source, data, legend, table, caption, spec}: Sheet): HTMLElement {
  const svg = async (): Promise<string> => (await drawnFor(spec())).svg;
  return h(
    "figure",
    {class: "sheet", id: `figure-${id}`},
    h("p", {class: "chart-title"}, title),
    legend,
    table,
    h("figcaption", {}, caption, " ", say("来源：", "Source: "), source),
    takeaways({id, title, source, data, svg, height: HEIGHT, alone: true}),
  );
}

/** A matrix: a row for each thing, a cell for each plan. */
export const matrixBox = (label: string, caption: string, head: Child, body: Child, tone = ""): HTMLElement =>
  tableBox({label, caption, head: h("tr", {}, head), body: h("tbody", {}, body), tone: `matrix ${tone}`.trim()});

/** Labels as they are; one that names several things says which. */
export function apart<T>(list: readonly T[], label: (item: T) => string, key: (item: T) => string): (item: T) => string {
  const keys = new Map<string, Set<string>>();
  for (const item of list) keys.set(label(item), (keys.get(label(item)) ?? new Set()).add(key(item)));
  return (item) => (keys.get(label(item))!.size > 1 ? `${label(item)}${bracketed(key(item))}` : label(item));
}
