/** Longer texts are seldom met twice, and the engine keeps the whole document alive with them. */
const LONGEST = 12;

/**
 * A function of a short text that keeps what it found for the last texts, at most `most`: cells and heads come again and again, and
 * nothing of a document outlasts the next.
 */
export function remembered<T>(most: number, find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = find(text);
    known.set(text, made);
    return made;
  };
}
