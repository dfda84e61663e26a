/** The reader beside Recognizers-Text on the same text, in the same warm run, by processor time. */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import process from "node:process";
import Recognizers from "@microsoft/recognizers-text-suite";
import {createCatalogue, extractClaims} from "../src/claims/index.js";
import type {Indicator} from "../src/model/index.js";
import {parseDocument} from "../src/text/index.js";

export const name = "read claims of five plans, and of ten reports where they are at hand: characters a second of user time";

const PLANS = ["qianjiang-2021", "sichuan-2021", "guizhou-2020", "hubei-2023", "wulong-2021"];
/** Texts that are no part of the project. */
const REPORTS = new URL("../../shared/texts/reports-2026/", import.meta.url);

/** Passes of either reader before its time is taken: a program of this size is compiled bit by bit. */
const WARM = 12;

/** Characters a second of both readers, and how many times as fast ours is. */
export interface ReaderSpeed {
  readonly texts: string;
  readonly characters: number;
  readonly parse: number;
  readonly reader: number;
  readonly recognizers: number;
  readonly times: number;
}

/** Reads texts: parse, extract and link, against number, percentage, currency and dimension calls line by line. */
export function run(runs = 5): Readonly<Record<keyof ReaderSpeed, string | number>>[] {
  const plans = PLANS.map((plan) => readFileSync(new URL(`../data/plans/${plan}/source.txt`, import.meta.url), "utf8"));
  const reports = existsSync(REPORTS)
    ? readdirSync(REPORTS).map((file) => readFileSync(new URL(encodeURIComponent(file), REPORTS), "utf8"))
    : [];
  return [speedOn("five plans", plans, runs), ...(reports.length > 0 ? [speedOn("ten reports", reports, runs)] : [])].map((row) => ({
    ...row,
  }));
}

function speedOn(texts: string, all: readonly string[], runs: number): ReaderSpeed {
  const indicators = JSON.parse(readFileSync(new URL("../data/indicators.json", import.meta.url), "utf8")) as Indicator[];
  const catalogue = createCatalogue(indicators);
  const characters = all.reduce((sum, text) => sum + text.length, 0);
  const parse = characters / best(() => all.forEach((text) => parseDocument(text)), WARM, runs);
  const ours = () => {
    for (const text of all) extractClaims(parseDocument(text), {plan: "", period: null, kind: null, catalogue});
  };
  const reader = characters / best(ours, WARM, runs);
  const recognizers = characters / best(() => all.forEach(recognize), 1, 1);
  return {texts, characters, parse, reader, recognizers, times: reader / recognizers};
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

/** Shortest of several runs, in seconds of user time, after some to warm up. */
function best(work: () => void, warm: number, runs: number): number {
  for (let i = 0; i < warm; i++) work();
  let shortest = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = process.cpuUsage();
    work();
    shortest = Math.min(shortest, process.cpuUsage(started).user);
  }
  return shortest / 1e6;
}
