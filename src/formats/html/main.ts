import type {AsideReason} from "../../model/layout.js";
import {furnitureLine, furnitureName, isCard} from "./furniture.js";
import type {Measured} from "./measure.js";
import {attr, childrenOf, eachElement, elementsOf, holds, isBlock, isElement, isText, textOf, type Element} from "./tree.js";

/** The document on a page: its container, the line that is its title where that stands outside, and all else with the reason. */
export interface MainContent {
  readonly out: ReadonlyMap<Element, AsideReason>;
  /** Written as a heading though it stands outside the container. */
  readonly title: Element | null;
}

/** The container of a document holds nearly all sentences of its page. */
const SHARE_OF_PROSE = 0.85;
const DEEPEST = 200;

/** Tells the document of a page from menus, related reading, sidebars and footers. A page without any such part is all document. */
export function mainContent(root: Element, body: Element, page: Measured): MainContent {
  const out = new Map<Element, AsideReason>();
  const path = isSite(body, page) ? descent(body, page) : [body];
  const main = path.at(-1)!;
  const title = path.length > 1 ? titleOutside(root, body, main, page) : null;
  path.forEach((element, i) => {
    const next = path[i + 1];
    if (next !== undefined) outside(element, next, {page, out, title, near: i === path.length - 2});
  });
  inside(main, page, out);
  return {out, title};
}

/** Links or words of a site somewhere on the page. */
function isSite(body: Element, page: Measured): boolean {
  return page.of(body).links >= 5 || page.lines.some(({words}) => furnitureLine(words) !== null);
}

/** From the body down to the container, each within the one before. */
function descent(body: Element, page: Measured): Element[] {
  const path = [body];
  const all = page.of(body).prose;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = elementsOf(path.at(-1)!).find((child) => page.of(child).prose > 0 && page.of(child).prose >= SHARE_OF_PROSE * all);
    if (next === undefined || !isContainer(next, page)) break;
    path.push(next);
  }
  return path;
}

function isContainer(element: Element, page: Measured): boolean {
  return (
    !/^(?:p|h[1-6]|li|table|tbody|tr|ul|ol|dl|a|span|font|b|strong)$/.test(element.tagName) || page.last(element) - page.first(element) > 3
  );
}

interface Around {
  readonly page: Measured;
  readonly out: Map<Element, AsideReason>;
  readonly title: Element | null;
  /** The container stands among these siblings. */
  readonly near: boolean;
}

/** Judges what stands beside the way to the container. */
function outside(parent: Element, kept: Element, around: Around): void {
  const {page, out, title, near} = around;
  let before = true;
  for (const child of elementsOf(parent)) {
    if (child === kept) before = false;
    else if (page.of(child).characters > 0 && !(title !== null && holds(child, title))) {
      const reason = furnitureOf(child, page) ?? (isDocumentPart(child, page, near) ? null : before ? "menu" : "related");
      if (reason !== null) out.set(child, reason);
      else inside(child, page, out);
    }
    if (title !== null && child !== title && holds(child, title)) outside(child, wayTo(child, title), {...around, near: false});
  }
}

function wayTo(from: Element, to: Element): Element {
  let element = to;
  while (element.parentNode !== from) element = element.parentNode as Element;
  return element;
}

/** Sentences that are not links, a table with numbers, or a heading beside the container. */
function isDocumentPart(element: Element, page: Measured, near: boolean): boolean {
  const {characters, linked, prose} = page.of(element);
  if (linked > characters * 0.2) return false;
  return prose >= SENTENCES_KEPT || (near && /^h[1-6]$/.test(element.tagName)) || hasFigures(element, page);
}

const SENTENCES_KEPT = 60;

/** A table with numbers that is not the document's card. */
function hasFigures(element: Element, page: Measured): boolean {
  const {figures, characters} = page.of(element);
  return figures >= 4 && !(characters <= LARGEST_CARD && isCard(textOf(element)));
}

const LARGEST_CARD = 700;

/** Takes furniture out of the container: links in heaps, lines of a site, the lists under 相关阅读, a document's card. */
function inside(main: Element, page: Measured, out: Map<Element, AsideReason>): void {
  const largest = page.of(main).characters * LARGEST_FURNITURE;
  eachElement(main, (parent) => {
    if (out.has(parent) || page.of(parent).characters === 0 || isDataTable(parent, page)) return false;
    among(parent, page, out, largest);
    return true;
  });
}

