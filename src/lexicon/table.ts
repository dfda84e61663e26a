/** A word with what the lexicon knows of it. */
export interface Word {
  readonly word: string;
  /** What may not follow the word: 家 is a counter, but not in 家庭. Never what it is, only where it is another word. */
  readonly not: readonly string[];
  /** Fields behind the word, in order. */
  readonly fields: readonly string[];
}

/**
 * The lines of a table: `word field field ! not not`, one word a line; blank lines and lines that begin with `#` say what follows.
 *
 * @example linesOf("家 ! 庭 长") // [{word: "家", fields: [], not: ["庭", "长"]}]
 */
export function linesOf(table: string): readonly Word[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [left = "", right = ""] = line.split(" ! ");
      const [word = "", ...fields] = left.split(" ").filter((part) => part !== "");
      return {word, fields, not: right.split(" ").filter((part) => part !== "")};
    });
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  entry: {readonly value: T; readonly not: readonly string[]} | null;
}

/** Words in a tree, to find the longest that stands at a place. */
export class Trie<T> {
  private readonly root: Node<T> = {next: new Map(), entry: null};

  constructor(words: Iterable<readonly [word: string, value: T, not?: readonly string[]]>) {
    for (const [word, value, not = []] of words) this.add(word, value, not);
  }

  private add(word: string, value: T, not: readonly string[]): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = {next: new Map(), entry: null}));
      node = child;
    }
    node.entry ??= {value, not};
  }

  /** The longest word that begins at `at` and is not another word's beginning; null if none. */
  at(text: string, at: number): {readonly value: T; readonly end: number} | null {
    let node: Node<T> | undefined = this.root;
    let found: {value: T; end: number} | null = null;
    for (let i = at; node; i++) {
      const {entry}: Node<T> = node;
      if (entry && i > at && !entry.not.some((word) => text.startsWith(word, i))) found = {value: entry.value, end: i};
      node = node.next.get(text.charCodeAt(i));
    }
    return found;
  }
}

/** A tree of words read from their ends, to find the longest that stands before a place. */
export class BackTrie<T> {
  private readonly trie: Trie<T>;
  private readonly longest: number;

  constructor(words: readonly (readonly [word: string, value: T])[]) {
    this.trie = new Trie(words.map(([word, value]) => [reversed(word), value] as const));
    this.longest = Math.max(...words.map(([word]) => word.length));
  }

  /** The longest word that ends at `end`; null if none. */
  before(text: string, end: number): {readonly value: T; readonly start: number} | null {
    const found = this.trie.at(reversed(text.slice(Math.max(0, end - this.longest), end)), 0);
    return found && {value: found.value, start: end - found.end};
  }
}

const reversed = (text: string): string => {
  let out = "";
  for (let i = text.length - 1; i >= 0; i--) out += text[i];
  return out;
};
