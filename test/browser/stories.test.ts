/** What people come for, walked from the first click to the last. */
import {readFile} from "node:fs/promises";
import {sum} from "d3-array";
import {csvParse} from "d3-dsv";
import type {Locator, Page} from "playwright-core";
import {describe, expect, inject, it} from "vitest";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
silentPages((fresh) => (page = fresh));

const drawer = "dialog.drawer[open]";
const noSideways = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe("a researcher", () => {
  it("finds in three clicks how 武隆 stands against the national targets and copies a citation with the sentence", async () => {
    await open(page, "");
    await page.locator("nav.nav a", {hasText: "差距"}).click();
    await page.waitForSelector("#view[data-ready] .matrix");
    await page.locator('.matrix .glyph[aria-label^="武隆"][aria-label*="对齐"]').first().click();
    await page.waitForSelector(`${drawer} .quote`);
    expect(await page.locator(drawer).textContent()).toContain("仅作参照，不计入");
    await page.locator(`${drawer} a.num`).first().click();
    await page.waitForSelector(`${drawer} .quote mark`);
    await page.locator(`${drawer} .actions button`).last().click();
    await page.waitForFunction(() => [...document.querySelectorAll("dialog .actions button")].some((b) => b.textContent === "已复制"));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("武隆府发〔2022〕5号");
    expect(copied).toContain("94");
    expect(copied).toContain("/read?plan=wulong-2021&at=");
  });

  it("compares 食品抽检, reads why two values are not ranked together, and takes chart and data", async () => {
    await open(page, "search");
    await page.fill("#q", "食品抽检");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#view .finding")?.textContent?.includes("食品抽检"));
    await page.locator("main a[href*='indicator?id=']").first().click();
    await page.waitForSelector("#view[data-ready]");
    expect(await page.locator("#view").textContent()).toMatch(/口径|不能.{0,6}比|不可比/);
    await open(page, "indicator?id=food-tests-per-thousand");
    await page.waitForSelector(".canvas svg");
    expect(await page.locator("#view").textContent()).toMatch(/口径|分母|不可比/);
    for (const [button, ending] of [
      ["SVG", /\.svg$/],
      ["CSV", /\.csv$/],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("figure.chart .actions button", {hasText: button}).first().click(),
      ]);
      expect(file.suggestedFilename()).toMatch(ending);
      expect((await readFile(await file.path(), "utf8")).length).toBeGreaterThan(40);
    }
  });

  it("searches 明厨亮灶, steps through the passages, and sees which plans commit to it", async () => {
    await open(page, "search?q=明厨亮灶");
    const measure = page.locator("main a", {hasText: "明厨亮灶：哪些规划承诺"});
    const href = await measure.evaluate((a) => (a as HTMLAnchorElement).href);
    await page.locator("main h3 a[href*='wulong-2021']").click();
    await page.waitForSelector(".finder .count");
    const counts = async (): Promise<number[]> => (await page.locator(".finder .count").textContent())!.split("/").map(Number);
    const [first, all] = await counts();
    expect(first).toBe(1);
    expect(await page.locator("mark.found.current").textContent()).toBe("明厨亮灶");
    for (let i = 2; i <= all!; i++) {
      await page.click("#find-after");
      expect((await counts())[0]).toBe(i);
      expect(await page.locator("mark.found.current").isVisible()).toBe(true);
    }
    await page.goto(href);
    await page.waitForSelector(".matrix tbody td a");
    const plans = await page.locator(".matrix tbody td a").count();
    expect(plans).toBeGreaterThan(1);
    await page.locator(".matrix tbody td a").first().click();
    await page.waitForSelector(`${drawer} .quote`);
    expect(await page.locator(`${drawer} .quote`).first().textContent()).toContain("明厨");
    await page.locator(`${drawer} .quote a`).first().click();
    await page.waitForSelector(".text .at");
    expect((await page.locator(".text .at").allTextContents()).join("")).toContain("明厨");
  });
});

describe("an author", () => {
  it("cites a page, a sentence, a picture and its data in a paper", async () => {
    const site = new URL(".", inject("base")).href;
    await open(page, "indicator?id=food-evaluative-pass-rate");
    const copied = async (button: Locator): Promise<string> => {
      await button.click();
      await expect.poll(() => button.textContent()).toBe("已复制");
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const reference = await copied(page.locator(".cite button"));
    const [, version] =
      /^对标\. 食品评价性抽检合格率：各地目标相差多少？\[DB\/OL\]\. 数据版本 (\S+)\. \[\d{4}-\d\d-\d\d\]\. (?:\S+)$/.exec(reference) ?? [];
    expect(version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
    expect(reference.endsWith(`. ${site}indicator?id=food-evaluative-pass-rate`)).toBe(true);

    await page.waitForSelector(".canvas svg");
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("figure.chart .actions button", {hasText: /^SVG$/}).first().click(),
    ]);
    const svg = await readFile(await picture.path(), "utf8");
    for (const words of ["食品评价性抽检合格率：从现状到目标（%）", "来源：", `数据版本 ${version}`, `${site}indicator?id=`])
      expect(svg).toContain(words);

    const data = page.locator("a[href$='data/indicators/food-evaluative-pass-rate.csv']");
    const rows = csvParse(await (await fetch(await data.evaluate((a) => (a as HTMLAnchorElement).href))).text());
    expect(rows.length).toBeGreaterThan(2);

    await page.locator("#view a.num").first().click();
    await page.waitForSelector(`${drawer} .quote`);
    const sentence = await copied(page.locator(`${drawer} .actions button`).last());
    expect(sentence).toContain(`数据版本：${version}`);
    await page.goto(/http\S+$/.exec(sentence)![0]);
    await page.waitForSelector(".text .at");
  });
});

