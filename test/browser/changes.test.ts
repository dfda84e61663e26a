import type {Page} from "playwright-core";
import {expect, inject, it} from "vitest";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
silentPages((fresh) => (page = fresh));

it("every page names both feeds, and they are served as Atom", async () => {
  for (const path of ["", "guides/", "notebooks/patents"]) {
    await open(page, path);
    const feeds = await page
      .locator('head link[rel="alternate"][type="application/atom+xml"]')
      .evaluateAll((links) => links.map((a) => (a as HTMLLinkElement).href));
    expect(feeds).toEqual([new URL("changes.atom", inject("base")).href, new URL("changes.en.atom", inject("base")).href]);
  }
  const answer = await fetch(new URL("changes.atom", inject("base")));
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
});

it("a release leads to its frozen files, and a moved number to its sentence", async () => {
  await open(page, "changes");
  const copies = page.locator("details", {hasText: "manifest.json"}).first();
  await copies.locator("summary").click();
  for (const href of await copies.locator("a").evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href)))
    expect([href, (await fetch(href)).status]).toEqual([href, 200]);
  await page.locator("section.table a.num").first().click();
  await page.waitForSelector("dialog.drawer[open] .quote");
});
