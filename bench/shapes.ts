/**
 * Doubling inputs of nasty shapes: no text may take time that grows faster than its length. All ratios come from one run and
 * count processor time; a shape's first size warms up.
 */
import process from "node:process";
import {extractClaims} from "../src/claims/index.js";
import {parseDocument} from "../src/text/index.js";
import type {Row} from "./times.js";

export const name = "processor time from 256 KB over 512 KB to 1 MB of nasty shapes";

const SIZES = [256, 512, 1024];

const repeat =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const lines =
  (line: (i: number) => string) =>
  (length: number): string => {
    const out: string[] = [];
    for (let i = 0, size = 0; size < length; i++) {
      const next = line(i);
      out.push(next);
      size += next.length;
    }
    return out.join("").slice(0, length);
  };

/** Texts of a given length, by what they are made of. */
export const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  "Latin letters": repeat("a"),
  "Latin words and figures": repeat("a1-"),
  "run of 十": repeat("十"),
  "run of 零": repeat("零"),
  "run of 万亿": repeat("万亿"),
  "run of 分之": repeat("三分之"),
  digits: repeat("7"),
  "full-width digits": repeat("７"),
  "digits in groups": repeat("1 000 "),
  "digits and line feeds": repeat("1\n"),
  "opening quotes": repeat("“"),
  "title marks": repeat("《"),
  "open brackets": repeat("(甲"),
  "sums never closed": repeat("〔1"),
  dots: repeat("."),
  ellipses: lines((i) => `第一章 甲……${i}\n`),
  commas: repeat(","),
  "full stops": repeat("。"),
  tabs: repeat("甲\t"),
  spaces: repeat(" "),
  "line feeds": repeat("\n"),
  dashes: repeat("— 1 —\n"),
  "short numbered lines": lines((i) => `${i + 1}\n`),
  "short headings": lines((i) => `${(i % 90) + 1}.甲\n`),
  "bracketed headings": repeat("(一)\n"),
  "equal rows": repeat("全县企业\t120\t240\n"),
  "equal rows apart by spaces": repeat("全县企业 120 240\n"),
  "pipe rows": repeat("|甲|1|\n"),
  percents: repeat("5%"),
  "counts in one clause": repeat("3个"),
  "list of counts": repeat("1户、"),
  "brackets never opened": repeat("1户)、"),
  "list of bounds": repeat("至少1家、"),
  "years in a row": repeat("2025年"),
  slashes: repeat("1/2"),
  "one endless sentence": repeat("建成1家;"),
  "wrapped prose": repeat("推进建设发展提升改造,新建学校12所和医院3家以及\n"),
};

/** Milliseconds of processor time that reading the text takes. */
export function costOf(text: string): number {
  const before = process.cpuUsage();
  extractClaims(parseDocument(text), {plan: "", period: [2021, 2025], kind: null, catalogue: null});
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A row a shape: times, and how many times as long each size takes as the one before. */
export function run(sizes: readonly number[] = SIZES): readonly Row[] {
  return Object.entries(SHAPES).map(([shape, make]) => {
    costOf(make(16 * 1024));
    const costs = sizes.map((kilobytes) => costOf(make(kilobytes * 1024)));
    const ratios = costs.slice(1).map((cost, i) => cost / costs[i]!);
    return {
      shape,
      ...Object.fromEntries(sizes.map((size, i) => [`${size} KB, ms`, Math.round(costs[i]!)])),
      ...Object.fromEntries(ratios.map((ratio, i) => [`${sizes[i]} → ${sizes[i + 1]}`, ratio])),
    };
  });
}
