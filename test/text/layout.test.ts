import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {LayoutWriter} from "../../src/formats/writer.js";
import type {Layout, SetAside} from "../../src/model/index.js";
import {fold, parseDocument} from "../../src/text/index.js";

const claims = (source: string | Layout) =>
  extractClaims(parseDocument(source), {plan: "", period: [2026, 2030], kind: "five-year", catalogue: null}).map(
    (c) => `${c.number}${c.unit}`,
  );

/** A bare layout in which the words between 〈 and 〉 are set apart for a reason; the marks themselves go. */
function apart(text: string, reason: SetAside["reason"]): Layout {
  const aside: SetAside[] = [];
  let plain = "";
  for (const [i, piece] of text.split(/[〈〉]/).entries()) {
    if (i % 2 === 1) aside.push({start: plain.length, end: plain.length + piece.length, reason, text: piece});
    plain += piece;
  }
  return {format: "txt", encoding: "utf-8", text: plain, blocks: [], grids: [], aside, warnings: []};
}

describe("parseDocument of a layout", () => {
  it("takes a grid for a table, whatever its text looks like", () => {
    const cells = [
      ["指标", "2025年", "2030年"],
      ["经营主体(万户)", "4", "5"],
    ].flatMap((row, r) => row.map((words, c) => ({words, row: r, column: c})));
    const layout = new LayoutWriter("html")
      .block("paragraph", "一、目标")
      .grid({cells, origin: "marked"})
      .block("paragraph", "建成市场3个。")
      .layout();
    const {tables, blocks, clauses} = parseDocument(layout);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows.map((row) => row.map((c) => c.text))).toEqual([["经营主体(万户)", "4", "5"]]);
    expect(blocks.map((b) => b.kind)).toEqual(["heading", "table", "paragraph"]);
    expect(clauses.map((c) => c.text)).toEqual(["建成市场3个。"]);
  });

  it("reads the cells of a grid that holds no data as running text", () => {
    const cells = [
      {words: "一、保障措施", row: 0, column: 0},
      {words: "新建平台3个,加强统筹协调,完善推进机制。", row: 0, column: 1},
    ];
    const {sections, clauses, tables} = parseDocument(new LayoutWriter("html").grid({cells, origin: "marked"}).layout());
    expect([sections.length, clauses.length, tables.length]).toEqual([1, 1, 0]);
  });

  it("takes a marked heading without a number for a heading at its depth", () => {
    const writer = new LayoutWriter("html");
    for (const [words, level] of [
      ["第一章 总体要求", 2],
      ["第一节 指导思想", 3],
      ["展望二〇三五", 3],
      ["结语与展望未来的发展", 2],
    ] as const)
      writer.block("heading", words, {level}).block("paragraph", "坚持稳中求进。");
    const {sections} = parseDocument(writer.layout());
    expect(sections.map((s) => [s.heading, s.parent])).toEqual([
      ["第一章 总体要求", -1],
      ["第一节 指导思想", 0],
      ["展望二〇三五", 0],
      ["结语与展望未来的发展", -1],
    ]);
  });

  it("takes no paragraph in the dress of a heading for one", () => {
    const layout = new LayoutWriter("docx").block("heading", "到2030年,经营主体达到5万户。", {level: 1}).layout();
    expect(parseDocument(layout).clauses).toHaveLength(1);
  });

  it("lists what was set apart and reads none of it", () => {
    const layout = apart("一、目标\n到2030年,经营主体达到5万户。\n〈阅读次数120次〉\n〈名词:新增8家。〉\n", "related");
    expect(claims(layout)).toEqual(["5万户"]);
    expect(parseDocument(layout).aside).toEqual(layout.aside);
  });

  it("reads a sentence through a note mark and through a page number", () => {
    expect(claims(apart("一、目标\n推广新模式〈80〉,培育企业50家。", "note-mark"))).toEqual(["50家"]);
    const {clauses} = parseDocument(
      apart("一、目标\n加强统筹协调,形成工作合力,完善\n\n〈— 12 —〉\n\n推进机制,培育企业50家。", "page-number"),
    );
    expect(clauses).toHaveLength(1);
  });

  it("does not join the number before a note mark to the one behind it", () => {
    expect(claims(apart("一、目标\n培育企业50〈3〉20家。", "note-mark"))).not.toContain("5020家");
  });
});

describe("line ends", () => {
  const text = "一、目标\n到2030年,经营主体达到5万户。\n指标\t2025年\t2030年\n合格率(%)\t97\t98\n二、保障\n加强领导。";
  it.each(["\r", "\r\n", "\u2028"])("are the same to the reader: %j", (end) => {
    const other = parseDocument(text.replaceAll("\n", end));
    const own = parseDocument(text);
    expect(other.sections.map((s) => s.heading)).toEqual(own.sections.map((s) => s.heading));
    expect(other.clauses.map((c) => c.text)).toEqual(own.clauses.map((c) => c.text));
    expect(other.tables.map((t) => t.rows.length)).toEqual([1]);
    expect(other.text).toBe(text.replaceAll("\n", end));
  });

  it("keep every offset", () => expect(fold("甲\r乙\r\n丙")).toBe("甲\n乙 \n丙"));
});

describe("a number beside a lost character", () => {
  it("is flagged and doubted", () => {
    const made = extractClaims(parseDocument("一、目标\n到2030年,经营主体达到\ufffd5万户,培育企业50家。"), {
      plan: "",
      period: [2026, 2030],
      kind: "five-year",
      catalogue: null,
    });
    expect(made.map((c) => [c.number, c.flags.includes("garbled"), c.confidence < 0.8])).toEqual([
      ["5", true, true],
      ["50", false, false],
    ]);
  });
});

describe("lines that a text's writer wrapped", () => {
  const sentences = [
    "  “十四五”时期,面对复杂局面,全市上下攻坚克难,主要目标如期实现,城乡面貌焕然",
    "一新。",
    "  2025年,全市地区生产总值达到1286.4亿元,居民收入稳步增长,一般公共预算收入达",
    "到96.8亿元。",
    "  高新技术企业由2020年的142家增加到2025年的318家,创新平台不断完善,技术合同",
    "成交额突破40亿元。",
    "  当今世界变局加快演进,我市既有区域一体化的重大机遇,也面临要素约束趋紧的挑战",
    "和压力。",
  ];
  const prose = [...sentences, ...sentences].join("\n\n").replaceAll(/(?<!。)\n\n(?! )/g, "\n");
  const table = [
    "指标" + " ".repeat(92) + "单位    2025年  2030年",
    "甲产业增加值占全市地区生产总值的比重" + " ".repeat(60) + "%       8.6     12",
  ];
  it("are put together though tables in it are wider than they are", () => {
    const tables = ["一", "二", "三", "四"].map((n) => `表${n} 全市经济社会发展主要指标及其目标值\n${table.join("\n")}\n${table[1]!}`);
    const made = extractClaims(parseDocument([prose, ...tables].join("\n\n")), {
      plan: "",
      period: [2026, 2030],
      kind: "five-year",
      catalogue: null,
    });
    expect(made.filter((c) => c.value === 40).map((c) => c.name)).toEqual(["技术合同成交额", "技术合同成交额"]);
    expect(new Set(made.filter((c) => c.value === 12).map((c) => `${c.name} ${c.unit}`))).toEqual(
      new Set(["甲产业增加值占全市地区生产总值的比重 %"]),
    );
  });
});
