/** Puts a freshly drawn view in the place of its still picture and leaves standing what is the same, so that little is laid out anew. */
import {answers, fill, type Child} from "./dom.js";
import {pause} from "./turns.js";

/** What answers, or is changed later by the code that made it: always the fresh one. */
const LIVE = "select, input, textarea, button, form, section.table, figure.chart, [role=status], [data-live]";
const isLive = (element: Element): boolean => answers(element) || element.matches(LIVE);

/** Live elements and all that hold one. */
function holdersIn(fresh: ParentNode): Set<Node> {
  const holders = new Set<Node>();
  for (const element of fresh.querySelectorAll("*"))
    if (isLive(element)) for (let e: Node | null = element; e && !holders.has(e); e = e.parentNode) holders.add(e);
  return holders;
}

const sameTag = (a: Element, b: Element): boolean => a.cloneNode(false).isEqualNode(b.cloneNode(false));

/** A picture drawn at build stands until the live one comes. */
function keepPicture(old: ChildNode, fresh: ChildNode): void {
  if (!(old instanceof Element && fresh instanceof Element)) return;
  const [was, now] = [old.querySelector(".canvas > img"), fresh.querySelector(".canvas")];
  if (was && now && !now.hasChildNodes() && old.id === fresh.id) now.append(was);
}

function settleOne(old: ChildNode, fresh: ChildNode, holders: ReadonlySet<Node>): void {
  if (!holders.has(fresh) && old.isEqualNode(fresh)) return;
  if (old instanceof Element && fresh instanceof Element && !isLive(fresh) && sameTag(old, fresh)) settleAll(old, fresh, holders);
  else {
    keepPicture(old, fresh);
    old.replaceWith(fresh);
  }
}

function settleAll(box: Element, fresh: ParentNode, holders: ReadonlySet<Node>): void {
  const [was, now] = [[...box.childNodes], [...fresh.childNodes]];
  now.forEach((node, i) => (was[i] ? settleOne(was[i], node, holders) : box.append(node)));
  for (const node of was.slice(now.length)) node.remove();
}

/**
 * What is laid out only when it comes near has about its height until then: under a reader who has scrolled, fresh elements of another
 * height would move the page, so that they are laid out at once.
 */
function holdPlace(box: Element): void {
  if (scrollY > 0) box.setAttribute("data-whole", "");
}

/** One part of a view after another, each in a task of its own, as long as the view is still wanted. */
async function settleParts(box: Element, fresh: ParentNode, wanted: () => boolean): Promise<void> {
  const holders = holdersIn(fresh);
  const [was, now] = [[...box.childNodes], [...fresh.childNodes]];
  for (const [i, node] of now.entries()) {
    if (i > 0) await pause();
    if (!wanted()) return;
    holdPlace(box);
    if (was[i]) settleOne(was[i], node, holders);
    else box.append(node);
  }
  for (const node of was.slice(now.length)) node.remove();
}

/** Like `replace`, for a box that may hold the same view already; stops where the view is no longer wanted. */
export async function settle(box: Element, content: Child, wanted: () => boolean): Promise<void> {
  const fresh = document.createDocumentFragment();
  fill(fresh, content);
  fresh.normalize();
  holdPlace(box);
  const focused = box.contains(document.activeElement) ? document.activeElement?.id : "";
  if (box.hasAttribute("data-still")) await settleParts(box, fresh, wanted);
  else box.replaceChildren(fresh);
  if (focused) document.getElementById(focused)?.focus({preventScroll: true});
}
