/** Tables between desk and phone: the last column is seen without moving the table. */
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {open} from "./browser.js";
import {onePage} from "./session.js";

let page: Page;
onePage((only) => (page = only));

/** Pages with tables of many columns, and how wide the window is at least for all of them to be seen. */
const WHOLE = [
  ["align?lower=wulong-2021&higher=sichuan-2021", 768],
  ["align?lower=wulong-2021&higher=sichuan-2021&lang=en", 1100],
  ["compare", 768],
  ["compare?lang=en", 768],
  ["outcomes?lang=en", 1100],
  ["plans?plan=sichuan-2021&lang=en", 768],
  ["changes?lang=en", 768],
  ["indicator?id=market-entities&lang=en", 1100],
  ["gaps", 768],
] as const;

it.each(WHOLE)("of «/%s» show their last column from %i px on", async (path, least) => {
  for (const width of [1440, least]) {
    await page.setViewportSize({width, height: 900});
    await open(page, path);
    const beyond = await page
      .locator(".table-box")
      .evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.getAttribute("aria-label")));
    expect([width, beyond]).toEqual([width, []]);
  }
});

it.each(["changes?lang=en", "diff?old=qianjiang-2021&new=wulong-2021&lang=en"])("of «/%s» stay inside a phone", async (path) => {
  await page.setViewportSize({width: 390, height: 844});
  await open(page, path);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
