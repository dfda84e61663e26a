import {csvLine} from "../lib/report/cell.js";
import {pause} from "./turns.js";

/** What may stand inside an element; null and false leave nothing behind. */
export type Child = Node | string | number | null | false | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => unknown)>>;

const answering = new WeakSet<Node>();
/** Whether code may still change an element or listen to it, as far as it was made here. */
export const answers = (element: Element): boolean => answering.has(element);

/** Appends children, nested lists flattened. */
export function fill(parent: Node, children: Child): void {
  if (children === null || children === undefined || children === false) return;
  if (Array.isArray(children)) for (const child of children as readonly Child[]) fill(parent, child);
  else parent.appendChild(children instanceof Node ? children : document.createTextNode(String(children as string | number)));
}

/**
 * An element: `on…` attributes become listeners, true an empty attribute, null and false none.
 *
 * @example h("button", {type: "button", onclick: save}, "保存")
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key.slice(2), value);
      answering.add(element);
    } else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : String(value));
  }
  fill(element, children);
  return element;
}

/** Words of the texts, or an official title: Chinese whatever the language of the interface, and spoken as such. */
export const chinese = (...children: Child[]): HTMLElement => h("span", {lang: "zh-CN"}, children);

/** An English sentence whose Chinese words are marked as such. */
export function withChinese(text: string): Child {
  return text.split(/([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u).map((part, i) => (i % 2 ? chinese(part) : part));
}

/** Puts new children into an element; the focus stays on the element of the same id. */
export function replace(parent: Element, ...children: Child[]): void {
  const focused = parent.contains(document.activeElement) ? document.activeElement?.id : "";
  parent.replaceChildren();
  fill(parent, children);
  answering.add(parent);
  if (focused) document.getElementById(focused)?.focus({preventScroll: true});
}

/** Offers text or a blob as a file. */
export function download(name: string, content: string | Blob, type = "text/csv;charset=utf-8"): void {
  const blob = typeof content === "string" ? new Blob([type.startsWith("text/csv") ? "\uFEFF" : "", content], {type}) : content;
  const url = URL.createObjectURL(blob);
  h("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A line of CSV per row; quotes, commas and line breaks inside a cell are kept, and no cell runs in a spreadsheet. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${rows.map(csvLine).join("\r\n")}\r\n`;
}

/** Copies text; true if the browser allowed it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Runs once when an element comes near the part of the page that is seen. */
export function whenSeen(element: Element, run: () => void, margin = 200): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      watch.disconnect();
      run();
    },
    {rootMargin: `${margin}px`},
  );
  watch.observe(element);
}

/** Runs when an element has had another size for a while. */
export function whenResized(element: Element, run: () => void, calm = 200): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const watch = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(run, calm);
  });
  watch.observe(element);
}

/** A part of a view, or what draws it: that is done in a task of its own, so that the page answers before and after. */
export type Part = Child | (() => Child | Promise<Child>);
/** What a view gives. */
export type Parts = Child | readonly Part[];

/** Draws the parts of a view one after another. */
export async function inTurn(parts: Parts): Promise<Child> {
  const drawn: Child[] = [];
  for (const part of Array.isArray(parts) ? (parts as readonly Part[]) : [parts as Child]) {
    if (typeof part === "function") await pause();
    drawn.push(typeof part === "function" ? await part() : part);
  }
  return drawn;
}
