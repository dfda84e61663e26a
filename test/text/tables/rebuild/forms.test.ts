import {describe, expect, it} from "vitest";
import {parseDocument} from "../../../../src/text/index.js";
import {headOf, rowsOf, tableIn} from "./read.js";

const heads = (text: string): string[] => (tableIn(text)?.heads ?? []).map((head) => [head.name, head.unit, head.nature].join("|"));

describe("a header of two rows", () => {
  it.each([
    [
      "two spans over three heads",
      "指标 “十三五” “十四五”\n规划目标 实际完成 规划目标\n林木覆盖率(%) 41 42.1 43\n湿地保护率(%) 50 52 55\n",
      "指标|“十三五”/规划目标|“十三五”/实际完成|“十四五”/规划目标",
    ],
    [
      "what goes on the years above it",
      "序号 指标 2020 年 2025 年 2035 年\n基期值 目标值 远景目标\n1 耕地保有量(万亩) 560 555 550\n2 基本农田(万亩) 480 480 480\n",
      "序号|指标|2020年基期值|2025年目标值|2035年远景目标",
    ],
    [
      "one head a line",
      "指标\n计量单位\n“十三五”\n“十四五”规划\n属性\n目标\n实绩\n2023年\n2025年\n公路里程\n公里\n300\n312\n350\n400\n预期性\n铁路里程\n公里\n120\n118\n130\n160\n预期性\n",
      "指标|计量单位|“十三五”/目标|“十三五”/实绩|“十四五”规划/2023年|“十四五”规划/2025年|属性",
    ],
    [
      "a head broken behind its bracket",
      "类别 指标名称 单位 2025 年 2030 年 年均增长\n[累计] 属性\n经济\n发展\n(2 项)\n1.用水总量 亿立方米 23 31 5.5 左右 预期性\n2.托位数 个 29 40 — 预期性\n",
      "类别|指标名称|单位|2025年|2030年|年均增长[累计]|属性",
    ],
    [
      "years over what is no year, one head a line",
      "县区\n2024年\n2025年\n改造数(个)\n投资(万元)\n改造数(个)\n投资(万元)\n东湖县\n3\n620\n5\n910\n西岭县\n4\n755\n6\n1130\n",
      "县区|2024年/改造数(个)|2024年/投资(万元)|2025年/改造数(个)|2025年/投资(万元)",
    ],
    [
      "a base and a goal over three years",
      "指标 单位 基期 目标 属性\n2020年 2025年 2035年\n林木覆盖率 % 41 43 46 预期性\n湿地保护率 % 50 52 55 约束性\n",
      "指标|单位|基期/2020年|目标/2025年|目标/2035年|属性",
    ],
    [
      "a base year beside a span of years",
      "序号\n指标\n2023年基数\n年度目标\n牵头部门\n2024年\n2025年\n1\n林木覆盖率(%)\n41\n42\n43\n县林业局\n2\n湿地保护率(%)\n50\n51\n52\n县林业局\n",
      "序号|指标|2023年基数|年度目标/2024年|年度目标/2025年|牵头部门",
    ],
    [
      "periods over different numbers of heads",
      "指标 “十三五” “十四五” 属性\n规划目标 2020年完成 年均增长(%) 2025年目标 年均增长(%)\n工业产值(亿元) 40 42 5 60 7 预期性\n农业产值(亿元) 30 31 3 38 4 预期性\n",
      "指标|“十三五”/规划目标|“十三五”/2020年完成|“十三五”/年均增长(%)|“十四五”/2025年目标|“十四五”/年均增长(%)|属性",
    ],
    [
      "tabs that the text lost at the ends of its lines",
      "序号\t指标\t上年完成\t\t今年预期\n\t\t绝对值\t增长(%)\t绝对值\t增长(%)\n1\t工业产值(亿元)\t42\t5\t45\t7\n2\t农业产值(亿元)\t31\t3\t32\t4\n",
      "序号|指标|上年完成/绝对值|上年完成/增长(%)|今年预期/绝对值|今年预期/增长(%)",
    ],
  ])("with %s keeps its columns", (_, text, head) => {
    expect(headOf(text)).toBe(head);
  });
});

