import {describe, expect, it} from "vitest";
import {claimsOf, lines} from "./claims-of.js";

const rows = (first: string) => [
  ["指标", "单位", first, "2025年实际", "2030年目标"],
  ["湿地保护率", "%", "55", "57", "60"],
];
const flagged = (first: string, origin: "rebuilt" | "ruled") =>
  claimsOf(rows(first), {origin}).map(({value, flags}) => [value, flags.includes("table-ambiguous")]);

describe("two values of one thing, role and year in a row", () => {
  it("are both doubted in a table that was put together", () => {
    expect(flagged("2025年完成", "rebuilt")).toEqual([
      [55, true],
      [57, true],
      [60, false],
    ]);
  });

  it("are as printed between borders, and where the years differ", () => {
    expect(flagged("2025年完成", "ruled").some(([, doubted]) => doubted)).toBe(false);
    expect(flagged("2024年完成", "rebuilt").some(([, doubted]) => doubted)).toBe(false);
  });
});

describe("heads that only say that values are sizes or additions", () => {
  it("name nothing: 规模 over the years, 净增 beside them", () => {
    const grid = [
      ["指标", "单位", "规模", "规模", "“十五五”净增"],
      ["指标", "单位", "2025年", "2030年", "“十五五”净增"],
      ["绿道里程", "公里", "120", "200", "80"],
    ];
    expect(lines(claimsOf(grid))).toEqual([
      "绿道里程 120公里 baseline 2025 level",
      "绿道里程 200公里 target 2030 level",
      "绿道里程 80公里 target 2026-2030 increment",
    ]);
  });
});
