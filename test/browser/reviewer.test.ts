/** A reviewer decides in the page, takes the report away, and the command line gives the same bytes for the same notes. */
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import mammoth from "mammoth";
import type {Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {align} from "../../src/cli/commands/align.js";
import {audit} from "../../src/cli/commands/audit.js";
import type {Command} from "../../src/cli/command.js";
import {nobody} from "../cli/run.js";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
let folder: string;
silentPages((fresh) => (page = fresh));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "duibiao-review-"));
});
afterEach(() => rm(folder, {recursive: true}));

const PAIR = "align?lower=qianjiang-2021&higher=hubei-2023";

/** Decides on the first thing of a part of the page; gives what the dialog named. */
async function decide(part: string, word: string, reason: string, by = "李审核"): Promise<string> {
  await page.locator(`${part} button.decide[data-standing=open]`).first().click();
  const named = await page.locator("dialog.decision p").first().textContent();
  await page
    .locator("dialog.decision fieldset label", {hasText: new RegExp(`^ ${word}`)})
    .locator("input")
    .check();
  await page.fill("#decision-note", reason);
  await page.fill("#decision-by", by);
  await page.locator("dialog.decision button[type=submit]").click();
  await page.waitForSelector("dialog.decision", {state: "detached"});
  return named!;
}

/** Takes a file of the panel; its path. */
async function take(label: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".review .actions button", {hasText: new RegExp(`^${label}$`)}).click(),
  ]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

async function cli(command: Command, ...args: string[]): Promise<string> {
  let out = "";
  const effects = {out: (text: string) => void (out += text), err: () => undefined, cwd: process.cwd(), answers: nobody()};
  expect(await command.run(args, effects)).toBe(0);
  return out;
}

const standings = (): Promise<string[]> =>
  page.locator("button.decide:not([data-standing=open])").evaluateAll((all) => all.map((b) => (b as HTMLElement).dataset["standing"]!));

/** Gives the page a file of decisions. */
const put = (content: string): Promise<void> =>
  page.setInputFiles("#decisions-file", {name: "decisions.jsonl", mimeType: "application/x-ndjson", buffer: Buffer.from(content)});
/** The lines of a file of decisions, changed. */
const changed = (text: string, fields: object): string =>
  text
    .trim()
    .split("\n")
    .map((l) => `${JSON.stringify({...(JSON.parse(l) as object), ...fields})}\n`)
    .join("");
const exported = async (): Promise<string> => readFile(await take("导出决定"), "utf8");

