import type {AsideReason} from "../../model/layout.js";
import {isNoteMark} from "../raised.js";
import {attr, childrenOf, eachElement, holds, isBlock, isElement, textOf, type Element} from "./tree.js";

/** Notes that links tell: the marks in the text, and the blocks that they lead to. */
export interface LinkedNotes {
  readonly marks: ReadonlySet<Element>;
  readonly notes: ReadonlyMap<Element, AsideReason>;
}

const LONGEST_NOTE = 2000;

/**
 * Notes of a page as word processors and editors write them: a mark whose link leads to a block further down, which leads
 * back to the mark. Neither names nor classes are asked for.
 */
export function linkedNotes(root: Element): LinkedNotes {
  const named = new Map<string, Element>();
  const links: Element[] = [];
  eachElement(root, (element) => {
    for (const name of [attr(element, "id"), element.tagName === "a" ? attr(element, "name") : null])
      if (name !== null && !named.has(name)) named.set(name, element);
    if (leadsTo(element) !== null) links.push(element);
    return true;
  });
  const order = new Map(links.map((link, i) => [link, i]));
  const [marks, notes] = [new Set<Element>(), new Map<Element, AsideReason>()];
  for (const mark of links) {
    const target = named.get(leadsTo(mark)!);
    if (target === undefined || !isNoteMark(textOf(mark))) continue;
    const block = blockOf(target);
    const back = linkBack(block, mark, named);
    if (block === null || back === null || order.get(back)! < order.get(mark)! || holds(block, mark)) continue;
    marks.add(mark);
    notes.set(wholeNote(block, mark), "note");
  }
  return {marks, notes};
}

function leadsTo(element: Element): string | null {
  const href = element.tagName === "a" ? attr(element, "href") : null;
  return href !== null && href.length > 1 && href.startsWith("#") ? href.slice(1) : null;
}

function blockOf(element: Element): Element | null {
  let block: Element | null = element;
  while (block !== null && !isBlock(block)) block = block.parentNode !== null && isElement(block.parentNode) ? block.parentNode : null;
  return block;
}

/** The link in a block that leads to a mark: to the link itself, to what it stands in on its line, or to what stands in it. */
function linkBack(block: Element | null, mark: Element, named: ReadonlyMap<string, Element>): Element | null {
  let found: Element | null = null;
  if (block !== null)
    eachElement(block, (element) => {
      const target = named.get(leadsTo(element) ?? "");
      if (
        target !== undefined &&
        (holds(mark, target) || target.parentNode === mark.parentNode || (!isBlock(target) && holds(target, mark)))
      )
        found ??= element;
      return found === null;
    });
  return found;
}

/** The note with its further paragraphs: the box that begins with it. */
function wholeNote(block: Element, mark: Element): Element {
  const box = block.parentNode;
  if (box === null || !isElement(box) || !/^(?:div|li|dd|aside)$/.test(box.tagName) || holds(box, mark)) return block;
  const first = childrenOf(box).find((node) => textOf(node) !== "");
  return first === block && textOf(box).length <= LONGEST_NOTE ? box : block;
}
