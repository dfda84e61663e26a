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

describe("starts and ends given out by 分别", () => {
  it("are two and two, of one thing each", () => {
    const claims = read("过去五年工作回顾", "城乡医疗机构床位分别由3千张、1千张增加到4千张和2千张。");
    expect(claims.map((c) => [c.number, c.role, c.period])).toEqual([
      ["3", "baseline", "2020"],
      ["1", "baseline", "2020"],
      ["4", "achieved", "2025"],
      ["2", "achieved", "2025"],
    ]);
    expect(claims.map((c) => claims.findIndex(({id}) => id === c.pair))).toEqual([-1, -1, 0, 1]);
  });

  it("are none where no end follows", () => {
    const roles = read("过去五年工作回顾", "城乡医疗机构床位分别由3千张、1千张组成,新增4千张和2千张。").map((c) => c.role);
    expect(roles).not.toContain("baseline");
  });
});

describe("a year that belongs to its number", () => {
  it("dates nothing behind it", () => {
    const text = "抽检合格率由2021年的96%提高到2024年的98%;查处案件310件。\n整治河道90公里。";
    expect(read("过去五年工作回顾", text).map((c) => [c.number, c.period])).toEqual([
      ["96", "2021"],
      ["98", "2024"],
      ["310", "2021-2025"],
      ["90", "2021-2025"],
    ]);
  });

  it("is no edition of a book", () =>
    expect(read("2026年重点工作", "检验能力达到《国家药典》(2020年版)收载项目的90%。").map((c) => [c.role, c.period])).toEqual([
      ["target", "2026"],
    ]));
});

describe("a look back on five years", () => {
  it.each([
    ["生产总值相继突破3000亿元、4000亿元,2025年达到4600亿元。", ["", "", "2025"]],
    ["财政收入先后突破80亿元、90亿元。", ["", ""]],
    ["财政收入突破90亿元。", ["2025"]],
    ["新建学校3所。中小河道综合治理90公里,老旧小区改造120个。", ["2021-2025", "2021-2025", "2021-2025"]],
    ["引进创新药品种12个,养老服务覆盖老人3万人。", ["2021-2025", "2025"]],
  ])("%s", (text, periods) => expect(read("过去五年工作回顾", text).map((c) => c.period)).toEqual(periods));
});

it("reaches a year's flow in the last of the years to come", () =>
  expect(read("今后五年发展目标", "未来五年,装备产值突破800亿元。").map((c) => [c.role, c.period])).toEqual([["target", "2030"]]));
