/** A browser for a file of tests, and a page of its own for each of them that must stay silent. */
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach} from "vitest";
import {contextOf, launch, watched, type Watched} from "./browser.js";

/** Gives each test a fresh page; after it, nothing may have been said on the console or asked of another site. */
export function silentPages(give: (page: Page) => void, width = 1440): void {
  let browser: Browser;
  let watch: Watched;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    watch = await watched(await contextOf(browser, width));
    give(watch.page);
  });
  afterEach(async () => {
    await watch.page.context().close();
    const faults = [...watch.console, ...watch.outside];
    if (faults.length) throw new Error(`the page was not silent: ${faults.join("; ")}`);
  });
}
