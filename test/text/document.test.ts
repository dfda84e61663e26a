import {describe, expect, it} from "vitest";
import {fold, parseDocument} from "../../src/text/index.js";

describe("fold", () => {
  it("keeps every character's place", () => {
    const text = "达到１００％，　共（３）家。";
    expect(fold(text)).toBe("达到100%, 共(3)家。");
    expect(fold(text)).toHaveLength(text.length);
  });

  it("knows a sign of percent by its looks", () => expect(fold("增长8℅、9﹪")).toBe("增长8%、9%"));
});

describe("outline", () => {
  it("nests the headings of an official document", () => {
    const {sections} = parseDocument("第一章 总则\n第一节 背景\n一、现状\n(一)成效\n正文在此,说明情况。\n第二章 目标\n正文在此,说明目标。");
    expect(sections.map((s) => [s.kind, s.heading, s.parent])).toEqual([
      ["chapter", "第一章 总则", -1],
      ["section", "第一节 背景", 0],
      ["han", "一、现状", 1],
      ["han-paren", "(一)成效", 2],
      ["chapter", "第二章 目标", -1],
    ]);
  });

  it("reads a run-in heading up to its full stop", () => {
    const {sections} = parseDocument("一、任务\n(一)强化标准助推。对特色产业地方标准予以优先立项。");
    expect(sections.at(-1)!.heading).toBe("(一)强化标准助推");
  });

  it("reads the sentence behind a box's number and colon as text", () => {
    const {sections, clauses} = parseDocument("二、主要目标\n专栏1:到2025年,经营主体达到4.1万户。\n专栏2 重点工程\n建设检测中心。");
    expect(sections.map((s) => s.heading)).toEqual(["二、主要目标", "专栏1", "专栏2 重点工程"]);
    expect(clauses[0]!.text).toBe("到2025年,经营主体达到4.1万户。");
  });

  it("leaves a numbered statement a clause", () => {
    const text =
      "一、任务\n(八)开展信用培育工作,加大修复帮扶力度。(省局信用处)\n(九)开展“企业行”活动。(省局计量处)\n(十)强化支撑。建立平台。";
    expect(parseDocument(text).clauses.map((c) => c.text)).toEqual([
      "开展信用培育工作,加大修复帮扶力度。(省局信用处)",
      "开展“企业行”活动。(省局计量处)",
      "建立平台。",
    ]);
  });

  it("reads a title between pictographs", () => {
    expect(parseDocument("🌟岚川县2024年工作报告📜\n过去一年,水库达到12座。").title).toBe("岚川县2024年工作报告");
  });

  const REPORT = "关于岚川县2024年国民经济和社会发展计划执行情况与2025年计划草案的报告";
  it.each([
    ["the header of a table", "指标名称\t单位\t2024年完成\t2025年计划\n粮食产量\t万吨\t31\t32"],
    ["the caption of a table", "岚川县2025年主要指标计划\n指标\t2024年完成\t2025年目标\n粮食产量(万吨)\t31\t32"],
  ])("takes a report on a plan for its title before %s", (_, table) =>
    expect(parseDocument(`${REPORT}\n一年来,各项工作扎实推进。\n${table}`).title).toBe(REPORT),
  );

  it("takes a plan for its title before the letter that came with it", () =>
    expect(parseDocument("关于印发岚川县水利规划的通知\n岚川县水利规划\n到2030年,水库达到12座。").title).toBe("岚川县水利规划"));

  it("takes no sentence that speaks of 本规划 for a title", () => {
    expect(parseDocument("各地各部门要认真贯彻落实本规划。\n到2030年,水库达到12座。").title).toBe("");
  });

  it("reads a title whose characters are spaced out", () => {
    expect(parseDocument("青 岚 县 “ 十 五 五 ” 水 利 规 划\n到2030年,水库达到12座。").title).toBe("青岚县“十五五”水利规划");
  });
  it.each(["1严格落实各方责任。督促企业自查。", "食品安全监管行动。督促企业自查。"])("reads the bare title of %s", (line) => {
    expect(parseDocument(`一、任务\n${line}`).clauses.map((c) => c.text)).toEqual(["督促企业自查。"]);
  });

  it.each(["加强“双碳标准体系研究。开展培训。", "实施体系认证(HACCP,完善追溯。开展培训。"])("splits %s though nothing closes", (line) => {
    expect(parseDocument(`一、任务\n${line}`).clauses).toHaveLength(2);
  });

  it("takes the plan's own period for no look back", () => {
    const tense = (title: string) => parseDocument(`${title}\n一、保障措施\n“十四五”时期,加强监管。`).clauses.at(-1)!.tense;
    expect(tense("某市“十四五”市场监管规划")).toBe("commitment");
    expect(tense("某市“十五五”市场监管规划")).toBe("review");
  });

  it("finds headings that a page without line breaks runs together", () => {
    const filler = "推动相关工作落实到位,健全长效机制,完善配套制度,强化部门协同,形成工作合力";
    const text = `${filler.repeat(3)}。(省局)二、完善制度(三)推动条例实施,${filler}。(省局)(四)落实立法申报,${filler}。`;
    expect(parseDocument(text).sections.map((s) => s.heading.slice(0, 6))).toEqual(["二、完善制度", "(三)推动条", "(四)落实立"]);
  });

  it("takes dot leaders and repeated heading lists for contents", () => {
    const list = ["第一章 总则", "第二章 目标", "第三章 任务", "第四章 保障", "第五章 附则"];
    const text = `${list.join("\n")}\n${list.map((heading) => `${heading}\n这一章的正文说明了有关情况,并且写得足够长。`).join("\n")}`;
    const document = parseDocument(text);
    expect(document.blocks.filter((b) => b.kind === "contents")).toHaveLength(5);
    expect(document.sections).toHaveLength(5);
    expect(parseDocument("一、现状..........3\n二、目标..........5").blocks.every((b) => b.kind === "contents")).toBe(true);
  });

  it("sets page furniture apart", () => {
    const {blocks} = parseDocument("当前位置: 首页 > 政务公开\n一、目标\n到2025年,实现目标。\n扫一扫在手机打开当前页");
    expect(blocks.map((b) => b.kind)).toEqual(["boilerplate", "heading", "paragraph", "boilerplate"]);
  });
});

