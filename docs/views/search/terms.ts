/** What a query asks for: terms that must all be there, each with what the catalogue knows as the same. */
import type {Indicator, Measure} from "../../lib/model/index.js";

/** A term and the words that say the same; the term comes first. */
export type Term = readonly string[];

/** A place in a text, `end` exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
}

/** Words that are no pattern. */
const isPlain = (word: string): boolean => !/[\\^$.*+?()[\]{}|]/.test(word);

/** Those of which no other is a part: whoever finds 经营主体 finds 经营主体总量 too. */
const shortest = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => !words.some((other) => other !== word && word.includes(other)));

/** Names under which the catalogue knows exactly this word, as another thing's they would lead astray. */
function sameAs(word: string, {indicators, measures}: Catalogue): string[] {
  const names = [...indicators.map((i) => [i.zh, ...i.aliases]), ...measures.map((m) => [m.zh, ...m.patterns.filter(isPlain)])];
  return names.filter((all) => all.some((n) => n === word)).flat();
}

/**
 * The terms of a query: a space is AND. `exact` leaves out what means the same.
 *
 * @example termsOf("市场主体 增长", catalogue) // [["市场主体", "经营主体"], ["增长"]]
 */
export function termsOf(query: string, catalogue: Catalogue, exact = false): Term[] {
  const words = [...new Set(query.trim().split(/\s+/u).filter(Boolean))];
  return words.map((word) =>
    exact ? [word] : [word, ...shortest([word, ...sameAs(word, catalogue)]).filter((w) => w !== word && !w.includes(word))],
  );
}

/** Whether each term, in one of its forms, stands in one of the names. */
export const fits = (terms: readonly Term[], ...names: readonly string[]): boolean =>
  terms.every((term) => names.some((name) => term.some((word) => name.toLowerCase().includes(word.toLowerCase()))));

/** Every place of a term in a text, white space in the text disregarded. */
function placesOf(text: string, term: Term): Hit[] {
  const pattern = (word: string): string =>
    Array.from(word)
      .map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("\\s*");
  return [...text.matchAll(new RegExp(term.map(pattern).join("|"), "giu"))].map((m) => ({start: m.index, end: m.index + m[0].length}));
}

/** Ends of sentences; a line end is none, for a scraped text breaks its lines anywhere. */
const STOP = /[。；！？]|\n\s*\n/gu;

/**
 * Places of the first term in sentences that hold all terms; a sentence counts once where there are several terms, a single term
 * wherever it stands.
 */
export function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  const [first, ...others] = terms.map((term) => placesOf(text, term));
  if (!first || !others.length) return first ?? [];
  const stops = [...text.matchAll(STOP)].map((m) => m.index);
  const sentence = (at: number): number => stops.findIndex((stop) => stop >= at);
  const where = others.map((places) => new Set(places.map((p) => sentence(p.start))));
  const seen = new Set<number>();
  return first.filter((hit) => {
    const s = sentence(hit.start);
    if (seen.has(s) || !where.every((w) => w.has(s))) return false;
    seen.add(s);
    return true;
  });
}
