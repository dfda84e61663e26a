import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {createCatalogue} from "../../src/claims/index.js";
import {addPlan, loadCorpus, loadData, verify} from "../../src/node/index.js";
import {sha256} from "../../src/node/sha256.js";

const PAGE = `<html><head><meta charset="utf-8"><title>青溪县市场监管“十四五”规划</title></head><body><h1>青溪县市场监管“十四五”规划</h1>
<h2>一、发展目标</h2><p>到2025年,全县经营主体达到5万户,食品抽检合格率不低于98%,营商环境持续改善。</p>
<table><tr><th rowspan="2">指标</th><th colspan="2">规划值</th></tr><tr><th>2020年</th><th>2025年</th></tr><tr><td>企业总量(户)</td><td>7979</td><td>10000</td></tr></table>
<p>加强组织领导,完善推进机制,推动各项任务落到实处,取得实效。</p></body></html>`;
const GIVEN = {id: "qingxi-2021", region: "500119", period: [2021, 2025] as const};

let data: string;
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), "duibiao-")), "data");
  cpSync("data", data, {recursive: true});
});
afterEach(() => rmSync(join(data, ".."), {recursive: true}));

const add = async (words: string, name: string) =>
  addPlan(Buffer.from(words), GIVEN, data, createCatalogue((await loadData(data)).indicators), name);
const file = (name: string): string => join(data, "plans", GIVEN.id, name);

describe("a plan's folder", () => {
  it("keeps the text, the layout beside it, and the hashes of text and file", async () => {
    const {layout} = await add(PAGE, "plan.html");
    expect(readFileSync(file("source.txt"), "utf8")).toBe(layout.text);
    expect({...JSON.parse(readFileSync(file("layout.json"), "utf8")), text: layout.text}).toEqual(layout);
    expect(JSON.parse(readFileSync(file("plan.json"), "utf8"))).toMatchObject({
      sha256: {text: sha256(layout.text), original: sha256(Buffer.from(PAGE))},
    });
  });

  it("gives back the same claims and tables as when the file was read", async () => {
    const {claims, document} = await add(PAGE, "plan.html");
    const corpus = await loadCorpus(data);
    expect(corpus.record(GIVEN.id).claims).toEqual(claims);
    expect(corpus.side(GIVEN.id).document!.tables).toEqual(document.tables);
    expect(document.tables[0]!.origin).toBe("marked");
    expect(await verify(corpus.data, data)).toMatchObject({mismatches: [], changed: [], unrecorded: []});
  });

  it("has no layout where the format gives none", async () => {
    await add("青溪县市场监管规划\n一、目标\n到2025年,经营主体达到5万户。\n", "plan.txt");
    expect(existsSync(file("layout.json"))).toBe(false);
  });

  it.each([
    [
      "a text that moved under its layout",
      "source.txt",
      (t: string) => `前${t}`,
      /qingxi-2021\/layout\.json:\d+ layout-moved: .+ is not at .+; add the document anew/,
    ],
    [
      "a layout that is none",
      "layout.json",
      (t: string) => t.replace('"blocks"', '"block"'),
      /qingxi-2021\/layout\.json:\d+ missing-field: blocks is missing/,
    ],
    [
      "a hash that is none",
      "plan.json",
      (t: string) => t.replace(/"text": "[0-9a-f]{64}"/, '"text": "abc"'),
      /qingxi-2021\/plan\.json:\d+ invalid-field/,
    ],
  ])("fails to load with %s", async (_, name, change, message) => {
    await add(PAGE, "plan.html");
    const before = readFileSync(file(name), "utf8");
    writeFileSync(file(name), change(before));
    await expect(loadCorpus(data)).rejects.toThrow(message);
  });
});
