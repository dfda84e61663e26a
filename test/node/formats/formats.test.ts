import {describe, expect, it} from "vitest";
import {tableLines} from "../../../src/node/formats/grid.js";
import {htmlToText} from "../../../src/node/formats/html.js";

describe("htmlToText", () => {
  it("gives a block a line and leaves scripts out", () => {
    expect(htmlToText("<div><p>第一段</p><p>第二段<br>续</p><script>x()</script></div>")).toBe("第一段\n\n第二段\n续\n");
  });
  it("gives a table row a line, a cell that spans rows in each", () => {
    const html =
      "<table><tr><th>类别</th><th>指标</th><th>2025年</th></tr><tr><td rowspan=2>质量</td><td>甲</td><td>94</td></tr><tr><td>乙</td><td>98</td></tr></table>";
    expect(htmlToText(html).trim()).toBe("类别\t指标\t2025年\n质量\t甲\t94\n质量\t乙\t98");
  });
  it("reads a table that only lays out the page as running text", () => {
    expect(htmlToText(`<table><tr><td>栏</td><td><p>${"长".repeat(700)}</p></td></tr></table>`)).not.toContain("\t");
  });
});

describe("tableLines", () => {
  it("counts a number in a cell that spans rows once", () => {
    const cell = (text: string, rows = 1) => ({text, rows, columns: 1});
    expect(tableLines([[cell("甲"), cell("94", 2)], [cell("乙")]])).toBe("甲\t94\n乙\t");
  });
});
