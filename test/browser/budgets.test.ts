import {readFileSync} from "node:fs";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {contextOf, launch, open, watched, WIDTHS} from "./browser.js";

const budgets = JSON.parse(readFileSync("test/browser/budgets.json", "utf8")) as {
  javascriptBeforeFirstChartKB: number;
  javascriptOfANotebookKB: number;
  layoutShift: number;
  requestsBeforeFirstChart: number;
};
const PAGES = [
  "",
  "indicators",
  "indicator?id=market-entities",
  "align?lower=wulong-2021&higher=cn-quality-2023",
  "read?plan=wulong-2021",
  "data",
  "notebooks/food-sampling",
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(WIDTHS)("at %i px", (width) => {
  it.each(PAGES)("«/%s» stays inside its budgets", async (path) => {
    const context = await contextOf(browser, width);
    const {page} = await watched(context);
    const devtools = await context.newCDPSession(page);
    const urls = new Map<string, string>();
    let [javascript, requests] = [0, 0];
    await devtools.send("Network.enable");
    devtools.on("Network.requestWillBeSent", (e) => urls.set(e.requestId, e.request.url));
    devtools.on("Network.loadingFinished", (e) => {
      const url = urls.get(e.requestId) ?? "";
      if (url.includes("vega")) return;
      requests += 1;
      if (url.endsWith(".js")) javascript += e.encodedDataLength;
    });
    await page.addInitScript(() => {
      const seen = window as unknown as {shift: number};
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
          if (!entry.hadRecentInput) seen.shift += entry.value;
      }).observe({type: "layout-shift", buffered: true});
    });
    await open(page, path);
    if (await page.locator(".canvas").count()) await page.waitForSelector(".canvas svg");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const shift = await page.evaluate(() => (window as unknown as {shift: number}).shift);
    expect(javascript / 1024).toBeLessThanOrEqual(
      path.startsWith("notebooks/") ? budgets.javascriptOfANotebookKB : budgets.javascriptBeforeFirstChartKB,
    );
    expect(requests).toBeLessThanOrEqual(budgets.requestsBeforeFirstChart);
    expect(shift).toBeLessThanOrEqual(budgets.layoutShift);
    await context.close();
  });
});
