import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {contextOf, launch, open, watched} from "./browser.js";
import {againstKept, keptMachine, machineOf} from "./goldens.js";

/** Share of pixels; a changed figure stays below it, a moved column does not. */
const TOLERANCE = 0.02;
const KEPT = [
  ["overview", "", 1440],
  ["indicator", "indicator?id=market-entities", 1440],
  ["align", "align?lower=wulong-2021&higher=cn-quality-2023", 1440],
  ["align-phone", "align?lower=wulong-2021&higher=cn-quality-2023", 390],
  ["audit", "audit?plan=wulong-2021", 1440],
  ["read-phone", "read?plan=wulong-2021", 390],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("pages look as they did", () => {
  it.for(KEPT)("%s", async ([name, path, width], {skip}) => {
    const context = await contextOf(browser, width);
    const {page} = await watched(context);
    try {
      await open(page, path);
      if (await page.locator(".canvas").count()) await page.waitForSelector(".canvas svg");
      const here = await machineOf(page);
      const kept = keptMachine(here);
      if (here.browser !== kept.browser || here.ink !== kept.ink) return void skip("drawn by another browser or font");
      expect(await againstKept(page, name, TOLERANCE)).toBeLessThanOrEqual(TOLERANCE);
    } finally {
      await context.close();
    }
  });
});
