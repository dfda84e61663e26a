/** As much of a document as the views need to be drawn at build: elements that can be filled and written out as HTML. */
import {escapeMarkup} from "../model/escape.js";

const VOID = new Set(["input", "br", "hr", "img"]);

export abstract class PaperNode {
  parent: PaperElement | null = null;
  abstract readonly html: string;
  abstract textContent: string;
}

class PaperText extends PaperNode {
  constructor(public textContent: string) {
    super();
  }
  get html(): string {
    return escapeMarkup(this.textContent);
  }
}

export class PaperElement extends PaperNode {
  readonly dataset: Record<string, string> = {};
  readonly #attributes = new Map<string, string>();
  #children: PaperNode[] = [];
  constructor(readonly name: string) {
    super();
  }
  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  /** Of a field. */
  get value(): string {
    return this.getAttribute("value") ?? "";
  }
  set value(text: string) {
    if (text) this.setAttribute("value", text);
  }
  appendChild(child: PaperNode): PaperNode {
    if (child.parent) child.parent.#children = child.parent.#children.filter((c) => c !== child);
    child.parent = this;
    this.#children.push(child);
    return child;
  }
  append(...children: readonly (PaperNode | string)[]): void {
    for (const c of children) this.appendChild(typeof c === "string" ? new PaperText(c) : c);
  }
  replaceChildren(...children: readonly (PaperNode | string)[]): void {
    this.#children = [];
    this.append(...children);
  }
  /** On paper nothing happens. */
  addEventListener(): void {}
  contains(): boolean {
    return false;
  }
  querySelector(): null {
    return null;
  }
  get textContent(): string {
    return this.#children.map((c) => c.textContent).join("");
  }
  set textContent(text: string) {
    this.replaceChildren(text);
  }
  /** The first element inside with a look. */
  find(look: string): PaperElement | null {
    for (const child of this.#children) {
      if (!(child instanceof PaperElement)) continue;
      const found = child.getAttribute("class") === look ? child : child.find(look);
      if (found) return found;
    }
    return null;
  }
  /** What stands inside. */
  get inner(): string {
    return this.#children.map((c) => c.html).join("");
  }
  get html(): string {
    const attributes = [...this.#attributes].map(([k, v]) => ` ${k}="${escapeMarkup(v)}"`).join("");
    return VOID.has(this.name) ? `<${this.name}${attributes}>` : `<${this.name}${attributes}>${this.inner}</${this.name}>`;
  }
}

/** A document with a heading and nothing else. */
export function paperDocument() {
  const heading = new PaperElement("h1");
  return {
    heading,
    title: "",
    activeElement: null,
    createElement: (name: string) => new PaperElement(name),
    createElementNS: (_namespace: string, name: string) => new PaperElement(name),
    createTextNode: (text: string) => new PaperText(text),
    querySelector: (selector: string) => (selector === "h1" ? heading : null),
    getElementById: () => null,
    addEventListener: () => undefined,
  };
}