describe("a head", () => {
  it.each([
    ["累计增加值", "指标\n2020年\n2025年\n累计增加值\n属性\n1.商标数(件)\n6\n12\n6\n预期性\n2.专利数(件)\n40\n90\n50\n预期性\n", 5],
    ["五年新增", "序号\n指标\n单位\n2020年末\n2025年末\n五年新增\n1\n商标\n件\n6\n12\n6\n2\n专利\n件\n40\n90\n50\n", 6],
    ["2035年展望", "指标\n2020年基数\n2025年目标\n2035年展望\n商标(件)\n6\n12\n20\n专利(件)\n40\n90\n150\n", 4],
    ["备注", "序号\n指标\n2020年\n2025年\n属性\n备注\n1\n林木覆盖率(%)\n41\n43\n预期性\n—\n2\n湿地保护率(%)\n50\n52\n约束性\n含水库\n", 6],
  ])("%s is one, a cell a line", (head, text, count) => {
    expect(headOf(text).split("|")).toHaveLength(count);
    expect(headOf(text)).toContain(head);
    expect(tableIn(text)!.flags).toEqual([]);
  });

  it("that nobody knows leaves a bare number over in the rows, which is no page number", () => {
    const rows = [1, 2, 3, 4].map((n) => `${n}\n第${n}类面积\n亩\n${n}\n${n * 10}\n${n * 7}\n`).join("");
    const {flags} = tableIn(`序号\n指标\n单位\n2020年\n2025年\n浮动区\n${rows}`)!;
    expect(flags.map((flag) => flag.replace(/^row \d: /, ""))).toEqual(Array(3).fill("words are left over"));
  });

  it("主要指标 above 序号 is the caption", () => {
    expect(headOf("主要指标\n序号\n指标\n2020年\n2025年\n1\n商标(件)\n6\n12\n2\n专利(件)\n40\n90\n")).toBe("序号|指标|2020年|2025年");
  });
});

describe("rows", () => {
  it("that name a group stand across the table", () => {
    const text =
      "序号 指标名称 单位 2025 年 2030 年目标 指标属性\n一、创新\n1 研发投入强度 % 4.2 4.5 左右 预期性\n二、民生\n2 每千名 3 岁以下托位数 个 48 55 预期性\n3 人均预期寿命 岁 84.2 85 以上 预期性\n";
    expect(rowsOf(text).filter((_, r) => tableIn(text)!.heads[r]!.name !== "")).toEqual([
      "1|研发投入强度|%|4.2|4.5左右|预期性",
      "2|每千名3岁以下托位数|个|48|55|预期性",
      "3|人均预期寿命|岁|84.2|85以上|预期性",
    ]);
    expect(tableIn(text)!.heads.map((head) => head.category.join())).toEqual(["一、创新", "一、创新", "二、民生", "二、民生", "二、民生"]);
  });

  it("that divide an indicator take its name, its number and its nature", () => {
    const text =
      "序号 指标 2025年 2030年 属性\n1 用水总量(亿立方米) 3.1 2.9 约束性\n2 抽检合格率\n食品抽检合格率(%) 98.1 98.5\n药品抽检合格率(%) 99 99.2\n约束性\n3 托位数(个) 410 520 预期性\n";
    expect(heads(text)).toEqual(["用水总量|亿立方米|约束性", "食品抽检合格率|%|约束性", "药品抽检合格率|%|约束性", "托位数|个|预期性"]);
  });

  it("with numbers in their names are told from serial numbers", () => {
    const text =
      "类别\n指标\n单位\n2025年\n完成值\n2030年\n目标值\n属性\n民生\n1. 社区15分钟服务圈\n%\n61\n90\n预期性\n2.3岁以下托位数\n个\n410\n520\n预期性\n3. 细颗粒物(PM\n2.5\n)浓度\n微克/立方米\n31\n28\n约束性\n";
    expect(heads(text)).toEqual(["社区15分钟服务圈|%|预期性", "3岁以下托位数|个|预期性", "细颗粒物(PM2.5)浓度|微克/立方米|约束性"]);
  });

  it("with absent values and a value told in words keep their columns", () => {
    const text =
      "分类    序号    指标    属性    2025年    2030年目标值\n生态\n宜居    1    湖泊水质优良比例(%)    约束性    /    完成省下\n达目标\n    2    居民收入增长(%)    预期性    —    与经济增长\n基本同步\n    3    新增就业(万人)    预期性    〔13〕    〔11〕\n";
    expect(rowsOf(text)).toEqual([
      "生态宜居|1|湖泊水质优良比例(%)|约束性|/|完成省下达目标",
      "|2|居民收入增长(%)|预期性|—|与经济增长基本同步",
      "|3|新增就业(万人)|预期性|〔13〕|〔11〕",
    ]);
  });

  it("of a row a district have the first column for a name", () => {
    expect(rowsOf("县区\t粮食产量(万吨)\t蔬菜产量(万吨)\n东湖县\t35\t62\n西岭县\t28\t40\n")).toEqual(["东湖县|35|62", "西岭县|28|40"]);
  });
});

