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

/** What a button of a picture gives. */
async function given(label: string, figure = "figure.chart"): Promise<Buffer> {
  const button = page.locator(`${figure} .actions`).first().getByRole("button", {name: label, exact: true});
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await file.path());
}

/** The width of a PNG that the browser can read, in pixels. */
const widthOf = (png: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    return image.naturalWidth;
  }, png.toString("base64"));

/** Opens the code for other pages by keyboard, copies one, and checks that it is the one shown. */
async function snippet(kind: "live" | "still", figure = "figure.chart"): Promise<string> {
  const details = page.locator(`${figure} details.embedding`).first();
  if (!(await details.getAttribute("open").then((o) => o !== null))) {
    await details.locator("summary").focus();
    await page.keyboard.press("Enter");
  }
  const one = details.locator(".snippet", {has: page.locator(`textarea[id$="-${kind}"]`)});
  await one.getByRole("button").click();
  await one.getByText("已复制").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(await one.locator("textarea").inputValue()).toBe(copied);
  return copied;
}

/** A page of somebody else with this code in it. */
async function pasted(code: string): Promise<Page> {
  const other = await context.newPage();
  await other.setContent(`<!doctype html><html lang="zh-CN"><title>x</title><body>${code}</body></html>`);
  return other;
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
    expect(await widthOf(png)).toBeGreaterThan(400);
  });

  it("describes the columns of its CSV", async () => {
    const notes = JSON.parse((await given("CSV 说明")).toString("utf8")) as {tableSchema: {columns: {titles: string}[]}};
    const head = (await given("CSV")).toString("utf8").replace("\uFEFF", "").split("\r\n")[0]!;
    expect(notes.tableSchema.columns.map((c) => c.titles).join(",")).toBe(head);
  });

  it("stands alone and alive in another page", async () => {
    const other = await pasted(await snippet("live"));
    const frame = other.frameLocator("iframe");
    await frame.locator(".canvas svg").waitFor();
    expect(await frame.locator("figure.chart").count()).toBe(1);
    expect(await frame.locator("#observablehq-header").isVisible()).toBe(false);
    await other.close();
  });

  it("stands in another page without scripts, with title, source, address, date and licence", async () => {
    const code = await snippet("still");
    expect(code).not.toMatch(/<script|javascript:|\son\w+=/i);
    const other = await pasted(code);
    const asked: string[] = [];
    other.on("request", (r) => asked.push(r.url()));
    const box = (await other.locator("figure svg").first().boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThan(100);
    const words = (await other.locator("figcaption").first().textContent())!;
    for (const part of [/^市场主体/, /来源：.*武隆/, /\d{4}-\d{2}-\d{2}/, /MIT/]) expect(words).toMatch(part);
    expect(await other.locator("figcaption a").first().getAttribute("href")).toBe(page.url());
    expect(asked).toEqual([]);
    await other.setViewportSize({width: 390, height: 844});
    expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await other.close();
  });
});

describe.each([
  ["gaps", "#figure-gaps-matrix", "不足"],
  ["measures", "#figure-measures-map", "确保"],
  ["", "#figure-coverage", "有目标"],
])("the matrix of «/%s»", (path, figure, word) => {
  it("is drawn as a picture only when one is asked for", async () => {
    const asked: string[] = [];
    const note = (r: {url(): string}): void => void asked.push(r.url());
    page.on("request", note);
    await open(page, path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(asked.filter((u) => u.includes("vega"))).toEqual([]);
    const svg = (await given("SVG", figure)).toString("utf8");
    expect(asked.some((u) => u.includes("vega"))).toBe(true);
    page.off("request", note);
    expect(svg).toMatch(/<dc:source>[^<]*武隆/);
    expect(svg).toContain(word);
    for (const name of await page
      .locator(`${figure} tbody th[scope=row] > a, ${figure} tbody th[scope=row]:not(:has(a))`)
      .allTextContents())
      expect(svg.replace(/<[^>]*>|\s/g, "")).toContain(name.replace(/\s/g, ""));
  });

  it("gives a PNG, its data with notes, and code for other pages", async () => {
    await open(page, path);
    expect(await widthOf(await given("PNG", figure))).toBeGreaterThan(400);
    const [head, ...lines] = (await given("CSV", figure)).toString("utf8").replace("\uFEFF", "").trim().split("\r\n");
    const notes = JSON.parse((await given("CSV 说明", figure)).toString("utf8")) as {tableSchema: {columns: {titles: string}[]}};
    expect(notes.tableSchema.columns.map((c) => c.titles).join(",")).toBe(head);
    expect(lines.length).toBeGreaterThanOrEqual(await page.locator(`${figure} td > a`).count());
    const still = await pasted(await snippet("still", figure));
    expect((await still.locator("figure svg").boundingBox())!.height).toBeGreaterThan(100);
    await still.close();
    const live = await pasted(await snippet("live", figure));
    await live.frameLocator("iframe").locator(`${figure} td a`).first().waitFor();
    await live.close();
  });
});
