import type {KindField} from "../model/index.js";

/** What a text names of one field: the first word of each kind, the first of all, and whether it names the whole. */
interface Named {
  readonly whole: boolean;
  readonly named: readonly (string | undefined)[];
  readonly first: string | undefined;
}
/** The kinds that a text names, field by field. */
export type Kinds = readonly Named[];

const isNamed = (word: string | undefined): word is string => word !== undefined;

/** Reads the kinds that the normal form of a text names. */
export const createKinds =
  (fields: readonly KindField[]) =>
  (text: string): Kinds => {
    const first = (words: readonly string[]): string | undefined => words.find((word) => text.includes(word));
    return fields.map(({whole, kinds}) => {
      const named = kinds.map(first);
      return {whole: first(whole) !== undefined, named, first: named.find(isNamed)};
    });
  };

/** The kinds of a sentence: in a field where it names none, those of its headings 标题所定对象. */
export const inherit = (own: Kinds, headings: Kinds): Kinds =>
  own.map((field, i) => (field.whole || field.first !== undefined ? field : headings[i]!));

/** Whether two texts name one kind of a field. */
function agree(a: Named["named"], b: Named["named"]): boolean {
  for (let k = 0; k < a.length; k++) if (a[k] !== undefined && b[k] !== undefined) return true;
  return false;
}

/**
 * Where two texts name kinds of one field and share none: the words of either; null where they agree or one names the whole.
 *
 *     化妆品 against 药品 // {higher: "化妆品", lower: "药品"}
 */
export function kindsApart(higher: Kinds, lower: Kinds): {readonly higher: string; readonly lower: string} | null {
  for (let i = 0; i < higher.length; i++) {
    const asked = higher[i]!;
    const given = lower[i]!;
    if (asked.first === undefined || given.first === undefined || asked.whole || given.whole) continue;
    if (!agree(asked.named, given.named)) return {higher: asked.first, lower: given.first};
  }
  return null;
}
