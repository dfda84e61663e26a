import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {extractClaims, type ClaimContext} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const PLAN: ClaimContext = {plan: "p", period: [2026, 2030], kind: "five-year", catalogue: null};
const OUTLINE: ClaimContext = {plan: "p", period: [2021, 2035], kind: "outline", catalogue: null};
const YEAR: ClaimContext = {plan: "p", period: [2026, 2026], kind: "annual", catalogue: null};
const read = (text: string, context = PLAN) => extractClaims(parseDocument(text), context);
const task = (sentence: string, context = PLAN) => read(`三、重点任务\n${sentence}`, context);

describe("a horizon at the start of a sentence of goals", () => {
  const text =
    "二、发展目标\n到2025年,强市建设取得成效。发明专利拥有量达到15件,登记额突破30亿元。\n到2035年,综合实力进入前列。专利拥有量超过40件。";

  it("holds for the goals below it, until the next", () => {
    expect(read(text, OUTLINE).map(({period, role}) => [period, role])).toEqual([
      ["2025", "interim"],
      ["2025", "interim"],
      ["2035", "target"],
    ]);
  });

  it("may be the end of a plan that it names", () => {
    const text = "二、发展目标\n到2035年,体系完善。\n具体到“十五五”末,体系基本成型。监测点达到80个。";
    expect(read(text, OUTLINE).map(({period}) => period)).toEqual(["2030"]);
  });

  it("gives an added count its year, a sum and a pace the whole period", () => {
    const claims = read("二、发展目标\n到2030年,体系基本成型。\n新增床位4500张。家庭适老化改造累计1.8万户。旅游收入年均增长8%。");
    expect(claims.map((c) => c.period)).toEqual(["2030", "2026-2030", "2026-2030"]);
  });
});

describe("what looks back", () => {
  it("gives a sum to a year beyond a document of one year that year alone", () => {
    const [sum] = read("二、重点任务\n到2030年,家庭适老化改造累计达到1.8万户。", YEAR);
    expect([sum!.number, sum!.period]).toEqual(["1.8", "2030"]);
  });

  it.each(["一、规划背景", "一、战略背景", "第二节 存在短板", "一、存在的主要问题"])("%s tells how things stand", (heading) => {
    expect(read(`${heading}\n养老机构143家,床位空置率高达三分之一。`).map((c) => [c.role, c.kind, c.period])).toEqual([
      ["achieved", "level", "2025"],
      ["achieved", "level", "2025"],
    ]);
  });

  it("looks back under a heading of a year before the plan's own", () => {
    expect(read("一、2025年主要工作\n新建学校12所。\n二、2026年工作安排\n新建学校15所。", YEAR).map((c) => [c.role, c.period])).toEqual([
      ["achieved", "2025"],
      ["task", "2026"],
    ]);
  });

  it("takes a distance to another place for a state of its time", () => {
    expect(read("一、规划背景\n“十四五”末,老龄化程度高于全省2.1个百分点。")[0]).toMatchObject({kind: "level", period: "2025"});
  });

  it("reads a pace over another period than the plan's own", () => {
    expect(read("一、2025年工作回顾\n“十四五”时期,全市生产总值年均增长6.3%。", YEAR)[0]!.period).toBe("2021-2025");
    expect(read("二、“十五五”主要目标\n到2030年,生产总值突破4000亿元,年均增长6%左右。", YEAR)[1]!.period).toBe("2026-2030");
  });
});

describe("a year between a name and its number", () => {
  it("dates the number where a verb of reaching follows", () => {
    expect(read("二、2026年工作\n技术合同成交额2030年达到60亿元。申报2020年地方标准达到6项。", YEAR).map((c) => c.period)).toEqual([
      "2030",
      "2026",
    ]);
  });
});

describe("每年", () => {
  it.each([
    ["每年推动200家企业开展提升行动,培育2家标杆企业。", ["annual", "annual"]],
    ["每年举办赛事200场次以上,培养运动健将8—10名。", ["annual", "2026-2030"]],
    ["津贴标准提高到每人每月一百二十元,持证上岗率达95%。", ["2030", "2030"]],
  ])("governs in %s", (sentence, periods) => expect(task(sentence).map((c) => c.period)).toEqual(periods));
});

