import {Document, Packer, Paragraph, Table, TableCell, TableRow} from "docx";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import type {Claim} from "../../src/model/index.js";
import {loadData, readLayout} from "../../src/node/index.js";
import {parseDocument} from "../../src/text/index.js";
import {launch} from "./browser.js";

const TITLE = "青溪县市场监管“十五五”规划(2026—2030年)";
const PARAGRAPHS = [
  "一、发展基础",
  "“十四五”末,全县实有市场主体3.62万户,五年净增8140户,食品评价性抽检合格率达98.6%。企业开办时间由3个工作日压缩至0.5个工作日以内。",
  "二、发展目标",
  "到2030年,全县市场主体达到4.5万户以上,每万人发明专利拥有量突破2.4件,消费投诉按期办结率不低于98%,特种设备万台事故死亡率控制在0.1以内。每年培育3—5家质量标杆企业。",
];
const HEADER = ["类别", "指标", "2025年", "2030年", "属性"];
const ROWS = [
  ["市场环境", "市场主体总量(万户)", "3.62", "4.5", "预期性"],
  ["", "企业总量(户)", "9120", "12000", "预期性"],
  ["质量提升", "制造业产品质量合格率(%)", "93.8", "95", "预期性"],
  ["", "地理标志总量(个)", "6", "9", "约束性"],
];
const TAIL = ["三、重点任务", "新建12项社会公用计量标准,建成省级质检中心2家,投入资金1.2亿元。"];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const catalogue = loadData("data").then((data) => createCatalogue(data.indicators));

async function claimsOf(bytes: Uint8Array): Promise<{format: string; claims: unknown[]}> {
  const {text, format} = await readLayout(bytes);
  const claims = extractClaims(parseDocument(text), {plan: "", period: [2026, 2030], kind: "five-year", catalogue: await catalogue});
  return {format, claims: claims.map(essence)};
}

/** What must not depend on the format: the reading, without its place. */
function essence(c: Claim): unknown {
  return [c.name, c.value, c.valueMax, c.comparator, c.unit, c.role, c.kind, c.period, c.nature, c.indicator];
}

function html(): string {
  const spans = ROWS.map((row, i) => (row[0] === "" ? 0 : ROWS[i + 1]?.[0] === "" ? 2 : 1));
  const cells = (row: readonly string[], i: number): string =>
    row.map((c, j) => (j === 0 ? (spans[i] === 0 ? "" : `<td rowspan="${spans[i]}">${c}</td>`) : `<td>${c}</td>`)).join("");
  const p = (t: string): string => `<p>${t}</p>`;
  const table = `<table><tr>${HEADER.map((h) => `<th>${h}</th>`).join("")}</tr>${ROWS.map((r, i) => `<tr>${cells(r, i)}</tr>`).join("")}</table>`;
  const style = "<style>body{font:14pt 'Noto Sans CJK SC','Noto Sans SC',sans-serif}td,th{padding:4pt 18pt;white-space:nowrap}</style>";
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>青溪</title>${style}</head><body><h1>${TITLE}</h1>${PARAGRAPHS.map(p).join("")}${p("专栏1 主要指标")}${table}${TAIL.map(p).join("")}</body></html>`;
}

function txt(): string {
  const flat = [...HEADER, ...ROWS.flatMap((r) => r.filter((c) => c !== ""))].join("\n\n");
  return [TITLE, ...PARAGRAPHS, "专栏1 主要指标", flat, ...TAIL].join("\n\n") + "\n";
}

async function docx(): Promise<Uint8Array> {
  const p = (t: string): Paragraph => new Paragraph(t);
  const row = (cells: readonly string[], i: number): TableRow =>
    new TableRow({
      children: cells
        .map((c, j) =>
          j === 0 && c === "" ? null : new TableCell({rowSpan: j === 0 && ROWS[i + 1]?.[0] === "" ? 2 : 1, children: [p(c)]}),
        )
        .filter((c) => c !== null),
    });
  const table = new Table({rows: [new TableRow({children: HEADER.map((h) => new TableCell({children: [p(h)]}))}), ...ROWS.map(row)]});
  const document = new Document({
    sections: [{children: [p(TITLE), ...PARAGRAPHS.map(p), p("专栏1 主要指标"), table, ...TAIL.map(p)]}],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

async function pdf(): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html());
  const bytes = await page.pdf({format: "A4"});
  await page.close();
  return bytes;
}

describe("one plan in four formats", () => {
  it("has the claims that a reader finds", async () => {
    const {claims} = await claimsOf(new TextEncoder().encode(txt()));
    expect(claims).toContainEqual(["全县市场主体", 4.5, null, ">=", "万户", "target", "level", "2030", "", "market-entities"]);
    expect(claims).toContainEqual(["地理标志总量", 9, null, "=", "个", "target", "level", "2030", "约束性", "geographical-indications"]);
  });
  it.each([
    ["html", async () => new TextEncoder().encode(html())],
    ["docx", docx],
    ["pdf", pdf],
  ] as const)("reads the same claims from %s as from plain text", async (format, make) => {
    const plain = await claimsOf(new TextEncoder().encode(txt()));
    const other = await claimsOf(await make());
    expect(other.format).toBe(format);
    expect(other.claims).toEqual(plain.claims);
  });
});
