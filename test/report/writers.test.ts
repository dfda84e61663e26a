import {describe, expect, it} from "vitest";
import {markShared, toDocx, toHtml, toMarkdown, type ReportDocument} from "../../src/report/index.js";

const report: ReportDocument = {
  title: "甲规划与乙规划<对齐>审核报告",
  cover: [["下级规划", "甲"]],
  blocks: [
    {kind: "heading", level: 1, text: "一、结论摘要"},
    {kind: "paragraph", text: [{text: "推广", style: "mark"}, {text: "明厨亮灶 & 追溯"}]},
    {kind: "list", items: ["第一项", "第二项"]},
    {
      kind: "table",
      caption: "表1",
      header: ["指标", "判定"],
      widths: [0.5, 0.5],
      rows: [["市场|主体\n总量", [{text: "不足", style: "strong"}]]],
    },
  ],
};

describe("markShared", () => {
  it("marks each shared element once, overlaps together", () => {
    expect(markShared("推广明厨亮灶建设", ["明厨", "厨亮灶"])).toEqual([{text: "推广"}, {text: "明厨亮灶", style: "mark"}, {text: "建设"}]);
  });
  it("marks either of two expressions for one thing", () => {
    const shared = ["明厨亮灶≈阳光厨房"];
    expect(markShared("推广明厨亮灶", shared)).toEqual([{text: "推广"}, {text: "明厨亮灶", style: "mark"}]);
    expect(markShared("阳光厨房建设", shared)).toEqual([{text: "阳光厨房", style: "mark"}, {text: "建设"}]);
  });
  it("leaves a sentence without shared elements whole", () => expect(markShared("甲", [])).toEqual([{text: "甲"}]));
  it("loses no character", () => {
    expect(
      markShared("一二三一二三", ["二", "三一"])
        .map((r) => r.text)
        .join(""),
    ).toBe("一二三一二三");
  });
});

describe("toMarkdown", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script>"],
    ["<img src=x onerror=alert(1)>", "&lt;img"],
    ["&lt;b&gt;", "&amp;lt;b&amp;gt;"],
    ["![图](https://example.org/x.png)", "![图]\\(https"],
    ["研发R&D", "研发R&D"],
  ])("makes no tag, entity or picture of the words %j", (words, then) => {
    const everywhere: ReportDocument = {
      title: words,
      cover: [["下级规划", words]],
      blocks: [
        {kind: "heading", level: 1, text: words},
        {kind: "paragraph", text: [{text: words, style: "mark"}]},
        {kind: "list", items: [words]},
        {kind: "table", caption: words, header: [words], widths: [1], rows: [[words]]},
      ],
    };
    const text = toMarkdown(everywhere);
    expect(text.split(then)).toHaveLength(9);
    expect(text).not.toMatch(/<\w|\]\(/);
  });
  it("keeps a cell in its row", () => expect(toMarkdown(report)).toContain("| 市场\\|主体 总量 | **不足** |"));
});

describe("toHtml", () => {
  const html = toHtml(report);
  it("escapes what the texts contain", () => expect(html).toContain("甲规划与乙规划&lt;对齐&gt;审核报告"));
  it("asks for nothing outside the file", () => expect(html).not.toMatch(/\b(?:src|href)=|url\(|https?:/));
  it("marks shared elements", () => expect(html).toContain("<mark>推广</mark>明厨亮灶 &amp; 追溯"));
});

describe("toDocx", () => {
  it("is a ZIP whose document holds the texts", async () => {
    const bytes = await toDocx(report);
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe("PK");
    const {default: mammoth} = await import("mammoth");
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)});
    expect(value).toContain("一、结论摘要");
    await new Promise((done) => setTimeout(done, 5));
    expect(await toDocx(report)).toEqual(bytes);
    expect(value).toMatch(/<td>.*市场\|主体 总量.*<\/td>/s);
  });
});
