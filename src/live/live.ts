import embed, {type EmbedOptions, type Result} from "vega-embed";
import {expressionInterpreter} from "vega-interpreter";
import type {ChartOptions, Spec} from "../charts/spec.js";
import {openSentence} from "./sentence.js";
import {language, say} from "./say.js";

/** What a chart takes from the page that it stands on. */
export type PageOptions = Required<Pick<ChartOptions, "lang" | "ground" | "narrow">>;

/** A picture, or how to draw it at a width in pixels; charts of the library take the second argument as options. */
export type Drawing = Spec | ((width: number, page: PageOptions) => Spec);

/** How a live chart answers. */
export interface LiveOptions {
  /** What a mark with a claim's or metric's id as its `key` does when it is clicked, or chosen by keyboard; opens the sentence where left out. */
  readonly open?: (id: string) => void;
  /** Told to those who do not see the picture. */
  readonly label?: string;
}

/** The part of Vega's view that is needed here. */
interface Item {
  readonly datum?: {readonly key?: unknown};
}

/** Below this width the page is a phone's: labels go into short lines. */
const PHONE = 480;
const PHONE_LABELS = 118;
const WIDEST = 640;

/**
 * Width of a plot beside labels of so many pixels; on a phone the labels take less.
 *
 * @example beside(640, 170) // 470
 */
export const beside = (width: number, labels: number): number =>
  Math.max(160, Math.min(WIDEST, width - (width < PHONE ? Math.min(labels, PHONE_LABELS) : labels)));

const pageAt = (width: number): PageOptions => ({
  lang: language(),
  ground: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  narrow: width < PHONE,
});

/** Milliseconds to wait until a window has its new size. */
const SETTLED = 120;

/**
 * Draws a chart where it stands, and again when the window changes: vega-embed with the interpreter in place of eval, and its menu for SVG,
 * PNG, source and editor. A mark whose row has a `key` opens its sentence by click, and by Enter once the Tab key has reached it.
 *
 * @example display(live((width, page) => dumbbell(rows, {...page, width: beside(width, 170), unit: "%"})))
 */
export function live(drawing: Drawing, {open = openSentence, label}: LiveOptions = {}): HTMLElement {
  const box = document.createElement("div");
  box.className = "live";
  box.style.cssText = "display: block; width: 100%; overflow-x: auto";
  if (label) box.setAttribute("aria-label", label);
  let drawn: Result | null = null;
  let at = 0;
  const draw = async (): Promise<void> => {
    const width = box.clientWidth || 640;
    if (width === at) return;
    at = width;
    const spec = typeof drawing === "function" ? drawing(width, pageAt(width)) : drawing;
    const stage = document.createElement("div");
    const next = await embed(stage, spec, options());
    drawn?.finalize();
    drawn = next;
    // The box keeps its own width, so that what is drawn in it changes nothing to measure.
    box.replaceChildren(stage);
    next.view.addEventListener("click", (_event, item) => chosen(item as Item | null | undefined, open));
    stage.querySelector("summary")?.setAttribute("aria-label", say("图的操作", "Actions of this chart"));
    reachable(stage, open);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void draw(), at === 0 ? 0 : SETTLED);
  }).observe(box);
  return box;
}

const options = (): EmbedOptions => ({
  ast: true,
  expr: expressionInterpreter,
  renderer: "svg",
  actions: {export: {svg: true, png: true}, source: true, editor: true, compiled: false},
  tooltip: {theme: "custom"},
  downloadFileName: "duibiao",
  i18n: {
    CLICK_TO_VIEW_ACTIONS: say("图的操作", "Actions of this chart"),
    SVG_ACTION: say("存为 SVG", "Save as SVG"),
    PNG_ACTION: say("存为 PNG", "Save as PNG"),
    SOURCE_ACTION: say("看规格", "View source"),
    EDITOR_ACTION: say("在 Vega 编辑器中打开", "Open in the Vega editor"),
  },
});

function chosen(item: Item | null | undefined, open: (id: string) => void): void {
  const key = item?.datum?.key;
  if (typeof key === "string" && key !== "") open(key);
}

/** Marks that open something can be reached by keyboard, in the order in which they are drawn. */
function reachable(box: HTMLElement, open: (id: string) => void): void {
  for (const mark of box.querySelectorAll<SVGElement & {readonly __data__?: Item}>("svg path, svg rect, svg text")) {
    const key = mark.__data__?.datum?.key;
    if (typeof key !== "string" || key === "") continue;
    mark.setAttribute("tabindex", "0");
    // What can be reached is not hidden from those who listen.
    for (let of = mark.closest("[aria-hidden]"); of; of = mark.closest("[aria-hidden]")) of.removeAttribute("aria-hidden");
    mark.setAttribute("role", "button");
    mark.style.cursor = "pointer";
    if (!mark.getAttribute("aria-label") && !mark.textContent) mark.setAttribute("aria-label", say("打开原句", "Open the sentence"));
    mark.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open(key);
    });
  }
}
