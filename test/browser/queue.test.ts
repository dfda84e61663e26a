/** What waits for a decision, worked by the keyboard alone. */
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {open} from "./browser.js";
import {silentPages} from "./session.js";

let page: Page;
silentPages((fresh) => (page = fresh));

describe("the queue of what waits", () => {
  it("is worked by keys: agree, overrule with a note, undo, accept what is sure", async () => {
    await open(page, "align?lower=qianjiang-2021&higher=hubei-2023");
    await page.waitForSelector(".open-queue");
    const left = async (): Promise<number> => Number(/\d+/.exec((await page.locator(".open-queue").textContent())!)![0]);
    const all = await left();
    await page.locator(".contents a[href='#review']").click();
    await page.waitForFunction(() => {
      const {top, bottom} = document.querySelector(".open-queue")!.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
    await page.locator(".open-queue").click();
    await page.fill("#queue-by", "李审核");
    await page.locator("dialog.queue").focus();
    const agree = async (): Promise<void> => {
      const key = (await page.locator("dialog.queue .actions button.primary").getAttribute("data-key"))!;
      await page.keyboard.press(key);
    };
    const began = Date.now();
    for (let i = 0; i < 10; i++) await agree();
    console.log(`ten decisions by one key each: ${Date.now() - began} ms of the machine`);
    expect(await left()).toBe(all - 10);
    const other = (await page.locator("dialog.queue .actions button:not(.primary)").first().getAttribute("data-key"))!;
    await page.keyboard.press(other);
    expect(await page.locator("dialog.queue [role=status]").textContent()).toContain("理由");
    await page.keyboard.type("本级另有文件");
    await page.keyboard.press("Enter");
    await page.keyboard.press(other);
    expect(await left()).toBe(all - 11);
    await page.keyboard.press("u");
    expect(await left()).toBe(all - 10);
    await page.evaluate(() => {
      const seen = window as unknown as {writes: number};
      seen.writes = 0;
      const keep = localStorage.setItem.bind(localStorage);
      Storage.prototype.setItem = (key, value) => {
        if (key.startsWith("duibiao.decisions.")) seen.writes += 1;
        keep(key, value);
      };
    });
    await page.selectOption("#queue-sure", "high");
    await page.locator(".accept-sure").click();
    const after = await left();
    expect(after).toBeLessThan(all - 30);
    // Hundreds of decisions are one step: for the page, and for the key that takes it back.
    expect(await page.evaluate(() => (window as unknown as {writes: number}).writes)).toBe(1);
    expect(await page.locator("dialog.queue .finding").textContent()).toContain(`全部还有 ${after} 项`);
    await page.locator("dialog.queue").focus();
    await page.keyboard.press("u");
    expect(await left()).toBe(all - 10);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog.queue", {state: "detached"});
  });
});
