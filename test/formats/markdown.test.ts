import {describe, expect, it} from "vitest";
import {decode} from "../../src/formats/decode.js";
import {readMarkdown} from "../../src/formats/md/index.js";
import {apart, expectWhole, gridText} from "./check.js";

const read = (text: string) => expectWhole(readMarkdown(decode(new TextEncoder().encode(text))));

describe("blocks of Markdown", () => {
  it("gives headings their depth", () => {
    const layout = read("# 规划\n\n一、目标\n====\n\n任务\n---\n\n### 平台 ###\n正文\n");
    expect(layout.blocks.map((b) => [b.kind, b.level])).toEqual([
      ["heading", 1],
      ["heading", 1],
      ["heading", 2],
      ["heading", 3],
      ["paragraph", null],
    ]);
    expect(layout.text).toBe("规划\n\n一、目标\n\n任务\n\n平台\n\n正文\n");
  });
  it("keeps the numbers of a list and drops its bullets", () => {
    const layout = read("- 甲\n* 乙\n+ [x] 丙\n1. 丁\n2) 戊\n> 己\n");
    expect(layout.text).toBe("甲\n乙\n丙\n1. 丁\n2) 戊\n己\n");
    expect(layout.blocks.map((b) => b.kind)).toEqual(["item", "item", "item", "item", "item", "paragraph"]);
  });
  it("keeps lines, and joins those that an editor wrapped within a sentence", () => {
    expect(read("一、目标\n到2030年，经营主体达到八万户，企业占比明显提高，民营\n经济活力充分释放。\n二、任务\n").text).toBe(
      "一、目标\n到2030年，经营主体达到八万户，企业占比明显提高，民营经济活力充分释放。\n二、任务\n",
    );
  });
  it("keeps code and drops rules, comments and data at the start", () => {
    const layout = read("---\ntitle: 规划\n---\n甲\n\n***\n\n<!-- 9万户\n-->\n```\n乙 | 1\n```\n[x]: http://a\n");
    expect(layout.text).toBe("甲\n乙 | 1\n");
    expect(apart(layout)).toEqual(["hidden: title: 规划"]);
  });
});

describe("words of Markdown", () => {
  it.each([
    ["达到**4.1**万户、*5*家、__6__个、***7***项", "达到4.1万户、5家、6个、7项", []],
    ["达到~~97%~~98%", "达到98%", ["deleted: 97%"]],
    ["达到`120`件", "达到120件", []],
    ['见[《规划》](http://a/b(1) "t")和![图](a.png)<https://x.cn>', "见《规划》和https://x.cn", []],
    ["15.2件[^1]", "15.2件", ["note-mark: [1]"]],
    ["15.2<sup>2</sup>件，120万m<sup>2</sup>", "15.2件，120万m²", ["note-mark: 2"]],
    ["占比\\*、a_b_c、3*4、10~20、&ge;5&nbsp;%", "占比*、a_b_c、3*4、10~20、≥5\u00a0%", []],
    ["<span style='x'>甲</span><br>乙", "甲\n乙", []],
  ])("%s", (text, expected, marks) => {
    const layout = read(text);
    expect([layout.text.trim(), apart(layout)]).toEqual([expected, marks]);
  });
  it("sets notes apart", () =>
    expect(apart(read("甲[^a]\n\n[^a]: 2020年为62件，\n    不含乡镇。\n"))).toEqual(["note-mark: [a]", "note: 2020年为62件，不含乡镇。"]));
});

describe("tables of Markdown", () => {
  it("are grids, with a rule under the header", () => {
    const layout = read("| 指标 | 2020 | 2030 |\n|:--|--:|:-:|\n| 企业\\|个体 | 7979 | **10000** |\n| `a|b` | ~~97~~98 | |\n\n甲\n");
    expect(gridText(layout)).toBe("指标\t2020\t2030\n企业|个体\t7979\t10000\na|b\t98\t");
    expect(layout.grids[0]!.cells.filter((c) => c.heading)).toHaveLength(3);
  });
  it("need no bars at their edges", () => expect(gridText(read("指标 | 2030年\n--- | ---\n甲 | 1\n"))).toBe("指标\t2030年\n甲\t1"));
  it("are read as a page's are where they are written in HTML", () => {
    const html =
      "<table>\n<tr><td rowspan=2>指标</td><td colspan=2>目标</td></tr>\n\n<tr><td>2027年</td><td>2030年</td></tr>\n<tr><td>甲</td><td>1</td><td>2</td></tr>\n</table>";
    const layout = read(`甲文\n\n${html}\n乙文\n`);
    expect(gridText(layout)).toBe("指标\t目标\t\n\t2027年\t2030年\n甲\t1\t2");
    expect(layout.text.split("\n\n").at(-1)).toBe("乙文\n");
  });
  it("flag a row that is longer than the header", () => {
    expect(read("|甲|乙|\n|-|-|\n|1|2|3|\n").grids[0]!.flags).toEqual(["row 2 of a table has 3 cells, its header 2"]);
  });
});
