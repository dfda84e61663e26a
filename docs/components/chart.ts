/** The frame around a chart: title, picture, caption, how its values were made comparable, downloads, data as a table. */
import {spoken} from "./words.js";
import type {Ground, Spec} from "../lib/charts/index.js";
import {plainTable} from "./box.js";
import {h, idle, whenSeen, type Child} from "./dom.js";
import type {Picture, Spot} from "./draw.js";
import {openDrawer} from "./drawer.js";
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

const dark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;

/** Beside a small mark a finger still hits it; in pixels. */
const NEAR = 5;

/** The topmost answering mark under the pointer. */
function spotAt(picture: HTMLElement, spots: readonly Spot[], event: MouseEvent): Spot | undefined {
  const svg = picture.querySelector("svg");
  if (!svg) return undefined;
  const box = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / box.width;
  const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  const hit = (slack: number): Spot | undefined =>
    spots.findLast(({box: [x1, y1, x2, y2]}) => x >= x1 - slack && x <= x2 + slack && y >= y1 - slack && y <= y2 + slack);
  return hit(0) ?? hit(NEAR);
}

let tip: HTMLElement | undefined;
function point(spot: Spot | undefined, canvas: HTMLElement, event: MouseEvent): void {
  canvas.style.cursor = spot?.key ? "pointer" : "";
  if (!tip) document.body.append((tip = h("div", {class: "tip", hidden: true})));
  tip.hidden = !spot?.tip;
  tip.textContent = spot?.tip ?? "";
  tip.style.left = `${Math.max(8, Math.min(event.clientX + 12, innerWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${Math.max(8, Math.min(event.clientY + 16, innerHeight - tip.offsetHeight - 8))}px`;
}

function show(canvas: HTMLElement, {svg, spots}: Picture): void {
  canvas.innerHTML = svg;
  canvas.addEventListener("click", (event) => {
    const key = spotAt(canvas, spots, event)?.key;
    if (key) openDrawer("evidence", key.split("/")[0]!);
  });
  canvas.addEventListener("pointermove", (event) => point(spotAt(canvas, spots, event), canvas, event));
  canvas.addEventListener("pointerleave", (event) => point(undefined, canvas, event));
}

const dataTable = ([head, ...body]: ChartFrame["data"], title: string): HTMLElement =>
  unfolded(say("图中数据", "Data of this chart"), plainTable(say(`${title}：数据`, `${title}: data`), head!.map(String), body));

const unfolded = (summary: string, content: Child): HTMLElement => h("details", {}, h("summary", {}, summary), content);

const notDrawn = (): HTMLElement =>
  h(
    "p",
    {class: "notice error"},
    say("这张图没有画出来。下面的数据表与下载仍可使用。", "This chart could not be drawn. Its data and downloads below still work."),
  );

export function chart(frame: ChartFrame): HTMLElement {
  const {id, title, source, data} = frame;
  const canvas = h("div", {class: "canvas", role: "img", "aria-label": title, style: `min-height:${frame.height}px`});
  const pictures = new Map<Ground, Promise<Picture>>();
  const on = (ground: Ground): Promise<Picture> => {
    const known = pictures.get(ground);
    if (known) return known;
    const made = idle().then(() => drawnFor(frame.spec(ground, canvas.clientWidth)));
    pictures.set(ground, made);
    return made;
  };
  // Vega is fetched, by a worker, when the first chart comes into view.
  whenSeen(canvas, () => {
    on(dark() ? "dark" : "light")
      .then((picture) => show(canvas, picture))
      .catch(() => canvas.replaceChildren(notDrawn()));
  });
  const svg = async (): Promise<string> => (await on(PAPER)).svg;
  return h(
    "figure",
    {class: "chart", id: `figure-${id}`},
    h("p", {class: "chart-title"}, title),
    canvas,
    h("figcaption", {}, frame.caption, " ", say("来源：", "Source: "), spoken(source)),
    takeaways({id, title, source, height: frame.height + 260, svg, data: () => data, alone: frame.alone ?? true}),
    frame.how ? unfolded(say("这些数值怎样变得可比", "How these values were made comparable"), frame.how) : null,
    dataTable(data, title),
  );
}
