import {describe, expect, it} from "vitest";
import {tableIn} from "./grid.js";

const HEAD = ["指标", "2025年", "2030年", "属性"];

const values = (rows: readonly (readonly string[])[], flags: readonly string[] = []): string[] => {
  const table = tableIn([HEAD, ...rows], "", "", flags);
  return table.heads.map(
    ({name, unit}, r) =>
      `${name} ${table.rows[r]!.slice(1, 3)
        .map((cell) => cell.text)
        .join(" ")}${unit}`,
  );
};

describe("a row whose cells list an indicator and its parts", () => {
  it("is a row for each", () => {
    expect(
      values([
        ["进出口总额(亿元)  其中:服务贸易", "1480  220", "1900  320", "预期性"],
        ["合格率(%) 其中:街道 乡镇", "71.2% 64.5%", "85%以上 80%以上", "预期性"],
        ["泊位数(个)", "31", "42", "预期性"],
      ]),
    ).toEqual([
      "进出口总额 1480 1900亿元",
      "服务贸易进出口总额 220 320亿元",
      "合格率  %",
      "街道合格率 71.2% 85%以上%",
      "乡镇合格率 64.5% 80%以上%",
      "泊位数 31 42个",
    ]);
  });

  it.each([
    ["the name lists nothing", ["出口总额(亿元) 合计", "1480  220", "1900  320", ""]],
    ["a year has fewer numbers", ["出口总额(亿元) 其中:茶叶", "1480  220", "1900", ""]],
    ["a space may group the digits of one number", ["出口总额(亿元) 其中:茶叶", "1 480", "1 900", ""]],
  ])("stays one where %s", (_, row) => {
    expect(values([row, ["泊位数(个)", "31", "42", ""]])).toHaveLength(2);
  });

  it("hands what is said of it to each, and keeps what is said of later rows", () => {
    const rows = [
      ["总额(亿元) 其中:茶叶", "14  2", "19  3", ""],
      ["泊位数(个)", "31", "42", ""],
    ];
    const flags = ["row 1: words are left over", "row 2: does not fit the header"];
    expect(tableIn([HEAD, ...rows], "", "", flags).flags).toEqual([
      "row 1: words are left over",
      "row 2: words are left over",
      "row 3: does not fit the header",
    ]);
  });
});

it("numbers below no heading leave the table in doubt", () => {
  const rows = [
    ["指标", "2025年", "", "属性"],
    ["泊位数(个)", "31", "42", "预期性"],
    ["展位数(个)", "60", "75", "预期性"],
  ];
  expect(tableIn(rows).flags).toEqual(["column 3 holds numbers below no heading"]);
});
