import {mkdirSync, readdirSync, readFileSync, symlinkSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {commands} from "../../src/cli/commands/index.js";
import {InputError, type Effects, type ExitCode} from "../../src/cli/command.js";
import {throughDoor} from "../../src/cli/door.js";
import {printable} from "../../src/cli/printable.js";
import {run} from "./run.js";
import {smallCorpus} from "./small-corpus.js";

/** A line that a person can act on: where, what is so, what to do. No stack, no advice to delete. */
function isLine(line: string): void {
  expect(line).toMatch(/^\S[^\n]*[:;] [^\n]+; [^\n]+$/);
  expect(line).not.toMatch(/^\s+at |[A-Z]\w*Error\b|undefined|\[object|\b(?:[Rr]emove|[Dd]elete)\b/);
}

const filesIn = (folder: string): string[] => readdirSync(folder, {recursive: true, encoding: "utf8"}).toSorted();

const ADD = ["add", "document.txt", "--region", "990001", "--period", "2021-2025"];
const WEIGHED = ["align", "qinghe-2021", "qing-2021", "--weights"];

/** Wrong arguments, each in a corpus that is sound. */
const WRONG: readonly (readonly string[])[] = [
  ["nonsense"],
  [""],
  ["-x"],
  ["constructor"],
  ...(await commands()).flatMap(({name}) => [
    [name, "--no-such-option"],
    [name, "a", "b", "c"],
    [name, ""],
    [name, "--constructor=1"],
  ]),
  ...["text", "extract", "audit", "claims", "align", "add", "review", "export"].map((name) => [name]),
  ...["text", "extract", "audit"].flatMap((name) => [
    [name, "."],
    [name, "no-such-file"],
    [name, "\0"],
    [name, "document.txt/x"],
    [name, "x".repeat(5000)],
  ]),
  ["claims", "__proto__"],
  ["claims", "qinghe-2012"],
  ["claims", "\u001b[2J"],
  ["align", "..", ".."],
  ["align", "qinghe-2021", "qinghe-2012"],
  [...WEIGHED, ""],
  [...WEIGHED, "indicators=Infinity"],
  [...WEIGHED, "indicators=1e999"],
  [...WEIGHED, "indicators=-1"],
  [...WEIGHED, "colour=1"],
  ["align", "qinghe-2021", "qing-2021", "--decisions", "."],
  ["align", "qinghe-2021", "qing-2021", "--decisions", "none.jsonl"],
  ["align", "qinghe-2021", "qing-2021", "--decisions", "document.txt"],
  ["align", "qinghe-2021", "qing-2021", "--format", "pdf"],
  ["align", "qinghe-2021", "qing-2021", "--format", "docx"],
  ["align", "qinghe-2021", "qing-2021", "--out"],
  ["align", "qinghe-2021", "qing-2021", "--out", ""],
  ["align", "qinghe-2021", "qing-2021", "--out", "none/x.txt"],
  ["align", "qinghe-2021", "qing-2021", "--out", "document.txt/x.txt"],
  ["align", "qinghe-2021", "qing-2021", "--out", `${"x".repeat(400)}.txt`],
  ["audit", "qinghe-2021", "--fail-on", "all"],
  ["audit", "qinghe-2021", "--decisions", "."],
  ["audit", "document.txt", "--decisions", "none.jsonl"],
  ["align", "qinghe-2021", "qinghe-2021"],
  ["audit", "document.txt", "--period", "0000"],
  ["audit", "document.txt", "--period", "1999-9999"],
  ["audit", "document.txt", "--ocr=1"],
  ["extract", "document.txt", "--kind", "x"],
  ["extract", "document.txt", "--period", ""],
  ["extract", "document.txt", "--period", "-1"],
  ["extract", "document.txt", "--period", "2025-2021"],
  ["extract", "document.txt", "--period", "2021-2025-2030"],
  ["extract", "--", "-x"],
  ["metrics", "--indicator", "none"],
  ["metrics", "--plan", "none"],
  ["metrics", "--format", "pdf"],
  ["add", "document.txt"],
  [...ADD, "--id", ".."],
  [...ADD, "--id", "."],
  [...ADD, "--id", "a/b"],
  [...ADD, "--id", "CON"],
  [...ADD, "--id", "qinghe-2021"],
  [...ADD, "--id", "x".repeat(400)],
  [...ADD, "--id", "x", "--issued", "2021-13-45"],
  [...ADD, "--id", "x", "--issued", "2021-02-30"],
  [...ADD, "--id", "x", "--kind", "x"],
  [...ADD, "--id", "x", "--region", "1"],
  [...ADD, "--id", "x", "--period", "1900-1901"],
  ["review", "none"],
  ["export", "--out", ""],
  ["export", "--out", "document.txt"],
  ["export", "--out", "document.txt/x"],
  ["export", "--out", "\0"],
  ["export", "--out", "/proc/none"],
  ["export", "--out", "e", "--format", "pdf"],
];

describe("a wrong call", () => {
  it.each(WRONG.map((args) => [JSON.stringify(args).slice(0, 80), args] as const))("%s ends in a line and exit code 2", async (_, args) => {
    const cwd = smallCorpus();
    const before = filesIn(cwd);
    const {code, out, err} = await run(args, {cwd});
    expect(code).toBe(2);
    expect(out).toBe("");
    isLine(err.at(-1)!);
    expect(err.join("")).toBe(printable(err.join("")));
    expect(filesIn(cwd)).toEqual(before);
  });
});

const PLAN = "data/plans/qinghe-2021";
const decision = {
  decision: "confirmed",
  number: "4",
  sentence: "到2025年，市场主体达到4万户。",
  at: 13,
  reason: "read",
  by: "甲",
  date: "2026-11-21",
};
const reviewOf = (...decisions: object[]): string => JSON.stringify({plan: "qinghe-2021", decisions});

/** Broken data, and the file that the line must name. */
const BROKEN: readonly (readonly [what: string, changed: Readonly<Record<string, string | Uint8Array | null>>, names: string])[] = [
  ["a catalogue that is no JSON", {"data/indicators.json": "{"}, "data/indicators.json:1 not-json"],
  ["a catalogue that is no list", {"data/indicators.json": "{}"}, "data/indicators.json:1"],
  ["an indicator that is null", {"data/indicators.json": "[null]"}, "data/indicators.json:1"],
  ["measures cut short", {"data/measures.json": "["}, "data/measures.json:1 not-json"],
  ["an empty table of regions", {"data/regions.csv": ""}, "data/regions.csv:1 empty-file"],
  ["a catalogue that is a folder", {"data/indicators.json": null, "data/indicators.json/x": ""}, "data/indicators.json unreadable"],
  ["populations of another width", {"data/populations.csv": "code\n1,2\n"}, "data/populations.csv:2 wrong-width"],
  [
    "an observation that is no number",
    {"data/observations.csv": "code,region,name,indicator,year,comparator,value,unit,source,note\n990001,青,x,y,2021,=,多,%,s,\n"},
    "data/observations.csv:2 invalid-field",
  ],
  ["regions in GBK", {"data/regions.csv": new Uint8Array([0xd6, 0xd0, 0xff])}, "data/regions.csv not-utf8"],
  ["a plan.json that is no JSON", {[`${PLAN}/plan.json`]: "nope"}, `${PLAN}/plan.json:1 not-json`],
  ["an empty plan.json", {[`${PLAN}/plan.json`]: ""}, `${PLAN}/plan.json:1 not-json`],
  ["no plan.json", {[`${PLAN}/plan.json`]: null}, `${PLAN}/plan.json missing-file`],
  ["a plan.json that is a folder", {[`${PLAN}/plan.json`]: null, [`${PLAN}/plan.json/x`]: ""}, `${PLAN}/plan.json unreadable`],
  ["a review cut short", {[`${PLAN}/review.json`]: '{"plan":'}, `${PLAN}/review.json:1 not-json`],
  ["a review of a million brackets", {[`${PLAN}/review.json`]: "[".repeat(1e6)}, `${PLAN}/review.json:1 not-json`],
  ["a review that is a folder", {[`${PLAN}/review.json`]: null, [`${PLAN}/review.json/x`]: ""}, `${PLAN}/review.json unreadable`],
  [
    "a decision whose sentence is gone",
    {[`${PLAN}/review.json`]: reviewOf({...decision, sentence: "没有的话4户。", at: 4})},
    `${PLAN}/review.json:1 sentence-gone`,
  ],
  ["a text that is no UTF-8", {[`${PLAN}/source.txt`]: new Uint8Array([0xff, 0x80])}, `${PLAN}/source.txt not-utf8`],
  ["no text", {[`${PLAN}/source.txt`]: null}, `${PLAN}/plan.json:1 missing-text`],
  ["a text that is a folder", {[`${PLAN}/source.txt`]: null, [`${PLAN}/source.txt/x`]: ""}, `${PLAN}/source.txt unreadable`],
  ["a layout of another kind", {[`${PLAN}/layout.json`]: "{}"}, `${PLAN}/layout.json:1`],
  ["a folder that holds no plan", {"data/plans/stray/x": ""}, "data/plans/stray/plan.json missing-file"],
];

const READING = [
  ["claims", "qinghe-2021"],
  ["metrics"],
  ["audit", "qinghe-2021"],
  ["align", "qinghe-2021", "qing-2021"],
  ["review", "qinghe-2021"],
  ["verify"],
  ["export", "--out", "e"],
  [...ADD, "--id", "x"],
];

describe("broken data", () => {
  it.each(BROKEN)("%s is named by every command, and nothing is written", async (_, changed, names) => {
    const cwd = smallCorpus(changed);
    const before = filesIn(cwd);
    for (const args of READING) {
      const {code, out, err} = await run(args, {cwd});
      expect([args, code, out]).toEqual([args, 2, ""]);
      const told = err.filter((line) => !line.startsWith("reading the corpus"));
      expect(told.join("\n")).toContain(names);
      told.forEach(isLine);
    }
    expect(filesIn(cwd)).toEqual(before);
  });

  it("is not taken for a corpus without a catalogue", async () => {
    const broken = await run(["extract", "document.txt"], {cwd: smallCorpus({"data/indicators.json": "{"})});
    expect(broken).toMatchObject({code: 2, out: ""});
    expect(broken.err.at(-1)).toMatch(/^data\/indicators\.json:1 not-json: /);
    const none = await run(["extract", "document.txt"], {cwd: smallCorpus({"data/indicators.json": null})});
    expect(none.code).toBe(0);
    expect(none.err.at(-1)).toMatch(/no catalogue at .*; claims stay unlinked/);
  });

  it("with links in a circle is named", async () => {
    const cwd = smallCorpus({[`${PLAN}/source.txt`]: null});
    symlinkSync("source.txt", join(cwd, PLAN, "source.txt"));
    expect((await run(["verify"], {cwd})).err[0]).toBe(`${PLAN}/source.txt unreadable: its links lead in a circle; mend the link`);
  });
});

describe("the door", () => {
  const through = async (error: unknown): Promise<{code: ExitCode; err: string[]}> => {
    const err: string[] = [];
    const effects = {err: (line: string) => void err.push(line)} as unknown as Effects;
    return {code: await throughDoor("text", effects, () => Promise.reject(error)), err};
  };

  it("tells a fault of its own in one line, with exit code 3", async () => {
    const {code, err} = await through(new TypeError("x is not a function"));
    expect(code).toBe(3);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^duibiao text: this is a fault of duibiao itself \(TypeError: x is not a function\); report it/);
  });
  it("gives each fault of several a line, and lets no command of a document reach the terminal", async () => {
    expect(await through(new InputError("a\u001b[2J: no; b\nc: d; e"))).toEqual({code: 2, err: ["a\\u001b[2J: no; b", "c: d; e"]});
  });
});

describe("--out", () => {
  it("writes through a link and keeps it, and leaves nothing beside", async () => {
    const cwd = smallCorpus({"old.md": "old"});
    symlinkSync("old.md", join(cwd, "link.md"));
    expect((await run(["align", "qinghe-2021", "qing-2021", "--format", "md", "--out", "link.md"], {cwd})).code).toBe(0);
    expect(readFileSync(join(cwd, "old.md"), "utf8")).toContain("# ");
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
  it("names a folder in its place", async () => {
    const cwd = smallCorpus();
    mkdirSync(join(cwd, "folder"));
    const {code, err} = await run(["align", "qinghe-2021", "qing-2021", "--out", "folder"], {cwd});
    expect([code, err[0]]).toEqual([2, `${join(cwd, "folder")}: this is a folder; name one file in it`]);
  });
});
