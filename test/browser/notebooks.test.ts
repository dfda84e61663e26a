import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {loadCorpus} from "../../src/node/index.js";
import * as stats from "../../src/stats/index.js";
import {contextOf, launch, open, watched, WIDTHS} from "./browser.js";

const slugs = readdirSync("notebooks")
  .filter((f) => f.endsWith(".md") && f !== "index.md")
  .map((f) => f.replace(".md", ""));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const view = stats.viewOf((await loadCorpus("data")).data);

/** The finding that the notebook names, computed here; null where it needs more than the corpus. */
function computed(slug: string): string | null {
  const name = /const answer = (\w+)\(corpus\);/.exec(readFileSync(`notebooks/${slug}.md`, "utf8"))?.[1];
  const answer = new Map<string, unknown>(Object.entries(stats)).get(name ?? "");
  return typeof answer === "function" ? (answer as (v: stats.View) => stats.Answer<unknown>)(view).zh : null;
}

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
    const said = computed(slug);
    expect(await finding.textContent()).toMatch(said ?? /\d/);
    await watch.page.evaluate(async () => {
      for (const figure of document.querySelectorAll("figure.chart")) {
        figure.scrollIntoView();
        await new Promise((done) => setTimeout(done, 50));
      }
    });
    if (await watch.page.locator("figure.chart").count()) await watch.page.waitForSelector("figure.chart svg");
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
  const number = page.locator("section.table a.num").first();
  await number.click();
  const mark = await page.waitForSelector("dialog.drawer[open] .quote mark");
  expect((await number.textContent())!).toContain((await mark.textContent())!);
  await context.close();
});

it("a notebook is accessible", async () => {
  const context = await contextOf(browser, 1440);
  const {page} = await watched(context);
  await open(page, "notebooks/market-entities");
  await page.waitForSelector("figure.chart svg");
  await page.addScriptTag({content: axe}).catch(() => page.evaluate(axe));
  const violations = await page.evaluate(async () => {
    const {run} = (window as unknown as {axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}}).axe;
    return (await run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`);
  });
  expect(violations).toEqual([]);
  await context.close();
});
