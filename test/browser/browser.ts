/** A real Chromium for the tests, and what a page may not do. */
import type {Browser, BrowserContext, Page} from "playwright-core";
import {inject} from "vitest";

export {launch} from "./launch.js";

/** A desk and a phone. */
export const WIDTHS = [1440, 390] as const;
/** With what lies between, where nothing but the layout differs. */
export const ALL_WIDTHS = [1440, 768, 390] as const;

export async function contextOf(browser: Browser, width: number): Promise<BrowserContext> {
  return browser.newContext({
    viewport: {width, height: width < 500 ? 844 : 900},
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
}

/** What went wrong while a page was open. */
export interface Watched {
  readonly page: Page;
  readonly console: string[];
  readonly outside: string[];
  readonly failed: string[];
}

/** A page under watch: console messages, requests to elsewhere, failed requests. */
export async function watched(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const watch: Watched = {page, console: [], outside: [], failed: []};
  const home = new URL(inject("base")).origin;
  page.on("console", (m) => watch.console.push(`${m.type()}: ${m.text()}`));
  page.on("pageerror", (e) => watch.console.push(`error: ${e.message}`));
  page.on("request", (r) => {
    if (!/^(?:data|blob):/.test(r.url()) && new URL(r.url()).origin !== home) watch.outside.push(r.url());
  });
  // What a page was still fetching when it was left did not fail.
  page.on("requestfailed", (r) => r.failure()?.errorText !== "net::ERR_ABORTED" && watch.failed.push(r.url()));
  page.on("response", (r) => {
    if (r.status() >= 400) watch.failed.push(`${r.status()} ${r.url()}`);
  });
  return watch;
}

/** What went wrong since the last time this was asked. */
export function faultsOf(watch: Watched): string[] {
  return [watch.console, watch.outside, watch.failed].flatMap((list) => list.splice(0));
}

/** Opens a path of the site and waits until its view is drawn, texts and long lists included. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, inject("base")).href);
  if (await page.locator("#view").count()) await page.waitForSelector("#view[data-ready]");
  await page.waitForFunction(() => !document.querySelector("#text-parts > [role=status], #view [aria-busy=true]"));
}
