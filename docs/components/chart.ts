/** The frame around a chart: title, picture, caption, how its values were made comparable, downloads, data as a table. */
import type {Result} from "vega-embed";
import type {Ground, Spec} from "../lib/charts/index.js";
import {csv, download, h, type Child} from "./dom.js";
import {openEvidence} from "./drawer.js";
import {say} from "./state.js";

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
}

const dark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;

/** Draws in the font of the page, so that no slice of the fallback font is fetched where a system font serves. Vega is fetched when the first chart comes into view; its expressions are interpreted, not compiled, so that a strict policy holds. */
async function embed(canvas: HTMLElement, frame: ChartFrame): Promise<Result> {
  const {default: draw} = await import("vega-embed");
  const spec = frame.spec(dark() ? "dark" : "light", canvas.clientWidth);
  const font = getComputedStyle(document.body).fontFamily;
  const result = await draw(
    canvas,
    {...spec, config: {...spec.config, font}},
    {
      actions: false,
      renderer: "svg",
      ast: true,
      tooltip: {disableDefaultStyle: true},
    },
  );
  result.view.addEventListener("click", (_, item) => {
    const key = (item as {datum?: {key?: unknown}} | null | undefined)?.datum?.key;
    if (typeof key === "string" && key) openEvidence(key.split("/")[0]!);
  });
  return result;
}

function whenSeen(element: Element, run: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      watch.disconnect();
      run();
    },
    {rootMargin: "200px"},
  );
  watch.observe(element);
}

function dataTable(rows: ChartFrame["data"], title: string): HTMLElement {
  const [head, ...body] = rows;
  return h(
    "details",
    {},
    h("summary", {}, say("图中数据", "Data of this chart")),
    h(
      "div",
      {class: "table-box", tabindex: 0, role: "region", "aria-label": say(`${title}：数据`, `${title}: data`)},
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            head!.map((c) => h("th", {scope: "col"}, c)),
          ),
        ),
        h(
          "tbody",
          {},
          body.map((r) =>
            h(
              "tr",
              {},
              r.map((c, i) => h(i ? "td" : "th", {scope: i ? null : "row", class: typeof c === "number" ? "right" : null}, c)),
            ),
          ),
        ),
      ),
    ),
  );
}

export function chart(frame: ChartFrame): HTMLElement {
  const canvas = h("div", {class: "canvas", role: "img", "aria-label": frame.title, style: `min-height:${frame.height}px`});
  let drawn: Promise<Result> | undefined;
  const draw = (): Promise<Result> => (drawn ??= embed(canvas, frame));
  whenSeen(canvas, () => {
    draw().catch(() =>
      canvas.replaceChildren(
        h(
          "p",
          {class: "notice error"},
          say("这张图没有画出来。下面的数据表与下载仍可使用。", "This chart could not be drawn. Its data and downloads below still work."),
        ),
      ),
    );
  });
  const name = `duibiao-${frame.id}`;
  const svg = async (): Promise<void> => download(`${name}.svg`, await (await draw()).view.toSVG(), "image/svg+xml");
  const png = async (): Promise<void> =>
    download(`${name}.png`, await (await fetch(await (await draw()).view.toImageURL("png", 2))).blob());
  const button = (label: string, run: () => unknown): HTMLElement => h("button", {type: "button", onclick: () => void run()}, label);
  return h(
    "figure",
    {class: "chart", id: `figure-${frame.id}`},
    h("p", {class: "chart-title"}, frame.title),
    canvas,
    h("figcaption", {}, frame.caption, " ", say("来源：", "Source: "), frame.source),
    h(
      "div",
      {class: "actions"},
      button("SVG", svg),
      button("PNG", png),
      button("CSV", () => download(`${name}.csv`, csv(frame.data))),
    ),
    frame.how ? h("details", {}, h("summary", {}, say("这些数值怎样变得可比", "How these values were made comparable")), frame.how) : null,
    dataTable(frame.data, frame.title),
  );
}
