import {describe, expect, it} from "vitest";
import {claims} from "../../src/cli/commands/claims.js";
import {metrics} from "../../src/cli/commands/metrics.js";
import {verify} from "../../src/cli/commands/verify.js";
import {InputError, type Command} from "../../src/cli/command.js";
import {csvTable, textTable} from "../../src/cli/table.js";
import {displayWidth} from "../../src/model/width.js";
import {csvRecords} from "../../src/node/csv-file.js";
import type {Claim} from "../../src/model/index.js";
import {nobody} from "./run.js";

async function run(command: Command, ...args: string[]): Promise<{code: number; out: string; err: string[]}> {
  let out = "";
  const err: string[] = [];
  const code = await command.run(args, {
    out: (text) => void (out += text),
    err: (line) => void err.push(line),
    cwd: process.cwd(),
    answers: nobody(),
  });
  return {code, out, err};
}

describe("duibiao claims", () => {
  it("prints a claim a line", async () => {
    const {code, out} = await run(claims, "hubei-2023");
    const read = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Claim);
    expect(code).toBe(0);
    expect(read.map((c) => c.number)).toContain("2850");
  });

  it("names the nearest plan for a wrong id", async () => {
    await expect(run(claims, "wulong-2012")).rejects.toThrow(new InputError('corpus: no plan "wulong-2012"; did you mean wulong-2021?'));
  });
});

describe("duibiao metrics", () => {
  it("shows the whole family of 食品抽检 with scope and why they differ", async () => {
    const {out} = await run(metrics, "--indicator", "食品抽检");
    for (const row of [
      /四川.*目标.*3\.2 .*批次\/千人.*table/,
      /四川.*≥4 .*批次\/千人.*box/,
      /贵州.*≥3 /,
      /武隆.*>4 .*批次\/千人/,
      /潜江.* 3 .*批次\/千人/,
    ])
      expect(out).toMatch(row);
    expect(out).toContain("相关而不相等");
  });

  it("puts the per-head value beside the total, with its population of the census", async () => {
    const {out} = await run(metrics, "--indicator", "market-entities", "--plan", "qianjiang-2021", "--format", "csv");
    const rows = csvRecords(out).map((r) => r.fields);
    expect(rows.map((r) => r[6])).toEqual(["基础", "总量", "人均折算"]);
    expect(rows[2]!.join(" ")).toContain("80.763");
    expect(rows[2]!.join(" ")).toContain("886547 人（2020，census）");
    expect(rows[2]!.join(" ")).not.toContain("implied-population");
  });

  it("prints JSON with the statement behind each value", async () => {
    const {out} = await run(metrics, "--indicator", "制造业产品质量合格率", "--format", "json");
    const values = JSON.parse(out) as {value: number; statement: {quote: string; start: number}}[];
    expect(values.filter((v) => v.statement.start >= 0).every((v) => v.statement.quote.includes(String(v.value)))).toBe(true);
    expect(values.map((v) => v.value)).toEqual(expect.arrayContaining([93.9, 94]));
  });

  it("writes what it refused to the other stream", async () => {
    const {out, err} = await run(metrics, "--indicator", "return-promise-units");
    expect(out).toContain("unit-conflict");
    expect(err.join("\n")).toContain("单位冲突");
  });

  it("refuses an indicator it does not know", async () => {
    await expect(run(metrics, "--indicator", "market-entites")).rejects.toThrow(/did you mean market-entities\?/);
    await expect(run(metrics, "--format", "xml")).rejects.toThrow(/--format xml is unknown/);
  });
});

describe("duibiao verify", () => {
  it("re-reads every number and says how many", async () => {
    const {code, out, err} = await run(verify);
    expect(err).toEqual([]);
    expect(out).toMatch(/^\d{3,} numbers re-read from their spans .+: all agree\n$/);
    expect(code).toBe(0);
  });
});

describe("textTable", () => {
  it("pads by display width", () => {
    expect(displayWidth("万户 ok")).toBe(7);
    expect(
      textTable(
        ["a", "b"],
        [
          ["户", "x"],
          ["y", "z"],
        ],
      ),
    ).toBe("a   b\n户  x\ny   z\n");
    expect(textTable(["only"], [])).toBe("only\n");
  });

  it("quotes CSV fields that need it", () => {
    expect(csvTable(["a"], [['x,"y"']])).toBe('a\n"x,""y"""\n');
  });
});
