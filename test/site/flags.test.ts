import {expect, it} from "vitest";
import {FLAGS_ZH} from "../../docs/components/flags.js";
import {loadCorpus} from "../../src/node/index.js";

it("every flag that a statement or a value of the corpus carries has Chinese words for the pages", async () => {
  const corpus = await loadCorpus("data");
  const flags = new Set([...corpus.claims(), ...corpus.metrics()].flatMap((thing) => thing.flags));
  expect(flags.size).toBeGreaterThan(3);
  expect([...flags].filter((flag) => !/\p{Script=Han}/u.test(FLAGS_ZH[flag] ?? ""))).toEqual([]);
});
