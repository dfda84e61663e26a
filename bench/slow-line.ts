/** Seconds until a phone on a line of 750 kb/s shows the answer of a page, with all that the page loads besides (after `npm run site`). */
import {listen, staticServer} from "../src/site/serve.js";
import {launch} from "../test/browser/launch.js";
import type {Row} from "./times.js";

export const name = "answer on a line of 750 kb/s, seconds";

const LINE = {offline: false, latency: 150, downloadThroughput: 750_000 / 8, uploadThroughput: 250_000 / 8};
const PAGES = ["", "indicator?id=market-entities", "align?lower=wulong-2021", "read?plan=wulong-2021", "gaps", "compare"];
/** The best of so many: what else the machine does only adds. */
const TRIES = 3;

export async function run(): Promise<Row[]> {
  const server = staticServer("dist");
  const base = await listen(server, 0);
  const browser = await launch();
  const answered = async (path: string): Promise<number> => {
    const page = await browser.newPage({viewport: {width: 390, height: 844}});
    const line = await page.context().newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", LINE);
    await page.goto(new URL(path, base).href, {waitUntil: "commit"});
    await page.waitForSelector(`#view[data-still] ${path.startsWith("read") ? "article.text p" : ".finding"}`);
    const seconds = await page.evaluate(
      `new Promise((done) => {
        const look = () => {
          const [paint] = performance.getEntriesByName("first-contentful-paint");
          return paint ? done(Math.max(paint.startTime, performance.now()) / 1000) : setTimeout(look, 20);
        };
        look();
      })`,
    );
    await page.close();
    return seconds as number;
  };
  const rows: Row[] = [];
  for (const path of PAGES) {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < TRIES; i++) best = Math.min(best, await answered(path));
    rows.push({page: `/${path}`, seconds: best});
  }
  await browser.close();
  server.close();
  return rows;
}
