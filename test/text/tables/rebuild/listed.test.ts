import {describe, expect, it} from "vitest";
import {extractClaims} from "../../../../src/claims/index.js";
import {parseDocument} from "../../../../src/text/index.js";
import {headOf, rowsOf} from "./read.js";

describe("lines that each name an indicator and date its values", () => {
  it.each([
    [
      "commas and a nature in brackets",
      ["(1)护林员人数,2025年为620人,2030年达到800人以上(预期性);", "(2)林道密度,2025年为1.2米/公顷,2030年不低于2米/公顷(约束性)。"],
    ],
    [
      "colons and a nature behind",
      ["1.护林员人数:2025年620人,2030年800人以上,预期性。", "2.林道密度:2025年1.2米/公顷,2030年不低于2米/公顷,约束性。"],
    ],
    [
      "dashes",
      ["——护林员人数:2025年达到620人,到2030年达到800人以上(预期性)。", "——林道密度:2025年1.2米/公顷,到2030年不低于2米/公顷(约束性)。"],
    ],
  ])("with %s are a table", (_, lines) => {
    const text = lines.join("\n");
    expect(headOf(text)).toBe("|2025年|2030年|");
    expect(rowsOf(text).map((row) => row.replace(/[()]/g, ""))).toEqual([
      "护林员人数|620人|800人以上|预期性",
      "林道密度|1.2米/公顷|不低于2米/公顷|约束性",
    ]);
  });

  it("keep times of their own beside as many values", () => {
    const text = [
      "(1)灌溉水利用系数,2025年为0.61,2030年达到0.64(约束性);",
      "(2)新增蓄水能力,“十四五”期间累计3200万立方米,“十五五”期间累计不少于4000万立方米(预期性);",
      "(3)水库座数,2025年为12座,2030年稳定在12座左右(预期性);",
      "(4)河道清淤长度,2030年基本达到300公里(预期性)。",
    ].join("\n");
    expect(rowsOf(text).slice(1, 3)).toEqual([
      "新增蓄水能力|“十四五”期间累计3200万立方米|“十五五”期间累计不少于4000万立方米|(预期性)",
      "水库座数|12座|稳定在12座左右|(预期性)",
    ]);
    const claims = extractClaims(parseDocument(text), {plan: "", period: [2026, 2030], kind: null, catalogue: null});
    expect(claims.map((c) => [c.number, c.comparator, c.role, c.period])).toEqual([
      ["0.61", "=", "baseline", "2025"],
      ["0.64", "=", "target", "2030"],
      ["3200", "=", "baseline", "2021-2025"],
      ["4000", ">=", "target", "2026-2030"],
      ["12", "=", "baseline", "2025"],
      ["12", "~", "target", "2030"],
      ["300", "=", "target", "2030"],
    ]);
  });

  it("may end a name with its nature and a full stop, and go on beyond one value", () => {
    const text = [
      "1.护林员人数(预期性)。2025年为620人,2030年达到800人以上。",
      "2.林道密度(约束性)。2025年为1.2米/公顷,2030年达到2米/公顷。",
      "3.新建瞭望塔(预期性)。2030年达到40座。",
      "4.新增防火带(约束性)。五年累计90公里左右。",
      "5.人均林地(预期性)。2025年为3亩,2030年达到3.1亩。",
    ].join("\n");
    expect(rowsOf(text).map((row) => row.replace(/[()]/g, ""))).toEqual([
      "护林员人数|620人|800人以上|预期性",
      "林道密度|1.2米/公顷|2米/公顷|约束性",
      "新建瞭望塔||40座|预期性",
      "新增防火带||五年累计90公里左右|约束性",
      "人均林地|3亩|3.1亩|预期性",
    ]);
    const claims = extractClaims(parseDocument(text), {plan: "", period: [2026, 2030], kind: null, catalogue: null});
    expect(claims.map((c) => [c.name, c.period, c.nature]).slice(4, 6)).toEqual([
      ["新建瞭望塔", "2030", "预期性"],
      ["新增防火带", "2026-2030", "约束性"],
    ]);
  });

  it("are none where each only says one thing of one time", () => {
    expect(rowsOf("1.护林员人数。2030年达到800人。\n2.林道密度。2030年达到2米/公顷。\n")).toEqual([]);
  });

  it("keep the year of a sum to that year", () => {
    const text = ["1.制定地方标准:2025年累计31项,2030年累计50项。", "2.检测机构:2025年8家,2030年超过10家。"].join("\n");
    const claims = extractClaims(parseDocument(text), {plan: "", period: [2026, 2030], kind: null, catalogue: null});
    expect(claims.map((c) => [c.number, c.comparator, c.period])).toEqual([
      ["31", "=", "2025"],
      ["50", "=", "2030"],
      ["8", "=", "2025"],
      ["10", ">", "2030"],
    ]);
  });

  it("may be items of one paragraph", () => {
    const text =
      "主要指标:(1)护林员人数,2025年620人,2030年800人;(2)林道密度,2025年1.2米/公顷,2030年2米/公顷以上;(3)病虫害成灾率,2025年3.1‰,2030年不高于3‰。";
    expect(rowsOf(text)).toEqual(["护林员人数|620人|800人", "林道密度|1.2米/公顷|2米/公顷以上", "病虫害成灾率|3.1‰|不高于3‰"]);
    expect(rowsOf(text.replace("(2)", "(4)"))).toEqual([]);
    expect(rowsOf(text.replace("(2)林道密度,", "(2)修建林道,"))).toHaveLength(3);
    expect(rowsOf(text.replace("2025年1.2米/公顷", "新建林道"))).toEqual([]);
  });

  it("may give rates of so many", () => {
    const text = ["1.某病发病率:2025年9.1/10万,2030年控制在9/10万以内。", "2.体检率:2025年80%,2030年85%。"].join("\n");
    const claims = extractClaims(parseDocument(text), {plan: "", period: [2026, 2030], kind: null, catalogue: null});
    expect(claims.map((c) => [c.number, c.comparator, c.unit])).toEqual([
      ["9.1", "=", "/10万"],
      ["9", "<=", "/10万"],
      ["80", "=", "%"],
      ["85", "=", "%"],
    ]);
  });

  it.each([
    ["tell what was done", ["粮库建设:2024年新建粮库3座,2025年改造粮库5座。", "水库建设:2024年新建水库2座,2025年改造水库4座。"]],
    ["give one value each", ["1.护林员人数,2030年达到800人。", "2.林道密度,2030年达到2米/公顷。"]],
    ["give other times each", ["1.护林员人数,2025年620人,2030年800人。", "2.林道密度,2024年1.2米/公顷,2028年1.6米/公顷,2030年2米/公顷。"]],
  ])("that %s are none", (_, lines) => expect(rowsOf(lines.join("\n"))).toEqual([]));
});
