import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {violations} from "./axe.js";
import {ALL_WIDTHS, open, WIDTHS} from "./browser.js";
import {onePage} from "./session.js";

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

describe.each(ALL_WIDTHS)("at %i px", (width) => {
  let page: Page;
  onePage((only) => (page = only), width);

  it.each(PAGES)("«/%s» opens silently, stays inside and is accessible", async (path) => {
    await open(page, path);
    const seen = await page.evaluate(() => ({
      wider: document.documentElement.scrollWidth - innerWidth,
      headings: document.querySelectorAll("h1").length,
      errors: document.querySelectorAll(".notice.error").length,
      text: document.querySelector("main")?.textContent ?? "",
    }));
    expect(seen.wider).toBeLessThanOrEqual(0);
    expect(seen.headings).toBe(1);
    expect(seen.errors).toBe(0);
    expect(seen.text).not.toMatch(/undefined|NaN|\[object/);
    expect(WIDTHS.some((w) => w === width) ? await violations(page) : []).toEqual([]);
  });
});

describe("a page", () => {
  let page: Page;
  onePage((only) => (page = only));

  it("draws Chinese in a font that has it", async () => {
    await open(page, "");
    const widths = await page.evaluate(() => {
      const pen = document.createElement("canvas").getContext("2d")!;
      pen.font = getComputedStyle(document.body).font;
      return [pen.measureText("规").width, pen.measureText("iii").width];
    });
    expect(widths[0]).toBeGreaterThan(widths[1]! * 0.9);
  });
});
