/** A browser for a file of tests, and the pages that they get of it, which must stay silent. */
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach} from "vitest";
import {contextOf, faultsOf, launch, watched, type Watched} from "./browser.js";

function mustBeSilent(watch: Watched): void {
  const faults = faultsOf(watch);
  if (faults.length) throw new Error(`the page was not silent: ${faults.join("; ")}`);
}

/** Gives each test a fresh page; after it, nothing may have been said on the console, asked of another site or not been there. */
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
    mustBeSilent(watch);
  });
}

/** Gives all tests one page, for those that only look: what it has fetched and compiled for one address serves the next. */
export function onePage(give: (page: Page) => void, width = 1440): void {
  let browser: Browser;
  let watch: Watched;
  beforeAll(async () => {
    browser = await launch();
    watch = await watched(await contextOf(browser, width));
    give(watch.page);
  });
  afterAll(() => browser.close());
  afterEach(() => mustBeSilent(watch));
}
