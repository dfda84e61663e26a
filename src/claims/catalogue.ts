import {group} from "d3-array";
import type {Indicator} from "../model/index.js";
import {bigrams, candidatesFor, indexOf, type Candidate, type Entry} from "./link/candidates.js";
import {kindFits, unitFits, type About} from "./link/fit.js";
import {coreName, isRate, normalName} from "./link/name.js";

export {unitFits} from "./link/fit.js";
export {normalName} from "./link/name.js";

/** A link of a stated name to the catalogue. */
export interface Link {
  /** Catalogue id; null if no entry is this very thing. */
  readonly indicator: string | null;
  /** 0–1; 1 is an exact name, `CORE_SCORE` a name that differs by neutral words only, 0 no link. */
  readonly score: number;
  /** Ids that look alike, best first, with how much: for a curator to take or leave. */
  readonly alternatives: readonly Candidate[];
}

/** Names of the catalogue, ready for look-up. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  /** The indicator that a stated name in a stated unit means; `about` null where no more is known. */
  link(name: string, unit: string, about?: About | null): Link;
  /** Indicators whose id, names or aliases hold the query, best first. */
  find(query: string): readonly Indicator[];
}

/** Score of a name that differs from one of the catalogue by neutral words only. */
export const CORE_SCORE = 0.9;
const ALTERNATIVES = 3;

/**
 * Prepares the catalogue for linking claims. A name links where it is one of the catalogue's, or differs from one by neutral words
 * only (全区, 培育, 公众), and unit and kind fit; where two entries fit, or none does, it stays unlinked with its candidates.
 *
 * @example createCatalogue(corpus.indicators()).link("市场主体总量", "万户").indicator // "market-entities"
 */
export function createCatalogue(indicators: readonly Indicator[]): Catalogue {
  const entries = indicators.flatMap((indicator) =>
    [...new Set([indicator.zh, ...indicator.aliases].map(normalName))].map((key): Entry => ({indicator, key, grams: bigrams(key)})),
  );
  const exact = group(entries, (entry) => entry.key);
  const cores = group(entries, (entry) => coreName(entry.key));
  const index = indexOf(entries);
  const memo = new Map<string, Link>();
  const make = (name: string, unit: string, about: About | null): Link => {
    const key = normalName(name);
    if (key.length < 2) return {indicator: null, score: 0, alternatives: []};
    const fits = (indicator: Indicator): boolean =>
      unitFits(unit, indicator, isRate(key)) && (about === null || kindFits(about, unit, indicator, key));
    const among = (list: readonly Entry[] | undefined): string[] => [
      ...new Set((list ?? []).filter((e) => fits(e.indicator)).map((e) => e.indicator.id)),
    ];
    const same = among(exact.get(key));
    const core = coreName(key);
    const found = same.length > 0 ? same : core === "" ? [] : among(cores.get(core));
    const indicator = found.length === 1 ? found[0]! : null;
    const score = indicator === null ? 0 : same.length > 0 ? 1 : CORE_SCORE;
    const alternatives = candidatesFor(key, entries, index, fits).filter((c) => c.indicator !== indicator);
    return {indicator, score, alternatives: alternatives.slice(0, ALTERNATIVES)};
  };
  return {
    indicators,
    link(name, unit, about = null) {
      const key = `${name}\n${unit}\n${about?.kind ?? ""}\n${about?.period ?? ""}`;
      const known = memo.get(key) ?? make(name, unit, about);
      memo.set(key, known);
      return known;
    },
    find: (query) => findAll(indicators, query),
  };
}

function findAll(indicators: readonly Indicator[], query: string): Indicator[] {
  const plain = query.trim().toLowerCase();
  const key = normalName(query);
  const scored = indicators.map((indicator) => ({indicator, score: findScore(indicator, plain, key)})).filter((s) => s.score > 0);
  return scored.sort((a, b) => b.score - a.score).map((s) => s.indicator);
}

function findScore(indicator: Indicator, plain: string, key: string): number {
  if (indicator.id === plain) return 100;
  const names = [indicator.zh, ...indicator.aliases];
  if (names.some((name) => normalName(name) === key)) return 90;
  if (key !== "" && names.some((name) => normalName(name).includes(key)))
    return 50 - Math.min(...names.map((name) => Math.abs(name.length - key.length)));
  if (plain !== "" && (indicator.id.includes(plain) || indicator.en.toLowerCase().includes(plain))) return 20;
  const wanted = bigrams(key);
  const best = Math.max(0, ...names.map((name) => overlap(wanted, bigrams(normalName(name)))));
  return best >= 0.99 ? 10 : 0;
}

function overlap(wanted: ReadonlySet<number>, have: ReadonlySet<number>): number {
  if (wanted.size === 0) return 0;
  return [...wanted].filter((gram) => have.has(gram)).length / wanted.size;
}
