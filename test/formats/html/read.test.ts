import {describe, expect, it} from "vitest";
import {readHtml} from "../../../src/formats/html/index.js";
import {apart, expectWhole, gridText} from "../check.js";

const read = (html: string) => expectWhole(readHtml(html));
const text = (html: string) => read(html).text;

describe("blocks", () => {
  it("gives a paragraph a block and a heading its level", () => {
    const layout = read("<h1>规划</h1><h3>一、目标</h3><p>甲</p><div>乙<p>丙</p>丁</div>");
    expect(layout.blocks.map((b) => [b.kind, b.level])).toEqual([
      ["heading", 1],
      ["heading", 3],
      ["paragraph", null],
      ["paragraph", null],
      ["paragraph", null],
      ["paragraph", null],
    ]);
    expect(layout.text).toBe("规划\n\n一、目标\n\n甲\n\n乙\n\n丙\n\n丁\n");
  });
  it("ends a line at br, in a heading within the block", () => {
    const layout = read("<h1>青岚县<br>规划</h1><p>甲<br><br>乙<br>丙</p>");
    expect(layout.text).toBe("青岚县\n规划\n\n甲\n\n乙\n丙\n");
    expect(layout.blocks).toHaveLength(4);
  });
  it("closes up Chinese words that the page's source wrapped, and keeps numbers apart", () => {
    expect(text("<p>市场\n  主体达到<b>4</b>\n万户</p>")).toBe("市场主体达到4 万户\n");
    expect(text("<p>2020年\t7979\n10000</p>")).toBe("2020年 7979 10000\n");
  });
  it("keeps the spaces before a line that is drawn by hand, outside of its block", () => {
    const layout = read("<pre>指标    2025年  2030年\n甲      1       2\n        3       4</pre>");
    expect(layout.text).toBe("指标    2025年  2030年\n甲      1       2\n        3       4\n");
    expect(layout.text.slice(layout.blocks[2]!.start, layout.blocks[2]!.end)).toBe("3       4");
  });
  it("parts words that boxes beside each other hold", () => {
    expect(text('<div><span style="display:inline-block">7979</span><span style="display:inline-block">10000</span></div>')).toBe(
      "7979  10000\n",
    );
  });
  it("keeps line ends where the page keeps white space", () => {
    expect(text("<pre>甲  1\n乙  2</pre>")).toBe("甲  1\n乙  2\n");
    expect(text('<div style="white-space:pre-wrap">一、目标\n到2030年达到8万户。</div>')).toBe("一、目标\n到2030年达到8万户。\n");
  });
  it("keeps line ends that a pasted text rests on", () => {
    const pasted = "青岚县规划纲要\n\n第一章 目标\n第一节 总量\n到2030年，经营主体达到8万户。\n第二章 产业\n";
    expect(text(`<div class="c">\n${pasted}</div>`).split(/\n+/)).toHaveLength(6);
  });
  it("does not keep line ends that a source was wrapped at", () => {
    const wrapped =
      "到2030年，经营主体达到八万户，比二〇二五年增加两万户，\n企业占比明显提高，民营经济活力充分释放，营商环境达\n到一流水平，群众满意度稳步提升，监管能力显著增强，\n质量强县建设取得成效。";
    expect(text(`<p>${wrapped}</p>`).trim()).not.toContain("\n");
  });
  it("numbers the items of a list as a browser does", () => {
    expect(text('<ol start="3"><li>甲</li><li value="7">乙</li><li><p>丙</p></li></ol>')).toBe("3. 甲\n\n7. 乙\n\n8. 丙\n");
    expect(text('<ol style="list-style-type: cjk-ideographic"><li>甲</li><li>乙</li></ol>')).toBe("一、甲\n\n二、乙\n");
    expect(text('<ol><li>1.甲</li></ol><ol style="list-style:none"><li>乙</li></ol><ul><li>丙</li></ul>')).toBe("1.甲\n\n乙\n\n丙\n");
  });
  it("keeps no word of scripts, forms and comments", () => {
    expect(
      text("<p>甲<!-- 9万户 --><script>8</script><select><option>7</option></select><button>6</button></p><![if !x]><p>乙</p><![endif]>"),
    ).toBe("甲\n\n乙\n");
  });
  it("reads XHTML that closes elements in their start tags", () => {
    expect(
      text(
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/><title/></head><body><p>甲</p><div/><p>乙</p></body></html>',
      ),
    ).toBe("甲\n\n乙\n");
  });
});

