/** What a reader takes away from a picture: files that say where they come from, and code that shows it in another page. */
import type {Ground, Spec} from "../lib/charts/index.js";
import {copyButton} from "./copy.js";
import {csv, download, h, replace, type Child} from "./dom.js";
import {action, boxed} from "./tags.js";
import type {Picture} from "./draw.js";
import {CLOSED} from "./openings.js";
import {framedSvg} from "./framed.js";
import {pictureOf} from "./picture.js";
import {loadContents} from "./site.js";
import {liveFrame, stillFigure} from "./snippets.js";
import {stampedPng, stampedSvg, type Stamp} from "../lib/charts/stamp.js";
import {csvNotes, pngOf} from "./stamp.js";
import {patched, say} from "./state.js";

export interface Takeaway {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Of a frame that shows it, in pixels. */
  readonly height: number;
  /** As SVG, drawn for white paper. */
  readonly svg: () => Promise<string>;
  /** Header line first; the same data that is drawn. */
  readonly data: () => readonly (readonly (string | number | null)[])[];
  /** False on pages that cannot show one picture alone. */
  readonly alone: boolean;
}

/** What a picture stands on where it leaves the site. */
export const PAPER: Ground = "light";

/** Draws in the font of the page, so that no slice of the fallback font is fetched where a system font serves. */
export function drawnFor(spec: Spec): Promise<Picture> {
  return pictureOf({...spec, config: {...spec.config, font: getComputedStyle(document.body).fontFamily}});
}

const view = (more: Readonly<Record<string, string | null>>): string =>
  new URL(patched({...CLOSED, ...more}) || location.pathname, location.href).href;

const stampOf = async ({title, source}: Takeaway): Promise<Stamp> => ({
  title,
  source,
  version: (await loadContents()).version,
  address: view({embed: null}),
  date: new Date().toISOString().slice(0, 10),
  // Of the pictures and the data drawn in them.
  licence: say("MIT 许可证；官方文件的引文可自由使用", "MIT License; quotations from official documents are free"),
});

/** A snippet to copy by the button or by hand. */
function snippet(id: string, label: string, code: string): Child {
  const area = h("textarea", {id, rows: 3, readonly: true, spellcheck: "false", wrap: "off"}, code);
  area.addEventListener("focus", () => area.select());
  return boxed(
    "snippet",
    h("label", {for: id}, label),
    area,
    copyButton(say("复制", "Copy"), () => code),
  );
}

/** Code for another page, written when it is asked for. */
function embedding(t: Takeaway): HTMLElement {
  const box = h("div", {"aria-live": "polite"});
  const words = {source: say("来源：", "Source: "), link: say("原页", "original page")};
  const write = async (): Promise<void> => {
    replace(box, say("正在写出代码…", "Writing the code…"));
    const live = liveFrame(view({embed: t.id}), t.title, t.height);
    const still = stillFigure(await t.svg(), t.id, await stampOf(t), words);
    replace(
      box,
      t.alone ? snippet(`${t.id}-live`, say("随本站更新（iframe）", "Follows this site (iframe)"), live) : null,
      snippet(`${t.id}-still`, say("今天的样子（SVG，不含脚本）", "As it is today (SVG, no scripts)"), still),
    );
  };
  const failed = (): void => replace(box, say("没有写出来，请刷新后再试。", "This did not work; reload the page and try again."));
  const open = (event: Event): void => void ((event.target as HTMLDetailsElement).open && write().catch(failed));
  return h("details", {class: "embedding", ontoggle: open}, h("summary", {}, say("嵌入", "Embed")), box);
}

/** The row of buttons below a picture. */
export function takeaways(t: Takeaway): HTMLElement {
  const name = `duibiao-${t.id}`;
  const whole = async (): Promise<string> => {
    const stamp = await stampOf(t);
    return stampedSvg(framedSvg(await t.svg(), stamp, getComputedStyle(document.body).fontFamily), stamp);
  };
  const svg = async (): Promise<void> => download(`${name}.svg`, await whole(), "image/svg+xml");
  const png = async (): Promise<void> => {
    const bytes = stampedPng(await pngOf(await whole()), await stampOf(t));
    download(`${name}.png`, new Blob([bytes as BlobPart], {type: "image/png"}));
  };
  const notes = async (): Promise<void> =>
    download(`${name}.csv-metadata.json`, csvNotes(`${name}.csv`, t.data()[0] ?? [], await stampOf(t)), "application/json");
  const button = (label: string, run: () => void | Promise<void>): HTMLElement => {
    const attempt = async (): Promise<void> => run();
    const failed = (): void => void (made.textContent = say(`${label}（没有做出来）`, `${label} (failed)`));
    const made: HTMLElement = action(() => void attempt().catch(failed), label);
    return made;
  };
  return boxed(
    "actions",
    button("SVG", svg),
    button("PNG", png),
    button("CSV", () => download(`${name}.csv`, csv(t.data()))),
    button(say("CSV 说明", "CSV notes"), notes),
    embedding(t),
  );
}
