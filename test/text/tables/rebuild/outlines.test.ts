import {describe, expect, it} from "vitest";
import {parseDocument} from "../../../../src/text/index.js";
import {headOf, rowsOf, tableIn} from "./read.js";

const heads = (text: string): string[] => (tableIn(text)?.heads ?? []).map((head) => [head.name, head.unit, head.nature].join("|"));

describe("the header of an outline's table", () => {
  const body = (values: string): string =>
    `1 亩均税收(万元) ${values} 预期性\n2 泊位数(个) ${values} 预期性\n3 藏书量(万册) ${values} 预期性\n`;

  it.each([
    [
      "a period over its pace and its unit",
      "类别 序号 指标名称\n2025 年\n(预计)\n2030 年\n(目标)\n“十五五”\n年均增长\n(%)\n指标\n属性\n经济\n" + body("31 42 5左右"),
      "类别|序号|指标名称|2025年(预计)|2030年(目标)|“十五五”年均增长(%)|指标属性",
    ],
    [
      "年均增速 over /[累计]",
      "类别 序号 指标名称 2025 年 2030 年 年均增速\n/[累计]\n属性\n" + body("31 42 [11]"),
      "类别|序号|指标名称|2025年|2030年|年均增速/[累计]|属性",
    ],
    [
      "年均 over 增速",
      "序号 指标名称 2025年 2030年\n年均\n增速(%)\n属性\n" + body("31 42 5左右"),
      "序号|指标名称|2025年|2030年|年均增速(%)|属性",
    ],
    [
      "two pieces below three heads, one of them in two words",
      "序 2025年 2030年 年均增速\n指标名称 属性\n号 (预计) 目标值 〔累计〕\n" + body("31 42 5左右"),
      "序号|指标名称|2025年(预计)|2030年目标值|年均增速〔累计〕|属性",
    ],
    [
      "two goals of one year",
      "序号 指标名称 2025年 2030年\n目标值\n2030年\n力争值\n属性\n" + body("31 42 45"),
      "序号|指标名称|2025年|2030年目标值|2030年力争值|属性",
    ],
  ])("reads %s", (_, text, header) => {
    expect(headOf(text)).toBe(header);
    expect(heads(text)).toEqual(["亩均税收|万元|预期性", "泊位数|个|预期性", "藏书量|万册|预期性"]);
  });

  it("begins where 类 stands over 别, whatever stands above", () => {
    const text =
      "到2030年,城市功能更加完善。\n专栏2 “十五五”主要指标\n类\n别 序号 指标名称 单位 2025 年 2030 年\n年均增长\n〔累计〕\n指标\n属性\n" +
      "创\n新\n1 瞪羚企业 家 86 130 〔44〕 预期性\n2 孵化面积 万平方米 41 60 — 预期性\n3 算力规模 EFLOPS 2.5 6 — 预期性\n注:带〔〕数据为五年累计数。\n";
    const [table] = parseDocument(text).tables;
    expect(table!.caption).toBe("专栏2 “十五五”主要指标");
    expect(table!.columns.map((column) => column.path.join("/")).join("|")).toBe(
      "类别|序号|指标名称|单位|2025年|2030年|年均增长〔累计〕|指标属性",
    );
  });

  it("is no column of amounts, whatever name stands behind it", () => {
    expect(
      tableIn("同比增长(%)\n绝对量\n(亿元)\n同比增长(%)\n茶叶零售额\n176\n12.6\n554\n12.4\n丝绸零售额\n90\n10.5\n270\n10.3\n"),
    ).toBeNull();
  });

  it("of 类别 alone names the rows", () => {
    const text =
      "类别 单位 2025年 2030年 属性\n1. 沼气利用\n1.1 沼气发电装机 万千瓦 13 17 预期性\n1.2 沼气供热面积 万平方米 38 60 预期性\n2. 秸秆成型燃料年产量 万吨 1.5 3 预期性\n";
    expect(heads(text).map((head) => head.split("|")[0])).toEqual(["沼气发电装机", "沼气供热面积", "秸秆成型燃料年产量"]);
  });
});

