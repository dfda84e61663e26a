import {describe, expect, it} from "vitest";
import {parseDocument} from "../../src/text/index.js";
import {rowAt} from "../../src/text/row-at.js";

const TEXT = [
  "青溪县市场监管规划",
  "到2030年,市场主体达到5万户。",
  "专栏1 主要指标",
  "指标\t2025年\t2030年\t属性",
  "市场主体总量(万户)\t3.62\t4.5\t预期性",
  "抽检合格率(%)\t97\t≥98\t约束性",
  "",
].join("\n");
const document = parseDocument(TEXT);
const at = (words: string): ReturnType<typeof rowAt> => rowAt(document, TEXT.indexOf(words));

describe("the row at a place", () => {
  it("is the row under its header, with the cell of the place", () => {
    const found = at("98")!;
    expect(found.header).toEqual(["指标", "2025年", "2030年", "属性"]);
    expect(found.row.map((c) => c.text)).toEqual(["抽检合格率(%)", "97", "≥98", "约束性"]);
    expect(found.column).toBe(2);
  });

  it("says what a row is filed under whose cell spans several rows", () => {
    const text = "专栏1 主要指标\n类别\t指标\t2025年\n市场环境\t市场主体(万户)\t5\n\t企业(万户)\t2\n";
    const found = rowAt(parseDocument(text), text.lastIndexOf("2"))!;
    expect([found.category, found.row.map((c) => c.text)]).toEqual([["市场环境"], ["", "企业(万户)", "2"]]);
  });

  it("keeps the place of each cell in the text", () => {
    for (const cell of at("3.62")!.row) expect(TEXT.slice(cell.start, cell.end)).toContain(cell.text);
  });

  it.each(["5万户", "2030年\t属性"])("is null outside the body of a table: «%s»", (words) => {
    expect(at(words)).toBeNull();
  });
});
