import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {spawn} from "node:child_process";
import {join, resolve} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {commands} from "../../src/cli/commands/index.js";
import type {Alignment, Finding} from "../../src/model/index.js";
import {guardOf, keyOf} from "../../src/decisions/index.js";
import {run} from "./run.js";

describe("duibiao", () => {
  it("lists every command", async () => {
    const {out, code} = await run([]);
    expect(code).toBe(0);
    for (const {name} of await commands()) expect(out).toContain(`duibiao ${name} `);
  });
  it.each([
    [["nonsense"], /no command "nonsense"; the commands are text, extract/],
    [["align", "wulong-2021"], /1 arguments given; usage: duibiao align LOWER HIGHER/],
    [["align", "wulong-2021", "wulong-2012"], /no plan "wulong-2012"; did you mean wulong-2021/],
    [["align", "wulong-2021", "sichuan-2021", "--format", "pdf"], /--format pdf is unknown; use one of table/],
    [["align", "wulong-2021", "sichuan-2021", "--format", "docx"], /a DOCX is not text; name a file with --out/],
    [["align", "wulong-2021", "sichuan-2021", "--weights", "indicators=much"], /not a part and a number/],
    [["align", "wulong-2021", "sichuan-2021", "--decisions", "none.jsonl"], /none\.jsonl: there is no such file/],
    [["audit", "no-such-plan"], /no plan "no-such-plan"/],
    [["extract", "no-such-file.txt"], /no-such-file\.txt: there is no such file/],
    [["extract", "README.md", "--period", "2025-2021"], /ends before it starts/],
    [["review", "cn-quality-2023"], /no plan with a text is called "cn-quality-2023"/],
    [["metrics", "--indicators", "x"], /Unknown option '--indicators'/],
  ])("refuses %j in one line", async (args, message) => {
    const {code, out, err} = await run(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(message);
  });
});

describe("duibiao audit", () => {
  it("fails on an error when asked to, and only then", async () => {
    expect((await run(["audit", "wulong-2021"])).code).toBe(0);
    expect((await run(["audit", "wulong-2021", "--fail-on", "error"])).code).toBe(1);
    expect((await run(["audit", "guizhou-2020", "--fail-on", "error"])).code).toBe(0);
  });
  it("reads a file outside the corpus as it reads a plan", async () => {
    const asFile = JSON.parse(
      (await run(["audit", "data/plans/wulong-2021/source.txt", "--format", "json", "--period", "2021-2025"])).out,
    ) as {rule: string}[];
    expect(asFile.map((f) => f.rule)).toContain("ratio-total");
  });
});

describe("duibiao align", () => {
  it("writes the report as JSON, CSV, Markdown and HTML", async () => {
    const json = JSON.parse((await run(["align", "wulong-2021", "cn-quality-2023", "--format", "json"])).out) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(["lower", "higher", "indicators", "clauses", "measures", "summary", "unchecked"]),
    );
    expect((await run(["align", "wulong-2021", "cn-quality-2023", "--format", "csv"])).out).toMatch(/^kind,key,verdict,/);
    expect((await run(["align", "wulong-2021", "cn-quality-2023", "--format", "md"])).out).toContain("## 二、指标对照");
    expect((await run(["align", "wulong-2021", "cn-quality-2023", "--format", "html"])).out).toContain("<h2>六、没有核对的内容</h2>");
  });
});

describe("a reviewer's decisions on the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "duibiao-decided-"));
  const file = join(folder, "decisions.jsonl");
  const keep = (fields: object): void => writeFileSync(file, `${JSON.stringify({...BASE, ...fields})}\n`);
  const BASE = {
    lower: "wulong-2021",
    higher: null,
    note: "口径不同",
    by: "甲",
    at: "2026-01-02T08:00:00Z",
    proposed: "upheld",
    verdict: "dismissed",
  };

  it("stand beside the finding they were made on, and are reopened when its text changes", async () => {
    const [first] = JSON.parse((await run(["audit", "wulong-2021", "--format", "json"])).out) as Finding[];
    const on = {key: keyOf.finding(first!), guard: guardOf.finding(first!)};
    keep(on);
    expect((await run(["audit", "wulong-2021", "--decisions", file])).out).toContain("审核决定：不属实，口径不同（甲，2026-01-02）");
    keep({...on, guard: "00000000"});
    const changed = await run(["audit", "wulong-2021", "--decisions", file]);
    expect(changed.out).not.toContain("审核决定");
    expect(changed.err.join("\n")).toMatch(/reopened: the text under finding:.* has changed since 甲 2026-01-02 不属实/);
  });
  it("are refused when they are about another plan or no decisions at all", async () => {
    keep({lower: "sichuan-2021", key: "finding:x", guard: "00000000"});
    expect((await run(["audit", "wulong-2021", "--decisions", file])).err.join("\n")).toContain(
      "these decisions are on sichuan-2021 and itself",
    );
    keep({key: "x", guard: "00000000"});
    expect((await run(["audit", "wulong-2021", "--decisions", file])).err.join("\n")).toMatch(/decisions\.jsonl:1 decision: key needs/);
  });
  it("turn the verdict in the report, which says by whom", async () => {
    const alignment = JSON.parse((await run(["align", "wulong-2021", "cn-quality-2023", "--format", "json"])).out) as Alignment;
    const verdict = alignment.indicators[0]!;
    const turned = verdict.verdict === "meets" ? "falls short" : "meets";
    keep({
      higher: "cn-quality-2023",
      key: keyOf.indicator(verdict),
      guard: guardOf.indicator(verdict),
      proposed: verdict.verdict,
      verdict: turned,
    });
    const {out} = await run(["align", "wulong-2021", "cn-quality-2023", "--format", "md", "--decisions", file]);
    expect(out).toContain("改判1项");
    expect(out).toMatch(/\| (?:对齐|不足) \| 口径不同 \| 甲，2026年1月2日 \|/);
  });
});

