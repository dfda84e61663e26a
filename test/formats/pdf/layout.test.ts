import {describe, expect, it} from "vitest";
import {layoutOf} from "../../../src/formats/pdf/index.js";
import {cells, lines, raster, set, sheet} from "./sheets.js";

const full = (text: string): string => text.padEnd(36, text);

describe("paragraphs", () => {
  it("runs a full line on and starts anew at an indent", () => {
    const page = lines([`  ${full("海").slice(2)}`, "港口吞吐量达到八万吨。", `  ${full("林").slice(2)}`, "森林面积稳定。"], 80, 300);
    expect(layoutOf([sheet(page)]).text).toBe(`${full("海").slice(2)}港口吞吐量达到八万吨。\n\n${full("林").slice(2)}森林面积稳定。\n`);
  });
  it("goes on over the page", () => {
    const [first, second] = [
      lines([`  ${full("海").slice(2)}`, full("渔")], 80, 300),
      lines(["产量稳定。", `  ${full("林").slice(2)}`], 80, 100),
    ];
    expect(layoutOf([sheet(first), sheet(second, [], 2)]).text.split("\n\n")).toHaveLength(2);
  });
});

it("keeps rows that come out as no table apart from each other", () => {
  const row = (y: number) => [
    ...set("山海县", 80, y),
    ...set("渔业", 150, y),
    ...set("稳步增长的势头", 200, y),
    ...set("林业的发展情况良好不变", 370, y),
  ];
  const text = layoutOf([sheet([...lines(["  一段文字。"], 80, 200), ...row(300)])]).text;
  expect(text.trim().split("\n\n")).toHaveLength(2);
});

describe("columns of text", () => {
  it("come one after the other", () => {
    const [left, right] = ["甲", "乙"].map((char) => [
      `  ${char.repeat(13)}`,
      ...Array.from({length: 6}, () => char.repeat(15)),
      `${char}。`,
    ]);
    const text = layoutOf([sheet([...lines(left!, 60, 200), ...lines(right!, 270, 200)])]).text;
    expect(text).toMatch(/^甲+。\n\n乙+。\n$/);
  });
  const column = (char: string, full: number) => [
    `  ${char.repeat(13)}`,
    ...Array.from({length: full}, () => char.repeat(15)),
    `${char}。`,
  ];
  it("do so beside a table whose rim stands out of its column", () => {
    const [xs, ys] = [
      [56, 150, 264],
      [340, 362, 384],
    ];
    const table = cells(
      [
        ["指标", "2030年"],
        ["码头(座)", "3"],
      ],
      xs,
      ys,
    );
    const left = [...lines(column("甲", 6), 60, 200), ...table, ...lines(["乙".repeat(15), "乙。"], 60, 410)];
    const {text} = layoutOf([sheet([...left, ...lines(column("丙", 11), 270, 200)], raster(xs, ys))]);
    expect(text.replace(/(.)\1+/g, "$1").replace(/\n+/g, "|")).toBe("甲。|指标\t2030年|码头(座)\t3|乙。|丙。|");
  });
  it("do so though their lines stand on baselines of their own", () => {
    const text = layoutOf([sheet([...lines(column("甲", 6), 60, 200), ...lines(column("乙", 6), 270, 211)])]).text;
    expect(text).toMatch(/^甲+。\n\n乙+。\n$/);
  });
  it("do so in a few lines below a title or on the next page, where more lines told the columns", () => {
    const first = [...lines(column("甲", 6), 60, 200), ...lines(column("乙", 6), 270, 200)];
    const few = (y: number) => [...lines(["丙丙。", "丁".repeat(15), "丁。"], 60, y), ...lines(["戊".repeat(15), "己。"], 270, y + 11)];
    const text = layoutOf([sheet([...first, ...set("表".repeat(30), 70, 400), ...few(440)]), sheet(few(200), [], 2)]).text;
    const read = text.replace(/\s/g, "").replace(/(.)\1+/g, "$1");
    expect(read).toBe("甲。乙。表丙。丁。戊己。丙。丁。戊己。");
  });
  it("are not told from two columns of short words", () => {
    const names = lines(["苹果", "梨", "桃子", "葡萄", "李", "杏"], 60, 200);
    const text = layoutOf([sheet([...names, ...lines(["山海", "青岚", "云岭", "沧宁", "东湖", "临港"], 270, 211)])]).text;
    expect(text.replace(/\s/g, "")).toContain("苹果山海梨青岚");
  });
});

