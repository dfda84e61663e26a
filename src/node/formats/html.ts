import {parse, type DefaultTreeAdapterTypes} from "parse5";
import {tableLines, type GridCell} from "./grid.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set(["script", "style", "head", "template", "noscript", "svg", "iframe", "select", "button"]);
const BLOCKS = new Set(
  "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);

/**
 * The text of a page as a reader sees it: one line a block, tables as one line a row with tabs between the cells.
 * A table that only lays out the page (no row with two short cells) is read as running text.
 */
export function htmlToText(html: string): string {
  const out: string[] = [];
  walk(parse(html), out);
  return tidy(out.join(""));
}

function walk(node: Node, out: string[]): void {
  if (node.nodeName === "#text") return void out.push((node as DefaultTreeAdapterTypes.TextNode).value.replace(/[\r\n\t]+/g, " "));
  if (SKIPPED.has(node.nodeName)) return;
  if (node.nodeName === "br") return void out.push("\n");
  if (node.nodeName === "table" && isGrid(node)) return void out.push("\n", tableLines(rowsOf(node)), "\n");
  const block = BLOCKS.has(node.nodeName);
  if (block) out.push("\n");
  for (const child of childrenOf(node)) walk(child, out);
  if (block) out.push("\n");
}

function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Lines without edge spaces, at most one empty line between two. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^[ \u00a0\u3000]+|[ \u00a0\u3000]+$/g, ""))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "")
    .concat("\n");
}

/** Two rows or more with at least two cells, none of them a page's worth of text, and no table inside. */
function isGrid(table: Element): boolean {
  if (elements(table, "table").length > 0) return false;
  const rows = rowsOf(table).filter((row) => row.length >= 2);
  return rows.length >= 2 && rows.every((row) => row.every((cell) => cell.text.length <= 600));
}

function rowsOf(table: Element): GridCell[][] {
  return elements(table, "tr").map((tr) =>
    tr.childNodes
      .filter((n): n is Element => n.nodeName === "td" || n.nodeName === "th")
      .map((cell) => ({text: textOf(cell), rows: spanOf(cell, "rowspan"), columns: spanOf(cell, "colspan")})),
  );
}

function elements(root: Node, name: string): Element[] {
  return childrenOf(root).flatMap((n) => (n.nodeName === name ? [n as Element] : elements(n, name)));
}

function textOf(node: Node): string {
  const out: string[] = [];
  for (const child of childrenOf(node)) walk(child, out);
  return out.join("").replace(/\s+/g, " ").trim();
}

function spanOf(cell: Element, name: string): number {
  const value = Number(cell.attrs.find((a) => a.name === name)?.value ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= 200 ? value : 1;
}
