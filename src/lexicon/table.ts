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
  entry: Entry<T> | null;
}

interface Entry<T> {
  readonly value: T;
  readonly not: readonly string[];
}

/** A character code in so few bits; no word of a tree begins with a character whose bits none of its first characters has. */
const BITS = 511;

/** Words in a tree, to find the longest that stands at a place. */
export class Trie<T> {
  private readonly root: Node<T> = {next: new Map(), entry: null};
  private readonly first = new Uint8Array(BITS + 1);

  constructor(words: Iterable<readonly [word: string, value: T, not?: readonly string[]]>) {
    for (const [word, value, not = []] of words) this.add(word, value, not);
  }

  private add(word: string, value: T, not: readonly string[]): void {
    if (word !== "") this.first[word.charCodeAt(0) & BITS] = 1;
    let node = this.root;
    for (let i = 0; i < word.length; i++) node = childOf(node, word.charCodeAt(i));
    node.entry ??= {value, not};
  }

  /** The longest word that begins at `at` and is not another word's beginning; null if none. */
  at(text: string, at: number): {readonly value: T; readonly end: number} | null {
    const end = this.end(text, at);
    return end === 0 ? null : {value: this.valueOf(text, at, end), end};
  }

  /** End of the longest word that begins at `at`; 0 if none. */
  end(text: string, at: number): number {
    let node: Node<T> | undefined = this.root;
    let found = 0;
    if (this.first[text.charCodeAt(at) & BITS] === 0) return found;
    for (let i = at; node; i++) {
      const {entry}: Node<T> = node;
      if (entry && i > at && !(entry.not.length > 0 && isOther(text, i, entry.not))) found = i;
      node = node.next.get(text.charCodeAt(i));
    }
    return found;
  }

  private valueOf(text: string, at: number, end: number): T {
    let node = this.root;
    for (let i = at; i < end; i++) node = node.next.get(text.charCodeAt(i))!;
    return node.entry!.value;
  }
}

function childOf<T>(node: Node<T>, code: number): Node<T> {
  let child = node.next.get(code);
  if (!child) node.next.set(code, (child = {next: new Map(), entry: null}));
  return child;
}

const isOther = (text: string, end: number, not: readonly string[]): boolean => not.some((word) => text.startsWith(word, end));

/** A tree of words read from their ends, to find the longest that stands before a place. */
export class BackTrie<T> {
  private readonly root: Node<T> = {next: new Map(), entry: null};
  private readonly last = new Uint8Array(BITS + 1);

  constructor(words: readonly (readonly [word: string, value: T])[]) {
    for (const [word, value] of words) {
      this.last[word.charCodeAt(word.length - 1) & BITS] = 1;
      let node = this.root;
      for (let i = word.length - 1; i >= 0; i--) node = childOf(node, word.charCodeAt(i));
      node.entry ??= {value, not: []};
    }
  }

  /** The longest word that ends at `end`; null if none. */
  before(text: string, end: number): {readonly value: T; readonly start: number} | null {
    const to = Math.min(end, text.length);
    let node: Node<T> | undefined = this.root;
    let found: {readonly value: T; readonly start: number} | null = null;
    if (to <= 0 || this.last[text.charCodeAt(to - 1) & BITS] === 0) return found;
    for (let i = to; node; i--) {
      if (node.entry && i < to) found = {value: node.entry.value, start: i};
      node = i > 0 ? node.next.get(text.charCodeAt(i - 1)) : undefined;
    }
    return found;
  }
}
