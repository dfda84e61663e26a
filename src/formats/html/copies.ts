import type {AsideReason} from "../../model/layout.js";
import type {Measured} from "./measure.js";
import {elementsOf, type Element} from "./tree.js";

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
    if (isCopy(element, page, repeats)) found.set(element, "copy");
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
