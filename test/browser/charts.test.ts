import {readFileSync} from "node:fs";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {contextOf, launch, open, watched} from "./browser.js";

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  context = await contextOf(browser, 1440);
  ({page} = await watched(context));
  await open(page, "indicator?id=market-entities");
  await page.waitForSelector(".canvas svg");
});
afterAll(() => browser.close());

/** What the button of the first chart gives. */
async function given(label: string): Promise<Buffer> {
  const button = page.locator("figure.chart .actions").first().getByRole("button", {name: label, exact: true});
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await file.path());
}

describe("a chart", () => {
  it("says in its SVG what it is, where from, when and under which licence", async () => {
    const svg = (await given("SVG")).toString("utf8");
    expect(svg).toMatch(/<title>市场主体[^<]*<\/title>/);
    expect(svg).toMatch(/<dc:source>[^<]*武隆/);
    expect(svg).toMatch(/<dc:date>\d{4}-\d{2}-\d{2}<.*<dc:rights>MIT/);
  });

  it("says the same in its PNG, in chunks that hold", async () => {
    const png = await given("PNG");
    const text = png.toString("utf8");
    for (const part of ["iTXtTitle", "市场主体", "iTXtSource", "iTXtCopyright"]) expect(text).toContain(part);
    const width = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      return image.naturalWidth;
    }, png.toString("base64"));
    expect(width).toBeGreaterThan(400);
  });

  it("describes the columns of its CSV", async () => {
    const notes = JSON.parse((await given("CSV 说明")).toString("utf8")) as {tableSchema: {columns: {titles: string}[]}};
    const head = (await given("CSV")).toString("utf8").replace("\uFEFF", "").split("\r\n")[0]!;
    expect(notes.tableSchema.columns.map((c) => c.titles).join(",")).toBe(head);
  });

  it("stands alone in another page", async () => {
    await page.getByRole("button", {name: "嵌入", exact: true}).first().click();
    await page.waitForFunction(() => document.body.textContent.includes("已复制 iframe 代码"));
    const address = /src="([^"]+)"/.exec(await page.evaluate(() => navigator.clipboard.readText()))![1]!;
    const {page: other} = await watched(context);
    await other.goto(address);
    await other.waitForSelector(".canvas svg");
    expect(await other.locator("figure.chart").count()).toBe(1);
    expect(await other.locator("#observablehq-header").isVisible()).toBe(false);
  });
});
