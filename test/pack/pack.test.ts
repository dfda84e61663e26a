import {execFileSync} from "node:child_process";
import {readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import process from "node:process";
import {build} from "esbuild";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Claim} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {listen, staticServer} from "../../src/site/serve.js";
import {launch} from "../browser/browser.js";
import {blocks, install, orphans, type Consumer} from "./install.js";

let consumer: Consumer;
beforeAll(() => {
  consumer = install();
}, 120_000);
afterAll(() => consumer?.remove());

/** The block of a guide that draws a chart, as a user would copy it. */
const charting = (file: string, language: string): string => {
  const [code, ...more] = blocks(file, language).filter((b) => b.includes("renderSvg"));
  expect(more).toEqual([]);
  return code!;
};
const statements = (code: string): number => code.split("\n").filter((line) => line.trim() !== "").length;

describe("the packed tarball", () => {
  it("holds the library, its data and its words, and nothing else", () => {
    expect([...new Set(consumer.files.map((f) => f.split("/")[0]!))].toSorted()).toEqual(
      ["LICENSE", "README.md", "README.zh-CN.md", "data", "lib", "package.json"].toSorted(),
    );
    expect(orphans(consumer.files)).toEqual([]);
    expect(consumer.files.filter((f) => f.startsWith("lib/site"))).toEqual([]);
  });

  it.each(["README.md", "docs/guides/first-notebook.md"])("draws the chart of %s in at most ten lines of plain Node", async (file) => {
    const code = charting(file, "js");
    expect(statements(code)).toBeLessThanOrEqual(10);
    consumer.run("chart.js", code);
    const svg = readFileSync(join(consumer.dir, "chart.svg"), "utf8");
    expect(svg).toMatch(/^<svg[\s\S]+<\/svg>$/);
    for (const {short} of (await loadCorpus("data")).plans()) expect(svg).toContain(short.split(" ")[0]);
  });

  it("runs the first lines of the README as they stand", () => {
    const [first] = blocks("README.md", "ts");
    const printed = consumer.run("first.js", first!);
    expect(printed).toMatch(/^[a-z]+-\d{4} (?:=|>=|>|<=|<|~) \d.*\[/m);
    expect(printed).toMatch(/^(?:exceeds|meets|falls short|missing|not comparable|undetermined) .+$/m);
  });

  it("runs the other lines of the notebook guide as they stand", () => {
    const lines = blocks("docs/guides/first-notebook.md", "js").filter((b) => !b.includes("renderSvg"));
    expect(lines.length).toBeGreaterThan(1);
    expect(consumer.run("guide.js", lines.join("\n"))).toMatch(/plan.+indicator.+comparator.+value.+unit.+basis.+flags[\s\S]+rows/);
  });

  it("reads the same claims as the sources do, each with its sentence", async () => {
    const printed = consumer.run(
      "claims.js",
      `import {createCorpus} from "duibiao";
import {data} from "duibiao/data";
import {loadCorpus} from "duibiao/node";
const all = (corpus) => corpus.claims();
process.stdout.write(JSON.stringify({module: all(createCorpus(data)), folder: all(await loadCorpus())}));`,
    );
    const packed = JSON.parse(printed) as {module: Claim[]; folder: Claim[]};
    const source = (await loadCorpus("data")).claims();
    expect(source.length).toBeGreaterThan(300);
    expect(packed.folder).toEqual(source);
    expect(packed.module).toEqual(source);
  });

  it("runs its command from any folder", () => {
    const bin = join(consumer.dir, "node_modules/duibiao/lib/cli/bin.js");
    const out = execFileSync(process.execPath, [bin, "verify"], {cwd: consumer.dir, encoding: "utf8"});
    expect(out).toMatch(/^\d{3,} numbers .+ all agree\n$/);
  });

  it("carries types that a strict consumer compiles against, and that refuse a wrong call", () => {
    const check = (source: string): string => {
      writeFileSync(join(consumer.dir, "use.ts"), source);
      const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--skipLibCheck", "--types", ""];
      try {
        return execFileSync(resolve("node_modules/.bin/tsc"), [...flags, "use.ts"], {cwd: consumer.dir, encoding: "utf8"});
      } catch (error) {
        return String((error as {stdout: unknown}).stdout);
      }
    };
    const right = `import {createCorpus, type Claim, type Verdict} from "duibiao";
import {data} from "duibiao/data";
import {renderSvg} from "duibiao/node";
const corpus = createCorpus(data);
const claims: readonly Claim[] = corpus.claims({plan: "wulong-2021", role: "target"});
export const verdict: Verdict = corpus.align("wulong-2021", "cn-quality-2023").indicators[0]!.verdict;
export const numbers: string[] = claims.map((c) => c.number);
export const draw: (spec: never) => Promise<string> = renderSvg;
export {createCorpus as one, tablesOf, live} from "duibiao/browser";
`;
    expect(check(right)).toBe("");
    expect(check(right.replace('role: "target"', 'role: "goal"'))).toMatch(/use\.ts\(5,.+"goal"/);
  });
});

describe("the main entry", () => {
  it("is one piece without files or built-ins, also for a bundler that knows no browser fields", async () => {
    const {dir} = consumer;
    writeFileSync(join(dir, "plain.js"), 'export * from "duibiao";\n');
    const {metafile} = await build({
      entryPoints: [join(dir, "plain.js")],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      outdir: join(dir, "out"),
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    expect(Object.keys(metafile.outputs).length).toBe(1);
    expect(Object.keys(metafile.inputs).filter((f) => f.includes("duibiao/lib/node"))).toEqual([]);
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  it("answers and draws on a plain page that imports one file", async () => {
    writeFileSync(
      join(consumer.dir, "plain.html"),
      `<!doctype html><meta charset="utf-8"><title>plain</title><link rel="icon" href="data:,"><div id="chart"></div>
<script type="module">
import {aq, createCorpus, drawn, dumbbell, live, tablesOf} from "./node_modules/duibiao/lib/browser/duibiao.js";
import {data} from "./node_modules/duibiao/lib/data/index.js";
const corpus = createCorpus(data);
const goals = tablesOf(corpus).headlines.filter((d) => d.target != null && d.indicator === "market-entities" && d.basis === "per-head").orderby(aq.desc("target"));
const bells = goals.objects().map((d) => ({label: d.plan, baseline: null, target: drawn(d.target.metric)}));
document.querySelector("#chart").append(live(dumbbell(bells, {unit: "户/千人"})));
globalThis.answer = {plans: corpus.plans().length, goals: goals.numRows(), first: goals.get("plan")};
</script>`,
    );
    const server = staticServer(consumer.dir);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (e) => faults.push(e.message));
    page.on("console", (m) => faults.push(m.text()));
    await page.goto(`${await listen(server, 0)}plain.html`);
    await page.waitForSelector(".live svg");
    const answer = await page.evaluate(() => (globalThis as unknown as {answer: Record<string, unknown>}).answer);
    expect(faults).toEqual([]);
    const corpus = await loadCorpus("data");
    expect(answer).toEqual({plans: corpus.plans().length, goals: 3, first: "weixi-market-2024"});
    expect(await page.locator(".live svg [tabindex='0']").count()).toBeGreaterThan(0);
    await new Promise((done) => server.close(done));
  });

  it("opens the corpus from a bundle without a file system", async () => {
    writeFileSync(
      join(consumer.dir, "page.js"),
      `import {createCorpus, drawn, dumbbell} from "duibiao";
import {data} from "duibiao/data";
import {tablesOf} from "duibiao/tables";
const corpus = createCorpus(data);
const {target} = corpus.headline("wulong-2021", "market-entities");
const claim = target.claim;
globalThis.answer = {
  number: claim.number,
  sentence: data.plans.find((p) => p.plan.id === claim.plan).text.slice(claim.numberStart, claim.numberStart + claim.number.length),
  marks: dumbbell([{label: "武隆", baseline: null, target: drawn(target.metric)}], {unit: "户"}).data.values.length,
  rows: tablesOf(corpus).claims.numRows(),
};`,
    );
    const entry = join(consumer.dir, "page.js");
    const bundle = await build({entryPoints: [entry], bundle: true, format: "iife", platform: "browser", write: false, logLevel: "silent"});
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (e) => faults.push(e.message));
    await page.addScriptTag({content: bundle.outputFiles[0]!.text});
    const answer = await page.evaluate(() => (globalThis as unknown as {answer: Record<string, unknown>}).answer);
    expect(faults).toEqual([]);
    const claims = (await loadCorpus("data")).claims();
    expect(answer).toEqual({number: answer["sentence"], sentence: answer["number"], marks: 1, rows: claims.length});
  });
});
