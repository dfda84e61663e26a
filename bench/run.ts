/** `npm run bench`: times of the work that must stay fast. Prints, never fails: machines differ. */
import {loadCorpus} from "../src/node/index.js";
import {benchTable} from "./table.js";

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const line = (what: string, times: readonly number[], note: string): void =>
  void process.stdout.write(
    `${what}: ${middle(times).toFixed(0)} ms (median of ${times.length}, fastest ${Math.min(...times).toFixed(0)}); ${note}\n`,
  );

async function benchLoad(runs = 5): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const started = performance.now();
    await loadCorpus("data");
    if (i > 0) times.push(performance.now() - started);
  }
  return times;
}

line("load the corpus", await benchLoad(), "data/ to Corpus");
const {times, shape} = await benchTable();
line("filter, derive, rollup, pivot", times, shape);
