import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import type {ReviewerDecision} from "../../src/model/index.js";
import {run} from "./run.js";
import {smallCorpus} from "./small-corpus.js";

const HIGHER = `青省食品安全规划
一、主要任务
推行食品生产企业信用分级管理。
建设产业计量测试中心。
开展校园食堂明厨亮灶建设。`;
const OLD = `青禾县食品安全规划
一、主要任务
推行食品生产企业信用分级管理。
建设产业计量测试中心。
探索校园食堂明厨亮灶。`;
const NEW = OLD.replace("建设产业计量测试中心。", "谋划建设乡镇产业计量测试中心和实验室。");

const cwd = smallCorpus();
for (const [name, text] of Object.entries({"higher.txt": HIGHER, "old.txt": OLD, "new.txt": NEW})) writeFileSync(join(cwd, name), text);
const decide = async (args: readonly string[]) => run(["decide", ...args], {cwd});
const keys = async (): Promise<string[]> =>
  [...(await decide(["old.txt", "higher.txt"])).out.matchAll(/clause:[0-9a-f]{8}/g)].map((m) => m[0]);

describe("decisions on an older draft", () => {
  it("hold in the newer where the words stand, are open again where they moved, and the report says so", async () => {
    const all = await keys();
    expect(all.length).toBe(3);
    for (const key of all)
      expect(
        (await decide(["old.txt", "higher.txt", "--key", key, "--verdict", "absent", "--note", "另行发文", "--by", "李审核"])).code,
      ).toBe(0);
    const {out, err} = await run(["diff", "old.txt", "new.txt", "--higher", "higher.txt", "--format", "md"], {cwd});
    expect(out).toMatch(/三、审核决定[\s\S]*2项所据原文未动，继续有效；1项原文有变动，须重新决定；0条所审的条目已不在/);
    expect(out).toMatch(/\| “建设产业计量测试中心” \| 未承接 \| 李审核，\d{4}-\d\d-\d\d \| 另行发文 \|/);
    expect(err.join("\n")).toMatch(/2 stand, 1 open again/);
    const carried = await decide(["new.txt", "higher.txt", "--carry", "old.txt"]);
    expect([carried.code, carried.err.join("\n")]).toEqual([
      0,
      expect.stringMatching(/reopened: the text under clause:[0-9a-f]{8} has changed since 李审核/),
    ]);
  });
  it("say which plan is missing, where they were made against a file that is not named", async () => {
    const {err} = await run(["diff", "old.txt", "new.txt"], {cwd});
    expect(err.join("\n")).toMatch(
      /decisions on document-[0-9a-f]{8} against document-[0-9a-f]{8}, which is not in the corpus; name its file/,
    );
  });
  it("are carried as they were made", () => {
    const log = (name: string) =>
      readFileSync(join(cwd, "data/decisions", name), "utf8")
        .trim()
        .split("\n")
        .map((l) => JSON.parse(l) as ReviewerDecision);
    const [a, b] = readdirSync(join(cwd, "data/decisions")).filter((n) => n.endsWith(".jsonl"));
    expect(log(a!).map((d) => ({...d, lower: ""}))).toEqual(log(b!).map((d) => ({...d, lower: ""})));
  });
});
