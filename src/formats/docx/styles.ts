import {child, elements, toggleOf, valueOf, type Xml} from "./xml.js";

/** How words of a run look, as far as it decides whether and how they are read. */
export interface Look {
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly raise: "superscript" | "subscript" | "";
}

/** Number and level of a list; `numId` "0" takes a paragraph out of any list. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

/** What a paragraph's style says. */
export interface ParagraphStyle {
  /** From 1; null where the style is no heading. */
  readonly heading: number | null;
  readonly list: ListPlace | null;
  readonly contents: boolean;
}

const BODY_TEXT = 9;
const LONGEST_CHAIN = 20;

/** Styles of a document by their identifiers, each with what it is based on. */
export class DocxStyles {
  private readonly styles: ReadonlyMap<string, Xml>;
  private readonly defaults: Xml | undefined;
  private readonly paragraphDefault: string | null;

  constructor(root: Xml | undefined) {
    const styles = elements(root).filter((element) => element.name === "w:style");
    this.styles = new Map(styles.map((style) => [style.attrs.get("styleId") ?? "", style]));
    this.defaults = child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
    const first = styles.find((style) => style.attrs.get("type") === "paragraph" && style.attrs.get("default") === "1");
    this.paragraphDefault = first?.attrs.get("styleId") ?? null;
  }

  paragraph(id: string | null): ParagraphStyle {
    const chain = this.chain(id ?? this.paragraphDefault);
    const outline = firstOf(chain, (style) => valueOf(child(style, "w:pPr"), "w:outlineLvl"));
    const names = chain.map((style) => (valueOf(style, "w:name") ?? "").toLowerCase());
    const titled = names[0] === "title" ? 1 : null;
    const named = /^heading ([1-9])$/.exec(names[0] ?? "")?.[1];
    const heading = outline !== null && Number(outline) < BODY_TEXT ? Number(outline) + 1 : named !== undefined ? Number(named) : titled;
    return {
      heading,
      list: firstOf(chain, (style) => listOf(child(style, "w:pPr"))),
      contents: names.some((name) => /^toc (?:\d|heading)/.test(name)),
    };
  }

  /** Looks of a run: its own, else its style's, else the paragraph's. */
  look(own: Xml | undefined, paragraph: string | null): Look {
    const chain = [...this.chain(valueOf(own, "w:rStyle")), ...this.chain(paragraph ?? this.paragraphDefault)];
    const properties = [own, ...chain.map((style) => child(style, "w:rPr")), this.defaults];
    const toggled = (name: string) => firstOf(properties, (rPr) => toggleOf(rPr, name)) ?? false;
    const raise = firstOf(properties, (rPr) => valueOf(rPr, "w:vertAlign"));
    return {
      struck: toggled("w:strike") || toggled("w:dstrike"),
      hidden: toggled("w:vanish") || toggled("w:specVanish"),
      raise: raise === "superscript" || raise === "subscript" ? raise : "",
    };
  }

  /** The list that a style of numbering points to. */
  listOfStyle(id: string): ListPlace | null {
    return firstOf(this.chain(id), (style) => listOf(child(style, "w:pPr")));
  }

  private chain(id: string | null): Xml[] {
    const chain: Xml[] = [];
    for (let next = id; next !== null && chain.length < LONGEST_CHAIN;) {
      const style = this.styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = valueOf(style, "w:basedOn");
    }
    return chain;
  }
}

/** The list place that paragraph properties state. A style may leave its level to the list. */
export function listOf(properties: Xml | undefined): ListPlace | null {
  const list = child(properties, "w:numPr");
  const numId = valueOf(list, "w:numId");
  return numId === null ? null : {numId, level: Number(valueOf(list, "w:ilvl") ?? -1)};
}

function firstOf<T, R>(list: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of list) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
