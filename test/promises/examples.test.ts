import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {runInNewContext} from "node:vm";
import {describe, expect, it} from "vitest";

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

/** Only a reader who has a corpus at hand can run these: they take `plan`, `document` and the like, or answer with an ellipsis. */
const sketches = examples.filter((e) => /[^.]…|^…/.test(e.answer));
const runnable = examples.filter((e) => !sketches.includes(e));
const rooms = [...new Set(runnable.map((e) => e.file.split("/")[0]!))];

/** The names of the example's own file, of its room, and of the library. */
async function scopeOf(file: string): Promise<Record<string, unknown>> {
  const load = async (path: string): Promise<object> => (await import(`../../src/${path}`)) as object;
  const room = file.split("/")[0]!;
  return {...(await load("index.ts")), ...(await load(`${room}/index.ts`).catch(() => ({}))), ...(await load(file))};
}

/** Numbers to eight digits, through JSON: what a reader would type. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (_, v: unknown) => (typeof v === "number" ? Number(v.toPrecision(8)) : v)));

describe("documented examples", () => {
  it("are there, in most rooms", () => {
    expect(runnable.length).toBeGreaterThan(50);
    expect(rooms).toEqual(expect.arrayContaining(["text", "quantity", "claims", "normalise", "align", "audit", "stats", "charts"]));
    process.stderr.write(`${runnable.length} examples in ${rooms.length} rooms, ${sketches.length} sketches not run\n`);
  });

  it.each(runnable)("$place gives what it says", async ({file, code, answer}) => {
    const scope = await scopeOf(file);
    expect(plain(runInNewContext(`(${code})`, {...scope}))).toEqual(plain(runInNewContext(`(${answer})`, {...scope})));
  });
});
