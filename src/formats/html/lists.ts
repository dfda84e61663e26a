import type {Styles} from "./styles.js";
import {attr, childrenOf, elementsOf, isText, type Element, type Node} from "./tree.js";
import {numeral, type NumeralStyle} from "../numeral.js";

const TYPES: Readonly<Record<string, NumeralStyle>> = {
  "1": "decimal",
  a: "lower-letter",
  A: "upper-letter",
  i: "lower-roman",
  I: "upper-roman",
};

const STYLES: Readonly<Record<string, NumeralStyle>> = {
  "cjk-ideographic": "chinese",
  "simp-chinese-informal": "chinese",
  "simp-chinese-formal": "chinese-formal",
  "trad-chinese-informal": "chinese",
  "cjk-decimal": "chinese-digits",
  decimal: "decimal",
  "lower-alpha": "lower-letter",
  "lower-latin": "lower-letter",
  "upper-alpha": "upper-letter",
  "upper-latin": "upper-letter",
  "lower-roman": "lower-roman",
  "upper-roman": "upper-roman",
};

/** The numbers that a browser writes before the items of an `ol`, with their stop: 1. or 一、; none where the list shows none. */
export function itemNumbers(list: Element, styles: Styles): Map<Element, string> {
  const numbers = new Map<Element, string>();
  const style = numeralOf(list, styles);
  if (style === null) return numbers;
  const items = elementsOf(list).filter((element) => element.tagName === "li");
  const step = attr(list, "reversed") === null ? 1 : -1;
  let next = whole(attr(list, "start")) ?? (step > 0 ? 1 : items.length);
  for (const item of items) {
    next = whole(attr(item, "value")) ?? next;
    if (!isNumbered(item)) numbers.set(item, `${numeral(next, style)}${style.startsWith("chinese") ? "、" : ". "}`);
    next += step;
  }
  return numbers;
}

function numeralOf(list: Element, styles: Styles): NumeralStyle | null {
  const style = styles.of(list);
  const named = (style.get("list-style-type") ?? style.get("list-style") ?? "").split(/\s+/).filter(Boolean);
  if (named.includes("none")) return null;
  return named.map((name) => STYLES[name]).find(Boolean) ?? TYPES[attr(list, "type") ?? "1"] ?? "decimal";
}

/** 1., (一), ① at the start of an item. */
const NUMBERED = /^\s*(?:\d{1,3}[.、)．）]|[(（]?[一二三四五六七八九十]{1,3}[)）、]|[①-⑳])/;

/** The writer of the page numbered the item by hand. */
function isNumbered(item: Element): boolean {
  return NUMBERED.test(firstWords(item));
}

/** The first words of an element, without reading the rest of it. */
function firstWords(root: Element): string {
  const stack: Node[] = [root];
  let words = "";
  for (let looked = 0; looked < 50 && stack.length > 0 && words.length < 12; looked++) {
    const node = stack.pop()!;
    if (isText(node)) words += node.value.trimStart().slice(0, 12);
    else for (const child of childrenOf(node).toReversed()) stack.push(child);
  }
  return words;
}

function whole(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : null;
}
