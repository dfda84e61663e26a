import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import type {Corpus} from "../../src/corpus/index.js";
import {keyOf, queueOf} from "../../src/decisions/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {entryAt, PLANS, type GoldClause} from "./clauses.js";

/** Clauses that a reviewer looks at in a first sitting. */
const SITTING = 60;

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus();
});

/** Of the clauses that were read by hand, the places in the queue of those on which the reader is wrong. */
function wrongIn(file: string, lower: string): {places: number[]; clauses: number} {
  const gold = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldClause);
  const alignment = corpus.align(lower, PLANS[gold[0]!.ref.doc]!);
  const queue = queueOf(alignment, []).filter((w) => w.key.startsWith("clause:"));
  const places = new Map(queue.map((w, i) => [w.key, i + 1]));
  const wrong = gold.flatMap((g) => {
    const clause = entryAt(alignment.clauses, g.ref);
    const said = clause?.verdict === "not applicable" ? "absent" : clause?.verdict;
    return clause && said !== g.verdict ? [places.get(keyOf.clause(clause))!] : [];
  });
  return {places: wrong, clauses: queue.length};
}

describe("the first sixty of the queue", () => {
  // Of pairs A and B the readings by hand ship with the plans: nothing is wrong there.
  it("hold most wrong verdicts of pair C", () => {
    const {places, clauses} = wrongIn("test/gold/clauses-C.jsonl", "qianjiang-2021");
    const found = places.filter((at) => at <= SITTING).length;
    console.log(`pair C: ${found} of ${places.length} wrong verdicts among the first ${SITTING} of ${clauses} clauses`);
    expect(places.length).toBeGreaterThan(0);
    expect(found / places.length).toBeGreaterThanOrEqual(0.8);
  });
});
