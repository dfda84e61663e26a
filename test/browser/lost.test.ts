import type {Browser, BrowserContext} from "playwright-core";
import {afterAll, beforeAll, expect, inject, it} from "vitest";
import {violations} from "./axe.js";
import {contextOf, launch, WIDTHS} from "./browser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each(WIDTHS.flatMap((width) => ["no-such-page", "guides/no/such/page?lang=en"].map((path) => [path, width] as const)))(
  "«/%s» is answered with «not found», a page of ours and the way out, at %i px",
  async (path, width) => {
    const context: BrowserContext = await contextOf(browser, width);
    const page = await context.newPage();
    const failed: string[] = [];
    page.on("response", (r) => r.status() >= 400 && failed.push(r.url()));
    const answer = await page.goto(new URL(path, inject("base")).href);
    expect(answer!.status()).toBe(404);
    await page.waitForLoadState("networkidle");
    expect(failed).toEqual([answer!.url()]);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator("h1").textContent()).toBe(path.includes("lang=en") ? "There is no such page" : "没有这一页");
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("#observablehq-header")!).display)).toBe("flex");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.locator("main a:visible").first().click();
    await page.waitForSelector("#view[data-ready]");
    expect(new URL(page.url()).pathname).toBe("/");
    await context.close();
  },
);
