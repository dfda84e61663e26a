import type {AsideReason} from "../../model/layout.js";
import type {Style, Styles} from "./styles.js";
import {attr, eachElement, elementsOf, isSkipped, textOf, type Element} from "./tree.js";

const STRUCK = new Set(["del", "s", "strike"]);
/** A page shown by its script begins with these hidden. */
const REVEALED = new Set(["html", "body"]);

/** Elements that a reader of the page does not see, or sees struck out, each with the reason; the outermost alone. */
export function hiddenParts(root: Element, styles: Styles): Map<Element, AsideReason> {
  const parts = new Map<Element, AsideReason>();
  eachElement(root, (element) => {
    if (isSkipped(element)) return false;
    const reason = REVEALED.has(element.tagName) ? null : reasonOf(element, styles.of(element));
    if (reason !== null) parts.set(element, reason);
    else for (const copy of silentCopies(element)) if (!parts.has(copy)) parts.set(copy, "copy");
    return reason === null && !parts.has(element);
  });
  return parts;
}

function reasonOf(element: Element, style: Style): AsideReason | null {
  if (STRUCK.has(element.tagName) || isLineThrough(style)) return "deleted";
  if (element.tagName === "div" && /^(?:header|footer)$/.test(attr(element, "title") ?? "")) return "running-head";
  return isHidden(element, style) ? "hidden" : null;
}

function isLineThrough(style: Style): boolean {
  return `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`.includes("line-through");
}

/** Moved by a thousand and more, words stand where no screen shows them. */
const OFF_SCREEN = ["left", "top", "text-indent", "margin-left"];

function isHidden(element: Element, style: Style): boolean {
  if (attr(element, "hidden") !== null || style.get("display") === "none" || style.get("mso-hide") === "all") return true;
  if (OFF_SCREEN.some((side) => /^-(?:\d{4}|999(?!\d))/.test(style.get(side) ?? ""))) return true;
  return /^(?:hidden|collapse)$/.test(style.get("visibility") ?? "") || /^0[a-z%]*$/.test(style.get("font-size") ?? "");
}

/**
 * What assistive programs are told to skip (`aria-hidden`) is seen all the same; it is a copy where the same words stand
 * right beside it for them.
 */
function silentCopies(parent: Element): Element[] {
  const children = elementsOf(parent);
  return children.filter((child, i) => {
    if (attr(child, "aria-hidden") !== "true") return false;
    const own = bare(child);
    return own !== "" && [children[i - 1], children[i + 1]].some((beside) => beside !== undefined && bare(beside) === own);
  });
}

function bare(node: Element): string {
  return textOf(node).replace(/\s+/g, "");
}

/**
 * A page whose article waits hidden for a script: the hidden element that holds it, when all that is seen is less than a
 * tenth of it. Null where the page shows its own text.
 */
export function hiddenArticle(root: Element, hidden: ReadonlyMap<Element, AsideReason>): Element | null {
  const sizes = [...hidden].filter(([, reason]) => reason === "hidden").map(([element]) => ({element, size: bare(element).length}));
  const largest = sizes.toSorted((a, b) => b.size - a.size)[0];
  if (largest === undefined || largest.size < SMALLEST_ARTICLE) return null;
  const seen = elementsOf(root).reduce((sum, element) => sum + textOf(element, (e) => hidden.has(e)).length, 0);
  return seen * 10 < largest.size ? largest.element : null;
}

const SMALLEST_ARTICLE = 200;
