import {describe, expect, it} from "vitest";
import {cpuMs} from "../../cost.js";
import {audit} from "../../../src/audit/index.js";
import {extractClaims} from "../../../src/claims/index.js";
import type {AsideReason} from "../../../src/model/index.js";
import {asideOf} from "../../../src/text/aside/index.js";
import {parseDocument} from "../../../src/text/index.js";

const claims = (text: string): string[] =>
  extractClaims(parseDocument(text), {plan: "", period: [2026, 2030], kind: "outline", catalogue: null}).map((c) => `${c.number}${c.unit}`);
const apart = (text: string, reason: AsideReason): string[] =>
  parseDocument(text)
    .aside.filter((a) => a.reason === reason)
    .map((a) => a.text);

const TITLE = "青溪县国民经济和社会发展第十五个五年规划纲要";
const HEADS = ["第一章 发展基础", "第二章 主要目标", "第三章 现代产业", "第一节 先进制造", "第二节 现代农业", "第四章 规划实施"];
const PAGES = [1, 3, 12, 12, 17, 40];
const BODY = HEADS.map((head) => `${head}\n坚持稳中求进,推动各项工作取得实效。`).join("\n");
const GOAL = "到2030年,常住人口城镇化率达到71%。";

describe("contents", () => {
  it.each([
    ["dots", (h: string, p: number) => `${h}..............${p}`],
    ["dots of Chinese print", (h: string, p: number) => `${h}…………${p}`],
    ["a short leader", (h: string, p: number) => `${h} … ${p}`],
    ["middle dots", (h: string, p: number) => `${h}·········${p}`],
    ["spaces", (h: string, p: number) => `${h}      ${p}`],
    ["a tab", (h: string, p: number) => `${h}\t${p}`],
    ["one space", (h: string, p: number) => `${h} ${p}`],
    ["brackets", (h: string, p: number) => `${h}……(${p})`],
    ["no page at all", (h: string) => h],
  ])("with %s hold no claim and no heading", (_, entry) => {
    const list = HEADS.map((h, i) => entry(h, PAGES[i]!));
    for (const title of ["目 录\n", ""]) {
      const text = `${TITLE}\n${title}${list.join("\n")}\n${BODY}\n${GOAL}`;
      expect(claims(text)).toEqual(["71%"]);
      expect(parseDocument(text).sections.filter((s) => s.kind !== "title")).toHaveLength(HEADS.length);
      expect(apart(text, "contents")).toHaveLength(HEADS.length + (title === "" ? 0 : 1));
    }
  });

  it("go on over page numbers and wrapped entries", () => {
    const list = [
      "第一章 锚定目标,奋力谱写现代化建设的",
      "青溪篇章 …… 1",
      "第二章 主要目标 …… 3",
      "— 1 —",
      "第三章 现代产业 …… 12",
      "第四章 规划实施 …… 40",
    ];
    expect(claims(`${TITLE}\n目 录\n${list.join("\n")}\n${BODY}\n${GOAL}`)).toEqual(["71%"]);
  });

  it("are no rows of a table whose last column counts up", () => {
    const rows = "指标 2025年 2030年\n城镇化率(%) 66 71\n经营主体(万户) 4 72\n专利(件) 10 80\n绿地(公顷) 70 90";
    expect(apart(`${TITLE}\n一、主要指标\n${rows}\n二、任务\n${GOAL}`, "contents")).toEqual([]);
  });

  it("are no leaders in a sentence", () => {
    expect(apart(`${TITLE}\n一、目标\n推进甲、乙……等工作。\n${GOAL}`, "contents")).toEqual([]);
  });
});

describe("pages", () => {
  const sentences = Array.from(
    {length: 9},
    (_, i) => `加强统筹协调,完善第${"一二三四五六七八九"[i]}项工作的推进机制,形成工作合力,推动各项任务落到实处,建立长效`,
  );

  it.each([(n: number) => `— ${n} —`, (n: number) => `第${n}页 共9页`, (n: number) => `- ${n} -`])(
    "numbers part no sentence and are no claim",
    (mark) => {
      const text = `${TITLE}\n一、任务\n${sentences.map((s, i) => `${s}\n${mark(i + 1)}\n机制。`).join("\n")}\n${GOAL}`;
      expect(claims(text)).toEqual(["71%"]);
      expect(apart(text, "page-number")).toHaveLength(9);
      expect(parseDocument(text).clauses.filter((c) => c.text.endsWith("机制。"))).toHaveLength(9);
    },
  );

  it("heads that come again beside the numbers are set apart", () => {
    const text = sentences.map((s, i) => `${s}机制。\n${TITLE}\n— ${i + 1} —`).join("\n");
    expect(apart(`${TITLE}\n${text}\n${GOAL}`, "running-head")).toHaveLength(9);
    expect(parseDocument(`${TITLE}\n${text}\n${GOAL}`).title).toBe(TITLE);
    expect(apart(sentences.map((s, i) => `${s}机制。\n${TITLE} — ${i + 1} —`).join("\n"), "running-head")).toHaveLength(9);
  });

  it("numbers glued to the first line of a page are told by their distance", () => {
    const page = (n: number): string =>
      [`${n}${sentences[n % 9]!.slice(0, 30)}`, ...Array.from({length: 20}, (_, i) => sentences[(n + i) % 9]!.slice(0, 30))].join("\n");
    const text = `${TITLE}\n${[1, 2, 3, 4, 5, 6, 7].map(page).join("\n")}\n${GOAL}`;
    expect(apart(text, "page-number")).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(claims(text)).toEqual(["71%"]);
  });

  it("leave lines that begin with numbers of their own", () => {
    expect(claims(`${TITLE}\n一、任务\n3个平台建成。\n4个园区建成。\n5个市场建成。\n6个中心建成。\n7个基地建成。`)).not.toEqual([]);
  });
});

