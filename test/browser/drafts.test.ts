/** The pages of drafts and figures: two drafts compared, decisions taken along, a briefing checked, as on the command line. */
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {run} from "../cli/run.js";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
let folder: string;
silentPages((fresh) => (page = fresh));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duibiao-drafts-"));
  const old = await readFile("docs/guides/review-lower.txt", "utf8");
  await writeFile(join(folder, "旧稿.txt"), old);
  await writeFile(join(folder, "新稿.txt"), old.replace("95%", "93%").replace("全面推行公平竞争审查制度", "探索公平竞争审查制度"));
});
afterAll(() => rm(folder, {recursive: true}));

describe("two drafts", () => {
  it("are dropped and compared as on the command line, and the decisions on the older are taken along", async () => {
    await open(page, "diff");
    await page.setInputFiles("#own-file", [join(folder, "旧稿.txt"), join(folder, "新稿.txt")]);
    await page.waitForSelector("#sentences", {timeout: 60_000});
    expect(await page.locator("h1").textContent()).toBe("新稿.txt比旧稿.txt改了什么？");
    expect(await page.locator(".finding").allTextContents()).toEqual([
      expect.stringContaining("数值降低 1"),
      expect.stringContaining("力度减弱 1"),
    ]);
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", {name: "MD", exact: true}).click()]);
    const {out} = await run(["diff", join(folder, "旧稿.txt"), join(folder, "新稿.txt"), "--format", "md"]);
    expect(await readFile(await file.path(), "utf8")).toBe(out);

    const old = new URL(page.url()).searchParams.get("old")!;
    await open(page, `align?lower=${old}&higher=sichuan-2021`);
    await page.waitForSelector(".open-queue", {timeout: 60_000});
    await page.locator(".open-queue").click();
    await page.fill("#queue-by", "李审核");
    await page.selectOption("#queue-filter", "indicator");
    await page.locator("dialog.queue").focus();
    for (let i = 0; i < 4; i++)
      await page.keyboard.press((await page.locator("dialog.queue .queue-item button.primary").getAttribute("data-key"))!);
    await page.keyboard.press("Escape");
    await page.goBack();
    await page.waitForSelector(".carried button.carry", {timeout: 60_000});
    const told = (await page.locator(".carried section > p").first().textContent())!;
    const [stands, reopened] = [/(\d+) 项所据原文未动/, /(\d+) 项原文有变动/].map((p) => Number(p.exec(told)![1]));
    expect(stands! + reopened!).toBe(4);
    await page.locator(".carry").click();
    await page.waitForSelector(".carried [role=status]:has-text('带来 4 条决定')");
  });
});

describe("the figures of a draft", () => {
  it("are held against the plans as on the command line, from a file and from words, and kept nowhere", async () => {
    await open(page, "check");
    await page.setInputFiles("#own-file", "test/check/briefing.txt");
    await page.waitForSelector(".figures > li", {timeout: 60_000});
    expect(await page.locator(".finding").textContent()).toBe("40 个数字：不符 15，四舍五入后相符 2，相符 23。");
    await page.getByRole("button", {name: "不符 15"}).click();
    expect(await page.locator(".figures > li").count()).toBe(15);
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", {name: "MD", exact: true}).click()]);
    const {out} = await run(["check", "test/check/briefing.txt", "--format", "md"]);
    expect(await readFile(await file.path(), "utf8")).toBe(out);
    await page.fill("#draft", "到2025年,潜江市市场主体总量达到12亿户。");
    await page.locator(".check-words").click();
    await page.waitForSelector(".figures > li:only-child");
    await open(page, "my-files");
    expect(await page.locator(".own-document").count()).toBe(0);
  });
});

describe("an address that names a document of somebody else's", () => {
  it("says that it is kept in another browser only", async () => {
    await open(page, "align?lower=document-0123abcd&higher=sichuan-2021");
    expect(await page.locator(".unknown").textContent()).toMatch(/只在放入它的那台电脑的浏览器里[\s\S]*我的文件/);
    await open(page, "audit?plan=document-0123abcd");
    expect(await page.locator(".unknown").textContent()).toContain("自己放入的文件");
  });
});
