import {annexLine, oneLine, plain, runsOf, type Block, type ReportDocument, type TableBlock, type Text} from "./document.js";

/**
 * The report as Markdown (GitHub tables); shared elements are bold.
 *
 * @example toMarkdown({title: "题", cover: [], blocks: [{kind: "paragraph", text: "一句。"}]}) // "# 题\n\n一句。\n"
 */
export function toMarkdown(report: ReportDocument): string {
  const cover = report.cover.map(([name, value]) => `- ${name}：${escaped(value)}`).join("\n");
  return `${[`# ${escaped(oneLine(report.title))}`, ...(cover === "" ? [] : [cover]), ...report.blocks.map(block)].join("\n\n")}\n`;
}

/**
 * Words of a text as words of Markdown: no tag, no entity, no link or picture comes of them.
 *
 * @example escaped("<img src=x>") // "&lt;img src=x>"
 */
export function escaped(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("](", "]\\(");
}

function block(b: Block): string {
  switch (b.kind) {
    case "heading":
      return `${"#".repeat(b.level + 1)} ${escaped(b.text)}`;
    case "paragraph":
      return inline(b.text);
    case "list":
      return b.items.map((i) => `- ${inline(i)}`).join("\n");
    case "to":
      return escaped(b.text);
    case "annexes":
      return b.items.map((item, i) => escaped(annexLine(b.items, i, item))).join("  \n");
    case "signature":
      return b.lines.map(escaped).join("  \n");
    case "table":
      return table(b);
  }
}

function table({caption, header, rows}: TableBlock): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [escaped(caption), "", line(header.map(cell)), line(header.map(() => "---")), ...rows.map((r) => line(r.map(cell)))].join("\n");
}

function cell(text: Text): string {
  return inline(text)
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*/g, " ");
}

function inline(text: Text): string {
  return typeof text === "string"
    ? escaped(text)
    : runsOf(text)
        .map((r) => (r.style && plain([r]).trim() ? `**${escaped(r.text)}**` : escaped(r.text)))
        .join("");
}
