/** The compare page and its file: value, year and role each in a column of its own. */
import {readFile} from "node:fs/promises";
import {csvParse} from "d3-dsv";
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
silentPages((fresh) => (page = fresh));

it("gives a value, its year and its role in columns of their own, on the page", async () => {
  await open(page, "compare?plans=sichuan-2021,wulong-2021&compare.q=每万人发明专利");
  const heads = (await page.locator("section.table thead th").allTextContents()).map((t) => t.trim());
  const row = page.locator("section.table tbody tr", {hasText: "四川"}).first();
  const cells = (await row.locator("th, td").allTextContents()).map((t) => t.trim());
  const cell = (name: string): string => cells[heads.indexOf(name)]!;
  expect([cell("现状"), cell("现状年份"), cell("现状类别")]).toEqual([expect.stringMatching(/^8\.4件?/), "2020", "已实现"]);
});

it("gives numbers as numbers in its file, with bound, unit, year and role", async () => {
  await open(page, "compare");
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("section.table .table-head button").click()]);
  const rows = csvParse((await readFile(await file.path(), "utf8")).replace("\uFEFF", ""));
  expect(rows.length).toBeGreaterThan(20);
  for (const end of ["现状", "目标"]) {
    const stated = rows.filter((r) => r[end] !== "");
    expect(stated.length).toBeGreaterThan(10);
    for (const r of stated) {
      expect(r[end]).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(r[`${end}年份`]).toMatch(/^(?:\d{4})?$/);
      expect(r[`${end}类别`]).toMatch(/^(?:基期|已实现|目标|任务)$/);
      expect(r[`${end}单位`]).toBeDefined();
    }
  }
  const patents = rows.find((r) => r["指标编号"] === "invention-patents-per-10k" && r["规划编号"] === "sichuan-2021")!;
  expect([patents["现状"], patents["现状年份"]]).toEqual(["8.4", "2020"]);
});
