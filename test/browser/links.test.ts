/** Every link into a text brings its words into view: looked at by the place of the mark, not by the address. */
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {contextOf, launch, open, WIDTHS} from "./browser.js";

/** Links followed of each kind: a few in each run, spread over the list; `LINKS=20` before a release. */
const EACH = Number(process.env["LINKS"] ?? 5);
/** Milliseconds for twenty links on a busy machine. */
const LONG = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a link promises and how one follows it. */
interface Link {
  readonly name: string;
  /** The words that must be marked, known at the latest when the link was followed; white space does not count. */
  words: string;
  follow(): Promise<unknown>;
}

/** Without what parts cells and lines: a quote sets ｜ between the cells of a row, the text its own white space. */
const bare = (text: string): string => text.replace(/[\s↵｜]/g, "");

/** The marked words, and whether a reader sees them: nothing covers their first and, where all can be seen at once, their last line. */
const markIn = (page: Page): Promise<{words: string; seen: boolean; at: string}> =>
  page.evaluate(() => {
    const pieces = [...document.querySelectorAll(".text .at")];
    const lines = pieces.flatMap((p) => [...p.getClientRects()]).filter((r) => r.width > 0);
    const over = (r: DOMRect): Element | null => document.elementFromPoint(r.left + Math.min(r.width, 12) / 2, r.top + r.height / 2);
    const shows = (r: DOMRect): boolean => {
      const top = over(r);
      return pieces.some((p) => top !== null && (p.contains(top) || top.contains(p)) && top.closest("article.text") !== null);
    };
    const [first, last] = [lines[0], lines.at(-1)];
    // A row may be broader than the box in which its table scrolls.
    const box = pieces.at(-1)?.closest(".table-box")?.getBoundingClientRect();
    const aside = box !== undefined && last !== undefined && last.right > box.right;
    const whole = first && last ? last.bottom - first.top : 0;
    return {
      words: pieces.map((p) => p.textContent).join(""),
      seen: first !== undefined && shows(first) && (whole > innerHeight / 2 || aside || shows(last!)),
      at: first ? `${Math.round(first.left)},${Math.round(first.top)} under ${over(first)?.outerHTML.slice(0, 60)}` : "nowhere",
    };
  });

/** What is scrolled is seen once it is drawn: two frames later. */
const drawn = (page: Page): Promise<number> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))));

/** Waits until the text stands, with fonts and everything that comes late, and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForURL(/\/read\?/);
  await page.waitForSelector("#view[data-ready] article.text");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  let before = "";
  for (let same = 0; same < 3;) {
    await drawn(page);
    const {at} = await markIn(page);
    same = at === before ? same + 1 : 0;
    before = at;
    await page.waitForTimeout(100);
  }
}

/** What is wrong with where a link led; null where nothing is. */
async function fault(page: Page, {name, words}: Pick<Link, "name" | "words">): Promise<string | null> {
  await settled(page);
  const mark = await markIn(page);
  if (bare(mark.words) !== bare(words)) return `${name}: marks «${mark.words.slice(0, 40)}», not «${words.slice(0, 40)}»`;
  return mark.seen ? null : `${name}: «${words.slice(0, 20)}» is at ${mark.at}, out of sight`;
}

/** `n` of a list, evenly spread. */
const some = <T>(list: readonly T[], n: number): T[] =>
  list.length <= n ? [...list] : Array.from({length: n}, (_, i) => list[Math.floor((i * list.length) / n)]!);

/** Links followed at once: most of the time goes into waiting until nothing moves. */
const ABREAST = 4;

/** Follows links of several pages, each from a page freshly opened, `abreast` at a time. */
async function follow(
  context: BrowserContext,
  pages: readonly string[],
  linksOf: (page: Page) => Promise<Link[]>,
  abreast = ABREAST,
): Promise<string[]> {
  const each = Math.ceil(EACH / pages.length);
  const queue = pages.flatMap((path) => Array.from({length: each}, (_, i) => ({path, i})));
  const faults: string[] = [];
  let followed = 0;
  const walk = async (): Promise<void> => {
    const page = await context.newPage();
    for (let next = queue.shift(); next; next = queue.shift()) {
      await open(page, next.path);
      const link = some(await linksOf(page), each)[next.i];
      if (!link) continue;
      await link.follow();
      const wrong = await fault(page, {name: `${next.path} ${link.name}`, words: link.words});
      if (wrong !== null) faults.push(wrong);
      followed += 1;
    }
    await page.close();
  };
  await Promise.all(Array.from({length: abreast}, walk));
  expect(followed).toBe(each * pages.length);
  return faults;
}

const drawer = "dialog.drawer[open]";

