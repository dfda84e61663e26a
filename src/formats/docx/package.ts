import {unzipped, xmlText} from "../zip.js";
import type {Limits} from "../limits.js";
import {UnreadableFile} from "../unreadable.js";
import {elements, parseXml, type Xml} from "./xml.js";

/** Pages and saved pages that a program put into a document whole. */
export function isPage(name: string): boolean {
  return /\.(?:x?html?|mht(?:ml)?)$/i.test(name);
}

/** The parts of a DOCX that are read, each parsed when it is asked for. */
export class DocxPackage {
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly folder: string;
  private readonly relations: ReadonlyMap<string, string>;
  readonly main: Xml;

  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.parts = unzipped(
      bytes,
      (name) =>
        isPage(name) || (/\.(?:xml|rels)$/.test(name) && !/(?:^|\/)(?:theme|media|embeddings|glossary|diagrams|charts)\//.test(name)),
      limits,
    );
    const main = this.mainName();
    this.folder = main.slice(0, main.lastIndexOf("/") + 1);
    const root = this.xml(main);
    if (root === undefined) throw new UnreadableFile("the DOCX holds no document; open it and save it anew, or pass its text");
    this.main = root;
    const relations = elements(this.xml(`${this.folder}_rels/${main.slice(this.folder.length)}.rels`));
    this.relations = new Map(relations.map(({attrs}) => [attrs.get("Id") ?? "", attrs.get("Target") ?? ""]));
  }

  /** Name and bytes of the file that a relation of the document names; no bytes where it is none that can be read. */
  inserted(id: string): {readonly name: string; readonly bytes: Uint8Array | undefined} {
    const name = this.relations.get(id) ?? id;
    return {name, bytes: isPage(name) ? this.parts.get(name.startsWith("/") ? name.slice(1) : this.folder + name) : undefined};
  }

  /** A part beside the document, such as `styles.xml`. */
  beside(name: string): Xml | undefined {
    return this.xml(this.folder + name);
  }

  /** Parts beside the document whose names begin so, in order. */
  all(prefix: string): Xml[] {
    const names = [...this.parts.keys()].filter(
      (name) => name.startsWith(this.folder + prefix) && /^\d*\.xml$/.test(name.slice(this.folder.length + prefix.length)),
    );
    return names.sort().flatMap((name) => this.xml(name) ?? []);
  }

  private mainName(): string {
    const relations = this.xml("_rels/.rels");
    const target = elements(relations).find((relation) => (relation.attrs.get("Type") ?? "").endsWith("/officeDocument"));
    return (target?.attrs.get("Target") ?? "word/document.xml").replace(/^\//, "");
  }

  private xml(name: string): Xml | undefined {
    const bytes = this.parts.get(name);
    return bytes === undefined ? undefined : parseXml(xmlText(bytes), this.limits);
  }
}
