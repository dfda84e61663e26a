import {expect, it} from "vitest";
import {loadCorpus} from "../../src/node/index.js";
import {COMPARED_FLAG, VALUE_FLAG} from "../../src/say/index.js";

it("every flag that a statement or a value of the corpus carries has Chinese words for the pages", async () => {
  const corpus = await loadCorpus("data");
  const flags = new Set([...corpus.claims(), ...corpus.metrics()].flatMap((thing) => thing.flags));
  expect(flags.size).toBeGreaterThan(3);
  const words = {...COMPARED_FLAG, ...VALUE_FLAG};
  expect([...flags].filter((flag) => !/\p{Script=Han}/u.test(words[flag]?.zh ?? ""))).toEqual([]);
});
