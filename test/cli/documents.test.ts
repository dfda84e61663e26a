import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Alignment} from "../../src/model/index.js";
import {run} from "./run.js";

const LOWER = `武隆区质量“十四五”规划
一、发展目标
到2025年,制造业产品质量合格率达到93%。
二、主要任务
推行食品生产企业信用分级管理。`;
const HIGHER = `重庆市质量“十四五”规划
一、发展目标
到2025年,制造业产品质量合格率达到94%。
二、主要任务
推行食品生产企业信用分级管理。建设产业计量测试中心。`;

let folder: string;
let lower: string;
let higher: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duibiao-documents-"));
  [lower, higher] = [join(folder, "lower.txt"), join(folder, "higher.txt")];
  await Promise.all([writeFile(lower, LOWER), writeFile(higher, HIGHER)]);
});
afterAll(() => rm(folder, {recursive: true}));

describe("documents that are not in the corpus", () => {
  it("are aligned with each other, and what they were held for is said", async () => {
    const {out, err, code} = await run(["align", lower, higher, "--format", "json"]);
    const alignment = JSON.parse(out) as Alignment;
    expect(code).toBe(0);
    expect([alignment.relation, alignment.reference]).toEqual(["vertical", null]);
    expect(alignment.indicators.map((v) => v.verdict)).toEqual(["falls short"]);
    expect(alignment.clauses.map((c) => c.verdict)).toContain("taken up");
    expect(err.join("\n")).toMatch(/region 500156 武隆区, 2021–2025[\s\S]*region 500000 重庆市, 2021–2025/);
  });
  it("give their sentences, and take vectors for them", async () => {
    const {out} = await run(["align", lower, higher, "--format", "sentences"]);
    const sentences = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as {clause: string; quote: string});
    expect(sentences.length).toBeGreaterThan(1);
    const file = join(folder, "vectors.jsonl");
    await writeFile(file, sentences.map(({clause}, i) => JSON.stringify({clause, vector: [1, i]})).join("\n"));
    const plain = JSON.parse((await run(["align", lower, higher, "--format", "json"])).out) as Alignment;
    const helped = JSON.parse((await run(["align", lower, higher, "--vectors", file, "--format", "json"])).out) as Alignment;
    expect(helped.clauses[0]!.matches[0]!.score).not.toBe(plain.clauses[0]!.matches[0]!.score);
    expect((await run(["align", lower, higher, "--vectors", "none.jsonl"])).err.join("")).toMatch(
      /none\.jsonl: there is no such file; check the path/,
    );
    await writeFile(file, "{");
    expect((await run(["align", lower, higher, "--vectors", file])).err.join("")).toMatch(/vectors: line 1 is not/);
  });
  it("are aligned with a plan of the corpus", async () => {
    const {out} = await run(["align", lower, "cn-quality-2023", "--format", "json"]);
    const alignment = JSON.parse(out) as Alignment;
    expect(alignment.higher).toBe("cn-quality-2023");
    expect(alignment.lower).toMatch(/^document-[0-9a-f]{8}$/);
  });
  it("are what a person says they are", async () => {
    const {out, err} = await run(["align", lower, higher, "--lower-region", "420000", "--lower-period", "2023-2025", "--format", "json"]);
    expect((JSON.parse(out) as Alignment).relation).toBe("peer");
    expect(err.join("\n")).toContain("region 420000 湖北省, 2023–2025");
  });
  it("are audited and read by path as by id", async () => {
    expect((await run(["audit", lower, "--format", "json"])).out).toBe("[]\n");
    const claims = (await run(["extract", "qianjiang-2021"])).out.trim().split("\n");
    expect(JSON.parse(claims[0]!)).toMatchObject({plan: "qianjiang-2021"});
  });
  it.each([
    [["--lower-region", "42"], /--lower-region 42: not a code/],
    [["--lower-region", "429999"], /has no such region/],
    [["--higher-issued", "2022"], /--higher-issued 2022: not a date/],
  ])("refuse %j in one line", async (options, message) => {
    const {code, err} = await run(["align", lower, higher, ...options]);
    expect([code, err.at(-1)]).toEqual([2, expect.stringMatching(message)]);
  });
  it("are two, not one", async () => {
    const {code, err} = await run(["align", lower, lower]);
    expect([code, err.at(-1)]).toEqual([2, expect.stringContaining("name two different documents")]);
  });
});
