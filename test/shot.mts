import {listen, staticServer} from "../src/site/serve.js";
import {chromium} from "playwright-core";
const server = staticServer("dist");
const base = await listen(server, 0);
const b = await chromium.launch({executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"]});
for (const [w, lang] of [
  [1440, "zh"],
  [390, "zh"],
  [1440, "en"],
] as const) {
  const ctx = await b.newContext({viewport: {width: w, height: w < 500 ? 844 : 900}});
  const p = await ctx.newPage();
  p.on("console", (m) => console.log(w, "C", m.text()));
  p.on("pageerror", (e) => console.log(w, "E", e.message));
  p.on("response", (r) => {
    if (r.status() >= 400) console.log(r.status(), r.url());
  });
  const q = lang === "en" ? "?lang=en" : "";
  await p.goto(new URL("check" + q, base).href);
  await p.waitForSelector("#view[data-ready]");
  await p.setInputFiles("#own-file", "test/check/briefing.txt");
  await p.waitForSelector(".figures > li", {timeout: 60000});
  console.log(w, await p.evaluate("document.documentElement.scrollWidth-innerWidth"), await p.locator(".finding").allTextContents());
  await p.screenshot({path: `/tmp/desk/check-${w}-${lang}.png`});
  await p.goto(new URL("diff" + q, base).href);
  await p.waitForSelector("#view[data-ready]");
  await p.setInputFiles("#own-file", ["/tmp/desk/f/old.txt", "/tmp/desk/f/new.txt"]);
  await p.waitForSelector("#sentences", {timeout: 60000});
  console.log(
    w,
    p.url(),
    await p.evaluate("document.documentElement.scrollWidth-innerWidth"),
    await p.locator(".finding").allTextContents(),
  );
  await p.screenshot({path: `/tmp/desk/diff-${w}-${lang}.png`, fullPage: true});
  await ctx.close();
}
await b.close();
server.close();
