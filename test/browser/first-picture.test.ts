import type {Page} from "playwright-core";
import {expect, inject, it} from "vitest";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
silentPages((fresh) => (page = fresh), 390);

it.each(["indicator", "outcomes", "compare"])(
  "the picture of «%s» stands before scripts run and gives way to the live one",
  async (path) => {
    const html = await (await fetch(new URL(path, inject("base")))).text();
    expect(html).toMatch(/class="canvas"[^>]*><img alt="" width="\d+" height="\d+" src="data:image\/svg\+xml,/);
    await open(page, path);
    await page.waitForSelector(".canvas svg");
    expect(await page.locator("figure.chart").first().locator(".canvas > img").count()).toBe(0);
  },
);

it.each(["", "indicators", "measures", "audit"])("a reader who scrolls «%s» before scripts run stays where she is", async (path) => {
  let open = (): void => undefined;
  const held = new Promise<void>((go) => (open = go));
  await page.route(/\.js(?:\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL(path, inject("base")).href, {waitUntil: "commit"});
  await page.waitForSelector("#observablehq-footer");
  const place = (): Promise<string> =>
    page.evaluate(() => {
      const line = document.elementFromPoint(100, 400)?.closest("tr, li");
      return `${line?.textContent ?? ""} ${Math.round(line?.getBoundingClientRect().top ?? 0)}`;
    });
  await page.evaluate(async () => {
    for (const y of [600, 1200, 1800, 2400]) {
      scrollTo({top: y, behavior: "instant"});
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    }
  });
  const before = await place();
  open();
  await page.waitForSelector("#view[data-ready]");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(before).toMatch(/^\S.* \d+$/s);
  expect(await place()).toBe(before);
});