describe("letter-spaced text", () => {
  it("is closed up, and its numbers are whole", () => {
    const page = set("到2029年企业总量达到10000户", 80, 300, {spacing: 4});
    expect(layoutOf([sheet(page)]).text).toBe("到2029年企业总量达到10000户\n");
  });
  it("leaves two numbers apart", () => {
    const page = [
      ...set("企业总量(户)", 80, 300, {spacing: 4}),
      ...set("7979", 200, 300, {spacing: 4}),
      ...set("10000", 245, 300, {spacing: 4}),
    ];
    expect(layoutOf([sheet(page)]).text).toContain("7979 10000");
  });
});

describe("furniture", () => {
  const pages = (head: (n: number) => string, foot: (n: number) => string) =>
    [1, 2, 3].map((n) =>
      sheet([...set(head(n), 200, 40), ...lines([`第${n}段的文字。`, "又一段。"], 80, 300), ...set(foot(n), 280, 800)], [], n),
    );
  it("sets a running head apart", () => {
    const layout = layoutOf(
      pages(
        () => "山海县人民政府公报",
        () => "",
      ),
    );
    expect(layout.text).not.toContain("公报");
    expect(layout.aside.map(({reason}) => reason)).toEqual(["running-head", "running-head", "running-head"]);
  });
  it.each([
    [(n: number) => `— ${n + 13} —`],
    [(n: number) => `第${n}页 共3页`],
    [(n: number) => `${n}/3`],
    [(n: number) => String(n)],
    [(n: number) => `Page ${n} of 3`],
  ])("sets a page number apart: %s", (foot) => {
    const layout = layoutOf(pages(() => "", foot));
    expect(layout.text).toBe("第1段的文字。\n\n又一段。\n\n第2段的文字。\n\n又一段。\n\n第3段的文字。\n\n又一段。\n");
    expect(layout.aside.map(({reason, text}) => [reason, text])).toEqual([1, 2, 3].map((n) => ["page-number", foot(n)]));
  });
  it("sets slanted and pale text apart", () => {
    const page = [
      ...lines(["一段文字。"], 80, 300),
      ...set("征求意见", 200, 400, {angle: 315}),
      ...set("内部", 100, 500, {size: 60, light: 0.8}),
    ];
    const layout = layoutOf([sheet(page)]);
    expect(layout.text).toBe("一段文字。\n");
    expect(layout.aside.map(({reason, text}) => [reason, text])).toEqual([
      ["watermark", "征求意见"],
      ["watermark", "内部"],
    ]);
  });
});

describe("raised characters", () => {
  const raised = (before: string, mark: string, after: string) => {
    const first = set(before, 80, 300);
    const small = set(mark, first.at(-1)!.x1, 295, {size: 7});
    return layoutOf([sheet([...first, ...small, ...set(after, small.at(-1)!.x1, 300)])]);
  };
  it("are powers after a unit of length or a ten", () => {
    expect(raised("面积95km", "2", "左右").text).toBe("面积95km²左右\n");
    expect(raised("规模3×10", "8", "吨").text).toBe("规模3×10⁸吨\n");
  });
  it("are note marks after a number and part it from the next", () => {
    const layout = raised("总量15.2", "3", "万户");
    expect(layout.text).toBe("总量15.2万户\n");
    expect(layout.aside[0]).toMatchObject({reason: "note-mark", text: "3", start: 6, end: 6});
  });
});

it("names the pages without text", () => {
  expect(layoutOf([sheet(set("一段文字。", 80, 300)), sheet([], [], 2)]).warnings).toEqual([
    "1 of 2 pages hold no text (2); a scanned page must go through OCR first",
  ]);
});
