/** Dialogs at the side of the page whose state is the URL: a link opens one, back and Escape close it, the focus returns to its opener. */
import {evidenceOf} from "./evidence/leaf.js";
import {chinese, h, replace, type Child} from "./dom.js";
import {para} from "./tags.js";
import {OPENING_NAMES, OPENINGS, type Opening} from "./openings.js";
import type {Contents} from "./site.js";
import {onState, param, say, setState} from "./state.js";

/** What a dialog shows. */
export interface Leaf {
  readonly title: Child;
  readonly content: Child;
}
/** Null where the value names nothing. */
type LeafOf = (value: string) => Leaf | null | Promise<Leaf | null>;

interface Drawer {
  readonly dialog: HTMLDialogElement;
  /** What it shows; "" while it is closed. */
  shown: string;
  /** Closed here, after the address: so many events of closing are still to come that no reader made. */
  closing: number;
}

const leaves = new Map<Opening, LeafOf>();
const drawers = new Map<Opening, Drawer>();

/** What is said of a value that names nothing: what it is not, and what to do. */
const GONE: Readonly<Record<Opening, readonly [what: readonly [string, string], then: readonly [string, string]]>> = {
  evidence: [
    ["库中没有这条陈述：", "The corpus has no such statement: "],
    ["关闭后可从本页的数字打开原句。", "Close this and open a sentence from a number of the page."],
  ],
  cell: [
    ["本页的表里没有这一格：", "The table of this page has no such cell: "],
    ["关闭后可另选一格，或先清除筛选。", "Close this and choose another cell, or clear the filters first."],
  ],
};

/** Says what the dialogs of a name show on this page. */
export function showing(name: Opening, leafOf: LeafOf): void {
  leaves.set(name, leafOf);
}

type Depths = Readonly<Partial<Record<Opening, number>>> | null;
/** How many openings of a name lie on top of the page in the history: each one opened from another of its kind adds one. */
const depth = (name: Opening): number => (history.state as Depths)?.[name] ?? 0;

/** Opens a dialog; back closes it. */
export function openDrawer(name: Opening, value: string): void {
  setState({[name]: value}, "push", {...(history.state as Depths), [name]: depth(name) + 1});
}

/** Whoever opened it; known to the browser, except where the page was opened by a link to the dialog. */
function focusOpener(name: Opening, value: string): void {
  const now = document.activeElement;
  if (now && now !== document.body && !now.closest("dialog:not([open])")) return;
  document.querySelector<HTMLElement>(`#view [${OPENINGS[name]}="${CSS.escape(value)}"]`)?.focus();
}

function closed(name: Opening, drawer: Drawer): void {
  if (drawer.closing > 0) {
    drawer.closing -= 1;
    return;
  }
  const value = param(name);
  if (!value) return;
  if (depth(name)) history.go(-depth(name));
  else setState({[name]: null}, "replace");
  focusOpener(name, value);
}

function drawerOf(name: Opening): Drawer {
  const dialog = h("dialog", {class: "drawer", "aria-labelledby": `${name}-title`});
  const drawer: Drawer = {dialog, shown: "", closing: 0};
  dialog.addEventListener("close", () => closed(name, drawer));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return drawer;
}

async function leafAt(name: Opening, value: string): Promise<Leaf | null> {
  try {
    return (await leaves.get(name)?.(value)) ?? null;
  } catch (error) {
    return {title: say("没有读出来", "This could not be read"), content: error instanceof Error ? error.message : String(error)};
  }
}

/** An address that names what is not here says so; a page without such dialogs has nothing to say. */
function goneAt(name: Opening, value: string): Leaf | null {
  if (!leaves.has(name)) return null;
  const [what, then] = GONE[name];
  return {
    title: say("没有这一条", "Not here"),
    content: [
      h("p", {role: "alert"}, say(...what), chinese(`「${value}」`), say("。", ".")),
      para(say("地址可能不全，也可能数据已更新。", "The address may be cut off, or the data may have changed. "), say(...then)),
    ],
  };
}

async function sync(name: Opening, drawer: Drawer): Promise<void> {
  const value = param(name);
  if (value === drawer.shown) return;
  drawer.shown = value;
  const leaf = value ? ((await leafAt(name, value)) ?? goneAt(name, value)) : null;
  if (drawer.shown !== value) return;
  const {dialog} = drawer;
  if (!leaf) {
    drawer.closing += dialog.open ? 1 : 0;
    return dialog.close();
  }
  const title = h("h2", {id: `${name}-title`, tabindex: -1}, leaf.title);
  const close = h("button", {type: "button", class: "close", "aria-label": say("关闭", "Close"), onclick: () => dialog.close()}, "✕");
  replace(dialog, close, title, leaf.content);
  if (dialog.open) title.focus();
  else dialog.showModal();
  dialog.scrollTop = 0;
}

/**
 * Where a link opens one dialog on top of another, the lower one waits until it is seen: browsers let one Escape close all dialogs
 * that were opened without a click.
 */
const waits = (name: Opening, {shown}: Drawer): boolean =>
  shown === "" && OPENING_NAMES.slice(OPENING_NAMES.indexOf(name) + 1).some((above) => param(above));

async function syncAll(): Promise<void> {
  for (const [name, drawer] of drawers) if (!waits(name, drawer)) await sync(name, drawer);
}

/** Clicks that open a dialog here; with a key held down they are the browser's. */
function onClick(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || !(event.target instanceof Element)) return;
  for (const name of OPENING_NAMES) {
    const value = event.target.closest(`a[${OPENINGS[name]}]`)?.getAttribute(OPENINGS[name]);
    if (!value) continue;
    event.preventDefault();
    return openDrawer(name, value);
  }
}

/** Follows the state from now on, and turns clicks on numbers and cells into openings. */
export function watchDrawers(site: Contents): void {
  showing("evidence", evidenceOf(site));
  for (const name of OPENING_NAMES) drawers.set(name, drawerOf(name));
  document.addEventListener("click", onClick);
  onState(() => void syncAll());
  void syncAll();
}
