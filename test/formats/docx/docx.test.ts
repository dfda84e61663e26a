import {describe, expect, it} from "vitest";
import {readDocx, readDocxFile} from "../../../src/formats/docx/index.js";
import {LIMITS} from "../../../src/formats/limits.js";
import {unzipped} from "../../../src/formats/zip.js";
import {apart, expectWhole, gridText} from "../check.js";
import {docx, list, listed, lvl, num, p, r, tbl, tc, tr, type Parts} from "./build.js";

const read = (body: string, parts: Omit<Parts, "body"> = {}) => expectWhole(readDocx(docx({body, ...parts})));
const lines = (body: string, parts: Omit<Parts, "body"> = {}) => read(body, parts).text.trim().split(/\n+/);

describe("automatic numbers", () => {
  const plan = list(
    lvl(0, "chineseCountingThousand", "第%1章") +
      lvl(1, "chineseCounting", "（%2）") +
      lvl(2, "decimal", "%3.") +
      lvl(3, "decimalEnclosedCircle", "%4", '<w:suff w:val="nothing"/>'),
  );
  it("are written before their paragraphs and begin anew under each heading", () => {
    const body = [
      listed("总则", 0),
      listed("目标", 1),
      listed("总量", 2),
      listed("企业", 3),
      listed("质量", 2),
      listed("任务", 1),
      listed("平台", 2),
      listed("保障", 0),
      listed("组织", 1),
    ].join("");
    expect(lines(body, {numbering: plan + num(1)})).toEqual([
      "第一章 总则",
      "（一）目标",
      "1. 总量",
      "①企业",
      "2. 质量",
      "（二）任务",
      "1. 平台",
      "第二章 保障",
      "（一）组织",
    ]);
  });
  it.each([
    ["chineseCounting", 11, "十一、"],
    ["chineseCountingThousand", 120, "一百二十、"],
    ["chineseLegalSimplified", 2, "贰、"],
    ["ideographDigital", 10, "一〇、"],
    ["ideographTraditional", 3, "丙、"],
    ["upperRoman", 4, "IV、"],
    ["lowerLetter", 27, "aa、"],
    ["decimalEnclosedParen", 3, "⑶、"],
    ["decimalZero", 7, "07、"],
    ["decimalFullWidth", 12, "１２、"],
  ])("count in %s", (format, value, written) => {
    const start = `<w:lvl w:ilvl="0"><w:start w:val="${value}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1、"/></w:lvl>`;
    expect(lines(listed("甲", 0), {numbering: list(start) + num(1)})).toEqual([`${written}甲`]);
  });
  it("go on through two lists of one kind, and begin anew where a list says so", () => {
    const numbering =
      list(lvl(0, "decimal", "%1.")) +
      num(1) +
      num(2) +
      num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(lines([listed("甲", 0), listed("乙", 0, 2), listed("丙", 0, 3), listed("丁", 0, 3)].join(""), {numbering})).toEqual([
      "1. 甲",
      "2. 乙",
      "1. 丙",
      "2. 丁",
    ]);
  });
  it("come from a style, and from numbers of other levels", () => {
    const numbering =
      list(lvl(0, "chineseCounting", "%1", '<w:pStyle w:val="H1"/>') + lvl(1, "decimal", "%1.%2", '<w:isLgl/><w:pStyle w:val="H2"/>')) +
      num(1);
    const style = (id: string, level: number) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="x ${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`;
    const based = '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="y"/><w:basedOn w:val="H2"/></w:style>';
    const layout = read(
      p("目标", '<w:pStyle w:val="H1"/>') +
        p("总量", '<w:pStyle w:val="H2"/>') +
        p("无号", '<w:pStyle w:val="H3"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      {
        numbering,
        styles: style("H1", 0) + style("H2", 1) + based,
      },
    );
    expect(layout.text).toBe("一 目标\n\n1.1 总量\n\n无号\n");
    expect(layout.blocks.map((b) => [b.kind, b.level])).toEqual([
      ["heading", 1],
      ["heading", 2],
      ["heading", 2],
    ]);
  });
  it("are not counted for bullets and empty paragraphs", () => {
    const numbering = list(lvl(0, "decimal", "%1.") + lvl(1, "bullet", "\uf0b7")) + num(1);
    expect(lines(listed("甲", 0) + listed("", 0) + listed("子", 1) + listed("乙", 0), {numbering})).toEqual(["1. 甲", "子", "2. 乙"]);
  });
  it("never restart where the list says so", () => {
    const numbering = list(lvl(0, "decimal", "%1.") + lvl(1, "decimal", "专栏%2", '<w:lvlRestart w:val="0"/>')) + num(1);
    expect(lines(listed("甲", 0) + listed("子", 1) + listed("乙", 0) + listed("丑", 1), {numbering})).toEqual([
      "1. 甲",
      "专栏1 子",
      "2. 乙",
      "专栏2 丑",
    ]);
  });
});

