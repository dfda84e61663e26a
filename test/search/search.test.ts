import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {gramsIn, indexing, openIndex} from "../../src/search/index.js";

const TEXTS = new Map([
  ["a", "到2025年,青禾县市场 主体达到4万户。\n推进明厨亮灶。"],
  ["b", "推进阳光厨房建设,主体责任落实到人,市场稳定。"],
  ["c", "GDP 年均增长 6%。"],
]);

/** An index over texts, and the numbers of the files that were fetched. */
function opened(texts: ReadonlyMap<string, string>) {
  const making = indexing();
  for (const [plan, text] of texts) making.add(plan, text);
  const {contents, files: all} = making.end();
  const files = [...all()];
  const fetched: number[] = [];
  const index = openIndex(contents, async (bucket) => {
    fetched.push(bucket);
    return files[bucket]!;
  });
  return {index, fetched, contents, files};
}

describe("an index of texts", () => {
  it.each([
    ["明厨亮灶", ["a"]],
    ["市场主体", ["a"]],
    ["推进", ["a", "b"]],
    ["灶", ["a"]],
    ["gdp", ["c"]],
    ["6%", ["c"]],
    ["学校", []],
  ])("finds %s in %j, whatever words a text is cut into and wherever its lines break", async (word, plans) => {
    expect([...(await opened(TEXTS).index.holding([word]))].toSorted()).toEqual(plans);
  });

  it("finds a plan that has one of several words for a thing", async () => {
    expect([...(await opened(TEXTS).index.holding(["明厨亮灶", "阳光厨房"]))].toSorted()).toEqual(["a", "b"]);
  });

  it("misses no text that has the word", async () => {
    const text = fc.array(fc.constantFrom("甲", "乙", "丙", "丁", " ", "\n"), {maxLength: 40}).map((letters) => letters.join(""));
    const words = fc.array(fc.constantFrom("甲", "乙", "丙", "丁"), {minLength: 1, maxLength: 4}).map((letters) => letters.join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(text, {maxLength: 5}), words, async (list, word) => {
        const found = await opened(new Map(list.map((t, i) => [String(i), t]))).index.holding([word]);
        list.forEach((t, i) => expect(!t.replace(/\s/g, "").includes(word) || found.has(String(i))).toBe(true));
      }),
      {seed: 16, numRuns: 60},
    );
  });

  it("fetches no more files than the word has pairs, each once, and none of more than 300 KB", async () => {
    const text = (n: number): string =>
      Array.from({length: 1500}, (_, i) => String.fromCodePoint(0x4e00 + ((i * i * 7 + n * 131) % 3000))).join("");
    const many = new Map(Array.from({length: 10}, (_, n) => [`p${n}`, text(n)]));
    const {index, fetched, contents, files} = opened(many);
    expect(contents.buckets).toBeGreaterThan(3);
    expect(Math.max(...files.map((f) => f.length))).toBeLessThan(300_000);
    const word = many.get("p7")!.slice(5, 9);
    expect((await index.holding([word])).has("p7")).toBe(true);
    await index.holding([word]);
    expect(fetched.length).toBeLessThanOrEqual(gramsIn(word).length);
  });
});
