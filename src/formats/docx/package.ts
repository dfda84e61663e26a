import {unzipped, xmlText} from "../zip.js";
import type {Limits} from "../limits.js";
import {UnreadableFile} from "../unreadable.js";
import {elements, parseXml, type Xml} from "./xml.js";

/** The parts of a DOCX that are read, each parsed when it is asked for. */
export class DocxPackage {
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly folder: string;
  readonly main: Xml;

  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.parts = unzipped(
      bytes,
      (name) => /\.(?:xml|rels)$/.test(name) && !/(?:^|\/)(?:theme|media|embeddings|glossary|diagrams|charts)\//.test(name),
      limits,
    );
    const main = this.mainName();
    this.folder = main.slice(0, main.lastIndexOf("/") + 1);
    const root = this.xml(main);
    if (root === undefined) throw new UnreadableFile("the DOCX holds no document; open it and save it anew, or pass its text");
    this.main = root;
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