describe("words that a reader does not take", () => {
  it.each([
    ["struck", r("97%", "<w:strike/>"), "deleted: 97%"],
    ["struck twice", r("97%", '<w:dstrike w:val="true"/>'), "deleted: 97%"],
    ["hidden", r("97%", "<w:vanish/>"), "hidden: 97%"],
    ["deleted", "<w:del><w:r><w:delText>97%</w:delText></w:r></w:del>", "deleted: 97%"],
    ["moved away", `<w:moveFrom>${r("97%")}</w:moveFrom>`, "deleted: 97%"],
    ["hidden by a style", r("97%", '<w:rStyle w:val="Gone"/>'), "hidden: 97%"],
  ])("are set apart: %s", (_, run, expected) => {
    const styles = '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>';
    const layout = read(p(r("达到") + run + r("98%")), {styles});
    expect([layout.text, apart(layout)]).toEqual(["达到98%\n", [expected]]);
  });
  it("stay where a switch is off or a change inserted them", () => {
    expect(
      lines(
        p(
          r("达到", '<w:strike w:val="0"/>') +
            `<w:ins>${r("98%")}</w:ins>` +
            `<w:moveTo>${r("以上", '<w:vanish w:val="false"/>')}</w:moveTo>`,
        ),
      ),
    ).toEqual(["达到98%以上"]);
  });
  it("make one paragraph of two whose border was deleted", () => {
    expect(lines(p("达到", '<w:rPr><w:del w:id="1"/></w:rPr>') + p("4万户") + p("乙"))).toEqual(["达到4万户", "乙"]);
  });
  it("go with a deleted row of a table", () => {
    const rows = tr(tc("指标") + tc("2030年")) + tr(tc("甲") + tc("1")) + tr(tc("乙") + tc("2"), "<w:del/>");
    const layout = read(tbl(rows));
    expect([gridText(layout), apart(layout)]).toEqual(["指标\t2030年\n甲\t1", ["deleted: 乙\n2"]]);
  });
});

