import type {Page} from "playwright-core";
import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {violations} from "./axe.js";
import {open} from "./browser.js";
import {onePage} from "./session.js";

/** Every page, with states that differ in what they say. */
const PAGES = [
  "?lang=en",
  "indicators?lang=en",
  "indicator?lang=en&id=market-entities",
  "indicator?lang=en&id=food-evaluative-pass-rate",
  "indicator?lang=en&id=no-such-indicator",
  "align?lang=en&lower=wulong-2021&higher=cn-quality-2023",
  "align?lang=en&lower=qianjiang-2021&higher=hubei-2023",
  "align?lang=en&lower=wulong-2021&higher=sichuan-2021",
  "gaps?lang=en",
  "compare?lang=en",
  "compare?lang=en&by=measures",
  "measures?lang=en",
  "audit?lang=en&plan=wulong-2021",
  "audit?lang=en&plan=sichuan-2021",
  "audit?lang=en&plan=hubei-2023",
  "my-files?lang=en",
  "diff?lang=en&old=qianjiang-2021&new=wulong-2021",
  "check?lang=en",
  "outcomes?lang=en",
  "plans?lang=en",
  "plans?lang=en&plan=sichuan-2021",
  "plans?lang=en&plan=cn-quality-2023",
  "read?lang=en&plan=wulong-2021",
  "read?lang=en&plan=cn-quality-2023",
  "search?lang=en&q=food",
  "search?lang=en&q=满意度",
  "data?lang=en",
  "changes?lang=en",
  "accuracy?lang=en",
  "about?lang=en",
  "region?lang=en&code=500156",
  ...["", "add-a-plan", "cookbook", "first-notebook", "review-a-plan"].map((name) => `guides/${name}?lang=en`),
  ...["", ...readdirSync("notebooks").map((f) => f.replace(/\.md$/, ""))]
    .filter((name) => name !== "index")
    .map((name) => `notebooks/${name}?lang=en`),
];

let page: Page;
onePage((only) => (page = only));

/**
 * Chinese words that a reader sees, or hears, as English: outside elements that say they are Chinese, outside quotation marks,
 * where words of the texts stand inside an English sentence, and outside code, which is shown as it runs.
 */
const mixed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isHan = (text: string): boolean => /\p{Script=Han}|[，。；：、（）]/u.test(text.replace(/“[^”]*”/gu, ""));
    const spokenAs = (e: Element | null): string => e?.closest("[lang]")?.getAttribute("lang") ?? "";
    const found: string[] = [];
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!;
      if (element.closest("script, style, pre, code, noscript") || spokenAs(element).startsWith("zh")) continue;
      const hidden = element instanceof HTMLElement && !element.checkVisibility() && !element.closest("details, option");
      if (hidden) continue;
      if (node instanceof Text) {
        if (isHan(node.data)) found.push(node.data.trim().slice(0, 80));
        continue;
      }
      for (const name of ["aria-label", "placeholder", "alt"]) {
        const text = (node as Element).getAttribute(name) ?? "";
        if (isHan(text)) found.push(`${name}: ${text.slice(0, 80)}`);
      }
    }
    return [...new Set(found)];
  });

describe("in English", () => {
  it.each(PAGES)("«/%s» holds no Chinese but what says that it is Chinese", async (path) => {
    await open(page, path);
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
    await page.evaluate(async () => {
      for (const figure of document.querySelectorAll("figure.chart")) {
        figure.scrollIntoView();
        await new Promise((done) => requestAnimationFrame(done));
      }
    });
    await page.waitForFunction(() => [...document.querySelectorAll("figure.chart .canvas")].every((c) => c.childElementCount > 0));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await mixed(page)).toEqual([]);
    // One notebook stands for all: they are made of the same parts.
    const looked = !path.startsWith("notebooks/") || path.includes("/food-sampling?");
    expect(looked ? await violations(page) : []).toEqual([]);
  });
});
