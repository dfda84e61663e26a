import type {Browser, BrowserContext} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {violations} from "./axe.js";
import {ALL_WIDTHS, contextOf, launch, open, watched, WIDTHS} from "./browser.js";

/** Every page, with states that differ in what they show. */
const PAGES = [
  "",
  "indicators",
  "indicator",
  "indicator?id=market-entities",
  "indicator?id=no-such-indicator",
  "align",
  "align?lower=wulong-2021&higher=cn-quality-2023",
  "align?lower=qianjiang-2021&higher=hubei-2023",
  "read?plan=wulong-2021",
  "read?plan=cn-quality-2023",
  "plans",
  "plans?plan=sichuan-2021",
  "audit?plan=wulong-2021",
  "my-files",
  "diff",
  "diff?old=qianjiang-2021&new=wulong-2021",
  "check",
  "compare",
  "compare?by=measures",
  "gaps",
  "gaps?cell=sichuan-2021~cn-quality-2023~manufacturing-quality-pass-rate&lang=en",
  "outcomes",
  "about",
  "measures",
  "measures?q=明厨亮灶",
  "search?q=满意度",
  "data",
  "changes",
  "accuracy",
  "guides/",
  "region?code=500156",
  "notebooks/",
  "notebooks/food-sampling",
  "?lang=en",
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(ALL_WIDTHS)("at %i px", (width) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await contextOf(browser, width);
  });
  afterAll(() => context.close());

  it.each(PAGES)("«/%s» opens silently, stays inside and is accessible", async (path) => {
    const watch = await watched(context);
    await open(watch.page, path);
    expect(watch.console).toEqual([]);
    expect(watch.outside).toEqual([]);
    expect(watch.failed).toEqual([]);
    const seen = await watch.page.evaluate(() => ({
      wider: document.documentElement.scrollWidth - innerWidth,
      headings: document.querySelectorAll("h1").length,
      errors: document.querySelectorAll(".notice.error").length,
      text: document.querySelector("main")?.textContent ?? "",
    }));
    expect(seen.wider).toBeLessThanOrEqual(0);
    expect(seen.headings).toBe(1);
    expect(seen.errors).toBe(0);
    expect(seen.text).not.toMatch(/undefined|NaN|\[object/);
    expect(WIDTHS.some((w) => w === width) ? await violations(watch.page) : []).toEqual([]);
    await watch.page.close();
  });
});

it("draws Chinese in a font that has it", async () => {
  const context = await contextOf(browser, 1440);
  const {page} = await watched(context);
  await open(page, "");
  const widths = await page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d")!;
    pen.font = getComputedStyle(document.body).font;
    return [pen.measureText("规").width, pen.measureText("iii").width];
  });
  expect(widths[0]).toBeGreaterThan(widths[1]! * 0.9);
  await context.close();
});
