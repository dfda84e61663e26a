/** `npm run bench`: times of the work that must stay fast. Prints, never fails: machines differ. */
import {loadCorpus} from "../src/node/index.js";
import {run as benchReader} from "./reader.js";
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
const speed = benchReader();
process.stdout.write(
  `read claims: ${(speed.reader / 1e6).toFixed(2)} million characters a second, Recognizers-Text ${(speed.recognizers / 1e6).toFixed(3)} (× ${speed.times.toFixed(0)}); ${speed.characters} characters of five plans\n`,
);
