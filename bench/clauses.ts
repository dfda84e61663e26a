/** Matching clauses: one pair from two parsed texts with nothing prepared, and every ordered pair of five plans. */
import {readFileSync} from "node:fs";
import * as v from "valibot";
import {alignClauses} from "../src/clauses/index.js";
import {ClauseWords, type Document} from "../src/model/index.js";
import {parseDocument} from "../src/text/index.js";
import type {Row} from "./times.js";

export const name = "match clauses";

const PLANS = ["qianjiang-2021", "sichuan-2021", "guizhou-2020", "hubei-2023", "wulong-2021"];

/** Milliseconds; a row of the bench's table. */
export interface ClauseSpeed extends Row {
  /** The first pair of the process, with both indexes and before anything is compiled: 四川 → 武隆. */
  readonly first: number;
  /** The same pair of newly parsed texts later on, fastest run: both indexes again. */
  readonly pair: number;
  /** All ordered pairs of newly parsed texts, fastest run, and how many they are. */
  readonly all: number;
  readonly pairs: number;
}

const words = v.parse(ClauseWords, JSON.parse(readFileSync(new URL("../data/words.json", import.meta.url), "utf8")));

/** Times the work; parsing is not counted. */
export function run(runs = 5): ClauseSpeed {
  const texts = PLANS.map((plan) => readFileSync(new URL(`../data/plans/${plan}/source.txt`, import.meta.url), "utf8"));
  const parsed = (): Document[] => texts.map((text) => parseDocument(text));
  const one = (): number => {
    const [lower, higher] = [parseDocument(texts[4]!), parseDocument(texts[1]!)];
    return timed(() => void alignClauses(lower, higher, {words}));
  };
  const first = one();
  const pair = Math.min(...Array.from({length: runs}, one));
  const all = Math.min(
    ...Array.from({length: Math.max(1, Math.floor(runs / 2))}, () => {
      const plans = parsed();
      return timed(() => plans.forEach((higher) => plans.forEach((lower) => lower !== higher && alignClauses(lower, higher, {words}))));
    }),
  );
  return {first, pair, all, pairs: PLANS.length * (PLANS.length - 1)};
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
