/** The guide «半小时审一份规划», walked as it is written: from two files on disk to the report, on the pages and on the command line. */
import {readFileSync} from "node:fs";
import {cp, mkdir, mkdtemp, readFile, rm, symlink} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {run} from "../cli/run.js";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

const [chinese = "", english = ""] = readFileSync("docs/guides/review-a-plan.md", "utf8").split('<div data-lang="en"');
const steps = chinese.split(/^## /m).slice(1);
const commandsIn = (text: string): string[][] => [...text.matchAll(/^npx duibiao (.+)$/gm)].map((m) => m[1]!.split(" "));
/** A name that the guide gives in 「」 in a step, so that a renamed button breaks the guide. */
function named(step: number, name: string): string {
  expect(steps[step]).toContain(`「${name}」`);
  return name;
}

let page: Page;
let folder: string;
silentPages((fresh) => (page = fresh));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duibiao-guide-"));
  await symlink(resolve("data"), join(folder, "data"));
  await mkdir(join(folder, "docs/guides"), {recursive: true});
  for (const name of ["review-lower.txt", "review-higher.txt"]) await cp(`docs/guides/${name}`, join(folder, "docs/guides", name));
});
afterAll(() => rm(folder, {recursive: true}));

const button = (name: string) => page.getByRole("button", {name});
async function taken(name: string, as: string): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
  await file.saveAs(join(folder, as));
}

describe("the guide «半小时审一份规划»", () => {
  it("leads from two files on disk to the report, which the command line writes byte for byte", async () => {
    const began = Date.now();
    await open(page, "guides/review-a-plan");
    await page
      .locator("#observablehq-main a:visible", {hasText: /^我的文件$/})
      .first()
      .click();
    await page.waitForURL("**/my-files");
    await page.waitForSelector("#view[data-ready]");
    await page.setInputFiles(
      "#own-file",
      ["review-lower.txt", "review-higher.txt"].map((name) => join(folder, "docs/guides", name)),
    );
    await page.waitForSelector(".own-document:nth-of-type(2)", {timeout: 60_000});
    const lower = page.locator(".own-document", {hasText: "南川区放心消费规划"});
    expect(await lower.locator("summary", {hasText: named(0, "更正标题、地区、年份")}).count()).toBe(1);

    const higher = await page.locator(".own-document", {hasText: "重庆市放心消费规划"}).getAttribute("data-id");
    await lower.getByLabel(named(1, "与它对齐")).selectOption(higher);
    await lower.getByRole("button", {name: named(1, "对齐"), exact: true}).click();
    await page.waitForSelector(".open-queue", {timeout: 60_000});
    await page
      .locator(".clause[data-verdict=absent] summary", {hasText: named(1, "别处怎么写")})
      .first()
      .click();
    await page.waitForSelector(".elsewhere[open] ul, .elsewhere[open] .muted:not([role])");

    await button(named(2, "逐条审核")).click();
    await page.fill("#queue-by", "李审核");
    await page.locator("dialog.queue").focus();
    const key = async (which: string): Promise<string> =>
      (await page.locator(`dialog.queue .queue-item .actions button${which}`).first().getAttribute("data-key"))!;
    for (let i = 0; i < 3; i++) await page.keyboard.press(await key(".primary"));
    await page.keyboard.press("n");
    await page.keyboard.type("另有专项方案");
    await page.keyboard.press("Enter");
    await page.keyboard.press(await key(":not(.primary)"));
    await page.selectOption("#queue-sure", "high");
    await button(named(2, "同意把握八成以上的")).click();
    await page.keyboard.press("Escape");
    expect(await page.locator("details.progress summary", {hasText: named(2, "进度")}).textContent()).toMatch(/已审 \d+ 项，李审核 \d+/);

    await page.getByRole("heading", {name: named(3, "审核决定与报告")}).waitFor();
    await taken(named(3, "报告 DOCX"), "page.docx");
    await taken(named(3, "附件 XLSX"), "page.xlsx");
    await taken(named(3, "导出决定"), "决定.jsonl");
    console.log(`two files to a signed report and its annex: ${((Date.now() - began) / 1000).toFixed(1)} s of the machine`);

    const commands = commandsIn(steps[4]!);
    expect(commandsIn(english)).toEqual(commands);
    for (const command of commands) {
      const {code, err} = await run(command, {cwd: folder});
      expect([code, code === 0 ? [] : err]).toEqual([0, []]);
    }
    expect((await readFile(join(folder, "page.docx"))).equals(await readFile(join(folder, "报告.docx")))).toBe(true);
    expect((await readFile(join(folder, "page.xlsx"))).equals(await readFile(join(folder, "附件.xlsx")))).toBe(true);
  });
});
