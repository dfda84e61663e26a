/**
 * Number of single-character edits that lead from one word to the other (Levenshtein 1966). Ten lines of our own: a package for them would
 * be the only one that the model rests on beside its schemas.
 */
export function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** A word that holds the other, or all its parts (food-pass-rate in food-sampling-pass-rate), is near whatever the edits. */
function distance(word: string, known: string): number {
  if (known.includes(word) || word.includes(known)) return 1;
  const parts = known.split("-");
  const held = word.includes("-") && word.split("-").every((part) => parts.includes(part));
  return held ? 2 : editDistance(word, known);
}

/**
 * The known words nearest to a wrong one, best first, at most three and none much farther than the best; none that shares too little with it.
 *
 * @example nearestTo("taget", ["target", "task", "baseline"]) // ["target"]
 */
export function nearestTo(word: string, known: readonly string[]): string[] {
  const near = known
    .map((k) => ({k, d: distance(word, k)}))
    .filter(({k, d}) => d <= Math.max(2, Math.ceil(Math.max(k.length, word.length) * 0.4)))
    .toSorted((a, b) => a.d - b.d || a.k.localeCompare(b.k));
  return near
    .filter(({d}) => d <= near[0]!.d + 1)
    .slice(0, 3)
    .map(({k}) => k);
}

/** What a wrong word was meant for: `did you mean role?`, or the words there are where none is near. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearestTo(word, known);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : `use one of ${listed(known)}`;
}

/** A wrong id as an error that names the nearest right ones: `corpus: no plan "wulong"; did you mean wulong-2021?` */
export function unknown(what: string, word: string, known: readonly string[]): Error {
  return new Error(`corpus: no ${what} "${word}"; ${meant(word, known)}`);
}

function listed(known: readonly string[]): string {
  return known.length > 12 ? `${known.slice(0, 12).join(", ")} … (${known.length} in all)` : known.join(", ");
}