it("lines that each give the values of the same years are a table", () => {
  const text =
    "1.经营主体总量(万户):2025年 34.78,2030年 72.88,预期性。\n2.抽检合格率(%):2025年 98.1,2030年 98.5以上,约束性。\n三、重点任务\n";
  expect(tableIn(text)!.columns.map((column) => column.path.join())).toEqual(["", "2025年", "2030年", ""]);
  expect(heads(text)).toEqual(["经营主体总量|万户|预期性", "抽检合格率|%|约束性"]);
});

it("a table ends where the caption or the header of the next begins", () => {
  const text =
    "指标名称 2025年 2030年 属性\n城镇化率(%) 65 70 预期性\n林木覆盖率(%) 41 42 约束性\n表4 各县目标\n序号 指标 2026年 2027年\n1 托位数(个) 3 4\n";
  expect(rowsOf(text)).toEqual(["城镇化率(%)|65|70|预期性", "林木覆盖率(%)|41|42|约束性"]);
});

it("a row whose numbers stand over each other is flagged", () => {
  const text =
    "序号 指标 单位 2025年 2030年 属性\n1 用水总量 亿立方米 3.1 2.9 约束性\n2 托位数 个 410 520 7 9 预期性\n3 细颗粒物浓度 微克/立方米 31 28 约束性\n";
  const table = tableIn(text)!;
  expect(table.flags.join()).toMatch(/^row 2: /);
  expect(table.rows).toHaveLength(3);
});

it("no cell joins two printed numbers", () => {
  const text = "指标 单位 2025年 2030年\n企业总量 户 7979 10000\n托位 个 410 520 610\n床位 张 12 500\n";
  for (const row of tableIn(text)!.rows) for (const cell of row) expect(cell.text).not.toMatch(/\d{6,}|\d \d/);
});

it("a header below a caption as wide as the lines stays a header", () => {
  const line = "持续推进各项重点任务落地见效,不断完善长效工作机制,";
  const text = `第一章 目标\n${`${line}\n`.repeat(12)}形成合力。\n表1 甲市“十五五”时期经济社会发展和民生保障主要\n序号 指标 2025 年 2030 年 属性\n1 用水总量(亿立方米) 3.1 2.9 约束性\n2 托位数(个) 410 520 预期性\n`;
  expect(parseDocument(text).tables.map((table) => table.rows.length)).toEqual([2]);
});

it("many rows come back, equal ones too", () => {
  const rows = Array.from({length: 1500}, (_, i) => `${i + 1} 用水总量 亿立方米 3.1 2.9 约束性`);
  expect(tableIn(`序号 指标 单位 2025年 2030年 属性\n${rows.join("\n")}\n`)!.rows).toHaveLength(1500);
});