describe("note marks", () => {
  const sentence = (mark: (n: number) => string): string =>
    `${TITLE}\n一、任务\n支持超材料${mark(1)}等方向开展导航,推广“电商下乡”${mark(2)},实施英才行动${mark(3)},培育瞪羚企业${mark(4)},引进企业50家。`;

  it.each([
    ["square brackets", (n: number) => `[${n}]`],
    ["full-width brackets", (n: number) => `［${n}］`],
    ["black brackets", (n: number) => `【${n}】`],
    ["raised digits", (n: number) => "¹²³⁴"[n - 1]!],
    ["a caret", (n: number) => `^${n}`],
    ["digits that lost their height", (n: number) => String(n * 7)],
    ["a line of their own", (n: number) => `\n${n}\n`],
  ])("in %s are no claims", (_, mark) => {
    expect(claims(sentence(mark))).toEqual(["50家"]);
    expect(apart(sentence(mark), "note-mark").length).toBeGreaterThanOrEqual(3);
  });

  it("are no serial numbers of a table that lost its layout", () => {
    const row = (n: number): string => `${n}\n青溪县数字化监管平台建设工程\n建设内容为覆盖全县的监管平台与配套设施`;
    expect(apart(`${TITLE}\n附件1 重点工程\n序号\n项目名称\n建设内容\n${[1, 2, 3, 4, 5, 6].map(row).join("\n")}`, "note-mark")).toEqual([]);
    expect(apart(`${TITLE}\n附件1 重点工程\n序号\n项目名称\n建设内容\n${[1, 2, 3, 4, 5, 6].map(row).join("\n")}`, "page-number")).toEqual(
      [],
    );
  });

  it("with circled numbers stand before a stop; a list that counts in the sentence is read", () => {
    expect(apart(`${TITLE}\n一、任务\n推进一网通办①,深化改革②。`, "note-mark")).toEqual(["①", "②"]);
    expect(apart(`${TITLE}\n一、任务\n推进①建成园区3个;②建成市场5个。`, "note-mark")).toEqual([]);
  });

  it.each([
    "新增就业[50]万人,新建公园[12]个。",
    "质量竞争力指数86,满意度88,营商环境指数90。",
    "建成园区3个,培育企业5家,引进人才20名。",
    "见图1、表2、专栏3,附件4。",
  ])("are none of the numbers in: %s", (text) => expect(apart(`${TITLE}\n一、任务\n${text}`, "note-mark")).toEqual([]));

  it("of one digit are told by the note that defines their word; of two such digits neither", () => {
    const note = "1 指每万人口拥有且维持10年以上的专利件数。";
    const row = (mark: string): string => `${TITLE}\n一、目标\n每万人口专利拥有量${mark} 达到30件。\n${note}`;
    expect(apart(row("1"), "note-mark")).toEqual(["1"]);
    expect(apart(row("1"), "note")).toHaveLength(1);
    expect(claims(row("1"))).toEqual(["30件"]);
    expect(apart(`${row("1")}\n`.replace("一、目标", "一、目标1 "), "note-mark")).toEqual([]);
  });

  it("of one digit are told by notes of any words behind one that defines", () => {
    const table = `${TITLE}\n一、目标\n专利拥有量1 达到30件。\n水产业增加值占比2 达到20%。\n`;
    const notes = "1 指每万人口拥有且维持10年以上的专利件数。\n2 暂用统计部门的口径。";
    expect(apart(table + notes, "note-mark")).toEqual(["1", "2"]);
    expect(apart(table + notes.replace("2 暂用", "5 暂用"), "note-mark")).toEqual(["1"]);
  });

  it("are the digits of PM2.5 and CO2 that fell below their line", () => {
    const wrapped = (letters: string): string =>
      `${TITLE}\n一、目标\n全县坚持绿色发展，推进污染防治，${letters} 年平均浓度稳步下降，由每立\n2.5\n方米53微克降到32微克，空气质量持续改善，生态环境明显好转。`;
    expect(apart(wrapped("PM"), "note-mark")).toEqual(["2.5"]);
    expect(apart(wrapped("粉尘"), "note-mark")).toEqual([]);
    expect(apart(`${TITLE}\n一、目标\n细颗粒物（PM\n2.5\n）年均浓度\n微克/立方米`, "note-mark")).toEqual([]);
  });

  it("lead to their notes, which are set apart", () => {
    const text = `${sentence((n) => `[${n}]`)}\n[1] 超材料:指具有3种以上特性的材料。\n[2] 电商下乡:指新建8个站点。`;
    expect(claims(text)).toEqual(["50家"]);
    expect(apart(text, "note")).toHaveLength(2);
  });
});

