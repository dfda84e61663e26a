/** The reader beside Recognizers-Text on the same text, in the same warm run. */
import {readFileSync} from "node:fs";
import Recognizers from "@microsoft/recognizers-text-suite";
import {createCatalogue, extractClaims} from "../src/claims/index.js";
import type {Indicator} from "../src/model/index.js";
import {parseDocument} from "../src/text/index.js";

export const name = "read claims of five plans";

const PLANS = ["qianjiang-2021", "sichuan-2021", "guizhou-2020", "hubei-2023", "wulong-2021"];

/** Passes of either reader before its time is taken. */
const WARM = 2;

/** Characters a second of both readers, and how many times as fast ours is. */
export interface ReaderSpeed {
  readonly characters: number;
  readonly reader: number;
  readonly recognizers: number;
  readonly times: number;
}

/** Reads the five plans: parse, extract and link, against number, percentage, currency and dimension calls line by line. */
export function run(runs = 3): ReaderSpeed {
  const texts = PLANS.map((plan) => readFileSync(new URL(`../data/plans/${plan}/source.txt`, import.meta.url), "utf8"));
  const indicators = JSON.parse(readFileSync(new URL("../data/indicators.json", import.meta.url), "utf8")) as Indicator[];
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const catalogue = createCatalogue(indicators);
  const ours = () => {
    for (const text of texts) extractClaims(parseDocument(text), {plan: "", period: null, kind: null, catalogue});
  };
  const reader = characters / best(ours, WARM, runs);
  const recognizers = characters / best(() => texts.forEach(recognize), WARM, runs);
  return {characters, reader, recognizers, times: reader / recognizers};
}

function recognize(text: string): void {
  const culture = Recognizers.Culture.Chinese;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    Recognizers.recognizeNumber(line, culture);
    Recognizers.recognizePercentage(line, culture);
    Recognizers.recognizeCurrency(line, culture);
    Recognizers.recognizeDimension(line, culture);
  }
}

/** Shortest of several runs, in seconds, after some to warm up. */
function best(work: () => void, warm: number, runs: number): number {
  for (let i = 0; i < warm; i++) work();
  let shortest = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - started);
  }
  return shortest / 1000;
}
