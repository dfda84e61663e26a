/** Two files from a desk: dropped in the page, audited, aligned, the report taken away; nothing leaves the machine. */
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {Document, Packer, Paragraph} from "docx";
import {align} from "../../src/cli/commands/align.js";
import {nobody} from "../cli/run.js";
import {oldFontPdf} from "../formats/pdf/old-font.js";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
let folder: string;
silentPages((fresh) => (page = fresh));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duibiao-own-"));
  await writeFile(join(folder, "lower.txt"), await readFile("data/plans/wulong-2021/source.txt"));
  await writeFile(join(folder, "higher.txt"), await readFile("data/plans/sichuan-2021/source.txt"));
});
afterAll(() => rm(folder, {recursive: true}));

describe("documents of one's own", () => {
  it("are read, kept, aligned and reported in the browser as on the command line, and sent nowhere", async () => {
    const sent: string[] = [];
    const fetched: string[] = [];
    page.on("request", (r) => {
      fetched.push(r.url());
      if (r.method() !== "GET" || r.postData() !== null || !r.url().startsWith(new URL(inject("base")).origin))
        sent.push(`${r.method()} ${r.url()}`);
    });
    const began = Date.now();
    await open(page, "my-files");
    await page.setInputFiles("#own-file", [join(folder, "lower.txt"), join(folder, "higher.txt")]);
    await page.waitForSelector(".own-document:nth-of-type(2)", {timeout: 100_000});
    const lower = page.locator(".own-document", {hasText: "lower.txt，"});
    expect(await lower.textContent()).toMatch(/lower\.txt[\s\S]*武隆区，2021–2025 年/);
    const higher = (await page.locator(".own-document", {hasText: "higher.txt，"}).getAttribute("data-id"))!;
    await lower.locator("select[id^=higher]").selectOption(higher);
    await lower.locator("button.align-own").click();
    await page.waitForSelector(".clause-list", {timeout: 100_000});
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator(".review .actions button", {hasText: /^MD$/}).click()]);
    expect(file.suggestedFilename()).toBe("duibiao-lower--higher.md");
    const report = join(folder, "page.md");
    await file.saveAs(report);
    console.log(`two files dropped to a report in hand: ${((Date.now() - began) / 1000).toFixed(1)} s, 4 clicks`);
    let out = "";
    const effects = {out: (text: string) => void (out += text), err: () => undefined, cwd: process.cwd(), answers: nobody()};
    await align.run([join(folder, "lower.txt"), join(folder, "higher.txt"), "--format", "md"], effects);
    expect(await readFile(report, "utf8")).toBe(out);
    // The watch sees what the worker asks for, too.
    expect(fetched.some((url) => url.includes("regions"))).toBe(true);
    expect(sent).toEqual([]);
  });

  it("are audited, corrected, compared with a plan of the corpus and removed", async () => {
    await open(page, "my-files");
    await page.setInputFiles("#own-file", join(folder, "lower.txt"));
    const own = page.locator(".own-document");
    await own.waitFor({timeout: 100_000});
    await own.locator("summary", {hasText: "更正"}).click();
    await own.locator("input[name=title]").fill("武隆区送审稿");
    await own.locator("button[type=submit]").click();
    await page.waitForSelector("h2:has-text('武隆区送审稿')", {timeout: 60_000});
    await own.locator("a", {hasText: "审核"}).click();
    await page.waitForSelector(".findings > li", {timeout: 60_000});
    const id = new URL(page.url()).searchParams.get("plan")!;
    await open(page, `align?lower=${id}&higher=sichuan-2021`);
    await page.waitForSelector(".clause-list", {timeout: 60_000});
    await open(page, "my-files");
    await page.locator(".forget").click();
    await page.waitForSelector(".finding:has-text('还没有')");
    expect(await page.locator(".own-document").count()).toBe(0);
  });

  it("are read from a PDF with old fonts and from a DOCX, and one that cannot be read stops no other", async () => {
    const lines = ["重庆市武隆区质量提升规划(2021—2025年)", "到2025年,市场主体达到4.5万户。"];
    await writeFile(join(folder, "old.pdf"), oldFontPdf(lines));
    // The same words in two files are one document.
    const sections = [{children: [...lines, "推行信用监管。"].map((line) => new Paragraph(line))}];
    await writeFile(join(folder, "plan.docx"), await Packer.toBuffer(new Document({sections})));
    await writeFile(join(folder, "broken.docx"), "PK\u0003\u0004 no more");
    await open(page, "my-files");
    await page.evaluate(() => {
      const status = document.querySelector(".drop-zone [role=status]")!;
      const told: string[] = [];
      Object.assign(window, {told});
      new MutationObserver(() => told.push(status.textContent ?? "")).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await page.setInputFiles(
      "#own-file",
      ["old.pdf", "broken.docx", "plan.docx"].map((name) => join(folder, name)),
    );
    expect(await page.locator(".drop-zone .failed").textContent({timeout: 60_000})).toContain("broken.docx 没有读成");
    const told = await page.evaluate(() => (window as unknown as {told: string[]}).told);
    expect(told).toEqual(expect.arrayContaining(["正在读 old.pdf（1/3）：第 1 / 1 页…", "正在读 old.pdf（1/3）：正在找其中的数字…"]));
    await page.locator(".drop-zone button").click();
    await page.waitForSelector(".own-document:nth-of-type(2)", {timeout: 60_000});
    for (const name of ["old.pdf", "plan.docx"])
      expect(await page.locator(".own-document", {hasText: `${name}，`}).textContent()).toMatch(/1 条量化陈述；武隆区，2021–2025 年/);
  });
});
