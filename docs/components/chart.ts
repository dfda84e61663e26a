/** The frame around a chart: title, picture, caption, how its values were made comparable, downloads, data as a table. */
import {spoken} from "./words.js";
import type {Ground, Spec} from "../lib/charts/index.js";
import {plainTable} from "./box.js";
import {h, whenResized, whenSeen, type Child} from "./dom.js";
import {idle} from "./turns.js";
import {boxed, foldout} from "./tags.js";
import type {Picture} from "./draw.js";
import {answering} from "./spots.js";
import {say} from "./state.js";
import {drawnFor, PAPER, takeaways} from "./takeaway.js";

export interface ChartFrame {
  readonly id: string;
  readonly title: string;
  /** Given the ground and the width of the plot's box in pixels. */
  readonly spec: (ground: Ground, width: number) => Spec;
  /** Reserved in pixels, so that nothing jumps. */
  readonly height: number;
  readonly caption: Child;
  readonly source: string;
  /** «怎样使数值可比» */
  readonly how?: Child;
  /** Header line first; the same data that is drawn. */
  readonly data: readonly (readonly (string | number | null)[])[];
  /** False on pages that cannot show one picture alone. */
  readonly alone?: boolean;
}

/** What each canvas shows first, drawn at build; on a phone, which waits longest for the live one. */
export const firstSpecs = new WeakMap<Element, () => Spec>();
const PHONE = 366;

/** A change of width that leaves a picture as it is, in pixels. */
const SLIGHT = 16;

const dark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;

/** Without the columns in which no row has anything; the files have them all. */
function filled([head, ...body]: ChartFrame["data"]): ChartFrame["data"] {
  const says = head!.map((_name, i) => body.some((row) => row[i] !== null && row[i] !== ""));
  return [head!, ...body].map((row) => row.filter((_cell, i) => says[i]));
}

function dataTable(data: ChartFrame["data"], title: string): HTMLElement {
  const [head, ...body] = filled(data);
  return unfolded(say("图中数据", "Data of this chart"), plainTable(say(`${title}：数据`, `${title}: data`), head!.map(String), body));
}

const unfolded = (summary: string, content: Child): HTMLElement => foldout(summary, content);

const notDrawn = (): HTMLElement =>
  h(
    "p",
    {class: "notice error"},
    say("这张图没有画出来。下面的数据表与下载仍可使用。", "This chart could not be drawn. Its data and downloads below still work."),
  );

export function chart(frame: ChartFrame): HTMLElement {
  const {id, title, source, data} = frame;
  const canvas = h("div", {class: "canvas", role: "img", "aria-label": title, style: `min-height:${frame.height}px`});
  firstSpecs.set(canvas, () => frame.spec(PAPER, PHONE));
  const pictures = new Map<string, Promise<Picture>>();
  const on = (ground: Ground, width: number): Promise<Picture> => {
    const known = pictures.get(`${ground} ${width}`);
    if (known) return known;
    const made = idle().then(() => drawnFor(frame.spec(ground, width)));
    pictures.set(`${ground} ${width}`, made);
    return made;
  };
  const show = answering(canvas);
  let width = 0;
  const draw = (): void => {
    const mine = (width = canvas.clientWidth);
    on(dark() ? "dark" : "light", mine)
      .then((picture) => mine === width && show(picture))
      .catch(() => canvas.replaceChildren(notDrawn()));
  };
  // Vega is fetched, by a worker, when the first chart comes into view.
  whenSeen(canvas, () => {
    draw();
    whenResized(canvas, () => {
      if (Math.abs(canvas.clientWidth - width) > SLIGHT) draw();
    });
  });
  const svg = async (): Promise<string> => (await on(PAPER, width || canvas.clientWidth)).svg;
  return h(
    "figure",
    {class: "chart", id: `figure-${id}`},
    h("p", {class: "chart-title"}, title),
    boxed("plot", canvas),
    h("figcaption", {}, frame.caption, " ", say("来源：", "Source: "), spoken(source)),
    takeaways({id, title, source, height: frame.height + 260, svg, data: () => data, alone: frame.alone ?? true}),
    frame.how ? unfolded(say("这些数值怎样变得可比", "How these values were made comparable"), frame.how) : null,
    dataTable(data, title),
  );
}