it("a line of very many words is no row", () => {
  expect(tableIn(`序号 指标 2025年 2030年\n1 ${"用水 ".repeat(5000)}3 4\n`)).toBeNull();
});

describe("a drawn table", () => {
  const drawn = (rows: readonly string[]): string => ["┌──┬────┬──┬──┐", ...rows, "└──┴────┴──┴──┘"].join("\n");
  const head = ["│类别│指标    │2025年│2030年│", "├──┼────┼──┼──┤"];

  it("has a row between two rules, over however many lines", () => {
    const text = drawn([
      ...head,
      "│水务│供水管网  │9.1 │8   │",
      "│    │漏损率(%) │    │    │",
      "├──┼────┼──┼──┤",
      "│林业│林地(万亩)│31  │33  │",
    ]);
    expect(rowsOf(`表1 主要指标\n${text}\n`)).toEqual(["水务|供水管网漏损率(%)|9.1|8", "林业|林地(万亩)|31|33"]);
  });

  it("lets a cell go on where a rule leaves its column out", () => {
    const text = drawn([...head, "│水务│漏损率(%) │9.1 │8   │", "│    ├────┼──┼──┤", "│    │供水量(万吨)│31 │33  │"]);
    expect(rowsOf(text)).toEqual(["水务|漏损率(%)|9.1|8", "水务|供水量(万吨)|31|33"]);
  });

  it("has words over several columns above each of them, and a group over all of its rows", () => {
    const text = [
      "┌────┬──────────┬───────────────┐",
      "│类别│指标      │用水情况       │",
      "├    ┼          ┼───────┬───────┤",
      "│    │          │2025年 │2030年 │",
      "├────┼──────────┼───────┼───────┤",
      "│一、供水保障                   │",
      "├────┼──────────┼───────┼───────┤",
      "│水务│漏损率(%) │9.1    │8      │",
      "├────┼──────────┼───────┼───────┤",
      "│林业│林地(万亩)│31     │33     │",
      "└────┴──────────┴───────┴───────┘",
    ].join("\n");
    const {columns} = tableIn(`表1 主要指标\n${text}\n`)!;
    expect(columns.map(({path}) => path.at(-1))).toEqual(["类别", "指标", "2025年", "2030年"]);
    expect(rowsOf(`表1 主要指标\n${text}\n`).slice(1)).toEqual(["水务|漏损率(%)|9.1|8", "林业|林地(万亩)|31|33"]);
  });

  it("whose rules part groups of rows is read line by line", () => {
    const text = drawn([
      ...head,
      "│水务│漏损率(%) │9.1 │8   │",
      "│    │供水量(万吨)│31 │33  │",
      "├──┼────┼──┼──┤",
      "│林业│林地(万亩)│31  │33  │",
    ]);
    expect(rowsOf(text).map((row) => row.split("|").slice(-2).join())).toEqual(["9.1,8", "31,33", "31,33"]);
  });
});

describe("rows parted by marks", () => {
  const head = "指标\t\t2025年\t2030年\n";

  it("are one a line, with groups between them", () => {
    const text = `${head}资源环境\n(1)林地(万亩)\t\t31\t33\n社会民生\n(2)普及率\t固定宽带普及率(%)\t45\t70\n\t移动宽带普及率(%)\t57\t85\n`;
    expect(
      tableIn(text)!
        .heads.filter(({name}) => name !== "")
        .map(({category, name}) => [...category, name].join("|")),
    ).toEqual(["资源环境|林地", "社会民生|固定宽带普及率", "社会民生|移动宽带普及率"]);
  });

  it("that divide an indicator keep its unit where the text lost its span", () => {
    expect(heads(`${head}减排量(万吨)\t化学需氧量\t1.4\t1.6\n\t氨氮\t0.2\t0.3\n林地(万亩)\t\t31\t33\n`)).toEqual([
      "化学需氧量减排量|万吨|",
      "氨氮减排量|万吨|",
      "林地|万亩|",
    ]);
  });
});
