import type {Unit} from "./clause-index.js";
import type {Likeness} from "./clause-score.js";

/** From this credit on a character counts as found; below the other as missing. */
const FOUND = 0.4;
const MISSING = 0.3;
/** Characters below this content are mere frame. */
const CONTENT = 0.3;
const MARKS = 8;

/** Stretches of a text where `inside` holds, without frame at either end; two characters at least. */
function stretches(unit: Unit, inside: (i: number) => boolean): string[] {
  const words: string[] = [];
  for (let i = 0; i < unit.text.length; i++) {
    if (!inside(i) || unit.content[i]! < CONTENT) continue;
    let end = i + 1;
    while (end < unit.text.length && inside(end) && unit.content[end]! > 0) end++;
    const next = end;
    while (unit.content[end - 1]! < CONTENT) end--;
    if (end - i >= 2) words.push(unit.text.slice(i, end));
    i = next;
  }
  return [...new Set(words)].slice(0, MARKS);
}

/** Words of the lower sentence that stand for a concept of the higher one in another expression. */
function synonymsOf(higher: Unit, lower: Unit): string[] {
  return lower.concepts
    .filter((hit) => !hit.near && higher.concepts.some((other) => other.group === hit.group && !other.near))
    .map((hit) => lower.text.slice(hit.start, hit.end))
    .filter((word) => !higher.text.includes(word));
}

/** What two sentences share and what the lower one lacks, in the words of their normal form. */
export function marksOf(higher: Unit, like: Likeness): {readonly shared: readonly string[]; readonly missing: readonly string[]} {
  const shared = stretches(higher, (i) => like.covered[i]! >= FOUND);
  const missing = stretches(higher, (i) => like.covered[i]! < MISSING);
  return {shared: [...new Set([...shared, ...synonymsOf(higher, like.unit)])], missing};
}