describe("sentences", () => {
  it("goes on across a page marker in mid-sentence", () => {
    const start =
      "加强省级标准化技术委员会、工作组管理,完善运行机制,提升服务水平,推动标准化工作与经济社会发展各领域深度融合,夯实标准化工作基础,优化标准供给结构,健全标准实施监督体系,强化人才队伍建设,新组建4-6";
    const text = `${start}\n10、个标准化技术委员会或独立的工作组,开展标准化教育培训。`;
    const {clauses} = parseDocument(text);
    expect(clauses).toHaveLength(1);
    expect(clauses[0]!.text).toContain("\n10、");
  });

  it("tells review, situation and commitment apart", () => {
    const {clauses} = parseDocument("一、工作回顾\n市场主体达到4万户。\n二、面临形势\n机遇与挑战并存。\n三、主要任务\n培育企业10家。");
    expect(clauses.map((c) => c.tense)).toEqual(["review", "context", "commitment"]);
  });
});

describe("tables", () => {
  const rows = (text: string) => parseDocument(text).tables.map((t) => t.rows.map((r) => r.map((c) => c.text)));

  it("rebuilds a table flattened to one cell a line, with a category that spans rows and absent values", () => {
    const text =
      "专栏1 主要指标\n类别\n序号\n指标\n2020年\n2025年\n属性\n环境\n1\n主体总量(万户)\n3.4\n4\n预期性\n2\n企业总量(户)\n-\n10000\n预期性\n安全\n3\n合格率(%\n/\n>98\n约束性\n下一段正文从这里开始,说明其他情况。";
    expect(rows(text)).toEqual([
      [
        ["环境", "1", "主体总量(万户)", "3.4", "4", "预期性"],
        ["", "2", "企业总量(户)", "-", "10000", "预期性"],
        ["安全", "3", "合格率(%", "/", ">98", "约束性"],
      ],
    ]);
  });

  it("is not misled by values that look like serial numbers", () => {
    const text = "序号\n指标\n2015年\n2020年\n1\n质检中心(家)\n2\n3\n2\n增加值(亿元)\n4\n5\n正文。";
    expect(rows(text)[0]).toEqual([
      ["1", "质检中心(家)", "2", "3"],
      ["2", "增加值(亿元)", "4", "5"],
    ]);
  });

  it("reads tabs and bars", () => {
    expect(rows("指标\t2020年\t2025年\n总量(万户)\t3.4\t4\n")[0]).toEqual([["总量(万户)", "3.4", "4"]]);
    expect(rows("| 指标 | 2020年 | 2025年 |\n|---|---|---|\n| 总量 | 3.4 | 4 |\n")[0]).toEqual([["总量", "3.4", "4"]]);
  });

  it("flags a row that does not fit its header", () => {
    const text =
      "序号\n名称\n地点\n2021年目标任务\n2022年目标任务\n1\n监管所\n镇上\n建成投入使用\n2\n平台\n大厅\n调研论证\n建成使用\n附件2\n";
    expect(parseDocument(text).tables[0]!.flags).toEqual(["row 1: 4 cells under 5 headings"]);
  });

  it("every cell stands at its place", () => {
    const text = "序号\n指标\n2015年\n2020年\n1\n质检中心(家)\n2\n3\n正文。";
    for (const row of parseDocument(text).tables[0]!.rows) for (const cell of row) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  });

  it("an empty text has no parts", () => {
    expect(parseDocument("")).toMatchObject({title: "", sections: [], blocks: [], tables: [], clauses: []});
  });
});
