/**
 * What each page of a built site fetches of the data, compressed as served, and when it answers: `npx tsx bench/views.ts [FOLDER]`
 * after `npm run site`.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import type {AddressInfo} from "node:net";
import type {Browser} from "playwright-core";
import {textTable} from "../src/cli/table.js";
import {fromColumns} from "../src/site/parts/columns.js";
import type {IndexFile} from "../src/site/parts/shapes.js";
import {staticServer} from "../src/site/serve.js";
import {launch} from "../test/browser/launch.js";

/** What is data: neither code nor style nor the page. */
const DATA = /\/(?:_file|parts|sources|search|_view)\//;

/** A page as its links open it, over the plans and indicators that say most. */
function viewsOf(folder: string): string[] {
  const file = readdirSync(join(folder, "_file/data")).find((f) => f.startsWith("index."))!;
  const {stating, ...index} = JSON.parse(readFileSync(join(folder, "_file/data", file), "utf8")) as IndexFile;
  const plans = fromColumns(index.plans).toSorted((a, b) => b.statements - a.statements);
  const texts = plans.filter((p) => !p.secondary);
  const below = texts.find((p) => p.region !== "000000")!;
  const [indicator] = Object.entries(stating).toSorted(([, a], [, b]) => b[1] - a[1])[0]!;
  return [
    "",
    "indicators",
    `indicator?id=${indicator}`,
    `indicator?id=${indicator}&place=${below.region}`,
    `align?lower=${below.id}`,
    "gaps",
    `compare?plans=${texts
      .slice(0, 5)
      .map((p) => p.id)
      .join(",")}`,
    "compare?by=measures",
    "measures",
    `audit?plan=${texts[0]!.id}`,
    "diff",
    "check",
    "outcomes",
    "plans",
    `plans?plan=${texts[0]!.id}`,
    `read?plan=${texts[0]!.id}`,
    "region?code=000000",
    `region?code=${below.region}`,
    "search?q=食品",
    "my-files",
    "data",
  ];
}

interface Seen {
  readonly bytes: number;
  readonly files: number;
  readonly ready: number;
}

/** One page in a browser that knows nothing yet. */
async function seen(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}});
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const urls = new Map<string, string>();
  let [bytes, files] = [0, 0];
  await devtools.send("Network.enable");
  devtools.on("Network.requestWillBeSent", (e) => urls.set(e.requestId, e.request.url));
  devtools.on("Network.loadingFinished", (e) => {
    if (!DATA.test(urls.get(e.requestId) ?? "")) return;
    bytes += e.encodedDataLength;
    files += 1;
  });
  const before = performance.now();
  await page.goto(address);
  await page.waitForSelector("#view[data-ready]", {timeout: 120_000});
  const ready = performance.now() - before;
  await page.waitForLoadState("networkidle");
  await context.close();
  return {bytes, files, ready};
}

const folder = process.argv[2] ?? "dist";
const server = staticServer(folder);
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await launch();
const rows: string[][] = [];
for (const view of viewsOf(folder)) {
  const {bytes, files, ready} = await seen(browser, base + view);
  rows.push([`/${view}`, (bytes / 1024).toFixed(0), String(files), (ready / 1000).toFixed(2)]);
  process.stderr.write(`${rows.at(-1)!.join("  ")}\n`);
}
process.stdout.write(textTable(["view", "data KB", "files", "ready s"], rows));
await browser.close();
server.close();
