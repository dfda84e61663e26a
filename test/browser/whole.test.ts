/** The reader shows a text whole: every character, each once. */
import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {open} from "./browser.js";
import {onePage} from "./session.js";

let page: Page;
onePage((only) => (page = only));

it.each(["wulong-2021", "sichuan-2021", "qianjiang-2021"])("shows each character of %s once", async (plan) => {
  await open(page, `read?plan=${plan}`);
  const shown = await page.evaluate(() => {
    const text = document.querySelector("article.text")!.cloneNode(true) as HTMLElement;
    for (const added of text.querySelectorAll(".margin-notes, caption")) added.remove();
    return text.textContent;
  });
  const bare = (s: string): string => s.replace(/\s/g, "");
  const [seen, source] = [bare(shown), bare(readFileSync(`data/plans/${plan}/source.txt`, "utf8"))];
  let same = 0;
  while (same < source.length && seen[same] === source[same]) same++;
  expect(seen.slice(same)).toBe(source.slice(same));
});
