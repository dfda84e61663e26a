/** Letters of a text as an index knows them: no white space, lower case. */
const lettersOf = (text: string): string[] => Array.from(text.toLowerCase().replace(/\s+/gu, ""));

/** Each two letters that stand side by side. */
const pairsOf = (letters: readonly string[]): string[] => letters.slice(1).map((letter, i) => letters[i]! + letter);

/**
 * The letters of a text and its pairs of neighbours, each once: what any run of characters in it can be found by, whichever words a
 * Chinese text is cut into.
 */
export function gramsOf(text: string): Set<string> {
  const letters = lettersOf(text);
  return new Set([...letters, ...pairsOf(letters)]);
}

/**
 * What a text must hold to have a word in it: its pairs, or itself where it is one letter.
 *
 * @example gramsIn("市场 主体") // ["市场", "场主", "主体"]
 */
export function gramsIn(word: string): string[] {
  const letters = lettersOf(word);
  return letters.length < 2 ? letters : [...new Set(pairsOf(letters))];
}

/** The file of an index that a gram stands in, of `count`. */
export function bucketOf(gram: string, count: number): number {
  let sum = 0;
  for (const letter of gram) sum = (sum * 31 + letter.codePointAt(0)!) >>> 0;
  return sum % count;
}
