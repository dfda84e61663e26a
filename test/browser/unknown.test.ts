/** An address that names what is not here says so, in both languages, and shows nothing else in its place. */
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {open} from "./browser.js";
import {onePage} from "./session.js";

let page: Page;
onePage((only) => (page = only));

const UNKNOWN = [
  ["read?plan=wulong-2012", "wulong-2012"],
  ["read?plan=nowhere&at=10-20", "nowhere"],
  ["audit?plan=wulong-2012", "wulong-2012"],
  ["plans?plan=wulong-2012", "wulong-2012"],
  ["align?lower=wulong-2012&higher=sichuan-2021", "wulong-2012"],
  ["align?lower=wulong-2021&higher=sichuan-2012", "sichuan-2012"],
  ["compare?plans=wulong-2021,sichuan-2021,guizhou-2012", "guizhou-2012"],
  ["region?code=999999", "999999"],
  ["indicator?id=market-entity", "market-entity"],
  ["indicators?domain=no-such-field", "no-such-field"],
  ["measures?domain=no-such-field", "no-such-field"],
] as const;

describe.each([
  ["zh", "这里没有", ""],
  ["en", "There is no", "&lang=en"],
])("in %s", (_, words, more) => {
  it.each(UNKNOWN)("«/%s» says what is not here, with a way out", async (path, asked) => {
    await open(page, path + more);
    const said = page.locator(".notice.unknown");
    expect(await said.count()).toBe(1);
    expect(await said.textContent()).toContain(words);
    expect(await said.textContent()).toContain(asked);
    for (const a of await said.locator("a").all())
      expect((await page.request.get(await a.evaluate((e) => (e as HTMLAnchorElement).href))).status()).toBe(200);
    expect(await said.locator("a").count()).toBeGreaterThan(0);
  });

  it.each([
    "read?plan=wulong-2012",
    "audit?plan=wulong-2012",
    "align?lower=wulong-2012",
    "region?code=999999",
    "indicator?id=market-entity",
  ])("«/%s» shows nothing in its place, and lets one choose", async (path) => {
    await open(page, path + more);
    expect(await page.locator("#view :is(article, .findings, .finding, section.table)").count()).toBe(0);
    expect(await page.locator("#view select").first().inputValue()).toBe("");
  });

  it.each(["indicator?id=market-entities&evidence=wulong-2021@9", "gaps?cell=no~such~cell", "measures?cell=no~such"])(
    "«/%s» opens a drawer that says so",
    async (path) => {
      await open(page, path + more);
      const drawer = page.locator("dialog.drawer[open]");
      await drawer.locator("[role=alert]").waitFor();
      expect(await drawer.textContent()).toMatch(/wulong-2021@9|no~such/);
      await page.keyboard.press("Escape");
      await drawer.waitFor({state: "detached"});
      await page.waitForFunction(() => !/evidence|cell/.test(location.search));
    },
  );

  it.each(["read?plan=wulong-2021&at=900000-900005", "read?plan=wulong-2021&at=oops"])(
    "«/%s» says that the place is not there",
    async (path) => {
      await open(page, path + more);
      expect(await page.locator("#view .notice").allTextContents()).toContainEqual(expect.stringMatching(/900000-900005|oops/));
      expect(await page.locator(".text .at").count()).toBe(0);
    },
  );
});

it("suggests the nearest of what is there", async () => {
  await open(page, "read?plan=wulong-2012");
  expect(await page.locator(".notice.unknown a").first().getAttribute("href")).toContain("plan=wulong-2021");
});

it("does not hold a plan against itself", async () => {
  await open(page, "align?lower=wulong-2021&higher=wulong-2021");
  expect(await page.locator("#view .notice").textContent()).toContain("不与自己对照");
});
