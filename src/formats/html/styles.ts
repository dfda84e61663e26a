import {attr, eachElement, type Element, isText} from "./tree.js";

/** The few properties of a style that decide what a reader sees. */
export type Style = ReadonlyMap<string, string>;

const READ = new Set(
  "display visibility white-space text-decoration text-decoration-line vertical-align list-style list-style-type font-size font-family mso-hide left top text-indent margin-left".split(
    " ",
  ),
);

/**
 * Styles of elements: from `style` attributes and from the plain rules of the page's own style sheets (one tag, class or
 * identifier, outside @media). Style sheets of other files are not read.
 */
export class Styles {
  private readonly rules = new Map<string, Map<string, string>>();

  constructor(root: Element) {
    eachElement(root, (element) => {
      if (element.tagName === "style") for (const node of element.childNodes) if (isText(node)) this.read(node.value);
      return true;
    });
  }

  of(element: Element): Style {
    const style = new Map<string, string>();
    for (const name of this.rules.size > 0 ? namesOf(element) : [])
      for (const [key, value] of this.rules.get(name) ?? []) style.set(key, value);
    for (const [key, value] of declarations(attr(element, "style") ?? "")) style.set(key, value);
    return style;
  }

  private read(sheet: string): void {
    for (const [selectors, body] of plainRules(sheet)) {
      const declared = declarations(body);
      if (declared.length === 0) continue;
      for (const selector of selectors.split(",").map((s) => s.trim())) {
        if (!/^(?:[a-z][a-z\d]*|[a-z\d]*[.#][\w-]+)$/i.test(selector)) continue;
        const known = this.rules.get(selector) ?? new Map<string, string>();
        for (const [key, value] of declared) known.set(key, value);
        this.rules.set(selector, known);
      }
    }
  }
}

function namesOf(element: Element): string[] {
  const tag = element.tagName;
  const classes = (attr(element, "class") ?? "").split(/\s+/).filter(Boolean);
  const id = attr(element, "id");
  return [tag, ...classes.flatMap((c) => [`.${c}`, `${tag}.${c}`]), ...(id ? [`#${id}`, `${tag}#${id}`] : [])];
}

function declarations(body: string): [string, string][] {
  return body.split(";").flatMap((declaration) => {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!READ.has(name)) return [];
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, "")
      .trim()
      .toLowerCase();
    return [[name, value] as [string, string]];
  });
}

/** Selector and body of each rule outside of @-blocks. */
function plainRules(sheet: string): [string, string][] {
  const text = sheet.replace(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, "");
  const rules: [string, string][] = [];
  let depth = 0;
  let from = 0;
  let selector = "";
  for (let i = 0; i < text.length; i++) {
    const ch = text[i]!;
    if (ch === "{") {
      if (depth++ === 0) selector = text.slice(from, i).trim();
      from = i + 1;
    } else if (ch === "}") {
      if (depth > 0 && --depth === 0 && !selector.startsWith("@")) rules.push([selector, text.slice(from, i)]);
      from = i + 1;
    } else if (ch === ";" && depth === 0) from = i + 1;
  }
  return rules;
}