describe("duibiao decide", () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "duibiao-"));
    cpSync("data", join(cwd, "data"), {recursive: true});
  });
  afterEach(() => rmSync(cwd, {recursive: true, force: true}));
  const PAIR = ["wulong-2021", "cn-quality-2023"];

  it("lists what waits, adds a decision, takes in a colleague's, and shows where they differ", async () => {
    const key = (await run(["decide", ...PAIR], {cwd})).out.split("\n")[1]!.split(" ")[0]!;
    const mine = ["--key", key, "--verdict", "undetermined", "--note", "须核", "--by", "甲"];
    expect((await run(["decide", ...PAIR, ...mine], {cwd})).err.join("\n")).toContain("1 of");
    const file = join(cwd, "data/decisions/wulong-2021--cn-quality-2023.jsonl");
    const line = JSON.parse(readFileSync(file, "utf8")) as object;
    writeFileSync(join(cwd, "theirs.jsonl"), `${JSON.stringify({...line, by: "乙", verdict: "not comparable"})}\n`);
    const {out, err} = await run(["decide", ...PAIR, "--import", "theirs.jsonl"], {cwd});
    expect(out).toMatch(/1 decisions added, 0 were here already[\s\S]*乙[\s\S]*甲/);
    expect(err.join("\n")).toContain("1 in dispute");
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(2);
  });
  it.each([
    [["--key", "indicator:none", "--verdict", "meets", "--by", "甲"], /nothing here has the key/],
    [["--import", "none.jsonl"], /there is no such file/],
  ])("refuses %j in one line", async (more, message) => {
    const {code, err} = await run(["decide", ...PAIR, ...more], {cwd});
    expect([code, err.at(-1)]).toEqual([2, expect.stringMatching(message)]);
  });
});

/** Decisions that each of two processes makes. */
const MANY = 30;

/** `duibiao review` in a process of its own, answered all at once. */
function reviewing(cwd: string, by: string, answer: string): Promise<{code: number | null; err: string}> {
  const [bin, tsx] = [resolve("src/cli/bin.ts"), import.meta.resolve("tsx")];
  const child = spawn(process.execPath, ["--import", tsx, bin, "review", "qianjiang-2021", "--all", "--by", by], {cwd});
  let err = "";
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  child.stdout.resume();
  child.stdin.end(`${answer}\n`.repeat(MANY) + "q\n");
  return new Promise((done) => child.once("close", (code) => done({code, err})));
}

describe("duibiao review", () => {
  let cwd: string;
  const reviewFile = () => join(cwd, "data/plans/qianjiang-2021/review.json");
  const decisions = () =>
    (JSON.parse(readFileSync(reviewFile(), "utf8")) as {decisions: {decision: string; number: string; by: string; fields?: object}[]})
      .decisions;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "duibiao-"));
    mkdirSync(join(cwd, "data"));
    cpSync("data", join(cwd, "data"), {recursive: true});
    writeFileSync(reviewFile(), JSON.stringify({plan: "qianjiang-2021", decisions: []}));
  });
  afterEach(() => rmSync(cwd, {recursive: true, force: true}));

  it("keeps each decision, with the text it rests on, until the person leaves", async () => {
    const {code, out} = await run(["review", "qianjiang-2021", "--all", "--by", "甲"], {
      cwd,
      answers: ["c", "x 是制度名称", "e name=某指标 unit=户", "s", "q"],
    });
    expect(code).toBe(0);
    expect(out).toContain("企业开办时间保证在【1】个工作日内");
    expect(decisions().map((d) => d.decision)).toEqual(["confirmed", "rejected", "corrected"]);
    expect(decisions()[2]!.fields).toEqual({name: "某指标", unit: "户"});
    const claims = (await run(["claims", "qianjiang-2021"], {cwd})).out
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l) as {origin: string; name: string});
    expect(claims.map((c) => c.origin).slice(0, 2)).toEqual(["confirmed", "corrected"]);
    expect(claims[1]!.name).toBe("某指标");
  });
  it("asks again when it does not understand", async () => {
    const {err} = await run(["review", "qianjiang-2021", "--all"], {cwd, answers: ["e colour=red", "q"]});
    expect(err.join("\n")).toContain("not understood: e colour=red");
    expect(decisions()).toEqual([]);
  });
  it("loses no decision of two processes at once, though they decide otherwise on the same claims", {timeout: 120_000}, async () => {
    const mine = await Promise.all([reviewing(cwd, "甲", "c"), reviewing(cwd, "乙", "x")]);
    expect(mine.map((m) => m.code)).toEqual([0, 0]);
    const kept = decisions();
    expect(kept.filter((d) => d.by === "甲" && d.decision === "confirmed")).toHaveLength(MANY);
    expect(kept.filter((d) => d.by === "乙" && d.decision === "rejected")).toHaveLength(MANY);
    expect(mine.map((m) => m.err).join("")).toMatch(/has (?:confirmed|rejected) it meanwhile/);
    expect((await run(["claims", "qianjiang-2021"], {cwd})).code).toBe(0);
    expect(readdirSync(join(cwd, "data/plans/qianjiang-2021")).sort()).toEqual(["plan.json", "review.json", "source.txt"]);
  });
  it("leaves no other file behind", async () => {
    await run(["review", "qianjiang-2021", "--all"], {cwd, answers: ["c", "q"]});
    expect(readdirSync(join(cwd, "data/plans/qianjiang-2021")).sort()).toEqual(["plan.json", "review.json", "source.txt"]);
  });
});
