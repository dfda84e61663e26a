import {describe, expect, it} from "vitest";
import {extractClaims, type ClaimContext} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const YEAR: ClaimContext = {plan: "p", period: [2026, 2026], kind: "annual", catalogue: null};
const read = (heading: string, text: string) => extractClaims(parseDocument(`一、${heading}\n${text}`), YEAR);

describe("a pair in two units", () => {
  const claims = read("2025年工作回顾", "库区移民由320户900人减至15户40人,搬迁率达到95%。");

  it("has two starts and two ends of one thing", () => {
    expect(claims.map((c) => [c.name, c.number, c.unit, c.role, c.period])).toEqual([
      ["库区移民", "320", "户", "baseline", "2024"],
      ["库区移民", "900", "人", "baseline", "2024"],
      ["库区移民", "15", "户", "achieved", "2025"],
      ["库区移民", "40", "人", "achieved", "2025"],
      ["库区移民搬迁率", "95", "%", "achieved", "2025"],
    ]);
  });

  it("ties each end to the start in its unit", () =>
    expect(claims.map((c) => claims.findIndex(({id}) => id === c.pair))).toEqual([-1, -1, 0, 1, -1]));

  it("is none where the units differ", () => {
    const roles = read("2025年工作回顾", "库区移民由320户900人减至15户40吨。").map((c) => c.role);
    expect(roles).toEqual(["achieved", "achieved", "achieved", "achieved"]);
  });
});

describe("a pair without a year", () => {
  it("starts with the pair before it in its paragraph", () => {
    const text = "生产总值由2020年的80亿元增加到2025年的120亿元;医疗支出由3亿元增加到5亿元。\n公告时间由30天压缩到20天。";
    expect(read("2025年工作回顾", text).map((c) => c.period)).toEqual(["2020", "2025", "2020", "2025", "2024", "2025"]);
  });
});

describe("behind a semicolon", () => {
  it.each([
    ["税收增长9%;农民合作社贷款成倍增长,从2020年的8亿元增至2025年的20亿元。", "农民合作社贷款"],
    ["税收增长9%;养老金支出连上三个“十亿元”台阶,从2020年的8亿元增至2025年的38亿元。", "养老金支出"],
    ["税收8亿元,连上三个台阶,从2020年的3亿元增至2025年的8亿元。", "税收"],
  ])("%s", (text, name) => expect(read("过去五年工作回顾", text).at(-1)!.name).toBe(name));
});