/** Takes out the furniture among the children of an element, and what belongs to a heading of related reading. */
function among(parent: Element, page: Measured, out: Map<Element, AsideReason>, largest: number): void {
  let related = false;
  for (const node of childrenOf(parent)) {
    if (isText(node) && node.value.trim() !== "") related = false;
    if (!isElement(node) || page.of(node).characters === 0 || out.has(node)) continue;
    const reason = page.of(node).characters > largest ? null : furnitureOf(node, page, true);
    related = reason === "related" || (related && reason === null && follows(node, page));
    if (reason !== null || related) out.set(node, reason ?? "related");
  }
}

const LARGEST_FURNITURE = 0.2;

/** Numbers in cells are never furniture; a table that lays out a page holds tables or long text. */
function isDataTable(element: Element, page: Measured): boolean {
  return element.tagName === "table" && page.of(element).prose < LAYOUT_PROSE;
}

const LAYOUT_PROSE = 300;

/** The lists and links behind a heading such as 相关阅读 belong to it. */
function follows(element: Element, page: Measured): boolean {
  if (/^h[1-6]$/.test(element.tagName)) return false;
  return page.of(element).prose === 0 || /^(?:ul|ol|dl)$/.test(element.tagName);
}

const NAMED = new Set("div ul ol dl section nav footer aside header table form".split(" "));

/** Why an element is furniture of the site; null where nothing says so. Within the document a name alone does not say it. */
function furnitureOf(element: Element, page: Measured, within = false): AsideReason | null {
  const {characters, linked, prose, links} = page.of(element);
  if (!isBlock(element)) return null;
  const line = page.last(element) - page.first(element) === 1 ? furnitureLine(page.lines[page.first(element)]!.words) : null;
  if (line !== null) return line;
  if (prose >= SENTENCES_KEPT && linked < characters / 2) return null;
  const named = NAMED.has(element.tagName) && !hasFigures(element, page) ? furnitureName(element) : null;
  if (named !== null && (!within || links > 0 || prose === 0)) return named;
  return isMenu(element, page) ? "menu" : null;
}

/** Links in a heap, or a document's card. */
function isMenu(element: Element, page: Measured): boolean {
  const {characters, linked, links} = page.of(element);
  if (links >= 2 && linked >= 0.7 * characters) return true;
  return element.tagName === "table" && characters <= LARGEST_CARD && isCard(textOf(element));
}

/** The title of the document, outside its container: the last line before it that the page names as its title. */
function titleOutside(root: Element, body: Element, main: Element, page: Measured): Element | null {
  const names = pageTitles(root);
  let title: Element | null = null;
  for (let i = 0; i < page.first(main); i++) {
    const {block, words} = page.lines[i]!;
    const text = bare(words);
    if (text.length < 6 || !names.some((name) => isTitleOf(name, text)) || page.of(block).linked > 0) continue;
    title = (block !== body && !holds(block, main) ? block : lineOf(block, text)) ?? title;
  }
  if (title === null) return null;
  const same = bare(page.lines[page.first(title)]!.words);
  for (let i = page.first(main); i < Math.min(page.first(main) + 5, page.last(main)); i++)
    if (bare(page.lines[i]!.words) === same) return null;
  return title;
}

/** The element that is one line of a block, among other words and line breaks. */
function lineOf(block: Element, text: string): Element | null {
  return elementsOf(block).find((child) => !isBlock(child) && bare(textOf(child)) === text) ?? null;
}

/** The name begins with it, or is mostly it: 某市规划纲要_某市人民政府 names 某市规划纲要, not 某市人民政府. */
function isTitleOf(name: string, text: string): boolean {
  const at = name.indexOf(text);
  return at >= 0 && (at <= 1 || text.length * 2 >= name.length);
}

function pageTitles(root: Element): string[] {
  const names: string[] = [];
  eachElement(root, (element) => {
    if (element.tagName === "title") names.push(bare(element.childNodes.map((n) => (isText(n) ? n.value : "")).join("")));
    const name = (attr(element, "name") ?? attr(element, "property") ?? "").toLowerCase();
    if (element.tagName === "meta" && /^(?:articletitle|og:title|title)$/.test(name)) names.push(bare(attr(element, "content") ?? ""));
    return element.tagName !== "body";
  });
  return names.filter((name) => name.length >= 6);
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
