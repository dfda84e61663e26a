/** A picture drawn by `live`, as in a notebook, beside the worker that draws those of pages: one specification, one browser, one run. */
import {readdirSync} from "node:fs";
import {median} from "simple-statistics";
import {dumbbell} from "../src/index.js";
import {listen, staticServer} from "../src/site/serve.js";
import {launch} from "../test/browser/launch.js";
import type {Row} from "./times.js";

export const name = "drawing a picture, milliseconds: live beside the worker (after `npm run site`)";

const ROUNDS = 11;
/** Rows of the picture that both draw. */
const ROWS = 12;

/** Address of a built module whose file begins so. */
function built(folder: string, start: string): string {
  const file = readdirSync(`dist/${folder}`).find((f) => f.startsWith(start) && f.endsWith(".js"));
  if (file === undefined) throw new Error(`bench: dist/${folder}/${start}…js is missing; run \`npm run site\` first`);
  return `/${folder}/${file}`;
}

export async function run(): Promise<Row[]> {
  const library = readdirSync("dist/_npm").find((f) => f.startsWith("duibiao@"));
  const [live, pen] = [built(`_npm/${library}`, "live."), built("_import/components", "pen.")];
  const rows = Array.from({length: ROWS}, (_, i) => ({
    label: `规划${i}`,
    baseline: null,
    target: {value: 90 + i / 2, comparator: ">="} as const,
  }));
  const spec = JSON.stringify(dumbbell(rows, {unit: "%"}));
  const server = staticServer("dist");
  const base = await listen(server, 0);
  const browser = await launch();
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  // Any page of the site will do: its policy is what both have to live with.
  await page.goto(new URL("404.html", base).href);
  // In words, so that no tool that runs this puts names of its own into the page.
  const timed = (setup: string, draw: string): Promise<number[]> =>
    page.evaluate(`(async () => {
      const [spec, times] = [${spec}, []];
      ${setup}
      for (let i = 0; i < ${ROUNDS}; i++) {
        const from = performance.now();
        await (async () => {${draw}})();
        times.push(performance.now() - from);
      }
      return times;
    })()`);
  const worker = await timed(
    `const scribe = new Worker("${pen}", {type: "module"});`,
    "await new Promise((done) => ((scribe.onmessage = done), scribe.postMessage({id: 1, spec})));",
  );
  const alive = await timed(
    "",
    `const box = (await import("${live}")).live(spec);
    document.body.replaceChildren(box);
    while (!box.querySelector("svg")) await new Promise((done) => requestAnimationFrame(done));`,
  );
  await browser.close();
  server.close();
  return [line("the worker's pen", worker), line("live", alive)];
}

/** The first drawing loads Vega too. */
const line = (what: string, [first, ...again]: readonly number[]): Row => ({
  what,
  first: first!,
  "again, median": median([...again]),
  fastest: Math.min(...again),
});
