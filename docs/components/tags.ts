/** Elements by what they are for; what has more than a class or an address of its own is made with `h`. */
import {h, type Child} from "./dom.js";

export const para = (...children: Child[]): HTMLElement => h("p", {}, children);
/** The one sentence that a page or a part of it says, computed from the data. */
export const oneSentence = (...children: Child[]): HTMLElement => h("p", {class: "finding"}, children);
export const smallPrint = (...children: Child[]): HTMLElement => h("p", {class: "small"}, children);
/** What a reader need not read to understand: conditions, sources, what was left out. */
export const footnote = (...children: Child[]): HTMLElement => h("p", {class: "small muted"}, children);

/** A heading that an address can name. */
export const heading = (id: string, ...children: Child[]): HTMLElement => h("h2", {id}, children);
export const subheading = (...children: Child[]): HTMLElement => h("h3", {}, children);
export const section = (...children: Child[]): HTMLElement => h("section", {}, children);

export const bullets = (...children: Child[]): HTMLElement => h("ul", {}, children);
export const bullet = (...children: Child[]): HTMLElement => h("li", {}, children);
/** A list of a look of its own. */
export const listing = (look: string, ...children: Child[]): HTMLElement => h("ul", {class: look}, children);

export const linkTo = (href: string, ...children: Child[]): HTMLElement => h("a", {href}, children);
/** A word with its sign and its colour: a verdict, a severity. */
export const badge = (glyph: string, tone: string, ...word: Child[]): HTMLElement =>
  h("span", {class: `badge tone-${tone}`, "data-glyph": glyph}, word);
/** What is set off in a text. */
export const highlight = (...children: Child[]): HTMLElement => h("mark", {}, children);
/** A button that does something on the page. */
export const action = (run: () => unknown, ...label: Child[]): HTMLElement => h("button", {type: "button", onclick: run}, label);
/** Words of a look of their own. */
export const phrase = (look: string, ...children: Child[]): HTMLElement => h("span", {class: look}, children);
export const bold = (...children: Child[]): HTMLElement => h("b", {}, children);
/** A box of a look of its own. */
export const boxed = (look: string, ...children: Child[]): HTMLElement => h("div", {class: look}, children);
export const controls = (...children: Child[]): HTMLElement => boxed("controls", children);
/** A part that opens when it is asked for. */
export const foldout = (summary: Child, ...children: Child[]): HTMLElement => h("details", {}, h("summary", {}, summary), children);