describe("notes", () => {
  it("with their numbered lines are no claims", () => {
    const text = `${TITLE}\n一、目标\n${GOAL}\n注:1.带*为预计数。\n2.城镇化率2025年为66%。\n3.就业人数为5万人。\n二、任务\n引进企业50家。`;
    expect(claims(text)).toEqual(["71%", "50家"]);
    expect(apart(text, "note")).toHaveLength(3);
  });

  it("are no words that begin with the same character", () => {
    expect(claims(`${TITLE}\n一、任务\n注重实效,引进企业50家。\n数据来源更加可靠,新建平台3个。`)).toEqual(["50家", "3个"]);
  });
});

describe("glossaries", () => {
  const entries =
    "1.瞪羚企业:是指成立不超过10年、估值超过10亿元的企业。\n2.超材料。是指具有3种以上特性的材料。\n3.一网通办:指一个平台办理。";

  it.each(["名词解释", "名 词 解 释", "附件2 有关名词解释", "附件:《纲要》有关指标及名词解释", "第五章 术语说明", "注释"])(
    "under %s hold no claim",
    (head) => {
      const text = `${TITLE}\n第一章 目标\n${GOAL}\n${head}\n${entries}\n`;
      expect(claims(text)).toEqual(["71%"]);
      expect(apart(text, "glossary")).toHaveLength(1);
      expect(parseDocument(text).clauses.some((c) => c.text.includes("瞪羚"))).toBe(false);
    },
  );

  it("end where a larger heading begins", () => {
    expect(claims(`${TITLE}\n第一章 目标\n${GOAL}\n名词解释\n${entries}\n附件3 重点工程\n引进企业50家。`)).toContain("50家");
  });

  it("are none where a list of targets is explained", () => {
    expect(claims(`${TITLE}\n第一章 目标\n${GOAL}\n附件1 考核指标说明\n1.招商引资:引进企业50家。\n2.项目建设:新建平台3个。`)).toHaveLength(
      3,
    );
  });

  it("are none without entries", () => {
    expect(claims(`${TITLE}\n第一章 目标\n${GOAL}\n名词解释\n引进企业50家。\n新建平台3个。`)).toHaveLength(3);
  });
});

describe("what is set apart", () => {
  it("is never audited", () => {
    const text = `${TITLE}\n一、目标\n${GOAL}\n名词解释\n1.瞪羚企业:是指累计颁发证书2000的企业。\n2.平台:是指建成数量。\n`;
    const document = parseDocument(text);
    const plan = {
      id: "x",
      title: TITLE,
      short: TITLE,
      region: "000000",
      kind: "outline" as const,
      period: [2026, 2030] as [number, number],
      issuer: null,
      number: null,
      issued: null,
      basis: [],
      origin: "",
      remarks: [],
    };
    const found = extractClaims(document, {plan: "x", period: [2026, 2030], kind: "outline", catalogue: null});
    const start = text.indexOf("名词解释");
    for (const {spans} of audit({plan, document, claims: found, indicators: []}))
      for (const span of spans) expect(span.start).toBeLessThan(start);
  });
});

/** Eight times the text may take at most 32 times as long: a cost that grows with the square takes 64 times. */
describe("time", () => {
  const [SIZE, LEAST_MS] = [2000, 5];
  const shapes: [string, (n: number) => string][] = [
    ["entries without a page", (n) => Array.from({length: n}, (_, i) => `第${(i % 9) + 1}章 标题${i}`).join("\n")],
    ["entries with leaders", (n) => Array.from({length: n}, (_, i) => `标题${i}……${(i % 300) + 1}`).join("\n")],
    ["bare numbers", (n) => Array.from({length: n}, (_, i) => String((i % 999) + 1)).join("\n")],
    ["a run of dots", (n) => ".".repeat(n * 10)],
    ["dots and digits", (n) => ".1".repeat(n * 5)],
    ["a run of spaces", (n) => `甲${" ".repeat(n * 10)}乙`],
    ["marks", (n) => Array.from({length: n}, (_, i) => `词[${(i % 300) + 1}]`).join("")],
    ["notes", (n) => "注:1.甲\n".repeat(n)],
    ["heads of glossaries", (n) => "名词解释\n".repeat(n)],
    ["titles of contents", (n) => "目录\n".repeat(n)],
  ];
  it.each(shapes)("grows no faster than the text: %s", (_, make) => {
    const cost = (n: number): number => {
      const text = make(n);
      return cpuMs(() => asideOf({format: "txt", encoding: "", text, blocks: [], grids: [], aside: [], warnings: []}));
    };
    cost(SIZE / 4);
    expect(cost(8 * SIZE)).toBeLessThan(Math.max(cost(SIZE), LEAST_MS) * 32);
  });
});
