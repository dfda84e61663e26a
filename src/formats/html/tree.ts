import {countOf, LIMITS, within, type Limits} from "../limits.js";
import {parse, type DefaultTreeAdapterTypes} from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** Elements whose content is no text of the page. */
const SKIPPED = new Set(
  "script style head title meta link template noscript svg canvas iframe object embed audio video select option button input textarea map rt rp".split(
    " ",
  ),
);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul xmp listing plaintext".split(
    " ",
  ),
);

/** The page as a tree. XHTML may close any element in its start tag (`<script src=""/>`), which HTML does not know. */
export function parsePage(html: string, limits: Limits = LIMITS): Element {
  within("elements", countOf(html, "<", limits.elements * 2) / 2, limits);
  const page = /^\s*<\?xml\b/.test(html.slice(0, 200)) ? html.replace(/<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi, selfClosed) : html;
  return elementsOf(parse(page)).find((node) => node.tagName === "html")!;
}

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

function selfClosed(whole: string, name: string, rest: string): string {
  return VOID.has(name.toLowerCase()) ? whole : `<${name}${rest}></${name}>`;
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function elementsOf(node: Node): Element[] {
  return childrenOf(node).filter(isElement);
}

/** The value of an attribute; null where it is not set. */
export function attr(element: Element, name: string): string | null {
  return element.attrs.find((a) => a.name === name)?.value ?? null;
}

export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName);
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Whether an element is another or stands in it. */
export function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element !== null && "tagName" in element; element = element.parentNode as Element | null)
    if (element === outer) return true;
  return false;
}

/** Every element under a root in document order, without recursion; `enter` says whether to go into one. */
export function eachElement(root: Element, enter: (element: Element) => boolean): void {
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop()!;
    if (!enter(element)) continue;
    const inner = elementsOf(element);
    for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i]!);
  }
}

/** The words under a node, without recursion, a line feed at each block; what `skip` names is left out. */
export function textOf(root: Node, skip: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const stack: (Node | "\n")[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === "\n") parts.push("\n");
    else if (isText(node)) parts.push(node.value);
    else if (!isElement(node) || !(isSkipped(node) || skip(node)))
      push(stack, node, isElement(node) && (isBlock(node) || node.tagName === "br"));
  }
  return parts
    .join("")
    .replace(/[ \t\r\f]*\n\s*/g, "\n")
    .replace(/[ \t\r\f]+/g, " ")
    .trim();
}

function push(stack: (Node | "\n")[], node: Node, block: boolean): void {
  const inner = childrenOf(node);
  if (block) stack.push("\n");
  for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i]!);
  if (block) stack.push("\n");
}
