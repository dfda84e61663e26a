/** The frame around a chart: title, picture, caption, how its values were made comparable, downloads, data as a table. */
import type {Ground, Spec} from "../lib/charts/index.js";
import {copy, csv, download, h, idle, whenSeen, type Child} from "./dom.js";
import type {Picture, Spot} from "./draw.js";
import {openEvidence} from "./drawer.js";
import {pictureOf} from "./picture.js";
import {csvNotes, pngOf, stampedPng, stampedSvg, type Stamp} from "./stamp.js";
import {patched, say} from "./state.js";

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

/** Of the pictures and the data drawn in them. */
const LICENCE = "MIT License; quotations from official documents are free";

const dark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;

/** Beside a small mark a finger still hits it; in pixels. */
const NEAR = 5;

/** The topmost answering mark under the pointer. */
function spotAt(picture: HTMLElement, spots: readonly Spot[], event: MouseEvent): Spot | undefined {
  const svg = picture.querySelector("svg");
  if (!svg) return undefined;
  const box = svg.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
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

/** Draws in the font of the page, so that no slice of the fallback font is fetched where a system font serves. Vega is fetched, by a worker, when the first chart comes into view. */
async function embed(canvas: HTMLElement, frame: ChartFrame): Promise<Picture> {
  await idle();
  const spec = frame.spec(dark() ? "dark" : "light", canvas.clientWidth);
  const font = getComputedStyle(document.body).fontFamily;
  const picture = await pictureOf({...spec, config: {...spec.config, font}});
  canvas.innerHTML = picture.svg;
  canvas.addEventListener("click", (event) => {
    const key = spotAt(canvas, picture.spots, event)?.key;
    if (key) openEvidence(key.split("/")[0]!);
  });
  canvas.addEventListener("pointermove", (event) => point(spotAt(canvas, picture.spots, event), canvas, event));
  canvas.addEventListener("pointerleave", (event) => point(undefined, canvas, event));
  return picture;
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

/** Gives the code that shows this picture, and it alone, in another page. */
function embedding(frame: ChartFrame): HTMLElement {
  const button = h("button", {type: "button"}, say("嵌入", "Embed"));
  button.addEventListener("click", () => {
    const address = new URL(patched({embed: frame.id, evidence: null}), location.href).href.replaceAll('"', "%22");
    const title = frame.title.replaceAll('"', "&quot;");
    const code = `<iframe src="${address}" title="${title}" width="100%" height="${frame.height + 260}" loading="lazy" style="border:0"></iframe>`;
    void copy(code).then((done) => {
      if (done) button.textContent = say("已复制 iframe 代码", "Copied the iframe code");
      else button.after(h("pre", {tabindex: 0}, code));
    });
  });
  return button;
}

export function chart(frame: ChartFrame): HTMLElement {
  const canvas = h("div", {class: "canvas", role: "img", "aria-label": frame.title, style: `min-height:${frame.height}px`});
  let drawn: Promise<Picture> | undefined;
  const draw = (): Promise<Picture> => (drawn ??= embed(canvas, frame));
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
  const stamp = (): Stamp => ({
    title: frame.title,
    source: frame.source,
    address: location.href,
    date: new Date().toISOString().slice(0, 10),
    licence: LICENCE,
  });
  const stamped = async (): Promise<string> => stampedSvg((await draw()).svg, stamp());
  const svg = async (): Promise<void> => download(`${name}.svg`, await stamped(), "image/svg+xml");
  const png = async (): Promise<void> => {
    const bytes = stampedPng(await pngOf((await draw()).svg), stamp());
    download(`${name}.png`, new Blob([bytes as BlobPart], {type: "image/png"}));
  };
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
      button(say("CSV 说明", "CSV notes"), () =>
        download(`${name}.csv-metadata.json`, csvNotes(`${name}.csv`, frame.data[0] ?? [], stamp()), "application/json"),
      ),
      document.querySelector("#view") ? embedding(frame) : null,
    ),
    frame.how ? h("details", {}, h("summary", {}, say("这些数值怎样变得可比", "How these values were made comparable")), frame.how) : null,
    dataTable(frame.data, frame.title),
  );
}
