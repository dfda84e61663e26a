/** What a notebook needs beside the library: the corpus opened, pictures, tables, and numbers that open their sentence. */
import type {ChartOptions, Spec} from "../lib/charts/index.js";
import type {Metric, Plan} from "../lib/model/index.js";
import {viewOf, type Answer, type View} from "../lib/stats/findings/index.js";
import {chart} from "./chart.js";
import {h, type Child} from "./dom.js";
import {watchDrawers} from "./drawer.js";
import {loadSite} from "./site.js";
import {language, say} from "./state.js";
import {table, type Column} from "./table.js";
import {measured} from "./value.js";

/** The corpus, opened once; from here on every number of the notebook opens its evidence. */
const site = await loadSite();
watchDrawers(site);

export {nameOf, shortOf} from "./site.js";
export {say} from "./state.js";
export {unitWord} from "./value.js";
import {spoken} from "./words.js";
export {natureWord} from "./words.js";

/** A plan in a sentence, in the reader's language. */
export const who = (plan: Plan): string => say(corpus.who(plan), corpus.whoEn(plan));

/** The corpus as findings ask it. */
export const corpus: View = viewOf(site.data);

export interface Picture {
  readonly id: string;
  readonly title: string;
  /** Pixels to keep free until it is drawn. */
  readonly height: number;
  readonly caption: string;
  readonly draw: (options: ChartOptions) => Spec;
  /** Header line first. */
  readonly data: readonly (readonly (string | number | null)[])[];
  /** Pixels that labels need beside the plot. */
  readonly labels?: number;
}

/** Below this width the page is a phone's: labels go into short lines. */
const PHONE = 480;
const PHONE_LABELS = 118;

/** A chart in the site's frame, in the reader's language and on the reader's ground. */
export function picture({id, title, height, caption, draw, data, labels = 170}: Picture): HTMLElement {
  const plot = (width: number): number => Math.max(160, Math.min(640, width - (width < PHONE ? Math.min(labels, PHONE_LABELS) : labels)));
  const spec = (ground: ChartOptions["ground"], width: number): Spec =>
    draw({ground, lang: language(), width: plot(width), narrow: width < PHONE});
  return chart({id, title, height, caption, source: say("各规划原文", "the plans' own texts"), spec, data, alone: false});
}

/** A value in its unit that opens its sentence; a dash where there is none. */
export function value(metric: Metric | null): Child {
  return metric ? measured(metric, site.claim(metric.claim) ?? undefined) : "–";
}

/** A table of rows that sorts, filters and downloads. */
export function rows<Row>(id: string, caption: string, list: readonly Row[], columns: readonly Column<Row>[]): HTMLElement {
  return table({id, caption, rows: list, columns});
}

/** A column of values; sorts by size. */
export const valueColumn = <Row>(key: string, label: string, get: (row: Row) => Metric | null): Column<Row> => ({
  key,
  label,
  value: (row) => get(row)?.value ?? null,
  cell: (row) => value(get(row)),
  right: true,
});

/** A column of words. */
export const textColumn = <Row>(key: string, label: string, get: (row: Row) => string, header = false): Column<Row> => ({
  key,
  label,
  value: get,
  cell: (row) => spoken(get(row)),
  header,
});

/** The sentence alone, for a list. */
export const sentence = (answer: Answer<unknown>): HTMLElement => h("span", {class: "small muted"}, say(answer.zh, answer.en));

/** The sentence that the code computed, in the reader's language. */
export const finding = (answer: Answer<unknown>): HTMLElement => h("p", {class: "finding"}, say(answer.zh, answer.en));

/** What was left out, and why; the same reason once. */
export function leftOut(answer: Answer<unknown>): HTMLElement {
  const list = answer.leftOut.map((l) => ({what: say(l.what, l.whatEn), reason: say(l.reason, l.reasonEn)}));
  const reasons = [...new Set(list.map((l) => l.reason))];
  if (reasons.length === 0) return h("p", {}, say("没有遗漏的规划。", "Nothing was left out."));
  const what = (reason: string): string =>
    list
      .filter((l) => l.reason === reason)
      .map((l) => l.what)
      .join(say("、", ", "));
  return h(
    "ul",
    {},
    reasons.map((reason) => h("li", {}, h("b", {}, reason), say("：", ": "), what(reason))),
  );
}