describe("raised and lowered pieces", () => {
  it.each([
    ["拥有量达到15.2<sup>2</sup>件", "拥有量达到15.2件", ["note-mark: 2"]],
    ["达到4.1万户<sup>[1]</sup>。", "达到4.1万户。", ["note-mark: [1]"]],
    ["98<sup>[3]</sup>%", "98%", ["note-mark: [3]"]],
    ["绿地120万m<sup>2</sup>", "绿地120万m²", []],
    ["浓度35μg/m<sup>3</sup>以下", "浓度35μg/m³以下", []],
    ["投资5×10<sup>8</sup>元", "投资5×10⁸元", []],
    ["剂量3×10<sup>-6</sup>", "剂量3×10⁻⁶", []],
    ["培育企业10<sup>8</sup>家", "培育企业10家", ["note-mark: 8"]],
    ["总量<sup>①</sup>和<sup>注2</sup>", "总量和", ["note-mark: ①", "note-mark: 注2"]],
    ["15<sup>2</sup>600", "15  600", ["note-mark: 2"]],
    ["占<sup>1</sup>/<sub>3</sub>", "占1/3", []],
    ["PM<sub>2.5</sub>浓度、CO<sub>2</sub>排放", "PM2.5浓度、CO2排放", []],
    ["甲<sup>[</sup><sup>12</sup><sup>]</sup>乙", "甲乙", ["note-mark: [12]"]],
    ['甲<span style="vertical-align:super;font-size:9pt">3</span>乙', "甲乙", ["note-mark: 3"]],
    ['甲<a href="#_ftn1" name="_ftnref1">[1]</a>乙', "甲乙", ["note-mark: [1]"]],
  ])("%s", (html, expected, marks) => {
    const layout = read(`<p>${html}</p>`);
    expect(layout.text).toBe(`${expected}\n`);
    expect(apart(layout)).toEqual(marks);
  });
});

describe("tables", () => {
  it("keeps spans and header cells", () => {
    const layout = read(
      "<table><caption>表1</caption><thead><tr><td rowspan=2>指标</td><td colspan=2>规划值</td></tr><tr><td>2020年</td><td>2025<br>年</td></tr></thead><tr><th>企业</th><td>7979</td><td>10000</td></tr></table>",
    );
    expect(gridText(layout)).toBe("指标\t规划值\t\n\t2020年\t2025 年\n企业\t7979\t10000");
    const [grid] = layout.grids;
    expect(grid!.cells.map((c) => c.heading)).toEqual([true, true, true, true, true, false, false]);
    expect(grid!.cells[1]).toMatchObject({row: 0, column: 1, rowSpan: 1, columnSpan: 2});
    expect(layout.text.slice(grid!.caption!.start, grid!.caption!.end)).toBe("表1");
  });
  it("writes a table within a cell after the table", () => {
    const layout = read(
      "<table><tr><td>甲</td><td>1<table><tr><td>子</td><td>2</td></tr><tr><td>丑</td><td>3</td></tr></table></td></tr><tr><td>某一行的名称很长很长</td><td>某一行的内容也很长很长</td></tr></table>",
    );
    expect(layout.grids.map((_, i) => gridText(layout, i))).toEqual([
      "甲\t1\n某一行的名称很长很长\t某一行的内容也很长很长",
      "子\t2\n丑\t3",
    ]);
  });
  it("reads a table that only lays out the page as running text", () => {
    expect(text("<table><tr><td><p>甲</p></td></tr><tr><td>乙<br>丙</td></tr></table>")).toBe("甲\n\n乙\n丙\n");
    expect(read(`<table role="presentation"><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>`).grids).toEqual([]);
  });
  it("reads a box of numbered paragraphs as paragraphs", () => {
    const long = "建设若干重点项目，完善配套设施，提升服务能力，到2030年建成示范基地30个，形成可复制的经验。";
    expect(
      text(
        `<table><tr><td colspan=2>专栏1 工程</td></tr><tr><td>01</td><td><p>平台</p><p>${long}</p></td></tr><tr><td>02</td><td>${long}</td></tr></table>`,
      ),
    ).toBe(`专栏1 工程\n\n01 平台\n\n${long}\n\n02 ${long}\n`);
  });
  it("reads tables that are made of other elements", () => {
    const roles =
      '<div role="table"><div role="row"><span role="columnheader">指标</span><span role="columnheader">2030年</span></div><div role="row"><span role="cell">企业</span><span role="cell">9</span></div></div>';
    const display =
      "<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style><div class=t><div class=r><div class=c>指标</div><div class=c>2030年</div></div><div class=r><div class=c>企业</div><div class=c>9</div></div></div>";
    expect(gridText(read(roles))).toBe("指标\t2030年\n企业\t9");
    expect(gridText(read(display))).toBe("指标\t2030年\n企业\t9");
  });
  it("sets struck values and note marks in cells apart", () => {
    const layout = read(
      "<table><tr><td>甲</td><td>2030年</td></tr><tr><td>乙<sup>1</sup></td><td><del>97</del>98<sup>①</sup></td></tr></table>",
    );
    expect(gridText(layout)).toBe("甲\t2030年\n乙\t98");
    expect(apart(layout)).toEqual(["note-mark: 1", "deleted: 97", "note-mark: ①"]);
  });
  it("is not led astray by spans without end", () => {
    expect(
      gridText(read('<table><tr><td rowspan="99999999" colspan="5">甲</td><td>1</td></tr><tr><td rowspan=0>2</td></tr></table>')),
    ).toBe("甲\t1\n\t2");
  });
});

describe("size", () => {
  it("reads a page of ten thousand nested elements", () => {
    expect(text(`${"<div>".repeat(10_000)}到2030年达到8万户${"</div>".repeat(10_000)}`)).toContain("到2030年达到8万户");
  });
  it("reads a table of five thousand rows", () => {
    const layout = readHtml(`<table>${"<tr><td>企业</td><td>7979</td><td>10000</td></tr>".repeat(5000)}</table>`);
    expect(layout.grids[0]).toMatchObject({rows: 5000, columns: 3});
  });
});
