import {readdirSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {loadCorpus} from "../../src/node/index.js";
import {lightData} from "../../src/corpus/light.js";
import {runNotebook} from "../../src/site/cells.js";
import {violations} from "./axe.js";
import {open, WIDTHS} from "./browser.js";
import {onePage, silentPages} from "./session.js";

const slugs = readdirSync("notebooks")
  .filter((f) => f.endsWith(".md") && f !== "index.md")
  .map((f) => f.replace(".md", ""));
const data = lightData((await loadCorpus("data")).data);

/** What its cells come to in Node. */
const computed = async (slug: string): Promise<string> => (await runNotebook(`notebooks/${slug}.md`, data)).answer.zh;

describe.each(WIDTHS)("notebooks at %i px", (width) => {
  let page: Page;
  onePage((only) => (page = only), width);

  it.each(slugs)("«%s» shows the computed finding, stays silent and inside", async (slug) => {
    await open(page, `notebooks/${slug}`);
    const finding = await page.waitForSelector("p.finding");
    expect(await finding.textContent()).toBe(await computed(slug));
    await page.waitForSelector(".live svg");
    // The first cell of a row is for a box to tick, which none of these tables has.
    await page.waitForSelector("form table td:not(:empty)");
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe("a notebook", () => {
  let page: Page;
  silentPages((fresh) => (page = fresh));

  it("opens the sentence that a number came from", async () => {
    await open(page, "notebooks/food-sampling");
    const number = page.locator("form a.num").first();
    await number.click();
    const mark = await page.waitForSelector("dialog.drawer[open] .quote mark");
    expect((await number.textContent())!).toContain((await mark.textContent())!);
  });

  it("shows the values of its table within a phone", async () => {
    await page.setViewportSize({width: 390, height: 844});
    await open(page, "notebooks/food-sampling");
    const values = page.locator("form table a.num");
    await values.first().waitFor();
    const ends = await values.evaluateAll((all) => all.map((a) => a.getBoundingClientRect().right - innerWidth));
    expect(Math.max(...ends)).toBeLessThanOrEqual(0);
  });

  it("is accessible", async () => {
    await open(page, "notebooks/market-entities");
    await page.waitForSelector(".live svg");
    expect(await violations(page)).toEqual([]);
  });
});
