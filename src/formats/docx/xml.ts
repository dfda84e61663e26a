import {SaxesParser} from "saxes";
import {LIMITS, within, type Limits} from "../limits.js";

/** An element of an office document. Names carry one of a few fixed prefixes, whatever the file calls its namespaces. */
export interface Xml {
  /** `w:p`, `m:oMath`, `mc:Choice`, `v:textbox`; without a prefix for namespaces that are not read. */
  readonly name: string;
  /** By local name; those of relationships as `r:id`. */
  readonly attrs: ReadonlyMap<string, string>;
  readonly children: readonly (Xml | string)[];
}

const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml/, "w:"],
  [/\/math$/, "m:"],
  [/markup-compatibility/, "mc:"],
  [/officeDocument\/(?:2006\/)?relationships$/, "r:"],
  [/schemas-microsoft-com:vml/, "v:"],
  [/wordprocessingShape/, "wps:"],
];

const NO_ATTRS: ReadonlyMap<string, string> = new Map();
/** Only in these does text count; elsewhere it is the indentation of the file. */
const TEXT = new Set(["w:t", "w:delText", "w:instrText", "m:t", "w:delInstrText"]);

interface Open {
  name: string;
  attrs: ReadonlyMap<string, string>;
  children: (Xml | string)[];
}

/** The root element of an XML text. Throws for text that is no XML, and for elements nested beyond reason. */
export function parseXml(text: string, limits: Limits = LIMITS): Xml {
  let count = 0;
  const parser = new SaxesParser({xmlns: true});
  const root: Open = {name: "", attrs: new Map(), children: []};
  const stack = [root];
  const prefixes = new Map<string, string>();
  const prefixOf = (uri: string): string => {
    const known = prefixes.get(uri);
    if (known !== undefined) return known;
    const prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? "";
    prefixes.set(uri, prefix);
    return prefix;
  };
  parser.on("opentag", (tag) => {
    within("elements", ++count, limits);
    const given = Object.values(tag.attributes);
    const attrs = given.length === 0 ? NO_ATTRS : new Map<string, string>();
    for (const {local, uri, value} of given) (attrs as Map<string, string>).set(prefixOf(uri) === "r:" ? `r:${local}` : local, value);
    const element: Open = {
      name: prefixOf(tag.uri) + tag.local,
      attrs,
      children: [],
    };
    stack.at(-1)!.children.push(element);
    within("depth", stack.push(element), limits);
  });
  parser.on("closetag", () => void stack.pop());
  const take = (words: string) => void (TEXT.has(stack.at(-1)!.name) && stack.at(-1)!.children.push(words));
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return root.children.find((child): child is Open => typeof child !== "string") ?? root;
}

export function elements(parent: Xml | undefined): readonly Xml[] {
  return parent === undefined ? [] : parent.children.filter((child) => typeof child !== "string");
}

export function child(parent: Xml | undefined, name: string): Xml | undefined {
  return elements(parent).find((element) => element.name === name);
}

/** The `val` of a child element; null where there is none. */
export function valueOf(parent: Xml | undefined, name: string): string | null {
  return child(parent, name)?.attrs.get("val") ?? null;
}

/** Whether a switch is set: present without a value, or with one that is not off. Null where it is not there. */
export function toggleOf(parent: Xml | undefined, name: string): boolean | null {
  const element = child(parent, name);
  return element === undefined ? null : !/^(?:0|false|off|none)$/.test(element.attrs.get("val") ?? "1");
}

/** All words under an element. */
export function wordsOf(element: Xml): string {
  return element.children.map((inner) => (typeof inner === "string" ? inner : wordsOf(inner))).join("");
}
