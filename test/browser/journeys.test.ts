import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {contextOf, launch, open, watched, type Watched} from "./browser.js";

let browser: Browser;
let context: BrowserContext;
let watch: Watched;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await contextOf(browser, 1440);
  watch = await watched(context);
  page = watch.page;
});
afterEach(async () => {
  await context.close();
  const faults = [...watch.console, ...watch.outside];
  if (faults.length) throw new Error(`the page was not silent: ${faults.join("; ")}`);
});

const drawer = "dialog.drawer[open]";

describe("evidence", () => {
  it("opens the sentence of a number with the number marked, closes by Escape and gives the focus back", async () => {
    await open(page, "indicator?id=market-entities");
    const number = page.locator("section.table a.num").first();
    const printed = (await number.textContent())!.replace(/[≥>≤<约†‡]/g, "");
    await number.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${drawer} .quote mark`);
    expect(printed).toContain((await page.locator(`${drawer} .quote mark`).textContent())!);
    expect(page.url()).toContain("evidence=");
    await page.keyboard.press("Escape");
    await page.waitForSelector(drawer, {state: "detached"});
    await page.waitForFunction(() => !location.search.includes("evidence"));
    expect(await number.evaluate((a) => a === document.activeElement)).toBe(true);
  });

  it("leads into the reader, where the number stands at its place", async () => {
    await open(page, "indicator?id=market-entities");
    await page.locator("section.table a.num").first().click();
    const mark = (await page.locator(`${drawer} .quote mark`).textContent())!;
    await page.locator(`${drawer} .actions a`).click();
    await page.waitForSelector(".text .at");
    expect(await page.locator(".text .at").first().textContent()).toBe(mark);
    expect(await page.locator(".text .at").first().isVisible()).toBe(true);
  });

  it("is a link of its own", async () => {
    await open(page, "indicator?id=market-entities");
    await page.locator("section.table a.num").first().click();
    await page.waitForSelector(drawer);
    const url = page.url();
    await page.goto("about:blank");
    await page.goto(url);
    await page.waitForSelector(`${drawer} .quote mark`);
    expect(page.url()).toBe(url);
  });
});

describe("choices", () => {
  it("stand in the URL, and back undoes them", async () => {
    await open(page, "align?lower=wulong-2021&higher=cn-quality-2023");
    const before = await page.locator("h1").textContent();
    await page.selectOption("#higher", "sichuan-2021");
    await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before);
    expect(page.url()).toContain("higher=sichuan-2021");
    await page.goBack();
    await page.waitForFunction((old) => document.querySelector("h1")?.textContent === old, before);
    expect(await page.locator("#higher").inputValue()).toBe("cn-quality-2023");
  });

  it("keep a table's order and filter", async () => {
    await open(page, "indicators");
    await page.click("#indicators-sort-plans");
    await page.click("#indicators-sort-plans");
    await page.fill("#indicators-filter", "食品");
    expect(page.url()).toContain("indicators.sort=plans");
    const rows = await page.locator("section.table tbody tr").allTextContents();
    await page.reload();
    await page.waitForSelector("#view[data-ready]");
    expect(await page.locator("section.table tbody tr").allTextContents()).toEqual(rows);
    expect(rows.length).toBeGreaterThan(0);
  });

  it("carry the language", async () => {
    await open(page, "indicators");
    await page.click("button.language");
    await page.waitForSelector("#view[data-ready]");
    expect(page.url()).toContain("lang=en");
    expect(await page.locator("h1").textContent()).toMatch(/^[A-Z]/);
    await page.click("nav.nav a >> nth=2");
    await page.waitForSelector("#view[data-ready]");
    expect(page.url()).toContain("lang=en");
  });
});

describe("verdicts on the alignment page", () => {
  it.each([
    ["wulong-2021", "cn-quality-2023", "制造业产品质量合格率", "对齐"],
    ["sichuan-2021", "cn-quality-2023", "制造业产品质量合格率", "不足"],
    ["sichuan-2021", "cn-outline-2021", "高价值发明专利", "不足"],
  ])("%s against %s: %s %s", async (lower, higher, name, word) => {
    await open(page, `align?lower=${lower}&higher=${higher}`);
    const row = page.locator("section.table").first().locator("tbody tr", {hasText: name});
    expect(await row.locator(".badge").first().textContent()).toBe(word);
  });

  it("says that a parent plan is not in the corpus", async () => {
    await open(page, "align?lower=wulong-2021");
    expect(await page.locator(".notice").first().textContent()).toContain("渝府发〔2022〕4号");
  });
});

it("finds Chinese inside a run of characters and lands on the passage", async () => {
  await open(page, "search");
  await page.fill("#q", "明厨亮灶");
  await page.keyboard.press("Enter");
  await page.waitForSelector("main mark");
  await page
    .locator("main li a", {has: page.locator("mark")})
    .first()
    .click();
  await page.waitForSelector(".text .at");
  expect(await page.locator(".text .at").first().textContent()).toContain("明厨亮灶");
});

it("loads Vega only where a chart comes into view", async () => {
  const loaded: string[] = [];
  page.on("request", (r) => loaded.push(r.url()));
  await open(page, "indicators");
  expect(loaded.filter((u) => u.includes("vega"))).toEqual([]);
  await open(page, "indicator?id=market-entities");
  await page.waitForSelector(".canvas svg");
  expect(loaded.some((u) => u.includes("vega"))).toBe(true);
});

it("offers a chart as SVG with its Chinese labels", async () => {
  await open(page, "indicator?id=market-entities");
  await page.waitForSelector(".canvas svg");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("figure.chart .actions button >> nth=0")]);
  expect(file.suggestedFilename()).toMatch(/\.svg$/);
});
