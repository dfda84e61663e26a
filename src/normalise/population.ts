import {group} from "d3-array";
import {words} from "../lexicon/words.js";
import type {Population} from "../model/index.js";

const byRegion = new WeakMap<readonly Population[], ReadonlyMap<string, readonly Population[]>>();

/** The populations of a region; a list is sorted into its regions once. */
function ofRegion(region: string, populations: readonly Population[]): readonly Population[] {
  let groups = byRegion.get(populations);
  if (!groups) byRegion.set(populations, (groups = group(populations, (p) => p.code)));
  return groups.get(region) ?? [];
}

/**
 * The population nearest in time to a value's year; a census before other bases where equally near. Null if the region has none.
 *
 * @example populationFor("500156", 2025, corpus.data.populations).persons // 356748
 */
export function populationFor(region: string, year: number | null, populations: readonly Population[]): Population | null {
  const away = (p: Population): number => (year === null ? -p.year : Math.abs(p.year - year));
  const rank = (p: Population): number => ["census", "year-end", "implied"].indexOf(p.basis);
  return ofRegion(region, populations).toSorted((a, b) => away(a) - away(b) || rank(a) - rank(b))[0] ?? null;
}

/**
 * By what share of itself a population may be off. The census of 2020 missed 0.05 % of the people (第七次全国人口普查事后质量抽查漏登率,
 * 国家统计局 2021); a count implied by a plan's own rounded figures is off by 0.3 % (146件 ÷ 1.51件/万人 is 96.4–97.0万人). A row that knows
 * better says so in `margin`.
 */
export function marginOf({basis, margin}: Pick<Population, "basis" | "margin">): number {
  return margin ?? (basis === "implied" ? 0.003 : 0.0005);
}

/** What the file of populations says of a figure seen in one place only. */
const ONE_COPY = /one .*copy/;
const IN_CHINESE = words("单一来源 仅一份");

/** What a reader must know of a population used below the line. */
export function populationFlags(population: Population, year: number | null): string[] {
  const flags: string[] = [];
  if (population.basis === "implied") flags.push("implied-population");
  if (ONE_COPY.test(population.checked) || IN_CHINESE.in(population.checked)) flags.push("one-copy-population");
  if (year !== null && population.year !== year) flags.push("population-year");
  return flags;
}
