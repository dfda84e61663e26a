import type {KindField} from "../model/index.js";

/** The kinds that a text names, field by field: the first word of each, and whether it names the whole. */
export type Kinds = readonly {readonly whole: boolean; readonly named: readonly (string | undefined)[]}[];

/** Reads the kinds that the normal form of a text names. */
export const createKinds =
  (fields: readonly KindField[]) =>
  (text: string): Kinds => {
    const first = (words: readonly string[]): string | undefined => words.find((word) => text.includes(word));
    return fields.map(({whole, kinds}) => ({whole: first(whole) !== undefined, named: kinds.map(first)}));
  };

/** The kinds of a sentence: in a field where it names none, those of its headings 标题所定对象. */
export const inherit = (own: Kinds, headings: Kinds): Kinds =>
  own.map((field, i) => (field.whole || field.named.some(isNamed) ? field : headings[i]!));

const isNamed = (word: string | undefined): word is string => word !== undefined;

/**
 * Where two texts name kinds of one field and share none: the words of either; null where they agree or one names the whole.
 *
 *     化妆品 against 药品 // {higher: "化妆品", lower: "药品"}
 */
export function kindsApart(higher: Kinds, lower: Kinds): {readonly higher: string; readonly lower: string} | null {
  for (const [i, asked] of higher.entries()) {
    const given = lower[i]!;
    if (asked.whole || given.whole) continue;
    const [above, below] = [asked.named.find(isNamed), given.named.find(isNamed)];
    if (above === undefined || below === undefined) continue;
    if (!asked.named.some((word, k) => isNamed(word) && isNamed(given.named[k]))) return {higher: above, lower: below};
  }
  return null;
}
