import {spawn} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {logLine, newTo, parseLog} from "../../src/decisions/index.js";
import {appendDecisions, readDecisions} from "../../src/node/index.js";
import {decision} from "./decision.js";

const folder = mkdtempSync(join(tmpdir(), "duibiao-decisions-"));
afterAll(() => rmSync(folder, {recursive: true}));

function reviewer(file: string, by: string, many: number): Promise<number | null> {
  const args = ["--import", import.meta.resolve("tsx"), "test/decisions/append.ts", file, by, String(many)];
  return new Promise((done) => spawn(process.execPath, args, {stdio: "inherit"}).once("close", done));
}

describe("a log of decisions", () => {
  it("is read line by line and written as it was", () => {
    const text = logLine(decision()) + logLine(decision({verdict: null}));
    expect(parseLog(text).faults).toEqual([]);
    expect(parseLog(text).decisions.map(logLine).join("")).toBe(text);
  });
  it.each([
    [{verdict: "meets"}, "a verdict that fits"],
    [{verdict: "partly", note: " "}, "a note: it overrules the reader"],
    [{by: " "}, "who decides"],
    [{at: "2026-01-02"}, "a moment as"],
    [{guard: "x"}, "eight hexadecimal digits"],
    [{key: "page:3"}, "indicator:, clause:"],
    [{colour: "red"}, "colour is not known here"],
  ])("refuses %j and names the line", (wrong, fact) => {
    const {decisions, faults} = parseLog(`${logLine(decision())}\n${JSON.stringify({...decision(), ...wrong})}\n`);
    expect(decisions).toHaveLength(1);
    expect(faults).toEqual([{line: 3, fact: expect.stringContaining(fact) as string, mend: "mend the line, or take it out"}]);
  });
  it("takes what is new and nothing twice", () => {
    const [a, b] = [decision(), decision({by: "乙"})];
    expect(newTo([a], [a, b, b])).toEqual([b]);
  });
  it("keeps eighty decisions of two reviewers at machine speed", {timeout: 120_000}, async () => {
    const file = join(folder, "eighty.jsonl");
    expect(await Promise.all([reviewer(file, "甲", 40), reviewer(file, "乙", 40)])).toEqual([0, 0]);
    const kept = await readDecisions(file, "a", "b");
    console.log(`80 decisions by two processes: ${kept.length} kept`);
    expect(kept.filter((d) => d.by === "甲")).toHaveLength(40);
    expect(kept.filter((d) => d.by === "乙")).toHaveLength(40);
    expect(readdirSync(folder)).toEqual(["eighty.jsonl"]);
  });
  it("goes on behind a last line without its end", async () => {
    const file = join(folder, "cut.jsonl");
    writeFileSync(file, logLine(decision()).trimEnd());
    await appendDecisions(file, [decision({by: "乙"})]);
    expect(readFileSync(file, "utf8")).toBe(logLine(decision()) + logLine(decision({by: "乙"})));
  });
  it("names the file and the line of what does not fit, and what is about other plans", async () => {
    const file = join(folder, "wrong.jsonl");
    writeFileSync(file, "{\n");
    await expect(readDecisions(file, "a", "b", "wrong.jsonl")).rejects.toThrow("wrong.jsonl:1 decision: this is not JSON; mend the line");
    writeFileSync(file, logLine(decision({lower: "c"})));
    await expect(readDecisions(file, "a", "b", "wrong.jsonl")).rejects.toThrow("these decisions are on c and b");
  });
});