describe("words that are more than text", () => {
  it.each([
    ["a simple field", '<w:fldSimple w:instr="=SUM(1,2)">' + r("15个") + "</w:fldSimple>", "15个"],
    [
      "a field's result",
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x 99</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r("15个") +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      "15个",
    ],
    [
      "a number drawn in a circle",
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      "③",
    ],
    ["a formula", "<m:oMath><m:r><m:t>2.8%</m:t></m:r></m:oMath>", "2.8%"],
    [
      "a fraction and a power",
      "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>×10</m:t></m:r></m:e><m:sup><m:r><m:t>8</m:t></m:r></m:sup></m:sSup></m:oMath>",
      "1/3×10⁸",
    ],
    [
      "a content control and a link",
      `<w:sdt><w:sdtContent>${r("3")}</w:sdtContent></w:sdt><w:hyperlink>${r("6个")}</w:hyperlink><w:smartTag>${r("!")}</w:smartTag>`,
      "36个!",
    ],
    ["signs of a font", '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + r("95%"), "≥95%"],
    ["hyphens", `${r("3")}<w:r><w:noBreakHyphen/></w:r>${r("5个,10")}<w:r><w:softHyphen/></w:r>${r("0件")}`, "3-5个,100件"],
    ["a power", r("120万m") + r("2", '<w:vertAlign w:val="superscript"/>'), "120万m²"],
    ["ruby", "<w:r><w:ruby><w:rt>" + r("abc") + "</w:rt><w:rubyBase>" + r("鉴") + "</w:rubyBase></w:ruby></w:r>", "鉴"],
  ])("%s", (_, inner, expected) => expect(lines(p(inner))).toEqual([expected]));
  it("a digit set high behind a number marks a note", () => {
    const layout = read(p(r("达到15.2") + r("2", '<w:vertAlign w:val="superscript"/>') + r("件")));
    expect([layout.text, apart(layout)]).toEqual(["达到15.2件\n", ["note-mark: 2"]]);
  });
  it("a footnote stands apart with its mark and its words", () => {
    const layout = read(p(r("达到15.2件") + '<w:r><w:footnoteReference w:id="5"/></w:r>' + r("以上")), {
      footnotes: `<w:footnote w:id="5">${p("2020年为9.9件")}</w:footnote>`,
    });
    expect([layout.text, apart(layout)]).toEqual(["达到15.2件以上\n", ["note-mark: [1]", "note: 2020年为9.9件"]]);
  });
  it("a text box stands once behind its paragraph", () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const run = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box("专栏：4.1万户")}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box("专栏：4.1万户")}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines(p(r("正文") + run) + p("乙"))).toEqual(["正文", "专栏：4.1万户", "乙"]);
    expect(lines(p(`<w:r><w:pict><v:textbox>${box("旧框")}</v:textbox></w:pict></w:r>`))).toEqual(["旧框"]);
  });
  it("a line break begins a line of its own, but within a heading", () => {
    const broken = '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/></w:r>';
    expect(read(p(broken)).blocks).toHaveLength(2);
    expect(read(p(broken, '<w:outlineLvl w:val="0"/>')).blocks).toHaveLength(1);
  });
  it("a table of contents and running heads are no part of the document", () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("第一章 总则 1")}</w:sdtContent></w:sdt>`;
    const toc = p("第二章 目标 7", '<w:pStyle w:val="T1"/>');
    const layout = read(contents + toc + p("正文"), {
      header: p("青岚县规划 9.9万户"),
      styles: '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>',
    });
    expect(apart(layout)).toEqual(["contents: 第一章 总则 1", "contents: 第二章 目标 7", "running-head: 青岚县规划 9.9万户"]);
  });
});

describe("tables", () => {
  it("keep spans across and down, and header rows", () => {
    const head =
      tr(tc("类别", '<w:vMerge w:val="restart"/>') + tc("规划值", '<w:gridSpan w:val="2"/>'), "<w:tblHeader/>") +
      tr(tc("", "<w:vMerge/>") + tc("2020年") + tc(p("2025年") + p("预计")), "<w:tblHeader/>");
    const rows = tr(tc("质量", '<w:vMerge w:val="restart"/>') + tc("7979") + tc("10000")) + tr(tc("", "<w:vMerge/>") + tc("3") + tc("4"));
    const layout = read(tbl(head + rows));
    expect(gridText(layout)).toBe("类别\t规划值\t\n\t2020年\t2025年 预计\n质量\t7979\t10000\n\t3\t4");
    expect(layout.grids[0]!.cells.slice(0, 2)).toMatchObject([
      {rowSpan: 2, columnSpan: 1, heading: true},
      {rowSpan: 1, columnSpan: 2, heading: true},
    ]);
    expect(layout.grids[0]!.cells.at(-1)!.heading).toBe(false);
  });
  it("within a cell stand behind the table", () => {
    const inner = tbl(tr(tc("子") + tc("2")) + tr(tc("丑") + tc("3")));
    const layout = read(tbl(tr(tc("甲") + tc("1")) + tr(tc("乙") + tc(`${p("说明")}${inner}${p("")}`)) + tr(tc("丙") + tc("5"))));
    expect(layout.grids.map((_, i) => gridText(layout, i))).toEqual(["甲\t1\n乙\t说明\n丙\t5", "子\t2\n丑\t3"]);
  });
  it("that frame text are read as text, and those that frame a table as that table", () => {
    expect(lines(tbl(tr(tc(p("专栏1") + p("培育企业20家")))))).toEqual(["专栏1", "培育企业20家"]);
    const layout = read(tbl(tr(tc("专栏1") + tc(`${p("")}${tbl(tr(tc("指标") + tc("2030年")) + tr(tc("甲") + tc("1")))}${p("")}`))));
    expect([layout.text, layout.grids.length]).toEqual(["专栏1\n\n指标\t2030年\n甲\t1\n", 1]);
  });
  it("number the rows of an automatic list", () => {
    const numbering = list(lvl(0, "decimal", "%1")) + num(1);
    const row = (name: string) => tr(tc(listed(name, 0)) + tc("1") + tc("2"));
    expect(gridText(read(tbl(row("甲") + row("乙")), {numbering}))).toBe("1 甲\t1\t2\n2 乙\t1\t2");
  });
});

describe("a file that stands in the document whole", () => {
  const body = `${p("甲文")}<w:altChunk r:id="a.htm"/>${p("乙文")}`;
  const page = "<html><body><table><tr><th>指标</th><th>2030年</th></tr><tr><td>甲</td><td>1</td></tr></table></body></html>";
  it.each([
    ["a page", page],
    [
      "a saved page",
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset="utf-8"\n\n${page}\n--b--`,
    ],
  ])("is read in its place: %s", async (_, whole) => {
    const layout = expectWhole(await readDocxFile(docx({body, whole: {"a.htm": whole}})));
    expect(layout.text).toBe("甲文\n\n指标\t2030年\n甲\t1\n\n乙文\n");
    expect(layout.warnings).toEqual([]);
  });
  it("is named where it cannot be read", async () => {
    const layout = await readDocxFile(docx({body: `${p("甲文")}<w:altChunk r:id="a.docx"/>`, whole: {"a.docx": "PK"}}));
    expect(layout.warnings).toEqual([
      "a file inserted into the document (a.docx) was not read; open the document in Word or WPS, save it anew, and pass that",
    ]);
  });
});

describe("a file that is no plan", () => {
  it("is refused when it unzips beyond reason", () => {
    expect(() => unzipped(docx({body: p("甲".repeat(100_000))}), () => true, {...LIMITS, unpacked: 2 ** 17})).toThrow(
      "it takes more than 131,072 bytes when unpacked; pass the document alone or in parts, or raise the limit with DUIBIAO_LIMITS=unpacked=…",
    );
  });
  it("is refused without a document, and when nested beyond reason", () => {
    expect(() => readDocx(docx({body: "<w:sdt>".repeat(3000) + "</w:sdt>".repeat(3000)}))).toThrow(
      "more than 2,000 elements within one another",
    );
  });
  it("is read when tables are nested deeply", () => {
    let inner = tbl(tr(tc("4万户")));
    for (let i = 0; i < 200; i++) inner = tbl(tr(tc(`<w:p/>${inner}`)));
    expect(read(inner).text).toContain("4万户");
  });
});