describe("rows of an outline's table", () => {
  it("of two columns, one cell a line", () => {
    const text =
      "指标\n2030年目标值\n1. 健身示范点总数\n达到1.2万个以上\n2. 康复服务覆盖面\n每个乡镇(街道)至少5户\n3. 活动参与率\n达到26%\n";
    expect(rowsOf(text)).toEqual(["1.健身示范点总数|达到1.2万个以上", "2.康复服务覆盖面|每个乡镇(街道)至少5户", "3.活动参与率|达到26%"]);
  });

  it("whose serial numbers stand alone on their lines below no heading", () => {
    const text =
      "类别\n指标\n2025年\n2030年\n属性\n经济发展\n1\n绿道里程(公里)\n230左右\n300左右\n预期性\n2\n驿站数(个)\n30\n38\n预期性\n社会安全\n3\n5G基站数(个)\n900\n1500\n预期性\n";
    expect(heads(text)).toEqual(["绿道里程|公里|预期性", "驿站数|个|预期性", "5G基站数|个|预期性"]);
  });

  it("with a category of two lines, the second of them before the name", () => {
    const text =
      "领域 主要指标 2025 年 2030 年 性质\n健康寿命(岁) 11.2 12 预期性\n健康\n水平 跌倒致死率(/10 万) 58.3 ≤52.5 预期性\n规范管理率(%) 65 70 预期性\n服务\n能力 老年医学科覆盖率(%) 32.5 ≥60 约束性\n床位数(张) 4.6 6.2 预期性\n";
    expect(heads(text)).toEqual([
      "健康寿命|岁|预期性",
      "跌倒致死率|/10万|预期性",
      "规范管理率|%|预期性",
      "老年医学科覆盖率|%|约束性",
      "床位数|张|预期性",
    ]);
  });

  it("below a line without tabs that names their group", () => {
    const text =
      "指标\t2025年\t2030年\t属性\n资源环境\n湿地保有量(万亩)\t18\t18\t约束性\n重点工程减排量(万吨)\t化学需氧量\t3\t4\t约束性\n\t氨氮\t1\t2\t约束性\n人民生活\n公园绿地面积(公顷)\t410\t500\t预期性\n";
    expect(heads(text).filter((head) => !head.startsWith("|"))).toEqual([
      "湿地保有量|万亩|约束性",
      "化学需氧量重点工程减排量|万吨|约束性",
      "氨氮重点工程减排量|万吨|约束性",
      "公园绿地面积|公顷|预期性",
    ]);
  });

  it("below such a line where other rows must be searched for", () => {
    const text =
      "指标\t2025年\t2030年\t属性\n资源环境\n湿地保有量(万亩)\t18\t18\t约束性\n公共图书馆和文化馆\n藏书量(册)\t1.2\t1.5\t预期性\n人民生活*\n托位数(个)\t41\t50\t预期性\n";
    expect(heads(text).filter((head) => !head.startsWith("|"))).toEqual([
      "湿地保有量|万亩|约束性",
      "公共图书馆和文化馆藏书量|册|预期性",
      "托位数|个|预期性",
    ]);
  });

  it("whose cells list parts, one a line", () => {
    const text =
      "指标\n2025年\n2030年\n属性\n一、设施水平\n1.站房上等级比例(%)\n92%\n98%以上\n约束性\n2.面积达标比例(%)\n其中:街道\n乡镇\n71.2%\n64.5%\n85%以上\n80%以上\n预期性\n3.本科学历比例(%)\n其中:研究生比例(%)\n62.3%\n4.1%\n75%\n8%\n预期性\n";
    const table = tableIn(text)!;
    expect(
      table.heads
        .map(({name}, r) => [name, ...table.rows[r]!.slice(1, 3).map((cell) => cell.text)].join(" "))
        .filter((row) => /\d/.test(row)),
    ).toEqual([
      "站房上等级比例 92% 98%以上",
      "街道面积达标比例 71.2% 85%以上",
      "乡镇面积达标比例 64.5% 80%以上",
      "本科学历比例 62.3% 75%",
      "研究生比例 4.1% 8%",
    ]);
  });

  it("are in doubt where the unit may have stayed in the name", () => {
    const text =
      "类别 指标 单位 2025 年 2030 年 属性\n能源 用煤总量 万吨洗精煤 39.6 41 预期性\n用电总量 亿千瓦时 56 68 预期性\n供电线损率 % 6.6 6.5 预期性\n";
    expect(tableIn(text)!.flags).toEqual(["row 1: its unit may stand in its name"]);
    expect(heads(text.replace("洗精煤", "标准煤"))[0]).toBe("用煤总量|万吨标准煤|预期性");
  });

  it("are in doubt where dashes stand for what is absent and a cell has neither", () => {
    const text =
      "序号 指标名称 单位 2025年 2030年 年均增长 属性\n1 泊位数 个 31 42 — 预期性\n2 藏书量 万册 18 25 — 预期性\n3 展位数 个 60 — 预期性\n4 床位数 张 44 50 — 预期性\n";
    expect(tableIn(text)!.flags.filter((flag) => flag.startsWith("row 3"))).toContain("row 3: a value is missing");
    expect(tableIn(text)!.flags.some((flag) => flag.startsWith("row 2"))).toBe(false);
  });
});
