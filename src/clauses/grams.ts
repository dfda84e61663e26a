const HAN = /\p{Script=Han}/u;
/** True for signs: what is neither a Chinese character nor a capital, a digit, % or +. */
export function isGap(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  if (code < 0x80) return !((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 37 || code === 43);
  return !HAN.test(String.fromCharCode(code));
}

/** Small numbers for pairs of characters, from 1; the number itself carries no meaning. */
const ids = new Map<number, number>();

/** One more than the largest number given so far. */
export const gramCount = (): number => ids.size + 1;

function idOf(pair: number): number {
  let id = ids.get(pair);
  if (id === undefined) {
    id = ids.size + 1;
    ids.set(pair, id);
  }
  return id;
}

/** 1 at the number of each pair of characters of a text; what lies beyond its end is not in it. */
export type GramSet = Uint8Array;

export function gramSet(grams: readonly number[]): GramSet {
  const set = new Uint8Array(grams.reduce((most, gram) => Math.max(most, gram), 0) + 1);
  for (const gram of grams) set[gram] = 1;
  set[0] = 0;
  return set;
}

/** The pair of characters that starts at each place; 0 across a gap. */
export function gramsOf(text: string): number[] {
  const grams: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const broken = i + 1 === text.length || isGap(text.charCodeAt(i)) || isGap(text.charCodeAt(i + 1));
    grams.push(broken ? 0 : idOf(text.charCodeAt(i) * 65536 + text.charCodeAt(i + 1)));
  }
  return grams;
}