describe("a review of an alignment", () => {
  it("is kept, counted in the score, filtered, and exported with the very report that the command line writes", async () => {
    await open(page, PAIR);
    const summary = page.locator("section:has(> #summary)");
    const before = await summary.textContent();
    await decide('.clause-list .clause:not([data-verdict="taken up"])', "承接", "另有文件承接");
    expect(await summary.textContent()).not.toBe(before);
    await decide("section.table:has(#measures-filter)", "部分承接", "只写了试点");
    await page.reload();
    await page.waitForSelector(".review .actions");
    await page.waitForSelector(".clause-list");
    expect((await standings()).toSorted()).toEqual(["overruled", "overruled"]);
    expect(await page.locator(".review").textContent()).toContain("已审 2 项，其中改判 2 项");

    const decisions = await take("导出决定");
    for (const format of ["html", "md", "csv", "json"] as const) {
      const path = await take(format.toUpperCase());
      const written = await cli(align, "qianjiang-2021", "hubei-2023", "--format", format, "--decisions", decisions);
      expect([format, await readFile(path, "utf8")]).toEqual([format, written]);
    }
    expect(await readFile(join(folder, "duibiao-qianjiang-2021--hubei-2023.html"), "utf8")).toContain("李审核");
    const docx = await mammoth.extractRawText({path: await take("报告 DOCX")});
    expect(docx.value).toContain("另有文件承接");

    await page.locator(".review .chips button", {hasText: "改判"}).click();
    await page.waitForFunction(() => location.search.includes("decision=overruled"));
    await page.waitForSelector(".clause-list");
    expect(await page.locator(".clause").count()).toBe(1);
  });

  it("goes to another browser as a file, and a decision on another text is open again", async () => {
    await open(page, PAIR);
    await decide('.clause-list .clause:not([data-verdict="taken up"])', "承接", "另有文件承接");
    const file = await exported();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.waitForSelector(".clause-list");
    expect(await standings()).toEqual([]);
    await put(file);
    await page.waitForSelector("button.decide[data-standing=overruled]");
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.waitForSelector(".clause-list");
    await put(changed(file, {guard: "00000000"}));
    await page.waitForSelector("button.decide[data-standing=reopened]");
    expect(await page.locator(".review").textContent()).toContain("已审 0 项");
    await put(changed(file, {lower: "wulong-2021"}));
    await page.waitForFunction(() => document.querySelector(".review p[role=status]")?.textContent?.includes("不是对本页"));
  });

  it("keeps both decisions where an imported one differs, side by side, until one settles them", async () => {
    await open(page, PAIR);
    await decide('.clause-list .clause:not([data-verdict="taken up"])', "承接", "本级已写");
    const theirs = changed(await exported(), {verdict: "partly", note: "只是口号", by: "王复核"});
    await put(theirs);
    await page.waitForSelector("button.decide[data-standing=conflict]");
    const both = page.locator(".review .conflicts .sides > div");
    for (const words of ["本级已写", "只是口号"]) expect(await both.filter({hasText: words}).count()).toBe(1);
    const [left, right] = [(await both.nth(0).boundingBox())!, (await both.nth(1).boundingBox())!];
    expect(Math.abs(left.y - right.y)).toBeLessThan(2);
    expect(await page.locator(".review p[role=status]").textContent()).toContain("不一");
    await put(theirs);
    expect(await both.count()).toBe(2);
    expect((await exported()).match(/李审核|王复核/g)?.toSorted()).toEqual(["李审核", "王复核"]);
    await page.reload();
    await page.waitForSelector("button.decide[data-standing=conflict]");
    await both.filter({hasText: "只是口号"}).getByRole("button").click();
    await page.waitForSelector("button.decide[data-standing=overruled]");
    expect(await page.locator(".review .conflicts").count()).toBe(0);
    expect((await exported()).trim().split("\n")).toHaveLength(3);
  });

  it("loses no decision of another window on the same plans", async () => {
    await open(page, PAIR);
    await page.waitForSelector(".clause-list");
    const other = await page.context().newPage();
    await open(other, PAIR);
    await other.waitForSelector(".clause-list");
    await decide('.clause-list .clause:not([data-verdict="taken up"])', "承接", "甲窗口");
    const [here, there] = [page, other];
    page = other;
    await decide("section.table:has(#measures-filter)", "部分承接", "乙窗口");
    page = here;
    await there.close();
    await page.reload();
    await page.waitForSelector(".clause-list");
    expect((await exported()).match(/[甲乙]窗口/g)?.toSorted()).toEqual(["乙窗口", "甲窗口"]);
  });

  it("says of a plan without text what the command line says", async () => {
    await open(page, "align?lower=wulong-2021&higher=cn-quality-2023");
    await decide("section.table", "待定", "口径待核");
    const decisions = await take("导出决定");
    const written = await cli(align, "wulong-2021", "cn-quality-2023", "--format", "md", "--decisions", decisions);
    expect(await readFile(await take("MD"), "utf8")).toBe(written);
    expect(await page.locator("section:has(> #unchecked)").textContent()).not.toContain("武隆区市场监管现代化十四五发展规划的条款与举措");
  });

  it("uses the weights that the reviewer set, as the command line does, and gives a reference no score", async () => {
    await open(page, PAIR);
    expect(await page.locator("section:has(> #summary)").textContent()).toContain("仅作参照");
    await page.fill("#weight-indicators", "0");
    await page.waitForURL(/weights=0,0\.4,0\.2/);
    const written = await cli(
      align,
      "qianjiang-2021",
      "hubei-2023",
      "--format",
      "md",
      "--weights",
      "indicators=0,clauses=0.4,measures=0.2",
      "--decisions",
      await take("导出决定"),
    );
    expect(await readFile(await take("MD"), "utf8")).toBe(written);
  });
});

describe("a review of an audit", () => {
  it("is kept, and its files are those of the command line", async () => {
    await open(page, "audit?plan=wulong-2021");
    await decide(".findings", "不属实", "已函告编制单位");
    await page.reload();
    await page.waitForSelector("button.decide[data-standing=overruled]");
    const decisions = await take("导出决定");
    for (const format of ["json", "md"] as const)
      expect(await readFile(await take(format.toUpperCase()), "utf8")).toBe(
        await cli(audit, "wulong-2021", "--format", format, "--decisions", decisions),
      );
    const csv = await readFile(await take("CSV"), "utf8");
    expect(csv).toContain("dismissed,已函告编制单位,李审核");
  });

  it("filters by rule and severity, and draws the course that turns back", async () => {
    await open(page, "audit?plan=wulong-2021");
    const all = await page.locator(".findings > li").count();
    await page.selectOption("#rule", "interim-path");
    await page.waitForFunction((n) => document.querySelectorAll(".findings > li").length < n, all);
    await page.locator(".chips button", {hasText: "须说明"}).click();
    await page.waitForFunction(() => location.search.includes("severity=explain"));
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".findings > li")].every((li) => (li as HTMLElement).dataset["severity"] === "explain"),
    );
    const named = (await page.locator("#rule option:checked").textContent())!.replace(/（\d+）$/, "");
    expect(await page.locator(".findings > li", {hasText: named}).count()).toBe(await page.locator(".findings > li").count());
    expect(await page.locator("svg.sum .dot.odd").count()).toBeGreaterThan(0);
  });

  it("has damage of the copy as one group, folded until somebody comes for what is in it", async () => {
    await open(page, "audit?plan=wulong-2021");
    const damage = page.locator("details.damage");
    const [, count] = /文本损伤 ?(\d+) ?处/.exec((await damage.locator("summary").textContent())!)!;
    const inside = damage.locator(".findings > li");
    expect(await inside.count()).toBe(Number(count));
    expect(await inside.first().isVisible()).toBe(false);
    expect(await page.locator(".findings > li:not(details *)").first().isVisible()).toBe(true);
    const id = await inside.last().getAttribute("id");
    await open(page, `audit?plan=wulong-2021#${id}`);
    await page.waitForSelector("details.damage[open]");
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await open(page, "audit?plan=wulong-2021&rule=damaged-reference");
    expect(await inside.first().isVisible()).toBe(true);
  });
});
