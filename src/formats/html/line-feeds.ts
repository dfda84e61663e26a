import {childrenOf, isBlock, isElement, isSkipped, isText, type Element, type Node} from "./tree.js";

/** A line this near to the longest one was wrapped by the width of the page's source. */
const FULL = 0.8;
/** So many wrapped lines of all, and the line ends are the source's own. */
const MOSTLY = 0.5;

/**
 * Whether the line feeds in an element's own words are line ends of the document, though HTML takes them for spaces: a
 * text that was pasted with three lines or more, or with empty lines, and not wrapped to one width.
 */
export function keepsLines(element: Element): boolean {
  const own = ownText(element);
  if (own === null) return false;
  const lines = own.split(/\r\n?|\n/).map((line) => line.trim());
  const full = lines.filter((line) => line !== "");
  const parted = /\S[ \t\u3000]*(?:\r\n?|\n)[ \t\u3000]*(?:\r\n?|\n)\s*\S/.test(own);
  const before = full.slice(0, -1);
  if (!parted && (full.length < 3 || !before.some(isEnded))) return false;
  const longest = Math.max(...full.slice(0, MOST_LINES).map((line) => line.length));
  const wrapped = before.filter((line) => line.length >= FULL * longest && !isEnded(line));
  return before.length > 0 && wrapped.length < MOSTLY * full.length;
}

/** The line ends a sentence or opens a list. */
function isEnded(line: string): boolean {
  return /[。；：！？;:!?]["”』」）)]?$/.test(line);
}

const MOST_LINES = 50_000;

/** The words of an element outside of the blocks in it; null where it breaks its lines itself (`br`). */
function ownText(element: Element): string | null {
  const parts: string[] = [];
  const stack: Node[] = childrenOf(element).toReversed();
  let feeds = false;
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (isText(node)) {
      parts.push(node.value);
      feeds ||= /\n\s*\S/.test(node.value) && parts.length > 0;
    } else if (isElement(node)) {
      if (node.tagName === "br") return null;
      if (!isBlock(node) && !isSkipped(node)) for (const child of childrenOf(node).toReversed()) stack.push(child);
    }
  }
  return feeds ? parts.join("") : null;
}
