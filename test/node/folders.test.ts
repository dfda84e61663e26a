import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {main} from "../../src/cli/main.js";
import {initFolder, loadCorpus} from "../../src/node/index.js";
import {nobody} from "../cli/run.js";

const root = mkdtempSync(join(tmpdir(), "duibiao-"));
afterAll(() => rmSync(root, {recursive: true, force: true}));
const mine = join(root, "mine");
const TEXT = "一、目标\n到2025年,市场主体达到5万户。\n";
const plan = (id: string): string =>
  JSON.stringify({
    id,
    title: "某区规划",
    short: "某区",
    region: "500156",
    kind: "five-year",
    period: [2021, 2025],
    issuer: null,
    number: null,
    issued: null,
    basis: [],
    origin: "",
    remarks: [],
  });
function put(dir: string, id: string): void {
  mkdirSync(join(dir, "plans", id), {recursive: true});
  writeFileSync(join(dir, "plans", id, "plan.json"), plan(id));
  writeFileSync(join(dir, "plans", id, "source.txt"), TEXT);
}
async function run(...args: string[]): Promise<{code: number; out: string; err: string}> {
  let [out, err] = ["", ""];
  const effects = {out: (t: string) => void (out += t), err: (t: string) => void (err += `${t}\n`), cwd: root, answers: nobody()};
  return {code: await main(args, effects), out, err};
}

beforeAll(async () => {
  await initFolder(mine);
  put(mine, "mine-2021");
});

describe("corpus folders", () => {
  it("a folder alone takes catalogue, regions and populations from the package", async () => {
    const corpus = await loadCorpus(mine);
    expect(corpus.claims().map((c) => [c.plan, c.indicator, c.value])).toEqual([["mine-2021", "market-entities", 5]]);
    expect(corpus.region("500156").name).toBe("武隆区");
  });

  it("several are one corpus", async () => {
    const corpus = await loadCorpus(["data", mine]);
    expect(corpus.plans().map((p) => p.id)).toContain("mine-2021");
    expect(corpus.align("mine-2021", "wulong-2021").relation).toBe("same-region");
  });

  it("a clash of ids is an error that names both", async () => {
    const other = join(root, "other");
    put(other, "mine-2021");
    await expect(loadCorpus([mine, other])).rejects.toThrow(
      'other/plans clash: "mine-2021" is in mine too; rename one, or leave one of the two out',
    );
  });
});

describe("--data", () => {
  it("stands on any command, before or behind it, once or several times", async () => {
    const {code, out} = await run("claims", "mine-2021", "--data", mine);
    expect([code, (JSON.parse(out) as {value: number}).value]).toEqual([0, 5]);
    const both = await run(
      "--data=mine",
      "metrics",
      "--indicator",
      "market-entities",
      "--format",
      "csv",
      "--data",
      join(process.cwd(), "data"),
    );
    expect(both.out).toContain("某区");
    expect(both.out).toContain("武隆");
  });

  it("refuses a folder without plans, and a word without a folder", async () => {
    expect(await run("metrics", "--data", "nowhere")).toMatchObject({code: 2, err: expect.stringContaining("there is no corpus here")});
    expect(await run("metrics", "--data")).toMatchObject({code: 2, err: expect.stringContaining("--data names no folder")});
  });
});

describe("duibiao init", () => {
  it("makes a folder that can be asked, and none twice", async () => {
    expect(await run("init", "fresh")).toMatchObject({code: 0, out: expect.stringContaining("fresh/README.md")});
    expect(await run("metrics", "--data", "fresh")).toMatchObject({code: 0});
    expect(await run("init", "fresh")).toMatchObject({code: 2, err: expect.stringContaining("is there already")});
  });

  it("names the command that was meant", async () => {
    expect((await run("inti", "x")).err).toContain('no command "inti"; did you mean init?');
  });
});
