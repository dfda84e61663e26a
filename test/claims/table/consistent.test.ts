import {describe, expect, it} from "vitest";
import {claimsOf} from "./claims-of.js";

describe("columns that contradict each other", () => {
  const roles = (base: string) =>
    claimsOf([
      ["指标", base, "2030年目标", "属性"],
      ["水库座数(座)", "12", "15", "预期性"],
      ["堤防达标率(%)", "80", "85", "约束性"],
    ]).map((c) => [c.role, c.flags.includes("table-ambiguous"), c.confidence < 0.7]);

  it("are all in doubt: no base is of the last goal's year", () =>
    expect(roles("2030年基数")).toEqual([
      ["baseline", true, true],
      ["target", true, true],
      ["baseline", true, true],
      ["target", true, true],
    ]));

  it("are not those of a base before it", () => expect(roles("2025年基数").every(([, doubtful, low]) => !doubtful && !low)).toBe(true));
});

describe("a number that ran into a name", () => {
  const rows = (name: string, base: string) =>
    claimsOf(
      [
        ["指标", "2025年", "2030年", "属性"],
        [name, base, "20", "预期性"],
      ],
      {origin: "rebuilt"},
    ).map((c) => c.flags.includes("table-ambiguous"));

  it("puts a row in doubt that lacks a value", () => {
    expect(rows("每万人口水域 13.6 面积(亩)", "")).toEqual([true]);
    expect(rows("水利工程 812 (处)", "")).toEqual([true]);
  });

  it("is a part of it where no value lacks", () => {
    expect(rows("拥有 3 座以上水库的县(个)", "12")).toEqual([false, false]);
    expect(rows("24 小时值守的水库(座)", "")).toEqual([false]);
  });
});

describe("bounds around brackets", () => {
  it.each([
    ["〔21〕以上", ">="],
    ["≥〔21〕", ">="],
    ["约〔21〕", "~"],
    ["[21]左右", "~"],
    ["〔21〕", "="],
  ])("of %s hold for the number inside", (cell, comparator) => {
    const claims = claimsOf([
      ["指标", "2030年"],
      ["新增水库(座)", cell],
      ["水库座数(座)", "15"],
    ]);
    expect(claims.find((c) => c.number.endsWith("21"))).toMatchObject({comparator, value: 21, period: "2026-2030"});
  });
});

describe("bounds behind brackets", () => {
  it("do not hold for the number before them", () => {
    const claims = claimsOf([
      ["指标", "2030年"],
      ["水库座数(座)", "21〔3〕以上"],
      ["堤防达标率(%)", "85"],
    ]);
    expect(claims.map((c) => [c.value, c.comparator])).toEqual([
      [21, "="],
      [3, ">="],
      [85, "="],
    ]);
  });
});

describe("the name of a row", () => {
  const names = (rows: readonly (readonly string[])[]) => claimsOf(rows as string[][]).map((c) => c.name);

  it("leaves out the number of a note before its unit", () => {
    expect(
      names([
        ["指标", "2030年"],
        ["节水灌溉面积2(万亩)", "33"],
        ["每万人水域面积1(亩)", "9"],
      ]),
    ).toEqual(["节水灌溉面积", "每万人水域面积"]);
    expect(
      names([
        ["指标", "2030年"],
        ["PM2.5浓度(微克/立方米)", "33"],
        ["装机容量G5(万千瓦)", "9"],
      ]),
    ).toEqual(["PM2.5浓度", "装机容量G5"]);
  });

  it("has a part in the place of what it ends with", () => {
    const parts = (whole: string, part: string) =>
      names([
        ["指标", "2030年"],
        [whole, "9"],
        [`其中:${part}`, "3"],
      ])[1];
    expect(parts("每万人水文站点拥有量(个)", "自动水文站点")).toBe("每万人自动水文站点拥有量");
    expect(parts("农田水利投资额(亿元)", "小型农田水利")).toBe("小型农田水利投资额");
    expect(parts("农田水利投资额(亿元)", "中央")).toBe("中央农田水利投资额");
  });

  it("keeps what is added before parts long and short", () =>
    expect(
      names([
        ["指标", "<", "2030年"],
        ["新增供水能力", "小型水库", "〔3〕"],
        ["^", "跨流域调水工程", "〔5〕"],
        ["^", "再生水", "〔2〕"],
      ]),
    ).toEqual(["新增供水能力小型水库", "新增供水能力跨流域调水工程", "新增供水能力再生水"]));

  it("leaves out the class of what works take away where a part names one of it", () =>
    expect(
      names([
        ["指标", "<", "2030年"],
        ["主要污染物重点工程减排量(吨)", "总磷", "〔32〕"],
        ["^", "总氮", "〔55〕"],
      ]),
    ).toEqual(["总磷重点工程减排量", "总氮重点工程减排量"]));
});

describe("a note on brackets", () => {
  const periods = (note: string) =>
    claimsOf(
      [
        ["指标", "2027年", "2030年"],
        ["新增水库(座)", "〔3〕", "〔8〕"],
      ],
      {below: note},
    ).map((c) => c.period);

  it("that sums up from a year on sums up to each column's", () => {
    expect(periods("注:〔〕内为自2026年起累计数。")).toEqual(["2026-2027", "2026-2030"]);
    expect(periods("注:〔〕内为五年累计数。")).toEqual(["2026-2027", "2026-2030"]);
  });

  it("that names a stretch sums up over it", () => expect(periods("注:〔〕内为2026-2030年累计数。")).toEqual(["2026-2030", "2026-2030"]));
});

describe("a name with 年 before what is done", () => {
  it("is of a year", () => {
    const kinds = claimsOf([
      ["指标", "2030年"],
      ["基金年归集额(亿元)", "12"],
      ["垃圾年处理量(万吨)", "9"],
      ["基金余额(亿元)", "80"],
    ]).map((c) => c.kind);
    expect(kinds).toEqual(["annual", "annual", "level"]);
  });
});

describe("a number of so many", () => {
  const numbers = (cell: string) =>
    claimsOf([
      ["指标", "2030年"],
      ["某病发病率", cell],
    ]).map((c) => `${c.comparator}${c.value}${c.unit}`);

  it("has what it is of for its unit", () => {
    expect(numbers("9.1/10万")).toEqual(["=9.1/10万"]);
    expect(numbers("控制在9/10万以内")).toEqual(["<=9/10万"]);
  });

  it("is not the first of two values", () => expect(numbers("31/10万户")).toEqual(["=31", "=10万户"]));
});
