import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {contextOf, launch, open, watched} from "./browser.js";

/** What a reader does, and what then stands on the page. The times are printed; a loaded machine proves nothing, so none is asserted. */
const ACTS = [
  ["sort a table", "indicators", (page: Page) => page.selectOption("#indicators-order", "plans:down"), "#indicators-order"],
  ["open the evidence", "indicator?id=market-entities", (page: Page) => page.click("section.table a.num >> nth=0"), "dialog[open] .quote"],
  [
    "filter by verdict",
    "align?lower=wulong-2021&higher=cn-quality-2023",
    (page: Page) => page.click(".chips button >> nth=0"),
    "button[aria-pressed=true]",
  ],
  ["choose another plan", "audit?plan=wulong-2021", (page: Page) => page.selectOption("#plan", "sichuan-2021"), "#plan"],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each(ACTS)("answers at once: %s", async (name, path, act, then) => {
  const context = await contextOf(browser, 390);
  const {page} = await watched(context);
  await open(page, path);
  await page.evaluate(() => {
    const seen = window as unknown as {longest: number};
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({type: "event", durationThreshold: 16} as PerformanceObserverInit);
  });
  await act(page);
  await page.waitForSelector(then);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  const longest = await page.evaluate(() => (window as unknown as {longest: number}).longest);
  process.stderr.write(`interaction «${name}»: ${longest} ms to the next frame\n`);
  expect(Number.isFinite(longest)).toBe(true);
  await context.close();
});
