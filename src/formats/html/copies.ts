import type {AsideReason} from "../../model/layout.js";
import type {Measured} from "./measure.js";
import {attr, elementsOf, type Element} from "./tree.js";

const SHORTEST_LINE = 12;
const SMALLEST_COPY = 200;
const SHARE_OF_PAGE = 0.2;
const SHARE_REPEATED = 0.85;
const DEEPEST = 60;

/**
 * Parts of a page that hold its text once more, as for telephones or for printing: whole elements of at least a fifth of
 * the page whose lines nearly all stand before them. A paragraph that a plan repeats in its own text is no such part.
 */
export function copies(body: Element, page: Measured): Map<Element, AsideReason> {
  const found = new Map<Element, AsideReason>();
  const first = new Map<string, number>();
  const repeats = page.lines.map(({words}, i) => {
    const before = first.get(words);
    if (before === undefined) first.set(words, i);
    return words.length >= SHORTEST_LINE ? (before ?? -1) : -1;
  });
  if (repeats.every((before) => before < 0)) return found;
  const least = Math.max(SMALLEST_COPY, page.of(body).characters * SHARE_OF_PAGE);
  const search = (element: Element, depth: number): void => {
    if (page.of(element).characters < least || depth > DEEPEST) return;
    if (isCopy(element, page, repeats)) found.set(lesser(body, element, page, repeats), "copy");
    else for (const child of elementsOf(element)) search(child, depth + 1);
  };
  for (const child of elementsOf(body)) search(child, 0);
  return found;
}

function isCopy(element: Element, page: Measured, repeats: readonly number[]): boolean {
  const from = page.first(element);
  let all = 0;
  let repeated = 0;
  for (let i = from; i < page.last(element); i++) {
    const size = page.lines[i]!.words.length;
    if (size < SHORTEST_LINE) continue;
    all += size;
    if (repeats[i]! >= 0 && repeats[i]! < from) repeated += size;
  }
  return all >= SMALLEST_COPY && repeated >= SHARE_REPEATED * all;
}

/** Of a copy and what it repeats, the one for telephones or for paper, or the first where the document's heading follows it; else the copy. */
function lesser(body: Element, copy: Element, page: Measured, repeats: readonly number[]): Element {
  const from = page.first(copy);
  const originals = repeats.slice(from, page.last(copy)).filter((at) => at >= 0 && at < from);
  const original = smallest(body, Math.min(...originals.slice(0, 1000)), originals.at(-1)!, page);
  if (original === null || page.last(original) > from) return copy;
  const repeated = repeats.findIndex((at, i) => i >= from && at >= 0);
  const headed = page.lines.slice(page.last(original), repeated).some(({block}) => /^h[12]$/.test(block.tagName));
  return headed || OTHER_DEVICE.test(`${attr(original, "class") ?? ""} ${attr(original, "id") ?? ""}`) ? original : copy;
}

const OTHER_DEVICE = /(?:^|[\s_-])(?:mobile|wap|phone|print|h5|m)(?:$|[\s_-])/i;

/** The smallest element that holds all lines from one to another; null where only the body does. */
function smallest(body: Element, first: number, last: number, page: Measured): Element | null {
  let found: Element | null = null;
  for (let next: Element | undefined = body, depth = 0; next !== undefined && depth < DEEPEST; depth++) {
    next = elementsOf(next).find((child) => page.first(child) <= first && page.last(child) > last);
    found = next ?? found;
  }
  return found;
}
