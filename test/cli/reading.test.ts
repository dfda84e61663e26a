import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Layout} from "../../src/model/index.js";
import {run} from "./run.js";

const PLAN = "青溪县市场监管规划\n一、目标\n到2025年,经营主体达到5万户。\n";
let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duibiao-"));
  writeFileSync(path("plan.txt"), PLAN);
  writeFileSync(path("mended.txt"), Buffer.concat([Buffer.from(PLAN), Buffer.from([0xff]), Buffer.from("二、任务\n加强领导。\n")]));
  writeFileSync(path("empty.txt"), "");
  writeFileSync(path("blank.txt"), " \n\n");
  writeFileSync(path("digits.txt"), "1\n2\n3\n");
  writeFileSync(path("headings.txt"), "目录\n第一章\n");
  writeFileSync(path("plan.doc"), Buffer.from("d0cf11e0a1b11ae1" + Buffer.from("WordDocument", "utf16le").toString("hex"), "hex"));
});
afterAll(() => rmSync(folder, {recursive: true}));

const COMMANDS: [string, (file: string) => string[]][] = [
  ["extract", (file) => ["extract", file]],
  ["audit", (file) => ["audit", file]],
  ["align", (file) => ["align", path("plan.txt"), file]],
  ["add", (file) => ["add", file, "--id", "x-2021", "--region", "500119", "--period", "2021-2025"]],
];

describe.each(COMMANDS)("duibiao %s", (_, args) => {
  it.each([
    ["empty.txt", /empty\.txt: the file is empty; fetch it again$/],
    ["blank.txt", /blank\.txt: the file holds no text; check/],
    ["digits.txt", /digits\.txt: the file holds neither a sentence nor a table, only “1 2 3”/],
    ["headings.txt", /headings\.txt: the file holds neither a sentence nor a table, only “目录 第一章”/],
    ["plan.doc", /plan\.doc: the file is a Word 97–2003 document \(DOC\); open it in Word or WPS/],
  ])("refuses %s in one line, with the way out", async (file, message) => {
    const {code, out, err} = await run(args(path(file)));
    expect([code, out]).toEqual([2, ""]);
    expect(err.at(-1)).toMatch(message);
  });
});

describe.each(COMMANDS.slice(0, 2))("duibiao %s", (_, args) => {
  it("says how the file was read, and what was mended, on stderr alone", async () => {
    const {code, out, err} = await run(args(path("mended.txt")));
    expect(code).toBe(0);
    expect(out).not.toContain("warning");
    expect(err.join("\n")).toMatch(
      /mended\.txt: read as txt, utf-8\n.*mended\.txt: warning: 1 character could not be read in utf-8; .*\(line 4\)/,
    );
  });
});

describe("duibiao text", () => {
  it("prints a plain text as it is, the same on every call", async () => {
    expect((await run(["text", path("plan.txt")])).out).toBe(PLAN);
    expect((await run(["text", path("plan.txt")])).out).toBe(PLAN);
  });

  it("prints the layout as JSON with spans, warnings included", async () => {
    const layout = JSON.parse((await run(["text", path("mended.txt"), "--layout"])).out) as Layout;
    expect(layout).toMatchObject({format: "txt", encoding: "utf-8", warnings: [expect.stringContaining("U+FFFD")]});
  });

  it("lists what the reader sets apart in a plain text", async () => {
    writeFileSync(path("noted.txt"), `${PLAN}注:1.经营主体含个体户3万户。\n`);
    const layout = JSON.parse((await run(["text", path("noted.txt"), "--layout"])).out) as Layout;
    expect(layout.aside.map((a) => [a.reason, layout.text.slice(a.start, a.end)])).toEqual([["note", "注:1.经营主体含个体户3万户。"]]);
  });
});