/** A line of 750 kb/s, in bytes and seconds, and the turns on it: to connect, for the page, and for what the page asks for at once. */
const [RATE, LATENCY, TURNS] = [750_000 / 8, 0.15, 3];

describe("a reader on a slow phone", () => {
  it.each(["", "indicator?id=market-entities", "align?lower=wulong-2021", "read?plan=wulong-2021", "gaps", "compare"])(
    "needs no script for the answer of «/%s», and no more bytes than a slow line brings in two seconds",
    async (path) => {
      await page.setViewportSize({width: 390, height: 844});
      const held: string[] = [];
      await page.route("**/*.js", (route) => void held.push(route.request().url()));
      await page.goto(new URL(path, inject("base")).href, {waitUntil: "commit"});
      const answer = page.locator(`#view[data-still] ${path.startsWith("read") ? "article.text p" : ".finding"}`);
      await answer.first().waitFor();
      const sizes = await page.waitForFunction(() => {
        const [whole] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
        const parts = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
        return whole!.responseEnd > 0 && [whole!, ...parts].map((entry) => entry.transferSize);
      });
      const bytes = sum((await sizes.jsonValue()) as number[]);
      expect(held.length).toBeGreaterThan(0);
      expect(bytes).toBeGreaterThan(10_000);
      expect(TURNS * LATENCY + bytes / RATE).toBeLessThan(2);
    },
  );
});

describe("a reviewer", () => {
  it("finds on a phone what 潜江 leaves out of 湖北's plan and opens the higher plan there", async () => {
    await page.setViewportSize({width: 390, height: 844});
    await open(page, "align?lower=qianjiang-2021&higher=hubei-2023");
    await page.locator(".chips button", {hasText: "只看未承接"}).click();
    await page.waitForFunction(() => location.search.includes("clause=absent"));
    await page.waitForSelector(".clause[data-verdict=absent]");
    expect(await page.locator(".clause:not([data-verdict=absent])").count()).toBe(0);
    expect(await noSideways()).toBeLessThanOrEqual(0);
    const words = (await page.locator(".clause-higher .clause-text").first().textContent())!.slice(0, 6);
    await page.locator(".clause-higher a").first().click();
    await page.waitForSelector(".text .at");
    expect(page.url()).toContain("plan=hubei-2023");
    expect((await page.locator(".text .at").allTextContents()).join("").replace(/\s/g, "")).toContain(words);
  });

  it("prints the audit of 武隆 on A4, decisions included, controls left out", async () => {
    await open(page, "audit?plan=wulong-2021");
    await page.emulateMedia({media: "print"});
    expect(await page.locator("#observablehq-header").isVisible()).toBe(false);
    expect(await page.locator(".review .actions").isVisible()).toBe(false);
    expect(await page.locator("button.decide").first().isVisible()).toBe(false);
    expect(await page.locator(".findings > li").first().isVisible()).toBe(true);
    expect((await page.pdf({format: "A4"})).length).toBeGreaterThan(10_000);
  });

  it("reads in the text what the audit found there", async () => {
    await open(page, "read?plan=wulong-2021");
    await page.waitForSelector(".margin-notes a");
    const mark = page.locator(".margin-notes a").first();
    const message = (await mark.getAttribute("title"))!;
    await mark.click();
    await page.waitForSelector("#view[data-ready] .findings");
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).textContent()).toContain(message);
  });
});

describe("a reader of results", () => {
  it("sees 四川 951 against 1016 and the baseline revised from 695 to 689, with the source", async () => {
    await open(page, "outcomes");
    const row = page.locator("section.table tbody tr", {hasText: "四川"});
    const text = (await row.textContent())!;
    for (const part of ["未达到", "951", "1016", "695", "689", "政府工作报告"]) expect(text).toContain(part);
  });

  it("opens both sentences from a cell of the matrix, by keyboard, and comes back to it", async () => {
    await open(page, "gaps");
    const cell = page.locator('.matrix .glyph[aria-label$="不足"]').first();
    await cell.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${drawer} .quote`);
    expect(await page.locator(`${drawer} .quote`).count()).toBe(2);
    await page.keyboard.press("Escape");
    await page.waitForSelector(drawer, {state: "detached"});
    expect(await cell.evaluate((b) => b === document.activeElement)).toBe(true);
  });
});

describe("a planner", () => {
  it("finds what only 四川 has, among measures and among indicators", async () => {
    await open(page, "measures");
    await page.selectOption("#spread", "only.sichuan-2021");
    await page.waitForFunction(() => location.search.includes("spread=only.sichuan-2021"));
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".matrix tbody tr")].every((tr) => tr.querySelectorAll("td a").length === 1),
    );
    expect(await page.locator(".matrix tbody tr").count()).toBeGreaterThan(3);
    await open(page, "indicators");
    await page.selectOption("#only", "sichuan-2021");
    await page.waitForFunction(() => document.querySelector(".finding")?.textContent?.startsWith("只有四川"));
    const found = await page.locator("section.table tbody td[data-label=见于]").allTextContents();
    expect(found.length).toBeGreaterThan(10);
    expect([...new Set(found)]).toEqual(["四川 2021–2025"]);
  });

  it("sees which plan asks for the fastest growth of market entities", async () => {
    await open(page, "indicator?id=market-entities");
    await page.locator(".choices button", {hasText: "复合年均增速"}).click();
    await page.waitForFunction(() => location.search.includes("basis=pace"));
    await page.locator(".choices button", {hasText: "按数值"}).click();
    const rows = page.locator("figure.chart").first().locator("details table tbody tr th");
    await page.waitForFunction(() => location.search.includes("sort=value"));
    await expect.poll(async () => (await rows.allTextContents())[0]).toContain("四川");
  });
});
