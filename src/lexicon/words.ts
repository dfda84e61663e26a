import {BackTrie, linesOf, Trie, type Word} from "./table.js";

/** Signs that mean something in an expression. */
const SIGNS = /[.*+?^${}()|[\]\\/]/g;

const expressionOf = ({word, not}: Word): string =>
  word.replace(SIGNS, "\\$&") + (not.length === 0 ? "" : `(?!${not.map((other) => other.replace(SIGNS, "\\$&")).join("|")})`);

/** So few words are looked for one by one sooner than place by place. */
const FEW = 4;

/** A class of words 词类: asked whether one of them begins, ends, stands in, or is a text. */
export class Words {
  readonly words: readonly string[];
  private readonly ahead: Trie<true>;
  private readonly back: BackTrie<true>;
  /** As `ahead`, whatever follows the words. */
  private readonly plain: Trie<true>;
  private readonly all: ReadonlySet<string>;
  private expression: RegExp | undefined;

  constructor(readonly table: readonly Word[]) {
    this.words = table.map(({word}) => word);
    this.ahead = new Trie(table.map(({word, not}) => [word, true, not]));
    this.plain = table.some(({not}) => not.length > 0) ? new Trie(this.words.map((word) => [word, true])) : this.ahead;
    this.back = new BackTrie(this.words.map((word) => [word, true]));
    this.all = new Set(this.words);
  }

  /** End of the longest of the words that begins at `at`; 0 where none does. */
  at(text: string, at = 0): number {
    return this.ahead.end(text, at);
  }

  /** Whether one of the words ends the text, or ends at `end`. */
  before(text: string, end = text.length): boolean {
    return this.back.before(text, end) !== null;
  }

  /** Whether one of the words begins within the first `reach` characters. */
  within(text: string, reach: number): boolean {
    for (let at = 0; at <= reach && at < text.length; at++) if (this.at(text, at) > 0) return true;
    return false;
  }

  /** Whether the text begins with one of the words. */
  starts(text: string): boolean {
    return this.at(text) > 0;
  }

  /** Whether the text ends in one of the words. */
  ends(text: string): boolean {
    return this.before(text);
  }

  /** Whether one of the words stands anywhere in the text. */
  in(text: string): boolean {
    if (this.words.length <= FEW) return this.words.some((word) => text.includes(word));
    for (let at = 0; at < text.length; at++) if (this.plain.end(text, at) > 0) return true;
    return false;
  }

  /** Whether one of the words stands anywhere in the text and is there no other word's beginning. */
  said(text: string): boolean {
    return (this.expression ??= new RegExp(this.source)).test(text);
  }

  /** The words as an expression, the longer ones first, each with what may not follow it. */
  get source(): string {
    if (this.table.every(({word, not}) => /^\p{L}$/u.test(word) && not.length === 0)) return `[${this.words.join("")}]`;
    return `(?:${this.table
      .toSorted((a, b) => b.word.length - a.word.length)
      .map(expressionOf)
      .join("|")})`;
  }

  /** Whether the text is one of the words. */
  is(text: string): boolean {
    return this.all.has(text);
  }

  /** The text without the longest of the words at its end. */
  withoutEnd(text: string): string {
    return text.slice(0, this.back.before(text, text.length)?.start ?? text.length);
  }

  /** The text without the longest of the words at its start. */
  withoutStart(text: string): string {
    return text.slice(this.at(text));
  }
}

/**
 * A class from its list: one word a line with `! exceptions` behind it, or words in one line parted by spaces.
 *
 * @example words("任务 目标").ends("主要目标") // true
 */
export const words = (list: string): Words => new Words(linesOf(list.includes("\n") ? list : list.trim().replaceAll(" ", "\n")));

/** The words of several classes as one. */
export const together = (...classes: readonly Words[]): Words =>
  new Words([...new Map(classes.flatMap(({table}) => table).map((word) => [word.word, word])).values()]);
