import type {AsideReason} from "../../model/layout.js";
import {attr, childrenOf, isBlock, isElement, isSkipped, isText, type Element, type Node} from "./tree.js";

/** How much of what an element holds. All counts are of characters that are no white space. */
export interface Measure {
  readonly characters: number;
  /** Inside links. */
  readonly linked: number;
  /** Outside links, in lines that read as sentences. */
  readonly prose: number;
  /** Links with words. */
  readonly links: number;
  /** Table cells with a digit. */
  readonly figures: number;
}

/** A line of the page: the block that its words stand in, and the words without white space. */
export interface PageLine {
  readonly block: Element;
  readonly words: string;
}

/** What every element of a page holds, and the page's lines in order; `first` and `last` are an element's lines in `lines`, `last` exclusive. */
export interface Measured {
  of(element: Element): Measure;
  first(element: Element): number;
  last(element: Element): number;
  readonly lines: readonly PageLine[];
}

interface Count {
  characters: number;
  linked: number;
  prose: number;
  links: number;
  figures: number;
  first: number;
  last: number;
}

const NOTHING: Count = {
  characters: 0,
  linked: 0,
  prose: 0,
  links: 0,
  figures: 0,
  first: 0,
  last: 0,
};
/** From the start of the line, so that a line of marks alone is gone through once. */
const SENTENCE = /^[^，。；、：,;:\n]*[，。；、：,;:].*[，。；,;]|[。；]/m;
const SHORTEST_SENTENCE = 15;

/** Measures the elements under a root in one pass; what is in `out` counts as nothing. */
export function measure(root: Element, out: ReadonlyMap<Element, AsideReason>): Measured {
  const pass = new Pass(out);
  pass.run(root);
  const of = (element: Element) => pass.counts.get(element) ?? NOTHING;
  return {
    of,
    first: (e) => of(e).first,
    last: (e) => of(e).last,
    lines: pass.lines,
  };
}

class Pass {
  readonly counts = new Map<Element, Count>();
  readonly lines: PageLine[] = [];
  private open: Element[] = [];
  private line: string[] = [];
  private lineLinked = 0;
  private block!: Element;
  private linkDepth = 0;

  constructor(private readonly out: ReadonlyMap<Element, AsideReason>) {}

  run(root: Element): void {
    this.block = root;
    const stack: {node: Node; leave: boolean}[] = [{node: root, leave: false}];
    while (stack.length > 0) {
      const {node, leave} = stack.pop()!;
      if (isText(node)) this.text(node.value);
      else if (isElement(node) && leave) this.leave(node);
      else if (isElement(node) && !isSkipped(node) && !this.out.has(node)) {
        this.enter(node);
        stack.push({node, leave: true});
        const inner = childrenOf(node);
        for (let i = inner.length - 1; i >= 0; i--) stack.push({node: inner[i]!, leave: false});
      }
    }
  }

  private enter(element: Element): void {
    if (isBlock(element) || element.tagName === "br") this.endLine();
    if (isBlock(element)) this.block = element;
    this.open.push(element);
    this.counts.set(element, {...NOTHING, first: this.lines.length});
    if (isLink(element)) this.linkDepth++;
  }

  private leave(element: Element): void {
    if (isBlock(element)) this.endLine();
    this.open.pop();
    const count = this.counts.get(element)!;
    count.last = this.lines.length;
    if (isLink(element)) {
      this.linkDepth--;
      if (count.characters > 0) count.links++;
    }
    const parent = this.open.at(-1);
    if (parent !== undefined) add(this.counts.get(parent)!, count);
    if (isBlock(element)) this.block = this.open.findLast(isBlock) ?? this.block;
  }

  private text(value: string): void {
    const words = value.replace(/\s+/g, "");
    const owner = this.open.at(-1);
    if (words === "" || owner === undefined) return;
    const count = this.counts.get(owner)!;
    count.characters += words.length;
    if (this.linkDepth > 0) {
      count.linked += words.length;
      this.lineLinked += words.length;
    }
    this.line.push(words);
  }

  private endLine(): void {
    const words = this.line.join("");
    if (words !== "") {
      this.lines.push({block: this.block, words});
      const owner = this.counts.get(this.block);
      if (owner && /^t[dh]$/.test(this.block.tagName) && /\d/.test(words)) owner.figures++;
      if (owner && words.length >= SHORTEST_SENTENCE && SENTENCE.test(words)) owner.prose += words.length - this.lineLinked;
    }
    this.line = [];
    this.lineLinked = 0;
  }
}

function isLink(element: Element): boolean {
  return element.tagName === "a" && attr(element, "href") !== null;
}

function add(to: Count, from: Count): void {
  to.characters += from.characters;
  to.linked += from.linked;
  to.prose += from.prose;
  to.links += from.links;
  to.figures += from.figures;
}
