import * as v from "valibot";
import {Schema} from "../model/schema.js";
import type {Layout, SetAside} from "../model/index.js";
import type {Fault} from "./faults.js";
import type {JsonFile} from "./json-file.js";

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const spans = {start: Offset, end: Offset};
const Page = v.nullable(Offset);
const REASONS = [
  "menu",
  "related",
  "footer",
  "copy",
  "hidden",
  "deleted",
  "script",
  "watermark",
  "running-head",
  "page-number",
  "note-mark",
  "note",
  "contents",
  "glossary",
] as const satisfies readonly SetAside["reason"][];

const Cell = v.object({
  ...spans,
  text: v.string(),
  row: Offset,
  column: Offset,
  rowSpan: v.pipe(v.number(), v.integer(), v.minValue(1)),
  columnSpan: v.pipe(v.number(), v.integer(), v.minValue(1)),
  heading: v.boolean(),
});

/** `data/plans/<id>/layout.json`: what the file's format gave beside the text; `source.txt` holds the text itself. */
export const LayoutFile = v.strictObject({
  schema: Schema,
  format: v.picklist(["txt", "html", "docx", "pdf", "xlsx", "csv", "md", "rtf"]),
  encoding: v.string(),
  blocks: v.array(
    v.object({...spans, kind: v.picklist(["heading", "paragraph", "item", "grid"]), level: v.nullable(v.number()), page: Page}),
  ),
  grids: v.array(
    v.object({
      ...spans,
      rows: Offset,
      columns: Offset,
      cells: v.array(Cell),
      caption: v.nullable(v.object(spans)),
      origin: v.picklist(["marked", "ruled", "aligned", "rebuilt"]),
      page: Page,
      flags: v.array(v.string()),
    }),
  ),
  aside: v.array(v.object({...spans, reason: v.picklist(REASONS), text: v.string()})),
  warnings: v.array(v.string()),
});
export type LayoutFile = v.InferOutput<typeof LayoutFile>;

/** A layout for the disk, a part a line; null where the format gave nothing beside the text. */
export function layoutFile({format, encoding, blocks, grids, aside, warnings}: Layout): string | null {
  if (blocks.length + grids.length + aside.length === 0) return null;
  const lines = (values: readonly unknown[]): string =>
    values.length === 0 ? "[]" : `[\n${values.map((x) => JSON.stringify(x)).join(",\n")}\n]`;
  const fields = Object.entries({format, encoding, blocks, grids, aside, warnings}).map(
    ([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`,
  );
  return `{\n${fields.join(",\n")}\n}\n`;
}

/** Whether the parts of a layout stand in the text where they say; the first that does not is a fault. */
export function layoutFaults(layout: JsonFile<LayoutFile | null>, text: string | null, file: string): Fault[] {
  if (!layout.value) return [];
  const mend = "add the document anew under another id";
  if (text === null) return [{file, line: null, code: "layout-without-text", fact: "there is a layout but no source.txt", mend}];
  const {blocks, grids, aside} = layout.value;
  const cells = grids.flatMap((grid, g) => grid.cells.map((cell, c) => ({...cell, path: ["grids", g, "cells", c]})));
  const parts = [
    ...cells,
    ...aside.map((part, i) => ({...part, path: ["aside", i]})).filter((part) => part.end > part.start),
    ...blocks.map(({start, end}, i) => ({start, end, text: null, path: ["blocks", i]})),
  ];
  const moved = parts.find((part) => part.end > text.length || (part.text !== null && text.slice(part.start, part.end) !== part.text));
  if (!moved) return [];
  const fact = `${moved.text === null ? "a block" : `"${moved.text}"`} is not at ${moved.start}–${moved.end} of source.txt`;
  return [{file, line: layout.lineOf(moved.path), code: "layout-moved", fact, mend}];
}
