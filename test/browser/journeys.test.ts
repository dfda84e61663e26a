import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
silentPages((fresh) => (page = fresh));

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

  it("shows a value of a table as its row under its header, and cites it in one line", async () => {
    await open(page, "plans?plan=wulong-2021&claims.q=制造业产品质量合格率");
    const number = page.locator("section.table a.num", {hasText: "94"}).first();
    await number.click();
    const row = page.locator(`${drawer} .quote table.row`);
    await row.waitFor();
    expect(await row.locator("thead th").allTextContents()).toEqual(["类别", "序号", "主要指标", "2020", "2025", "指标属性"]);
    expect(await row.locator("tbody td").count()).toBe(6);
    expect(await row.locator("td:has(mark)").evaluate((td) => (td as HTMLTableCellElement).cellIndex)).toBe(4);
    await page.locator(`${drawer} .actions button`).click();
    await page.getByText("已复制").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^武隆区；《[^》]+》（[^）]*武隆府发〔2022〕5号，\d{4}-\d{2}-\d{2}）[^；]*；制造业产品质量合格率\S* 94%（2025目标）；数据版本：\d+\.\d+\.\d+\+[0-9a-f]{8}。http\S+\/read\?plan=wulong-2021&at=[rs][0-9a-f]+(?:_\d+)?\.\d+$/,
    );
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

describe.each([
  ["gaps", '.matrix .glyph[aria-label$="不足"]', 2],
  ["measures", ".matrix td a:has(sup)", 2],
  ["compare?by=measures", ".matrix td a", 1],
] as const)("a cell of the matrix of «%s»", (path, selector, quotes) => {
  const dialog = "dialog.drawer[open][aria-labelledby=cell-title]";

  it("opens what lies behind it without drawing the page anew; back and Escape close it", async () => {
    await open(page, path);
    const cell = page.locator(selector).first();
    await page.evaluate(() => document.querySelector(".matrix")!.setAttribute("data-seen", ""));
    await cell.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${dialog} .quote`);
    expect(await page.locator(`${dialog} .quote`).count()).toBeGreaterThanOrEqual(quotes);
    expect(new URL(page.url()).searchParams.get("cell")).toBe(await cell.getAttribute("data-cell"));
    await page.goBack();
    await page.waitForSelector(dialog, {state: "detached"});
    await page.goForward();
    await page.waitForSelector(`${dialog} .quote`);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.search.includes("cell="));
    expect(await page.locator(dialog).count()).toBe(0);
    expect(await cell.evaluate((a) => a === document.activeElement)).toBe(true);
    expect(await page.locator(".matrix[data-seen]").count()).toBe(1);
  });

  it("is a link of its own, and leaves the focus on the cell", async () => {
    await open(page, path);
    const value = (await page.locator(selector).first().getAttribute("data-cell"))!;
    await open(page, `${path}${path.includes("?") ? "&" : "?"}cell=${value}`);
    await page.waitForSelector(`${dialog} .quote`);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.search.includes("cell="));
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe(value);
  });
});

it("opens a sentence from a cell, and comes back to the cell by Escape", async () => {
  await open(page, "gaps");
  await page.locator('.matrix .glyph[aria-label$="不足"]').first().click();
  const cell = "dialog.drawer[open][aria-labelledby=cell-title]";
  const evidence = "dialog.drawer[open][aria-labelledby=evidence-title]";
  const number = page.locator(`${cell} a.num`).first();
  await number.click();
  await page.waitForSelector(`${evidence} .quote mark`);
  const url = page.url();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !location.search.includes("evidence="));
  expect(await number.evaluate((a) => a === document.activeElement)).toBe(true);
  await page.goto("about:blank");
  await page.goto(url);
  await page.waitForSelector(`${evidence} .quote mark`);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !location.search.includes("evidence="));
  await page.waitForSelector(cell);
});

it("keeps a page as it stands when evidence is opened after a table was sorted", async () => {
  await open(page, "indicator?id=market-entities");
  await page.click("#statements-sort-period");
  await page.evaluate(() => document.querySelector("section.table")!.setAttribute("data-seen", ""));
  await page.locator("section.table a.num").first().click();
  await page.waitForSelector(`${drawer} .quote mark`);
  expect(await page.locator("section.table[data-seen]").count()).toBe(1);
});

it.each(["gaps", "measures"])("leaves the matrix of «%s» that was drawn at build where it stands", async (path) => {
  await page.addInitScript(() => {
    const drawn = window as unknown as {atBuild: Element | null};
    document.addEventListener("readystatechange", () => (drawn.atBuild ??= document.querySelector("#view .matrix")));
  });
  await open(page, path);
  expect(await page.evaluate(() => (window as unknown as {atBuild: Element}).atBuild === document.querySelector(".matrix"))).toBe(true);
});

it("leaves what stands below a long list where it is while a reader scrolls there", async () => {
  await open(page, "align?lower=qianjiang-2021&higher=hubei-2023");
  const moved = await page.evaluate(async () => {
    const below = document.querySelector("section.table:has(#measures-filter)")!;
    const top = (): number => Math.round(below.getBoundingClientRect().top + scrollY);
    const before = top();
    below.scrollIntoView({behavior: "instant"});
    await new Promise((done) => setTimeout(done, 500));
    return top() - before;
  });
  expect(await page.locator(".clause-list > li").count()).toBeGreaterThan(50);
  expect(moved).toBe(0);
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
