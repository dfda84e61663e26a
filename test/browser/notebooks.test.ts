import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {loadCorpus} from "../../src/node/index.js";
import {lightData} from "../../src/corpus/light.js";
import {runNotebook} from "../../src/site/cells.js";
import {contextOf, launch, open, watched, WIDTHS} from "./browser.js";

const slugs = readdirSync("notebooks")
  .filter((f) => f.endsWith(".md") && f !== "index.md")
  .map((f) => f.replace(".md", ""));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const data = lightData((await loadCorpus("data")).data);

/** What its cells come to in Node. */
const computed = async (slug: string): Promise<string> => (await runNotebook(`notebooks/${slug}.md`, data)).answer.zh;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(WIDTHS)("notebooks at %i px", (width) => {
  it.each(slugs)("«%s» shows the computed finding, stays silent and inside", async (slug) => {
    const context = await contextOf(browser, width);
    const watch = await watched(context);
    await open(watch.page, `notebooks/${slug}`);
    const finding = await watch.page.waitForSelector("p.finding");
    expect(await finding.textContent()).toBe(await computed(slug));
    await watch.page.waitForSelector(".live svg");
    await watch.page.waitForSelector("form table td");
    expect([watch.console, watch.outside, watch.failed]).toEqual([[], [], []]);
    expect(await watch.page.locator(".observablehq--error").count()).toBe(0);
    expect(await watch.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});

it("a number in a notebook opens the sentence it came from", async () => {
  const context = await contextOf(browser, 1440);
  const {page} = await watched(context);
  await open(page, "notebooks/food-sampling");
  const number = page.locator("form a.num").first();
  await number.click();
  const mark = await page.waitForSelector("dialog.drawer[open] .quote mark");
  expect((await number.textContent())!).toContain((await mark.textContent())!);
  await context.close();
});

it("a notebook is accessible", async () => {
  const context = await contextOf(browser, 1440);
  const {page} = await watched(context);
  await open(page, "notebooks/market-entities");
  await page.waitForSelector(".live svg");
  await page.addScriptTag({content: axe}).catch(() => page.evaluate(axe));
  const violations = await page.evaluate(async () => {
    const {run} = (window as unknown as {axe: {run: (of: object) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}}).axe;
    return (await run({})).violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`);
  });
  expect(violations).toEqual([]);
  await context.close();
});