describe("parts and attributes of a task", () => {
  it("gives a size the role and the years of what the task builds", () => {
    expect(task("新建中型水库3座,总库容5240万立方米。")[1]).toMatchObject({
      name: "新建中型水库总库容",
      kind: "level",
      role: "task",
      period: "2026-2030",
    });
  });

  it("reads a share behind 其中 as part of the total", () => {
    expect(task("规划总投资58.6亿元,其中争取省级资金占45%左右,社会资本不低于12亿元。").map((c) => c.role)).toEqual([
      "task",
      "task",
      "task",
    ]);
  });

  it("takes a year's part of a task for a step", () => {
    expect(task("衬砌渠道310公里。其中2026年完成渠道衬砌50公里。").map((c) => [c.role, c.period])).toEqual([
      ["task", "2026-2030"],
      ["interim", "2026"],
    ]);
  });

  it("takes the year behind what is proposed for that of the goals, and a year inside a name for none", () => {
    const year = (words: string) => read(`二、发展目标\n${words}2027年全县主要预期目标为:生产总值增长6%左右。`).map((c) => c.period);
    expect(year("建议")).toEqual(["2027"]);
    expect(year("综合")).toEqual(["2026-2030"]);
  });

  it("lets a general head lean on the last subject that stood on its own", () => {
    const names = read("一、工作回顾\n12345热线受理诉求43.7万件,平均响应时间15秒,办结率98.9%。").map((c) => c.name);
    expect(names[2]).toMatch(/诉求办结率$/);
    expect(names[2]).not.toMatch(/时间/);
  });

  it("tells a bare count among tasks from a bound to be kept", () => {
    expect(task("个体工商户“个转企”120户。")[0]).toMatchObject({kind: "increment", role: "task"});
    expect(task("专职队伍不少于300人。")[0]).toMatchObject({kind: "level", role: "target"});
  });
});

describe("a list of tasks as a table", () => {
  const table = (cells: string[]) => read(`附件\n2026年重点任务分解表\n序号\n重点任务\n目标值\n责任单位\n${cells.join("\n")}`, YEAR);
  const rows = [
    ["1", "引进品牌首店", "一季度12家,全年50家以上", "市商务局"],
    ["2", "行政村覆盖率", "由78%提高到85%", "市商务局"],
    ["3", "无理由退货承诺单位", "新增400户,累计达到2600户", "市市场监管局"],
    ["4", "登记失业率", "≤5.5%", "市人社局"],
  ];

  it("reads each cell as a statement about its row", () => {
    expect(table(rows.flat()).map((c) => [c.number, c.role])).toEqual([
      ["12", "interim"],
      ["50", "task"],
      ["78", "baseline"],
      ["85", "target"],
      ["400", "task"],
      ["2600", "target"],
      ["≤5.5", "target"],
    ]);
  });
});

describe("the same text", () => {
  const source = readFileSync(new URL("../../data/plans/wulong-2021/source.txt", import.meta.url), "utf8");
  const all = (text: string) =>
    read(text, {...PLAN, period: [2021, 2025]}).map((c) => `${c.number.replace(/\s/g, "")} ${c.unit} ${c.name}`);

  it("gives the same claims when its lines are wrapped", () => {
    const wrapped = source
      .split("\n")
      .map((line) => (line.match(/.{1,40}/g) ?? [""]).join("\n"))
      .join("\n");
    expect(all(wrapped)).toEqual(all(source));
  });

  it("gives the same claims with Latin full stops and straight quotes", () => {
    const chinese = "二、主要任务\n落实“十五五”规划。新增企业20家。“放心店”满意度达到90%。";
    const plain = (text: string) => read(text).map((c) => [c.value, c.unit, c.role]);
    expect(plain(chinese.replace(/。/g, ".").replace(/[“”]/g, '"'))).toEqual(plain(chinese));
  });
});

it("takes two numbers side by side, as a table that lost its lines has them, for the base year and the goal, both doubtful", () => {
  const claims = extractClaims(parseDocument("第三章 发展目标\n到2030年,实验平台数量 332 500左右。"), {
    plan: "",
    period: [2026, 2030],
    kind: "outline",
    catalogue: null,
  });
  expect(claims.map((c) => [c.name, c.number, c.comparator, c.role, c.period])).toEqual([
    ["实验平台数量", "332", "=", "baseline", "2025"],
    ["实验平台数量", "500", "~", "target", "2030"],
  ]);
  expect(claims.every((c) => c.flags.includes("table-ambiguous") && c.confidence < 0.5)).toBe(true);
});
