import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {main} from "../../src/cli/main.js";
import {loadCorpus} from "../../src/node/index.js";

const GUIDE = "docs/guides/add-a-plan.md";
const EXAMPLE = "docs/guides/example-plan.txt";
const guide = readFileSync(GUIDE, "utf8");
/** Commands of the guide, in its order, as words: first in Chinese, then in English. */
const commandsIn = (text: string): string[][] => [...text.matchAll(/^npx duibiao (.+)$/gm)].map((m) => m[1]!.split(" "));
const [chinese = "", english = ""] = guide.split('<div data-lang="en"');
const commands = commandsIn(chinese);
const FIELDS = ["--region", "500119", "--period", "2021-2025"];

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "duibiao-add-"));
  cpSync("data", join(cwd, "data"), {recursive: true});
  mkdirSync(join(cwd, "docs/guides"), {recursive: true});
  cpSync(EXAMPLE, join(cwd, EXAMPLE));
});
afterEach(() => rmSync(cwd, {recursive: true, force: true}));

async function duibiao(args: readonly string[], typed: readonly string[] = []): Promise<{code: number; out: string; err: string}> {
  let out = "";
  let err = "";
  const answers = {
    async *[Symbol.asyncIterator]() {
      yield* typed;
    },
  };
  const code = await main(args, {cwd, answers, out: (text) => void (out += text), err: (line) => void (err += `${line}\n`)});
  return {code, out, err};
}

/** Every file under `data/` with its bytes. */
const snapshot = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(cwd, "data"), {recursive: true, encoding: "utf8"})
      .filter((f) => statSync(join(cwd, "data", f)).isFile())
      .map((f) => [f, readFileSync(join(cwd, "data", f), "base64")]),
  );

describe("the guide «十分钟加一份规划»", () => {
  it("works command by command, and the plan it adds reads right", async () => {
    expect(commandsIn(english)).toEqual(commands);
    expect(commands.map(([name]) => name)).toEqual(["add", "review", "claims", "verify", "align", "audit"]);
    const printed = new Map<string, string>();
    for (const command of commands.filter(([name]) => name !== "review")) {
      const {code, out, err} = await duibiao(command);
      expect(code, `${command.join(" ")}\n${err}`).toBe(0);
      printed.set(command[0]!, out);
    }
    expect(printed.get("add")).toContain(/```text\n(.+)\n```/.exec(guide)![1]!);
    expect(printed.get("verify")).toMatch(/all agree\n$/);
    expect(printed.get("align")).toMatch(/对齐 +制造业产品质量合格率 +94%（2025年） +94%（2025年）/);
    const corpus = await loadCorpus(join(cwd, "data"));
    const stated = (indicator: string): string => {
      const {target} = corpus.headline("example-2021", indicator);
      return `${target!.metric.comparator}${target!.claim.number}${target!.claim.unit}`;
    };
    expect(["market-entities", "food-sampling-per-thousand", "elevator-inspection-rate"].map(stated)).toEqual([
      "=4.2万户",
      ">=≥4批次/千人",
      "=100%",
    ]);
  });

  it("takes a decision beside the text, and the basis that it says to write", async () => {
    await duibiao(commands[0]!);
    await duibiao(
      commands.find(([name]) => name === "review")!,
      ["c"],
    );
    const file = join(cwd, "data/plans/example-2021/plan.json");
    const basis = JSON.parse(`{${/```json\n([\s\S]+?)```/.exec(guide)![1]!}}`) as object;
    writeFileSync(file, JSON.stringify({...(JSON.parse(readFileSync(file, "utf8")) as object), ...basis}));
    const corpus = await loadCorpus(join(cwd, "data"));
    const {review: taken} = corpus.record("example-2021");
    expect(taken.decisions.map((d) => [d.decision, d.number])).toEqual([["confirmed", "5"]]);
    expect(corpus.claims({plan: "example-2021"}).find((c) => c.number === "5" && c.unit === "个工作日")?.origin).toBe("confirmed");
    expect(JSON.stringify(corpus.parentPlan("example-2021"))).toContain("cn-outline-2021");
  });
});

describe("duibiao add", () => {
  it.each([
    ["a taken id", [EXAMPLE, "--id", "wulong-2021", ...FIELDS], /add: plan "wulong-2021" is already there; choose another --id/],
    ["an unknown region", [EXAMPLE, "--id", "x-1", "--region", "999999", "--period", "2024"], /no region "999999".+give a six-digit/],
    ["no region", [EXAMPLE, "--id", "x-1", "--period", "2024"], /--region is missing; usage/],
    ["a period backwards", [EXAMPLE, "--id", "x-1", "--region", "500119", "--period", "2025-2021"], /ends before it starts/],
    ["a period in words", [EXAMPLE, "--id", "x-1", "--region", "500119", "--period", "十四五"], /write 2021-2025 or 2024/],
    [
      "an id that leaves the folder",
      [EXAMPLE, "--id", "../x", ...FIELDS],
      /add: "\.\.\/x" is no id; give lower-case words and digits joined by hyphens/,
    ],
    ["an unknown kind", [EXAMPLE, "--id", "x-1", ...FIELDS, "--kind", "novel"], /--kind novel is unknown; use one of/],
    ["a date in words", [EXAMPLE, "--id", "x-1", ...FIELDS, "--issued", "today"], /add: issued a date as YYYY-MM-DD/],
    ["a file that is not there", ["none.txt", "--id", "x-1", ...FIELDS], /none\.txt: there is no such file; check the path/],
    ["an empty file", ["empty.txt", "--id", "x-1", ...FIELDS], /empty\.txt: the file holds no text/],
    ["a broken PDF", ["broken.pdf", "--id", "x-1", ...FIELDS], /the PDF cannot be read \(.+\); open it/],
    ["a broken DOCX", ["broken.docx", "--id", "x-1", ...FIELDS], /broken\.docx: the file is a ZIP.+ cut short; fetch/],
  ])("refuses %s and leaves data/ as it was", async (_, args, message) => {
    writeFileSync(join(cwd, "empty.txt"), " \n");
    writeFileSync(join(cwd, "broken.pdf"), "%PDF-1.7 and no more");
    writeFileSync(join(cwd, "broken.docx"), "PK\u0003\u0004 and no more");
    const before = snapshot();
    const {code, out, err} = await duibiao(["add", ...args]);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, ""]);
    expect(snapshot()).toEqual(before);
  });
});
