import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {runInNewContext} from "node:vm";
import {afterAll, describe, expect, it, vi} from "vitest";
import {loadCorpus} from "../../src/node/index.js";

interface Example {
  readonly place: string;
  readonly file: string;
  readonly code: string;
  readonly answer: string;
}

/** Examples that give an answer: `@example code // answer`; code without an answer shows a form and is not run. */
const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".ts"));
const examples = files.flatMap((file) =>
  readFileSync(join("src", file), "utf8")
    .split("\n")
    .flatMap((line, i): Example[] => {
      const found = / \* @example (.+) \/\/ (.+)$/.exec(line);
      return found ? [{place: `src/${file}:${i + 1}`, file, code: found[1]!, answer: found[2]!}] : [];
    }),
);

/** Examples may name `corpus`, the one that comes along, and `dir`, an empty folder. */
const corpus = await loadCorpus("data");
const dir = mkdtempSync(join(tmpdir(), "duibiao-examples-"));
afterAll(() => rmSync(dir, {recursive: true, force: true}));

// As much of a page as values that open their sentence need.
const made = (): object => ({textContent: "", append: () => {}, setAttribute: () => {}, addEventListener: () => {}});
vi.stubGlobal("document", {documentElement: {lang: "zh-CN"}, createElement: made, dispatchEvent: () => true});

/** Forms only, to be filled in: they answer with an ellipsis. */
const sketches = examples.filter((e) => /[^.]…|^…/.test(e.answer));
const runnable = examples.filter((e) => !sketches.includes(e));
const rooms = [...new Set(runnable.map((e) => e.file.split("/")[0]!))];

/** The names of the example's own file, of its room, and of the library. */
async function scopeOf(file: string): Promise<Record<string, unknown>> {
  const load = async (path: string): Promise<object> => (await import(`../../src/${path}`)) as object;
  const room = file.split("/")[0]!;
  const library = {...(await load("node/index.ts")), ...(await load("corpus/tables/index.ts"))};
  return {...library, ...(await load(`${room}/index.ts`).catch(() => ({}))), ...(await load(file)), corpus, dir, TextEncoder, Uint8Array};
}

/** Numbers to eight digits, through JSON: what a reader would type. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (_, v: unknown) => (typeof v === "number" ? Number(v.toPrecision(8)) : v)));

describe("documented examples", () => {
  it("are there, in most rooms", () => {
    expect(runnable.length).toBeGreaterThan(200);
    expect(rooms).toEqual(expect.arrayContaining(["text", "quantity", "claims", "normalise", "align", "audit", "stats", "charts"]));
    process.stderr.write(`${runnable.length} examples in ${rooms.length} rooms, ${sketches.length} sketches not run\n`);
  });

  it.each(runnable)("$place gives what it says", async ({file, code, answer}) => {
    const scope = await scopeOf(file);
    const run = (source: string): unknown => runInNewContext(`(async () => (${source}))()`, {...scope});
    expect(plain(await run(code))).toEqual(plain(await run(answer)));
  });
});