/** Numbers, through the drawer: every other one by its copied citation, opened directly. */
async function citations(page: Page): Promise<Link[]> {
  // What comes late (pictures) moves the numbers: a click is aimed where one stands.
  await page.waitForLoadState("networkidle");
  const ids = await page.locator("#view a.num[href*='/read?']").evaluateAll((all) => all.map((a) => (a as HTMLElement).dataset["claim"]!));
  return [...new Set(ids)].map((id, i): Link => {
    const link = {
      name: id,
      words: "",
      async follow() {
        await page.locator(`#view a.num[data-claim="${id}"]`).first().click();
        await page.waitForSelector(`${drawer} .quote mark`);
        link.words = (await page.locator(`${drawer} .quote mark`).allTextContents()).join("");
        if (i % 2) return page.locator(`${drawer} .actions a`).first().click();
        await page.locator(`${drawer} .actions button`).first().click();
        await page.waitForFunction(() => [...document.querySelectorAll("dialog .actions button")].some((b) => b.textContent === "已复制"));
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        return page.goto(/http\S+$/.exec(copied)![0]);
      },
    };
    return link;
  });
}

async function hits(page: Page): Promise<Link[]> {
  const links = page.locator("#view li a:has(mark)");
  return (await links.locator("mark").allTextContents()).map((words, i) => ({name: `hit ${i}`, words, follow: () => links.nth(i).click()}));
}

async function quotes(page: Page): Promise<Link[]> {
  const links = page.locator(".findings .quote a");
  const words = await links.evaluateAll((all) => all.map((a) => a.parentElement!.textContent.replace("〔原文〕", "")));
  return words.map((text, i) => ({
    name: `quote ${i}`,
    words: text,
    async follow() {
      await links.nth(i).evaluate((a) => a.closest("details")?.setAttribute("open", ""));
      await links.nth(i).click();
    },
  }));
}

async function clauses(page: Page): Promise<Link[]> {
  await page.waitForSelector(".clause");
  const links = page.locator(".clause-text > a");
  const words = await links.evaluateAll((all) => all.map((a) => a.parentElement!.textContent.replace("〔原文〕", "")));
  return words.map((text, i) => ({name: `clause ${i}`, words: text, follow: () => links.nth(i).click()}));
}

async function cells(page: Page): Promise<Link[]> {
  const links = page.locator(".matrix td a");
  return (await links.evaluateAll((all) => all.map((a) => a.getAttribute("title")!))).map((words, i) => ({
    name: `cell ${i}`,
    words,
    async follow() {
      await links.nth(i).click();
      await page.locator(`${drawer} .quote a`).first().click();
    },
  }));
}

describe.each(WIDTHS)("at %i px", (width) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await contextOf(browser, width);
  });
  afterAll(() => context.close());

  it("every citation arrives at its number", {timeout: LONG}, async () => {
    const pages = ["indicator?id=market-entities", "compare", "plans?plan=wulong-2021", "plans?plan=sichuan-2021"];
    // One at a time: they share the clipboard.
    expect(await follow(context, pages, citations, 1)).toEqual([]);
  });

  it("every search hit arrives at its words", {timeout: LONG}, async () => {
    const pages = ["满意度", "明厨亮灶", "知识产权", "特种设备", "地理标志"].map((q) => `search?q=${q}`);
    expect(await follow(context, pages, hits)).toEqual([]);
  });

  it("every link of audit, alignment and measures arrives at its sentence", {timeout: LONG}, async () => {
    const faults = [
      ...(await follow(context, ["audit?plan=wulong-2021", "audit?plan=sichuan-2021"], quotes, 1)),
      ...(await follow(context, ["align?lower=qianjiang-2021&higher=hubei-2023"], clauses, 1)),
      ...(await follow(context, ["measures"], cells, 1)),
    ];
    expect(faults).toEqual([]);
  });

  it("arrives again by back and forward, and leaves a reader alone who has scrolled on", {timeout: LONG}, async () => {
    const page = await context.newPage();
    await open(page, "search?q=明厨亮灶");
    const link = (await hits(page)).at(-1)!;
    await link.follow();
    expect(await fault(page, link)).toBeNull();
    await page.goBack();
    await page.waitForSelector("#view[data-ready] li a mark");
    await page.goForward();
    expect(await fault(page, link)).toBeNull();
    await page.mouse.move(width / 2, 400);
    await page.mouse.wheel(0, 2000);
    await page.waitForFunction(() => scrollY > 0);
    await page.waitForTimeout(300);
    const there = await page.evaluate(() => scrollY);
    await page.evaluate(() => document.querySelector("article.text")!.prepend(document.createElement("hr")));
    await page.waitForTimeout(300);
    expect(Math.abs((await page.evaluate(() => scrollY)) - there)).toBeLessThan(200);
    expect((await markIn(page)).seen).toBe(false);
    await page.close();
  });

  it("leads to the first of the words that a link asks for", async () => {
    const page = await context.newPage();
    await open(page, "search?q=地理标志");
    await page.locator("main h3 a").first().click();
    await page.waitForSelector("mark.found.current");
    await page.waitForLoadState("networkidle");
    const inView = (): Promise<boolean> =>
      page.evaluate(() => {
        const r = document.querySelector("mark.found.current")!.getBoundingClientRect();
        return r.top >= 0 && r.bottom <= innerHeight;
      });
    await expect.poll(inView).toBe(true);
    await page.close();
  });
});
