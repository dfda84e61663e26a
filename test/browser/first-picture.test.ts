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
