import {escapeMarkup} from "../model/escape.js";
import {annexLine, oneLine, runsOf, type Block, type ReportDocument, type Run, type TableBlock, type Text} from "./document.js";

const STYLE = `
:root{color-scheme:light}
body{font:16px/1.75 "FangSong","STFangsong","Noto Serif SC","Songti SC",serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.4;text-align:center;font-family:"STZhongsong","Songti SC","Noto Serif SC",serif}
h2{font-size:1.2rem;font-family:"SimHei","Heiti SC","Noto Sans SC",sans-serif;margin-top:2rem}
h3{font-size:1rem;font-family:"KaiTi","Kaiti SC",serif;margin:1rem 0 .25rem}
dl{border:1px solid #999;padding:1rem;margin:1.5rem 0}dt{font-weight:700}dd{margin:0 0 .5rem}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.85rem;line-height:1.5;font-family:"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
caption{text-align:left;font-weight:700;padding:.5rem 0}
th,td{border:1px solid #999;padding:.3rem .4rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}
th{background:#f2f2f2}thead{display:table-header-group}tr{break-inside:avoid}
mark{background:#fff1b8;color:inherit;border-bottom:2px solid #b58900}
.small{font-size:.85rem}.signature{text-align:right;margin-top:3rem}.annexes{margin-top:2rem}
@media print{@page{size:A4;margin:20mm 18mm}body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}mark{background:none}}
`.trim();

/**
 * The report as one self-contained HTML file: no request leaves it, and it prints on A4.
 *
 * @example toHtml({title: "题", cover: [], blocks: []}).startsWith("<!doctype html>") // true
 */
export function toHtml(report: ReportDocument): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(oneLine(report.title))}</title><style>${STYLE}</style></head>
<body><h1>${escapeMarkup(oneLine(report.title))}</h1>
${report.cover.length === 0 ? "" : `<dl>${report.cover.map(([name, value]) => `<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`).join("")}</dl>`}
${report.blocks.map(block).join("\n")}
</body></html>
`;
}

function block(b: Block): string {
  switch (b.kind) {
    case "heading":
      return `<h${b.level + 1}>${escapeMarkup(b.text)}</h${b.level + 1}>`;
    case "paragraph":
      return `<p${b.small ? ` class="small"` : ""}>${inline(b.text)}</p>`;
    case "list":
      return `<ul>${b.items.map((i) => `<li>${inline(i)}</li>`).join("")}</ul>`;
    case "to":
      return `<p class="to">${escapeMarkup(b.text)}</p>`;
    case "annexes":
      return `<p class="annexes">${b.items.map((item, i) => escapeMarkup(annexLine(b.items, i, item))).join("<br>")}</p>`;
    case "signature":
      return `<p class="signature">${b.lines.map(escapeMarkup).join("<br>")}</p>`;
    case "table":
      return table(b);
  }
}

function table({caption, header, widths, rows}: TableBlock): string {
  const columns = widths.map((w) => `<col style="width:${(100 * w).toFixed(0)}%">`).join("");
  const head = header.map((h) => `<th scope="col">${escapeMarkup(h)}</th>`).join("");
  const body = rows.map((r) => `<tr>${r.map((c) => `<td>${inline(c)}</td>`).join("")}</tr>`).join("\n");
  return `<table><caption>${escapeMarkup(caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function inline(text: Text): string {
  return runsOf(text).map(run).join("");
}

function run({text, style}: Run): string {
  if (style === "mark") return `<mark>${escapeMarkup(text)}</mark>`;
  return style === "strong" ? `<strong>${escapeMarkup(text)}</strong>` : escapeMarkup(text);
}
