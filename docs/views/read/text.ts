/** The blocks of a text as they are set: headings, paragraphs, tables. */
import type {Block, Document, Section, Span, Table} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import {bullet} from "../../components/tags.js";
import {say} from "../../components/state.js";
import {marked, type Mark} from "./marks.js";

const headingAt = (document: Document): Map<number, Section> => new Map(document.sections.map((s) => [s.headingSpan.start, s]));

function tableOf(text: string, start: number, table: Table, marks: readonly Mark[]): HTMLElement {
  const cell =
    (name: "th" | "td") =>
    (c: Span): HTMLElement =>
      h(name, name === "th" ? {scope: "col"} : {}, marked(text, c.start, c.end, marks));
  return h(
    "div",
    {
      id: `o${start}`,
      class: "table-box",
      tabindex: 0,
      role: "region",
      "aria-label": table.caption || say("原文表格", "Table of the text"),
    },
    h(
      "table",
      {},
      table.caption ? h("caption", {class: "visually-hidden"}, table.caption) : null,
      table.header.length ? h("thead", {}, h("tr", {}, table.header.map(cell("th")))) : null,
      h(
        "tbody",
        {},
        table.rows.map((r) => h("tr", {}, r.map(cell("td")))),
      ),
    ),
  );
}

interface Setting {
  readonly sections: ReadonlyMap<number, Section>;
  readonly marks: readonly Mark[];
}

/**
 * Where the characters of each block begin and end on the page, each set once: a heading that runs into its paragraph stands in both
 * blocks, and its full stop in neither.
 */
function extents({text, blocks: all}: Document): Span[] {
  let from = 0;
  return all.map((b, i) => {
    const start = Math.max(b.start, from);
    const gap = text.slice(b.end, Math.max(b.end, all[i + 1]?.start ?? text.length));
    from = Math.max(from, b.end + gap.trimEnd().length);
    return {start, end: Math.max(start, from)};
  });
}

function blockOf(document: Document, block: Block, shown: Span, {sections, marks}: Setting): Child {
  const {text} = document;
  const table = block.kind === "table" ? document.tables.find((t) => t.start < block.end && t.end > block.start) : undefined;
  if (table) return tableOf(text, block.start, table, marks);
  const content = marked(text, shown.start, shown.end, marks);
  const section = sections.get(block.start);
  const level = section ? String(section.level) : null;
  if (block.kind === "heading")
    return h(
      "p",
      {
        class: "heading",
        id: `o${block.start}`,
        "data-level": level,
        role: "heading",
        "aria-level": section ? depthOf(document, section) + 2 : 2,
      },
      content,
    );
  return h("p", {id: `o${block.start}`, class: block.kind === "paragraph" ? null : block.kind}, content);
}

/** Headings above a section, the document's own title not counted. */
function depthOf(document: Document, section: Section): number {
  const parent = document.sections[section.parent];
  if (!parent) return 0;
  return depthOf(document, parent) + (parent.kind === "title" ? 0 : 1);
}

/** All blocks, with their marks; every character of the text once. */
export function blocks(document: Document, marks: readonly Mark[]): Child {
  const setting = {sections: headingAt(document), marks};
  const shown = extents(document);
  return document.blocks.map((b, i) => (shown[i]!.end > shown[i]!.start ? blockOf(document, b, shown[i]!, setting) : null));
}

export function outline(document: Document): HTMLElement {
  const parts = document.sections.filter((s) => s.kind !== "run-in" && s.kind !== "title");
  const depth = Math.min(...parts.map((s) => s.level), 9);
  const shown = parts.filter((s) => s.level < depth + 4);
  const item = (s: Section): HTMLElement =>
    bullet(
      h("a", {href: `#o${s.headingSpan.start}`, style: `--level:${s.level - depth + 1}`}, s.heading.replace(/\s+/g, " ").slice(0, 40)),
    );
  return h("nav", {class: "outline", "aria-label": say("目录", "Outline"), tabindex: 0}, h("ol", {lang: "zh-CN"}, shown.map(item)));
}
